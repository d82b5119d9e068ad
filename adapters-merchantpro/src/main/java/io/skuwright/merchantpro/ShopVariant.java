package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One variant of a product: what is stocked and sold, a SKU.
 *
 * <p>It has no name of its own; its options make one. Example: the variant {@code LED-12V_alb-rece} of the product {@code
 * LED-12V} with the option Culoare: Alb rece, 120 on stock, 100 with VAT. Its SKU is the key under which ERP and shop know
 * it, and may be missing in real shops.
 *
 * <p>The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ShopVariant {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the shop's id, if it has one; a variant that is to be made has none. */
    Optional<String> id();

    /** Returns the SKU, if there is one. */
    Optional<String> sku();

    /** Returns the European article number, if there is one. */
    Optional<String> ean();

    /** Returns what the ERP calls it ({@code ext_ref}), if that was said. */
    Optional<String> extRef();

    /** Returns whether its stock is counted; unknown if it was not said. */
    @Value.Default
    default Flag tracked() {
        return Flag.UNKNOWN;
    }

    /** Returns how much there is, a level and never a change, if it was said. */
    Optional<Ratio> stock();

    /** Returns what it costs. */
    @Value.Default
    default ShopPrice price() {
        return ShopPrice.NONE;
    }

    /** Returns the weight, in kilograms as one client takes it, if it was said. */
    Optional<Ratio> weight();

    /** Returns the values of the options by their name, in their order. */
    Map<String, String> options();

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the variant stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Builds a variant; not thread-safe. */
    final class Builder extends ImmutableShopVariant.Builder {
        Builder() {}
    }
}
