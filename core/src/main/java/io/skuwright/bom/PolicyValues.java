package io.skuwright.bom;

import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a {@link BomPolicy} holds. */
@Value.Immutable
interface PolicyValues {

    Optional<LocalDate> asOf();

    @Value.Default
    default DefaultBom defaultBom() {
        return DefaultBom.FLAGGED;
    }

    @Value.Default
    default boolean withOptional() {
        return false;
    }

    @Value.NaturalOrder
    SortedMap<String, Boolean> skips();

    @Value.NaturalOrder
    SortedMap<String, String> selection();

    @Value.NaturalOrder
    SortedSet<String> preferred();

    @Value.Default
    default LossConvention loss() {
        return LossConvention.NONE;
    }

    @Value.Default
    default boolean stepsByTotal() {
        return false;
    }

    @Value.Default
    default RoundingRules rounding() {
        return RoundingRules.none();
    }

    @Value.Default
    default RoundingTime roundingTime() {
        return RoundingTime.AFTER_MERGING;
    }
}
