package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of a product can be built from stock.
 *
 * <p>What is needed is added up by component first, so that a component on several lines is counted once, and the
 * answer is never more than stock covers. Example: 4 kits need 2 P2 and 2 P3; in stock are 4 P2 and 8 P3:
 *
 * <pre>
 * Map&lt;String, OnHand&gt; stock = Map.of("P2", OnHand.of(Ratio.of(4)), "P3", OnHand.of(Ratio.of(8)));
 * Buildable kits = Buildable.of(catalog, "KIT", stock, BomPolicy.defaults(), BuildMode.SHALLOW).orThrow();
 * kits.quantity();    // 8
 * kits.limiting();    // P2: 1/2 lacks for one more
 * </pre>
 *
 * <p>Rules: stock of the product itself does not count, nor do by-products. A component that is not in the map has
 * no stock. If stock is negative the answer may be too: -384 of a part that each kit needs once are -384 kits. What
 * a place needs once (a fixed line, a fixed loss) is needed in each place unless stock covers all of it. A component
 * that several BOMs make takes its stock where it is met first, and for making before for buying. With steps a larger
 * build may need less; the largest that stock covers is found all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Buildable {

    private final String product;
    private final BuildMode mode;
    private final Ratio quantity;
    private final BuildParts parts;
    private final boolean partial;

    Buildable(String product, BuildMode mode, Ratio quantity, BuildParts parts, boolean partial) {
        this.product = product;
        this.mode = mode;
        this.quantity = quantity;
        this.parts = parts;
        this.partial = partial;
    }

    /** Returns what {@link #of(BomCatalog, String, Map, BomPolicy, BuildMode, Ratio)} returns for whole units. */
    public static Outcome<Buildable> of(
            BomCatalog catalog, String product, Map<String, OnHand> stock, BomPolicy policy, BuildMode mode) {
        return of(catalog, product, stock, policy, mode, Ratio.ONE);
    }

    /**
     * Finds how many can be built.
     *
     * <p>The time is that of a few passes over the lines that are met, two for each bit of the answer; with steps
     * these for each step that is crossed. If all is in proportion and no stock of made components counts it is one
     * pass.
     *
     * @param stock what there is of each component, by its code
     * @param multiple what the quantity must be a multiple of, in the unit of the product's BOM
     * @return the answer with the findings of {@link BomCatalog#explode}, {@code STOCK_UNIT_MISMATCH} and {@code
     *     STOCK_UNIT_AMBIGUOUS}; no value with {@code BUILD_UNLIMITED} if nothing limits it, with {@code
     *     BOM_STEPPED_AMBIGUOUS}, with {@code LIMIT_QUANTITY_BITS}, or where there is no explosion
     * @throws IllegalArgumentException if the multiple is not above 0
     */
    public static Outcome<Buildable> of(
            BomCatalog catalog,
            String product,
            Map<String, OnHand> stock,
            BomPolicy policy,
            BuildMode mode,
            Ratio multiple) {
        StockMap found = new StockMap(requireNonNull(stock, "stock"), catalog.index().store.products);
        return new BuildQuestions(catalog, found, policy, mode).largest(product, multiple);
    }

    /**
     * Finds how many can be built of each of many products, from stock that is looked through once.
     *
     * <p>Each product is judged alone, as if there were no other: two kits that need the same component are both
     * told what all of it makes. {@link StockShares} shares stock out.
     *
     * @param products codes of products, each answered once, in the order they are first named
     * @return the answers by product, as {@link #of(BomCatalog, String, Map, BomPolicy, BuildMode, Ratio)} gives them
     *     for whole units; without those that have none, for which the findings say why
     */
    public static Outcome<Map<String, Buildable>> allOf(
            Collection<String> products, StockLevels stock, BomPolicy policy, BuildMode mode) {
        return new BuildQuestions(stock.catalog(), stock.pages(), policy, mode).largestOf(products);
    }

    /** Finds how many can be built of one product, as {@link #of(BomCatalog, String, Map, BomPolicy, BuildMode, Ratio)} does. */
    public static Outcome<Buildable> of(
            String product, StockLevels stock, BomPolicy policy, BuildMode mode, Ratio multiple) {
        return new BuildQuestions(stock.catalog(), stock.pages(), policy, mode).largest(product, multiple);
    }

    /** Returns the code of the product. */
    public String product() {
        return product;
    }

    /** Returns whether components may be made for the build. */
    public BuildMode mode() {
        return mode;
    }

    /** Returns how much can be built: a multiple of what was asked for, never more than stock covers. */
    public Ratio quantity() {
        return quantity;
    }

    /**
     * Returns how much could be built if any fraction could.
     *
     * @return the exact quantity; empty if some need is not in proportion: fixed or stepped lines, fixed losses, stock
     *     of components that are also made
     */
    public Optional<Ratio> exact() {
        return Optional.ofNullable(parts.exact());
    }

    /**
     * Returns what lacks for one more multiple, in the order in which it is met.
     *
     * <p>It is empty only if a stepped line has no step for one more.
     */
    public List<Shortage> limiting() {
        return parts.limiting();
    }

    /** Returns what the quantity takes of each component, in the order in which it is met. */
    public List<StockUse> used() {
        return parts.used();
    }

    /** Returns true if an error left a line or a BOM out, so that more may be needed than is counted. */
    public boolean isPartial() {
        return partial;
    }

    /** Returns the product and how many can be built, for people. */
    @Override
    public String toString() {
        return quantity + " " + product + " (" + (mode == BuildMode.DEEP ? "deep" : "shallow") + ")";
    }
}
