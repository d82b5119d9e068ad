package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.line;
import static io.skuwright.order.OrderTests.quantities;
import static io.skuwright.order.QuantitySource.BOM_RATIO;
import static io.skuwright.order.QuantitySource.LINE_RATIO;
import static io.skuwright.order.QuantitySource.NONE;
import static io.skuwright.order.QuantitySource.ORDERED;
import static io.skuwright.order.QuantitySource.PER_PARENT;
import static io.skuwright.order.QuantitySource.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the quantity of a son comes from. */
@Tag("KIT-3")
class ChildQuantityTest {

    private static ClassifierPolicy.Builder policy(ChildQuantity meaning) {
        return ClassifierPolicy.builder().childQuantity(meaning);
    }

    private static LineRatios ratios(String reference, Ratio ratio) {
        return LineRatios.of(Map.of(reference, ratio));
    }

    /** Quantities through skip layers: ordered, ratios along the path, exact result. */
    @ParameterizedTest
    @CsvSource({
        "3, 2/3, 2",
        "7, 2/3 3/2, 7",
        "9, 1/3 1/3, 1",
        "10, 2/3 3/4, 5",
        "6, 2/3 5/4 3/5, 3",
        "1, 1/3, 1/3",
        "1000000, 2/3, 2000000/3"
    })
    void quantity_throughSkipLayers_isExact(String ordered, String path, String expected) {
        String[] ratios = path.split(" ");
        StringBuilder sketch = new StringBuilder("r kit x" + ordered);
        for (int level = 0; level < ratios.length; level++) {
            boolean last = level == ratios.length - 1;
            sketch.append('\n').append("  ".repeat(level + 1)).append('c').append(level).append(last ? " " : " linked skip ");
            sketch.append(ratios[level]);
        }
        Outcome<TypedOrder> typed = classify(sketch.toString());
        assertThat(typed).raisesNothing();
        TypedLine son = line(typed, "c" + (ratios.length - 1));
        assertThat(son.quantity()).contains(Ratio.parse(expected));
        assertThat(son.quantitySource()).isEqualTo(LINE_RATIO);
    }

    @Test
    void source_lineRatio_winsOverBomAndOwnQuantity() {
        ClassifierPolicy.Builder policy = policy(ChildQuantity.PER_PARENT).lineRatios(ratios("b-c", Ratio.of(2, 3)));
        Outcome<TypedOrder> typed = classify(policy, "r kit x3\n  c 2/3 x5");
        assertThat(quantities(typed)).isEqualTo("3 2");
        assertThat(line(typed, "c").quantitySource()).isEqualTo(LINE_RATIO);
        assertThat(typed).raisesNothing();
    }

    @Test
    void source_bomRatio_winsOverOwnQuantity() {
        ClassifierPolicy.Builder policy = policy(ChildQuantity.PER_PARENT).lineRatios(ratios("b-c", Ratio.of(4, 2)));
        Outcome<TypedOrder> typed = classify(policy, "r kit x3\n  c x2\n  d x1/6");
        assertThat(quantities(typed)).isEqualTo("3 6 1/2");
        assertThat(line(typed, "c").quantitySource()).isEqualTo(BOM_RATIO);
        assertThat(line(typed, "d").quantitySource()).isEqualTo(PER_PARENT);
        assertThat(typed).raisesNothing();
    }

    @Test
    void source_perParent_multipliesThroughSkipLayers() {
        Outcome<TypedOrder> typed = classify(
                policy(ChildQuantity.PER_PARENT), "r kit x3\n  s linked skip x2\n    a x1/3\n    b linked x4\n      c x9");
        assertThat(quantities(typed)).isEqualTo("3 - 2 24 -");
        assertThat(line(typed, "r").quantitySource()).isEqualTo(ORDERED);
        assertThat(line(typed, "a").quantitySource()).isEqualTo(PER_PARENT);
        assertThat(line(typed, "c").quantitySource()).isEqualTo(NONE);
        assertThat(typed).raisesNothing();
    }

    @Test
    void source_ratiosOfTheHost_neededNoDeclaration() {
        ClassifierPolicy.Builder policy =
                ClassifierPolicy.builder().lineRatios(LineRatios.of(Map.of("b-s", Ratio.of(2), "b-a", Ratio.of(1, 3))));
        Outcome<TypedOrder> typed = classify(policy, "r kit x3\n  s linked skip x7\n    a x8");
        assertThat(quantities(typed)).isEqualTo("3 - 2");
        assertThat(typed).raisesNothing();
    }

    @Test
    void total_isTheAnswer_andSkippedLinesAreIgnored() {
        Outcome<TypedOrder> typed = classify(policy(ChildQuantity.TOTAL), "r kit x3\n  s linked skip\n    a x5\n  b 2/1 x7");
        assertThat(quantities(typed)).isEqualTo("3 - 5 7");
        assertThat(line(typed, "a").quantitySource()).isEqualTo(TOTAL);
        assertThat(line(typed, "b").quantitySource()).isEqualTo(TOTAL);
        assertThat(typed).raisesNothing();
    }

    @Test
    void total_missing_raisesQuantityMissingOnThatSon() {
        Outcome<TypedOrder> typed = classify(policy(ChildQuantity.TOTAL), "r kit x3\n  a\n  b x1");
        assertThat(typed)
                .raises(OrderCode.QUANTITY_MISSING).about("a").at("/1").with("lines", "a").with("edge", "a").times(1)
                .raisesOnly(OrderCode.QUANTITY_MISSING);
        assertThat(quantities(typed)).isEqualTo("3 - 1");
    }

