package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Outcome;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.json.JsonRows;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WdtQueryTest {

    private static final LocalDateTime JANUARY = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final WdtQuery GOODS = WdtQuery.goods(Dialect.QYB).between(JANUARY, JANUARY.plusDays(30));

    @Test
    void first_ofQyb_isFormFieldsInOrder() {
        WdtPage page = GOODS.with("class_name", "短袖").first().orThrow();
        assertThat(List.copyOf(page.parameters().entrySet()))
                .containsExactly(
                        Map.entry("start_time", "2026-01-01 00:00:00"),
                        Map.entry("end_time", "2026-01-31 00:00:00"),
                        Map.entry("class_name", "短袖"),
                        Map.entry("page_no", "0"),
                        Map.entry("page_size", "40"));
        assertThat(page.number()).isZero();
        assertThat(page.total()).isEmpty();
        assertThat(page).hasToString("qyb goods_query.php from 2026-01-01T00:00 to 2026-01-31T00:00 page 0");
    }

    @Test
    void first_ofQjb_isABodyInAscii() {
        WdtPage page = WdtQuery.suites(Dialect.QJB).with("suite_no", "套A").atMost(50).first().orThrow();
        assertThat(List.copyOf(page.parameters().entrySet()))
                .containsExactly(
                        Map.entry("method", "goods.Suite.search"),
                        Map.entry("page_no", "0"),
                        Map.entry("page_size", "50"),
                        Map.entry("calc_total", "1"),
                        Map.entry("body", "[{\"suite_no\":\"\\u5957A\"}]"));
        assertThat(WdtQuery.boms().name()).isEqualTo("process.Bom.search");
        assertThat(WdtQuery.boms().nodes()).containsExactly("order_list");
    }

    @Test
    @Tag("R16")
    void first_windowOfThirtyDays_fitsAndOneSecondMoreDoesNot() {
        assertThat(GOODS.first().hasErrors()).isFalse();
        Outcome<WdtPage> longer =
                WdtQuery.goods(Dialect.QJB).between(JANUARY, JANUARY.plusDays(30).plusSeconds(1)).first();
        assertThat(longer.hasValue()).isFalse();
        FindingAssert.assertThat(longer)
                .raises(QueryCode.WDT_WINDOW_TOO_LONG)
                .about("goods.Goods.queryWithSpec")
                .at("")
                .with("from", "2026-01-01 00:00:00")
                .with("to", "2026-01-31 00:00:01")
                .with("seconds", 2_592_001)
                .with("limit", 2_592_000);
        assertThat(WdtQuery.suites(Dialect.Y).between(JANUARY, JANUARY.plusYears(5)).first().hasErrors())
                .as("suites of Y have no limit")
                .isFalse();
    }

    @Test
    void first_withoutWindowAndNumber_isRefused() {
        FindingAssert.assertThat(WdtQuery.goods(Dialect.QYB).with("barcode", "1").first())
                .raises(QueryCode.WDT_QUERY_UNBOUNDED)
                .about("goods_query.php")
                .with("numbers", "goods_no, spec_no");
        FindingAssert.assertThat(WdtQuery.suites(Dialect.QYB).with("suite_no", "1").first()).raisesNothing();
    }

    @Test
    void first_withWindowAndNumber_saysThatGoodsForgetTheWindow() {
        FindingAssert.assertThat(GOODS.with("spec_no", "A").first())
                .raises(QueryCode.WDT_WINDOW_IGNORED)
                .about("goods_query.php")
                .with("field", "spec_no");
        FindingAssert.assertThat(WdtQuery.suites(Dialect.QYB).between(JANUARY, JANUARY).with("suite_no", "A").first())
                .raisesNothing();
    }

    @Test
    void next_fullPage_isFollowedUntilOneIsShorter() {
        WdtQuery query = GOODS.atMost(2);
        WdtPage first = query.first().orThrow();
        WdtPage second = first.next(page(5, 0, 1)).orThrow().orElseThrow();
        assertThat(second.parameters()).containsEntry("page_no", "1");
        assertThat(second.total()).hasValue(5);
        WdtPage third = second.next(page(-1, 2, 3)).orThrow().orElseThrow();
        Outcome<Optional<WdtPage>> end = third.next(page(-1, 4));
        assertThat(end.orThrow()).isEmpty();
        FindingAssert.assertThat(end).raisesNothing();
        assertThat(first.next(page(0)).value()).isEmpty();
    }

    @Test
    void next_qjb_asksForTheTotalOnPage0Only() {
        WdtPage first = WdtQuery.boms().with("bom_no", "G").atMost(1).first().orThrow();
        WdtAnswer answer = WdtAnswer.read(Dialect.QJB, JsonRows.of("{\"status\":0,\"data\":{\"order_list\":[{}],\"total_count\":2}}"))
                .value();
        assertThat(first.next(answer).orThrow().orElseThrow().parameters()).containsEntry("calc_total", "0");
    }

    @Test
    void next_fewerRowsThanTheTotal_isSaid() {
        Outcome<Optional<WdtPage>> end = GOODS.first().value().next(page(7, 0, 1));
        assertThat(end.value()).isEmpty();
        FindingAssert.assertThat(end)
                .raises(QueryCode.WDT_TOTAL_DIFFERS)
                .about("goods_query.php")
                .with("total", 7)
                .with("rows", 2)
                .with("pages", 1);
    }

    @Test
    void next_samePageAgain_isNotAskedForEver() {
        WdtPage second = GOODS.atMost(1).first().value().next(page(9, 3)).value().orElseThrow();
        Outcome<Optional<WdtPage>> repeated = second.next(page(9, 3));
        assertThat(repeated.hasValue()).isFalse();
        FindingAssert.assertThat(repeated).raises(QueryCode.WDT_PAGE_REPEATED).about("goods_query.php").with("page", 1);
    }

    @Test
    void next_failureOrNoRows_isNoEnd() {
        WdtPage first = GOODS.first().value();
        FindingAssert.assertThat(first.next(answer("{\"code\":1012,\"message\":\"m\"}")))
                .raises(AnswerCode.WDT_ANSWER_FAILED).with("meaning", "RETRY_LATER");
        FindingAssert.assertThat(first.next(answer("{\"code\":0}"))).raises(WireCode.RECORDS_MISSING).with("path", "goods_list");
        assertThat(first.next(answer("{\"code\":0,\"goods_list\":[7]}")).value()).as("a bad row is a row").isEmpty();
    }

    @Test
    void next_answerOfAnotherDialect_isABadCall() {
        WdtAnswer other = WdtAnswer.read(Dialect.Y, JsonRows.of("{\"code\":0}")).value();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOODS.first().value().next(other))
                .withMessage("The answer is of Y, the question of QYB.");
    }

    @Test
    void badCalls_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GOODS.between(JANUARY, JANUARY.minusSeconds(1)))
                .withMessage("The window from 2026-01-01T00:00 to 2025-12-31T23:59:59 ends before it begins.");
        assertThatIllegalArgumentException().isThrownBy(() -> GOODS.atMost(0));
        assertThatIllegalArgumentException().isThrownBy(() -> GOODS.atMost(101))
                .withMessage("The page size is 101, but must be from 1 to 100.");
        assertThatIllegalArgumentException().isThrownBy(() -> WdtQuery.of(Dialect.Y, "x", "y", Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WdtQuery.of(Dialect.Y, "x", "y", Duration.ofDays(-1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WdtQuery.of(Dialect.Y, "x", "y", Duration.ofDays(1), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page_no", "start_time", "sign", "body"})
    void with_aParameterOfTheQuery_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOODS.with(name, "1"))
                .withMessage("The parameter '" + name + "' is set by the query itself.");
    }

    @Test
    void of_interfaceOfAnotherKind_needsNoNumber() {
        WdtQuery stocks = WdtQuery.of(Dialect.QYB, "stock_query.php", "stocks", Duration.ofDays(30), 20);
        assertThat(stocks.first().orThrow().parameters()).containsExactly(Map.entry("page_no", "0"), Map.entry("page_size", "20"));
        assertThat(stocks.dialect()).isEqualTo(Dialect.QYB);
        assertThat(stocks).isEqualTo(stocks.atMost(20)).hasSameHashCodeAs(stocks.atMost(20)).hasToString("qyb stock_query.php");
        assertThat(stocks).isNotEqualTo(stocks.atMost(10)).isNotEqualTo("x").isNotEqualTo(WdtQuery.of(
                Dialect.Y, "stock_query.php", "stocks", Duration.ofDays(30), 20));
        assertThat(stocks).isNotEqualTo(WdtQuery.of(Dialect.QYB, "other.php", "stocks", Duration.ofDays(30), 20));
    }

    private static WdtAnswer page(int total, int... ids) {
        String rows = IntStream.of(ids).mapToObj(id -> "{\"goods_no\":\"" + id + "\"}").collect(Collectors.joining(","));
        return answer("{\"code\":0,\"total_count\":\"" + total + "\",\"goods_list\":[" + rows + "]}");
    }

    private static WdtAnswer answer(String body) {
        return WdtAnswer.read(Dialect.QYB, JsonRows.of(body)).value();
    }
}
