package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("BOM-7")
class CostRollUpTest {

    private static final BomCatalog CAKES = catalog(
            bom("CAKE yield=60", "3 CREAM unit=L", "5.4 CRUMBLE unit=kg"),
            bom("CRUMBLE yield=11 unit=kg", "5 BUTTER unit=kg", "6 BISCUIT unit=kg"));
    private static final Map<String, UnitCost> CAKE_COSTS = costs("BUTTER 7.01", "BISCUIT 1.5", "CREAM 5.17");

    /** Texts such as {@code FLOUR 12} or {@code FLOUR 12 sack}. */
    static Map<String, UnitCost> costs(String... texts) {
        Map<String, UnitCost> costs = new LinkedHashMap<>();
        for (String text : texts) {
            String[] words = text.split(" ");
            Ratio amount = Ratio.parse(words[1]);
            costs.put(words[0], words.length == 2 ? UnitCost.of(amount) : UnitCost.of(amount, words[2]));
        }
        return costs;
    }

    private static Outcome<CostRollUp> cost(BomCatalog catalog, String product, String lot, String... costs) {
        return CostRollUp.of(catalog, product, Ratio.parse(lot), costs(costs), BomPolicy.defaults());
    }

    /** Each row as path, cost and cost with all below. */
    static List<String> rows(CostRollUp cost) {
        List<String> rows = new ArrayList<>();
        cost.rows()
                .value()
                .forEach(row -> rows.add(String.join("/", row.path()) + " " + row.cost() + " " + row.rolledUp()));
        return rows;
    }

    /** Each component as quantity, unit cost and cost. */
    private static List<String> components(CostRollUp cost) {
        return cost.components().stream()
                .map(each -> each.component() + " " + each.quantity() + " " + each.unitCost() + " " + each.cost())
                .toList();
    }

