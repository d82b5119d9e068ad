package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuitesTest {

    @Test
    void decode_y_readsAFlatKit() {
        Batch<WdtSuite> batch = decode(Dialect.Y, GoldenFiles.text(GoodsFiles.SUITES_Y));
        FindingAssert.assertThat(batch).raisesNothing();
        WdtSuite suite = batch.accepted().get(0);
        assertThat(suite.suiteNo()).isEqualTo("商家编码 (新)");
        assertThat(suite.id()).contains("2625298302945460230");
        assertThat(suite.name()).contains("旺店通测试商品");
        assertThat(suite.brand()).contains("牛叨小市");
        assertThat(suite.category()).isEmpty();
        assertThat(suite.unit()).isEmpty();
        assertThat(suite.prices()).containsEntry(PriceKind.RETAIL, Ratio.of(1, 25)).hasSize(4);
        assertThat(suite.modified()).contains(LocalDateTime.of(2025, 5, 26, 11, 3, 34));
        assertThat(suite.extras().json("ref_cost_price")).isEqualTo("\"0\"");
        assertThat(suite.lines()).extracting(SuiteLine::specNo).containsExactly("32727931", "123456");
        SuiteLine line = suite.lines().get(0);
        assertThat(line.quantity()).isEqualTo(Ratio.ONE);
        assertThat(line.isFixedPrice()).isFalse();
        assertThat(line.fixedPrice()).isEmpty();
        assertThat(line.ratio()).contains(Ratio.of(1, 2));
        assertThat(line.goodsNo()).contains("241030001");
        assertThat(line.specName()).contains("颜色白色");
        assertThat(line.extras().json("unit")).isEqualTo("0");
        assertThat(line.place()).hasToString("/suites/0/specs_list/0");
    }

    @Test
    void decode_qjb_readsDetailList() {
        Batch<WdtSuite> batch = decode(Dialect.QJB, GoldenFiles.text(GoodsFiles.SUITES_QJB));
        FindingAssert.assertThat(batch).raisesNothing();
        WdtSuite suite = batch.accepted().get(0);
        assertThat(suite.suiteNo()).isEqualTo("xiangyin01+02");
        assertThat(suite.printMode()).contains("0");
        assertThat(suite.unit()).as("无 is none").isEmpty();
        assertThat(suite.lines()).extracting(SuiteLine::ratio).containsOnly(Optional.of(Ratio.of(1, 2)));
        assertThat(suite.lines().get(0).fixedPrice()).as("held although it is not fixed").contains(Ratio.ZERO);
        assertThat(suite.created()).contains(LocalDateTime.of(2022, 12, 28, 14, 42, 59));
    }

    @Test
    void toBom_isOneLevel() {
        Bom bom = decode(Dialect.Y, GoldenFiles.text(GoodsFiles.SUITES_Y)).accepted().get(0).toBom();
        assertThat(bom.number()).isEqualTo("商家编码 (新)");
        assertThat(bom.product()).isEqualTo("商家编码 (新)");
        assertThat(bom.defaultFlag()).isEqualTo(Flag.YES);
        assertThat(bom.lines()).containsExactly(
                BomLine.builder().id("2699956590978531342").component("32727931").numerator(Ratio.ONE).build(),
                BomLine.builder().id("2699956591142109198").component("123456").numerator(Ratio.ONE).build());
        Bom bare = one(Dialect.QYB, "{\"spec_no\":\"S\",\"num\":\"2.5000\",\"ratio\":1}").accepted().get(0).toBom();
        assertThat(bare.lines()).containsExactly(
                BomLine.builder().id("1").component("S").numerator(Ratio.of(5, 2)).build());
    }

    @Test
    void decode_minusOne_isWorkedOutInQjbOnly() {
        String line = "{\"spec_no\":\"S\",\"num\":1,\"is_fixed_price\":true,\"fixed_price\":-1,\"ratio\":-1}";
        Batch<WdtSuite> qjb = one(Dialect.QJB, line);
        FindingAssert.assertThat(qjb).raisesNothing();
        assertThat(qjb.accepted().get(0).lines().get(0).fixedPrice()).isEmpty();
        assertThat(qjb.accepted().get(0).lines().get(0).ratio()).isEmpty();
        FindingAssert.assertThat(one(Dialect.Y, line))
                .raises(SuiteCode.SUITE_NUMBER_NEGATIVE).about("K").at("/specs_list/0/fixed_price")
                .with("field", "fixed_price").with("value", "-1").with("specNo", "S")
                .raises(SuiteCode.SUITE_NUMBER_NEGATIVE).with("field", "ratio");
        FindingAssert.assertThat(one(Dialect.QJB, line.replace("-1", "-2"))).raises(SuiteCode.SUITE_NUMBER_NEGATIVE).with("value", "-2");
    }

    @Test
    void decode_fixedWithoutPrice_isSaid() {
        Batch<WdtSuite> batch = one(Dialect.QYB, "{\"spec_no\":\"S\",\"num\":1,\"is_fixed_price\":\"1\",\"fixed_price\":null,\"ratio\":\"1.0000\"}");
        assertThat(batch.accepted()).hasSize(1);
        FindingAssert.assertThat(batch)
                .raises(SuiteCode.SUITE_FIXED_PRICE_MISSING).about("K").at("/specs_list/0/fixed_price").weighing(Severity.WARNING)
                .with("field", "fixed_price").with("value", "").with("specNo", "S");
    }

    @Test
    void decode_ratiosThatAreNotOne_areSaidUnlessAllAreFixed() {
        String third = "{\"spec_no\":\"%s\",\"num\":1,\"ratio\":\"0.3333\"}";
        Batch<WdtSuite> batch = one(Dialect.QYB, third.formatted("A") + "," + third.formatted("B") + "," + third.formatted("C"));
        assertThat(batch.accepted()).hasSize(1);
        FindingAssert.assertThat(batch)
                .raises(SuiteCode.SUITE_RATIO_SUM).about("K").at("").weighing(Severity.WARNING)
                .with("sum", "0.9999").with("specNo", "");
        FindingAssert.assertThat(one(Dialect.QYB, "{\"spec_no\":\"A\",\"num\":1,\"is_fixed_price\":1,\"fixed_price\":5,\"ratio\":0}")).raisesNothing();
        FindingAssert.assertThat(one(Dialect.QYB, "{\"spec_no\":\"A\",\"num\":1,\"is_fixed_price\":1,\"fixed_price\":5,\"ratio\":0},"
                + "{\"spec_no\":\"B\",\"num\":1,\"ratio\":1}")).raisesNothing();
        FindingAssert.assertThat(one(Dialect.QYB, "{\"spec_no\":\"A\",\"num\":1}")).raisesNothing();
    }

    @Test
    void decode_faultsOfLines_rejectTheSuite() {
        Batch<WdtSuite> none = one(Dialect.QYB, "");
        assertThat(none.rejected()).hasSize(1);
        FindingAssert.assertThat(none).raises(SuiteCode.SUITE_WITHOUT_LINES).about("K").at("");
        FindingAssert.assertThat(one(Dialect.QYB, "{\"spec_no\":\"S\",\"num\":0,\"ratio\":1}"))
                .raises(SuiteCode.SUITE_QUANTITY_NOT_POSITIVE).about("K").at("/specs_list/0/num")
                .with("field", "num").with("value", "0").with("specNo", "S");
        FindingAssert.assertThat(one(Dialect.QYB, "{\"spec_no\":\"S\",\"ratio\":1}")).raises(RowCode.FIELD_MISSING).at("/specs_list/0/num");
        FindingAssert.assertThat(one(Dialect.QYB, "{\"num\":1,\"ratio\":1}")).raises(RowCode.FIELD_MISSING).at("/specs_list/0/spec_no");
        Batch<WdtSuite> deleted = one(Dialect.QYB, "{\"spec_no\":\"S\",\"num\":1,\"ratio\":1},{\"spec_no\":\"T\",\"num\":0,\"deleted\":3}");
        FindingAssert.assertThat(deleted).raisesNothing();
        assertThat(deleted.accepted().get(0).lines()).as("a deleted line is none").hasSize(1);
        assertThat(decode(Dialect.QYB, "{\"suite_no\":\"K\",\"deleted\":5}").accepted()).hasSize(1);
    }

    @Test
    void decode_numberThatIsAlsoASpecs_isNotGuessed() {
        String suite = "{\"suite_no\":\"S\",\"specs_list\":[{\"spec_no\":\"T\",\"num\":1,\"ratio\":1}]}";
        String other = "{\"suite_no\":\"K\",\"specs_list\":[{\"spec_no\":\"S\",\"num\":1,\"ratio\":1}]}";
        Batch<WdtSuite> inside = decode(Dialect.QYB, "[" + suite + "," + other + "]");
        assertThat(inside.accepted()).extracting(WdtSuite::suiteNo).containsExactly("K");
        FindingAssert.assertThat(inside).raises(SuiteCode.SUITE_NO_IS_SPEC_NO).about("S").at("/0");
        FindingAssert.assertThat(Suites.of(Dialect.QYB).withSpecNos(Set.of("S")).decode(JsonRows.of("[" + suite + "]")))
                .raises(SuiteCode.SUITE_NO_IS_SPEC_NO).about("S").at("/0");
        FindingAssert.assertThat(decode(Dialect.QYB, "[" + suite + "]")).raisesNothing();
    }

    @Test
    void decode_twice_isDecidedByTheLastChange() {
        String line = ",\"specs_list\":[{\"spec_no\":\"T\",\"num\":1,\"ratio\":1}]}";
        Batch<WdtSuite> batch = decode(Dialect.QYB, "[{\"suite_no\":\"A\"" + line + ",{\"suite_no\":\"A\"" + line
                + ",{\"suite_no\":\"B\",\"modified\":\"2026-01-02\"" + line + ",{\"suite_no\":\"B\",\"modified\":\"2026-01-01\"" + line
                + ",{\"suite_no\":\"C\",\"remark\":\"x\"" + line + ",{\"suite_no\":\"C\",\"remark\":\"y\"" + line + "]");
        assertThat(batch.accepted()).extracting(WdtSuite::suiteNo).containsExactly("A", "B");
        FindingAssert.assertThat(batch)
                .raises(SuiteCode.SUITE_READ_TWICE).about("A").at("/1").with("first", "/0")
                .raises(SuiteCode.SUITE_SUPERSEDED).about("B").at("/3")
                .with("modified", "2026-01-01T00:00").with("later", "2026-01-02T00:00")
                .raises(SuiteCode.SUITE_NO_REPEATED).about("C").at("/5").with("count", 2).with("places", "/4, /5");
        assertThat(decode(Dialect.QYB, "[{\"suite_no\":\"A\",\"modified\":\"2026-01-02\",\"remark\":\"x\"" + line
                + ",{\"suite_no\":\"A\",\"modified\":\"2026-01-02\"" + line + "]").accepted()).isEmpty();
    }

    @Test
    void settings_reachTheReading() {
        JsonRows document = JsonRows.of("{\"suite_no\":\"K\",\"suite_modified\":1683771314000,\"detail_list\":[{\"spec_no\":\"S\",\"num\":1,\"ratio\":1}]}");
        assertThat(Suites.of(Dialect.QJB).inZone(ZoneOffset.UTC).decode(document).accepted().get(0).modified())
                .contains(LocalDateTime.of(2023, 5, 11, 2, 15, 14));
        AnswerRules rules = AnswerRules.of(Dialect.QYB).with("7", AnswerMeaning.RETRY_LATER);
        FindingAssert.assertThat(Suites.of(Dialect.QYB).withRules(rules).decode(JsonRows.of("{\"code\":7}")))
                .raises(AnswerCode.WDT_ANSWER_FAILED).with("meaning", "RETRY_LATER");
        assertThat(Suites.of(Dialect.QYB).within(Limits.defaults().with(Limit.NUMBER_DIGITS, 2))
                        .decode(JsonRows.of("{\"suite_no\":\"K\",\"weight\":12345}")).rejected())
                .hasSize(1);
        assertThat(Suites.of(Dialect.Y)
                        .decode(JsonRows.of(GoldenFiles.text(GoodsFiles.SUITES_Y)).read().value(), Place.ROOT).accepted())
                .hasSize(1);
        assertThat(Suites.of(Dialect.Y).decodePages(List.of()).read()).isZero();
    }

    private static Batch<WdtSuite> one(Dialect dialect, String lines) {
        return decode(dialect, "{\"suite_no\":\"K\",\"specs_list\":[" + lines + "]}");
    }

    private static Batch<WdtSuite> decode(Dialect dialect, String json) {
        return Suites.of(dialect).decode(JsonRows.of(json));
    }
}
