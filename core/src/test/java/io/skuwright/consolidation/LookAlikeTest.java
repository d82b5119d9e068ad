package io.skuwright.consolidation;

import static io.skuwright.consolidation.FlatSheet.codes;
import static io.skuwright.consolidation.FlatSheet.of;
import static io.skuwright.consolidation.FlatSheet.rules;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.product.ProductCode;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CleanUp;
import io.skuwright.row.Likeness;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is near and not equal stays apart; what had to be changed is told. */
@Tag("CON-1")
class LookAlikeTest {

    @Test
    @Tag("S2")
    @Tag("F40")
    void namesThatLookAlike_stayTwoProductsWithTheSuggestedName() {
        Consolidation products =
                of("1|Cable|W|m|red|1", "2|Cable|W|m|red|2", "3|Cable |W|m|red|3", "4|Ｃable|W|m|red|4");

        assertThat(products.spus()).extracting(Spu::name).containsExactly("Cable", "Cable ", "Ｃable");
        assertThat(products.findings())
                .raises(ConsolidationCode.NEAR_DUPLICATE_NAME)
                .weighing(Severity.WARNING)
                .about("Cable")
                .at("Sheet1 row 2 column name")
                .with("suggested", "Cable")
                .with("rows", "2, 3, 4, 5")
                .raises(RowCode.TEXT_INVISIBLE)
                .at("Sheet1 row 4 column name");
        LookAlike alike = products.lookAlikes().get(0);
        assertThat(alike.kind()).isEqualTo(LookAlike.Kind.NAME);
        assertThat(alike.texts()).containsExactly("Cable", "Cable ", "Ｃable");
        assertThat(alike.differences()).containsExactlyInAnyOrder(Likeness.BLANKS, Likeness.WIDTH);
        assertThat(alike.rows("Cable ")).extracting(Material::code).containsExactly("3");
    }

    @Test
    @Tag("SKU-7")
    @Tag("F41")
    void valuesThatLookAlike_stayTwoValues() {
        Consolidation products = of("1|Cable|W|m|red|1x1.5", "2|Rope|W|m|red|1×1.5", "3|Rope|W|m|red|1*1.5");

        assertThat(products.spus()).hasSize(2);
        assertThat(products.findings())
                .raises(ProductCode.NEAR_DUPLICATE_VALUE)
                .at("Sheet1 row 2 column size")
                .with("spec", "size")
                .with("values", "'1*1.5', '1x1.5', '1×1.5'");
    }

    @Test
    @Tag("F44")
    void codesThatDifferInCase_stayTwoSkus() {
        Consolidation products = of("a-1|Cable|W|m|red|1", "A-1|Rope|W|m|red|1");

        assertThat(codes(products)).containsExactly("a-1", "A-1");
        assertThat(products.findings())
                .raises(ConsolidationCode.NEAR_DUPLICATE_CODE)
                .at("Sheet1 row 2 column no")
                .with("values", "'A-1', 'a-1'")
                .with("rows", "2, 3");
    }

    /** É as one character, and as E with an accent behind it. */
    @Test
    @Tag("F42")
    void codesInTwoFormsOfOneLetter_areOneCodeOnlyIfTheRulesSaySo() {
        String[] rows = {"CAF\u00c9|Cable|W|m|red|1", "CAFE\u0301|Cable|W|m|red|2"};
        Consolidation apart = of(rows);
        assertThat(codes(apart)).containsExactly("CAFE\u0301", "CAF\u00c9");
        assertThat(apart.findings())
                .raises(ConsolidationCode.NEAR_DUPLICATE_CODE)
                .with("rows", "2, 3");

        Consolidation one = of(rules().cleanUp(CleanUp.of(false, true)).build(), rows);
        assertThat(one.findings())
                .raises(RowCode.TEXT_NORMALISED)
                .at("Sheet1 row 3 column no")
                .with("from", "CAFE\u0301")
                .with("to", "CAF\u00c9")
                .raises(ConsolidationCode.DUPLICATE_CODE)
                .about("CAF\u00c9")
                .with("rows", "2, 3");
    }

