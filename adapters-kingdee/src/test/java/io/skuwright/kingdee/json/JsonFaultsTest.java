package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken or hostile document turns into, fault by fault. */
class JsonFaultsTest {

    @Test
    void nesting_100000DeepOnATinyStack_isAFinding() throws InterruptedException {
        String json = "{\"children\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        Outcome<?>[] outcome = new Outcome<?>[1];
        Thread thread = new Thread(null, () -> outcome[0] = JsonRows.of(json).read(), "tiny", 256 * 1024);
        thread.start();
        thread.join();
        // the object is the first level, so the 64th bracket is one too many; 12 characters stand before the first
        FindingAssert.assertThat(outcome[0])
                .raises(WireCode.LIMIT_NESTING)
                .with("limit", 64)
                .with("actual", 65)
                .with("offset", 12 + 63);
        assertThat(outcome[0].hasValue()).isFalse();
    }

    @Test
    void number_ofAMillionDigits_isNeverBuilt() {
        FindingAssert.assertThat(JsonRows.of("[" + "9".repeat(1_000_000) + "]").read())
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH)
                .with("limit", 64)
                .with("offset", 1);
        String quoted = "[\"" + "9".repeat(1_000_000) + "\"]";
        FindingAssert.assertThat(JsonRows.of(quoted).read())
                .raises(WireCode.LIMIT_TEXT)
                .with("limit", 100_000)
                .at("/0")
                .with("offset", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "0e2147483647"})
    void number_scaleBomb_isKeptAsTextAndRefusedAsANumber(String bomb) {
        Row row = JsonRows.of("{\"n\":" + bomb + "}").read().orThrow().row().orElseThrow();
        assertThat(row.cell("n").text()).isEqualTo(bomb);
        FindingAssert.assertThat(Ratio.read(row.cell("n").text()))
                .raises(QuantityCode.LIMIT_NUMBER_SCALE)
                .with("limit", 20)
                .with("value", bomb);
    }

    @Test
    void duplicateKey_refusesItsRecordAndKeepsSiblings() {
        Batch<Row> batch = JsonRows.of("[{\"q\":1},{\"q\":1,\"q\":2},{\"q\":3}]").records();
        ConservationLaw.check(3, batch);
        assertThat(batch.accepted()).extracting(Row::toJson).containsExactly("{\"q\":1}", "{\"q\":3}");
        assertThat(batch.rejected().get(0).raw()).isEqualTo("{\"q\":1,\"q\":2}");
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/1")
                .with("key", "q")
                .with("firstOffset", 10)
                .with("secondOffset", 16)
                .raisesOnly(WireCode.JSON_DUPLICATE_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"q\":1} {\"q\":2}", "{\"q\":1} xyz", "{\"q\":1} \"", "{\"q\":1}]"})
    void contentBehind_refusesTheDocument(String json) {
        Outcome<Cell> outcome = JsonRows.of(json).read();
        FindingAssert.assertThat(outcome).raises(WireCode.JSON_TRAILING_CONTENT).at("").raisesOnly(WireCode.JSON_TRAILING_CONTENT);
        assertThat(outcome.hasValue()).isFalse();
        FindingAssert.assertThat(JsonRows.of(json).records())
                .raises(WireCode.DOCUMENT_REFUSED)
                .with("cause", "JSON_TRAILING_CONTENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{", "{\"a\"", "{\"a\":", "{\"a\":1,", "[1,", "[\"abc", "[\"abc\\", "[\"\\u00", "[tru", "[-", "[1e",
                "[{\"a\":1},{\"b\":[2"
            })
    void truncated_everywhere_isOneFinding(String json) {
        FindingAssert.assertThat(JsonRows.of(json).read())
                .raises(WireCode.JSON_TRUNCATED)
                .with("offset", json.length())
                .raisesOnly(WireCode.JSON_TRUNCATED);
    }

    @Test
    void truncated_inBytesOfOneCharacter_isTruncatedToo() {
        byte[] whole = "[\"套\"]".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, 4);
        FindingAssert.assertThat(JsonRows.of(cut).read()).raisesOnly(WireCode.JSON_TRUNCATED);
    }

    @Test
    void truncated_listsTheRecordsBefore() {
        Batch<Row> batch = JsonRows.of("{\"Model\":[{\"a\":1},{\"a\":2},{\"a\":").records("Model");
        ConservationLaw.check(2, batch);
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_TRUNCATED)
                .at("/Model/2")
                .with("open", 3)
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("/Model/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "-Infinity", "+Infinity", "-INF", "+5", ".5", "-.5", "+.5", "5.", "007", "-007", "00", "+007", "1.e5"})
    void number_thatIsNoJson_refusesItsRecordOnly(String literal) {
        Batch<Row> batch = JsonRows.of("[{\"a\":1},{\"qty\":" + literal + ",\"b\":2},{\"a\":3}]").records();
        ConservationLaw.check(3, batch);
        assertThat(batch.accepted()).hasSize(2);
        FindingAssert.assertThat(batch)
                .raises(QuantityCode.BAD_NUMBER)
                .at("/1/qty")
                .with("value", literal)
                .with("offset", 16)
                .times(1);
        assertThat(batch.rejected().get(0).raw()).isEqualTo("{\"qty\":" + literal + ",\"b\":2}");
    }

    @Test
    void number_afterManyBuffers_isStillSeenAsWritten() {
        String filler = "\"" + "x".repeat(999) + "\",";
        String json = "[" + filler.repeat(100) + "{\"qty\":007}]";
        FindingAssert.assertThat(JsonRows.of(json).read())
                .raises(QuantityCode.BAD_NUMBER)
                .at("/100/qty")
                .with("value", "007");
    }

    @Test
    void number_ordinary_keepsItsText() {
        String json = "[0,-0,0.10,100.0000000000,1E+1,9007199254740993,12345678901234567890.5]";
        assertThat(JsonRows.of(json).read().orThrow().toJson()).isEqualTo(json);
    }

    @Test
    void classNames_areOrdinaryFields() {
        String json = "{\"@class\":\"java.net.URL\",\"v\":[\"java.util.ArrayList<java.lang.String>\",{}]}";
        assertThat(JsonRows.of(json).read().orThrow().toJson()).isEqualTo(json);
    }

    @Test
    void text_thatNoTextMayBe_refusesItsRecord() {
        FindingAssert.assertThat(JsonRows.of("[{\"n\":\"a\\u0000\"},{\"n\":\"\\udc00\"},{\"n\":\"b\\u001b\"}]").records())
                .raises(WireCode.BAD_TEXT)
                .at("/0/n")
                .with("codePoint", "U+0000")
                .with("index", 1)
                .raises(WireCode.BAD_TEXT)
                .at("/1/n")
                .with("codePoint", "U+DC00")
                .with("index", 0)
                .raises(WireCode.BAD_TEXT)
                .at("/2/n")
                .with("codePoint", "U+001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\" 1}", "[1,]", "[1 2]", "{a:1}", "['x']", "// x\n[]", "[tRue]", "{\"a\":1,}", "[\"a\u0001b\"]", "]", "[\"\\x\"]"})
    void noJson_isMalformed(String json) {
        FindingAssert.assertThat(JsonRows.of(json).read()).raises(WireCode.JSON_MALFORMED).raisesOnly(WireCode.JSON_MALFORMED);
    }

    @Test
    void encoding_gbk_isNotDecodedWithReplacements() {
        byte[] gbk = "{\"n\":\"套件\"}".getBytes(Charset.forName("GBK"));
        FindingAssert.assertThat(JsonRows.of(gbk).read())
                .raises(WireCode.BAD_ENCODING)
                .with("declared", "UTF-8")
                .with("offset", 6)
                .with("bytes", "CC");
    }

    @Test
    void encoding_utf16AndOverlong_areRefused() {
        FindingAssert.assertThat(JsonRows.of("[]".getBytes(StandardCharsets.UTF_16)).read())
                .raises(WireCode.BAD_ENCODING)
                .with("offset", 0);
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        FindingAssert.assertThat(JsonRows.of(overlong).read()).raises(WireCode.BAD_ENCODING).with("offset", 1);
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        FindingAssert.assertThat(JsonRows.of(surrogate).read()).raises(WireCode.BAD_ENCODING).with("offset", 1);
    }

    @Test
    void encoding_byteOrderMark_isTaken() {
        assertThat(JsonRows.of("\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8)).read().orThrow().toJson())
                .isEqualTo("{\"a\":1}");
        assertThat(JsonRows.of("\uFEFF7").read().orThrow()).isEqualTo(Cell.number("7"));
        FindingAssert.assertThat(JsonRows.of("\uFEFF").read()).raises(WireCode.JSON_TRUNCATED);
    }

    @Test
    void personalData_besideABadField_isInNoMessage() {
        Batch<Row> batch = JsonRows.of("[{\"phone\":\"13800000000\",\"q\":1,\"q\":2}, {\"phone\":\"13800000000\",\"q\":007}").records();
        assertThat(batch.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.toString()).doesNotContain("13800000000");
            assertThat(finding.attributes().values()).noneMatch(value -> value.contains("13800000000"));
        });
    }

    @Test
    void place_namedSource_isInFront() {
        FindingAssert.assertThat(JsonRows.of("[{\"a\":1,\"a\":2}]").in("order.json").records())
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at(Place.ROOT.in("order.json").child(0));
    }

    @Test
    void documentOfAGigabyte_isNotReadToItsEnd() {
        long[] served = new long[1];
        java.io.InputStream endless = new java.io.InputStream() {
            @Override
            public int read() {
                return ++served[0] == 1 ? '[' : ' ';
            }
        };
        FindingAssert.assertThat(JsonRows.of(endless)
                        .within(WireLimits.defaults().with(WireLimit.DOCUMENT, 1_000_000))
                        .read())
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("limit", 1_000_000);
        assertThat(served[0]).isLessThan(1_100_000);
    }
}
