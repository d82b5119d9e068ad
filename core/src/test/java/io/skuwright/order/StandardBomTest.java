package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standard BOM that a line carries in the plan that generates one from each selection. */
@Tag("KIT-1")
@Tag("B9")
class StandardBomTest {

    private static final String ORDER =
            """
            r kit x1 std:ST-r
              a 1/1 stdline:SL-a std:ST-a
              b linked 1/1 stdline:SL-b
            q kit:false x1 std:ST-q
              c 1/1
            p plain x1 std:ST-p
            """;

    private static ClassifierPolicy.Builder plan2() {
        return ClassifierPolicy.builder().skipLayers(SkipLayers.IGNORED).standardBoms(true);
    }

    @Test
    void standardBom_parentAndStandardWithBom_carryTheirs_sonsAndPlainCarryNone() {
        Outcome<TypedOrder> typed = classify(plan2(), ORDER);
        assertThat(typed).raisesNothing();
        assertThat(typed.value().lines())
                .extracting(TypedLine::standardBom)
                .containsExactly("ST-r", null, null, "ST-q", null, null);
        assertThat(typed.value().lines())
                .extracting(TypedLine::bomLine)
                .containsExactly(null, "SL-a", "SL-b", null, null, null);
    }

    @Test
    void standardBomOnSons_asked_carriesThatOfTheKit() {
        Outcome<TypedOrder> typed = classify(plan2().standardBomOnSons(true), ORDER);
        assertThat(typed.value().lines())
                .extracting(TypedLine::standardBom)
                .containsExactly("ST-r", "ST-r", "ST-r", "ST-q", null, null);
    }

    @Test
    void standardBom_otherPlans_carryNoneAndNameTheReference() {
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.builder().standardBomOnSons(true), ORDER);
        assertThat(typed.value().lines()).extracting(TypedLine::standardBom).containsOnlyNulls();
        assertThat(typed.value().lines())
                .extracting(TypedLine::bomLine)
                .containsExactly(null, "b-a", "b-b", null, null, null);
        assertThat(classify("r kit x1\n  a 1/1")).raisesNothing();
    }

    @Test
    void standardBom_linkedBomThatIsStandard_takesItsPlace() {
        OrderLine root = OrderSketch.lines("r kit:false x1 linked").get(0);
        assertThat(standardBomOf(root, Flag.YES)).isEqualTo("C-r");
        assertThat(standardBomOf(root, Flag.NO)).isNull();
        assertThat(standardBomOf(root, Flag.UNKNOWN)).isNull();
        assertThat(standardBomOf(OrderLine.builder().from(root).standardBom("ST").build(), Flag.YES)).isEqualTo("ST");
        assertThat(standardBomOf(OrderLine.builder().from(root).standardBom(" ").build(), Flag.YES)).isEqualTo("C-r");
        assertThat(standardBomOf(OrderLine.builder().from(root).linkedBom(" ").build(), Flag.YES)).isNull();
    }

    private static String standardBomOf(OrderLine root, Flag isStandard) {
        OrderLine line = OrderLine.builder().from(root).linkedBomIsStandard(isStandard).build();
        return OrderLineClassifier.of(plan2().build()).classify(List.of(line)).value().typedLine(0).standardBom();
    }

    @Test
    void standardBom_missingOnARootWithBom_raisesAnError() {
        assertThat(classify(plan2(), "p plain x1\nr kit x1\n  a 1/1 stdline:SL\nq kit:false x1 linked std:''"))
                .raises(OrderCode.STANDARD_BOM_MISSING).about("r").at("/1").weighing(Severity.ERROR)
                .raises(OrderCode.STANDARD_BOM_MISSING).about("q").at("/3")
                .raises(OrderCode.STANDARD_BOM_MISSING).times(2)
                .raisesOnly(OrderCode.STANDARD_BOM_MISSING);
    }

    @Test
    void standardBom_missingUnderStrict_failsTheOrder() {
        assertThat(classify(plan2().strict(true), "r kit:false x1").value().setAside()).isEqualTo(1);
    }

    @Test
    void standardBomLine_missingOnASon_warns() {
        Outcome<TypedOrder> typed = classify(plan2(), "r kit x1 std:ST\n  a 1/1\n    g linked 1/1\n  b 1/1 stdline:''\n  c 1/1 stdline:SL");
        assertThat(typed)
                .raises(OrderCode.STANDARD_BOM_LINE_MISSING).about("a").at("/1").weighing(Severity.WARNING)
                .raises(OrderCode.STANDARD_BOM_LINE_MISSING).about("g").at("/2")
                .raises(OrderCode.STANDARD_BOM_LINE_MISSING).about("b").at("/3")
                .raises(OrderCode.STANDARD_BOM_LINE_MISSING).times(3)
                .raisesOnly(OrderCode.STANDARD_BOM_LINE_MISSING, OrderCode.NESTED_SON);
        assertThat(line(typed, "a").bomLine()).isNull();
        assertThat(line(typed, "c").bomLine()).isEqualTo("SL");
    }

    @Test
    void standardBom_linesSetAsideOrSkipped_needNone() {
        assertThat(classify(plan2(), "r kit x1 std:ST id:\n  a 1/1\nq kit:false x1 std:ST\n  b 1/1"))
                .raisesOnly(OrderCode.MISSING_ID);
    }
}
