package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ratios taken from a BOM catalogue, by the code of a BOM line or by the shape of the order. */
@Tag("KIT-3")
class LineRatiosOfBomsTest {

    private static BomCatalog catalog(Bom... boms) {
        return BomCatalog.of(List.of(boms)).value();
    }

    private static LineRatios matching(BomCatalog catalog, CodeMap codes, String sketch) {
        return LineRatios.matching(OrderSketch.order(sketch), catalog, codes, BomPolicy.defaults());
    }

    @Test
    void from_codesOfBomLines_isNumeratorOverDenominatorOverYield() {
        BomCatalog catalog = catalog(BomSketch.bom("KIT yield=4", "2/3 A", "1 B id=b#1"), BomSketch.bom("OIL number=O#2", "5 C"));
        CodeMap codes = CodeMap.empty()
                .with("bomLine", "x1", "KIT_V1#10")
                .with("bomLine", "x2", "O#2#10")
                .with("product", "x3", "KIT_V1#10");
        Outcome<LineRatios> ratios = LineRatios.from(catalog, codes);
        assertThat(ratios).raisesNothing();
        // 2/3 for a yield of 4 is 1/6
        assertThat(ratios.value().ratio("x1")).isEqualTo(Ratio.of(1, 6));
        assertThat(ratios.value().ratio("x2")).isEqualTo(Ratio.of(5));
        assertThat(ratios.value().ratio("x3")).isNull();
    }

    @Test
    @Tag("B2")
    void withPricesByCode_pricesTheIdsThatLeadToACode() {
        CodeMap codes = CodeMap.empty()
                .with("bomLine", "x1", "KIT_V1#10")
                .with("bomLine", "x2", "KIT_V1#10")
                .with("bomLine", "x3", "KIT_V1#20")
                .with("bomLine", "twice", "KIT_V1#10")
                .with("bomLine", "twice", "KIT_V1#20");
        Map<String, Ratio> prices = Map.of("KIT_V1#10", Ratio.of(5, 2), "x3", Ratio.ONE);
        Outcome<LineRatios> priced = LineRatios.of(Map.of("x1", Ratio.of(2))).withPricesByCode(prices, codes);
        assertThat(priced)
                .raises(RowCode.UNMAPPED_ID).about("twice").with("kind", "bomLine").times(1)
                .raisesOnly(RowCode.UNMAPPED_ID);
        assertThat(priced.value().ratio("x1")).isEqualTo(Ratio.of(2));
        assertThat(priced.value().price("x1")).isEqualTo(Ratio.of(5, 2));
        assertThat(priced.value().price("x2")).isEqualTo(Ratio.of(5, 2));
        // A price by a text that is no code of the map is not taken for the price of an id.
        assertThat(priced.value().price("x3")).isNull();
        assertThat(LineRatios.none().withPricesByCode(prices, CodeMap.idsAreCodes()).value().price("x3"))
                .isEqualTo(Ratio.ONE);
        assertThat(LineRatios.none()
                        .withPricesByCode(prices, CodeMap.idsAreCodes().with("bomLine", "x3", "KIT_V1#10"))
                        .value()
                        .price("x3"))
                .isEqualTo(Ratio.of(5, 2));
    }

    @Test
    void from_codesThatLeadNowhere_areReported() {
        BomCatalog catalog = catalog(BomSketch.bom("KIT", "2 A", "1 B fixed", "0 C", "-1 D", "1/0 E"));
        CodeMap codes = CodeMap.empty();
        List<String> bad =
                List.of("KIT_V1#99", "KIT_V2#10", "KIT_V1", "#10", "KIT_V1#20", "KIT_V1#30", "KIT_V1#40", "KIT_V1#50");
        for (String code : bad) {
            codes = codes.with("bomLine", "to " + code, code);
        }
        Outcome<LineRatios> ratios = LineRatios.from(catalog, codes);
        for (String code : bad) {
            assertThat(ratios)
                    .raises(OrderCode.BOM_LINE_UNKNOWN)
                    .about("to " + code)
                    .at("")
                    .with("value", code)
                    .weighing(Severity.WARNING);
        }
        assertThat(ratios).raises(OrderCode.BOM_LINE_UNKNOWN).times(bad.size()).raisesOnly(OrderCode.BOM_LINE_UNKNOWN);
        assertThat(ratios.value().isEmpty()).isTrue();
    }

    @Test
    void from_yieldThatIsNotPositive_hasNoRatio() {
        BomCatalog catalog = catalog(BomSketch.bom("KIT yield=0", "2 A"));
        assertThat(LineRatios.from(catalog, CodeMap.empty().with("bomLine", "x", "KIT_V1#10")))
                .raisesOnly(OrderCode.BOM_LINE_UNKNOWN);
    }

    @Test
    void from_idWithTwoCodes_isUnmapped() {
        BomCatalog catalog = catalog(BomSketch.bom("KIT", "2 A", "3 B"));
        CodeMap codes = CodeMap.empty().with("bomLine", "x", "KIT_V1#10").with("bomLine", "x", "KIT_V1#20");
        Outcome<LineRatios> ratios = LineRatios.from(catalog, codes);
        assertThat(ratios)
                .raises(RowCode.UNMAPPED_ID)
                .about("x")
                .with("kind", "bomLine")
                .with("candidates", "KIT_V1#10,KIT_V1#20")
                .raisesOnly(RowCode.UNMAPPED_ID);
        assertThat(ratios.value().isEmpty()).isTrue();
    }

