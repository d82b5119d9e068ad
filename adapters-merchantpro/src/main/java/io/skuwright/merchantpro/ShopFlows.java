package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.product.Product;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.CatalogChange;
import io.skuwright.sync.CatalogItem;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogSettings;
import io.skuwright.sync.CatalogSync;
import io.skuwright.sync.FieldFlow;
import io.skuwright.sync.Flow;
import io.skuwright.sync.SentState;
import io.skuwright.sync.Side;
import io.skuwright.sync.StockLevel;
import io.skuwright.sync.StockPlan;
import io.skuwright.sync.StockSettings;
import io.skuwright.sync.StockState;
import io.skuwright.sync.StockSync;
import io.skuwright.sync.StockTrigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * How the catalogues of shops and ERP are kept in step.
 *
 * <p>ERP and shops know each other's products by SKU. Products are made in the shop and follow in the ERP, which is used
 * most, or the other way round, or either way. What changes flows from the ERP to the shop, or both ways. The stock is the
 * ERP's: it goes to the shop after an order or a receipt and at intervals, and once in a while all of it is compared and
 * corrected. The catalogue and the orders are switched on and off separately. Example of two shops and one ERP:
 *
 * <pre>{@code
 * ShopFlows flows = ShopFlows.builder().addShops("ro", "hu").updates(Flow.BOTH).build();
 * CatalogPlan plan = flows.plan(ShopFlows.items(products), Map.of("ro", ro, "hu", hu), state);
 * Batch<CatalogCall> calls = flows.calls(plan, "ro", ro, products, ProductsPush.usual(), product -> product);
 * }</pre>
 *
 * <p>How often stock is sent is not told by the vendor; ten minutes and a day are defaults of this class. Source: seed 004;
 * rules SYN-1, R37 to R42, R50. Values are immutable and thread-safe.
 */
@Value.Immutable
public abstract class ShopFlows {

    private static final Set<CatalogField> FLOWING = EnumSet.of(
            CatalogField.NAME, CatalogField.PRICE_GROSS, CatalogField.OLD_PRICE, CatalogField.TAX, CatalogField.EAN,
            CatalogField.UNIT, CatalogField.CATEGORY, CatalogField.BRAND, CatalogField.DESCRIPTION, CatalogField.WEIGHT);

    ShopFlows() {}

    /** Returns a builder; there must be a shop. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the names of the shops. */
    @Value.NaturalOrder
    public abstract SortedSet<String> shops();

    /** Returns true, unless it was switched off, if products and stock flow. */
    @Value.Default
    public boolean catalogOn() {
        return true;
    }

    /** Returns true, unless it was switched off, if orders flow; the hand-over of the core does it. */
    @Value.Default
    public boolean ordersOn() {
        return true;
    }

    /** Returns where products are made that one side lacks: in the ERP, unless it was changed. */
    @Value.Default
    public Flow creation() {
        return Flow.TO_ERP;
    }

    /** Returns where changes go: from the ERP to the shop, unless it was changed. */
    @Value.Default
    public Flow updates() {
        return Flow.TO_SHOP;
    }

    /** Returns the fields that flow otherwise than the others, by field. */
    public abstract Map<CatalogField, Flow> fields();

    /** Returns whose change wins if both sides changed a field; empty, as usual, if a person decides. */
    public abstract Optional<Side> conflictWinner();

    /** Returns the time between two runs of the stock beside those after orders and receipts; ten minutes. */
    @Value.Default
    public Duration stockInterval() {
        return Duration.ofMinutes(10);
    }

    /** Returns the time between two comparisons of all stock; a day. */
    @Value.Default
    public Duration stockCheckEvery() {
        return Duration.ofDays(1);
    }

    /** Returns the time from which on stocks must have changed to be sent; all are if it is not set. */
    public abstract Optional<Instant> stockSince();

    /** Returns what the warehouse of the shop's one stock is called in the facts of the ERP; empty unless set. */
    @Value.Default
    public String warehouse() {
        return "";
    }

    /** A shop, and flows that can be. */
    @Value.Check
    void check() {
        if (shops().isEmpty()) {
            throw new IllegalArgumentException("There must be a shop.");
        }
        flow();
    }

    /**
     * Returns the table of flows: which field goes where.
     *
     * <p>Name, prices with VAT, VAT, EAN, unit, category, brand, description and weight go as {@link #updates} says, the
     * price without VAT nowhere, since it follows; the rest is by hand.
     */
    public FieldFlow flow() {
        FieldFlow flow = FieldFlow.manual().withCreation(creation());
        for (CatalogField field : CatalogField.values()) {
            Flow usual = FLOWING.contains(field) ? updates() : field == CatalogField.PRICE_NET ? Flow.NONE : Flow.BY_HAND;
            flow = flow.with(field.field(), fields().getOrDefault(field, usual)).withNumber(field.field(), field.isNumber());
        }
        return flow;
    }

    /** Returns the settings of the catalogue. */
    public CatalogSettings catalog() {
        return CatalogSettings.builder()
                .flow(flow())
                .addAllShops(shops())
                .conflictWinner(conflictWinner())
                .goodsField(CatalogField.GOODS.field())
                .build();
    }

