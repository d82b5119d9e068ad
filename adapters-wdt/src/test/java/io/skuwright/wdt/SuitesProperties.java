package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever stands in an answer with suites, bills, categories or errors. */
class SuitesProperties {

    private static final List<String> FILES = List.of(
            GoodsFiles.SUITES_Y,
            GoodsFiles.SUITES_QJB,
            GoodsFiles.BOMS_QJB,
            GoodsFiles.CATEGORIES_Y,
            GoodsFiles.CATEGORIES_FLAT_Y,
            GoodsFiles.PUSH_PARTIAL_QJB,
            GoodsFiles.SUITES_PUSH_REFUSED_Y);

    @Property(tries = 1_500)
    void read_aByteChangedAnywhere_neverThrows(
            @ForAll("files") String file, @ForAll @IntRange(max = 3_000) int at, @ForAll byte value, @ForAll Dialect dialect) {
        byte[] bytes = GoldenFiles.bytes(file);
        bytes[at % bytes.length] = value;
        check(bytes, dialect);
    }

    @Property(tries = 500)
    void read_cutAnywhere_isNeverAnEmptySuccess(
            @ForAll("files") String file, @ForAll @IntRange(max = 3_000) int at, @ForAll Dialect dialect) {
        byte[] bytes = GoldenFiles.bytes(file);
        byte[] cut = Arrays.copyOf(bytes, at % (bytes.length - 2));
        check(cut, dialect);
        assertThat(Suites.of(dialect).decode(JsonRows.of(cut)).hasErrors()).isTrue();
        assertThat(ProductionBoms.standard().decode(JsonRows.of(cut)).hasErrors()).isTrue();
        assertThat(Categories.read(JsonRows.of(cut)).hasErrors()).isTrue();
        assertThat(WdtAnswer.read(dialect, JsonRows.of(cut)).hasErrors()).isTrue();
    }

    @Property(tries = 1_500)
    void read_aValueReplaced_neverThrows(
            @ForAll("members") String member, @ForAll("values") String value, @ForAll("values") String other, @ForAll Dialect dialect) {
        String record = "{\"" + member + "\":" + value + ",\"x\":" + other + "}";
        for (String text : List.of(
                "[" + record + "," + record + "]",
                "{\"suite_no\":" + other + ",\"specs_list\":[" + record + ",{\"spec_no\":\"S\",\"num\":" + value + "}]}",
                "{\"bom_no\":\"G\",\"product_list\":[" + record + "],\"material_list\":" + other + "}",
                "{\"code\":0,\"status\":0,\"data\":" + record + ",\"" + member + "\":" + value + "}")) {
            check(text.getBytes(StandardCharsets.UTF_8), dialect);
        }
    }

    private static void check(byte[] bytes, Dialect dialect) {
        Batch<WdtSuite> suites = Suites.of(dialect).decode(JsonRows.of(bytes));
        assertThat(suites.read()).isEqualTo(suites.accepted().size() + suites.rejected().size());
        suites.accepted().forEach(suite -> {
            assertThat(suite.toBom().lines()).hasSameSizeAs(suite.lines());
            assertThat(suite.extras().fields()).isNotNull();
            suite.pricedParts(Ratio.ONE, "CNY", Map.of());
        });
        SuitesPush.of(dialect).check(suites.accepted());
        ProductionBoms.standard().othersAsByProducts().decode(JsonRows.of(bytes)).accepted()
                .forEach(bom -> assertThat(bom.product()).isNotBlank());
        Categories.read(JsonRows.of(bytes)).optional()
                .ifPresent(categories -> assertThat(categories.all()).allMatch(category -> !category.name().isEmpty()));
        WdtAnswer.read(dialect, JsonRows.of(bytes)).optional()
                .ifPresent(answer -> assertThat(answer.isSuccess() && !answer.errors().isEmpty()).isFalse());
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "suite_no", "specs_list", "num", "ratio", "fixed_price", "is_fixed_price", "deleted", "spec_no", "rec_id", "errors",
                "error_list", "error_count", "total_count", "id", "parent_id", "category_name", "children_list", "goods_category_list",
                "suites", "order_list", "message", "bom_detail_id", "suite_modified");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "\"\"", "\" \"", "0", "-1", "1", "1e1000000000", "\"1E-30\"", "true", "{}", "[]", "[[]]", "[7]", "\"无\"",
                "\"\\u0000\"", "12345678901234567890", "\"0000-00-00 00:00:00\"", "[{\"spec_no\":\"S\",\"num\":1}]", "\"2/3\"",
                "[{\"error\":{}}]", "\"6.92E+12\"");
    }
}
