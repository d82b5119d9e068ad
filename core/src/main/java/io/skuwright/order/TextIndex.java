package io.skuwright.order;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the position of a text among the texts of an order's lines.
 *
 * <p>One array of positions, sized once, with linear probing: several times lighter than a map. Texts
 * that were chosen to collide would make probing quadratic, so after a budget of probes the index moves
 * into a {@link HashMap}, which keeps colliding texts in trees.
 */
final class TextIndex {

    static final int NOT_FOUND = -1;

    private final IntFunction<@Nullable String> texts;

    /** A position plus 1 in the low bits, as many as it needs; above it what room there is for the hash. 0 is free. */
    private final int[] slots;

    private final int positionBits;
    private long budget;
    private @Nullable Map<String, Integer> fallback;

    /** Makes an index over so many texts by position, of which none is in it yet. */
    TextIndex(int size, IntFunction<@Nullable String> texts) {
        this.texts = texts;
        this.slots = new int[Integer.highestOneBit(Math.max(size, 2)) << 2];
        this.positionBits = size == 0 ? 0 : -1 >>> Integer.numberOfLeadingZeros(size);
        this.budget = 64L + 16L * size;
    }

    /** Adds the text at a position; returns the position of an equal text that was there before. */
    int add(int position, String text) {
        int hash = spread(text);
        int slot = hash & (slots.length - 1);
        if (slots[slot] != 0) {
            return addFurther(position, text, hash);
        }
        slots[slot] = entry(position, hash);
        return NOT_FOUND;
    }

    /** Returns the position of a text, {@link #NOT_FOUND} if it was never added. */
    int find(String text) {
        int hash = spread(text);
        int entry = slots[hash & (slots.length - 1)];
        if (entry == 0) {
            return NOT_FOUND;
        }
        return isFor(entry, hash, text) ? position(entry) : findFurther(text, hash);
    }

    private int addFurther(int position, String text, int hash) {
        int slot = slotOf(text, hash);
        if (fallback != null) {
            Integer before = fallback.putIfAbsent(text, position);
            return before == null ? NOT_FOUND : before;
        }
        if (slots[slot] != 0) {
            return position(slots[slot]);
        }
        slots[slot] = entry(position, hash);
        return NOT_FOUND;
    }

    private int findFurther(String text, int hash) {
        int slot = slotOf(text, hash);
        if (fallback != null) {
            return fallback.getOrDefault(text, NOT_FOUND);
        }
        return slots[slot] == 0 ? NOT_FOUND : position(slots[slot]);
    }

    /** Returns the slot of a text, or the free one where it belongs; any slot once there is a fallback. */
    private int slotOf(String text, int hash) {
        int slot = hash & (slots.length - 1);
        while (fallback == null && slots[slot] != 0 && !isFor(slots[slot], hash, text)) {
            slot = (slot + 1) & (slots.length - 1);
            if (--budget < 0) {
                fallBack();
            }
        }
        return slot;
    }

    /** Moves all texts into a map; no slot is free from then on, so that every search comes to it. */
    private void fallBack() {
        Map<String, Integer> map = new HashMap<>(slots.length);
        for (int entry : slots) {
            String text = entry == 0 ? null : texts.apply(position(entry));
            if (text != null) {
                map.put(text, position(entry));
            }
        }
        Arrays.fill(slots, 1);
        fallback = map;
    }

    private int entry(int position, int hash) {
        return (hash & ~positionBits) | (position + 1);
    }

    /** Compares hashes first, so that a text elsewhere in memory is looked at only to confirm a match. */
    private boolean isFor(int entry, int hash, String text) {
        return ((entry ^ hash) & ~positionBits) == 0 && text.equals(texts.apply(position(entry)));
    }

    private int position(int entry) {
        return (entry & positionBits) - 1;
    }

    /** The low bits choose a slot: texts that differ in their last letter only come to slots of their own. */
    private static int spread(String text) {
        return text.hashCode() * 0x9E3779B9;
    }
}
