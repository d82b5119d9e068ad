package io.skuwright.sync;

import io.skuwright.row.NearKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The items of one side by shop and code, without those that nobody can tell apart. */
final class SideItems {

    private static final Comparator<CatalogItem> BY_PLACE = Comparator.comparing(item -> item.place().toString());

    /** What has one key; the item is that of the first place. */
    private static final class Same {
        private CatalogItem item;
        private int count = 1;

        Same(CatalogItem item) {
            this.item = item;
        }

        void add(CatalogItem other) {
            count++;
            item = BY_PLACE.compare(other, item) < 0 ? other : item;
        }
    }

    private final Side side;
    private final CatalogSettings settings;
    private final Map<String, SortedMap<String, CatalogItem>> sound = new HashMap<>();
    private final Map<String, SortedMap<String, CatalogCode>> refused = new TreeMap<>();
    /** By shop; made when asked for. */
    private final Map<String, Map<String, String>> nearCodes = new HashMap<>();

    private final Map<String, Set<String>> goods = new HashMap<>();

    SideItems(Side side, Collection<CatalogItem> items, CatalogSettings settings, CatalogNotes notes) {
        this.side = side;
        this.settings = settings;
        TreeMap<ShopSku, Same> byKey = new TreeMap<>();
        for (CatalogItem item : items) {
            Same same = byKey.putIfAbsent(new ShopSku(item.shop(), item.code()), new Same(item));
            if (same != null) {
                same.add(item);
            }
        }
        byKey.forEach((key, same) -> take(key, same, notes));
    }

    private void take(ShopSku key, Same same, CatalogNotes notes) {
        CatalogCode why = fault(key, same);
        if (why == null) {
            sound.computeIfAbsent(key.shop(), shop -> new TreeMap<>()).put(key.code(), same.item);
            return;
        }
        refused.computeIfAbsent(key.shop(), shop -> new TreeMap<>()).put(key.code(), why);
        var finding = CatalogNotes.about(why, side, key.shop(), same.item);
        notes.add(why == CatalogCode.CATALOG_SHOP_UNKNOWN
                ? finding.with("expected", expected())
                : finding.with("count", same.count));
    }

    private @Nullable CatalogCode fault(ShopSku key, Same same) {
        if (isShared() ? !key.shop().isEmpty() : !settings.shops().contains(key.shop())) {
            return CatalogCode.CATALOG_SHOP_UNKNOWN;
        }
        if (key.code().isBlank()) {
            return CatalogCode.CATALOG_CODE_BLANK;
        }
        return same.count > 1 ? CatalogCode.CATALOG_CODE_TWICE : null;
    }

    private String expected() {
        if (isShared()) {
            return "no shop";
        }
        return settings.shops().isEmpty() ? "a shop of the settings" : CatalogSteps.list(settings.shops());
    }

    /** Returns true if one catalogue serves all shops. */
    boolean isShared() {
        return side == Side.ERP && !settings.erpPerShop();
    }

    /** Returns the sound items for a shop by code. */
    SortedMap<String, CatalogItem> of(String shop) {
        return sound.getOrDefault(key(shop), Collections.emptySortedMap());
    }

    /** Returns the codes for a shop that are refused, and why. */
    SortedMap<String, CatalogCode> refused(String shop) {
        return refused.getOrDefault(key(shop), Collections.emptySortedMap());
    }

    /** Returns all refused codes by shop, as the items name it. */
    Map<String, SortedMap<String, CatalogCode>> refused() {
        return refused;
    }

    private String key(String shop) {
        return isShared() ? "" : shop;
    }

    /** Returns a code for a shop that looks like another; null if there is none. */
    @Nullable String looksLike(String shop, String code) {
        return nearCodes.computeIfAbsent(key(shop), this::nearCodes).get(near(code));
    }

    private Map<String, String> nearCodes(String shop) {
        Map<String, String> codes = new HashMap<>();
        of(shop).keySet().forEach(code -> codes.putIfAbsent(near(code), code));
        refused(shop).keySet().forEach(code -> codes.putIfAbsent(near(code), code));
        return codes;
    }

    /** A sheet easily loses zeros at the front, or changes case and width. */
    private static String near(String code) {
        String key = NearKey.standard().key(code);
        int zeros = 0;
        while (zeros < key.length() - 1 && key.charAt(zeros) == '0') {
            zeros++;
        }
        return key.substring(zeros);
    }

    /** Returns true if a SKU of these goods is there for a shop. */
    boolean hasGoods(String shop, String goodsCode) {
        return goods.computeIfAbsent(key(shop), this::goods).contains(goodsCode);
    }

    private Set<String> goods(String shop) {
        Set<String> codes = new HashSet<>();
        settings.goodsField().ifPresent(field ->
                of(shop).values().forEach(item -> item.value(field).ifPresent(codes::add)));
        return codes;
    }
}