    /** Returns the settings of the stock: led by the ERP, after events and at intervals, and checked. */
    public StockSettings stock() {
        return StockSettings.builder()
                .master(Side.ERP)
                .addTriggers(StockTrigger.EVENT, StockTrigger.INTERVAL)
                .interval(stockInterval())
                .checkEvery(stockCheckEvery())
                .since(stockSince())
                .build();
    }

    /** Returns the SKUs of products of the ERP as its side of a plan, those that were retired too. */
    public static List<CatalogItem> items(Collection<? extends Product> products) {
        return ErpItems.of(products);
    }

    /**
     * Plans a run of the catalogue of all shops.
     *
     * @param erp the SKUs of the ERP
     * @param known the catalogue of each shop
     * @param state what was agreed up to now
     * @return the plan with the codes of {@link CatalogSync#plan}; a SKU that stands for several items of a shop is {@code
     *     CATALOG_CODE_TWICE} and not matched
     * @throws IllegalStateException if the flow is switched off
     */
    public CatalogPlan plan(Collection<CatalogItem> erp, Map<String, ShopCatalog> known, SentState state) {
        on();
        List<CatalogItem> items = new ArrayList<>();
        known.forEach((shop, catalog) -> items.addAll(catalog.catalogItems(shop, EnumSet.allOf(CatalogField.class))));
        return CatalogSync.plan(erp, items, state, catalog());
    }

    /**
     * Turns the changes of a plan that go to a shop into calls, one for each product.
     *
     * <p>A SKU of a product of which the shop has another one becomes a variant of it.
     *
     * @param known the catalogue of the shop that the plan was made with
     * @param erp the products of which SKUs are to be created
     * @param push how they are written
     * @param completed gives a product that is to be created what the ERP does not say, such as the ids of tax and category
     * @return the calls; rejected are changes, by their id, with {@code MP_PRODUCT_UNTOLD}, {@code MP_FIELD_CONTRADICTS},
     *     {@code MP_FIELD_NOT_WRITTEN} and the codes of {@link ShopCatalog#bySku} and {@link ProductsPush}
     * @throws IllegalStateException if the flow is switched off
     */
    public Batch<CatalogCall> calls(
            CatalogPlan plan,
            String shop,
            ShopCatalog known,
            Collection<? extends Product> erp,
            ProductsPush push,
            UnaryOperator<ShopProduct> completed) {
        on();
        requireNonNull(shop, "shop");
        List<CatalogChange> changes = plan.changes().stream()
                .filter(change -> change.side() == Side.SHOP && change.shop().equals(shop))
                .toList();
        return new CatalogCalls(requireNonNull(known, "known"), erp, push, completed).of(changes);
    }

    /**
     * Plans a run of the stock of one shop, of the SKUs that stand for one item there.
     *
     * @param state the stock of the ERP, and what this shop took of it
     * @return the plan with the codes of {@link StockSync#plan(StockSettings, StockState, Set)}
     * @throws IllegalStateException if the flow is switched off
     */
    public Outcome<StockPlan> stockRun(StockState state, ShopCatalog known) {
        on();
        Set<String> skus = new HashSet<>();
        known.items().forEach(item -> unique(item, known).ifPresent(skus::add));
        return StockSync.plan(stock(), state, skus);
    }

    /**
     * Plans the correction of the stock of one shop, from what the shop says it has.
     *
     * @return the plan with the codes of {@link StockSync#check}
     * @throws IllegalStateException if the flow is switched off
     */
    public Outcome<StockPlan> stockCheck(StockState state, ShopCatalog known) {
        on();
        List<StockLevel> levels = new ArrayList<>();
        for (ShopItem item : known.items()) {
            Optional<String> sku = unique(item, known);
            if (sku.isPresent() && item.stock().isPresent()) {
                levels.add(StockLevel.of(warehouse(), sku.get(), item.stock().get()));
            }
        }
        return StockSync.check(stock(), state, levels);
    }

    private static Optional<String> unique(ShopItem item, ShopCatalog known) {
        return item.sku().filter(sku -> known.bySku(sku, Place.NONE).hasValue());
    }

    /**
     * Turns the levels of a plan into calls, by the id of the item, or for want of one by its SKU.
     *
     * @return the calls; rejected are levels, by their SKU, with the codes of {@link ShopCatalog#bySku} and {@link
     *     Inventory#setStock}
     * @throws IllegalStateException if the flow is switched off
     */
    public Batch<StockCall> stockCalls(StockPlan plan, ShopCatalog known) {
        on();
        List<StockCall> calls = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (StockLevel level : plan.levels()) {
            String sku = level.key().sku();
            Outcome<ShopRequest> request = known.bySku(sku, Place.NONE)
                    .map(item -> item.id().map(InventoryKey::id).orElseGet(() -> InventoryKey.sku(sku)))
                    .flatMap(key -> Inventory.setStock(key, level.quantity()));
            request.optional().ifPresent(it -> calls.add(new StockCall(level.key(), it)));
            request.findings().stream().filter(Finding::isError).findFirst().ifPresent(error ->
                    rejected.add(new Batch.Rejected(Place.NONE, sku, error)));
        }
        return Batch.of(calls, rejected, List.of());
    }

    private void on() {
        if (!catalogOn()) {
            throw new IllegalStateException("The flow of the catalogue is switched off.");
        }
    }

    /** Builds flows; not thread-safe. */
    public static final class Builder extends ImmutableShopFlows.Builder {
        Builder() {}
    }
}
