package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.BomEdges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Walks every path with the exact numbers of commons-numbers. */
public final class NaiveFraction {

    private record Line(String component, BigFraction factor) {}

    private final Map<String, List<Line>> lines = new HashMap<>();

    private NaiveFraction() {}

    /** Takes all BOMs. */
    public static NaiveFraction of(BomEdges edges) {
        NaiveFraction naive = new NaiveFraction();
        edges.plainLines().forEach((parent, plain) -> naive.lines.put(
                parent,
                plain.stream()
                        .map(line -> new Line(line.component(), BigFraction.of(line.numerator(), line.denominator())))
                        .toList()));
        return naive;
    }

    /** Returns the map of lists, for those who weigh it. */
    public Map<String, ?> lines() {
        return lines;
    }

    /** Returns what one of a product needs. */
    public Map<String, BigFraction> explode(String product) {
        Map<String, BigFraction> totals = new HashMap<>();
        add(product, BigFraction.ONE, totals);
        return totals;
    }

    private void add(String parent, BigFraction quantity, Map<String, BigFraction> totals) {
        for (Line line : lines.getOrDefault(parent, List.of())) {
            BigFraction needed = quantity.multiply(line.factor);
            totals.merge(line.component, needed, BigFraction::add);
            add(line.component, needed, totals);
        }
    }
}
