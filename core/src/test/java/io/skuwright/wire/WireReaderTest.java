package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.TextTokens;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimits;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WireReaderTest {

    @Test
    void document_ordinary_keepsOrderNumbersAndPlaces() {
        String json = "{\"b\":2.50,\"a\":[null,true,{\"x\":\"\"}],\"t\":\"1\\n\\u00e9\"}";
        Row row = read(json).orThrow().row().orElseThrow();
        assertThat(row.names()).containsExactly("b", "a", "t");
        assertThat(row.cell("b")).isEqualTo(Cell.number("2.50"));
        assertThat(row.cell("t").text()).isEqualTo("1\né");
        Row inner = row.cell("a").items().get(2).row().orElseThrow();
        assertThat(inner.place()).hasToString("/a/2");
        assertThat(inner.cell("x").kind()).isEqualTo(Cell.Kind.BLANK);
        assertThat(row.toJson()).isEqualTo("{\"b\":2.50,\"a\":[null,true,{\"x\":\"\"}],\"t\":\"1\\né\"}");
    }

    @Test
    void document_scalars_areCells() {
        assertThat(read("7").orThrow()).isEqualTo(Cell.number("7"));
        assertThat(read("false").orThrow()).isEqualTo(Cell.flag(false));
        assertThat(read(" null ").orThrow()).isEqualTo(Cell.NULL);
        assertThat(read("[]").orThrow()).isEqualTo(Cell.list(List.of()));
    }

    @Test
    void document_namedSource_standsInPlaces() {
        Outcome<Cell> outcome = WireReader.document(
                new TextTokens("{\"a\":{\"b\":007}}"), WireLimits.defaults(), Place.ROOT.in("bom.json"));
        FindingAssert.assertThat(outcome)
                .raises(QuantityCode.BAD_NUMBER)
                .at("bom.json#/a/b")
                .with("value", "007")
                .with("offset", 10)
                .times(1);
        assertThat(outcome.hasValue()).isFalse();
    }

    @Test
    @Tag("F4")
    void document_duplicateKeyInTheOnlyRecord_isRefused() {
        // N04
        Outcome<Cell> outcome = read("{\"code\":\"A1\",\"qty\":2,\"qty\":20}");
        assertThat(outcome.hasValue()).isFalse();
        FindingAssert.assertThat(outcome)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("")
                .with("key", "qty")
                .with("firstOffset", 13)
                .with("secondOffset", 21)
                .raisesOnly(WireCode.JSON_DUPLICATE_KEY);
    }

    @Test
    void document_duplicateKeyInAnElement_leavesItAsTextAndKeepsSiblings() {
        Outcome<Cell> outcome = read("{\"lines\":[{\"id\":\"1\"},{\"id\":\"2\",\"n\":{\"q\":1,\"q\":2}},{\"id\":\"3\"}]}");
        FindingAssert.assertThat(outcome)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/lines/1/n")
                .with("key", "q")
                .times(1);
        List<Cell> lines =
                outcome.value().row().orElseThrow().cell("lines").items();
        assertThat(lines).extracting(Cell::kind).containsExactly(Cell.Kind.RECORD, Cell.Kind.TEXT, Cell.Kind.RECORD);
        assertThat(lines.get(1).text()).isEqualTo("{\"id\":\"2\",\"n\":{\"q\":1,\"q\":2}}");
    }

    @Test
    void document_badCharacters_refuseTheirRecord() {
        Outcome<Cell> outcome = read("[{\"a\":\"x\\u0000\"},{\"a\":\"\\ud83d\"},{\"\\u0007\":1},{\"a\":\"\\ud83d\\ude00\\t\"}]");
        FindingAssert.assertThat(outcome)
                .raises(WireCode.BAD_TEXT)
                .at("/0/a")
                .with("codePoint", "U+0000")
                .with("index", 1)
                .raises(WireCode.BAD_TEXT)
                .at("/1/a")
                .with("codePoint", "U+D83D")
                .with("index", 0)
                .raises(WireCode.BAD_TEXT)
                .at("/2")
                .with("codePoint", "U+0007");
        assertThat(outcome.value().items())
                .extracting(Cell::kind)
                .containsExactly(Cell.Kind.TEXT, Cell.Kind.TEXT, Cell.Kind.TEXT, Cell.Kind.RECORD);
    }

    @Test
    void document_badScalarInAList_spoilsTheRecordAround() {
        assertThat(read("{\"tags\":[\"\\udead\"]}").hasValue()).isFalse();
        assertThat(read("\"\\udead\"").hasValue()).isFalse();
        assertThat(read("NaN").hasValue()).isFalse();
    }

    @Test
    @Tag("F95")
    void document_manyFaultsInOneRecord_areNotAllListed() {
        StringBuilder json = new StringBuilder("{\"a\":1");
        json.append(",\"a\":1".repeat(1_000)).append('}');
        FindingAssert.assertThat(read(json.toString()))
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .times(20);
    }

    @Test
    @Tag("F5")
    void document_somethingBehind_isRefused() {
        // N05
        FindingAssert.assertThat(read("{\"orders\":[]} {\"orders\":[{\"id\":\"1\"}]}"))
                .raises(WireCode.JSON_TRAILING_CONTENT)
                .at("")
                .with("offset", 14)
                .raisesOnly(WireCode.JSON_TRAILING_CONTENT);
        FindingAssert.assertThat(read("{} \"")).raises(WireCode.JSON_TRAILING_CONTENT);
    }

    @Test
    void document_cutOff_isRefusedWithWhatIsOpen() {
        Outcome<Cell> outcome = read("{\"lines\":[{\"id\":\"1\"},{\"id\":");
        assertThat(outcome.hasValue()).isFalse();
        FindingAssert.assertThat(outcome)
                .raises(WireCode.JSON_TRUNCATED)
                .at("/lines/1/id")
                .with("offset", 27)
                .with("open", 3);
        FindingAssert.assertThat(read(" "))
                .raises(WireCode.JSON_TRUNCATED)
                .with("offset", 1)
                .with("open", 0);
    }

    @Test
    void document_noJson_isRefused() {
        FindingAssert.assertThat(read("{\"a\" 1}"))
                .raises(WireCode.JSON_MALFORMED)
                .with("offset", 5);
    }

    @Test
    void document_badBytes_areRefused() {
        TokenSource source = new FaultAt(WireFault.encoding("UTF-8", 3, "B0"));
        FindingAssert.assertThat(WireReader.document(source, WireLimits.defaults(), Place.ROOT))
                .raises(WireCode.BAD_ENCODING)
                .with("declared", "UTF-8")
                .with("offset", 3)
                .with("bytes", "B0");
    }

    @Test
    void document_badBytesBehind_areNoTrailingContent() {
        TokenSource source = new FaultAt(WireFault.encoding("UTF-8", 9, "B0")) {
            private boolean first = true;

            @Override
            public Token next() throws WireFault {
                if (first) {
                    first = false;
                    return Token.NULL;
                }
                return super.next();
            }
        };
        FindingAssert.assertThat(WireReader.document(source, WireLimits.defaults(), Place.ROOT))
                .raisesOnly(WireCode.BAD_ENCODING);
    }

    @Test
    void batch_listOfRecords_eachHasOneFate() {
        Batch<Row> batch = batch("[{\"id\":\"1\"},{\"id\":\"2\",\"id\":\"3\"},5,{\"id\":\"4\",\"n\":[{\"x\":.5}]},null]", List.of());
        ConservationLaw.check(5, batch);
        assertThat(batch.accepted()).extracting(Row::toJson).containsExactly("{\"id\":\"1\"}");
        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .containsExactly("{\"id\":\"2\",\"id\":\"3\"}", "5", "{\"id\":\"4\",\"n\":[{\"x\":.5}]}", "null");
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/1")
                .raises(WireCode.NOT_A_RECORD)
                .at("/2")
                .with("found", "number")
                .raises(QuantityCode.BAD_NUMBER)
                .at("/3/n/0/x")
                .raises(WireCode.NOT_A_RECORD)
                .at("/4")
                .with("found", "null");
    }

    @Test
    void batch_path_leadsToTheList() {
        Batch<Row> batch = batch(
                "{\"x\":[{\"Model\":1}],\"data\":{\"Model\":[{\"a\":1},{\"a\":2}],\"y\":{}},\"Model\":7}",
                List.of("data", "Model"));
        assertThat(batch.accepted())
                .extracting(row -> row.place().toString())
                .containsExactly("/data/Model/0", "/data/Model/1");
        assertThat(batch.findings()).isEmpty();
    }

    @Test
    void batch_oneRecordInPlaceOfAList_countsAsOne() {
        assertThat(batch("{\"a\":1}", List.of()).accepted()).hasSize(1);
        assertThat(batch("{\"Model\":{\"a\":1}}", List.of("Model")).accepted())
                .extracting(row -> row.place().toString())
                .containsExactly("/Model");
    }

    @Test
    void batch_listElsewhere_isSaid() {
        FindingAssert.assertThat(batch("{\"data\":{}}", List.of("data", "Model")))
                .raises(WireCode.RECORDS_MISSING)
                .with("path", "/data/Model")
                .with("found", "no member Model");
        FindingAssert.assertThat(batch("{\"data\":[1,2]}", List.of("data", "Model")))
                .raises(WireCode.RECORDS_MISSING)
                .at("/data")
                .with("found", "list");
        FindingAssert.assertThat(batch("{\"data\":null}", List.of("data")))
                .raises(WireCode.RECORDS_MISSING)
                .at("/data")
                .with("found", "null");
        FindingAssert.assertThat(batch("true", List.of()))
                .raises(WireCode.RECORDS_MISSING)
                .with("found", "flag");
    }

    @Test
    void batch_listTwice_isRefused() {
        Batch<Row> batch = batch("{\"Model\":[{\"a\":1}],\"Model\":[{\"a\":2}]}", List.of("Model"));
        ConservationLaw.check(1, batch);
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/Model")
                .with("key", "Model")
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("/Model/0")
                .with("cause", "JSON_DUPLICATE_KEY");
    }

    @Test
    @Tag("F6")
    void batch_cutOff_listsWholeRecordsAndAcceptsNone() {
        Batch<Row> batch = batch("[{\"id\":\"1\"},7,{\"id\":\"2\"},{\"id\"", List.of());
        ConservationLaw.check(3, batch);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .containsExactly("{\"id\":\"1\"}", "7", "{\"id\":\"2\"}");
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_TRUNCATED)
                .with("open", 2)
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("/2")
                .with("cause", "JSON_TRUNCATED");
    }

    @Test
    void stream_records_comeOneByOneWithCounts() {
        Fates seen = new Fates();
        RecordCount count = WireReader.stream(
                        new TextTokens("[{\"a\":1},2]"), WireLimits.defaults(), Place.ROOT, List.of(), seen)
                .orThrow();
        assertThat(count).isEqualTo(new RecordCount(1, 1));
        assertThat(count.read()).isEqualTo(2);
        assertThat(seen.toBatch(List.of()).accepted()).hasSize(1);
    }

    private static Outcome<Cell> read(String json) {
        return WireReader.document(new TextTokens(json), WireLimits.defaults(), Place.ROOT);
    }

    private static Batch<Row> batch(String json, List<String> path) {
        return WireReader.batch(new TextTokens(json), WireLimits.defaults(), Place.ROOT, path);
    }

    /** A source that cannot read on. */
    private static class FaultAt implements TokenSource {
        private final WireFault fault;

        FaultAt(WireFault fault) {
            this.fault = fault;
        }

        @Override
        public Token next() throws WireFault {
            throw fault;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public long offset() {
            return 0;
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public void keepFrom(long position) {
            // There is nothing to keep.
        }

        @Override
        public Written written(long from) {
            return (begin, end) -> "";
        }

        @Override
        public TokenSource again(long position) {
            return this;
        }
    }
}
