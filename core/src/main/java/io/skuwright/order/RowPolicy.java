package io.skuwright.order;

import io.skuwright.quantity.Rounding;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How lines became rows when an order was sent.
 *
 * <p>The way back needs it to know its own rows again. Example: a part of 2/3 was sent to an ERP with two
 * decimal places as 0.67. With {@code RowPolicy.builder().rounding(Rounding.halfEven(2)).build()} a row of
 * 0.67 is unchanged and its line keeps 2/3; without, the row counts as changed by 1/300.
 *
 * <p>The defaults are one row for each line with its exact quantity, but none for lines of incomplete
 * kits. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface RowPolicy {

    /** What becomes of parts of one kit that have the same product and unit. */
    enum EqualParts {
        /** Each is a row of its own. */
        SEPARATE,
        /** They are one row with the sum of their quantities, made of the first of them. */
        SUMMED,
        /** The same, but only where their prices are equal too. */
        SUMMED_BY_PRICE
    }

    /** Returns a builder of a policy. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default policy. */
    static RowPolicy defaults() {
        return builder().build();
    }

    /**
     * Returns a policy from settings by name; what is not named keeps its default.
     *
     * @param settings for example {@code rounding=half-even:2, equalParts=summed}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static RowPolicy from(Map<String, String> settings) {
        return PolicySettings.readRows(settings);
    }

    /** Returns how quantities were rounded, each row by itself and sums after summing; none by default. */
    @Value.Default
    default Rounding rounding() {
        return Rounding.none();
    }

    /** Returns what became of equal parts of a kit. */
    @Value.Default
    default EqualParts equalParts() {
        return EqualParts.SEPARATE;
    }

    /** Returns true if kits of which lines were set aside were sent all the same; by default they were not. */
    @Value.Default
    default boolean sendIncompleteKits() {
        return false;
    }

    /** Builds policies. */
    final class Builder extends ImmutableRowPolicy.Builder {
        Builder() {}
    }
}
