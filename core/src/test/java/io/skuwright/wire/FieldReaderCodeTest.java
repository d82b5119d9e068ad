package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.TextTokens;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimits;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderCodeTest {

    @Test
    @Tag("F9")
    void code_wholeNumberOfFifteenDigits_isTakenWithAWarning() {
        FieldReader fields = json("{\"a\":123456789012345,\"b\":1234567890123456,\"c\":1.0}");
        assertThat(fields.code("a")).hasValue("123456789012345");
        assertThat(fields.code("b")).isEmpty();
        assertThat(fields.code("c")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.CODE_WAS_NUMBER)
                .at("/a")
                .with("value", "123456789012345")
                .weighing(Severity.WARNING)
                .raises(WireCode.CODE_WAS_NUMBER)
                .at("/b")
                .with("value", "1234567890123456")
                .weighing(Severity.ERROR)
                .raises(WireCode.CODE_WAS_NUMBER)
                .at("/c")
                .with("value", "1.0")
                .weighing(Severity.ERROR);
    }

    @ParameterizedTest
    @Tag("F24")
    @CsvSource({"6.9E+12, 2", "1e5, 1", "6.90123E+12, 6"})
    void code_numberWithExponent_hasLostPrecision(String literal, int digits) {
        FieldReader fields = json("{\"a\":" + literal + "}");
        assertThat(fields.code("a")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.PRECISION_LOST)
                .at("/a")
                .with("value", literal)
                .with("digits", digits);
    }

    @Test
    @Tag("F24")
    void code_textThatASpreadsheetMangled_hasLostPrecision() {
        FieldReader fields = json("{\"a\":\"6.90123E+12\",\"b\":\"1E5\",\"c\":\"00123\"}");
        assertThat(fields.code("a")).isEmpty();
        assertThat(fields.code("b")).hasValue("1E5");
        assertThat(fields.code("c")).hasValue("00123");
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.PRECISION_LOST)
                .times(1)
                .with("digits", 6);
    }

    @Test
    @Tag("F15")
    void code_controlCharactersAndHalfOnes_areBadText() {
        Row row = Row.of(Map.of("a", "A\tB", "b", "\ud83d", "c", "\ud83d\ude00"), Place.ROOT);
        FieldReader fields = reader(row);
        assertThat(fields.code("a")).isEmpty();
        assertThat(fields.code("b")).isEmpty();
        assertThat(fields.code("c")).hasValue("\ud83d\ude00");
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.BAD_TEXT)
                .at("/a")
                .with("codePoint", "U+0009")
                .with("index", 1)
                .with("field", "a")
                .raises(WireCode.BAD_TEXT)
                .at("/b")
                .with("codePoint", "U+D83D");
    }

    @Test
    void code_flagOrRecord_isAnotherType() {
        FieldReader fields = json("{\"a\":true,\"b\":{}}");
        assertThat(fields.code("a")).isEmpty();
        assertThat(fields.code("b")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.WRONG_TYPE)
                .at("/a")
                .with("found", "flag")
                .with("expected", "code")
                .raises(WireCode.WRONG_TYPE)
                .at("/b")
                .with("found", "record");
    }

    @Test
    @Tag("F10")
    void id_longWholeNumber_isItsLiteral() {
        FieldReader fields = json("{\"a\":9007199254740993,\"b\":\"x\",\"c\":1e3}");
        assertThat(fields.id("a")).hasValue("9007199254740993");
        assertThat(fields.requiredId("b")).hasValue("x");
        FindingAssert.assertThat(fields.findings()).raisesNothing();
        assertThat(fields.id("c")).isEmpty();
        FindingAssert.assertThat(fields.findings()).raises(WireCode.PRECISION_LOST).at("/c");
    }

    private static FieldReader json(String json) {
        return reader(WireReader.document(new TextTokens(json), WireLimits.defaults(), Place.ROOT)
                .orThrow()
                .row()
                .orElseThrow());
    }

    private static FieldReader reader(Row row) {
        return FieldReader.of(word -> new Field(word, row.cell(word), row.place().child(word)), Limits.defaults())
                .about("line 1");
    }
}
