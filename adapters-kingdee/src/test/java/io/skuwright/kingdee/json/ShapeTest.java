package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.Shape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading some members only: what is read, what is passed over, and what a fault in either does. */
class ShapeTest {

    private static final Shape SHAPE = Shape.ofAnyCase(List.of("lines", "number", "qty")).andAllIn(List.of("aux"));

    @Test
    void only_someMembers_areReadAtEveryLevel() {
        String json = "{ \"id\": 7, \"Number\": \"A \\\"1\\\"\", \"other\": {\"number\": [1, {\"x\": \"}\"}]},"
                + " \"LINES\": [ {\"qty\": 2.50, \"name\": \"套\"}, {\"name\": null, \"qty\": 1, \"aux\": {\"z\": [true]}} ] }";
        Row row = JsonRows.of(json).only(SHAPE).read().orThrow().row().orElseThrow();
        assertThat(row.names()).containsExactly("Number", "LINES");
        assertThat(row.cell("Number").text()).isEqualTo("A \"1\"");
        List<Cell> lines = row.cell("LINES").items();
        Row first = lines.get(0).row().orElseThrow();
        assertThat(first.names()).containsExactly("qty");
        assertThat(first.place()).hasToString("/LINES/0");
        assertThat(first.toJson()).isEqualTo("{\"qty\":2.50,\"name\":\"套\"}");
        Row second = lines.get(1).row().orElseThrow();
        assertThat(second.cell("aux").toJson()).isEqualTo("{\"z\":[true]}");
        assertThat(second.cell("aux").row().orElseThrow().place()).hasToString("/LINES/1/aux");
        assertThat(row.toJson())
                .isEqualTo("{\"id\":7,\"Number\":\"A \\\"1\\\"\",\"other\":{\"number\":[1,{\"x\":\"}\"}]},"
                        + "\"LINES\":[{\"qty\":2.50,\"name\":\"套\"},{\"name\":null,\"qty\":1,\"aux\":{\"z\":[true]}}]}");
    }

    @Test
    void only_columnsBelowAMemberThatIsReadWhole_areReadToo() {
        Row row = row("{\"Aux.F1\":\"A\",\"aux.F2\":1,\"other.F1\":2,\"qty\":3}");
        assertThat(row.names()).containsExactly("Aux.F1", "aux.F2", "qty");
    }

    @Test
    void with_oneFieldMore_showsTheWholeRecordAndTheField() {
        Row row = row("{\"x\":1,\"qty\":2}").with("lines", Cell.list(List.of()));
        assertThat(row.toJson()).isEqualTo("{\"x\":1,\"qty\":2,\"lines\":[]}");
        assertThat(row.names()).containsExactly("qty", "lines");
        assertThat(row("{}").with("a", Cell.NULL).toJson()).isEqualTo("{\"a\":null}");
    }

    @Test
    void faults_inMembersThatAreNotRead_refuseNothing() {
        for (String unread : List.of("{\"q\":1,\"q\":2}", "007", "\"\\u0000\"", "[{\"q\":1,\"q\":[]}]")) {
            String json = "[{\"x\":" + unread + ",\"qty\":1}]";
            Batch<Row> batch = ConservationLaw.check(1, JsonRows.of(json).only(SHAPE).records());
            assertThat(batch.accepted()).extracting(Row::toJson).containsExactly("{\"x\":" + unread + ",\"qty\":1}");
            assertThat(JsonRows.of(json).records().accepted()).isEmpty();
        }
    }

    @Test
    void faults_inMembersThatAreRead_areThoseOfAFullReading() {
        String json = "[{\"qty\":1},{\"x\":[1, 2],\"qty\":1,\"y\":\"z\",\"qty\":2},{\"lines\":[{\"qty\":007}],\"x\":1}]";
        Batch<Row> batch = ConservationLaw.check(3, JsonRows.of(json).only(SHAPE).records());
        assertThat(batch).isEqualTo(JsonRows.of(json).records());
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/1")
                .with("firstOffset", 23)
                .with("secondOffset", 39)
                .raises(QuantityCode.BAD_NUMBER)
                .at("/2/lines/0/qty")
                .with("value", "007");
        assertThat(batch.rejected().get(0).raw()).isEqualTo("{\"x\":[1,2],\"qty\":1,\"y\":\"z\",\"qty\":2}");
    }

    @Test
    void faults_inAnElementOfADocument_leaveItAsItsWholeText() {
        String json = "{\"lines\":[{\"qty\":1,\"x\":5},{\"x\":5,\"qty\":+1}]}";
        Outcome<Cell> outcome = JsonRows.of(json).only(SHAPE).read();
        assertThat(outcome.findings()).isEqualTo(JsonRows.of(json).read().findings()).hasSize(1);
        List<Cell> lines = outcome.value().row().orElseThrow().cell("lines").items();
        assertThat(lines.get(1)).isEqualTo(Cell.text("{\"x\":5,\"qty\":+1}"));
        assertThat(JsonRows.of("{\"qty\":1,\"x\":5,\"qty\":2}").only(SHAPE).read())
                .isEqualTo(JsonRows.of("{\"qty\":1,\"x\":5,\"qty\":2}").read());
    }

