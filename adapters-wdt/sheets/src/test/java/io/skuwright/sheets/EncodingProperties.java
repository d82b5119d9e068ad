package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EncodingProperties {

    private static final int PIECE = 1 << 16;

    private static Bytes bytes(byte[] content) {
        return Bytes.read(new ByteArrayInputStream(content), SheetLimits.defaults(), Place.NONE);
    }

    /** Bytes are UTF-8 if the strict decoder of the JDK says so, and the first bad one is the one it names. */
    @Property
    void utf8_isJudgedAsByTheJdk(@ForAll("nearlyUtf8") byte[] content) {
        Encoding.Scan scan = Utf8Scan.scan(bytes(content), 0);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        assertThat(scan.isSound()).isEqualTo(!result.isError());
        if (result.isError()) {
            assertThat(scan.badOffset()).isEqualTo(in.position());
            assertThat(scan.badBytes()).as("bytes shown; the decoder takes half a pair as one").isBetween(1, 3);
        } else {
            String text = out.flip().toString();
            assertThat(scan.isAscii()).isEqualTo(text.chars().allMatch(c -> c < 0x80));
            assertThat(scan.hasLoneReturns()).isEqualTo(text.replace("\r\n", "").contains("\r"));
            assertThat(scan.hasControls())
                    .isEqualTo(text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0));
        }
    }

    /** Whatever stands before it, a text comes out as it was, also where it goes from one piece to the next. */
    @Property
    void utf8_isDecodedAsItIs(@ForAll("texts") String text, @ForAll("fillings") int before, @ForAll("rooms") int room)
            throws IOException {
        String whole = "x".repeat(before) + text;
        Reader reader = new Utf8Text(bytes(whole.getBytes(StandardCharsets.UTF_8)), 0);
        StringWriter read = new StringWriter();
        char[] target = new char[room + 2];
        for (int count = reader.read(target, 1, room); count >= 0; count = reader.read(target, 1, room)) {
            read.write(target, 1, count);
        }
        assertThat(read.toString()).isEqualTo(whole);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\r\n", ",", "é", "红", "色", "𠮷", "\uFFFD", "\u07FF", "\u0800").list().ofMaxSize(20).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Integer> fillings() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 20), Arbitraries.integers().between(PIECE - 20, PIECE + 2));
    }

    @Provide
    Arbitrary<Integer> rooms() {
        return Arbitraries.of(2, 3, 7, 8192);
    }

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        Arbitrary<String> hex = Arbitraries.of(
                "61", "0A", "0D", "0D0A", "09", "00", "1F", "7F", "C280", "C29F", "C2A0", "C3A9", "DFBF", "E7BAA2", "E887B2", "EFBFBD",
                "E0A080", "ED9FBF", "F0A0AEB7", "F48FBFBF", "6162636465666768", "20202020202020202020", "7E7E7E7E7E7E7E7E7E",
                // no characters: too short a way to write them, halves of pairs, beyond the last, cut off, alone
                "C080", "C1BF", "E08080", "E09FBF", "EDA080", "EDBFBF", "F0808080", "F08FBFBF", "F4908080", "F5", "FF", "80", "BF", "E7BA", "F0A0",
                "C3");
        Arbitrary<byte[]> some = hex.list().ofMaxSize(12).map(list -> java.util.HexFormat.of().parseHex(String.join("", list)));
        return Combinators.combine(some, Arbitraries.integers().between(0, 9)).as((content, filling) -> {
            byte[] filled = new byte[content.length + filling];
            java.util.Arrays.fill(filled, (byte) 'x');
            System.arraycopy(content, 0, filled, filling, content.length);
            return filled;
        });
    }
}
