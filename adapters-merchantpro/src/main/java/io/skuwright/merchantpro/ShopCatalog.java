package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.CatalogItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the items of a shop by SKU, EAN or id.
 *
 * <p>ERP and shop know each other's products by SKU, compared character by character. That a SKU is unique in a shop is
 * stated nowhere, so one that stands for several items is refused and not guessed: with two mugs of the SKU {@code MUG-2}
 * {@code bySku("MUG-2", place)} gives {@code MP_SKU_REPEATED}. Whether ids of variants and of products can be the same is
 * not known; an id that stands for both is refused too.
 *
 * <p>Built in linear time, each search takes constant time. This class is immutable and thread-safe.
 */
public final class ShopCatalog {

    private static final String SKU = "SKU";
    private static final String EAN = "EAN";
    private static final String ID = "id";

    private final List<ShopItem> items;
    private final Map<String, List<ShopItem>> bySku;
    private final Map<String, List<ShopItem>> byEan;
    private final Map<String, List<ShopItem>> byId;

    private ShopCatalog(List<ShopItem> items) {
        this.items = List.copyOf(items);
        this.bySku = index(ShopItem::sku);
        this.byEan = index(ShopItem::ean);
        this.byId = index(ShopItem::id);
    }

    /** Returns the catalogue of the products of one shop. */
    public static ShopCatalog of(Collection<ShopProduct> products) {
        List<ShopItem> items = new ArrayList<>();
        products.forEach(product -> items.addAll(product.items()));
        return new ShopCatalog(items);
    }

    private Map<String, List<ShopItem>> index(Function<ShopItem, Optional<String>> key) {
        Map<String, List<ShopItem>> index = new HashMap<>();
        items.forEach(item -> key.apply(item)
                .ifPresent(it -> index.computeIfAbsent(it, same -> new ArrayList<>(1)).add(item)));
        return index;
    }

    /** Returns all items in the order of the products. */
    public List<ShopItem> items() {
        return items;
    }

    /** Returns true if one item, or several, has the SKU. */
    public boolean hasSku(String sku) {
        return bySku.containsKey(requireNonNull(sku, "sku"));
    }

    /** Finds the item of a SKU; no value with {@code MP_SKU_UNKNOWN} or {@code MP_SKU_REPEATED}, at the place of asking. */
    public Outcome<ShopItem> bySku(String sku, Place place) {
        return one(bySku, SKU, sku, place);
    }

    /** Finds the item of an EAN; no value with {@code MP_SKU_UNKNOWN} or {@code MP_SKU_REPEATED}. */
    public Outcome<ShopItem> byEan(String ean, Place place) {
        return one(byEan, EAN, ean, place);
    }

    /** Finds the item of its own id, not that of an SPU; no value with {@code MP_SKU_UNKNOWN} or {@code MP_SKU_REPEATED}. */
    public Outcome<ShopItem> byId(String id, Place place) {
        return one(byId, ID, id, place);
    }

    private static Outcome<ShopItem> one(Map<String, List<ShopItem>> index, String field, String key, Place place) {
        List<ShopItem> found = index.getOrDefault(requireNonNull(key, "key"), List.of());
        if (found.size() == 1) {
            return Outcome.of(found.get(0));
        }
        return Outcome.failed(
                found.isEmpty()
                        ? Finding.of(ShopProductCode.MP_SKU_UNKNOWN).about(key).at(place).with("field", field)
                        : repeated(field, key, found).at(place));
    }

    private static Finding repeated(String field, String key, List<ShopItem> found) {
        return Finding.of(ShopProductCode.MP_SKU_REPEATED)
                .about(key)
                .with("field", field)
                .with("count", found.size())
                .with("items", String.join(", ", found.stream().limit(5).map(ShopCatalog::called).toList()));
    }

    private static String called(ShopItem item) {
        return item.id().orElseGet(() -> item.place().toString());
    }

    /**
     * Tells which items cannot be matched.
     *
     * @return {@code MP_SKU_MISSING} for each item without a SKU, and {@code MP_SKU_REPEATED} for each SKU of several, in
     *     the order of the products
     */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<ShopItem>> several = new LinkedHashMap<>();
        for (ShopItem item : items) {
            Optional<String> sku = item.sku();
            if (sku.isEmpty()) {
                findings.add(Finding.of(ShopProductCode.MP_SKU_MISSING)
                        .about(ProductChecks.subject(item))
                        .at(item.place()));
            } else if (bySku.getOrDefault(sku.get(), List.of()).size() > 1) {
                several.computeIfAbsent(sku.get(), same -> new ArrayList<>()).add(item);
            }
        }
        several.forEach((sku, same) ->
                findings.add(repeated(SKU, sku, same).at(same.get(0).place())));
        return List.copyOf(findings);
    }

    /**
     * Returns the items as one shop's side of {@link io.skuwright.sync.CatalogSync}, by SKU; those without one are left
     * out.
     *
     * @param fields which values are told, for example {@code CatalogField.PRICE_GROSS}
     */
    public List<CatalogItem> catalogItems(String shop, Collection<CatalogField> fields) {
        List<CatalogItem> told = new ArrayList<>(items.size());
        for (ShopItem item : items) {
            item.sku().ifPresent(sku -> {
                Map<String, String> values = new LinkedHashMap<>();
                fields.forEach(field -> field.of(item).ifPresent(value -> values.put(field.field(), value)));
                told.add(CatalogItem.of(shop, sku, values).at(item.place()));
            });
        }
        return List.copyOf(told);
    }

    /** Returns how many items there are, for people. */
    @Override
    public String toString() {
        return items.size() + " items, " + bySku.size() + " SKUs";
    }
}
