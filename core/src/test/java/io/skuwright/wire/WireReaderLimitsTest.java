package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.TextTokens;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WireReaderLimitsTest {

    @Test
    void depth_atTheLimitOverItAndRaised() {
        assertThat(read(nested(64), WireLimits.defaults()).hasValue()).isTrue();
        FindingAssert.assertThat(read(nested(65), WireLimits.defaults()))
                .raises(WireCode.LIMIT_NESTING)
                .at("/0".repeat(64))
                .with("limit", 64)
                .with("actual", 65)
                .with("offset", 64)
                .with("setting", "jsonDepth");
        assertThat(read(nested(65), WireLimits.from(Map.of("jsonDepth", "65"))).hasValue())
                .isTrue();
    }

    @Test
    @Tag("F1")
    @Tag("N2")
    void depth_hugeOnATinyStack_isAFinding() throws InterruptedException {
        Outcome<?>[] outcome = new Outcome<?>[2];
        Thread thread = new Thread(
                null,
                () -> {
                    outcome[0] = read(nested(100_000), WireLimits.defaults());
                    outcome[1] = read(nested(100_000), WireLimits.defaults().with(WireLimit.DEPTH, 100_000));
                },
                "tiny",
                256 * 1024);
        thread.start();
        thread.join();
        FindingAssert.assertThat(outcome[0]).raises(WireCode.LIMIT_NESTING).with("actual", 65);
        assertThat(outcome[1].hasValue()).isTrue();
    }

    @Test
    void text_atTheLimitOverItAndRaised() {
        WireLimits limits = WireLimits.defaults().with(WireLimit.TEXT, 5);
        assertThat(read("{\"a\":\"12345\"}", limits).hasValue()).isTrue();
        FindingAssert.assertThat(read("{\"a\":\"123456\"}", limits))
                .raises(WireCode.LIMIT_TEXT)
                .at("/a")
                .with("limit", 5)
                .with("actual", 6)
                .with("offset", 5);
        assertThat(read("{\"a\":\"123456\"}", limits.with(WireLimit.TEXT, 6)).hasValue())
                .isTrue();
    }

    @Test
    void name_atTheLimitOverItAndRaised() {
        assertThat(read("{\"" + "n".repeat(256) + "\":1}", WireLimits.defaults()).hasValue())
                .isTrue();
        FindingAssert.assertThat(read("{\"" + "n".repeat(257) + "\":1}", WireLimits.defaults()))
                .raises(WireCode.LIMIT_NAME)
                .with("limit", 256)
                .with("actual", 257);
        assertThat(read("{\"" + "n".repeat(257) + "\":1}", WireLimits.from(Map.of("jsonName", "257")))
                        .hasValue())
                .isTrue();
    }

    @Test
    void number_atTheLimitOverItAndRaised() {
        assertThat(read("[" + "1".repeat(64) + "]", WireLimits.defaults()).hasValue())
                .isTrue();
        FindingAssert.assertThat(read("[" + "1".repeat(65) + "]", WireLimits.defaults()))
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH)
                .at("/0")
                .with("limit", 64)
                .with("actual", 65)
                .with("setting", "jsonNumber");
        assertThat(read("[" + "1".repeat(65) + "]", WireLimits.from(Map.of("jsonNumber", "65")))
                        .hasValue())
                .isTrue();
    }

    @Test
    @Tag("F13")
    void tokens_atTheLimitOverItAndRaised() {
        // [ 1 2 3 ] are five
        WireLimits limits = WireLimits.from(Map.of("jsonTokens", "5"));
        assertThat(read("[1,2,3]", limits).hasValue()).isTrue();
        FindingAssert.assertThat(read("[1,2,3,4]", limits))
                .raises(WireCode.LIMIT_TOKENS)
                .with("limit", 5)
                .with("actual", 6)
                .with("offset", 8);
        assertThat(read("[1,2,3,4]", limits.with(WireLimit.TOKENS, 6)).hasValue()).isTrue();
    }

    @Test
    void document_aSourceThatDoesNotCount_isStoppedByItsOffset() {
        WireLimits limits = WireLimits.from(Map.of("jsonDocument", "6"));
        assertThat(read("[1,2,3]", limits).hasValue()).isTrue();
        FindingAssert.assertThat(read("[1,2,3,4]", limits))
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("limit", 6)
                .with("actual", 7);
        assertThat(read("[1,2,3,4]", limits.with(WireLimit.DOCUMENT, 8)).hasValue()).isTrue();
    }

    @Test
    void limits_holdOutsideTheListOfRecordsToo() {
        FindingAssert.assertThat(WireReader.batch(
                        new TextTokens("{\"skipped\":" + nested(64) + "}"),
                        WireLimits.defaults(),
                        Place.ROOT,
                        List.of("Model")))
                .raises(WireCode.LIMIT_NESTING);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static Outcome<Cell> read(String json, WireLimits limits) {
        return WireReader.document(new TextTokens(json), limits, Place.ROOT);
    }
}
