package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members that a decoder wants of records that repeat each other, each with a slot.
 *
 * <p>Example: {@code Wanted.of(List.of("spec_no", "barcode"))} puts the value of {@code barcode} into slot 1. A record may
 * hold one list of records, of which something is wanted too. This class is immutable and thread-safe.
 */
public final class Wanted {

    private final Map<String, Integer> slots;
    private final @Nullable String list;
    private final @Nullable Wanted inner;

    private Wanted(Map<String, Integer> slots, @Nullable String list, @Nullable Wanted inner) {
        this.slots = Map.copyOf(slots);
        this.list = list;
        this.inner = inner;
    }

    /** Returns what is wanted: members with plain values, whose slots are their indexes. */
    public static Wanted of(List<String> names) {
        Map<String, Integer> slots = new HashMap<>();
        names.forEach(name -> slots.putIfAbsent(requireNonNull(name, "name"), slots.size()));
        return new Wanted(slots, null, null);
    }

    /** Returns this with a list of records, which has no slot. */
    public Wanted with(String newList, Wanted newInner) {
        return new Wanted(slots, requireNonNull(newList, "list"), requireNonNull(newInner, "inner"));
    }

    int size() {
        return slots.size();
    }

    /** Returns the slot of a name, -1 if it is not wanted. */
    int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** Returns what is wanted of the records of a list, null if the member shall be none. */
    @Nullable Wanted list(String name) {
        return name.equals(list) ? inner : null;
    }
}
