package io.skuwright.wdt.json;

import io.skuwright.wire.WireFault;
import io.skuwright.wire.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a document on their way to the parser: checked, counted, and kept for as long as they are needed.
 *
 * <p>Positions count bytes from the first after a byte order mark.
 */
final class DocumentBytes extends InputStream {

    /** Blanks in front of every document: the parser guesses encodings from the first four bytes, and this one is UTF-8. */
    static final int BLANKS = 4;

    private static final int BUFFER = 4 * Feed.MOST_AT_ONCE;

    private final Feed feed;
    /** The position of the first byte that is handed out. */
    private final long origin;

    private byte[] bytes;
    private int blanks = BLANKS;
    /** The position of the first byte of the buffer, which moves on as bytes are given up. */
    private long base;
    /** How many characters begin before the last byte that was checked. */
    private long chars;

    private int handed;
    private int checked;
    private int filled;
    private long keep;
    private boolean atStart = true;
    private boolean atEnd;
    private byte lastVisible = ' ';

    DocumentBytes(Feed feed) {
        this.feed = feed;
        this.origin = 0;
        // What is all there is kept whole sooner or later.
        this.bytes = new byte[(int) Math.min((long) BUFFER + feed.atHand(), Integer.MAX_VALUE >> 1)];
    }

    /** Makes the bytes of a part that was kept. */
    private DocumentBytes(byte[] part, long base, long chars) {
        this.feed = new NoFeed();
        this.bytes = part;
        this.origin = base;
        this.base = base;
        this.chars = chars;
        this.filled = part.length;
        this.checked = part.length;
        this.atStart = false;
    }

    /** The feed of bytes that are all there. */
    private static final class NoFeed implements Feed {
        @Override
        public int read(byte[] target, int from) {
            return -1;
        }

        @Override
        public boolean isForeign() {
            return false;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (blanks > 0) {
            int count = Math.min(blanks, length);
            Arrays.fill(target, from, from + count, (byte) ' ');
            blanks -= count;
            return count;
        }
        while (handed == checked) {
            if (atEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, checked - handed);
        System.arraycopy(bytes, handed, target, from, count);
        handed += count;
        return count;
    }

    private void fill() throws IOException {
        if (bytes.length - filled < Feed.MOST_AT_ONCE) {
            makeRoom();
        }
        int count = feed.read(bytes, filled);
        atEnd = count < 0;
        filled += Math.max(0, count);
        int from = checked;
        checked = feed.isForeign() ? Utf8.valid(bytes, checked, filled) : filled;
        chars += Utf8.chars(bytes, from, checked);
        if (checked == handed && checked < filled) {
            refuse();
        }
        if (atStart && checked > 0) {
            atStart = false;
            dropMark();
        }
    }

    /** Bytes that are no characters stop the document where they stand, after all that is before them. */
    private void refuse() throws SourceFault {
        WireFault fault = Utf8.fault(bytes, checked, filled, atEnd, base + checked + markLength());
        if (fault != null) {
            throw new SourceFault(fault);
        }
    }

    private int mark;

    private int markLength() {
        return mark;
    }

    private void dropMark() {
        if (feed.isForeign() && checked >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            handed = 3;
            mark = 3;
            base = -3;
            chars--;
        }
    }

    /** Gives up what need not be kept, or makes the buffer larger. */
    private void makeRoom() {
        int first = (int) Math.max(0, Math.min(keep - base, handed));
        if (first > bytes.length / 2) {
            remember(first);
            System.arraycopy(bytes, first, bytes, 0, filled - first);
            base += first;
            handed -= first;
            checked -= first;
            filled -= first;
        } else {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, bytes.length + Feed.MOST_AT_ONCE));
        }
    }

    private void remember(int end) {
        lastVisible = lastVisibleBefore(end);
    }

    private byte lastVisibleBefore(int end) {
        for (int at = end - 1; at >= 0; at--) {
            if (bytes[at] > ' ' || bytes[at] < 0) {
                return bytes[at];
            }
        }
        return lastVisible;
    }

    /** Keeps what stands from a position on. */
    void keepFrom(long position) {
        keep = position;
    }

    /** Returns how many characters begin before a position. */
    long charsBefore(long position) {
        int at = index(position);
        return chars - Utf8.chars(bytes, at, checked);
    }

    /** Returns how many characters there were so far. */
    long chars() {
        return chars;
    }

    /** Returns the position of what the parser counts so. */
    long position(long parsed) {
        return origin + parsed - BLANKS;
    }

    private long total() {
        return base + checked;
    }

    /** Returns the byte at a position, a blank if it is not there or was given up. */
    byte at(long position) {
        return position < base || position >= base + checked ? (byte) ' ' : bytes[(int) (position - base)];
    }

    /** Returns the number that begins at a position, as it was written. */
    String number(long position) {
        StringBuilder literal = new StringBuilder();
        for (long next = position; isOfANumber((char) at(next)); next++) {
            literal.append((char) at(next));
        }
        return literal.toString();
    }

    private static boolean isOfANumber(char c) {
        return c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E' || (c >= '0' && c <= '9');
    }

    /** Returns true if a fault at a position is the end of a text that goes on elsewhere. */
    boolean breaksOffAt(long position) {
        byte last = lastVisibleBefore(checked);
        return atEnd && position >= total() && last != ']' && last != '}';
    }

    private int index(long position) {
        return (int) Math.max(0, Math.min(position - base, checked));
    }

    /** Returns what stands from one position to before another, for the time when this moves on. */
    Written written(long from, long to) {
        // While all is kept nothing moves, so the bytes need not be copied.
        boolean isStill = keep <= base;
        byte[] part = isStill ? bytes : Arrays.copyOfRange(bytes, index(from), index(to));
        long partFrom = isStill ? base : from;
        boolean mayHaveHalves = !feed.isForeign();
        return (begin, end) -> {
            int first = (int) (begin - partFrom);
            int last = (int) (end - partFrom) + 1;
            return mayHaveHalves
                    ? Utf8.textWithHalves(part, first, last)
                    : new String(part, first, last - first, StandardCharsets.UTF_8);
        };
    }

    /** Returns the bytes from a kept position on once more. */
    DocumentBytes again(long position) {
        byte[] part = Arrays.copyOfRange(bytes, index(position), checked);
        return new DocumentBytes(part, position, chars);
    }
}
