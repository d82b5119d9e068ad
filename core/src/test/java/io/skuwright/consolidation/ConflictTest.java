package io.skuwright.consolidation;

import static io.skuwright.consolidation.FlatSheet.codes;
import static io.skuwright.consolidation.FlatSheet.fates;
import static io.skuwright.consolidation.FlatSheet.of;
import static io.skuwright.consolidation.FlatSheet.rules;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.ResultCode;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One small sheet for each kind of conflict; the first row is row 2. */
@Tag("CON-2")
@Tag("CON-3")
class ConflictTest {

    @Test
    @Tag("S3")
    @Tag("F63")
    void twoCategories_rejectAllRowsOfTheName() {
        Consolidation products =
                of("1|Cable|Wires|m|red|1", "2|Cable|Tools|m|red|2", "3|Cable|Wires|m|blue|1", "4|Rope|Wires|m|red|1");

        assertThat(fates(products))
                .isEqualTo(Map.of(
                        2L, "SPU_MULTIPLE_CATEGORIES", 3L, "SPU_MULTIPLE_CATEGORIES", 4L, "SPU_MULTIPLE_CATEGORIES"));
        assertThat(codes(products)).containsExactly("4");
        assertThat(products.findings())
                .raises(ConsolidationCode.SPU_MULTIPLE_CATEGORIES)
                .about("Cable")
                .at("Sheet1 row 2 column cat")
                .with("count", "2")
                .with("values", "Tools (3); Wires (2, 4)")
                .with("rows", "2, 3, 4")
                .raisesOnly(ConsolidationCode.SPU_MULTIPLE_CATEGORIES);
        Conflict conflict = products.conflicts().get(0);
        assertThat(conflict.byValue().keySet()).containsExactly("Tools", "Wires");
        assertThat(conflict.rows()).extracting(Material::code).containsExactly("1", "2", "3");
        assertThat(conflict.isError()).isTrue();
    }

    @Test
    @Tag("S4")
    @Tag("F51")
    @Tag("F63")
    void twoUnits_rejectAllRowsOfTheName() {
        Consolidation products = of("1|Cable|Wires|m|red|1", "2|Cable|Wires|roll|red|2");

        assertThat(fates(products)).isEqualTo(Map.of(2L, "SPU_MULTIPLE_UNITS", 3L, "SPU_MULTIPLE_UNITS"));
        assertThat(products.spus()).isEmpty();
        assertThat(products.findings())
                .raises(ConsolidationCode.SPU_MULTIPLE_UNITS)
                .about("Cable")
                .at("Sheet1 row 2 column unit")
                .with("values", "m (2); roll (3)")
                .raisesOnly(ConsolidationCode.SPU_MULTIPLE_UNITS);
    }

    @Test
    @Tag("S6")
    @Tag("F62")
    void someSpecsBlank_rejectsThoseRowsAndTheirValues() {
        Consolidation products =
                of("1|Cable|Wires|m|red|1", "2|Cable|Wires|m|blue|", "3|Cable|Wires|m||1", "4|Cable|Wires|m|green|2");

        assertThat(fates(products)).isEqualTo(Map.of(3L, "SPEC_INCOMPLETE", 4L, "SPEC_INCOMPLETE"));
        Spu cable = products.spus().get(0);
        assertThat(cable.spec("color").orElseThrow().values()).containsExactly("green", "red");
        assertThat(cable.spec("size").orElseThrow().values()).containsExactly("1", "2");
        assertThat(products.findings())
                .raises(ConsolidationCode.SPEC_INCOMPLETE)
                .about("Cable")
                .at("Sheet1 row 3 column no")
                .with("columns", "color, size")
                .with("count", "2")
                .with("rows", "3, 4")
                .raisesOnly(ConsolidationCode.SPEC_INCOMPLETE);
    }

    @Test
    void columnBlankInTheWholeGroup_isIncompleteUnlessEmptyColumnsAreDropped() {
        String[] rows = {"1|Cable|Wires|m|red|", "2|Cable|Wires|m|blue|"};

        assertThat(fates(of(rows))).isEqualTo(Map.of(2L, "SPEC_INCOMPLETE", 3L, "SPEC_INCOMPLETE"));

        Consolidation dropped = of(rules().dropEmptyColumns(true).build(), rows);
        assertThat(fates(dropped)).isEmpty();
        assertThat(dropped.spus()).singleElement().satisfies(spu -> {
            assertThat(spu.specs()).hasSize(1);
            assertThat(spu.spec("color").orElseThrow().values()).containsExactly("blue", "red");
        });
    }

