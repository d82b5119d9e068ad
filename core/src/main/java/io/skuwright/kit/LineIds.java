package io.skuwright.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds ids by number: a map without objects for its entries.
 *
 * <p>Ids that were chosen to collide would make its search quadratic, so after a budget of looks it becomes a {@link
 * HashMap}, which keeps colliding texts in trees.
 */
final class LineIds {

    /** There is no such id. */
    static final int NONE = -1;

    private final @Nullable String[] ids;
    /** By slot: the number of an id, plus 1, in the low bits; above them bits of its hash. 0 is free. */
    private final int[] slots;

    private final int numberBits;
    private long budget;
    private @Nullable Map<String, Integer> fallback;

    LineIds(int size) {
        this.ids = new String[size];
        this.slots = new int[Integer.highestOneBit(Math.max(size, 2)) << 2];
        this.numberBits = -1 >>> Integer.numberOfLeadingZeros(Math.max(size, 1));
        this.budget = 64L + 16L * size;
    }

    /** Gives an id a number; returns the number it had before, or {@link #NONE}. */
    int add(String id, int number) {
        int hash = spread(id);
        int slot = slotOf(id, hash);
        if (fallback != null) {
            Integer before = fallback.putIfAbsent(id, number);
            return before == null ? NONE : before;
        }
        if (slots[slot] != 0) {
            return number(slots[slot]);
        }
        ids[number] = id;
        slots[slot] = (hash & ~numberBits) | (number + 1);
        return NONE;
    }

    /** Returns the number of an id, or {@link #NONE}. */
    int find(String id) {
        int slot = slotOf(id, spread(id));
        return fallback == null ? number(slots[slot]) : fallback.getOrDefault(id, NONE);
    }

    /** Returns the slot of an id, or the free one where it belongs; any slot once there is a fallback. */
    private int slotOf(String id, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && !isFor(slots[slot], hash, id)) {
            slot = (slot + 1) & (slots.length - 1);
            if (--budget < 0) {
                fallBack();
            }
        }
        return slot;
    }

    /** Moves all ids into a map and frees all slots. */
    private void fallBack() {
        Map<String, Integer> map = new HashMap<>(slots.length);
        for (int number = 0; number < ids.length; number++) {
            String id = ids[number];
            if (id != null) {
                map.put(id, number);
            }
        }
        Arrays.fill(slots, 0);
        fallback = map;
    }

    /** Compares hashes first, so that an id elsewhere in memory is looked at only to confirm a match. */
    private boolean isFor(int slot, int hash, String id) {
        return ((slot ^ hash) & ~numberBits) == 0 && id.equals(ids[number(slot)]);
    }

    private int number(int slot) {
        return (slot & numberBits) - 1;
    }

    /** The low bits choose a slot: texts that differ in their last letter only come to slots of their own. */
    private static int spread(String id) {
        return id.hashCode() * 0x9E3779B9;
    }
}
