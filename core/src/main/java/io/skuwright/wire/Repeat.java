package io.skuwright.wire;

import io.skuwright.quantity.Ratio;
import io.skuwright.wire.RecordForms.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that repeats the form of one that was read before: where its values stand.
 *
 * <p>It serves one record after the other and is to be looked at while it is handed out, {@link #written} excepted. Texts
 * in it have no escapes and no odd characters. It is not thread-safe.
 */
public final class Repeat {

    private static final int MOST_KEPT = 1024;
    private static final int LEAST_KEPT = 16;
    /** The first byte of the ideographic blank. */
    private static final int LAST_OF_BLANKS = 0xE3;

    private final byte[] bytes;
    private final @Nullable TextPool[] pools;
    private final int[] from;
    private final int[] to;
    /** The slots in the order of the members. */
    private int[] order = {};
    private final List<Repeat> made = new ArrayList<>();
    /** The end of the record, and of the record before; null if it did not come to its end. */
    private @Nullable Step last;

    private @Nullable Step before;
    private int size;
    private int begin;
    private int end;

    Repeat(byte[] bytes, int slots) {
        this(bytes, slots, new TextPool[slots]);
    }

    private Repeat(byte[] bytes, int slots, @Nullable TextPool[] pools) {
        this.bytes = bytes;
        this.pools = pools;
        this.from = new int[slots];
        this.to = new int[slots];
    }

    void open(int index) {
        begin = index;
        size = 0;
        before = last;
        last = null;
    }

    void put(int slot, int first, int last) {
        from[slot] = first;
        to[slot] = last;
    }

    void close(Step step, int index) {
        // Records of one form fill the same slots.
        if (step != before) {
            order = step.filled();
            for (int slot : step.left()) {
                from[slot] = -1;
            }
        }
        last = step;
        end = index;
    }

    /** Returns the next record of the list. */
    Repeat add(int slots) {
        if (size == made.size()) {
            made.add(made.isEmpty() ? new Repeat(bytes, slots) : new Repeat(bytes, slots, made.get(0).pools));
        }
        return made.get(size++);
    }

    /** Returns how many wanted members are there, be they null. */
    public int count() {
        return order.length;
    }

    /** Returns the slot of such a member, in their order. */
    public int slot(int at) {
        return order[at];
    }

    /** Returns true if the member is there and is a text. */
    public boolean isText(int slot) {
        return from[slot] >= 0 && bytes[from[slot]] == '"';
    }

    /** Returns true if the member is not there, null or an empty text. */
    public boolean isEmpty(int slot) {
        int first = from[slot];
        return first < 0 || bytes[first] == 'n' || (bytes[first] == '"' && to[slot] == first + 1);
    }

    /** Returns true if the member is not there or null, or is a text of blanks or none. */
    public boolean isBlank(int slot) {
        if (isEmpty(slot)) {
            return true;
        }
        int first = bytes[first(slot)] & 0xFF;
        // Most texts begin with a byte that begins none of the blanks.
        boolean mayBe = first <= ' ' || (first > '~' && first <= LAST_OF_BLANKS);
        return mayBe && text(slot).isBlank();
    }

    /** Returns the member's text, or its number or flag as it was written; it must have one of them. */
    public String text(int slot) {
        return pool(slot).text(first(slot), to[slot]);
    }

    private TextPool pool(int slot) {
        TextPool pool = pools[slot];
        if (pool == null) {
            pool = new TextPool(bytes, poolSize(bytes.length));
            pools[slot] = pool;
        }
        return pool;
    }

    /** A small document has few texts. */
    private static int poolSize(int length) {
        return Math.min(MOST_KEPT, Math.max(LEAST_KEPT, Integer.highestOneBit(length / 1024)));
    }

    private int first(int slot) {
        return bytes[from[slot]] == '"' ? from[slot] + 1 : from[slot];
    }

    /** Returns the number that the member's text or number is; null if it is none or raises a finding. */
    public @Nullable Ratio number(int slot, DecimalBytes decimals) {
        Ratio number = decimals.few(bytes, first(slot), to[slot]);
        return number == null ? decimals.any(text(slot)) : number;
    }

    /** Returns true if the wanted list is there, be it empty. */
    public boolean hasList() {
        return last != null && last.hasList();
    }

    /** Returns the number of records in the wanted list. */
    public int size() {
        return size;
    }

    /** Returns a record of the wanted list. */
    public Repeat get(int index) {
        return made.get(index);
    }

    /** Returns the record as it was written, for ever. */
    public Text written() {
        return new Text(bytes, begin, end);
    }

    /** A part of a document; it keeps the document. This class is immutable and thread-safe. */
    public static final class Text {
        private final byte[] bytes;
        private final int from;
        private final int to;

        private Text(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
        }

        /** Returns the text. */
        @Override
        public String toString() {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
    }
}
