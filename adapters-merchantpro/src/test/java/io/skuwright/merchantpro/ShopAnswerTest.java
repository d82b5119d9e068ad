package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopAnswerTest {

    private static final Instant NOW = Instant.parse("2026-01-10T08:00:00Z");

    @Test
    void read_envelope_hasCountsAndLinks() {
        Outcome<ShopAnswer> first = file(200, ProductFiles.ENVELOPE_PRODUCTS);
        FindingAssert.assertThat(first).raisesNothing();
        assertThat(first.value().isSuccess()).isTrue();
        assertThat(first.value().counts()).contains(new PageCounts(100, 50, 0, 50));
        assertThat(first.value().links())
                .isEqualTo(new PageLinks(true, Optional.of("/api/v2/products?start=50&limit=50"), Optional.empty()));
        assertThat(first.value().rows().accepted()).isEmpty();
        assertThat(first.value().place()).hasToString("/data");
        assertThat(file(200, ProductFiles.ENVELOPE_ORDERS).value().links())
                .isEqualTo(new PageLinks(true, Optional.empty(), Optional.empty()));
    }

    @Test
    void read_bareList_isItsRows() {
        ShopAnswer answer = file(200, ProductFiles.TAXES).value();
        assertThat(answer.rows().accepted()).singleElement().extracting(Row::place).hasToString("/0");
        assertThat(answer.counts()).isEmpty();
        assertThat(answer.links()).isEqualTo(PageLinks.NONE);
        assertThat(answer).hasToString("200 SUCCESS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"id\":7,\"data\":[1]} | ''",
        "{\"id\":7} | ''",
        "{\"data\":{\"id\":7}} | /data",
        "{\"data\":{\"id\":7},\"meta\":{}} | /data",
        "{\"id\":7,\"data\":{\"x\":1}} | ''",
        "{\"id\":7,\"error\":null} | ''",
        "{\"id\":7,\"data\":null} | ''"
    })
    void read_oneRecord_isBareOrAloneInData(String body, String place) {
        ShopAnswer answer = read(200, body).value();
        boolean isList = body.contains("[1]");
        assertThat(answer.place()).hasToString(isList ? "/data" : place);
        assertThat(answer.record().hasValue()).isEqualTo(!isList);
        answer.record().optional().ifPresent(row -> assertThat(row.cell("id").text()).isEqualTo("7"));
    }

    @Test
    void rows_whatIsNoRecord_isRejected() {
        assertThat(read(200, "{\"data\":[{\"id\":1},7],\"meta\":{}}").value().rows().rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.raw()).isEqualTo("7"));
        assertThat(read(200, "{\"data\":[{\"id\":1},7],\"meta\":{}}").value().rows().accepted()).hasSize(1);
        assertThat(read(200, "{\"data\":null,\"meta\":{}}").value().rows().accepted()).isEmpty();
        FindingAssert.assertThat(read(200, "{\"data\":null}").value().rows()).raisesNothing();
    }

    @Test
    void read_deleted_hasNoBody() {
        Outcome<ShopAnswer> deleted = read(204, "");
        FindingAssert.assertThat(deleted).raisesNothing();
        assertThat(deleted.value().isSuccess()).isTrue();
        FindingAssert.assertThat(deleted.value().rows())
                .raises(WireCode.RECORDS_MISSING)
                .with("found", "absent");
        FindingAssert.assertThat(deleted.value().record())
                .raises(AnswerCode.MP_ANSWER_SHAPE)
                .with("status", 204)
                .with("found", "absent");
    }

    @ParameterizedTest
    @CsvSource({"\"ok\",text", "7,number", "null,null", "true,flag"})
    void read_successThatIsNoRecord_saysNothingOfTheCall(String body, String found) {
        Outcome<ShopAnswer> answer = read(200, body);
        assertThat(answer.hasValue()).isFalse();
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.MP_ANSWER_SHAPE)
                .at("")
                .with("status", 200)
                .with("found", found);
    }

    @Test
    @Tag("F80")
    void read_successThatCannotBeRead_isNoSuccess() {
        Outcome<ShopAnswer> cut = read(201, "{\"id\":7");
        assertThat(cut.hasValue()).isFalse();
        FindingAssert.assertThat(cut).raises(WireCode.JSON_TRUNCATED);
        Outcome<ShopAnswer> error = file(200, ProductFiles.ERROR_FILTER);
        assertThat(error.value().meaning()).as("an error counts whatever the status").isEqualTo(AnswerMeaning.UNKNOWN_FILTER);
        assertThat(error.value().isSuccess()).isFalse();
        assertThat(read(200, "{\"error\":{\"message\":\"x\"}}").value().meaning()).isEqualTo(AnswerMeaning.REFUSED);
    }

    @Test
    void read_unknownFilter_isNamed() {
        Outcome<ShopAnswer> answer = file(400, ProductFiles.ERROR_FILTER);
        assertThat(answer.value().meaning()).isEqualTo(AnswerMeaning.UNKNOWN_FILTER);
        assertThat(answer.value().field()).contains("name");
        assertThat(answer.value().isRetryable()).isFalse();
        assertThat(answer.value().meaning().isCertainlyNotDone()).isTrue();
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.MP_ANSWER_FAILED)
                .at("")
                .with("status", 400)
                .with("name", "bad_request")
                .with("message", "No such filter `name` defined")
                .with("meaning", "UNKNOWN_FILTER")
                .raisesOnly(AnswerCode.MP_ANSWER_FAILED);
        FindingAssert.assertThat(answer.value().rows()).raises(AnswerCode.MP_ANSWER_FAILED);
        FindingAssert.assertThat(answer.value().record()).raises(AnswerCode.MP_ANSWER_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no quotes", "`", "``", "one ` only"})
    void field_messageThatQuotesNothing_isNone(String message) {
        assertThat(read(400, "{\"error\":{\"message\":\"" + message + "\"}}").value().field()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "301 | '' | WRONG_ADDRESS",
        "400 | Operation could not be completed | TEMPORARY",
        "405 | Operation could not be completed | TEMPORARY",
        "500 | Operation could not be completed | TEMPORARY",
        "404 | Operation could not be completed | NOT_FOUND",
        "400 | No such field `x` | BAD_FIELD",
        "400 | other | REFUSED",
        "401 | '' | UNAUTHORISED",
        "403 | '' | FORBIDDEN",
        "404 | '' | NOT_FOUND",
        "405 | '' | METHOD_REFUSED",
        "409 | '' | REFUSED",
        "422 | '' | REFUSED",
        "429 | '' | RATE_LIMITED",
        "500 | '' | SHOP_FAULT",
        "502 | '' | SHOP_FAULT",
        "100 | '' | UNKNOWN"
    })
    void meaning_isThatOfStatusAndText(int status, String message, AnswerMeaning meaning) {
        ShopAnswer answer = read(status, "{\"error\":{\"message\":\"" + message + "\"}}").value();
        assertThat(answer.meaning()).isEqualTo(meaning);
        assertThat(answer.isRetryable())
                .isEqualTo(meaning == AnswerMeaning.RATE_LIMITED || meaning == AnswerMeaning.TEMPORARY);
    }

    /** A gateway answers with a page of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"<html>Bad gateway</html>", "", "{\"error\":", "[]", "\"x\"", "{\"error\":\"x\"}"})
    void read_failureWithAnyBody_isOneByItsStatus(String body) {
        Outcome<ShopAnswer> answer = read(502, body);
        assertThat(answer.value().meaning()).isEqualTo(AnswerMeaning.SHOP_FAULT);
        FindingAssert.assertThat(answer).raisesOnly(AnswerCode.MP_ANSWER_FAILED);
    }

    @Test
    void read_errorWithoutMembers_isNoRecord() {
        Outcome<ShopAnswer> answer = read(200, "{\"error\":\"Operation could not be completed\"}");
        assertThat(answer.value().meaning()).isEqualTo(AnswerMeaning.TEMPORARY);
        assertThat(answer.value().message()).isEqualTo("Operation could not be completed");
        assertThat(answer.value().rows().accepted()).isEmpty();
        FindingAssert.assertThat(answer).raisesOnly(AnswerCode.MP_ANSWER_FAILED);
        assertThat(read(200, "{\"id\":1,\"error\":\"\"}").value().isSuccess()).isTrue();
    }

    @Test
    void read_messageBesideTheError_counts() {
        ShopAnswer answer = read(400, "{\"message\":\"Operation could not be completed\"}").value();
        assertThat(answer.meaning()).isEqualTo(AnswerMeaning.TEMPORARY);
        assertThat(answer.meaning().isCertainlyNotDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 | '' | 2026-01-10T08:00:12Z",
        "\"12\" | '' | 2026-01-10T08:00:12Z",
        "86400 | '' | 2026-01-11T08:00:00Z",
        "86401 | '' | 2026-01-10T08:01:00Z",
        "null | 999999 | 2026-01-10T08:01:00Z",
        "1768032060 | '' | 2026-01-10T08:01:00Z",
        "1768032060000 | '' | 2026-01-10T08:01:00Z",
        "\"2026-01-10T10:05:00+02:00\" | '' | 2026-01-10T08:05:00Z",
        "1 | 30 | 2026-01-10T08:00:01Z",
        "null | 30 | 2026-01-10T08:00:30Z",
        "\"soon\" | 30 | 2026-01-10T08:00:30Z",
        "null | Sat, 10 Jan 2026 08:02:00 GMT | 2026-01-10T08:02:00Z",
        "null | soon | 2026-01-10T08:01:00Z",
        "null | '' | 2026-01-10T08:01:00Z",
        "-5 | '' | 2026-01-10T08:01:00Z",
        "1.5 | '' | 2026-01-10T08:01:00Z",
        "{} | '' | 2026-01-10T08:01:00Z",
        "1768000000 | '' | 2026-01-10T08:00:00Z",
        "1868000000 | 5 | 2026-01-10T08:00:05Z",
        "99999999999999999999 | '' | 2026-01-10T08:01:00Z"
    })
    void retryAt_readsEveryForm(String resetTime, String header, Instant at) {
        ShopAnswer answer = read(429, "{\"error\":{\"details\":{\"reset_time\":" + resetTime + "}}}")
                .value()
                .withRetryAfter(header);
        assertThat(answer.retryAt(NOW)).contains(at);
    }

    @Test
    void retryAt_onlyWhatMayBeRepeated() {
        assertThat(file(429, ProductFiles.ERROR_LIMIT).value().retryAt(NOW)).contains(NOW.plusSeconds(12));
        assertThat(read(429, "").value().retryAt(NOW)).contains(NOW.plusSeconds(60));
        assertThat(read(500, "").value().retryAt(NOW)).isEmpty();
        assertThat(read(200, "{}").value().retryAt(NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "null", "\"x\"", "1.5", "{}", "1e400"})
    void read_countThatSaysNothing_isNone(String total) {
        assertThat(read(200, "{\"data\":[],\"meta\":{\"count\":{\"total\":" + total + "},\"links\":{\"next\":7}}}").value())
                .satisfies(answer -> {
                    assertThat(answer.counts()).isEmpty();
                    assertThat(answer.links()).isEqualTo(new PageLinks(true, Optional.empty(), Optional.empty()));
                });
    }

    @Test
    void read_wrongStatus_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(99, "{}")).withMessageContaining("99");
        assertThatIllegalArgumentException().isThrownBy(() -> read(600, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageCounts(1, 1, -1, 1));
    }

    @Test
    void read_cell_isTheSame() {
        Cell cell = JsonRows.of("{\"id\":7}").read().value();
        assertThat(ShopAnswer.read(200, cell, Place.ROOT, AnswerRules.usual())).isEqualTo(read(200, "{\"id\":7}"));
    }

    @Test
    void rules_areAddedTo() {
        AnswerRules rules = AnswerRules.usual()
                .with(503, AnswerMeaning.TEMPORARY)
                .withText("Produs inexistent", AnswerMeaning.NOT_FOUND);
        assertThat(ShopAnswer.read(503, JsonRows.of(""), rules).value().meaning()).isEqualTo(AnswerMeaning.TEMPORARY);
        assertThat(ShopAnswer.read(400, JsonRows.of("{\"error\":{\"message\":\"Produs inexistent!\"}}"), rules).value().meaning())
                .isEqualTo(AnswerMeaning.NOT_FOUND);
        assertThat(rules.statuses()).containsEntry(503, AnswerMeaning.TEMPORARY);
        assertThat(rules.texts()).containsKeys("Produs inexistent", "No such filter");
        assertThat(rules).isNotEqualTo(AnswerRules.usual()).isEqualTo(AnswerRules.usual()
                .with(503, AnswerMeaning.TEMPORARY)
                .withText("Produs inexistent", AnswerMeaning.NOT_FOUND));
        assertThat(rules).hasSameHashCodeAs(AnswerRules.usual()
                .with(503, AnswerMeaning.TEMPORARY)
                .withText("Produs inexistent", AnswerMeaning.NOT_FOUND));
        assertThat(rules.equals((Object) "")).isFalse();
        assertThat(rules).isNotEqualTo(AnswerRules.usual().with(503, AnswerMeaning.TEMPORARY));
        assertThat(rules.toString()).contains("Produs inexistent");
    }

    @ParameterizedTest
    @EnumSource(AnswerMeaning.class)
    void meaning_hasATextInEachLanguage(AnswerMeaning meaning) {
        for (Language language : Language.values()) {
            assertThat(meaning.text(language)).isNotBlank();
        }
    }

    /** The details may repeat what was sent, and so may the body. */
    @Test
    void toString_andFindings_holdNoData() {
        Outcome<ShopAnswer> answer =
                read(400, "{\"error\":{\"name\":\"n\",\"message\":\"m\",\"details\":{\"billing_name\":\"CANARY\"}}}");
        assertThat(answer.value().toString()).isEqualTo("400 REFUSED");
        assertThat(answer.findings().toString()).doesNotContain("CANARY");
        assertThat(read(200, "{\"id\":\"CANARY\"}").value().toString()).doesNotContain("CANARY");
        assertThat(new ShopRequest("POST", "/api/v2/orders", "{\"billing_name\":\"CANARY\"}"))
                .hasToString("POST /api/v2/orders");
    }

    private static Outcome<ShopAnswer> file(int status, String name) {
        return ShopAnswer.read(status, JsonRows.of(GoldenFiles.text(name)));
    }

    private static Outcome<ShopAnswer> read(int status, String body) {
        return ShopAnswer.read(status, JsonRows.of(body));
    }
}