    @Test
    @Tag("S20")
    @Tag("F61")
    void oneCombinationWithTwoCodes_rejectsAllRowsOfItAndNamesTheCodes() {
        Consolidation products =
                of("A2|Cable|Wires|m|red|1", "A1|Cable|Wires|m|red|1", "A3|Cable|Wires|m|blue|1", "A4|Rope|Wires|m|red|1");

        assertThat(fates(products)).isEqualTo(Map.of(2L, "DUPLICATE_COMBINATION", 3L, "DUPLICATE_COMBINATION"));
        assertThat(codes(products)).containsExactly("A3", "A4");
        assertThat(products.findings())
                .raises(ConsolidationCode.DUPLICATE_COMBINATION)
                .about("Cable")
                .at("Sheet1 row 2 column no")
                .with("values", "{color=red, size=1}")
                .with("codes", "A1, A2")
                .with("rows", "2, 3")
                .raisesOnly(ConsolidationCode.DUPLICATE_COMBINATION);
    }

    @Test
    void twoRowsWithoutSpecsOfOneName_areOneCombination() {
        Consolidation products = of("1|Pliers|Tools|pcs||", "2|Pliers|Tools|pcs||", "3|Saw|Tools|pcs||");

        assertThat(fates(products)).isEqualTo(Map.of(2L, "DUPLICATE_COMBINATION", 3L, "DUPLICATE_COMBINATION"));
        assertThat(products.singles()).extracting(SingleProduct::code).containsExactly("3");
        assertThat(products.findings())
                .raises(ConsolidationCode.DUPLICATE_COMBINATION)
                .about("Pliers")
                .with("values", "{}");
    }

    @Test
    void oneCodeTwice_rejectsAllItsRowsAlsoInOtherProducts() {
        Consolidation products =
                of("1|Cable|Wires|m|red|1", "2|Cable|Wires|m|red|2", "1|Rope|Wires|m|red|1", "3|Rope|Wires|m|red|2");

        assertThat(fates(products)).isEqualTo(Map.of(2L, "DUPLICATE_CODE", 4L, "DUPLICATE_CODE"));
        assertThat(products.findings())
                .raises(ConsolidationCode.DUPLICATE_CODE)
                .about("1")
                .at("Sheet1 row 2 column no")
                .with("names", "Cable, Rope")
                .with("count", "2")
                .with("rows", "2, 4")
                .raisesOnly(ConsolidationCode.DUPLICATE_CODE);
    }

    @Test
    void oneRowTwice_isADuplicateCodeAndNoDuplicateCombination() {
        Consolidation products = of("1|Cable|Wires|m|red|1", "1|Cable|Wires|m|red|1");

        assertThat(fates(products)).isEqualTo(Map.of(2L, "DUPLICATE_CODE", 3L, "DUPLICATE_CODE"));
        assertThat(products.findings()).raisesOnly(ConsolidationCode.DUPLICATE_CODE);
    }

    @Test
    void severalFaults_theFirstCountsAndAllAreListed() {
        Consolidation products =
                of("1|Cable|Wires|m|red|1", "1|Cable|Tools|m|red|", "2|Cable|Wires|m|blue|1", "3|Cable|Wires|m|blue|1");

        assertThat(fates(products).values()).containsOnly("SPU_MULTIPLE_CATEGORIES");
        assertThat(products.conflicts())
                .extracting(conflict -> conflict.code().name())
                .containsExactly(
                        "SPU_MULTIPLE_CATEGORIES", "DUPLICATE_CODE", "SPEC_INCOMPLETE", "DUPLICATE_COMBINATION");
    }

    @Test
    void missingKeyAndMissingCode_contributeToNothing() {
        Consolidation products =
                of("1|Cable|Wires|m|red|1", "|Cable|Tools|roll|red|1", "2||Tools|roll|red|1", "3|  |Tools|m|red|1");

        assertThat(fates(products)).isEqualTo(Map.of(3L, "MISSING_CODE", 4L, "MISSING_KEY", 5L, "MISSING_KEY"));
        assertThat(codes(products)).containsExactly("1");
        assertThat(products.findings())
                .raises(ConsolidationCode.MISSING_CODE)
                .about("Cable")
                .at("Sheet1 row 3 column no")
                .with("column", "no")
                .with("rows", "3")
                .raises(ConsolidationCode.MISSING_KEY)
                .at("Sheet1 row 4 column name")
                .with("column", "name")
                .with("count", "2")
                .with("rows", "4, 5");
    }

    @Test
    void blankCategoryOrUnit_isAWarningAndNoSecondOne() {
        Consolidation products = of("1|Cable|Wires|m|red|1", "2|Cable|||red|2");

        assertThat(fates(products)).isEmpty();
        assertThat(products.spus().get(0).category()).contains("Wires");
        assertThat(products.spus().get(0).unit()).contains("m");
        assertThat(products.findings())
                .raises(ConsolidationCode.SPU_CATEGORY_BLANK)
                .about("Cable")
                .at("Sheet1 row 3 column cat")
                .with("taken", "Wires")
                .with("rows", "3")
                .raises(ConsolidationCode.SPU_UNIT_BLANK)
                .at("Sheet1 row 3 column unit")
                .with("taken", "m");
    }

