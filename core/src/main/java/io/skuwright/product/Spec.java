package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way in which the SKUs of an SPU differ, with its values.
 *
 * <p>The specs of an SPU are fixed when it is created; values are only ever added. Example: {@code
 * Spec.of("color", List.of("red", "blue"))}. A spec without values is no spec: it would leave the SPU without a
 * single combination.
 *
 * <p>Values keep the order they were given in and are compared exactly. This class is immutable and thread-safe.
 *
 * @param name the name, not blank
 * @param values at least one value, none blank and none twice
 */
public record Spec(String name, List<String> values) {

    /**
     * Copies the values.
     *
     * @throws FindingException if the name or a value is blank, a value stands twice, or there is none
     */
    public Spec {
        values = List.copyOf(values);
        for (Finding finding : faults(name, values, Place.NONE)) {
            throw new FindingException(finding);
        }
    }

    /**
     * Returns a spec.
     *
     * @throws FindingException if the name or a value is blank, a value stands twice, or there is none
     */
    public static Spec of(String name, List<String> values) {
        return new Spec(name, values);
    }

    /**
     * Returns the spec of a name and values from data, or no value with {@code SPEC_AXIS_BLANK}, {@code
     * SPEC_AXIS_EMPTY}, {@code SPEC_VALUE_BLANK} or {@code SPEC_VALUE_DUPLICATE}.
     */
    public static Outcome<Spec> read(String name, List<String> values, Place place) {
        List<Finding> faults = faults(name, values, place);
        return faults.isEmpty() ? Outcome.of(new Spec(name, values)) : Outcome.failed(faults);
    }

    private static List<Finding> faults(String name, List<String> values, Place place) {
        requireNonNull(name, "name");
        List<Finding> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Finding.of(ProductCode.SPEC_AXIS_BLANK).about(name).at(place));
        }
        if (values.isEmpty()) {
            faults.add(Finding.of(ProductCode.SPEC_AXIS_EMPTY).about(name).at(place));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            ProductCode code = value.isBlank() ? ProductCode.SPEC_VALUE_BLANK : ProductCode.SPEC_VALUE_DUPLICATE;
            if (value.isBlank() || !seen.add(value)) {
                Place at = place.isNone() ? place : place.child(i);
                faults.add(Finding.of(code).about(value).at(at).with("spec", name));
            }
        }
        return faults;
    }

    /** Returns true if the spec has the value, exactly; the time grows with the number of values. */
    public boolean has(String value) {
        return values.contains(value);
    }

    Spec plus(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(values);
        all.addAll(more);
        return new Spec(name, all);
    }
}
