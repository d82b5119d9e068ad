package io.skuwright.sheets;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks through bytes whether they are UTF-8, without decoding them.
 *
 * <p>Runs of ASCII, of which most files are made, go eight bytes at a time.
 */
final class Utf8Scan {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BLANKS = 0x2020202020202020L;
    private static final long ONES = 0x0101010101010101L;
    private static final long DELETES = 0x7F7F7F7F7F7F7F7FL;

    /** A word, and the byte after it. */
    private static final int LOOKED_AHEAD = Long.BYTES + 1;

    private final Bytes bytes;
    private long at;
    private boolean isAscii = true;
    private boolean hasLoneReturns;
    private boolean hasControls;

    private Utf8Scan(Bytes bytes, long from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Returns what a look through all bytes from an offset on finds. */
    static Encoding.Scan scan(Bytes bytes, long from) {
        return new Utf8Scan(bytes, from).scan();
    }

    private Encoding.Scan scan() {
        while (at < bytes.size()) {
            skip();
            if (at < bytes.size() && !one()) {
                return Encoding.Scan.bad(at, badLength());
            }
        }
        return new Encoding.Scan(isAscii, hasLoneReturns, hasControls, -1, 0);
    }

    /** Goes over a piece as long as nothing about its characters is special. */
    private void skip() {
        byte[] piece = bytes.piece(at);
        int start = bytes.offsetInPiece(at);
        int next = start;
        while (next + LOOKED_AHEAD <= piece.length) {
            long odd = odd((long) EIGHT.get(piece, next));
            if (odd == 0) {
                next += Long.BYTES;
                continue;
            }
            next += Long.numberOfTrailingZeros(odd) >>> 3;
            int length = usual(piece, next);
            if (length == 0) {
                break;
            }
            next += length;
        }
        at += next - start;
    }

    /** Returns how many bytes a line end or some characters of three bytes have, of which Chinese is made; 0 for others. */
    private int usual(byte[] piece, int from) {
        byte first = piece[from];
        if (first >= 0) {
            return first == '\n' || (first == '\r' && piece[from + 1] == '\n') ? 1 : 0;
        }
        int next = from;
        while (next + 3 <= piece.length
                && piece[next] > (byte) 0xE0
                && piece[next] < (byte) 0xED
                && (piece[next + 1] & 0xC0) == 0x80
                && (piece[next + 2] & 0xC0) == 0x80) {
            next += 3;
        }
        isAscii = false;
        return next - from;
    }

    /**
     * Returns a high bit for the first byte that is no printable ASCII, and perhaps for some after it.
     *
     * <p>Subtracting a blank borrows from the high bit of what is below it; a DEL differs from itself in no bit.
     */
    private static long odd(long word) {
        return ((word - BLANKS) | word | ((word ^ DELETES) - ONES)) & HIGH_BITS;
    }

    /** Goes over one character; false if it is none. */
    private boolean one() {
        int first = bytes.at(at);
        if (first < 0x80) {
            ascii(first);
            at++;
            return true;
        }
        isAscii = false;
        int length = length(first);
        if (length == 0 || at + length > bytes.size()) {
            return false;
        }
        for (int index = 1; index < length; index++) {
            if (!isContinued(first, index)) {
                return false;
            }
        }
        hasControls |= first == 0xC2 && bytes.at(at + 1) < 0xA0;
        at += length;
        return true;
    }

    private void ascii(int c) {
        if (c == '\r') {
            hasLoneReturns |= at + 1 == bytes.size() || bytes.at(at + 1) != '\n';
        } else {
            hasControls |= c == 0x7F || (c < ' ' && c != '\n' && c != '\t');
        }
    }

    private static int length(int first) {
        if (first < 0xC2) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (first < 0xF0) {
            return 3;
        }
        return first < 0xF5 ? 4 : 0;
    }

    /** The second byte may not make a character that a shorter form has, half of a pair, or one beyond the last. */
    private boolean isContinued(int first, int index) {
        int next = bytes.at(at + index);
        if (next < 0x80 || next > 0xBF) {
            return false;
        }
        if (index > 1) {
            return true;
        }
        return switch (first) {
            case 0xE0 -> next >= 0xA0;
            case 0xED -> next < 0xA0;
            case 0xF0 -> next >= 0x90;
            case 0xF4 -> next < 0x90;
            default -> true;
        };
    }

    /** How many bytes belong to the bad place: the first, and those after it that would have been right. */
    private int badLength() {
        int first = bytes.at(at);
        int length = 1;
        while (length < length(first) && at + length < bytes.size() && isContinued(first, length)) {
            length++;
        }
        return length;
    }
}
