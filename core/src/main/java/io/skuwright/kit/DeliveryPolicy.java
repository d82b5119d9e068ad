package io.skuwright.kit;

import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limits;
import org.immutables.value.Value;

/**
 * What following a delivery depends on besides the order.
 *
 * <p>Documents may hold fewer decimals than a kit needs: 10 kits of 1/3 kg need 10/3 kg, the ERP orders and ships 3.333.
 * With the rounding of the documents said, the line needs 3.333 and a kit a tenth of that, so 3.333 are 10 kits; without
 * it, exactly 10/3 is asked for and 3.333 are 9. What rounding makes nothing of is needed exactly. Example:
 *
 * <pre>
 * DeliveryPolicy.builder().rounding(RoundingRules.of(Rounding.halfEven(3))).build();
 * </pre>
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface DeliveryPolicy {

    /** Returns how units are converted; none if nothing was said. */
    @Value.Default
    default UnitConversions conversions() {
        return UnitConversions.none();
    }

    /** Returns how the need of a whole line was rounded on its documents, by the unit of the part; none if nothing was said. */
    @Value.Default
    default RoundingRules rounding() {
        return RoundingRules.none();
    }

    /** Returns how large numbers may be. */
    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    /** Returns the policy that converts and rounds nothing. */
    static DeliveryPolicy defaults() {
        return builder().build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeliveryPolicy}; not thread-safe. */
    final class Builder extends ImmutableDeliveryPolicy.Builder {
        Builder() {}
    }
}
