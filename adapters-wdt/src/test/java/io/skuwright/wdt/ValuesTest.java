package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final FieldNames NAMES = FieldNames.of(Map.of("v", List.of("v", "w"), "none", List.of()));

    @ParameterizedTest
    @CsvSource({"'\"1.5000\"', 3, 2", "'1.50', 3, 2", "'\"1E+1\"', 10, 1", "'0.2', 1, 5", "'-1', -1, 1"})
    void number_textNumberAndExponent(String json, long numerator, long denominator) {
        assertThat(of(json).number("v")).contains(Ratio.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void blank_isNothingAndNoFault(String json) {
        Values values = of(json);
        assertThat(values.number("v")).isEmpty();
        assertThat(values.time("v")).isEmpty();
        assertThat(values.id("v")).isEmpty();
        assertThat(values.code("v")).isEmpty();
        assertThat(values.name("v")).isEmpty();
        assertThat(values.deleted("v")).isFalse();
        assertThat(values.flag("v")).isEqualTo(Flag.UNKNOWN);
        assertThat(values.has("v")).isFalse();
        assertThat(values.error()).isEmpty();
        FindingAssert.assertThat(values.findings()).raisesNothing();
        FindingAssert.assertThat(findings(json, it -> it.requiredNumber("v"))).raises(RowCode.FIELD_BLANK).at("/v");
    }

    @Test
    void field_takesTheFirstNameWithAValue() {
        Values values = new Values(row("{\"v\":\"\",\"w\":\"7\"}"), NAMES, ValueForms.of(Dialect.Y));
        assertThat(values.code("v")).contains("7");
        assertThat(new Values(row("{\"v\":\"\"}"), NAMES, ValueForms.of(Dialect.Y)).field("v").name()).isEqualTo("v");
        assertThat(values.field("none").name()).isEqualTo("none");
        assertThat(values.place()).hasToString("");
    }

    @Test
    @Tag("F10")
    void id_ofNineteenDigits_isKeptAndZeroIsNone() {
        assertThat(of("2679745084445949979").id("v")).contains("2679745084445949979");
        assertThat(of("\"2679745084445949979\"").id("v")).contains("2679745084445949979");
        assertThat(of("\"0\"").id("v")).isEmpty();
        assertThat(of("0").id("v")).isEmpty();
    }

    @Test
    void name_ofNoneWord_isNone() {
        assertThat(of("\"无\"").name("v")).isEmpty();
        assertThat(of("\"无印\"").name("v")).contains("无印");
        assertThat(of("\"无\"").text("v")).as("a name of goods may be that").contains("无");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2018-06-06 11:26:37\"', 2018-06-06T11:26:37",
        "'\"2015-01-01 10:0:0\"', 2015-01-01T10:00:00",
        "'\"2026-01-28T13:38:54\"', 2026-01-28T13:38:54",
        "'\"2026-1-8\"', 2026-01-08T00:00:00",
        "'\"2026-01-28 13:38\"', 2026-01-28T13:38:00",
        "'\"2026-01-28 13:38:54.5\"', 2026-01-28T13:38:54.5",
        // 1683771314 s = 19488 days (2023-05-11) and 8114 s; in Beijing that is 02:15:14 + 8 h.
        "1683771314000, 2023-05-11T10:15:14",
        "'\"1683771314000\"', 2023-05-11T10:15:14"
    })
    void time_inEveryForm(String json, LocalDateTime time) {
        assertThat(of(json).time("v")).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0000-00-00 00:00:00\"", "\"0000-00-00\"", "\"0000-00-00T00:00:00\"", "\"0000-00-00 0:0:0\"", "\"0000-0-0\"", "0", "\"0\""})
    void time_ofZeros_isNone(String json) {
        Values values = of(json);
        assertThat(values.time("v")).isEmpty();
        FindingAssert.assertThat(values.findings()).raisesNothing();
    }

    @ParameterizedTest
    @Tag("F89")
    @ValueSource(strings = {
        "\"2026-02-30 00:00:00\"", "\"2026-01-01 24:00:00\"", "\"2026-13-01\"", "\"2026-00-01\"", "\"2026-01-00\"",
        "\"2026-01-01 10:60:00\"", "\"2026-01-01 10:00:60\"", "\"today\"", "1683771314", "true", "[1]", "{}", "\"0000-00-01\""
    })
    void time_thatIsNone_isAFault(String json) {
        Values values = of(json).about("A");
        assertThat(values.time("v")).isEmpty();
        FindingAssert.assertThat(values.findings())
                .raises(WireCode.BAD_TIME).about("A").at("/v").with("field", "v")
                .with("value", json.replace("\"", ""));
        assertThat(values.hasErrors()).isTrue();
        assertThat(values.error()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "'\"0\"', false", "1, true", "2625293876239269893, true", "true, true", "false, false"})
    void deleted_isAnyNumberAbove0(String json, boolean isDeleted) {
        assertThat(of(json).deleted("v")).isEqualTo(isDeleted);
    }

    @Test
    void deleted_unreadable_isAFault() {
        FindingAssert.assertThat(findings("-1", it -> it.deleted("v")))
                .raises(RowCode.BAD_BOOLEAN).at("/v").with("value", "-1");
        FindingAssert.assertThat(findings("\"x\"", it -> it.deleted("v"))).raises(QuantityCode.BAD_NUMBER);
    }

    @ParameterizedTest
    @Tag("F16")
    @CsvSource({"1, YES", "'\"0\"', NO", "true, YES", "false, NO"})
    void flag_inEveryForm(String json, Flag flag) {
        assertThat(of(json).flag("v")).isEqualTo(flag);
    }

    private static List<Finding> findings(String json, Consumer<Values> reading) {
        Values values = of(json);
        reading.accept(values);
        return values.findings();
    }

    private static Values of(String json) {
        return new Values(row("{\"v\":" + json + "}"), NAMES, ValueForms.of(Dialect.Y));
    }

    private static Row row(String json) {
        return JsonRows.of(json).read().value().row().orElseThrow();
    }
}
