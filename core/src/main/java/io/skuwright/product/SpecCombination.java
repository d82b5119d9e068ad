package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One value for each of some specs.
 *
 * <p>A combination of all specs of an SPU names one SKU; one of fewer specs names all SKUs that have these values.
 * Example: {@code SpecCombination.of(Map.of("color", "red", "size", "M"))} is the red one in M, {@code
 * SpecCombination.of(Map.of("color", "red"))} is everything red.
 *
 * <p>Specs keep the order they were given in, but two combinations are equal if they have the same values of the
 * same specs in any order; texts are compared exactly. They are ordered by spec name, then value. This class is
 * immutable and thread-safe.
 */
public final class SpecCombination implements Comparable<SpecCombination> {

    private static final SpecCombination EMPTY = new SpecCombination(List.of(), new String[0]);

    private final List<String> specs;
    private final String[] values;

    /** Takes over the arguments: the list of names is shared by all combinations of an SPU. */
    private SpecCombination(List<String> specs, String[] values) {
        this.specs = specs;
        this.values = values;
    }

    /** Returns the combination of no values at all, which the one SKU of an SPU without specs has. */
    public static SpecCombination empty() {
        return EMPTY;
    }

    /** Returns the combination of values by the name of their spec, in the order of the map. */
    public static SpecCombination of(Map<String, String> values) {
        return taken(List.copyOf(values.keySet()), values.values().toArray(String[]::new));
    }

    /**
     * Returns the combination of values that stand in the order of their specs.
     *
     * <p>A list of names that is not modifiable is shared, so that a million combinations of the same specs hold it
     * once.
     *
     * @throws IllegalArgumentException if a spec is named twice, or there are more of the one than of the other
     */
    public static SpecCombination of(List<String> specs, List<String> values) {
        if (specs.size() != values.size()) {
            throw new IllegalArgumentException(
                    values.size() + " values were given for " + specs.size() + " specs; as many were expected.");
        }
        if (hasTwice(specs)) {
            throw new IllegalArgumentException("A spec is named twice: " + specs + ".");
        }
        return taken(List.copyOf(specs), values.toArray(String[]::new));
    }

    /** Few names are compared with each other, which makes no object. */
    private static boolean hasTwice(List<String> specs) {
        if (specs.size() > 8) {
            return new HashSet<>(specs).size() < specs.size();
        }
        for (int i = 1; i < specs.size(); i++) {
            if (specs.indexOf(specs.get(i)) < i) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the combination of a row, or no value with {@code SKU_SPEC_REPEATED} if it names a spec twice.
     */
    public static Outcome<SpecCombination> read(List<SpecValue> row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SpecValue cell : row) {
            String before = values.putIfAbsent(cell.spec(), cell.value());
            if (before != null) {
                return Outcome.failed(Finding.of(ProductCode.SKU_SPEC_REPEATED)
                        .about("")
                        .with("spec", cell.spec())
                        .with("values", before + ", " + cell.value()));
            }
        }
        return Outcome.of(of(values));
    }

    static SpecCombination taken(List<String> specs, String[] values) {
        for (String value : values) {
            requireNonNull(value, "value");
        }
        return values.length == 0 ? EMPTY : new SpecCombination(specs, values);
    }

    /** Returns the names of the specs, in the order they were given. */
    public List<String> specs() {
        return specs;
    }

    /** Returns the values by the name of their spec, in the order they were given; not modifiable. */
    public Map<String, String> values() {
        return new View(this);
    }

    /** Returns the value of a spec, or null if the combination does not name it. */
    public @Nullable String value(String spec) {
        int at = specs.indexOf(spec);
        return at < 0 ? null : values[at];
    }

    String value(int index) {
        return values[index];
    }

    /** Returns how many specs have a value. */
    public int size() {
        return values.length;
    }

    /** Returns true if this has all values of another combination, of the same or fewer specs. */
    public boolean contains(SpecCombination part) {
        for (int i = 0; i < part.values.length; i++) {
            if (!part.values[i].equals(value(part.specs.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the same combination with the specs in an order that has all of them. */
    SpecCombination ordered(List<String> order) {
        if (specs.equals(order)) {
            return this;
        }
        String[] sorted = new String[values.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = requireNonNull(value(order.get(i)), "value");
        }
        return new SpecCombination(order, sorted);
    }

    @Override
    public int compareTo(SpecCombination other) {
        if (specs.equals(other.specs)) {
            return compareValues(other);
        }
        List<SpecValue> mine = sorted();
        List<SpecValue> theirs = other.sorted();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = mine.get(i).compareTo(theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    /** The same as below without making anything: the first spec by name in which the values differ decides. */
    private int compareValues(SpecCombination other) {
        int decisive = -1;
        for (int i = 0; i < values.length; i++) {
            boolean differs = !values[i].equals(other.values[i]);
            if (differs && (decisive < 0 || specs.get(i).compareTo(specs.get(decisive)) < 0)) {
                decisive = i;
            }
        }
        return decisive < 0 ? 0 : values[decisive].compareTo(other.values[decisive]);
    }

    private List<SpecValue> sorted() {
        List<SpecValue> all = new ArrayList<>(values.length);
        new TreeMap<>(values()).forEach((spec, value) -> all.add(new SpecValue(spec, value)));
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof SpecCombination that) || values.length != that.values.length) {
            return false;
        }
        return specs.equals(that.specs)
                ? Arrays.equals(values, that.values)
                : new HashMap<>(values()).equals(that.values());
    }

    /** The same in any order of the specs. */
    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < values.length; i++) {
            hash += (31 * specs.get(i).hashCode()) ^ values[i].hashCode();
        }
        return hash;
    }

    /** Returns the values with their specs, for people, for example {@code color=red, size=M}. */
    @Override
    public String toString() {
        return values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The values as a map without a copy: there are few specs, so looking through them is quick. */
    private static final class View extends AbstractMap<String, String> {

        private final SpecCombination of;

        View(SpecCombination of) {
            this.of = of;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<String, String>> iterator() {
                    Iterator<Integer> index = IntStream.range(0, of.values.length).iterator();
                    return Iterators.transform(index, at -> Map.entry(of.specs.get(at), of.values[at]));
                }

                @Override
                public int size() {
                    return of.values.length;
                }
            };
        }
    }
}
