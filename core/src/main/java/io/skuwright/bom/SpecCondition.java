package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The values of one spec for which a line counts.
 *
 * <p>Any of the values will do; a line with several conditions counts if all of them hold. Example: cloth
 * goes into red and blue sofas of any size, so its line has {@code SpecCondition.of("color", "red", "blue")};
 * wood only into big ones of these colours, so its line has a second condition on {@code size}.
 *
 * <p>Spec names and values are compared exactly. Values are immutable and thread-safe.
 *
 * @param spec the name of the spec
 * @param values the values for which the line counts, in the order they were written
 */
public record SpecCondition(String spec, List<String> values) {

    /** Copies the values and checks that nothing is null. */
    public SpecCondition {
        requireNonNull(spec, "spec");
        values = List.copyOf(values);
    }

    /** Returns the condition that a spec has one of these values. */
    public static SpecCondition of(String spec, String... values) {
        return new SpecCondition(spec, List.of(values));
    }
}