    @Test
    @Tag("F43")
    void codeWithALetterOfAnotherScript_isTold() {
        Consolidation products = of("A-1|Cable|W|m|red|1", "\u0410-1A|Cable|W|m|red|2");
        assertThat(codes(products)).containsExactly("A-1", "\u0410-1A");
        assertThat(products.findings())
                .raises(RowCode.MIXED_SCRIPT)
                .at("Sheet1 row 3 column no")
                .with("codePoints", "U+0410")
                .with("scripts", "Cyrillic,Latin");
    }

    @Test
    void withoutLookAlikeClasses_nothingIsLookedFor() {
        Consolidation products =
                of(rules().lookAlikes(java.util.Set.of()).build(), "a|Cable|W|m|red|1", "A|Cable |W|m|Red|1");

        assertThat(products.lookAlikes()).isEmpty();
        assertThat(products.findings().isEmpty()).isTrue();
    }

    @Test
    void cleanUp_isReportedForEachChangedCell() {
        Consolidation products =
                of(rules().cleanUp(CleanUp.of(true, false)).build(), "1|Cable|W|m|red|1", "2|Cable |W|m| red|2");

        assertThat(products.spus()).extracting(Spu::name).containsExactly("Cable");
        assertThat(products.findings().stream()
                        .map(finding -> finding.code().name() + " " + finding.place())
                        .toList())
                .containsExactly(
                        "TEXT_NORMALISED Sheet1 row 3 column color", "TEXT_NORMALISED Sheet1 row 3 column name");
    }

    @Test
    @Tag("F9")
    void codeThatWasANumber_isTakenByItsTextIfNoDigitCanBeLost() {
        ConsolidationRules rules =
                ConsolidationRules.builder().code("no").name("name").build();
        Consolidation products = Consolidator.of(rules)
                .add(Row.of(Map.of("no", 12L, "name", "A"), Place.pointer("/0")))
                .add(Row.of(Map.of("no", 1234567890123456L, "name", "B"), Place.pointer("/1")))
                .add(Row.of(Map.of("no", List.of("x"), "name", "C"), Place.pointer("/2")))
                .finish();

        assertThat(products.singles()).extracting(SingleProduct::code).containsExactly("12");
        assertThat(products.read()).isEqualTo(3);
        assertThat(products.rejectedCount()).isEqualTo(2);
        assertThat(products.findings())
                .raises(WireCode.CODE_WAS_NUMBER)
                .at("/0/no")
                .with("value", "12")
                .raises(WireCode.PRECISION_LOST)
                .at("/1/no")
                .with("digits", "15")
                .raises(WireCode.WRONG_TYPE)
                .at("/2/no")
                .with("found", "list");
    }

    @Test
    void manyTextsThatLookAlike_areListedBrieflyAndFoundByText() {
        Consolidator consolidator = Consolidator.of(rules().build());
        for (int number = 0; number < 20_000; number++) {
            // Binary digits of two kinds of nothing, so that all names look the same.
            StringBuilder name = new StringBuilder("N");
            for (int bit = 0; bit < 15; bit++) {
                name.append((number >> bit & 1) == 0 ? '\u200b' : '\u200c');
            }
            consolidator.add(Material.of("C" + number, name.toString(), List.of("", "")));
        }
        Consolidation products = consolidator.finish();

        LookAlike alike = products.lookAlikes().get(0);
        assertThat(alike.texts()).hasSize(20_000);
        for (String text : alike.texts()) {
            assertThat(alike.rows(text)).hasSize(1);
        }
        assertThat(alike.rows("N")).isEmpty();
        String values = alike.finding().attributes().getOrDefault("values", "");
        assertThat(values).endsWith(", … +19980").hasSizeLessThan(500);
    }
}
