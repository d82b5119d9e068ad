package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A stream that is read to its end can be read several times; one that is too long goes on where it was. */
class DocumentAtHandTest {

    private static final WireLimits LIMITS = WireLimits.defaults();
    private static final String JSON = "[\"套件\"," + "\"x\",".repeat(40_000) + "1]";

    private static DocumentSource bytes() {
        return DocumentSource.ofBytes(new ArrayFeed(JSON.getBytes(StandardCharsets.UTF_8), 0));
    }

    private static DocumentSource chars() {
        CharBuffer chars = CharBuffer.wrap(JSON);
        return DocumentSource.ofChars((target, from, length) -> {
            int count = Math.min(length, chars.remaining());
            chars.get(target, from, count);
            return count == 0 ? -1 : count;
        });
    }

    @Test
    void atHand_bytesAndCharacters_canBeReadTwice() {
        for (DocumentSource source : new DocumentSource[] {bytes(), chars()}) {
            assertThat(source.isAtHand()).isFalse();
            DocumentSource atHand = source.atHand(LIMITS);
            assertThat(atHand.isAtHand()).isTrue();
            assertThat(atHand.open(LIMITS).chars()).isEqualTo(JSON.length());
            assertThat(atHand.open(LIMITS).chars()).isEqualTo(JSON.length());
            assertThat(atHand.atHand(LIMITS)).isSameAs(atHand);
        }
    }

    @Test
    void atHand_tooLong_isStillToBeRead() throws WireFault {
        WireLimits few = LIMITS.with(WireLimit.DOCUMENT, 1_000);
        for (DocumentSource source : new DocumentSource[] {bytes(), chars()}) {
            DocumentSource rest = source.atHand(few);
            assertThat(rest.isAtHand()).isFalse();
            DocumentBytes bytes = rest.open(few);
            assertThatThrownBy(() -> length(bytes)).isInstanceOfSatisfying(WireFault.class, fault ->
                    assertThat(fault.finding().code()).isEqualTo(WireCode.LIMIT_DOCUMENT));
        }
        assertThat(length(bytes().atHand(few).open(LIMITS))).isEqualTo(4 + JSON.getBytes(StandardCharsets.UTF_8).length);
        assertThat(length(chars().atHand(few).open(LIMITS))).isEqualTo(4 + JSON.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void open_aMarkInFront_isDroppedEachTime() throws WireFault {
        byte[] marked = ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8);
        DocumentSource source = DocumentSource.of(marked);
        for (int time = 0; time < 2; time++) {
            DocumentBytes bytes = source.open(LIMITS);
            assertThat(bytes.at(0)).isEqualTo((byte) '[');
            assertThat(bytes.chars()).isEqualTo(JSON.length());
            DocumentBytes cuts = source.openInCuts(LIMITS);
            // 4 blanks in front and 3 in place of the mark, of which the parser gets 4
            assertThat(length(cuts)).isEqualTo(4 + marked.length - 3);
            assertThat(cuts.chars()).isEqualTo(JSON.length());
        }
    }

    @Test
    void openInCuts_bytesThatAreNoCharacters_stopWhereTheyStand() throws WireFault {
        byte[] good = JSON.getBytes(StandardCharsets.UTF_8);
        for (int at : new int[] {1, 3, 9_000, good.length - 1}) {
            byte[] bad = good.clone();
            bad[at] = (byte) 0xFF;
            DocumentBytes cuts = DocumentSource.of(bad).openInCuts(LIMITS);
            assertThat(cuts.isWhole()).isFalse();
            assertThatThrownBy(() -> length(cuts)).isInstanceOfSatisfying(WireFault.class, fault ->
                    assertThat(fault.finding().code()).isEqualTo(WireCode.BAD_ENCODING));
        }
        DocumentBytes broken = DocumentSource.of(new byte[] {'[', (byte) 0xE5}).openInCuts(LIMITS);
        assertThatThrownBy(() -> length(broken)).isInstanceOfSatisfying(WireFault.class, fault ->
                assertThat(fault.finding().code()).isEqualTo(WireCode.JSON_TRUNCATED));
        assertThat(length(DocumentSource.of(good).openInCuts(LIMITS))).isEqualTo(4 + good.length);
        assertThat(DocumentSource.of(good).openInCuts(LIMITS.with(WireLimit.DOCUMENT, 10)).isCut()).isFalse();
        assertThat(DocumentSource.of(JSON).openInCuts(LIMITS.with(WireLimit.DOCUMENT, 10)).isCut()).isFalse();
        assertThat(bytes().openInCuts(LIMITS).isCut()).isFalse();
    }

    private static long length(DocumentBytes bytes) throws WireFault {
        byte[] target = new byte[8_000];
        long length = 0;
        for (int count = bytes.read(target, 0, 8_000); count >= 0; count = bytes.read(target, 0, 8_000)) {
            length += count;
        }
        return length;
    }
}
