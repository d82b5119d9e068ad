package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomEdges.PlainLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks every path with decimals of 34 digits, which are not exact for thirds. */
public final class NaiveDecimal {

    /** A line with its numbers ready, and its quantity for one of the parent. */
    private record Line(String component, BigDecimal numerator, BigDecimal denominator, BigDecimal factor) {}

    private final Map<String, List<Line>> lines = new HashMap<>();

    private NaiveDecimal() {}

    /** Takes all BOMs. */
    public static NaiveDecimal of(BomEdges edges) {
        NaiveDecimal naive = new NaiveDecimal();
        edges.plainLines().forEach((parent, plain) ->
                naive.lines.put(parent, plain.stream().map(NaiveDecimal::line).toList()));
        return naive;
    }

    private static Line line(PlainLine line) {
        BigDecimal numerator = BigDecimal.valueOf(line.numerator());
        BigDecimal denominator = BigDecimal.valueOf(line.denominator());
        return new Line(
                line.component(), numerator, denominator, numerator.divide(denominator, MathContext.DECIMAL128));
    }

    /** Returns what one of a product needs; multiplies before it divides, so that 3 times 2/3 is 2. */
    public Map<String, BigDecimal> explode(String product) {
        Map<String, BigDecimal> totals = new HashMap<>();
        add(product, BigDecimal.ONE, totals);
        return totals;
    }

    private void add(String parent, BigDecimal quantity, Map<String, BigDecimal> totals) {
        for (Line line : lines.getOrDefault(parent, List.of())) {
            BigDecimal needed = quantity.multiply(line.numerator).divide(line.denominator, MathContext.DECIMAL128);
            totals.merge(line.component, needed, BigDecimal::add);
            add(line.component, needed, totals);
        }
    }

    /** Returns the same with each line divided only once, when it was read: quicker, and 3 times 2/3 is not 2. */
    public Map<String, BigDecimal> explodeByFactor(String product) {
        Map<String, BigDecimal> totals = new HashMap<>();
        addByFactor(product, BigDecimal.ONE, totals);
        return totals;
    }

    private void addByFactor(String parent, BigDecimal quantity, Map<String, BigDecimal> totals) {
        for (Line line : lines.getOrDefault(parent, List.of())) {
            BigDecimal needed = quantity.multiply(line.factor, MathContext.DECIMAL128);
            totals.merge(line.component, needed, BigDecimal::add);
            addByFactor(line.component, needed, totals);
        }
    }
}
