package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Extras;
import io.skuwright.sync.StockCondition;
import io.skuwright.sync.StockFact;
import io.skuwright.sync.StockKey;
import io.skuwright.sync.StockLevel;
import io.skuwright.sync.StockVersion;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of stock: a SKU in a warehouse, either good or defective.
 *
 * <p>Example: 50 good and 3 defective {@code TEA-1} in warehouse {@code 8801} are two rows, and never added up. What is
 * there is {@link #quantity()}; what may still be sold is {@link #sellable()}. Codes and ids are text, numbers exact.
 * The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface WdtStock {

    /** Returns a builder; code of the SKU and quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the code of the SKU (商家编码, spec_no; sku_no in places of Y). */
    String specNo();

    /** Returns the internal id of the SKU, if it was said. */
    Optional<String> specId();

    /** Returns the code of the product, if it was said. */
    Optional<String> goodsNo();

    /** Returns the name of the product, if it was said. */
    Optional<String> goodsName();

    /** Returns the name of the spec, if it was said. */
    Optional<String> specName();

    /** Returns the barcode, if there is one. */
    Optional<String> barcode();

    /** Returns the code of the warehouse (warehouse_no), if it was said; Y says its id only. */
    Optional<String> warehouse();

    /** Returns the internal id of the warehouse, if it was said. */
    Optional<String> warehouseId();

    /** Returns the name of the warehouse, if it was said. */
    Optional<String> warehouseName();

    /** Returns whether the row is of good or of defective goods; good if nothing was said. */
    @Value.Default
    default StockCondition condition() {
        return StockCondition.GOOD;
    }

    /** Returns how much is there (库存量, stock_num). */
    Ratio quantity();

    /** Returns how much may be sold (可发库存量; avaliable_num in qyb, as it spells it), if it was said. */
    Optional<Ratio> sellable();

    /** Returns when the row last changed, on the clock of the tenant, if it was said. */
    Optional<LocalDateTime> modified();

    /** Returns the fields that have no place of their own here. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the row stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /**
     * Returns which stock it is.
     *
     * @param codes codes of warehouses by their ids (kind {@code warehouse}), for rows that say the id only; without a
     *     warehouse at all its code is empty
     * @return the key; none with {@code UNMAPPED_ID} if the id has no single code
     */
    default Outcome<StockKey> key(CodeMap codes) {
        Outcome<String> code = warehouse()
                .map(Outcome::of)
                .or(() -> warehouseId().map(id -> codes.code("warehouse", id, place())))
                .orElse(Outcome.of(""));
        return code.map(it -> new StockKey(it, specNo(), condition()));
    }

    /** Returns how much is there as the core takes it; findings as with {@link #key}. */
    default Outcome<StockLevel> level(CodeMap codes) {
        return key(codes).map(key -> new StockLevel(key, quantity()));
    }

    /** Returns how much may be sold as the core takes it; none with {@code WDT_STOCK_FIGURE_MISSING} if it was not said. */
    default Outcome<StockLevel> sellableLevel(CodeMap codes) {
        return sellable()
                .map(sellable -> key(codes).map(key -> new StockLevel(key, sellable)))
                .orElseGet(() -> Outcome.failed(missing("sellable")));
    }

    /**
     * Returns how much was there when, as the core takes it.
     *
     * @param zone where the tenant's clock stands
     * @return the fact; none with {@code WDT_STOCK_FIGURE_MISSING} if the row does not say when it changed
     */
    default Outcome<StockFact> fact(CodeMap codes, ZoneId zone) {
        return modified()
                .map(time -> key(codes).<StockFact>map(key -> new StockFact.Absolute(
                        key, quantity(), StockVersion.at(time.atZone(zone).toInstant()), place())))
                .orElseGet(() -> Outcome.failed(missing("modified")));
    }

    private Finding missing(String field) {
        return Finding.of(WdtStockCode.WDT_STOCK_FIGURE_MISSING).about(specNo()).at(place()).with("field", field);
    }

    /** Builds a row; not thread-safe. */
    final class Builder extends ImmutableWdtStock.Builder {
        Builder() {}
    }
}
