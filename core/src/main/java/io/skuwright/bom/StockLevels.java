package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * What is in stock of each component, looked up once.
 *
 * <p>A question about one product takes a map; for many questions about the same stock this value finds each
 * component in the catalogue once. Example:
 *
 * <pre>
 * StockLevels stock = StockLevels.of(catalog, Map.of("P2", OnHand.of(Ratio.of(4)), "P3", OnHand.of(Ratio.of(8))));
 * Buildable.allOf(List.of("KIT", "BOX"), stock, BomPolicy.defaults(), BuildMode.SHALLOW);
 * </pre>
 *
 * <p>A component that is not named has no stock. A level without a unit is counted as the
 * lines of the catalogue count the component; if they do so in several units it does not count. This class is immutable and thread-safe.
 */
public final class StockLevels {

    private final BomCatalog catalog;
    private final LevelPages pages;

    private StockLevels(BomCatalog catalog, LevelPages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /**
     * Looks stock up in a catalogue; the time grows with the stock.
     *
     * @param stock what there is of each component, by its code; codes that the catalogue does not know are kept
     */
    public static StockLevels of(BomCatalog catalog, Map<String, OnHand> stock) {
        LevelPages pages = LevelPages.of(requireNonNull(catalog, "catalog").index().store.products, stock);
        return new StockLevels(catalog, pages);
    }

    /** Returns the catalogue in which the components were looked up. */
    public BomCatalog catalog() {
        return catalog;
    }

    /** Returns what there is of a component; empty if it was not named. */
    public Optional<OnHand> onHand(String component) {
        return Optional.ofNullable(pages.of(requireNonNull(component, "component")));
    }

    /** Returns all levels by component, in the order in which the stock was given. */
    public Map<String, OnHand> toMap() {
        return pages.toMap();
    }

    LevelPages pages() {
        return pages;
    }

    /** Returns what is left of this stock. */
    StockLevels withPages(LevelPages left) {
        return new StockLevels(catalog, left);
    }

    /** Returns the number of components that were named, for people. */
    @Override
    public String toString() {
        return "stock of " + pages.size() + " components";
    }
}
