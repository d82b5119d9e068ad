package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Extras;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.RowOutcome;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SuitesPushTest {

    @Test
    void encode_y_isTheRequestOfTheDocumentation() throws JsonProcessingException {
        WdtSuite suite = WdtSuite.builder().suiteNo("202260410-001").name("组合装创建测试20260410").shortName("组合装简称")
                .putPrices(PriceKind.RETAIL, Ratio.of(990)).putPrices(PriceKind.WHOLESALE, Ratio.of(990)).putPrices(PriceKind.MEMBER, Ratio.ONE)
                .addLines(line("2026030250930110001").quantity(Ratio.of(10)).ratio(Ratio.of(3, 5)).build(),
                        line("20260408001").quantity(Ratio.of(10)).ratio(Ratio.of(2, 5)).build())
                .build();
        WdtRequest request = SuitesPush.of(Dialect.Y).encode(List.of(suite)).orThrow();
        assertThat(request.name()).isEqualTo("suites_push.php");
        String written = request.parameters().get("suite_info");
        assertThat(written).matches("\\p{ASCII}*");
        assertThat(json(written)).isEqualTo(json(GoldenFiles.text(GoodsFiles.SUITES_PUSH_Y)));
    }

    @Test
    void encode_qjb_isOneSuiteBesideItsLines() throws JsonProcessingException {
        WdtSuite suite = WdtSuite.builder().suiteNo("20220421002").name("20220421002").printMode("2")
                .extras(Extras.of(Map.of("goods_label", "\"222222\"")))
                .addLines(line("dongfangshuye").build(), line("xiaowanzi01").quantity(Ratio.of(10)).build()).build();
        WdtRequest request = SuitesPush.of(Dialect.QJB).encode(List.of(suite)).orThrow();
        assertThat(request.name()).isEqualTo("goods.Suite.upload2");
        JsonNode written = json(request.parameters().get("body"));
        JsonNode documented = json(GoldenFiles.text(GoodsFiles.SUITES_PUSH_QJB));
        assertThat(written.get(0)).isEqualTo(documented.get(0));
        assertThat(written.get(1).toString()).isEqualTo(
                "[{\"spec_no\":\"dongfangshuye\",\"num\":1,\"is_fixed_price\":false,\"ratio\":-1},"
                        + "{\"spec_no\":\"xiaowanzi01\",\"num\":10,\"is_fixed_price\":false,\"ratio\":-1}]");
        FindingAssert.assertThat(SuitesPush.of(Dialect.QJB).encode(List.of(suite, suite)))
                .raises(GoodsCode.GOODS_CALL_SIZE).about("qjb").with("limit", 1).with("actual", 2);
    }

    @Test
    void encode_qjb_hasItsFieldsAndWorksOutPrices() throws JsonProcessingException {
        WdtSuite suite = WdtSuite.builder().suiteNo("K").name("k").category("c").brand("b").unit("u").barcode("7").weight(Ratio.of(1, 2))
                .remark("r").putProperties(3, "p").putPrices(PriceKind.MEMBER, Ratio.of(5)).printMode("9")
                .addLines(line("A").isFixedPrice(true).build(), line("B").isFixedPrice(true).fixedPrice(Ratio.of(3)).build(),
                        line("C").ratio(Ratio.ONE).build()).build();
        JsonNode written = json(SuitesPush.of(Dialect.QJB).encode(List.of(suite)).orThrow().parameters().get("body"));
        assertThat(written.toString()).isEqualTo("[{\"suite_no\":\"K\",\"suite_name\":\"k\",\"class_name\":\"c\",\"brand_name\":\"b\",\"member_price\":5,"
                + "\"remark\":\"r\",\"prop3\":\"p\",\"unit_name\":\"u\",\"barcode\":\"7\",\"weight\":0.5,\"goods_label_name\":\"\"},"
                + "[{\"spec_no\":\"A\",\"num\":1,\"is_fixed_price\":true,\"fixed_price\":-1},{\"spec_no\":\"B\",\"num\":1,\"is_fixed_price\":true,"
                + "\"fixed_price\":3},{\"spec_no\":\"C\",\"num\":1,\"is_fixed_price\":false,\"ratio\":1}]]");
    }

    @Test
    void encode_qyb_withoutRatios_leavesThemToTheRetailPrices() {
        WdtSuite suite = WdtSuite.builder().suiteNo("K").name("k").category("c").addLines(line("A").build()).build();
        assertThat(SuitesPush.of(Dialect.QYB).encode(List.of(suite)).orThrow().parameters()).containsEntry("suite_info",
                "[{\"suite_no\":\"K\",\"suite_name\":\"k\",\"is_default_ratio\":1,\"class_name\":\"c\",\"suite_details\":[{\"spec_no\":\"A\",\"num\":1,"
                        + "\"is_fixed_price\":0}]}]");
        WdtSuite fixed = WdtSuite.builder().suiteNo("K").name("k").category("c")
                .addLines(line("A").isFixedPrice(true).fixedPrice(Ratio.of(3)).build(), line("B").isFixedPrice(true).fixedPrice(Ratio.of(4)).build())
                .build();
        assertThat(SuitesPush.of(Dialect.Y).encode(List.of(fixed)).orThrow().parameters()).containsEntry("suite_info",
                "[{\"suite_no\":\"K\",\"suite_name\":\"k\",\"is_default_ratio\":0,\"goods_category_name\":\"c\",\"suite_details\":[{\"spec_no\":\"A\","
                        + "\"num\":1,\"ratio\":0,\"is_fixed_price\":1,\"fixed_price\":3},{\"spec_no\":\"B\",\"num\":1,\"ratio\":1,\"is_fixed_price\":1,"
                        + "\"fixed_price\":4}]}]");
    }

    @Test
    @Tag("F48")
    void check_whatCannotBePushed_isRejected() {
        WdtSuite good = WdtSuite.builder().suiteNo("OK").name("k").addLines(line("A").build()).build();
        Batch<WdtSuite> batch = SuitesPush.of(Dialect.Y).check(List.of(
                good,
                WdtSuite.builder().suiteNo("A").addLines(line("A").build()).build(),
                WdtSuite.builder().suiteNo("").name("b").addLines(line("A").build()).build(),
                WdtSuite.builder().suiteNo("C").name("c").build(),
                WdtSuite.builder().suiteNo("D").name("d").addLines(line("").build()).build(),
                WdtSuite.builder().suiteNo("E").name("e").addLines(line("A").quantity(Ratio.ZERO).build()).build(),
                WdtSuite.builder().suiteNo("F").name("f").addLines(line("A").ratio(Ratio.of(1, 2)).build()).build(),
                WdtSuite.builder().suiteNo("G").name("g").addLines(line("A").ratio(Ratio.of(1, 2)).build(), line("B").build()).build(),
                WdtSuite.builder().suiteNo("H").name("h").addLines(line("A").quantity(Ratio.of(1, 3)).build()).build(),
                WdtSuite.builder().suiteNo("I").name("i").weight(Ratio.of(1, 3)).putPrices(PriceKind.RETAIL, Ratio.of(2, 3))
                        .addLines(line("A").build()).build()));
        assertThat(batch.accepted()).containsExactly(good);
        assertThat(batch.rejected()).hasSize(9);
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_FIELD_MISSING).about("A").at("/1").with("field", "suite_name")
                .raises(GoodsCode.GOODS_FIELD_MISSING).at("/2").with("field", "suite_no")
                .raises(SuiteCode.SUITE_WITHOUT_LINES).about("C").at("/3")
                .raises(GoodsCode.GOODS_FIELD_MISSING).about("D").at("/4/suite_details/0").with("field", "spec_no")
                .raises(SuiteCode.SUITE_QUANTITY_NOT_POSITIVE).about("E").at("/5/suite_details/0").with("value", "0")
                .raises(SuiteCode.SUITE_RATIO_SUM).about("F").at("/6").weighing(Severity.ERROR).with("sum", "0.5")
                .raises(SuiteCode.SUITE_RATIO_SUM).about("G").at("/7").with("sum", "")
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("H").at("/8/suite_details/0").with("field", "num")
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("I").at("/9").with("field", "retail_price");
        FindingAssert.assertThat(SuitesPush.of(Dialect.Y).encode(List.of(batch.accepted().get(0), WdtSuite.builder().suiteNo("C").name("c").build())))
                .raises(SuiteCode.SUITE_WITHOUT_LINES);
    }

    @Test
    void check_pricesAndNumbersOfLines() {
        Batch<WdtSuite> batch = SuitesPush.of(Dialect.QYB).check(List.of(
                WdtSuite.builder().suiteNo("A").name("a").addLines(line("S").isFixedPrice(true).build(), line("T").ratio(Ratio.ONE).build()).build(),
                WdtSuite.builder().suiteNo("B").name("b")
                        .addLines(line("S").isFixedPrice(true).fixedPrice(Ratio.of(-5)).build(), line("T").ratio(Ratio.ONE).build()).build(),
                WdtSuite.builder().suiteNo("C").name("c").addLines(line("S").ratio(Ratio.of(2)).build(), line("T").ratio(Ratio.of(-1)).build()).build(),
                WdtSuite.builder().suiteNo("D").name("d").addLines(line("S").build()).build(),
                WdtSuite.builder().suiteNo("D").name("e").addLines(line("S").build()).build()));
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.rejected()).hasSize(5);
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_FIELD_MISSING).about("A").at("/0/suite_details/0").with("field", "fixed_price")
                .raises(SuiteCode.SUITE_NUMBER_NEGATIVE).about("B").at("/1/suite_details/0").with("field", "fixed_price").with("value", "-5").with("specNo", "S")
                .raises(SuiteCode.SUITE_NUMBER_NEGATIVE).about("C").at("/2/suite_details/1").with("field", "ratio").with("value", "-1").with("specNo", "T")
                .raises(SuiteCode.SUITE_NO_REPEATED).about("D").at("/3").with("count", 2).with("places", "/3")
                .raises(SuiteCode.SUITE_NO_REPEATED).about("D").at("/4").with("count", 2).with("places", "/4");
    }

    @Test
    void encode_whatADialectDoesNotTake_isToldOf() {
        WdtSuite suite = WdtSuite.builder().suiteNo("K").name("k").unit("set").barcode("7").weight(Ratio.ONE).printMode("1")
                .putPrices(PriceKind.RETAIL, Ratio.ONE).putPrices(PriceKind.MEMBER, Ratio.ONE).addLines(line("A").build()).build();
        FindingAssert.assertThat(SuitesPush.of(Dialect.Y).encode(List.of(suite)))
                .raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN).about("K").at("/0").with("fields", "barcode, member_price, printMode, unit, weight");
        FindingAssert.assertThat(SuitesPush.of(Dialect.QYB).encode(List.of(suite)))
                .raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN).about("K").at("/0").with("fields", "barcode, printMode, unit, weight");
        assertThat(SuitesPush.of(Dialect.QJB).encode(List.of(suite)).findings()).isEmpty();
        FindingAssert.assertThat(SuitesPush.of(Dialect.QJB).encode(List.of(WdtSuite.builder().from(suite).printMode("9").build())))
                .raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN).about("K").at("/0").with("fields", "printMode");
    }

    @Test
    void encode_sizeOfACall_isChecked() {
        WdtSuite good = WdtSuite.builder().suiteNo("K").name("k").addLines(line("A").build()).build();
        Outcome<WdtRequest> many = SuitesPush.of(Dialect.QYB).encode(Collections.nCopies(51, good));
        FindingAssert.assertThat(many).raises(GoodsCode.GOODS_CALL_SIZE).about("qyb").with("limit", 50).with("actual", 51);
        FindingAssert.assertThat(SuitesPush.of(Dialect.QYB).encode(List.of())).raises(GoodsCode.GOODS_CALL_SIZE).with("actual", 0);
    }

    @Test
    @Tag("SYN-4")
    void batch_hasAPartOfEachCall() {
        List<WdtSuite> suites = IntStream.range(0, 51)
                .mapToObj(at -> WdtSuite.builder().suiteNo("K" + at).name("k").addLines(line("A").build()).build())
                .toList();
        SuitesPush push = SuitesPush.of(Dialect.Y);
        assertThat(push.calls(suites)).extracting(List::size).containsExactly(50, 1);
        assertThat(SuitesPush.of(Dialect.QJB).calls(suites)).hasSize(51);
        BatchPlan batch = push.batch(suites).orThrow();
        assertThat(batch.parts()).extracting(part -> part.keys().size()).containsExactly(50, 1);
        WdtSuite other = WdtSuite.builder().from(suites.get(50)).putPrices(PriceKind.RETAIL, Ratio.of(9)).build();
        assertThat(push.row(other)).isNotEqualTo(push.row(suites.get(50)));
        assertThat(push.row(suites.get(50))).isEqualTo(batch.entry("K50").row());
        // One that has no lines is told and left out.
        WdtSuite empty = WdtSuite.builder().suiteNo("E").name("e").build();
        Outcome<BatchPlan> one = push.batch(List.of(empty, suites.get(0)));
        FindingAssert.assertThat(one).raises(SuiteCode.SUITE_WITHOUT_LINES).about("E").at("/0");
        assertThat(one.value().entries()).hasSize(1);
    }

    @Test
    void outcomes_nameWhatWasRefused() {
        WdtAnswer answer = WdtAnswer.read(Dialect.Y, JsonRows.of(GoldenFiles.text(GoodsFiles.SUITES_PUSH_REFUSED_Y))).value();
        List<WdtSuite> sent = List.of(
                WdtSuite.builder().suiteNo("202260410-001").build(), WdtSuite.builder().suiteNo("K").build());
        assertThat(SuitesPush.of(Dialect.Y).outcomes(sent, answer)).containsExactly(
                RowOutcome.refused("202260410-001", "suite_details 下的spec_no 不存在"), RowOutcome.success("K"));
        assertThat(SuitesPush.of(Dialect.Y).outcomes(sent, WdtAnswer.read(Dialect.Y, JsonRows.of(
                        "{\"code\":0,\"error_count\":2,\"errors\":[{\"suite_no\":\"202260410-001\",\"error\":\"e\"}]}")).value()))
                .as("two were refused and one is named")
                .containsExactly(RowOutcome.refused("202260410-001", "e"), RowOutcome.unknown("K", "error_count"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static ImmutableSuiteLine.Builder line(String specNo) {
        return SuiteLine.builder().specNo(specNo).quantity(Ratio.ONE);
    }
}