    @Test
    @Tag("S7")
    void rowsWithAndWithoutSpecs_becomeAnSpuAndASingleProductWithAWarning() {
        Consolidation products = of("1|Cable|Wires|m|red|1", "2|Cable|Wires|m||");

        assertThat(codes(products)).containsExactly("1");
        assertThat(products.singles()).extracting(SingleProduct::code).containsExactly("2");
        assertThat(products.findings())
                .raises(ConsolidationCode.MIXED_KINDS)
                .about("Cable")
                .at("Sheet1 row 3 column no")
                .with("codes", "2")
                .raisesOnly(ConsolidationCode.MIXED_KINDS);
    }

    @Test
    @Tag("S16")
    void keyOfSeveralColumns_namesMayDiffer() {
        ConsolidationRules rules = rules().addKey("cat", "unit").build();

        Consolidation products =
                of(rules, "1|T-shirt|ACME|A-1|red|M", "2|Tee|ACME|A-1|red|L", "3|T-shirt|ACME|A-1|blue|M", "4|||A-1|red|M");

        assertThat(products.spus()).singleElement().satisfies(spu -> {
            assertThat(spu.name()).isEqualTo("T-shirt");
            assertThat(spu.skus()).hasSize(3);
        });
        assertThat(fates(products)).isEqualTo(Map.of(5L, "MISSING_KEY"));
        assertThat(products.findings())
                .raises(ConsolidationCode.SPU_MULTIPLE_NAMES)
                .about("ACME / A-1")
                .at("Sheet1 row 2 column name")
                .with("values", "T-shirt (2, 4); Tee (3)")
                .with("chosen", "T-shirt");
    }

    @Test
    void keyWithoutAnyName_isCalledByItsKey() {
        ConsolidationRules rules = rules().addKey("cat", "unit").build();

        Consolidation products = of(rules, "1||ACME|A-1|red|M");

        assertThat(products.spus().get(0).name()).isEqualTo("ACME / A-1");
        assertThat(products.findings())
                .raises(ConsolidationCode.NAME_BLANK)
                .about("ACME / A-1")
                .at("Sheet1 row 2 column name")
                .with("rows", "2");
    }

    @Test
    void largerThanAllowed_theProductIsNotBuilt() {
        ConsolidationRules rules =
                rules().limits(Limits.defaults().with(Limit.SPU_SKUS, 2)).build();

        assertThat(fates(of(rules, "1|Cable|W|m|red|1", "2|Cable|W|m|red|2"))).isEmpty();

        Consolidation products = of(rules, "1|Cable|W|m|red|1", "2|Cable|W|m|red|2", "3|Cable|W|m|red|3");
        assertThat(fates(products))
                .isEqualTo(Map.of(2L, "SPU_TOO_LARGE", 3L, "SPU_TOO_LARGE", 4L, "SPU_TOO_LARGE"));
        assertThat(products.findings())
                .raises(ConsolidationCode.SPU_TOO_LARGE)
                .about("Cable")
                .at("Sheet1 row 2 column no")
                .with("what", "SKUs")
                .with("limit", "2")
                .with("actual", "3");

        ConsolidationRules values =
                rules().limits(Limits.defaults().with(Limit.SPEC_VALUES, 2)).build();
        assertThat(of(values, "1|Cable|W|m|red|1", "2|Cable|W|m|red|2", "3|Cable|W|m|red|3").findings())
                .raises(ConsolidationCode.SPU_TOO_LARGE)
                .with("what", "values")
                .with("actual", "3");
    }

    @Test
    @Tag("F15")
    void tooLongAndBadTexts_rejectTheirRow() {
        ConsolidationRules rules = rules().limits(Limits.defaults().with(Limit.CODE_LENGTH, 3)).build();

        Consolidation products =
                of(rules, "123|Cable|W|m|red|1", "1234|Cable|W|m|red|2", "5|Ca\u0007ble|W|m|red|3", "6|Cable|W|m|\ud83d|3");

        assertThat(fates(products)).isEqualTo(Map.of(3L, "TEXT_TOO_LONG", 4L, "BAD_TEXT", 5L, "BAD_TEXT"));
        assertThat(products.findings())
                .raises(ConsolidationCode.TEXT_TOO_LONG)
                .at("Sheet1 row 3 column no")
                .with("limit", "3")
                .with("actual", "4")
                .with("value", "1234")
                .raises(WireCode.BAD_TEXT)
                .at("Sheet1 row 4 column name")
                .with("codePoint", "U+0007")
                .with("index", "2");
    }

    @Test
    void cancelledRun_hasNoResult() {
        var outcome = Consolidator.of(rules().build()).finish(() -> true);

        assertThat(outcome).raises(ResultCode.CANCELLED).with("done", "0").with("total", "0");
    }

    @Test
    void rejectedRow_canBeFoundAgain() {
        Batch.Rejected rejected = of("1|Cable|W|m|red|").rejected().get(0);

        assertThat(rejected.place()).hasToString("Sheet1 row 2");
        assertThat(rejected.raw())
                .isEqualTo(
                        "{\"no\":\"1\",\"name\":\"Cable\",\"cat\":\"W\",\"unit\":\"m\",\"color\":\"red\",\"size\":\"\"}");
        Finding finding = rejected.finding();
        assertThat(finding.place()).hasToString("Sheet1 row 2");
    }
}
