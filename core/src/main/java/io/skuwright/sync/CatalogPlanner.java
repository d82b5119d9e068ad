package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives each SKU of each shop its fate; one run. */
final class CatalogPlanner {

    private final CatalogSettings settings;
    private final SentState state;
    private final CatalogNotes notes = new CatalogNotes();
    private final SideItems erp;
    private final SideItems shops;
    private final List<ManualUpdate> manual = new ArrayList<>();
    private final ShopVoices voices;
    private final FieldJudge judge;
    private final NewSkus newSkus;

    private final List<PairDraft> pairs = new ArrayList<>();
    private final TreeMap<ShopSku, List<Step>> steps = new TreeMap<>();
    private final TreeMap<ShopSku, List<CatalogChange>> changes = new TreeMap<>();
    private final TreeMap<ShopSku, SortedMap<String, Agreed>> agreed;

    CatalogPlanner(
            Collection<CatalogItem> erp, Collection<CatalogItem> shops, SentState state, CatalogSettings settings) {
        this.settings = settings;
        this.state = state;
        this.erp = new SideItems(Side.ERP, erp, settings, notes);
        this.shops = new SideItems(Side.SHOP, shops, settings, notes);
        this.voices = new ShopVoices(settings);
        this.judge = new FieldJudge(settings, notes, manual, voices);
        this.newSkus = new NewSkus(settings, notes, new ShopVoices(settings));
        this.agreed = new TreeMap<>(state.skus());
    }

    CatalogPlan plan() {
        refuse(erp);
        refuse(shops);
        Set<String> knownInErp = new HashSet<>();
        state.skus().keySet().forEach(sku -> knownInErp.add(sku.code()));
        for (String shop : settings.shops()) {
            SortedMap<String, CatalogItem> inErp = erp.of(shop);
            SortedMap<String, CatalogItem> inShop = shops.of(shop);
            TreeSet<String> codes = new TreeSet<>(inErp.keySet());
            codes.addAll(inShop.keySet());
            for (String code : codes) {
                ShopSku sku = new ShopSku(shop, code);
                if (!steps.containsKey(sku)) {
                    CatalogItem one = inErp.get(code);
                    CatalogItem other = inShop.get(code);
                    if (one != null && other != null) {
                        pair(new PairDraft(sku, one, other, state.fields(sku)));
                    } else if (one != null) {
                        alone(sku, Side.SHOP, one, false);
                    } else if (other != null) {
                        alone(sku, Side.ERP, other, erp.isShared() && knownInErp.contains(code));
                    }
                }
            }
        }
        pairs.forEach(this::finish);
        newSkus.creations().forEach(this::change);
        newSkus.others().forEach(this::put);
        List<Step> all = new ArrayList<>();
        steps.values().forEach(all::addAll);
        List<CatalogChange> sent = new ArrayList<>();
        changes.values().forEach(sent::addAll);
        return new CatalogPlan(Plan.of(all), sent, manual, notes.findings(), SentState.of(agreed));
    }

    /** What nobody can tell apart in a shared ERP is refused for each shop. */
    private void refuse(SideItems items) {
        items.refused().forEach((shop, codes) -> codes.forEach((code, why) -> {
            boolean isForAll = items.isShared() && shop.isEmpty();
            SortedSet<String> meant = isForAll ? settings.shops() : new TreeSet<>(Set.of(shop));
            meant.forEach(each -> {
                ShopSku sku = new ShopSku(each, code);
                if (!steps.containsKey(sku)) {
                    put(sku, CatalogSteps.refuse(each, code, why.name()));
                }
            });
        }));
    }

    private void pair(PairDraft pair) {
        if (settings.mode() == CatalogMode.CREATE_ONLY) {
            // Nothing is agreed about its fields, but that both sides have it is remembered.
            agreed.putIfAbsent(pair.sku, Collections.emptySortedMap());
            keep(pair.sku, CatalogReason.EXISTS);
            return;
        }
        judge.judge(pair);
        pairs.add(pair);
    }

    /** Decides about a SKU that a side lacks. */
    private void alone(ShopSku sku, Side lacking, CatalogItem item, boolean isKnown) {
        SideItems there = lacking == Side.ERP ? erp : shops;
        String alike = there.looksLike(sku.shop(), sku.code());
        boolean wasThere = isKnown || state.knows(sku.shop(), sku.code());
        if (alike != null) {
            notes.add(CatalogNotes.about(CatalogCode.CATALOG_CODE_LOOKS_LIKE, lacking.other(), sku.shop(), item)
                    .with("other", alike));
        }
        if (wasThere) {
            notes.count(CatalogCode.CATALOG_ABSENT, lacking, sku, "");
            keep(sku, CatalogReason.ABSENT);
        } else if (settings.mode() == CatalogMode.UPDATE_ONLY || !settings.flow().creation().goesTo(lacking)) {
            keep(sku, lacking == Side.SHOP ? CatalogReason.ONLY_IN_ERP : CatalogReason.ONLY_IN_SHOP);
        } else if (alike != null && !settings.createLookAlikes()) {
            put(sku, CatalogSteps.refuse(sku.shop(), sku.code(), CatalogCode.CATALOG_CODE_LOOKS_LIKE.name()));
        } else {
            newSkus.add(sku, lacking, item, there);
        }
    }

    private void finish(PairDraft pair) {
        agreed.put(pair.sku, Collections.unmodifiableSortedMap(pair.agreed));
        hearOtherShops(pair);
        for (Side side : Side.values()) {
            PairDraft.Send send = pair.sent(side);
            if (send != null) {
                String goods = newSkus.goods(pair.item(side.other()));
                change(new CatalogChange(
                        side, pair.sku.shop(), pair.sku.code(), false, goods, send.values, send.before, send.reason()));
            }
        }
        if (!pair.isSent()) {
            CatalogCode stopped = pair.stopped();
            if (stopped == null) {
                keep(pair.sku, pair.kept());
            } else {
                put(pair.sku, CatalogSteps.refuse(pair.sku.shop(), pair.sku.code(), stopped.name()));
            }
        }
    }

    /** What shops want to be different in the ERP they share is not sent there. */
    private void hearOtherShops(PairDraft pair) {
        PairDraft.Send toErp = pair.sent(Side.ERP);
        if (toErp == null) {
            return;
        }
        for (String field : List.copyOf(toErp.values.keySet())) {
            if (voices.differ(pair.sku.code(), field)) {
                toErp.remove(field);
                pair.stop(CatalogCode.CATALOG_SHOPS_DIFFER);
                notes.add(newSkus.differ(voices, pair.shop, field));
            }
        }
    }

    private void change(CatalogChange change) {
        ShopSku sku = new ShopSku(change.shop(), change.code());
        changes.computeIfAbsent(sku, any -> new ArrayList<>()).add(change);
        put(sku, change.toStep());
    }

    private void keep(ShopSku sku, CatalogReason reason) {
        put(sku, CatalogSteps.keep(sku.shop(), sku.code(), reason.name()));
    }

    private void put(ShopSku sku, Step step) {
        steps.computeIfAbsent(sku, any -> new ArrayList<>()).add(step);
    }
}
