package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One component of a suite: so many of a spec, and its share of the suite's price.
 *
 * <p>A fixed line has a price of one of its own, whatever the suite costs; the others share the rest by their ratios.
 * Whether it is fixed is said by {@link #isFixedPrice()} alone: a line that is not may hold a fixed price all the same.
 * Example: 10 of {@code 20260408001} at the ratio 0.4.
 *
 * <p>The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface SuiteLine {

    /** Returns a builder; the number of the spec and the quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the internal id of the line, if it was said. */
    Optional<String> id();

    /** Returns the number of the component (商家编码): a spec, and as far as is known never another suite. */
    String specNo();

    /** Returns the name of the spec, if it was said. */
    Optional<String> specName();

    /** Returns the number of the component's goods, if it was said. */
    Optional<String> goodsNo();

    /** Returns the name of the component's goods, if it was said. */
    Optional<String> goodsName();

    /** Returns how many of the component one suite holds. */
    Ratio quantity();

    /** Returns true if the line has a price of its own. */
    @Value.Default
    default boolean isFixedPrice() {
        return false;
    }

    /** Returns the price of one; of a fixed line without it the spec's retail price counts (-1 in qjb). */
    Optional<Ratio> fixedPrice();

    /** Returns the share of what the fixed lines leave; none if it follows from the retail prices (-1 in qjb). */
    Optional<Ratio> ratio();

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the line stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutableSuiteLine.Builder {
        Builder() {}
    }
}
