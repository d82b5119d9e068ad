package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.sync.PulledRow;
import io.skuwright.sync.StockKey;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stock of a shop's goods that changed in the ERP and waits to be written to the shop.
 *
 * <p>Example: row {@code 2754327482516635662} says that 6 of the spec {@code 34442266254221} in shop {@code 585} can be
 * sold, and that this is the fourth change. {@link #pulled()} is what {@link io.skuwright.sync.PulledStock} takes. Ids
 * and codes are text. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface WdtStockChange {

    /** Returns a builder; id, quantity and number of changes must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the row (rec_id), which is echoed. */
    String id();

    /** Returns the shop as the row names it: its number, else its internal id. */
    Optional<String> shop();

    /** Returns the id of the shop's goods, if it was said. */
    Optional<String> platformGoodsId();

    /** Returns the id of the shop's spec, if it was said. */
    Optional<String> platformSpecId();

    /** Returns the code of the product in the ERP, if it was said. */
    Optional<String> goodsNo();

    /** Returns the code of the SKU or suite in the ERP, if it was said. */
    Optional<String> specNo();

    /** Returns what the shop's goods are in the ERP, a SKU or a suite, if it was said. */
    Optional<MatchTarget> target();

    /** Returns the level to write, absolute, which is echoed (sync_stock). */
    Ratio quantity();

    /** Returns how often the row changed so far, which is echoed (stock_change_count). */
    long changes();

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
     * Returns the row as the core takes it up.
     *
     * <p>Its stock goes by the shop and by the code in the ERP; where the answer says no code, as in Y, by the id of the
     * shop's spec, else of its goods.
     */
    default PulledRow pulled() {
        String sku = specNo().or(this::platformSpecId).or(this::platformGoodsId).orElse("");
        return new PulledRow(id(), StockKey.of(shop().orElse(""), sku), quantity(), changes());
    }

    /** Builds a change; not thread-safe. */
    final class Builder extends ImmutableWdtStockChange.Builder {
        Builder() {}
    }
}
