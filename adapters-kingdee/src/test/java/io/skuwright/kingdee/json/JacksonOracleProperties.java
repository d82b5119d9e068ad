package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Our reader against Jackson's: what both take they read alike, and what Jackson refuses we refuse. */
class JacksonOracleProperties {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private static final byte[] SAMPLE =
            ("{\"n\":-12.50e+1,\"套\":\"件\\n\\u00e9\\ud83d\\ude00\",\"l\":[true,false,null,{},[]],\"o\":{\"a b\":\"x\",\"z\":0}, \"e\" : \"\" }")
                    .getBytes(StandardCharsets.UTF_8);

    @Property(tries = 3_000)
    void read_jsonLikeText_isTakenAsJacksonTakesIt(@ForAll("jsonLike") String text) {
        agree(text);
    }

    @Property(tries = 3_000)
    void read_sampleWithSomeBytesChanged_isTakenAsJacksonTakesIt(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 110) Integer> places, @ForAll byte value) {
        byte[] bytes = SAMPLE.clone();
        places.forEach(place -> bytes[place % bytes.length] = value);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("\uFFFD")) {
            agree(text);
        }
    }

    /** However the document comes, and in however small pieces, it is the same document. */
    @Property
    void read_fromTextBytesAndStreams_isTheSame(@ForAll("jsonLike") String text, @ForAll @IntRange(min = 1, max = 5) int step) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome<Cell> whole = JsonRows.of(bytes).read();
        assertThat(JsonRows.of(text).read()).isEqualTo(whole);
        assertThat(JsonRows.of(new StringReader(text)).read()).isEqualTo(whole);
        assertThat(JsonRows.of(new ByteArrayInputStream(bytes)).read()).isEqualTo(whole);
        assertThat(JsonRows.of(new Drops(bytes, step)).read()).isEqualTo(whole);
    }

    private static void agree(String text) {
        Outcome<Cell> ours = JsonRows.of(text).read();
        Optional<JsonNode> theirs = jackson(text);
        boolean isSound = ours.hasValue() && ours.findings().isEmpty();
        if (isSound) {
            assertThat(theirs).as(text).isPresent();
            assertThat(jackson(ours.value().toJson())).as(text).isEqualTo(theirs);
        } else if (theirs.isPresent()) {
            // Jackson lets characters pass that no text may hold; in all else it refuses what we refuse.
            assertThat(ours.findings()).as(text).allSatisfy(finding -> assertThat(finding.code().name()).isEqualTo("BAD_TEXT"));
        }
    }

    private static Optional<JsonNode> jackson(String text) {
        try {
            JsonNode node = STRICT.readTree(text);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    /** A stream that gives a few bytes at a time. */
    private static final class Drops extends InputStream {
        private final byte[] bytes;
        private final int step;
        private int at;

        Drops(byte[] bytes, int step) {
            this.bytes = bytes;
            this.step = step;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int count = Math.min(Math.min(step, length), bytes.length - at);
            if (count <= 0) {
                return -1;
            }
            System.arraycopy(bytes, at, target, from, count);
            at += count;
            return count;
        }
    }

    @Provide
    Arbitrary<String> jsonLike() {
        Arbitrary<String> parts = Arbitraries.of(
                "{", "}", "[", "]", ",", ":", "\"", "\\n", "\\u00e9", "\\ud83d\\ude00", "1", "-", "+", ".", "0", "e", "true", "null",
                "false", "NaN", "\"a\":", "\"b\":", "{\"a\":1}", "[1,2]", "\"套件\"", "12.50", "1E+3", "\"x\\ty\"", " ", "套");
        return parts.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
