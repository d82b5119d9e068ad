package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** SKUs that are to be created on the side that lacks them. */
final class NewSkus {

    /** A SKU of a shop that an ERP lacks which shops share. */
    private record Wish(CatalogItem item, CatalogChange change) {}

    private final CatalogSettings settings;
    private final CatalogNotes notes;
    private final ShopVoices voices;
    private final List<CatalogChange> creations = new ArrayList<>();
    private final TreeMap<String, List<Wish>> wishes = new TreeMap<>();
    private final Map<ShopSku, Step> others = new HashMap<>();
    private boolean isDecided;

    NewSkus(CatalogSettings settings, CatalogNotes notes, ShopVoices voices) {
        this.settings = settings;
        this.notes = notes;
        this.voices = voices;
    }

    /** Takes a SKU that a side lacks; shops come in their order. */
    void add(ShopSku sku, Side lacking, CatalogItem item, SideItems there) {
        SortedMap<String, String> values = values(sku, lacking, item);
        if (values == null) {
            refuse(sku, CatalogCode.CATALOG_VALUE_UNREADABLE);
            return;
        }
        String goods = goods(item);
        CatalogReason reason = goods.isEmpty()
                ? CatalogReason.NEW_SKU
                : there.hasGoods(sku.shop(), goods) ? CatalogReason.NEW_SPEC : CatalogReason.NEW_GOODS;
        CatalogChange change =
                new CatalogChange(lacking, sku.shop(), sku.code(), true, goods, values, new TreeMap<>(), reason);
        if (there.isShared()) {
            values.forEach((field, value) -> voices.add(sku, field, value));
            wishes.computeIfAbsent(sku.code(), code -> new ArrayList<>()).add(new Wish(item, change));
        } else {
            creations.add(change);
        }
    }

    /** Returns the values of a new SKU; null if one of them is no number and ought to be. */
    private @Nullable SortedMap<String, String> values(ShopSku sku, Side lacking, CatalogItem item) {
        SortedMap<String, String> values = new TreeMap<>();
        boolean isReadable = true;
        for (Map.Entry<String, String> each : item.values().entrySet()) {
            String field = each.getKey();
            if (settings.flow().flow(field) == Flow.NONE) {
                continue;
            }
            if (!settings.flow().isReadable(field, each.getValue())) {
                notes.add(FieldJudge.unreadable(lacking.other(), sku.shop(), item, field, each.getValue()));
                isReadable = false;
            }
            values.put(field, each.getValue());
        }
        return isReadable ? values : null;
    }

    /** Returns what groups SKUs of one goods; empty if nothing says so. */
    String goods(CatalogItem item) {
        return settings.goodsField().flatMap(item::value).orElse("");
    }

    /** Returns the finding about a field that shops want to be different in the ERP they share. */
    Finding differ(ShopVoices said, CatalogItem item, String field) {
        return Finding.of(CatalogCode.CATALOG_SHOPS_DIFFER)
                .about(item.code())
                .at(item.place())
                .with("field", field)
                .with("values", said.text(item.code(), field));
    }

    /** Returns what is created, by side and shop. */
    List<CatalogChange> creations() {
        decide();
        return creations;
    }

    /** Returns the steps of SKUs that are not created. */
    Map<ShopSku, Step> others() {
        decide();
        return others;
    }

    private void decide() {
        if (!isDecided) {
            wishes.values().forEach(this::decide);
            isDecided = true;
        }
    }

    /** An ERP that shops share gets a SKU once, if they all say the same. */
    private void decide(List<Wish> same) {
        CatalogItem first = same.get(0).item;
        TreeMap<String, Finding> differences = new TreeMap<>();
        for (Wish wish : same) {
            for (String field : wish.change.values().keySet()) {
                if (voices.differ(first.code(), field)) {
                    differences.computeIfAbsent(field, any -> differ(voices, first, any));
                }
            }
        }
        differences.values().forEach(notes::add);
        for (Wish wish : same) {
            CatalogChange change = wish.change;
            ShopSku sku = new ShopSku(change.shop(), change.code());
            if (!differences.isEmpty()) {
                refuse(sku, CatalogCode.CATALOG_SHOPS_DIFFER);
            } else if (wish.item.equals(first)) {
                creations.add(change);
            } else {
                others.put(sku, CatalogSteps.keep(
                        sku.shop(), sku.code(), CatalogReason.OTHER_SHOP_CREATES.name()));
            }
        }
    }

    private void refuse(ShopSku sku, CatalogCode why) {
        others.put(sku, CatalogSteps.refuse(sku.shop(), sku.code(), why.name()));
    }
}