    @Test
    @Tag("V05")
    void v05_threeLevelsOfBatches_areExact() {
        BomCatalog catalog = catalog(
                bom("FINISHED yield=100 unit=u", "5 SEMI unit=kg"),
                bom("SEMI yield=11 unit=kg", "2 ASM unit=dozen"),
                bom("ASM yield=5 unit=dozen", "4 RAW unit=L"));
        CostRollUp cost = cost(catalog, "FINISHED", "80", "RAW 5").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.of(32, 11));
        assertThat(cost.perUnit()).isEqualTo(Ratio.of(2, 55));
        assertThat(components(cost)).containsExactly("RAW 32/55 5 32/11");
        assertThat(cost.isPartial()).isFalse();
        assertThat(cost).hasToString("80 FINISHED: 32/11");
    }

    @Test
    @Tag("V07")
    void v07_batches_areExactAndSplitByComponent() {
        CostRollUp crumble = CostRollUp.of(CAKES, "CRUMBLE", CAKE_COSTS, BomPolicy.defaults()).orThrow();
        assertThat(crumble.lot()).isEqualTo(Ratio.of(11));
        assertThat(crumble.total()).isEqualTo(Ratio.of(881, 20));
        CostRollUp cake = CostRollUp.of(CAKES, "CAKE", CAKE_COSTS, BomPolicy.defaults()).orThrow();
        assertThat(cake.total()).isEqualTo(Ratio.of(10_212, 275));
        assertThat(components(cake))
                .containsExactly(
                        "CREAM 3 517/100 1551/100", "BUTTER 27/11 701/100 18927/1100", "BISCUIT 162/55 3/2 243/55");
        assertThat(rows(cake))
                .containsExactly(
                        " 0 10212/275",
                        "CREAM 1551/100 1551/100",
                        "CRUMBLE 0 23787/1100",
                        "CRUMBLE/BUTTER 18927/1100 18927/1100",
                        "CRUMBLE/BISCUIT 243/55 243/55");
    }

    @Test
    @Tag("QTY-4")
    void rounded_partsSumUpToTheRoundedTotal() {
        CostRollUp cake = CostRollUp.of(CAKES, "CAKE", CAKE_COSTS, BomPolicy.defaults()).orThrow();
        RoundedCost rounded = cake.rounded(Rounding.halfEven(2), 2).orThrow();
        assertThat(rounded.total().value()).isEqualTo(Ratio.parse("37.13"));
        assertThat(rounded.total().residue()).isEqualTo(Ratio.parse("37.13").minus(Ratio.of(10_212, 275)));
        assertThat(rounded.parts())
                .extracting(part -> part.value().toString())
                .containsExactly("1551/100", "86/5", "221/50");
        assertThat(rounded.parts().get(0).isExact()).isTrue();
        assertThat(rounded.parts().get(1).residue())
                .isEqualTo(Ratio.parse("17.2").minus(Ratio.of(18_927, 1_100)));
        assertThat(cake.roundedRows(Rounding.halfEven(2), 2).orThrow().parts())
                .extracting(part -> part.value().toString())
                .containsExactly("0", "1551/100", "0", "86/5", "221/50");
    }

    @Test
    @Tag("V33")
    void v33_zeroLine_needsNoCost() {
        Outcome<CostRollUp> cost = cost(catalog(bom("KIT", "1 A", "0 B")), "KIT", "3", "A 5");
        assertThat(cost).raisesNothing();
        assertThat(cost.value().total()).isEqualTo(Ratio.of(15));
    }

    @ParameterizedTest
    @CsvSource({"A, 300", "A by=CO:1:50, 150", "A by=CO:1:30 by=DUST:2:20, 150", "A by=CO:1:100, 0", "A by=CO:1, 300"})
    @Tag("V35")
    void v35_coProduct_carriesItsShare(String head, String total) {
        CostRollUp cost = cost(catalog(bom(head, "5 C"), bom("C", "1 D")), "A", "1", "C 5", "D 55").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.parse(total));
    }

    @Test
    @Tag("V35")
    void sharesOnTwoLevels_multiplyInRowsAndComponents() {
        BomCatalog catalog = catalog(bom("A by=X:1:25", "2 B"), bom("B by=Y:1:50", "1 C"));
        CostRollUp cost = cost(catalog, "A", "1", "B 4", "C 10").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.of(21, 2));
        assertThat(rows(cost)).containsExactly(" 0 21/2", "B 3 21/2", "B/C 15/2 15/2");
        assertThat(components(cost)).containsExactly("B 2 4 3", "C 2 10 15/2");
        assertThat(cost.products()).extracting(ProductCost::unitCost).containsExactly(Ratio.of(21, 2), Ratio.of(7));
    }

    @Test
    void costShareOutOfRange_isNotSharedAndTheTotalIsPartial() {
        CostRollUp cost = cost(catalog(bom("A by=X:1:120", "1 B")), "A", "1", "B 4").value();
        assertThat(cost.total()).isEqualTo(Ratio.of(4));
        assertThat(cost.isPartial()).isTrue();
        CostRollUp negative = cost(catalog(bom("A by=X:1:-5", "1 B")), "A", "1", "B 4").value();
        assertThat(negative.total()).isEqualTo(Ratio.of(4));
        assertThat(negative.isPartial()).isTrue();
    }

    @Test
    void row_tellsPlaceAndUnitCost() {
        CostRollUp cost = cost(
                        catalog(bom("TABLE unit=pcs", "4 LEG id=7"), bom("LEG", "2 SCREW unit=pcs")),
                        "TABLE",
                        "1",
                        "TABLE 1",
                        "LEG 1/2",
                        "SCREW 1/10")
                .orThrow();
        List<CostRow> rows = new ArrayList<>();
        cost.rows().value().forEach(rows::add);
        assertThat(rows).extracting(CostRow::component).containsExactly("TABLE", "LEG", "SCREW");
        assertThat(rows).extracting(CostRow::level).containsExactly(0, 1, 2);
        assertThat(rows).extracting(CostRow::lines).containsExactly(List.of(), List.of("7"), List.of("7", "10"));
        assertThat(rows).extracting(CostRow::quantity).containsExactly(Ratio.ONE, Ratio.of(4), Ratio.of(8));
        assertThat(rows).extracting(CostRow::unitCost).containsExactly(Ratio.ONE, Ratio.of(1, 2), Ratio.of(1, 10));
        assertThat(rows).hasToString("[TABLE 1 pcs: 1, LEG 4: 2, LEG/SCREW 8 pcs: 4/5]");
        assertThat(rows(cost)).containsExactly(" 1 19/5", "LEG 2 14/5", "LEG/SCREW 4/5 4/5");
        var iterator = cost.rows().value().iterator();
        rows.forEach(row -> iterator.next());
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 16, 16", "5, 40, 8"})
    void fixedLine_makesALargeLotCheaperByTheUnit(String lot, String total, String perUnit) {
        CostRollUp cost =
                cost(catalog(bom("SET", "2 PART", "1 SERVICE fixed")), "SET", lot, "PART 3", "SERVICE 10").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.parse(total));
        assertThat(cost.perUnit()).isEqualTo(Ratio.parse(perUnit));
    }

    @Test
    void fixedLineBelowTwoPlaces_isPaidInEach() {
        BomCatalog catalog = catalog(
                bom("A", "1 B", "1 C"), bom("B", "1 D"), bom("C", "1 D"), bom("D", "1 SERVICE fixed", "1 E"));
        CostRollUp cost = cost(catalog, "A", "3", "SERVICE 10", "E 1").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.of(26));
        assertThat(rows(cost)).contains("B 0 13", "B/D 0 13", "B/D/SERVICE 10 10", "C/D/E 3 3");
        assertThat(cost.products())
                .filteredOn(each -> each.product().equals("D"))
                .extracting(ProductCost::unitCost)
                .containsExactly(Ratio.of(13, 3));
    }

    @Test
    void losses_costWhatTheyNeed() {
        BomPolicy policy = BomPolicy.defaults().withLoss(LossConvention.MULTIPLY);
        BomCatalog catalog = catalog(bom("A", "2 B loss=10", "3 P fixedLoss=5"));
        CostRollUp cost = CostRollUp.of(catalog, "A", Ratio.of(10), costs("B 5", "P 1"), policy).orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.of(110 + 35));
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "100, 100"})
    void steppedLine_takesTheStepOfTheLot(String lot, String total) {
        BomCatalog catalog = catalog(bom("A", "0 FOIL step=0..100:2 step=100..:1"));
        assertThat(cost(catalog, "A", lot, "FOIL 1").orThrow().total()).isEqualTo(Ratio.parse(total));
    }

    @Test
    void product_thatIsBought_costsItsPrice() {
        BomCatalog catalog = catalog(bom("A", "1 B"));
        Outcome<CostRollUp> cost = cost(catalog, "B", "3", "B 5");
        assertThat(cost).raisesOnly(BomCode.BOM_NONE);
        assertThat(cost.value().total()).isEqualTo(Ratio.of(15));
        assertThat(cost.value().isPartial()).isFalse();
        assertThat(components(cost.value())).containsExactly("B 3 5 15");
        assertThat(rows(cost.value())).containsExactly(" 15 15");
        assertThat(cost.value().products()).isEmpty();
        assertThat(CostRollUp.of(catalog, "B", costs("B 5"), BomPolicy.defaults()).value().lot())
                .isEqualTo(Ratio.ONE);
    }
}
