package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser of an adapter gets of a document, and what it can ask. */
class DocumentBytesTest {

    private static final WireLimits LIMITS = WireLimits.defaults();
    private static final String BLANKS = "    ";

    @ParameterizedTest
    @ValueSource(strings = {"", "[\"套件\"]", "\uFEFF[1]", "[\"\uD83D\uDCE6\"]"})
    void open_whatIsSoundAndAllThere_isHandedOverWhole(String json) {
        String text = json.replace("\uFEFF", "");
        for (DocumentBytes bytes : new DocumentBytes[] {
            DocumentSource.of(json).open(LIMITS), DocumentSource.of(json.getBytes(StandardCharsets.UTF_8)).open(LIMITS)
        }) {
            assertThat(bytes.isWhole()).isTrue();
            assertThat(new String(bytes.array(), bytes.from(), bytes.length(), StandardCharsets.UTF_8)).isEqualTo(BLANKS + text);
            assertThat(bytes.chars()).isEqualTo(text.length());
            assertThat(bytes.position(4)).isZero();
        }
    }

    @Test
    void open_callersBytesChangedLater_areThoseOfTheCall() {
        byte[] json = {'[', '7', ']'};
        DocumentSource source = DocumentSource.of(json);
        json[1] = '8';
        assertThat(source.open(LIMITS).at(1)).isEqualTo((byte) '7');
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\uDC00\"]", "[\"\uD800\"]", "\uD800", "[\"\uD800x\"]", "\uFEFF\uFEFF[]"})
    void open_textWithHalvesOrTwoMarks_comesInPieces(String json) throws WireFault {
        DocumentBytes bytes = DocumentSource.of(json).open(LIMITS);
        assertThat(bytes.isWhole()).isFalse();
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        byte[] all = all(bytes);
        assertThat(Utf8.textWithHalves(all, 4, all.length)).isEqualTo(text);
        assertThat(bytes.chars()).isEqualTo(text.length());
    }

    @Test
    void open_tooManyBytesOrCharacters_isALimitWhenRead() {
        WireLimits two = LIMITS.with(WireLimit.DOCUMENT, 2);
        DocumentBytes bytes = DocumentSource.of(new byte[] {'[', '1', ']'}).open(two);
        DocumentBytes chars = DocumentSource.of("[1]").open(two);
        for (DocumentBytes each : new DocumentBytes[] {bytes, chars}) {
            assertThat(each.isWhole()).isFalse();
            assertThatThrownBy(() -> all(each)).isInstanceOfSatisfying(WireFault.class, fault -> {
                assertThat(fault.finding().code()).isEqualTo(WireCode.LIMIT_DOCUMENT);
                assertThat(fault.finding().attributes()).containsEntry("actual", "3");
            });
        }
    }

    @Test
    void read_bytesThatAreNoUtf8_stopsBehindTheLastCharacter() throws WireFault {
        DocumentBytes bytes = DocumentSource.of(new byte[] {'[', (byte) 0xCC, (byte) 0xD7, ']'}).open(LIMITS);
        byte[] target = new byte[16];
        assertThat(bytes.read(target, 0, 16)).isEqualTo(4);
        assertThat(bytes.read(target, 0, 16)).isEqualTo(1);
        assertThatThrownBy(() -> bytes.read(target, 0, 16)).isInstanceOfSatisfying(WireFault.class, fault -> {
            assertThat(fault.finding().code()).isEqualTo(WireCode.BAD_ENCODING);
            assertThat(fault.finding().attributes()).containsEntry("offset", "1").containsEntry("bytes", "CC");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 1000})
    void read_inPiecesOfAnySize_isTheDocument(int piece) throws WireFault {
        String json = "\uFEFF[\"套件\uD83D\uDCE6\"]";
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        DocumentBytes bytes = DocumentSource.ofBytes((target, from, length) -> in.read(target, from, Math.min(piece, length)))
                .open(LIMITS);
        assertThat(new String(all(bytes), StandardCharsets.UTF_8)).isEqualTo(BLANKS + json.substring(1));
        assertThat(bytes.chars()).isEqualTo(json.length() - 1);
        // [ and the quote stand before 套 of three bytes
        assertThat(bytes.charsBefore(5)).isEqualTo(3);
        assertThat(bytes.charsBefore(2)).isEqualTo(2);
        assertThat(bytes.charsBefore(-1)).isZero();
    }

    @Test
    void read_documentLongerThanTheBuffer_givesUpWhatIsNotKept() throws WireFault {
        String item = "\"套件套件\",";
        String json = "[" + item.repeat(30_000) + "1]";
        DocumentBytes bytes = DocumentSource.ofBytes(new ArrayFeed(json.getBytes(StandardCharsets.UTF_8), 0)).open(LIMITS);
        byte[] target = new byte[8000];
        Written first = null;
        for (int count = bytes.read(target, 0, 8000); count >= 0; count = bytes.read(target, 0, 8000)) {
            first = first == null && count == 8000 ? bytes.written(1, 15) : first;
            bytes.keepFrom(15L * 29_999 + 1);
        }
        assertThat(bytes.at(1)).isEqualTo((byte) ' ');
        assertThat(bytes.at(15L * 29_999 + 1)).isEqualTo((byte) '"');
        assertThat(bytes.chars()).isEqualTo(json.length());
        assertThat(bytes.charsBefore(15L * 29_999 + 1)).isEqualTo(7L * 29_999 + 1);
        assertThat(first).isNotNull();
        assertThat(first.text(1, 13)).isEqualTo("\"套件套件");
    }

    @Test
    void number_asWritten_isToldFromWhatAParserMakesOfIt() {
        DocumentBytes bytes = DocumentSource.of("[7,+5,007,-007,-7,0,0.5,-1.5e+3]").open(LIMITS);
        assertThat(ValueBytes.isPlainNumber(bytes, 1)).isTrue();
        assertThat(ValueBytes.isPlainNumber(bytes, 3)).isFalse();
        assertThat(ValueBytes.isAltered(bytes, 3, '5')).isTrue();
        assertThat(ValueBytes.isAltered(bytes, 3, '+')).isFalse();
        assertThat(ValueBytes.isAltered(bytes, 6, '7')).isTrue();
        assertThat(ValueBytes.number(bytes, 6)).isEqualTo("007");
        assertThat(ValueBytes.isAltered(bytes, 10, '-')).isTrue();
        assertThat(ValueBytes.isAltered(bytes, 15, '-')).isFalse();
        assertThat(ValueBytes.isAltered(bytes, 18, '0')).isFalse();
        assertThat(ValueBytes.isAltered(bytes, 20, '0')).isFalse();
        assertThat(ValueBytes.isPlainNumber(bytes, 15)).isFalse();
        assertThat(ValueBytes.number(bytes, 24)).isEqualTo("-1.5e+3");
    }

    @Test
    void faults_knowTheCharactersBeforeThem() throws WireFault {
        DocumentBytes bytes = DocumentSource.of("[\"套\",x]").open(LIMITS);
        assertThat(bytes.truncated().finding().attributes()).containsEntry("offset", "7");
        // the parser has read the x, which is the character after 套 " and the comma, and four blanks
        assertThat(bytes.malformed(4 + 8).finding().attributes()).containsEntry("offset", "5");
        assertThat(bytes.passed(WireLimit.TEXT, LIMITS, 9, 4 + 1).finding().code()).isEqualTo(WireCode.LIMIT_TEXT);
        assertThat(bytes.passed(WireLimit.TEXT, LIMITS, 9, 4 + 7).finding().code())
                .isEqualTo(QuantityCode.LIMIT_NUMBER_LENGTH);
        assertThat(bytes.passed(WireLimit.DEPTH, LIMITS, 9, 4).finding().attributes()).containsEntry("actual", "9");
        DocumentBytes broken = DocumentSource.of("[tru").open(LIMITS);
        assertThat(broken.malformed(4 + 4).finding().code()).isEqualTo(WireCode.JSON_TRUNCATED);
        DocumentBytes closed = DocumentSource.of("[1 ]").open(LIMITS);
        assertThat(closed.malformed(4 + 4).finding().code()).isEqualTo(WireCode.JSON_MALFORMED);
    }

    @Test
    void again_andInPieces_areTheSameBytes() throws WireFault {
        DocumentBytes bytes = DocumentSource.of("\uFEFF[1,{\"a\":\"套\"},2]".getBytes(StandardCharsets.UTF_8)).open(LIMITS);
        DocumentBytes again = bytes.again(3, 4 + 14);
        assertThat(new String(again.array(), again.from(), again.length(), StandardCharsets.UTF_8))
                .isEqualTo(BLANKS + "{\"a\":\"套\"}");
        assertThat(again.position(4)).isEqualTo(3);
        assertThat(again.charsBefore(3)).isEqualTo(3);
        assertThat(again.chars()).isEqualTo(12);
        assertThat(bytes.written(3, 14).text(3, 13)).isEqualTo("{\"a\":\"套\"}");
        DocumentBytes pieces = bytes.inPieces();
        assertThat(pieces.isWhole()).isFalse();
        assertThat(new String(all(pieces), StandardCharsets.UTF_8)).isEqualTo(BLANKS + "[1,{\"a\":\"套\"},2]");
        assertThat(pieces.charsBefore(14)).isEqualTo(12);
    }

    private static byte[] all(DocumentBytes bytes) throws WireFault {
        byte[] all = new byte[100];
        int length = 0;
        for (int count = bytes.read(all, 0, 100); count >= 0; count = bytes.read(all, length, 100 - length)) {
            length += count;
        }
        return java.util.Arrays.copyOf(all, length);
    }
}
