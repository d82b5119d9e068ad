package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WdtAnswerTest {

    @Test
    void read_success_countsTotalsOfTextAndNumber() {
        Outcome<WdtAnswer> qyb = file(Dialect.QYB, GoodsFiles.GOODS_QYB);
        FindingAssert.assertThat(qyb).raisesNothing();
        assertThat(qyb.value().total()).isEqualTo(OptionalLong.of(1));
        assertThat(qyb.value().rows("goods_list").accepted()).singleElement()
                .extracting(Row::place).hasToString("/goods_list/0");
        Outcome<WdtAnswer> qjb = file(Dialect.QJB, GoodsFiles.GOODS_QJB);
        FindingAssert.assertThat(qjb).raisesNothing();
        assertThat(qjb.value().total()).as("inside data").isEqualTo(OptionalLong.of(1));
        assertThat(qjb.value().place()).hasToString("/data");
        assertThat(qjb.value().rows("goods_list").accepted()).singleElement()
                .extracting(Row::place).hasToString("/data/goods_list/0");
        assertThat(qjb.value()).hasToString("qjb success, errors 0");
    }

    @ParameterizedTest
    @CsvSource({"-1", "null", "\"x\"", "\"\"", "1.5", "{}", "1e400"})
    void read_totalThatSaysNothing_isNone(String total) {
        Outcome<WdtAnswer> answer = read(Dialect.Y, "{\"code\":0,\"total_count\":" + total + "}");
        assertThat(answer.value().total()).isEmpty();
        assertThat(answer.value().isSuccess()).isTrue();
    }

    @Test
    void read_successOfCategories_is200InYOnly() {
        assertThat(file(Dialect.Y, GoodsFiles.CATEGORIES_Y).value().isSuccess()).isTrue();
        Outcome<WdtAnswer> other = file(Dialect.QYB, GoodsFiles.CATEGORIES_Y);
        assertThat(other.value().meaning()).isEqualTo(AnswerMeaning.UNKNOWN);
        FindingAssert.assertThat(other)
                .raises(AnswerCode.WDT_CODE_UNKNOWN)
                .at("")
                .with("code", "200")
                .raises(AnswerCode.WDT_ANSWER_FAILED)
                .with("meaning", "UNKNOWN");
    }

    /** F80: the rows of errors inside a success win. */
    @Test
    @Tag("F80")
    void read_errorsInsideASuccess_areNoSuccessAndSaid() {
        Outcome<WdtAnswer> nameless = file(Dialect.Y, GoodsFiles.GOODS_PUSH_REFUSED_Y);
        assertThat(nameless.value().isSuccess()).isFalse();
        assertThat(nameless.value().isTaken()).isTrue();
        assertThat(nameless.value().errors())
                .containsExactly(new AnswerError("errors", "goods_no", "", "货品名称不能为空"));
        FindingAssert.assertThat(nameless)
                .raises(AnswerCode.WDT_REPLY_CONTRADICTORY)
                .at("")
                .with("code", "0")
                .with("errors", 1)
                .with("node", "errors")
                .with("message", "货品名称不能为空")
                .raisesOnly(AnswerCode.WDT_REPLY_CONTRADICTORY);
        Outcome<WdtAnswer> suite = file(Dialect.Y, GoodsFiles.SUITES_PUSH_REFUSED_Y);
        assertThat(suite.value().errors())
                .containsExactly(
                        new AnswerError("errors", "suite_no", "202260410-001", "suite_details 下的spec_no 不存在"));
        assertThat(suite.value().errors().get(0)).hasToString("202260410-001: suite_details 下的spec_no 不存在");
        Outcome<WdtAnswer> partial = file(Dialect.QJB, GoodsFiles.PUSH_PARTIAL_QJB);
        assertThat(partial.value().errors())
                .containsExactly(new AnswerError("error_list", "no", "ceshi20230109002", "XXXXXXXXX"));
        FindingAssert.assertThat(partial)
                .raises(AnswerCode.WDT_REPLY_CONTRADICTORY)
                .about("ceshi20230109002")
                .at("/data");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"code\":0,\"warning\":[{\"spec_no\":\"a\",\"error_msg\":\"m\"}]} | warning | spec_no | a | m",
        "{\"code\":0,\"fail_item_list\":[{\"sku_no\":\"a\",\"qty\":1,\"msg\":\"m\"}]} | fail_item_list | sku_no | a | m",
        "{\"code\":0,\"fail_item_list\":[{\"error\":\"m\",\"code_x\":\"a\"}]} | fail_item_list | code_x | a | m",
        "{\"code\":0,\"errors\":[{\"error\":\"m\"}]} | errors | '' | '' | m",
        "{\"code\":0,\"errors\":[{\"rec_id\":7}]} | errors | rec_id | 7 | {\"rec_id\":7}",
        "{\"code\":0,\"errors\":\"m\"} | errors | '' | '' | m",
        "{\"code\":0,\"errors\":[[1]]} | errors | '' | '' | [1]"
    })
    void read_refusedRow_inAnyShape(String body, String node, String field, String key, String message) {
        Outcome<WdtAnswer> answer = read(Dialect.QYB, body);
        assertThat(answer.value().errors()).containsExactly(new AnswerError(node, field, key, message));
        assertThat(answer.value().isSuccess()).isFalse();
    }

    @Test
    void read_errorsThatAreOnlyCounted_areNoSuccess() {
        Outcome<WdtAnswer> answer = read(Dialect.Y, "{\"code\":0,\"new_count\":1,\"error_count\":2,\"errors\":[]}");
        assertThat(answer.value().isSuccess()).isFalse();
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.WDT_REPLY_CONTRADICTORY)
                .about("")
                .with("errors", 2)
                .with("node", "error_count")
                .with("message", "");
        FindingAssert.assertThat(file(Dialect.Y, GoodsFiles.SUITES_PUSH_TAKEN_Y)).raisesNothing();
    }

    @Test
    void read_codeThatIsText_isACode() {
        Outcome<WdtAnswer> answer = file(Dialect.Y, GoodsFiles.ERROR_TOO_WIDE_Y);
        assertThat(answer.value().meaning()).isEqualTo(AnswerMeaning.REQUEST_TOO_WIDE);
        assertThat(answer.value().isRetryable()).isFalse();
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.WDT_ANSWER_FAILED)
                .at("")
                .with("code", "20")
                .with("message", "请求范围过宽，请增加请求参数条件过滤")
                .with("meaning", "REQUEST_TOO_WIDE")
                .raisesOnly(AnswerCode.WDT_ANSWER_FAILED);
        assertThat(answer.value()).hasToString("y REQUEST_TOO_WIDE 20, errors 0");
        FindingAssert.assertThat(answer.value().rows("goods_list"))
                .raises(AnswerCode.WDT_ANSWER_FAILED)
                .with("code", "20");
    }

    @ParameterizedTest
    @CsvSource({
        "QYB, 1012, x, RETRY_LATER",
        "QYB, 1020, 请勿重复操作, DUPLICATE_REQUEST",
        "QYB, 2090, appkey已停用, ACCESS_DENIED",
        "QYB, 2104, x, WINDOW_TOO_LONG",
        "Y, 11000000, 时间查询范围不能超过30天, WINDOW_TOO_LONG",
        "Y, 21000003, 必要参数缺失, BAD_PARAMETER",
        "Y, 21000006, 此外部单已使用!, ALREADY_TAKEN",
        "Y, 4304, x, BAD_PARAMETER",
        "Y, 2310, x, NOT_FOUND",
        "Y, 99, 请稍后重试, RETRY_LATER",
        "Y, 99, x, UNKNOWN",
        "QJB, 100, 商家编码已存在, BUSINESS_ERROR",
        "QJB, 100, '超过每分钟最大调用频率限制，请稍后重试', RETRY_LATER",
        "QJB, 100, 开始时间与结束时间间隔最大30天, WINDOW_TOO_LONG",
        "QJB, 7, x, CLOCK_WRONG",
        "QJB, 1, x, ACCESS_DENIED"
    })
    void read_failure_meansWhatTheTableSays(Dialect dialect, String code, String message, AnswerMeaning meaning) {
        WdtAnswer answer = read(
                        dialect, "{\"" + dialect.successField() + "\":" + code + ",\"message\":\"" + message + "\"}")
                .value();
        assertThat(answer.meaning()).isEqualTo(meaning);
        assertThat(answer.isRetryable()).isEqualTo(meaning == AnswerMeaning.RETRY_LATER);
        assertThat(answer.message()).isEqualTo(message);
    }

    @Test
    void rules_canBeOverridden() {
        AnswerRules rules = AnswerRules.of(Dialect.QYB)
                .with("1020", AnswerMeaning.RETRY_LATER)
                .with("7", AnswerMeaning.SUCCESS)
                .with("0", AnswerMeaning.BUSINESS_ERROR)
                .withText("busy", AnswerMeaning.RETRY_LATER);
        assertThat(rules.successes()).containsExactly("7");
        assertThat(rules.codes()).containsEntry("1020", AnswerMeaning.RETRY_LATER);
        assertThat(rules.texts()).containsEntry("busy", AnswerMeaning.RETRY_LATER);
        assertThat(with(rules, "{\"code\":1020}").isRetryable()).isTrue();
        assertThat(with(rules, "{\"code\":7}").isSuccess()).isTrue();
        assertThat(with(rules, "{\"code\":\"0\",\"message\":\"we are busy\"}").isRetryable()).isTrue();
        assertThat(rules).isEqualTo(rules.with("7", AnswerMeaning.SUCCESS)).hasSameHashCodeAs(rules.with("7", AnswerMeaning.SUCCESS));
        assertThat(rules).isNotEqualTo(AnswerRules.of(Dialect.QYB)).isNotEqualTo(rules.with("8", AnswerMeaning.SUCCESS));
        assertThat(rules).isNotEqualTo(rules.withText("z", AnswerMeaning.UNKNOWN)).isNotEqualTo("rules");
        assertThat(AnswerRules.of(Dialect.Y).toString()).contains("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "{}", "{\"code\":null}", "{\"code\":{}}", "{\"code\":true}", "{\"status\":0}"})
    void read_whatIsNoAnswerOfTheDialect_saysNothing(String body) {
        Outcome<WdtAnswer> answer = read(Dialect.QYB, body);
        assertThat(answer.hasValue()).isFalse();
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.WDT_ANSWER_SHAPE)
                .at("")
                .with("dialect", "qyb")
                .with("field", "code");
    }

    @Test
    void read_brokenDocument_saysWhy() {
        FindingAssert.assertThat(read(Dialect.QYB, "{\"code\":0")).raises(WireCode.JSON_TRUNCATED);
        Outcome<WdtAnswer> named = WdtAnswer.read(Dialect.QYB, JsonRows.of("{}").in("page-0"));
        FindingAssert.assertThat(named).raises(AnswerCode.WDT_ANSWER_SHAPE).at(Place.ROOT.in("page-0"))
                .with("found", "absent among 0 members");
    }

    @Test
    void rows_missingOrOfAnotherKind_areSaid() {
        WdtAnswer answer = read(Dialect.QYB, "{\"code\":0,\"suites\":{},\"empty\":null,\"stocks\":[7,{\"a\":1}]}").value();
        FindingAssert.assertThat(answer.rows("goods_list"))
                .raises(WireCode.RECORDS_MISSING)
                .at("")
                .with("path", "goods_list")
                .with("found", "record");
        FindingAssert.assertThat(answer.rows("suites")).raises(WireCode.RECORDS_MISSING).at("/suites").with("found", "record");
        FindingAssert.assertThat(answer.rows()).raises(WireCode.RECORDS_MISSING).with("path", "");
        FindingAssert.assertThat(answer.rows("empty")).raisesNothing();
        assertThat(answer.rows("other", "stocks").accepted()).hasSize(1);
        FindingAssert.assertThat(answer.rows("other", "stocks"))
                .raises(WireCode.NOT_A_RECORD).at("/stocks/0").with("found", "number");
    }

    @Test
    void payload_ofQjb_mayBeANumberAListOrAbsent() {
        WdtAnswer taken = file(Dialect.QJB, GoodsFiles.SUITES_PUSH_TAKEN_QJB).value();
        assertThat(taken.isSuccess()).isTrue();
        assertThat(taken.payload()).isEqualTo(Cell.number("274"));
        assertThat(taken.value("id")).isEqualTo(Cell.ABSENT);
        assertThat(read(Dialect.QJB, "{\"status\":0}").value().payload()).isEqualTo(Cell.ABSENT);
        assertThat(read(Dialect.QJB, "{\"status\":0,\"data\":[{\"a\":1}]}").value().rows("x").accepted()).hasSize(1);
        assertThat(read(Dialect.Y, "{\"code\":0,\"stockin_no\":\"RK2512300005\"}").value().value("stockin_no").text())
                .isEqualTo("RK2512300005");
    }

    @ParameterizedTest
    @EnumSource(AnswerMeaning.class)
    void meaning_hasAPhraseInEachLanguage(AnswerMeaning meaning) {
        assertThat(Language.values()).extracting(meaning::text).doesNotHaveDuplicates().doesNotContain("");
    }

    private static WdtAnswer with(AnswerRules rules, String body) {
        return WdtAnswer.read(JsonRows.of(body), rules, Dialect.QYB).value();
    }

    private static Outcome<WdtAnswer> read(Dialect dialect, String body) {
        return WdtAnswer.read(dialect, JsonRows.of(body));
    }

    private static Outcome<WdtAnswer> file(Dialect dialect, String name) {
        return read(dialect, GoldenFiles.text(name));
    }
}
