package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a shop says of the stock and the price of one product or variant.
 *
 * <p>Example: {@code {"id":7,"sku":"MUG-2","stock":12,"price_gross":49.9,"price_net":41.2397}}. The stock is a level and
 * never a change, and may have decimals. The {@linkplain #place() place} is not compared by {@code equals}. Values are
 * immutable and thread-safe.
 */
@Value.Immutable
public interface ShopInventory {

    /**
     * The stock of one warehouse, which shops have with an extension only.
     *
     * @param id the id of the warehouse, empty if it was not said
     * @param name its name, empty if it was not said
     * @param stock how much is there, if it was said
     * @param shelf where it lies ({@code label}), empty if it was not said
     */
    record Warehouse(String id, String name, Optional<Ratio> stock, String shelf) {}

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the shop's id, if it was said. */
    Optional<String> id();

    /** Returns the SKU, if it was said. */
    Optional<String> sku();

    /** Returns the European article number, if it was said. */
    Optional<String> ean();

    /** Returns whether the stock is counted; unknown if it was not said. */
    @Value.Default
    default Flag tracked() {
        return Flag.UNKNOWN;
    }

    /** Returns how much there is, if it was said. */
    Optional<Ratio> stock();

    /** Returns what it costs. */
    @Value.Default
    default ShopPrice price() {
        return ShopPrice.NONE;
    }

    /** Returns the stocks by warehouse, none as a rule. */
    List<Warehouse> warehouses();

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where it stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Builds an inventory; not thread-safe. */
    final class Builder extends ImmutableShopInventory.Builder {
        Builder() {}
    }
}
