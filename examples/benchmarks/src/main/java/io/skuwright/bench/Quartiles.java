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

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f - %.2f)", median, lower, upper);
    }
}
