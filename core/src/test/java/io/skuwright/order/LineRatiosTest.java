package io.skuwright.order;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratios of order lines, taken from a catalogue of BOMs. */
@Tag("KIT-3")
class LineRatiosTest {

    private static final CodeMap SAME = CodeMap.idsAreCodes();

    /** Line ids are 10, 20, 30 ... */
    private static final BomCatalog CATALOG = catalog(
            bom("KIT yield=4", "1 BODY", "2/3 PACK", "1 MANUAL fixed", "0 SPARE", "1/0 GLUE", "-1 CUT"),
            bom("PACK", "2 BAG", "5 NUT", "1 NUT"),
            bom("BARREL yield=0", "1 HOOP"));

    private static BomCatalog catalog(Bom... boms) {
        return BomCatalog.of(List.of(boms)).value();
    }

    private static Outcome<LineRatios> fromCode(String code) {
        return LineRatios.from(CATALOG, CodeMap.of(Map.of("bomLine", Map.of("b-1", code))));
    }

    private static OrderLine.Builder child(String id, String product, String parentKey) {
        return OrderLine.builder().id(id).product(product).bomReference("b-" + id).nodeKey(id).parentKey(parentKey);
    }

    private static LineRatios matching(CodeMap codes, OrderLine... lines) {
        return LineRatios.matching(SalesOrder.of(List.of(lines)), CATALOG, codes, BomPolicy.defaults());
    }

    private static final OrderLine KIT =
            OrderLine.builder().id("k").product("KIT").nodeKey("k").build();

    @Test
    void from_codeOfALine_isNumeratorOverDenominatorOverYield() {
        Outcome<LineRatios> ratios = LineRatios.from(
                CATALOG, CodeMap.of(Map.of("bomLine", Map.of("b-1", "KIT_V1#10", "b-2", "KIT_V1#20", "b-3", "PACK_V1#10"))));
        assertThat(ratios).raisesNothing();
        assertThat(ratios.value().ratio("b-1")).isEqualTo(Ratio.of(1, 4));
        assertThat(ratios.value().ratio("b-2")).isEqualTo(Ratio.of(1, 6));
        assertThat(ratios.value().ratio("b-3")).isEqualTo(Ratio.of(2));
        assertThat(ratios.value().ratio("KIT_V1#10")).isNull();
    }

