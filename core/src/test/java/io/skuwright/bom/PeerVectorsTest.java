package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.engineering;
import static io.skuwright.bom.Exploded.leaf;
import static io.skuwright.bom.Exploded.order;
import static io.skuwright.bom.Exploded.rows;
import static io.skuwright.bom.Exploded.total;
import static io.skuwright.bom.Exploded.totals;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases that other systems assert or once got wrong, with values worked out by hand. */
class PeerVectorsTest {

    /** P4[4] is made, P5[1] is a phantom, P6[2 dozen] is made. */
    private static final BomCatalog V01 = catalog(
            bom("P4 yield=4", "2 P2", "4 P1"),
            bom("P5", "2 P4", "3 P3"),
            bom("P6 yield=24", "2 P5 skip", "8 P4", "12 P2"));

    @Test
    @Tag("V01")
    @Tag("BOM-3")
    void v01_threeBatchesOfP4() {
        assertThat(rows(order(V01, "P4", "12"))).containsExactly("P2 6", "P1 12");
    }

    @Test
    @Tag("V01")
    @Tag("BOM-3")
    void v01_threeBatchesOfP6_phantomIsOpenedAndP4IsNot() {
        Outcome<Explosion> explosion = order(V01, "P6", "72");
        assertThat(rows(explosion)).containsExactly("P5/P4 12", "P5/P3 18", "P4 24", "P2 36");
        assertThat(totals(explosion)).isEqualTo(Map.of("P4", "36", "P3", "18", "P2", "36"));
        assertThat(total(explosion, "P4").paths()).isEqualTo(2);
    }

    @Test
    @Tag("V09")
    @Tag("BOM-3")
    void v09_phantomAsALine() {
        BomCatalog catalog = catalog(bom("PHIN", "1 LEG", "1 FOOT"), bom("TABLE", "1 TOP", "4 PHIN skip"));
        assertThat(totals(order(catalog, "TABLE", "1"))).isEqualTo(Map.of("TOP", "1", "LEG", "4", "FOOT", "4"));
    }

    @Test
    @Tag("V11")
    @Tag("BOM-4")
    void v11_diamond_keepsBothPaths() {
        Outcome<Explosion> explosion =
                engineering(catalog(bom("A", "2 B", "1 C"), bom("B", "3 D"), bom("C", "2 D")), "A", "1");
        assertThat(total(explosion, "D"))
                .isEqualTo(new ComponentTotal("D", Ratio.of(8), java.util.Optional.empty(), BigInteger.TWO));
        assertThat(rows(explosion)).contains("B/D 6", "C/D 2");
    }

    @Test
    @Tag("V11")
    @Tag("BOM-4")
    void v11_singleLevelAndBicycle() {
        BomCatalog flat = catalog(bom("A", "2 B", "3 C"), bom("B", "5 D"));
        assertThat(totals(order(flat, "A", "10"))).isEqualTo(Map.of("B", "20", "C", "30"));
        BomCatalog bike = catalog(bom("BIKE", "1 FRAME", "2 WHEEL"), bom("FRAME", "4 TUBE"), bom("WHEEL", "1 TUBE"));
        assertThat(total(engineering(bike, "BIKE", "1"), "TUBE").quantity()).isEqualTo(Ratio.of(6));
        assertThat(total(leaf(bike, "BIKE", "1"), "TUBE").paths()).isEqualTo(2);
    }

    @Test
    @Tag("V13")
    @Tag("BOM-6")
    void v13_nestedBatch_isDividedByItsYield() {
        BomCatalog catalog = catalog(bom("PARENT", "2 S"), bom("S yield=3", "9 R"));
        assertThat(total(engineering(catalog, "PARENT", "1"), "R").quantity()).isEqualTo(Ratio.of(6));
    }

    @Test
    @Tag("V15")
    @Tag("BOM-4")
    void v15_subAssembly_multiplies() {
        BomCatalog catalog = catalog(bom("TABLE", "4 LEG"), bom("LEG", "4 SCREW"));
        assertThat(rows(engineering(catalog, "TABLE", "1"))).containsExactly("LEG 4", "LEG/SCREW 16");
    }

    @Test
    @Tag("V17")
    @Tag("BOM-2")
    void v17_cycleThreeLevelsUp_pathIsPrinted() {
        assertThat(BomCatalog.of(List.of(bom("A", "1 B", "1 C"), bom("B", "1 D", "1 E"), bom("E", "1 F", "1 A"))))
                .raises(BomCode.BOM_CYCLE)
                .about("A")
                .with("path", "A -> B -> E -> A")
                .with("length", 3);
    }

