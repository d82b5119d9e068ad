package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.SampleBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-2")
class BomCatalogTest {

    @Test
    void of_noBoms_isEmpty() {
        BomCatalog empty = catalog();
        assertThat(empty.size()).isZero();
        assertThat(empty.lineCount()).isZero();
        assertThat(empty.boms()).isEmpty();
        assertThat(empty.products()).isEmpty();
        assertThat(empty.bomsOf("X")).isEmpty();
        assertThat(empty.line("X", "10")).isEmpty();
        assertThat(Exploded.engineering(empty, "X", "1")).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("X");
    }

    @Test
    void lookUps_byNumberProductAndLine() {
        Bom kit = bom("KIT", "1 A", "2 B id=x");
        Bom second = bom("KIT number=KIT_V2 default=no", "3 A");
        BomCatalog catalog = catalog(kit, second);
        assertThat(catalog.bom("KIT_V1")).contains(kit);
        assertThat(catalog.bom("KIT")).isEmpty();
        assertThat(catalog.bomsOf("KIT")).containsExactly(kit, second);
        assertThat(catalog.bomsOf("A")).isEmpty();
        assertThat(catalog.line("KIT_V1", "x").orElseThrow().component()).isEqualTo("B");
        assertThat(catalog.line("KIT_V1", "10").orElseThrow().numerator()).isEqualTo(Ratio.ONE);
        assertThat(catalog.line("KIT_V2", "x")).isEmpty();
        assertThat(catalog.boms()).containsExactly(kit, second);
        assertThat(catalog.products()).containsExactly("KIT", "A", "B");
        assertThat(catalog).hasToString("2 BOMs, 3 lines");
    }

    @Test
    void bomsOf_isNotModifiable() {
        List<Bom> boms = catalog(bom("KIT", "1 A")).bomsOf("KIT");
        assertThatThrownBy(boms::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> boms.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void of_sameNumberDifferentContent_noneIsUsed() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(
                bom("A number=V1", "1 X"), bom("B number=V1", "1 X"), bom("TOP", "1 A bom=V1", "1 C")));
        assertThat(outcome)
                .raises(BomCode.BOM_DUPLICATE)
                .about("V1")
                .at("/V1")
                .with("count", 2)
                .with("products", "A, B")
                .raises(BomCode.BOM_REF_MISSING)
                .with("ref", "V1");
        assertThat(outcome.value().bom("V1")).isEmpty();
        assertThat(outcome.value().size()).isEqualTo(1);
    }

