package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of many BOMs as flat arrays, those of one BOM side by side.
 *
 * <p>A line that has nothing but a component, a whole quantity and a flag is not kept as an object: it is
 * made again when somebody asks for it. So a million plain lines take 22 bytes each. Lines are numbered from
 * {@link #offset} on; nothing changes once the block is part of a {@link BomIndex}.
 */
final class LineBlock {

    /** Bits of {@link #flags}. */
    static final short SKIP = 1;
    static final short FIXED = 2;
    static final short OPTIONAL = 4;
    static final short DATED = 8;
    static final short GROUPED = 16;
    static final short CONDITIONAL = 32;
    /** The line is zero or broken: it takes part in nothing. */
    static final short UNUSED = 64;
    static final short STEPPED = 128;
    /** The line has a loss rate or a fixed loss. */
    static final short LOSSY = 256;
    /** The loss of the line cannot be used. */
    static final short BAD_LOSS = 512;
    /** With any of these it depends on the policy whether the line counts. */
    static final short CHOSEN = OPTIONAL | DATED | GROUPED | CONDITIONAL | UNUSED | BAD_LOSS;

    final int offset;
    int size;
    int[] component;
    int[] item;
    short[] flags;
    /** Quantity for one of the product, or for each place, where that is a whole number, else -1. */
    long[] whole;
    String[] ids;
    /** The BOM that a line pins, by number; null while no line does. */
    int @Nullable [] pinned;
    /** Quantity for one of the product, or for each place, where it is not whole. */
    @Nullable Ratio @Nullable [] exact;
    /** Lines that have more to say than the arrays hold. */
    @Nullable BomLine @Nullable [] kept;

    LineBlock(int offset, int room) {
        this.offset = offset;
        component = new int[room];
        item = new int[room];
        flags = new short[room];
        whole = new long[room];
        ids = new String[room];
    }

    int end() {
        return offset + size;
    }

    /** Makes room for one more line and returns its place. */
    int add() {
        if (size == component.length) {
            int room = Math.max(16, size + (size >> 1));
            component = Arrays.copyOf(component, room);
            item = Arrays.copyOf(item, room);
            flags = Arrays.copyOf(flags, room);
            whole = Arrays.copyOf(whole, room);
            ids = Arrays.copyOf(ids, room);
            pinned = pinned == null ? null : Arrays.copyOf(pinned, room);
            exact = exact == null ? null : Arrays.copyOf(exact, room);
            kept = kept == null ? null : Arrays.copyOf(kept, room);
        }
        if (pinned != null) {
            pinned[size] = BomIndex.NONE;
        }
        return size++;
    }

    void pin(int at, int bom) {
        if (pinned == null) {
            pinned = new int[component.length];
            Arrays.fill(pinned, BomIndex.NONE);
        }
        pinned[at] = bom;
    }

    void keep(int at, BomLine line) {
        if (kept == null) {
            kept = new @Nullable BomLine[component.length];
        }
        kept[at] = line;
    }

    /** Sets the quantity for one of the product, or for each place. */
    void setFactor(int at, Ratio factor) {
        if (factor.isWhole() && factor.bitLength() < Long.SIZE) {
            whole[at] = factor.numerator().longValueExact();
            return;
        }
        if (exact == null) {
            exact = new @Nullable Ratio[component.length];
        }
        exact[at] = factor;
        whole[at] = BomIndex.NONE;
    }

    Ratio factor(int at) {
        Ratio ratio = exact == null ? null : exact[at];
        return ratio == null ? Ratio.of(whole[at]) : ratio;
    }

    /** Gives back the room that was made ahead. */
    void trim() {
        component = Arrays.copyOf(component, size);
        item = Arrays.copyOf(item, size);
        flags = Arrays.copyOf(flags, size);
        whole = Arrays.copyOf(whole, size);
        ids = Arrays.copyOf(ids, size);
        pinned = pinned == null ? null : Arrays.copyOf(pinned, size);
        exact = exact == null ? null : Arrays.copyOf(exact, size);
        kept = kept == null ? null : Arrays.copyOf(kept, size);
    }

    /** Appends the lines of another block, from one place to before another. */
    void append(LineBlock from, int start, int end) {
        for (int at = start; at < end; at++) {
            int to = add();
            component[to] = from.component[at];
            item[to] = from.item[at];
            flags[to] = from.flags[at];
            whole[to] = from.whole[at];
            ids[to] = from.ids[at];
            if (from.pinned != null && from.pinned[at] != BomIndex.NONE) {
                pin(to, from.pinned[at]);
            }
            Ratio ratio = from.exact == null ? null : from.exact[at];
            if (ratio != null) {
                setFactor(to, ratio);
            }
            BomLine line = from.kept == null ? null : from.kept[at];
            if (line != null) {
                keep(to, line);
            }
        }
    }
}
