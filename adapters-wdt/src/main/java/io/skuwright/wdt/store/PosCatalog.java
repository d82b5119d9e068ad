package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.CatalogItem;
import io.skuwright.sync.CatalogMode;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogSettings;
import io.skuwright.sync.FieldFlow;
import io.skuwright.sync.Flow;
import io.skuwright.sync.ManualUpdate;
import io.skuwright.sync.Schedule;
import io.skuwright.sync.Side;
import io.skuwright.wdt.PriceKind;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.WdtSpec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What flows from the ERP to the store system, and when.
 *
 * <p>New goods and new specs come by an import, which never changes what is there. After that exactly three fields
 * flow, on the hour, for goods that the store system has: retail price, name of the goods and barcode of the spec.
 * Whatever else changes in the ERP, a person updates by hand or by a batch file. Example: a store's hourly update,
 * after which the category of A-1 is left to a person:
 *
 * <pre>{@code
 * CatalogPlan plan = CatalogSync.plan(erp, store, state, PosCatalog.hourly(List.of("S1")));
 *
 * update 'A-1' shop='S1' to='shop' field.price='13' before.price='12' because 'CHANGED'
 * plan.manual();   // category of A-1: Tea -> Green tea
 * }</pre>
 *
 * <p>Fields have the names that are constants here; others may be added, and are by hand. Source: seed 003, sections
 * 3.3 and 3.4; rules SYN-1, R16, R17, R23, R28 to R30. A preset's answers never change. All methods are stateless and
 * thread-safe.
 */
public final class PosCatalog {

    /** The number of the goods (货品编号), which groups SKUs. */
    public static final String GOODS_NO = "goodsNo";

    /** The name of the goods (货品名称), which flows on the hour. */
    public static final String NAME = "name";

    /** The retail price (零售价), which flows on the hour; a number. */
    public static final String PRICE = "price";

    /** The barcode of the spec (规格条码), which flows on the hour. */
    public static final String BARCODE = "barcode";

    /** The category (分类), by hand. */
    public static final String CATEGORY = "category";

    /** The brand (品牌), by hand. */
    public static final String BRAND = "brand";

    /** The name of the spec (规格名称), by hand. */
    public static final String SPEC_NAME = "specName";

    /** The base unit (基本单位), by hand. */
    public static final String UNIT = "unit";

    /** The most days of creation that the import button takes at once: its one month, as the API counts it. */
    public static final int MOST_DAYS = 30;

    /** The most SKUs of one batch update. */
    public static final int MOST_SKUS = 5_000;

    private static final int CODES_LISTED = 5;

    private static final FieldFlow FLOW = FieldFlow.manual()
            .withCreation(Flow.TO_SHOP)
            .with(PRICE, Flow.TO_SHOP)
            .withNumber(PRICE, true)
            .with(NAME, Flow.TO_SHOP)
            .with(BARCODE, Flow.TO_SHOP);

    private PosCatalog() {}

    /** Returns the table: the ERP creates, three fields flow to the shop, the rest is by hand. */
    public static FieldFlow flow() {
        return FLOW;
    }

    /** Returns settings of an import by button or file: new goods and new specs, never a change (R17, R23). */
    public static CatalogSettings imports(Collection<String> shops) {
        return settings(shops, CatalogMode.CREATE_ONLY);
    }

    /** Returns settings of the hourly update: the three fields of goods that the store system has (R28, R29). */
    public static CatalogSettings hourly(Collection<String> shops) {
        return settings(shops, CatalogMode.UPDATE_ONLY);
    }

    private static CatalogSettings settings(Collection<String> shops, CatalogMode mode) {
        return CatalogSettings.builder().flow(FLOW).addAllShops(shops).mode(mode).goodsField(GOODS_NO).build();
    }

    /** Returns when the hourly update runs: on the hour, by the clock of the store (R29). */
    public static Schedule schedule() {
        return Schedule.hourly();
    }

    /**
     * Returns the SKUs of a shop that people have to update, in files of at most {@value #MOST_SKUS} SKUs (R30).
     *
     * <p>Example: 5,001 SKUs whose category changed are two files; the key of a row is the code of the SKU.
     *
     * @return the batch, with {@code BATCH_SPLIT} if there are more SKUs
     */
    public static Outcome<BatchPlan> batchUpdate(CatalogPlan plan, String shop) {
        requireNonNull(shop, "shop");
        Map<String, StringBuilder> contents = new TreeMap<>();
        for (ManualUpdate manual : plan.manual()) {
            if (manual.shop().equals(shop) && manual.side() == Side.SHOP) {
                contents.computeIfAbsent(manual.code(), code -> new StringBuilder())
                        .append(manual.field()).append('=').append(manual.newValue()).append('\n');
            }
        }
        return BatchPlan.of(
                contents.entrySet(),
                sku -> BatchRow.of(sku.getKey(), sku.getValue().toString()),
                BatchRule.ofRows(MOST_SKUS));
    }

