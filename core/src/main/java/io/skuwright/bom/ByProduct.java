package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something else that comes out when a product is made.
 *
 * <p>It is no component: it never counts as a need and never closes a loop. Its cost share is the part of
 * the cost of the batch that it carries in place of the product. Example: 10 boards leave 1/2 kg of chips,
 * which carry 5 per cent of the cost:
 *
 * <pre>
 * ByProduct chips = ByProduct.builder()
 *         .component("CHIPS").quantity(Ratio.of(1, 2)).unit("kg").costShare(Ratio.of(5)).build();
 * </pre>
 *
 * <p>The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ByProduct {

    /** Returns the code of the product that comes out. */
    String component();

    /** Returns how much comes out for the yield of the BOM. */
    Ratio quantity();

    /** Returns the code of the unit of the quantity, if it was said. */
    Optional<String> unit();

    /** Returns the part of the cost that it carries, in per cent; 0 if nothing was said. */
    @Value.Default
    default Ratio costShare() {
        return Ratio.ZERO;
    }

    /** Returns where the by-product stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns a builder; component and quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ByProduct}; not thread-safe. */
    final class Builder extends ImmutableByProduct.Builder {
        Builder() {}
    }
}
