package io.skuwright.kit;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a kit and what its share of the price follows from.
 *
 * <p>The part is named by a text that is its own within the kit, such as the path of its BOM line or the id of its
 * order line, since one product may stand in a kit twice. Only what the {@link PriceRule} asks for must be said.
 * Example:
 *
 * <pre>
 * PricedPart mugs = PricedPart.builder()
 *         .part("10").product("MUG").quantity(Ratio.of(2)).listPrice(Money.parse("10 CNY")).build();
 * </pre>
 *
 * <p>A part with a fixed price or a fixed amount gets that, and the others share the rest. The {@linkplain #place()
 * place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface PricedPart {

    /** Returns what names the part within its kit. */
    String part();

    /** Returns the code of the product. */
    String product();

    /** Returns how much of the product all kits of the line hold together; below 0 for a return. */
    Ratio quantity();

    /** Returns the code of the unit of the quantity, if it was said. */
    Optional<String> unit();

    /** Returns the list price of one, for {@link PriceBasis#LIST_PRICE}. */
    Optional<Money> listPrice();

    /** Returns the cost of one, for {@link PriceBasis#COST}. */
    Optional<Money> cost();

    /** Returns the weight of the part as a whole, not times its quantity, for {@link PriceBasis#WEIGHT}. */
    Optional<Ratio> weight();

    /** Returns the price of one that the part has inside the kit, whatever the kit costs; it follows the kit's sign. */
    Optional<Money> fixedPrice();

    /** Returns the amount that the part as a whole has inside the kit; it follows the kit's sign. */
    Optional<Money> fixedAmount();

    /** Returns where the part stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns a builder; part, product and quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PricedPart}; not thread-safe. */
    final class Builder extends ImmutablePricedPart.Builder {
        Builder() {}
    }
}
