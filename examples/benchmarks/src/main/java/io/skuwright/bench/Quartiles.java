package io.skuwright.bench;

import java.util.List;
import java.util.Locale;

/**
 * The median of samples and the quartiles around it.
 *
 * @param lower a quarter of the samples lie below
 * @param median half of them
 * @param upper three quarters
 */
record Quartiles(double lower, double median, double upper) {

    static Quartiles of(List<Double> samples) {
        List<Double> sorted = samples.stream().sorted().toList();
        int last = sorted.size() - 1;
        return new Quartiles(sorted.get(last / 4), sorted.get(last / 2), sorted.get(last * 3 / 4));
    }

    /** Reads what {@link #toText} writes. */
    static Quartiles parse(String text) {
        List<Double> numbers = List.of(text.split(" ")).stream().map(Double::valueOf).toList();
        return new Quartiles(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    String toText() {
        return lower + " " + median + " " + upper;
    }

    Quartiles times(double factor) {
        return new Quartiles(lower * factor, median * factor, upper * factor);
    }

    /** Returns three digits of a number, or all before the point. */
    static String digits(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return digits(median) + " (" + digits(lower) + " - " + digits(upper) + ")";
    }
}