    @Test
    void undeclared_noRatioAnywhere_typesAndWarnsOnce() {
        Outcome<TypedOrder> typed = classify("r kit x3\n  c x5\n  b x2\n    a\nq kit x1\n  d x1\np plain x9");
        assertThat(typed)
                .raises(OrderCode.CHILD_QUANTITY_UNDECLARED)
                .about("a")
                .at("/3")
                .weighing(Severity.WARNING)
                .with("count", 4)
                .times(1)
                .raisesOnly(OrderCode.CHILD_QUANTITY_UNDECLARED, OrderCode.NESTED_SON);
        assertThat(quantities(typed)).isEqualTo("3 - - - 1 - 9");
        assertThat(line(typed, "r").quantitySource()).isEqualTo(ORDERED);
        assertThat(line(typed, "c").quantitySource()).isEqualTo(NONE);
        assertThat(line(typed, "c").quantityPerRoot()).isEmpty();
    }

    @Test
    void undeclared_someRatios_warnsOfTheRest() {
        Outcome<TypedOrder> typed = classify("r kit x3\n  a 2/1\n  s linked skip x2\n    b 1/1\n    c 1/1\n  d x4\n  e");
        assertThat(typed)
                .raises(OrderCode.CHILD_QUANTITY_UNDECLARED).about("b").at("/3").with("count", 3).times(1)
                .raises(OrderCode.QUANTITY_MISSING).about("e").at("/6").with("edge", "e").times(1)
                .raisesOnly(OrderCode.CHILD_QUANTITY_UNDECLARED, OrderCode.QUANTITY_MISSING);
        assertThat(quantities(typed)).isEqualTo("3 6 - - - - -");
    }

    @Test
    void undeclared_ratioOnRootsOnly_isStillUndeclared() {
        assertThat(classify("r kit x1 1/1\n  c\np plain 1/1")).raisesOnly(OrderCode.CHILD_QUANTITY_UNDECLARED);
    }

    @Test
    void undeclared_noSons_warnsOfNothing() {
        assertThat(classify("r kit:false x1\n  c x5\np plain x2")).raisesNothing();
    }

    @Test
    void edge_missingOnASkipLayer_isMissingOnAllSonsBelow() {
        Outcome<TypedOrder> typed = classify("r kit x3\n  s linked skip\n    c 1/1\n    t linked skip 1/2\n      b 4/1\n  a 1/1");
        assertThat(typed)
                .raises(OrderCode.QUANTITY_MISSING)
                .about("b")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("lines", "b,c")
                .with("edge", "s")
                .times(1)
                .raisesOnly(OrderCode.QUANTITY_MISSING);
        assertThat(quantities(typed)).isEqualTo("3 - - - - 3");
        assertThat(line(typed, "b").quantitySource()).isEqualTo(NONE);
    }

    @Test
    void edge_twoMissing_raisesOneFindingEach() {
        assertThat(classify("r kit x3\n  a\n  s linked skip\n    b 1/1\n  c 1/1"))
                .raises(OrderCode.QUANTITY_MISSING).with("edge", "a").with("lines", "a").at("/1")
                .raises(OrderCode.QUANTITY_MISSING).with("edge", "s").with("lines", "b").at("/2")
                .raises(OrderCode.QUANTITY_MISSING).times(2);
    }

    @Test
    void root_withoutQuantity_leavesItsSonsWithoutOne() {
        Outcome<TypedOrder> typed = classify("r kit\n  b 1/1\n  a 1/1\nq kit x2\n  c 1/1");
        assertThat(typed)
                .raises(OrderCode.QUANTITY_MISSING).about("a").at("/0").with("edge", "r").with("lines", "a,b").times(1)
                .raisesOnly(OrderCode.QUANTITY_MISSING);
        assertThat(quantities(typed)).isEqualTo("- - - 2 2");
        assertThat(line(typed, "a").quantityPerRoot()).contains(Ratio.ONE);
    }

    @Test
    void quantity_belowAClosedLineOrANonKit_isNotComputed() {
        Outcome<TypedOrder> typed = classify("r kit x2\n  c linked 4/1\n    d 0/0\nq kit:false x2\n  e -1/0");
        assertThat(typed).raisesNothing();
        assertThat(quantities(typed)).isEqualTo("2 8 - 2 -");
    }

    @Test
    void quantity_sameProductOnTwoPaths_isTwoSons() {
        Outcome<TypedOrder> typed = classify("r kit x6\n  s linked skip 1/2\n    a product:A 1/3\n  b product:A 1/1");
        assertThat(quantities(typed)).isEqualTo("6 - 1 6");
    }

    @Test
    void quantity_numeratorAlone_isOverOne() {
        Outcome<TypedOrder> typed = classify("r kit x3\n  a 5/\n  b 0/1");
        assertThat(quantities(typed)).isEqualTo("3 15 0");
        assertThat(typed).raisesNothing();
    }

    @Test
    void quantity_ofTheRootNegativeOrZero_staysExact() {
        assertThat(quantities(classify("r kit x-3\n  a 2/3\nq kit x0\n  b 2/3"))).isEqualTo("-3 -2 0 0");
    }

    @Test
    void quantityPerRoot_keepsTheRatio() {
        Outcome<TypedOrder> typed = classify("r kit x3\n  s linked skip 2/3\n    a 5/7\n  c linked 1/1\n    d 1/1");
        assertThat(line(typed, "r").quantityPerRoot()).contains(Ratio.ONE);
        assertThat(line(typed, "a").quantityPerRoot()).contains(Ratio.of(10, 21));
        assertThat(line(typed, "d").quantityPerRoot()).isEmpty();
    }
}
