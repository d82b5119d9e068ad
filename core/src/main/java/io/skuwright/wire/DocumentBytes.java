package io.skuwright.wire;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document on their way to the parser: checked, counted, and kept for as long as they are needed.
 *
 * <p>The parser of an adapter takes the array of a document that {@linkplain #isWhole() is whole}, or reads piece by
 * piece. It sees four blanks in front, because it guesses encodings from the first four bytes and this one is UTF-8.
 * Positions count bytes from the first after a byte order mark; what the parser counts becomes one by {@link #position}.
 *
 * <p>One instance serves one parser; it is not thread-safe.
 */
public final class DocumentBytes {

    static final int BLANKS = Padding.BLANKS;

    private static final int BUFFER = 4 * Feed.MOST_AT_ONCE;

    /** Of a document in cuts so many bytes are checked at a time; what is left out is checked by who leaves it out. */
    private static final int MOST_CHECKED = 1 << 12;

    private final Feed feed;
    private final boolean isForeign;
    private final boolean isWhole;
    private final boolean mayHaveHalves;
    /** The position of the first byte behind the blanks. */
    private final long origin;

    private byte[] bytes;
    /** The position of the first byte of the buffer, which moves on as bytes are given up. */
    private long base;

    private int handed;
    private int checked;
    private int filled;
    private int markLength;
    private long keep;
    private boolean atStart = true;
    private boolean atEnd;
    private byte lastVisible = ' ';

    /** A document in cuts is given to the parser up to the end of an object at a time, and some of it not at all. */
    private boolean isCut;

    private long leftOut;

    private final CharCount chars;

    /**
     * Makes the bytes of a feed.
     *
     * @param isForeign true if the bytes are of someone else's making, so that they may be no UTF-8
     */
    DocumentBytes(Feed feed, boolean isForeign) {
        this.feed = feed;
        this.isForeign = isForeign;
        this.isWhole = false;
        this.mayHaveHalves = !isForeign;
        this.origin = 0;
        this.bytes = new byte[BUFFER];
        Arrays.fill(bytes, 0, BLANKS, (byte) ' ');
        this.base = -BLANKS;
        this.handed = 0;
        this.checked = BLANKS;
        this.filled = BLANKS;
        this.chars = new CharCount(BLANKS, null);
    }

    private DocumentBytes(byte[] padded, int mark, long origin, @Nullable DocumentBytes outer, boolean mayHaveHalves) {
        this.feed = (target, from) -> -1;
        this.isForeign = false;
        this.isWhole = true;
        this.mayHaveHalves = mayHaveHalves;
        this.origin = origin;
        this.bytes = padded;
        this.base = origin - BLANKS - mark;
        this.handed = mark;
        this.checked = padded.length;
        this.filled = padded.length;
        this.markLength = mark;
        this.atStart = false;
        this.atEnd = true;
        this.chars = new CharCount(BLANKS + mark, outer);
    }

    /** Returns the bytes of a sound document with blanks in front; they are not changed, and copied only to drop a mark. */
    static DocumentBytes whole(byte[] padded) {
        int mark = Padding.isMark(padded, padded.length) ? Padding.MARK : 0;
        return new DocumentBytes(mark == 0 ? padded : Padding.unmarked(padded), mark, 0, null, false);
    }

    /**
     * Returns the bytes of a document that is given to the parser in cuts, so that parts of it can be left out.
     *
     * @param isSound false if the bytes are still to be checked
     */
    static DocumentBytes inCuts(byte[] padded, boolean isSound) {
        DocumentBytes cuts = whole(padded);
        cuts.isCut = true;
        cuts.atEnd = false;
        cuts.checked = isSound ? cuts.filled : BLANKS + cuts.markLength;
        return cuts;
    }

    /** Returns true if the document is all there in {@link #array}, and nothing of it need be read. */
    public boolean isWhole() {
        return isWhole && !isCut;
    }

    /** Returns the array of a whole document, for the parser and not to be changed. */
    public byte[] array() {
        return bytes;
    }

    /** Returns the index at which the parser begins in the array. */
    public int from() {
        return handed;
    }

    /** Returns how many bytes of the array the parser has. */
    public int length() {
        return checked - handed;
    }

    /** Puts up to so many bytes into an array; returns how many, -1 after the last. */
    public int read(byte[] target, int from, int length) throws WireFault {
        while (handed == checked) {
            if (atEnd) {
                return -1;
            }
            if (isWhole) {
                check();
            } else {
                fill();
            }
        }
        int most = Math.min(length, checked - handed);
        int count = isCut ? toEndOfObject(most) : most;
        System.arraycopy(bytes, handed, target, from, count);
        handed += count;
        return count;
    }

    private int toEndOfObject(int most) {
        int count = 1;
        while (count < most && bytes[handed + count - 1] != '}') {
            count++;
        }
        return count;
    }

    private void check() throws WireFault {
        int next = Math.min(filled, checked + MOST_CHECKED);
        checked = Utf8.valid(bytes, checked, next);
        boolean isStuck = checked == handed;
        atEnd = next == filled && (isStuck || checked == filled);
        if (isStuck) {
            refuse();
        }
    }

    private void fill() throws WireFault {
        if (bytes.length - filled < Feed.MOST_AT_ONCE) {
            makeRoom();
        }
        int count = feed.read(bytes, filled);
        atEnd = count < 0;
        filled += Math.max(0, count);
        checked = isForeign ? Utf8.valid(bytes, checked, filled) : filled;
        if (checked == handed && checked < filled) {
            refuse();
        }
        if (atStart && checked > BLANKS) {
            atStart = false;
            dropMark();
        }
    }

    /** Bytes that are no characters stop the document where they stand, after all that is before them. */
    private void refuse() throws WireFault {
        WireFault fault = Utf8.fault(bytes, checked, filled, atEnd, base + checked + markLength);
        if (fault != null) {
            throw fault;
        }
    }

    private void dropMark() {
        if (isForeign && Padding.isMark(bytes, checked)) {
            markLength = Padding.MARK;
            handed += markLength;
            base -= markLength;
            chars.leaveOut(markLength);
        }
    }

    /** Gives up what need not be kept, or makes the buffer larger. */
    private void makeRoom() {
        int first = (int) Math.max(0, Math.min(keep - base, handed));
        if (first > bytes.length / 2) {
            lastVisible = lastVisibleBefore(first);
            chars.to(first, bytes, origin);
            System.arraycopy(bytes, first, bytes, 0, filled - first);
            base += first;
            handed -= first;
            checked -= first;
            filled -= first;
            chars.beginAnew();
        } else {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, bytes.length + Feed.MOST_AT_ONCE));
        }
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
    public void keepFrom(long position) {
        keep = position;
    }

    /** Returns the position of what the parser counts so. */
    public long position(long parsed) {
        return origin + parsed - BLANKS + leftOut;
    }

    /** Returns how many characters begin before a position. */
    public long charsBefore(long position) {
        return chars.to(index(Math.max(position, origin)), bytes, origin);
    }

    /** Returns how many characters there were so far. */
    public long chars() {
        return chars.to(checked, bytes, origin);
    }

    private int index(long position) {
        return (int) Math.max(0, Math.min(position - base, checked));
    }

    /** Returns the byte at a position, a blank if it is not there or was given up. */
    public byte at(long position) {
        return position < base || position >= base + checked ? (byte) ' ' : bytes[(int) (position - base)];
    }

    /** Returns the fault of a text that ends too early. */
    public WireFault truncated() {
        return WireFault.truncated(chars());
    }

    /** Returns the fault of a text that is no JSON where the parser stopped; it may be one that breaks off there. */
    public WireFault malformed(long parsed) {
        long position = position(parsed);
        byte last = lastVisibleBefore(checked);
        boolean breaksOff = atEnd && position >= base + checked && last != ']' && last != '}';
        return breaksOff ? truncated() : WireFault.malformed(Math.max(0, charsBefore(position) - 1));
    }

    /** Returns the fault of a token that passes a limit; the parser counts so many bytes before it. */
    public WireFault passed(WireLimit limit, WireLimits limits, long actual, long parsed) {
        long position = position(parsed);
        // A parser may count a very long number as a text first; texts are not looked at there.
        boolean isNumber = limit == WireLimit.TEXT && at(position) != '"';
        return WireFault.limit(isNumber ? WireLimit.NUMBER : limit, limits, actual, charsBefore(position));
    }

    /** Returns what stands from one position to before another, for the time when this moves on. */
    public Written written(long from, long to) {
        // The bytes of a whole document never move.
        byte[] part = isWhole ? bytes : Arrays.copyOfRange(bytes, index(from), index(to));
        long partFrom = isWhole ? base : from;
        boolean hasHalves = mayHaveHalves;
        return (begin, end) -> {
            int first = (int) (begin - partFrom);
            int last = (int) (end - partFrom) + 1;
            return hasHalves
                    ? Utf8.textWithHalves(part, first, last)
                    : new String(part, first, last - first, StandardCharsets.UTF_8);
        };
    }

    /** Returns the bytes from a kept position to what the parser counts so once more, with the same positions. */
    public DocumentBytes again(long position, long parsed) {
        byte[] part = Arrays.copyOfRange(bytes, index(position), index(position(parsed)));
        return new DocumentBytes(Padding.padded(part), 0, position, this, mayHaveHalves);
    }

    /** Returns the bytes of a whole document once more, to be read piece by piece. */
    public DocumentBytes inPieces() {
        DocumentBytes pieces = new DocumentBytes(new ArrayFeed(bytes, handed + BLANKS), false);
        pieces.markLength = markLength;
        return pieces;
    }

    /** Returns true if parts of the document can be left out. */
    public boolean isCut() {
        return isCut;
    }

    /** From here on the parser gets as much as it asks for. */
    void stopCutting() {
        isCut = false;
    }

    /** Returns true if the parser has all bytes before a position and no others. */
    boolean isHandedTo(long position) {
        return isCut && position - base == handed;
    }

    /** Leaves out what stands between what the parser has and an index. */
    void leaveOutTo(int index) {
        leftOut += index - handed;
        handed = index;
        checked = Math.max(checked, index);
    }

    int handed() {
        return handed;
    }
}
