package io.skuwright.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks and counts UTF-8, eight bytes at a time where it can. */
final class Utf8 {

    private static final long NO_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    /** Of one and of two characters of three bytes: the bits that tell them, and what they are. */
    private static final long THREE = 0xC0C0F0L;

    private static final long IS_THREE = 0x8080E0L;
    private static final long TWO_OF_THREE = THREE << 24 | THREE;
    private static final long IS_TWO_OF_THREE = IS_THREE << 24 | IS_THREE;
    /** Of a character from U+0080 to U+009F: the bits that tell it, and what they are. */
    private static final long CONTROL = 0xE0FFL;

    private static final long IS_CONTROL = 0x80C2L;
    private static final int LOOK = 8;

    private Utf8() {}

    /** As fast as a {@code VarHandle}, which the function jar cannot have: it runs on Java 8. */
    static ByteBuffer eights(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns where the first byte stands that begins no whole character, the end if there is none. */
    static int valid(byte[] bytes, int from, int to) {
        ByteBuffer eights = eights(bytes);
        int at = from;
        while (to - at >= Long.BYTES) {
            long eight = eights.getLong(at);
            long high = eight & NO_ASCII;
            int length = high == 0 ? Long.BYTES : step(eight, high, bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return validTail(bytes, at, to);
    }

    /** Returns how many bytes of eight are known to be sound, 0 if the first begins no character. */
    private static int step(long eight, long high, byte[] bytes, int at, int to) {
        // To the first byte that is no ASCII.
        int ascii = Long.numberOfTrailingZeros(high) >>> 3;
        if (ascii > 0) {
            return ascii;
        }
        if ((eight & TWO_OF_THREE) == IS_TWO_OF_THREE && !isNarrow(eight) && !isNarrow(eight >>> 24)) {
            return 6;
        }
        return (eight & THREE) == IS_THREE && !isNarrow(eight) ? 3 : length(bytes, at, to);
    }

    /**
     * Returns true if only whole characters stand up to an index, and none of the control characters of two bytes.
     *
     * @param to where an ASCII character stands with seven bytes behind it
     */
    static boolean isPlain(byte[] bytes, ByteBuffer eights, int from, int to) {
        int at = from;
        while (at < to) {
            long eight = eights.getLong(at);
            long high = eight & NO_ASCII;
            int length = high == 0 ? Long.BYTES : step(eight, high, bytes, at, to);
            if (length == 0 || (eight & CONTROL) == IS_CONTROL) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int validTail(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int length = length(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** After these two not every byte may follow that may follow others. */
    private static boolean isNarrow(long lead) {
        int low = (int) lead & 0xFF;
        return low == 0xE0 || low == 0xED;
    }

    /** Returns the bytes of the character that begins here, 0 if none does. */
    private static int length(byte[] bytes, int at, int to) {
        int first = bytes[at];
        if (first >= 0) {
            return 1;
        }
        int lead = first & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (to - at < length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int more = 2; more < length; more++) {
            if ((bytes[at + more] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The second byte of the shortest form of a character that is no half one, up to U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    /** Returns how many {@code char}s begin in a part of checked bytes; both of a pair begin with its first byte. */
    static long chars(byte[] bytes, int from, int to) {
        ByteBuffer eights = eights(bytes);
        long chars = 0;
        int at = from;
        for (; to - at >= Long.BYTES; at += Long.BYTES) {
            long eight = eights.getLong(at);
            long high = eight >>> 7;
            long more = high & ~(eight >>> 6) & ONES;
            long pairs = high & (eight >>> 6) & (eight >>> 5) & (eight >>> 4) & ONES;
            chars += Long.BYTES - Long.bitCount(more) + Long.bitCount(pairs);
        }
        for (; at < to; at++) {
            boolean isFirst = (bytes[at] & 0xC0) != 0x80;
            boolean isPair = (bytes[at] & 0xF0) == 0xF0;
            chars += (isFirst ? 1 : 0) + (isPair ? 1 : 0);
        }
        return chars;
    }

    /**
     * Returns the fault of bytes that begin no character.
     *
     * @param offset how many bytes of the document stand before them
     * @return nothing if more bytes may make them one
     */
    static @Nullable WireFault fault(byte[] bytes, int from, int to, boolean atEnd, long offset) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, Math.min(LOOK, to - from));
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, CharBuffer.allocate(LOOK), atEnd);
        if (!result.isError()) {
            return null;
        }
        int length = result.length();
        // A character that is cut at the very end is a document that was cut, not one in another encoding.
        if (atEnd && to - from == length && isBegun(bytes[from] & 0xFF, length)) {
            return WireFault.truncated(offset);
        }
        StringBuilder hex = new StringBuilder();
        for (int at = from; at < from + length; at++) {
            hex.append(String.format(Locale.ROOT, "%02X", bytes[at]));
        }
        return WireFault.encoding("UTF-8", offset, hex.toString());
    }

    private static boolean isBegun(int first, int length) {
        int whole = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0;
        return length < whole;
    }

    /** Returns the text of bytes in which half characters stand as three bytes each. */
    static String textWithHalves(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int lead = bytes[at] & 0xFF;
            int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            int point = length == 1 ? lead : lead & (0x7F >> length);
            for (int more = 1; more < length; more++) {
                point = point << 6 | (bytes[at + more] & 0x3F);
            }
            text.appendCodePoint(point);
            at += length;
        }
        return text.toString();
    }
}
