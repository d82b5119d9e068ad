package io.skuwright.kingdee.json;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.WireFault;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts the characters of a document, stops it at its limit and remembers the last ones.
 *
 * <p>The parser drops leading zeros and plus signs of numbers; here they can be seen again.
 */
final class RecentReader extends Reader {

    /** A power of two, and more than twice what the parser asks for at a time. */
    private static final int KEPT = 1 << 15;

    private static final int MOST_AT_ONCE = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final WireLimits limits;
    private final char[] recent = new char[KEPT];
    private long total;
    private boolean atStart = true;
    private boolean atEnd;
    private char lastVisible = ' ';
    private boolean inText;
    private boolean inEscape;
    private boolean wasInText;

    RecentReader(Reader in, WireLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = in.read(target, from, Math.min(length, MOST_AT_ONCE));
        if (count > 0 && atStart) {
            atStart = false;
            if (target[from] == BYTE_ORDER_MARK) {
                System.arraycopy(target, from + 1, target, from, --count);
                return count == 0 ? read(target, from, length) : remember(target, from, count);
            }
        }
        if (count < 0) {
            atEnd = true;
            return count;
        }
        return remember(target, from, count);
    }

    private int remember(char[] target, int from, int count) throws SourceFault {
        wasInText = inText;
        for (int at = from; at < from + count; at++) {
            recent[(int) (total++ & (KEPT - 1))] = target[at];
            if (target[at] > ' ') {
                lastVisible = target[at];
            }
            if (inEscape) {
                inEscape = false;
            } else if (target[at] == '"') {
                inText = !inText;
            } else {
                inEscape = inText && target[at] == '\\';
            }
        }
        if (limits.exceeds(WireLimit.DOCUMENT, total)) {
            throw new SourceFault(WireFault.limit(WireLimit.DOCUMENT, limits, total, total));
        }
        return count;
    }

    /** Returns true if a fault after so many characters is the end of a text that goes on elsewhere. */
    boolean breaksOffAt(long offset) {
        return atEnd && offset >= total && lastVisible != ']' && lastVisible != '}';
    }

    /** Returns the character at an offset, a blank if there is none or it was too long ago. */
    char at(long offset) {
        return offset < 0 || offset >= total || offset < total - KEPT ? ' ' : recent[(int) (offset & (KEPT - 1))];
    }

    /** Returns true if the token that began at an offset and is still being read is a text. */
    boolean isText(long offset) {
        // A token from before the characters kept here goes on through all of them.
        return offset < total - KEPT ? wasInText : at(offset) == '"';
    }

    /** Returns the number that begins at an offset, as it was written. */
    String number(long offset) {
        StringBuilder literal = new StringBuilder();
        for (long next = offset; isOfANumber(at(next)); next++) {
            literal.append(at(next));
        }
        return literal.toString();
    }

    private static boolean isOfANumber(char c) {
        return c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E' || (c >= '0' && c <= '9');
    }

    long total() {
        return total;
    }

    @Override
    public void close() {
        // The input belongs to the caller.
    }
}