    /** Not there, or there without a ratio: fixed, zero, a denominator of zero, negative, a yield of zero. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KIT_V1#99", "GONE_V1#10", "KIT_V1", "KIT_V1#", "KIT_V1#30", "KIT_V1#40", "KIT_V1#50", "KIT_V1#60",
                "BARREL_V1#10"
            })
    void from_codeWithoutAUsableLine_isAFinding(String code) {
        Outcome<LineRatios> ratios = fromCode(code);
        assertThat(ratios)
                .raises(OrderCode.BOM_LINE_UNKNOWN)
                .about("b-1")
                .at(Place.NONE)
                .with("value", code)
                .weighing(Severity.WARNING)
                .times(1)
                .raisesOnly(OrderCode.BOM_LINE_UNKNOWN);
        assertThat(ratios.value().isEmpty()).isTrue();
    }

    @Test
    void from_idWithTwoCodes_isNotGuessed() {
        CodeMap codes = CodeMap.of(Map.of("bomLine", Map.of("b-1", "KIT_V1#10", "b-2", "PACK_V1#10")))
                .with("bomLine", "b-1", "KIT_V1#20");
        Outcome<LineRatios> ratios = LineRatios.from(CATALOG, codes);
        assertThat(ratios)
                .raises(RowCode.UNMAPPED_ID)
                .about("b-1")
                .with("kind", "bomLine")
                .with("candidates", "KIT_V1#10,KIT_V1#20")
                .raisesOnly(RowCode.UNMAPPED_ID);
        assertThat(ratios.value()).isEqualTo(LineRatios.of(Map.of("b-2", Ratio.of(2))));
    }

    @Test
    void from_numberOfTheBomWithASharp_endsAtTheLastOne() {
        BomCatalog sharp = catalog(bom("KIT number=K#1", "3 BODY"));
        LineRatios ratios = LineRatios.from(sharp, CodeMap.of(Map.of("bomLine", Map.of("b-1", "K#1#10"))))
                .value();
        assertThat(ratios.ratio("b-1")).isEqualTo(Ratio.of(3));
    }

    @Test
    void matching_childOfTheDefaultBom_hasItsRatio() {
        LineRatios ratios = matching(
                SAME,
                child("n", "BAG", "p").build(),
                child("p", "PACK", "k").build(),
                child("b", "BODY", "k").build(),
                KIT);
        assertThat(ratios)
                .isEqualTo(LineRatios.of(Map.of("b-b", Ratio.of(1, 4), "b-p", Ratio.of(1, 6), "b-n", Ratio.of(2))));
    }

    @Test
    void matching_linkedBom_goesBeforeTheDefaultOne() {
        BomCatalog two = catalog(bom("KIT default=yes", "1 BODY"), bom("KIT number=KIT_V2 default=no", "7 BODY"));
        OrderLine linked = OrderLine.builder().from(KIT).linkedBom("KIT_V2").build();
        OrderLine unknown = OrderLine.builder().from(KIT).linkedBom("KIT_V3").build();
        OrderLine body = child("b", "BODY", "k").build();
        for (var expected : Map.of(KIT, Ratio.ONE, linked, Ratio.of(7), unknown, Ratio.ONE).entrySet()) {
            SalesOrder order = SalesOrder.of(List.of(expected.getKey(), body));
            assertThat(LineRatios.matching(order, two, SAME, BomPolicy.defaults()).ratio("b-b"))
                    .isEqualTo(expected.getValue());
        }
    }

    @Test
    void matching_componentOnTwoLines_isLeftOut() {
        assertThat(matching(SAME, KIT, child("p", "PACK", "k").build(), child("n", "NUT", "p").build()))
                .isEqualTo(LineRatios.of(Map.of("b-p", Ratio.of(1, 6))));
    }

    @Test
    void matching_referenceWithTwoRatios_isLeftOut() {
        LineRatios ratios = matching(
                SAME,
                KIT,
                child("p", "PACK", "k").build(),
                child("b", "BODY", "k").bomReference("shared").build(),
                child("g", "BAG", "p").bomReference("shared").build());
        assertThat(ratios).isEqualTo(LineRatios.of(Map.of("b-p", Ratio.of(1, 6))));
    }

    @Test
    void matching_referenceTwiceWithOneRatio_isKept() {
        LineRatios ratios = matching(
                SAME,
                KIT,
                child("b", "BODY", "k").bomReference("shared").build(),
                child("c", "BODY", "k").bomReference("shared").build());
        assertThat(ratios).isEqualTo(LineRatios.of(Map.of("shared", Ratio.of(1, 4))));
    }

    @Test
    void matching_linesThatSayTooLittle_haveNone() {
        LineRatios ratios = matching(
                SAME,
                KIT,
                child("a", "BODY", "nobody").build(),
                child("b", "BODY", " ").build(),
                child("c", " ", "k").build(),
                child("d", "BODY", "k").bomReference(" ").build(),
                child("e", "ELSE", "k").build(),
                child("f", "MANUAL", "k").build(),
                OrderLine.builder().id("x").nodeKey("x").build(),
                child("y", "BODY", "x").build());
        assertThat(ratios.isEmpty()).isTrue();
    }

    @Test
    void matching_idsOfTheCrm_goThroughTheCodeMap() {
        CodeMap codes = CodeMap.of(Map.of("product", Map.of("5f", "KIT", "6a", "BODY"), "bom", Map.of("77", "KIT_V1")));
        OrderLine kit = OrderLine.builder().id("k").product("9z").linkedBom("77").nodeKey("k").build();
        LineRatios ratios = matching(
                codes, kit, child("b", "6a", "k").build(), child("c", "BODY", "k").build());
        assertThat(ratios).isEqualTo(LineRatios.of(Map.of("b-b", Ratio.of(1, 4))));
    }
}