    @Test
    void limits_holdInMembersThatAreNotRead() {
        WireLimits limits = WireLimits.defaults();
        limit(WireLimit.DEPTH, limits.with(WireLimit.DEPTH, 3), "{\"x\":[[1]]}", "{\"x\":[[[1]]]}", WireCode.LIMIT_NESTING);
        limit(WireLimit.TEXT, limits.with(WireLimit.TEXT, 3), "{\"x\":\"套套套\"}", "{\"x\":\"套套套a\"}", WireCode.LIMIT_TEXT);
        limit(WireLimit.TEXT, limits.with(WireLimit.TEXT, 3), "{\"x\":[\"abc\"]}", "{\"x\":[\"abcd\"]}", WireCode.LIMIT_TEXT);
        limit(WireLimit.NAME, limits.with(WireLimit.NAME, 2), "{\"x\":{\"套套\":1}}", "{\"x\":{\"abc\":1}}", WireCode.LIMIT_NAME);
        limit(WireLimit.NUMBER, limits.with(WireLimit.NUMBER, 4), "{\"x\":1234}", "{\"x\":12345}", QuantityCode.LIMIT_NUMBER_LENGTH);
        limit(WireLimit.TOKENS, limits.with(WireLimit.TOKENS, 6), "{\"x\":[1,]}".replace(",", ""), "{\"x\":[1,2]}", WireCode.LIMIT_TOKENS);
        limit(WireLimit.DOCUMENT, limits.with(WireLimit.DOCUMENT, 9), "{\"x\":123}", "{\"x\":1234}", WireCode.LIMIT_DOCUMENT);
    }

    private static void limit(WireLimit limit, WireLimits limits, String at, String over, io.skuwright.result.FindingCode code) {
        assertThat(JsonRows.of(at).within(limits).only(SHAPE).read().hasValue()).as(at).isTrue();
        Outcome<Cell> refused = JsonRows.of(over).within(limits).only(SHAPE).read();
        assertThat(refused.hasValue()).as(over).isFalse();
        assertThat(refused.findings()).extracting(finding -> finding.code()).containsExactly(code);
        assertThat(refused.findings().get(0).attributes()).containsEntry("limit", Long.toString(limits.get(limit)));
        WireLimits raised = limits.with(limit, limits.get(limit) + 2);
        assertThat(JsonRows.of(over).within(raised).only(SHAPE).read().hasValue()).isTrue();
    }

    @Test
    void noJson_inMembersThatAreNotRead_refusesTheDocument() {
        for (String unread : List.of("[1 2]", "{\"a\" 1}", "tru", "\"\\x\"", "[1,]", "1e", "\"a\u0001\"", "{\"a\":1,}", "-", "[\"\\u12\"]")) {
            String json = "{\"x\":" + unread + ",\"qty\":1}";
            Outcome<Cell> outcome = JsonRows.of(json).only(SHAPE).read();
            assertThat(outcome.hasValue()).as(json).isFalse();
            assertThat(outcome.findings()).as(json).isEqualTo(JsonRows.of(json).read().findings());
        }
    }

    @Test
    void stream_aLongListFromAStream_givesWholeTexts() {
        StringBuilder json = new StringBuilder("{\"data\":[");
        for (int at = 0; at < 5_000; at++) {
            json.append(at == 0 ? "" : ",").append("{\"id\":").append(at).append(",\"name\":\"零件\\u4e00 ").append(at);
            json.append("\",\"qty\":").append(at % 1000 == 7 ? "1,\"qty\":2" : "1.0").append('}');
        }
        json.append("]}");
        List<Row> rows = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        long read = JsonRows.of(new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8)))
                .only(SHAPE)
                .stream(List.of("data"), rows::add, rejected::add)
                .orThrow();
        assertThat(read).isEqualTo(5_000);
        assertThat(rows).hasSize(4_995);
        assertThat(rows.get(4_000).toJson()).isEqualTo("{\"id\":4004,\"name\":\"零件\\u4e00 4004\",\"qty\":1.0}");
        assertThat(rejected).extracting(Batch.Rejected::raw).contains("{\"id\":4007,\"name\":\"零件一 4007\",\"qty\":1,\"qty\":2}");
        assertThat(rejected.get(4).place()).hasToString("/data/4007");
    }

    private static Row row(String json) {
        return JsonRows.of(json).only(SHAPE).read().orThrow().row().orElseThrow();
    }
}
