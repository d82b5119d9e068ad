package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.quantity.Ratio;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was selected on an order for a configured BOM.
 *
 * <p>Spec values decide on lines with conditions; optional lines and alternatives are chosen by their id, and
 * quantities can be set. What is selected in a configured BOM further down is named by the ids of the lines on the
 * way to it. Example: a red sofa with cushions (line 40), 6 feet (line 50), and in its frame, which line 10 opens,
 * the strong springs (line 7 there):
 *
 * <pre>
 * BomSelection selection = BomSelection.builder()
 *         .value("color", "red").choose("40").quantity(Ratio.of(6), "50").choose("10", "7").build();
 * </pre>
 *
 * <p>A value that is selected at a path holds in the BOM that the path opens and all that is below it. This class
 * is immutable and thread-safe.
 */
public final class BomSelection {

    /** By their texts, so that paths of one hash are found as quickly as others. */
    private static final Comparator<Iterable<String>> PATHS = Comparators.lexicographical(Comparator.<String>naturalOrder());

    private final Map<List<String>, Map<String, String>> values;
    private final Set<List<String>> chosen;
    private final Map<List<String>, Ratio> quantities;

    private BomSelection(Builder from) {
        Map<List<String>, Map<String, String>> copy = new TreeMap<>(PATHS);
        from.values.forEach((path, selected) -> copy.put(path, Collections.unmodifiableMap(new LinkedHashMap<>(selected))));
        values = Collections.unmodifiableMap(copy);
        chosen = Collections.unmodifiableSet(new TreeSet<>(from.chosen));
        quantities = Collections.unmodifiableMap(new TreeMap<>(from.quantities));
    }

    /** Returns a builder that has nothing selected. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the selected value of each spec, by the path of line ids below which it holds; sorted, not modifiable. */
    public Map<List<String>, Map<String, String>> values() {
        return values;
    }

    /** Returns the lines that were chosen, as paths of line ids; sorted, not modifiable. */
    public Set<List<String>> chosen() {
        return chosen;
    }

    /** Returns the quantities that were set, by path of line ids; sorted, not modifiable. */
    public Map<List<String>, Ratio> quantities() {
        return quantities;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomSelection that
                && values.equals(that.values)
                && chosen.equals(that.chosen)
                && quantities.equals(that.quantities);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * values.hashCode() + chosen.hashCode()) + quantities.hashCode();
    }

    /** Returns what was selected, for people. */
    @Override
    public String toString() {
        return "values " + values + ", lines " + chosen + ", quantities " + quantities;
    }

    /** Builds a {@link BomSelection}; not thread-safe. */
    public static final class Builder {

        private final Map<List<String>, Map<String, String>> values = new TreeMap<>(PATHS);
        private final TreeSet<List<String>> chosen = new TreeSet<>(PATHS);
        private final TreeMap<List<String>, Ratio> quantities = new TreeMap<>(PATHS);

        private Builder() {}

        /** Selects a value of a spec, in all BOMs or, with a path of line ids, in the one that its last line opens. */
        @CanIgnoreReturnValue
        public Builder value(String spec, String value, String... path) {
            values.computeIfAbsent(List.of(path), below -> new LinkedHashMap<>())
                    .put(requireNonNull(spec, "spec"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Chooses an optional line or one of several alternatives.
         *
         * @throws IllegalArgumentException if no line is named
         */
        @CanIgnoreReturnValue
        public Builder choose(String... path) {
            chosen.add(line(path));
            return this;
        }

        /**
         * Sets how much of a line's component goes into one of the product; of a fixed line, into each place. With
         * 0 a line that is not chosen is left out, whatever it depends on.
         *
         * @throws IllegalArgumentException if no line is named
         */
        @CanIgnoreReturnValue
        public Builder quantity(Ratio quantity, String... path) {
            quantities.put(line(path), requireNonNull(quantity, "quantity"));
            return this;
        }

        private static List<String> line(String... path) {
            if (path.length == 0) {
                throw new IllegalArgumentException("A selection of a line needs the id of the line.");
            }
            return List.of(path);
        }

        /** Returns the selection. */
        public BomSelection build() {
            return new BomSelection(this);
        }
    }
}