    @Test
    void matching_productsOfTheParentsBom_givesRatiosByReference() {
        BomCatalog catalog = catalog(BomSketch.bom("P-r yield=2", "1 P-s", "3 P-a"), BomSketch.bom("P-s", "1/3 P-b"));
        LineRatios ratios = matching(catalog, CodeMap.idsAreCodes(), "r kit x6\n  s linked skip\n    b\n  a\n  z\np plain");
        assertThat(ratios.ratio("b-s")).isEqualTo(Ratio.of(1, 2));
        assertThat(ratios.ratio("b-a")).isEqualTo(Ratio.of(3, 2));
        assertThat(ratios.ratio("b-b")).isEqualTo(Ratio.of(1, 3));
        assertThat(ratios).hasToString("3 ratios, 0 prices");
        // 6 x 1/2 x 1/3 = 1 and 6 x 3/2 = 9
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().lineRatios(ratios);
        assertThat(OrderTests.quantities(OrderTests.classify(policy, "r kit x6\n  s linked skip\n    b\n  a")))
                .isEqualTo("6 - 1 9");
    }

    @Test
    void matching_linkedBom_winsOverTheDefault() {
        BomCatalog catalog =
                catalog(BomSketch.bom("P-r default=yes", "1 P-a"), BomSketch.bom("P-r number=OLD default=no", "7 P-a"));
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "r kit core:OLD\n  a").ratio("b-a")).isEqualTo(Ratio.of(7));
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "r kit core:NONE\n  a").ratio("b-a")).isEqualTo(Ratio.ONE);
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "r kit product:\n  a").isEmpty()).isTrue();
    }

    @Test
    void matching_idsOfAnotherSystem_goThroughTheCodeMap() {
        BomCatalog catalog = catalog(BomSketch.bom("KIT", "4 PART"), BomSketch.bom("KIT number=V9", "5 PART"));
        CodeMap codes = CodeMap.empty()
                .with("product", "P-r", "KIT")
                .with("product", "P-a", "PART")
                .with("bom", "C-r", "V9");
        assertThat(matching(catalog, codes, "r kit linked\n  a\n  b").ratio("b-a")).isEqualTo(Ratio.of(5));
        assertThat(matching(catalog, CodeMap.empty(), "r kit linked\n  a").isEmpty()).isTrue();
    }

    @Test
    void matching_componentOnTwoLines_isLeftOut() {
        BomCatalog catalog = catalog(BomSketch.bom("P-r", "1 P-a", "2 P-a", "3 P-a", "4 P-b"));
        LineRatios ratios = matching(catalog, CodeMap.idsAreCodes(), "r kit\n  a\n  b");
        assertThat(ratios.ratio("b-a")).isNull();
        assertThat(ratios.ratio("b-b")).isEqualTo(Ratio.of(4));
    }

    @Test
    void matching_oneReferenceWithTwoRatios_isLeftOut() {
        BomCatalog catalog = catalog(BomSketch.bom("P-r", "1 P-a"), BomSketch.bom("P-q", "2 P-a", "5 P-b"));
        String sketch = "r kit\n  a bom:x\nq kit\n  c product:P-a bom:x\n  b";
        LineRatios ratios = matching(catalog, CodeMap.idsAreCodes(), sketch);
        assertThat(ratios.ratio("x")).isNull();
        assertThat(ratios.ratio("b-b")).isEqualTo(Ratio.of(5));
    }

    @Test
    void matching_sameReferenceTwiceWithOneRatio_isKept() {
        BomCatalog catalog = catalog(BomSketch.bom("P-r", "3 P-a"));
        String sketch = "r kit\n  a bom:x\nq product:P-r kit\n  c product:P-a bom:x";
        assertThat(matching(catalog, CodeMap.idsAreCodes(), sketch).ratio("x")).isEqualTo(Ratio.of(3));
    }

    /** Which of the two lines is the parent must not depend on which comes first. */
    @Test
    void matching_parentKeyOnTwoLines_givesNoRatio() {
        BomCatalog catalog = catalog(BomSketch.bom("P-r", "1 P-a"), BomSketch.bom("P-q", "2 P-a"));
        String child = "a parent:kd";
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "r kit key:kd\nq kit key:kd\n" + child).isEmpty()).isTrue();
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "q kit key:kd\nr kit key:kd\n" + child).isEmpty()).isTrue();
    }

    @Test
    void matching_linesWithoutReferenceParentOrProduct_haveNone() {
        BomCatalog catalog = catalog(BomSketch.bom("P-r", "1 P-a"));
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "r kit\n  a bom:\nb parent:kx\nc product:P-a\np plain").isEmpty())
                .isTrue();
        assertThat(matching(catalog, CodeMap.idsAreCodes(), "r kit\n  a product:''").isEmpty()).isTrue();
    }
}
