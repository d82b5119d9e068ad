package io.skuwright.wdt;

import java.nio.charset.StandardCharsets;

/**
 * How the length of a text is counted for a signature.
 *
 * <p>The vendor says length and not of what. Its own examples count characters, in PHP by code point and in Java by unit
 * of UTF-16, which agree but for characters beyond the first 65,536, such as emoji. Example: {@code 中文} has the length
 * 2 by all of them but {@link #BYTES}, which gives 6. What the server does with an emoji is unconfirmed.
 */
public enum TextLength {
    /** Characters; a text whose count differs between code points and units is refused. The default. */
    CHARACTERS,
    /** Code points, as the vendor's example in PHP counts; unconfirmed. */
    CODE_POINTS,
    /** Units of UTF-16, as the vendor's example in Java counts; unconfirmed. */
    UTF16_UNITS,
    /** Bytes of UTF-8, as some clients of others count; against the vendor's own examples. */
    BYTES;

    int of(String text) {
        return switch (this) {
            case CHARACTERS, UTF16_UNITS -> text.length();
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }
}
