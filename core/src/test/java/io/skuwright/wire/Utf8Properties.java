package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Our look at UTF-8 against the decoder of the JDK, which is strict too. */
class Utf8Properties {

    @Property(tries = 3_000)
    void valid_anyBytes_stopsWhereTheJdkStops(@ForAll @Size(max = 40) byte[] bytes) {
        assertThat(Utf8.valid(bytes, 0, bytes.length)).isEqualTo(jdk(bytes));
    }

    @Property(tries = 3_000)
    void valid_textWithOneByteChanged_stopsWhereTheJdkStops(
            @ForAll("texts") String text, @ForAll @IntRange(max = 200) int place, @ForAll byte value) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[place % bytes.length] = value;
        }
        assertThat(Utf8.valid(bytes, 0, bytes.length)).isEqualTo(jdk(bytes));
    }

    @Property
    void valid_textFromAnyCharacterOn_isWhole(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from <= bytes.length; from++) {
            if (from == bytes.length || (bytes[from] & 0xC0) != 0x80) {
                assertThat(Utf8.valid(bytes, from, bytes.length)).isEqualTo(bytes.length);
            }
        }
    }

    @Property
    void chars_ofText_areItsLength(@ForAll("texts") String first, @ForAll("texts") String second) {
        int begin = first.getBytes(StandardCharsets.UTF_8).length;
        byte[] bytes = (first + second).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.chars(bytes, 0, bytes.length)).isEqualTo(first.length() + second.length());
        assertThat(Utf8.chars(bytes, begin, bytes.length)).isEqualTo(second.length());
    }

    private static int jdk(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length));
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "1234567", "é", "套", "件号", "\u0800", "\uD7FF", "\uE000", "\uFFFD", "😀", "\uDBFF\uDFFF", "\u007f", "\u0080", "\u07ff")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
