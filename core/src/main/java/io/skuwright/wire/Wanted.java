package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members that a decoder wants of records that repeat each other, each with a slot.
 *
 * <p>Example: {@code Wanted.of(List.of("spec_no", "barcode"))} puts the value of {@code barcode} into slot 1. A wanted value
 * is plain; a record may hold one list of records, of which something is wanted too, and objects with wanted members.
 * Whatever else it holds may be of any kind. This class is immutable and thread-safe.
 */
public final class Wanted {

    private final Map<String, Integer> slots;
    private final Map<String, Map<String, Integer>> inside;
    private final Set<String> emptyLists;
    private final @Nullable String list;
    private final @Nullable Wanted inner;
    private final int size;

    private Wanted(
            Map<String, Integer> slots,
            Map<String, Map<String, Integer>> inside,
            Set<String> emptyLists,
            @Nullable String list,
            @Nullable Wanted inner,
            int size) {
        this.slots = Map.copyOf(slots);
        this.inside = Map.copyOf(inside);
        this.emptyLists = Set.copyOf(emptyLists);
        this.list = list;
        this.inner = inner;
        this.size = size;
    }

    /** Returns what is wanted: members with plain values, whose slots are their indexes. */
    public static Wanted of(List<String> names) {
        Map<String, Integer> slots = new HashMap<>();
        names.forEach(name -> slots.putIfAbsent(requireNonNull(name, "name"), slots.size()));
        return new Wanted(slots, Map.of(), Set.of(), null, null, slots.size());
    }

    /** Returns this with a list of records, which has no slot. */
    public Wanted with(String newList, Wanted newInner) {
        requireNonNull(newList, "list");
        return new Wanted(slots, inside, emptyLists, newList, requireNonNull(newInner, "inner"), size);
    }

    /**
     * Returns this with members of an object, whose slots come after all others.
     *
     * <p>They fill their slots if the member is an object and the values are plain, and not otherwise.
     */
    public Wanted inside(String object, List<String> names) {
        Map<String, Integer> members = new HashMap<>();
        names.forEach(name -> members.putIfAbsent(requireNonNull(name, "name"), size + members.size()));
        Map<String, Map<String, Integer>> more = new HashMap<>(inside);
        more.put(requireNonNull(object, "object"), Map.copyOf(members));
        return new Wanted(slots, more, emptyLists, list, inner, size + members.size());
    }

    /** Returns this for records in which a wanted member may be an empty list, and then fills no slot. */
    public Wanted orEmptyList(String name) {
        Set<String> more = new HashSet<>(emptyLists);
        more.add(requireNonNull(name, "name"));
        return new Wanted(slots, inside, more, list, inner, size);
    }

    int size() {
        return size;
    }

    /** Returns the slot of a name, -1 if it is not wanted. */
    int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** Returns the slot of a name in an object, -1 if it is not wanted. */
    int slot(String object, String name) {
        return inside.getOrDefault(object, Map.of()).getOrDefault(name, -1);
    }

    boolean mayBeEmptyList(String name) {
        return emptyLists.contains(name);
    }

    boolean isList(String name) {
        return name.equals(list);
    }

    /** Returns what is wanted of the records of the list, null if there shall be none. */
    @Nullable Wanted inner() {
        return inner;
    }
}