    @Test
    void of_sameContentTwice_isUsedOnce() {
        Bom kit = bom("KIT", "1 A");
        Bom elsewhere = Bom.builder().from(kit).place(Place.pointer("/elsewhere")).build();
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(kit, elsewhere));
        assertThat(outcome)
                .raises(BomCode.BOM_REPEATED)
                .about("KIT_V1")
                .at("/elsewhere")
                .with("count", 2)
                .weighing(Severity.WARNING)
                .raisesOnly(BomCode.BOM_REPEATED);
        assertThat(outcome.value().bomsOf("KIT")).containsExactly(kit);
    }

    @Test
    void of_lineIdTwice_bothLinesCount() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(bom("KIT", "1 A", "2 B id=10")));
        assertThat(outcome)
                .raises(BomCode.BOM_LINE_ID_DUPLICATE)
                .about("10")
                .at("/KIT_V1/lines/0")
                .with("bom", "KIT_V1")
                .with("count", 2);
        assertThat(outcome.value().line("KIT_V1", "10").orElseThrow().component()).isEqualTo("A");
        assertThat(Exploded.rows(Exploded.engineering(outcome.value(), "KIT", "1"))).containsExactly("A 1", "B 2");
    }

    @Test
    void of_lineIdTwiceAmongMany_isFoundOnce() {
        String[] lines = new String[20];
        Arrays.setAll(lines, at -> "1 A" + at + " id=" + at % 19);
        assertThat(BomCatalog.of(List.of(bom("KIT", lines))))
                .raises(BomCode.BOM_LINE_ID_DUPLICATE)
                .times(1)
                .about("0")
                .with("count", 2);
        Arrays.setAll(lines, at -> "1 A" + at);
        assertThat(BomCatalog.of(List.of(bom("KIT", lines)))).raisesNothing();
    }

    @Test
    @Tag("F57")
    void of_pinnedBomMissing_componentIsALeaf() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(bom("KIT", "2 SUB bom=SUB_V9"), bom("SUB", "1 A")));
        assertThat(outcome)
                .raises(BomCode.BOM_REF_MISSING)
                .about("SUB")
                .at("/KIT_V1/lines/0")
                .with("bom", "KIT_V1")
                .with("line", "10")
                .with("ref", "SUB_V9");
        Outcome<Explosion> explosion = Exploded.leaf(outcome.value(), "KIT", "1");
        assertThat(explosion).raises(BomCode.BOM_REF_MISSING).times(1);
        assertThat(Exploded.rows(explosion)).containsExactly("SUB 2");
    }

    @Test
    void of_pinnedBomOfAnotherProduct_componentIsALeaf() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(bom("KIT", "2 SUB bom=OTHER_V1"), bom("OTHER", "1 A")));
        assertThat(outcome)
                .raises(BomCode.BOM_REF_MISMATCH)
                .about("SUB")
                .at("/KIT_V1/lines/0")
                .with("ref", "OTHER_V1")
                .with("product", "OTHER");
        assertThat(Exploded.rows(Exploded.leaf(outcome.value(), "KIT", "1"))).containsExactly("SUB 2");
    }

    @Test
    @Tag("BOM-6")
    @Tag("N14")
    void of_denominatorsThatAreNotPositive_areLeftOutAndTheRestIsComputed() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(
                bom("KIT", "1/0 A", "1/-3 B", "1/3.0 C", "-0 D", "-2 E", "1 F")));
        assertThat(outcome)
                .raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE)
                .times(2)
                .about("A")
                .at("/KIT_V1/lines/0")
                .with("bom", "KIT_V1")
                .with("line", "10")
                .with("value", "0")
                .raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE)
                .about("B")
                .with("value", "-3")
                .raises(BomCode.BOM_NUMERATOR_NEGATIVE)
                .times(1)
                .about("E")
                .at("/KIT_V1/lines/4")
                .with("value", "-2")
                .raisesOnly(BomCode.BOM_DENOMINATOR_NOT_POSITIVE, BomCode.BOM_NUMERATOR_NEGATIVE);
        Outcome<Explosion> explosion = Exploded.engineering(outcome.value(), "KIT", "6");
        assertThat(Exploded.rows(explosion)).containsExactly("C 2", "F 6");
        assertThat(explosion.findings()).isEqualTo(outcome.findings());
    }

    @Test
    @Tag("BOM-6")
    void of_yieldNotPositive_bomIsNotOpened() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(
                bom("KIT", "2 ZERO", "3 MINUS skip", "1 A", "4 ZERO"), bom("ZERO yield=0", "1 X"), bom("MINUS yield=-1", "1 Y")));
        assertThat(outcome)
                .raises(BomCode.BOM_YIELD_NOT_POSITIVE)
                .times(2)
                .about("ZERO_V1")
                .at("/ZERO_V1")
                .with("product", "ZERO")
                .with("value", "0")
                .raises(BomCode.BOM_YIELD_NOT_POSITIVE)
                .about("MINUS_V1")
                .with("value", "-1");
        Outcome<Explosion> explosion = Exploded.engineering(outcome.value(), "KIT", "1");
        assertThat(explosion).raises(BomCode.BOM_YIELD_NOT_POSITIVE).times(2);
        assertThat(Exploded.rows(explosion)).containsExactly("ZERO 2", "MINUS 3", "A 1", "ZERO 4");
        assertThat(Exploded.rows(Exploded.order(outcome.value(), "KIT", "1"))).contains("MINUS 3");
        Outcome<Explosion> root = Exploded.engineering(outcome.value(), "ZERO", "1");
        assertThat(root).raisesOnly(BomCode.BOM_YIELD_NOT_POSITIVE);
        assertThat(Exploded.rows(root)).isEmpty();
    }

    @Test
    void of_limits_oneOverIsRefused() {
        List<Bom> boms = List.of(bom("KIT", "1 A", "1 B"), bom("A", "1 C"));
        Limits exact = Limits.defaults().with(Limit.BOM_LINES, 3).with(Limit.BOM_NODES, 4);
        assertThat(BomCatalog.of(boms, exact)).raisesNothing();
        Outcome<BomCatalog> lines = BomCatalog.of(boms, exact.with(Limit.BOM_LINES, 2));
        assertThat(lines).raises(BomCode.LIMIT_BOM_LINES).with("limit", 2).with("actual", 3);
        assertThat(lines.hasValue()).isFalse();
        assertThat(BomCatalog.of(boms, exact.with(Limit.BOM_NODES, 3)))
                .raises(BomCode.LIMIT_BOM_NODES)
                .with("limit", 3)
                .with("actual", 4);
    }

    @Test
    void of_null_isABadCall() {
        assertThatThrownBy(() -> BomCatalog.of(Arrays.asList(bom("KIT", "1 A"), null)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void explode_badQuestions() {
        BomCatalog catalog = catalog(bom("KIT", "1 A"));
        assertThat(Exploded.engineering(catalog, "A", "1")).raises(BomCode.BOM_NONE).about("A").weighing(Severity.WARNING);
        assertThat(Exploded.engineering(catalog, "A", "1").value().bom()).isEmpty();
        assertThat(Exploded.rows(Exploded.engineering(catalog, "A", "1"))).isEmpty();
        assertThat(Exploded.engineering(catalog, "kit", "1")).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("kit");
        assertThat(Exploded.engineering(catalog, "KIT", "-1"))
                .raises(BomCode.EXPLOSION_QUANTITY_NEGATIVE)
                .about("KIT")
                .with("value", "-1");
        assertThat(catalog.explodeBom("KIT", Ratio.ONE, ExplosionView.LEAF, BomPolicy.defaults()))
                .raises(BomCode.BOM_NUMBER_UNKNOWN)
                .about("KIT");
    }

    @Test
    void sampleCycle_isInTheFindings() {
        assertThat(BomCatalog.of(SampleBoms.CYCLE.boms()))
                .raises(BomCode.BOM_CYCLE)
                .about("KIT-9")
                .at("/KIT-9_V1")
                .with("path", "KIT-9 -> SUB-2 -> KIT-9")
                .with("length", 2)
                .with("boms", "KIT-9_V1 -> SUB-2_V1 -> KIT-9_V1");
    }
}
