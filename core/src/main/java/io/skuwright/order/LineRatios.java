package io.skuwright.order;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.HashMap;
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
        return new LineRatios(Texts.copy(ratios), Map.of());
    }

    /**
     * Returns the ratios of the BOM lines that a code map knows.
     *
     * <p>The map's kind {@code bomLine} leads from the id that order lines refer to, to the number of the BOM,
     * {@code #} and the id of the line, for example {@code KIT-9_V1.0#10}. The ratio is numerator over
     * denominator over the BOM's yield; a line of fixed quantity has none.
     *
     * @return the ratios, with {@code BOM_LINE_UNKNOWN} for each code that leads to no usable line and {@code
     *     UNMAPPED_ID} for each id with two codes
     */
    public static Outcome<LineRatios> from(BomCatalog catalog, CodeMap codes) {
        return BomLineRatios.byCode(catalog, codes);
    }

    /**
     * Returns the ratios of an order's lines, found by the shape of the order.
     *
     * <p>The line of the parent's BOM that has the child's product gives the ratio. The parent's BOM is its
     * linked BOM (kind {@code bom} of the code map), else its product's default BOM; products go by the kind
     * {@code product}. A component that a BOM has on two lines is left out, for nobody can tell which one is
     * meant. Time is linear in order and BOMs.
     */
    public static LineRatios matching(SalesOrder order, BomCatalog catalog, CodeMap codes, BomPolicy policy) {
        return BomLineRatios.byShape(order, catalog, codes, policy);
    }

    /** Returns these ratios with prices of one unit by the id of the BOM line, replacing earlier prices. */
    public LineRatios withPrices(Map<String, Ratio> newPrices) {
        return new LineRatios(ratios, Texts.copy(newPrices));
    }

    /**
     * Returns these ratios with prices of one unit by the code of the BOM line, replacing earlier prices.
     *
     * <p>A host that keeps prices beside its BOMs names lines as BOMs do: {@code Map.of("KIT-9_V1.0#10",
     * Ratio.parse("12.50"))}. The map's kind {@code bomLine} leads from the ids that order lines refer to, to these
     * codes; where ids are their own codes, a code that no pair leads to is an id. A line without a price is not
     * checked.
     *
     * @return the ratios with prices, with {@code UNMAPPED_ID} for each id with two codes
     */
    public Outcome<LineRatios> withPricesByCode(Map<String, Ratio> pricesByCode, CodeMap codes) {
        return BomLineRatios.pricesById(pricesByCode, codes).map(this::withPrices);
    }

    /** Returns these ratios with more; where both know a line, the new ones win. */
    public LineRatios and(LineRatios more) {
        Map<String, Ratio> allRatios = new HashMap<>(ratios);
        allRatios.putAll(more.ratios);
        Map<String, Ratio> allPrices = new HashMap<>(prices);
        allPrices.putAll(more.prices);
        return new LineRatios(Texts.copy(allRatios), Texts.copy(allPrices));
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
