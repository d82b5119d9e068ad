package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each limit: what is at it passes, one more is a finding with its figures, and it can be raised. */
class JsonLimitsTest {

    @Test
    void depth() {
        passes("[".repeat(64) + "]".repeat(64), WireLimits.defaults());
        String over = "[".repeat(65) + "]".repeat(65);
        FindingAssert.assertThat(JsonRows.of(over).read())
                .raises(WireCode.LIMIT_NESTING)
                .with("limit", 64)
                .with("actual", 65)
                .with("offset", 64);
        passes(over, WireLimits.defaults().with(WireLimit.DEPTH, 65));
        passes("[".repeat(100_000) + "]".repeat(100_000), WireLimits.defaults().with(WireLimit.DEPTH, 100_000));
    }

    @Test
    void text() {
        passes("[\"" + "x".repeat(100_000) + "\"]", WireLimits.defaults());
        String over = "[\"" + "x".repeat(100_001) + "\"]";
        FindingAssert.assertThat(JsonRows.of(over).read())
                .raises(WireCode.LIMIT_TEXT)
                .with("limit", 100_000)
                .with("actual", 100_001)
                .with("offset", 1);
        passes(over, WireLimits.defaults().with(WireLimit.TEXT, 100_001));
    }

    @Test
    void text_short() {
        WireLimits three = WireLimits.defaults().with(WireLimit.TEXT, 3);
        passes("[\"abc\"]", three);
        FindingAssert.assertThat(JsonRows.of("[\"abcd\"]").within(three).read())
                .raises(WireCode.LIMIT_TEXT)
                .at("/0")
                .with("limit", 3)
                .with("actual", 4);
    }

    @Test
    void name() {
        passes("{\"" + "n".repeat(256) + "\":1}", WireLimits.defaults());
        String over = "{\"" + "n".repeat(257) + "\":1}";
        FindingAssert.assertThat(JsonRows.of(over).read())
                .raises(WireCode.LIMIT_NAME)
                .with("limit", 256)
                .with("actual", 257);
        passes(over, WireLimits.defaults().with(WireLimit.NAME, 257));
    }

    @Test
    void number() {
        passes("[" + "1".repeat(64) + "]", WireLimits.defaults());
        String over = "[" + "1".repeat(65) + "]";
        FindingAssert.assertThat(JsonRows.of(over).read())
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH)
                .with("limit", 64)
                .with("actual", 65)
                .with("offset", 1);
        passes(over, WireLimits.defaults().with(WireLimit.NUMBER, 65));
        passes("[0." + "1".repeat(62) + "]", WireLimits.defaults());
        FindingAssert.assertThat(JsonRows.of("[0." + "1".repeat(63) + "]").read())
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH)
                .with("actual", 65);
    }

    @Test
    void document_text() {
        String json = "[\"" + "x".repeat(96) + "\"]";
        WireLimits hundred = WireLimits.defaults().with(WireLimit.DOCUMENT, 100);
        passes(json, hundred);
        FindingAssert.assertThat(JsonRows.of(json + " ").within(hundred).read())
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("limit", 100)
                .with("actual", 101);
        passes(json + " ", WireLimits.defaults().with(WireLimit.DOCUMENT, 101));
    }

    @Test
    void document_bytesAndStreams_countBytes() {
        byte[] json = ("[\"" + "é".repeat(48) + "\"]").getBytes(StandardCharsets.UTF_8);
        WireLimits hundred = WireLimits.defaults().with(WireLimit.DOCUMENT, 100);
        WireLimits less = WireLimits.defaults().with(WireLimit.DOCUMENT, 99);
        assertThat(JsonRows.of(json).within(hundred).read().hasValue()).isTrue();
        FindingAssert.assertThat(JsonRows.of(json).within(less).read())
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("limit", 99)
                .with("actual", 100);
        FindingAssert.assertThat(JsonRows.of(new ByteArrayInputStream(json)).within(less).read())
                .raises(WireCode.LIMIT_DOCUMENT);
        // 52 characters
        WireLimits characters = WireLimits.defaults().with(WireLimit.DOCUMENT, 51);
        FindingAssert.assertThat(JsonRows.of(new StringReader(new String(json, StandardCharsets.UTF_8)))
                        .within(characters)
                        .read())
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("actual", 52);
    }

    @Test
    void tokens() {
        WireLimits four = WireLimits.defaults().with(WireLimit.TOKENS, 4);
        passes("{\"a\":1}", four);
        FindingAssert.assertThat(JsonRows.of("{\"a\":[]}").within(four).read())
                .raises(WireCode.LIMIT_TOKENS)
                .with("limit", 4)
                .with("actual", 5);
        passes("{\"a\":[]}", four.with(WireLimit.TOKENS, 5));
    }

    private static void passes(String json, WireLimits limits) {
        Outcome<Cell> outcome = JsonRows.of(json).within(limits).read();
        FindingAssert.assertThat(outcome).raisesNothing();
        assertThat(outcome.value().toJson()).isEqualTo(json.strip());
    }
}