    /**
     * Returns the SKUs of goods of the ERP, those that are not deleted.
     *
     * <p>What the answer does not tell stays unknown. The unit is that of the spec, else that of the goods.
     */
    public static List<CatalogItem> items(WdtGoods goods) {
        List<CatalogItem> items = new ArrayList<>();
        for (WdtSpec spec : goods.liveSpecs()) {
            Map<String, String> values = new TreeMap<>();
            values.put(GOODS_NO, goods.goodsNo());
            goods.name().ifPresent(name -> values.put(NAME, name));
            goods.category().ifPresent(category -> values.put(CATEGORY, category));
            goods.brand().ifPresent(brand -> values.put(BRAND, brand));
            goods.unitOf(spec).ifPresent(unit -> values.put(UNIT, unit));
            spec.name().ifPresent(name -> values.put(SPEC_NAME, name));
            spec.barcode().ifPresent(barcode -> values.put(BARCODE, barcode));
            spec.price(PriceKind.RETAIL).flatMap(PosCatalog::plain).ifPresent(price -> values.put(PRICE, price));
            items.add(CatalogItem.of(spec.specNo(), values).at(spec.place()));
        }
        return items;
    }

    /**
     * Returns by code when each SKU was made, as far as the ERP tells.
     *
     * <p>A spec that does not say when it was made counts as old as its goods. So where an ERP tells the time of goods
     * only, a spec that was added later is missed by {@link #createdBetween}; give its time here, or import a list.
     */
    public static Map<String, LocalDateTime> created(Collection<WdtGoods> goods) {
        Map<String, LocalDateTime> created = new TreeMap<>();
        goods.forEach(each -> each.liveSpecs().forEach(spec ->
                spec.created().or(each::created).ifPresent(time -> created.put(spec.specNo(), time))));
        return Collections.unmodifiableMap(created);
    }

    private static Optional<String> plain(Ratio number) {
        return number.toDecimal().map(BigDecimal::toPlainString);
    }

    /**
     * Returns a row of the list of single items as one side's facts of its SKU.
     *
     * <p>A price or barcode that the row does not tell stays unknown; the shelf flag belongs to the store alone, and the
     * picture goes with an import only, so neither is compared.
     *
     * @param shop the shop whose list it is, empty for the list of the ERP
     */
    public static CatalogItem item(String shop, GoodsListRow row) {
        Map<String, String> values = new TreeMap<>();
        values.put(GOODS_NO, row.goodsNo());
        values.put(NAME, row.name());
        values.put(CATEGORY, row.category());
        values.put(BRAND, row.brand());
        values.put(SPEC_NAME, row.specName());
        values.put(UNIT, row.unit());
        row.price().flatMap(PosCatalog::plain).ifPresent(price -> values.put(PRICE, price));
        row.barcode().ifPresent(barcode -> values.put(BARCODE, barcode));
        row.attributes().forEach((name, value) -> values.put("attribute." + name, value));
        return CatalogItem.of(shop, row.code(), values).at(row.place());
    }

    /**
     * Returns the SKUs that the import button takes for some days: those that were created on them (R16).
     *
     * @param items the SKUs of the ERP
     * @param created by code the time when the ERP made the SKU
     * @param first the first day, in the ERP's own time
     * @param last the last day, which counts too
     * @return the SKUs in their order; no value with {@code POS_WINDOW_TOO_LONG} for more than {@value #MOST_DAYS} days;
     *     {@code POS_CREATED_UNKNOWN} is a warning
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Outcome<List<CatalogItem>> createdBetween(
            Collection<CatalogItem> items, Map<String, LocalDateTime> created, LocalDate first, LocalDate last) {
        if (requireNonNull(last, "last").isBefore(requireNonNull(first, "first"))) {
            throw new IllegalArgumentException("The last day " + last + " is before the first, " + first + ".");
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days > MOST_DAYS) {
            return Outcome.failed(Finding.of(PosCode.POS_WINDOW_TOO_LONG)
                    .with("days", days)
                    .with("limit", MOST_DAYS)
                    .with("last", first.plusDays(MOST_DAYS - 1).toString()));
        }
        List<CatalogItem> taken = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>();
        for (CatalogItem item : items) {
            LocalDateTime time = created.get(item.code());
            if (time == null) {
                unknown.add(item.code());
            } else if (!time.toLocalDate().isBefore(first) && !time.toLocalDate().isAfter(last)) {
                taken.add(item);
            }
        }
        return Outcome.of(taken, unknown.isEmpty() ? List.of() : List.of(unknown(unknown)));
    }

    private static Finding unknown(SortedSet<String> codes) {
        String listed = String.join(", ", codes.stream().limit(CODES_LISTED).toList());
        int more = codes.size() - CODES_LISTED;
        return Finding.of(PosCode.POS_CREATED_UNKNOWN)
                .with("count", codes.size())
                .with("codes", more > 0 ? listed + ", … +" + more : listed);
    }
}
