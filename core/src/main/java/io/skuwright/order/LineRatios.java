package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows of BOM lines: ratios and prices.
 *
 * <p>An order line names the BOM line it was chosen from; the ratio of that line says how many of the
 * child one parent needs. Example: with {@code LineRatios.of(Map.of("b-c2", Ratio.of(2, 3)))} a line that
 * refers to {@code b-c2} under a kit ordered 3 times has the quantity 2.
 *
 * <p>Where an order line brings a ratio, quantity or price of its own, these values are what it is
 * checked against. This class is immutable and thread-safe; look-ups take constant time.
 */
public final class LineRatios {

    private static final LineRatios NONE = new LineRatios(Map.of(), Map.of());

    private final Map<String, Ratio> ratios;
    private final Map<String, Ratio> prices;

    private LineRatios(Map<String, Ratio> ratios, Map<String, Ratio> prices) {
        this.ratios = ratios;
        this.prices = prices;
    }

    /** Returns the knowledge of a host that knows nothing. */
    public static LineRatios none() {
        return NONE;
    }

    /** Returns ratios by the id of the BOM line: child quantity for one parent. */
    public static LineRatios of(Map<String, Ratio> ratios) {
        return new LineRatios(Map.copyOf(ratios), Map.of());
    }

    /** Returns these ratios with prices of one unit by the id of the BOM line, replacing earlier prices. */
    public LineRatios withPrices(Map<String, Ratio> newPrices) {
        return new LineRatios(ratios, Map.copyOf(newPrices));
    }

    /** Returns these ratios with more; where both know a line, the new ones win. */
    public LineRatios and(LineRatios more) {
        Map<String, Ratio> allRatios = new LinkedHashMap<>(ratios);
        allRatios.putAll(more.ratios);
        Map<String, Ratio> allPrices = new LinkedHashMap<>(prices);
        allPrices.putAll(more.prices);
        return new LineRatios(Map.copyOf(allRatios), Map.copyOf(allPrices));
    }

    /** Returns the ratio of a BOM line, null if it is not known. */
    public @Nullable Ratio ratio(@Nullable String bomLine) {
        return bomLine == null ? null : ratios.get(bomLine);
    }

    /** Returns the price of one unit on a BOM line, null if it is not known. */
    public @Nullable Ratio price(@Nullable String bomLine) {
        return bomLine == null ? null : prices.get(bomLine);
    }

    /** Returns true if nothing is known. */
    public boolean isEmpty() {
        return ratios.isEmpty() && prices.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineRatios that && ratios.equals(that.ratios) && prices.equals(that.prices);
    }

    @Override
    public int hashCode() {
        return ratios.hashCode() * 31 + prices.hashCode();
    }

    @Override
    public String toString() {
        return ratios.size() + " ratios, " + prices.size() + " prices";
    }
}
