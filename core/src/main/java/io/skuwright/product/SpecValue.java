package io.skuwright.product;

import static java.util.Objects.requireNonNull;

/**
 * One value of one spec.
 *
 * <p>Example: {@code SpecValue.of("color", "red")}. Names and values are compared exactly. Values are ordered by
 * spec, then by value. This class is immutable and thread-safe.
 *
 * @param spec the name of the spec
 * @param value the value, as it was written
 */
public record SpecValue(String spec, String value) implements Comparable<SpecValue> {

    /** Checks that nothing is null. */
    public SpecValue {
        requireNonNull(spec, "spec");
        requireNonNull(value, "value");
    }

    /** Returns the value of a spec. */
    public static SpecValue of(String spec, String value) {
        return new SpecValue(spec, value);
    }

    @Override
    public int compareTo(SpecValue other) {
        int bySpec = spec.compareTo(other.spec);
        return bySpec == 0 ? value.compareTo(other.value) : bySpec;
    }

    /** Returns spec and value with an equals sign between, for people. */
    @Override
    public String toString() {
        return spec + "=" + value;
    }
}