    @Test
    @Tag("V19")
    @Tag("BOM-2")
    void v19_everyEditThatClosesALoop_isFound() {
        // (a) the finished product as its own line
        assertThat(BomCatalog.of(List.of(bom("P", "1 X", "1 P"))))
                .raises(BomCode.BOM_CYCLE)
                .with("path", "P -> P");
        // (b) and (c) a line of a product whose BOM uses the finished product
        assertThat(BomCatalog.of(List.of(bom("P", "1 Q"), bom("Q", "1 P"))))
                .raises(BomCode.BOM_CYCLE)
                .with("path", "P -> Q -> P");
        // (d) a version that comes back into use closes a loop with one made meanwhile
        assertThat(BomCatalog.of(List.of(
                        bom("P default=yes", "1 X"), bom("P number=P_OLD", "1 Q"), bom("Q", "1 P"))))
                .raises(BomCode.BOM_CYCLE)
                .with("boms", "P_OLD -> Q_V1 -> P_OLD");
        // (e) a BOM for a component that lists the finished product two levels up
        assertThat(BomCatalog.of(List.of(bom("P", "1 Q"), bom("Q", "1 R"), bom("R", "1 P"))))
                .raises(BomCode.BOM_CYCLE)
                .with("path", "P -> Q -> R -> P");
    }

    @Test
    @Tag("V21")
    @Tag("BOM-2")
    void v21_recursion_isFoundWhicheverComesFirst() {
        Bom one = bom("I1", "1 I2");
        Bom two = bom("I2", "1 I1");
        assertThat(BomCatalog.of(List.of(one, two)).findings()).isEqualTo(BomCatalog.of(List.of(two, one)).findings());
        assertThat(BomCatalog.of(List.of(two, one))).raises(BomCode.BOM_CYCLE).with("path", "I1 -> I2 -> I1");
    }

    @Test
    @Tag("V23")
    @Tag("BOM-2")
    void v23_lineChangedLater_isFoundLikeANewOne() {
        Bom y = bom("Y", "1 Z");
        assertThat(BomCatalog.of(List.of(bom("X", "1 Y"), y))).raisesNothing();
        Bom changed = Bom.builder().from(y).lines(bom("Y", "1 X").lines()).build();
        assertThat(BomCatalog.of(List.of(bom("X", "1 Y"), changed)))
                .raises(BomCode.BOM_CYCLE)
                .with("path", "X -> Y -> X");
    }

    @Test
    @Tag("V33")
    @Tag("BOM-6")
    void v33_zeroLine_isNoRowEvenIfItsComponentHasABom() {
        BomCatalog catalog = catalog(bom("KIT", "1 A", "0 B"), bom("B", "1 C"));
        assertThat(rows(order(catalog, "KIT", "3"))).containsExactly("A 3");
        assertThat(rows(engineering(catalog, "KIT", "3"))).containsExactly("A 3");
    }

    @Test
    @Tag("V43")
    @Tag("BOM-4")
    void v43_smallDecimal_staysExact() {
        BomCatalog catalog = catalog(bom("KIT", "0.0860 R"));
        assertThat(total(order(catalog, "KIT", "10"), "R").quantity()).isEqualTo(Ratio.of(86, 100));
    }

    @Test
    @Tag("V45")
    @Tag("BOM-3")
    void v45_nestedKit_multiplies() {
        BomCatalog catalog = catalog(bom("SEAT", "1 BACK", "2 ARMKIT skip"), bom("ARMKIT", "1 ARM", "2 BOLT"));
        assertThat(totals(order(catalog, "SEAT", "1"))).isEqualTo(Map.of("BACK", "1", "ARM", "2", "BOLT", "4"));
    }

    @Test
    @Tag("V05")
    @Tag("BOM-6")
    void v05_threeLevelsOfBatches_stayExact() {
        BomCatalog catalog = catalog(
                bom("FINISHED yield=100", "5 SEMI"), bom("SEMI yield=11", "2 ASM"), bom("ASM yield=5", "4 RAW"));
        assertThat(totals(engineering(catalog, "FINISHED", "80")))
                .isEqualTo(Map.of("SEMI", "4", "ASM", "8/11", "RAW", "32/55"));
    }

    @Test
    @Tag("V52")
    @Tag("BOM-4")
    void v52_sameComponentOnTwoLines_growsWithTheOrder() {
        BomCatalog catalog = catalog(bom("KIT", "1 COMP id=a", "2 COMP id=b"));
        assertThat(rows(order(catalog, "KIT", "1"))).containsExactly("COMP 1", "COMP 2");
        assertThat(rows(order(catalog, "KIT", "2"))).containsExactly("COMP 2", "COMP 4");
        assertThat(rows(order(catalog, "KIT", "3"))).containsExactly("COMP 3", "COMP 6");
    }

    @Test
    @Tag("N12")
    @Tag("BOM-4")
    void n12_thirds_areExact() {
        assertThat(total(order(catalog(bom("A", "2/3 B")), "A", "7"), "B").quantity()).isEqualTo(Ratio.of(14, 3));
    }
}
