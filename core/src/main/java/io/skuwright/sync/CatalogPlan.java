package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue sync does, and what is agreed after it.
 *
 * <p>The host approves the {@link #plan()}, sends the {@link #changes()}, and tells by {@link #sent} which of them went
 * in; the state it gets is kept for the next run. A change that failed, or of which nobody knows, is planned again.
 * Example: of two prices one is refused by the shop:
 *
 * <pre>
 * CatalogPlan plan = CatalogSync.plan(erp, shops, SentState.empty(), settings);
 * SentState next = plan.sent(List.of("shop/S1/A-1")).value();   // the next plan holds shop/S1/A-2 again
 * </pre>
 *
 * <p>Steps stand by shop and code, then side; values of a step are {@code shop}, {@code to} (the side), {@code field.}
 * and {@code before.} with the name of a field. Each SKU of each shop has one step, or two updates if both sides get
 * something. This class is immutable and thread-safe.
 */
public final class CatalogPlan {

    private final Plan plan;
    private final List<CatalogChange> changes;
    private final List<ManualUpdate> manual;
    private final List<Finding> findings;
    private final SentState agreed;

    CatalogPlan(
            Plan plan,
            List<CatalogChange> changes,
            List<ManualUpdate> manual,
            List<Finding> findings,
            SentState agreed) {
        this.plan = plan;
        this.changes = List.copyOf(changes);
        this.manual = List.copyOf(manual);
        this.findings = List.copyOf(findings);
        this.agreed = agreed;
    }

    /** Returns all steps, for reading, approving and counting. */
    public Plan plan() {
        return plan;
    }

    /** Returns what is to be sent, in the order of the steps. */
    public List<CatalogChange> changes() {
        return changes;
    }

    /** Returns what people have to update, by shop, code and field; it is no part of the plan. */
    public List<ManualUpdate> manual() {
        return manual;
    }

    /** Returns the findings: those about single SKUs, then those about many. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the state that holds even if nothing is sent: what both sides were found to agree on is in it. */
    public SentState agreed() {
        return agreed;
    }

    /** Returns the state that holds if every change went in. */
    public SentState sentAll() {
        return next(changes);
    }

    /**
     * Returns the state that holds after some changes went in; all others are still to be done.
     *
     * @param succeeded {@link CatalogChange#id()} of the changes that went in
     * @return the state, with {@code CATALOG_OUTCOME_UNKNOWN} for each name that is no change of this plan
     */
    public Outcome<SentState> sent(Collection<String> succeeded) {
        Map<String, CatalogChange> byId = new HashMap<>();
        changes.forEach(change -> byId.put(change.id(), change));
        List<CatalogChange> done = new ArrayList<>();
        List<Finding> unknown = new ArrayList<>();
        for (String id : new TreeSet<>(succeeded)) {
            CatalogChange change = byId.get(id);
            if (change == null) {
                unknown.add(Finding.of(CatalogCode.CATALOG_OUTCOME_UNKNOWN).about(id));
            } else {
                done.add(change);
            }
        }
        return Outcome.of(next(done), unknown);
    }

    /** Returns the state that holds after those rows of a batch of changes went in that the batch knows to be there. */
    public Outcome<SentState> sent(BatchPlan batch) {
        return sent(batch.entries(RowState.DONE).stream().map(entry -> entry.row().key()).toList());
    }

    /**
     * Returns the changes of one side and shop as a batch, to be sent in parts.
     *
     * @return the batch with the findings of {@link BatchPlan#of(Collection, BatchRule)}
     */
    public Outcome<BatchPlan> batch(Side side, String shop, BatchRule rule) {
        requireNonNull(side, "side");
        requireNonNull(shop, "shop");
        List<CatalogChange> rows = changes.stream()
                .filter(change -> change.side() == side && change.shop().equals(shop))
                .toList();
        return BatchPlan.of(rows, CatalogChange::toRow, rule);
    }

    private SentState next(List<CatalogChange> done) {
        TreeMap<ShopSku, SortedMap<String, Agreed>> skus = new TreeMap<>(agreed.skus());
        for (CatalogChange change : done) {
            ShopSku sku = new ShopSku(change.shop(), change.code());
            SortedMap<String, Agreed> fields = new TreeMap<>(agreedOn(skus, sku));
            change.values().forEach((field, value) -> {
                String instead = change.before().get(field);
                fields.put(field, Agreed.sent(value, change.side(), instead, fields.get(field)));
            });
            skus.put(sku, fields);
        }
        return SentState.of(skus);
    }

    private static SortedMap<String, Agreed> agreedOn(SortedMap<ShopSku, SortedMap<String, Agreed>> skus, ShopSku sku) {
        SortedMap<String, Agreed> known = skus.get(sku);
        return known == null ? new TreeMap<>() : known;
    }

    /** Two of them are equal if all they hold is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogPlan that
                && plan.equals(that.plan)
                && manual.equals(that.manual)
                && findings.equals(that.findings)
                && agreed.equals(that.agreed);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }

    /** Returns the text of the plan. */
    @Override
    public String toString() {
        return plan.toText();
    }
}
