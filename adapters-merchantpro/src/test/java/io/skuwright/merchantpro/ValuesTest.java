package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final FieldNames NAMES = FieldNames.of(Map.of("x", List.of("x", "y"), "none", List.of()));

    @ParameterizedTest
    @CsvSource({"\"on\",YES", "\"ON\",YES", "\" off \",NO", "1,YES", "\"1\",YES", "true,YES", "0,NO", "false,NO", "null,UNKNOWN", "\"\",UNKNOWN"})
    void flag_readsEveryForm(String json, Flag flag) {
        Values values = values("{\"x\":" + json + "}");
        assertThat(values.flag("x")).isEqualTo(flag);
        assertThat(values.findings()).isEmpty();
    }

    @Test
    void flag_otherText_isAFinding() {
        Values values = values("{\"x\":\"yes\"}");
        assertThat(values.flag("x")).isEqualTo(Flag.UNKNOWN);
        assertThat(values.hasErrors()).isTrue();
        FindingAssert.assertThat(Outcome.of("", values.findings())).raises(RowCode.BAD_BOOLEAN).about("S").at("/x");
    }

    @Test
    void number_textAndNumberAndNothing() {
        assertThat(values("{\"x\":\"-1.000\"}").number("x")).contains(Ratio.of(-1));
        assertThat(values("{\"x\":13749.1667}").number("x")).contains(Ratio.of(137_491_667, 10_000));
        for (String nothing : List.of("{\"x\":\"\"}", "{\"x\":null}", "{}")) {
            Values values = values(nothing);
            assertThat(values.number("x")).isEmpty();
            assertThat(values.findings()).isEmpty();
        }
    }

    @Test
    void field_takesTheFirstNameWithAValue() {
        assertThat(values("{\"x\":\"\",\"y\":\"b\"}").text("x")).contains("b");
        assertThat(values("{\"y\":null}").field("x").name()).isEqualTo("y");
        assertThat(values("{\"x\":null,\"y\":null}").field("x").name()).isEqualTo("x");
        assertThat(values("{}").field("x").name()).isEqualTo("x");
        assertThat(values("{}").field("none").name()).isEqualTo("none");
    }

    @Test
    void time_keepsItsOffset() {
        assertThat(values("{\"x\":\"2025-12-18T10:40:46+02:00\"}").time("x"))
                .contains(OffsetDateTime.parse("2025-12-18T10:40:46+02:00"));
        assertThat(values("{\"x\":\"2025-07-01 00:00:00+03:00\"}").time("x"))
                .contains(OffsetDateTime.parse("2025-07-01T00:00:00+03:00"));
        assertThat(values("{\"x\":\"2025-12-18T10:40:46+0200\"}").time("x"))
                .contains(OffsetDateTime.parse("2025-12-18T10:40:46+02:00"));
        assertThat(values("{\"x\":null}").time("x")).isEmpty();
        Values never = values("{\"x\":\"0000-00-00 00:00:00\"}");
        assertThat(never.time("x")).isEmpty();
        assertThat(never.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2025-02-30T10:00:00+02:00\"", "\"2025-12-18T10:40:46\"", "\"x\"", "1765000000", "{}", "[]", "true"})
    void time_otherwise_isAFinding(String json) {
        Values values = values("{\"x\":" + json + "}");
        assertThat(values.time("x")).isEmpty();
        FindingAssert.assertThat(Outcome.of("", values.findings()))
                .raises(WireCode.BAD_TIME)
                .about("S")
                .at("/x")
                .with("field", "x")
                .with("value", json.replace("\"", ""));
    }

    @Test
    void members_writeExactly() {
        Members members = new Members("S", Place.ROOT)
                .number("a", Ratio.of(120), 4)
                .number("b", Ratio.of(826_446, 10_000), 4)
                .number("c", Optional.of(Ratio.of(1000)), 0)
                .number("d", Optional.empty(), 0)
                .text("e", Optional.of("é"))
                .id("f", Optional.of("244"))
                .id("g", Optional.of("95750870.3"))
                .id("h", Optional.of("007"))
                .id("i", Optional.of("0"))
                .id("j", Optional.of(""))
                .flag("k", true)
                .extras(Extras.of(Map.of("a", "9")))
                .extras(Extras.of(Map.of("m", "[1.50]")))
                .extras(Extras.of(Map.of("n", "[")));
        assertThat(members.json())
                .isEqualTo("{\"a\":120,\"b\":82.6446,\"c\":1000,\"e\":\"é\",\"f\":244,\"g\":\"95750870.3\",\"h\":\"007\","
                        + "\"i\":0,\"j\":\"\",\"k\":true,\"m\":[1.50]}");
        assertThat(members.isEmpty()).isFalse();
        FindingAssert.assertThat(Outcome.of("", members.findings())).raises(WireCode.JSON_TRUNCATED).at("/n");
    }

    private static Values values(String json) {
        Row row = JsonRows.of(json).read().value().row().orElseThrow();
        return new Values(row, NAMES, ValueForms.of(Limits.defaults())).about("S");
    }
}
