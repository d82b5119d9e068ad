package io.skuwright.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ratios of units that law defines, to recognise a conversion that was declared upside down.
 *
 * <p>They never convert anything: a host that does not declare {@code kg} and {@code g} gets no factor
 * between them. A dozen is left out on purpose: a kilogram is the same everywhere, but what a host calls a
 * piece is not (it may be a case), so 1 dozen = 1/12 pcs is odd and yet may be true.
 */
final class MetricRatios {

    private record Known(String measure, Ratio size) {}

    private static final Map<String, Known> BY_UNIT = table();

    private MetricRatios() {}

    private static Map<String, Known> table() {
        Map<String, Known> table = new HashMap<>();
        add(table, "length", 1, "mm", "毫米");
        add(table, "length", 10, "cm", "厘米");
        add(table, "length", 100, "dm", "分米");
        add(table, "length", 1_000, "m", "米");
        add(table, "length", 1_000_000, "km", "千米", "公里");
        add(table, "mass", 1, "mg", "毫克");
        add(table, "mass", 1_000, "g", "克");
        add(table, "mass", 1_000_000, "kg", "千克", "公斤");
        add(table, "mass", 1_000_000_000, "t", "吨");
        add(table, "volume", 1, "ml", "mL", "毫升");
        add(table, "volume", 10, "cl", "cL");
        add(table, "volume", 100, "dl", "dL");
        add(table, "volume", 1_000, "l", "L", "升");
        return Map.copyOf(table);
    }

    private static void add(Map<String, Known> table, String measure, long size, String... units) {
        for (String unit : units) {
            table.put(unit, new Known(measure, Ratio.of(size)));
        }
    }

    /** Returns how many {@code to} are one {@code from}, if both are known and measure the same. */
    static Optional<Ratio> factor(String from, String to) {
        Known left = BY_UNIT.get(from);
        Known right = BY_UNIT.get(to);
        return left == null || right == null || !left.measure.equals(right.measure)
                ? Optional.empty()
                : Optional.of(left.size.dividedBy(right.size));
    }
}
