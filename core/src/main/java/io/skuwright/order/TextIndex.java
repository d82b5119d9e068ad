package io.skuwright.order;

import java.util.HashMap;
import java.util.Map;
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

    private final @Nullable String[] texts;
    private final int[] slots;
    private final int mask;
    private long budget;
    private @Nullable Map<String, Integer> fallback;

    /** Makes an index over texts, of which none is in it yet. */
    TextIndex(@Nullable String[] texts) {
        this.texts = texts;
        int size = Integer.highestOneBit(Math.max(texts.length, 2)) << 2;
        this.slots = new int[size];
        this.mask = size - 1;
        this.budget = 64L + 16L * texts.length;
    }

    /** Adds the text at a position; returns the position of an equal text that was there before. */
    int add(int position, String text) {
        if (fallback != null) {
            Integer before = fallback.putIfAbsent(text, position);
            return before == null ? NOT_FOUND : before;
        }
        int slot = slot(text);
        while (slots[slot] != 0) {
            int before = slots[slot] - 1;
            if (text.equals(texts[before])) {
                return before;
            }
            slot = (slot + 1) & mask;
            if (--budget < 0) {
                return moveAndAdd(position, text);
            }
        }
        slots[slot] = position + 1;
        return NOT_FOUND;
    }

    /** Returns the position of a text, {@link #NOT_FOUND} if it was never added. */
    int find(String text) {
        if (fallback != null) {
            return fallback.getOrDefault(text, NOT_FOUND);
        }
        int slot = slot(text);
        while (slots[slot] != 0) {
            int position = slots[slot] - 1;
            if (text.equals(texts[position])) {
                return position;
            }
            slot = (slot + 1) & mask;
            if (--budget < 0) {
                return moved().getOrDefault(text, NOT_FOUND);
            }
        }
        return NOT_FOUND;
    }

    private int moveAndAdd(int position, String text) {
        Integer before = moved().putIfAbsent(text, position);
        return before == null ? NOT_FOUND : before;
    }

    private Map<String, Integer> moved() {
        Map<String, Integer> map = new HashMap<>(texts.length * 2);
        for (int slot : slots) {
            String text = slot == 0 ? null : texts[slot - 1];
            if (text != null) {
                map.put(text, slot - 1);
            }
        }
        fallback = map;
        return map;
    }

    private int slot(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & mask;
    }
}
