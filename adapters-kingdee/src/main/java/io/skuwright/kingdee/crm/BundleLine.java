package io.skuwright.kingdee.crm;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One component of a bundle (BOMObj).
 *
 * <p>It says how many of the product go into one of what stands above it: the product of the bundle, or the product of
 * another line. Example: below the line of a desk, 4 of LEG-1 in the group "Legs":
 *
 * <pre>
 * BundleLine.builder().key("64a2").id("64a2").product("5f3b").amount(Ratio.of(4)).parent("64g1").build();
 * </pre>
 *
 * <p>The CRM has this one quantity field: 2 for 3 cannot be said (BOM-9). The {@linkplain #place() place} is not
 * compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface BundleLine {

    /** Returns what the line is called within its bundle: its id, or {@code #} and a number if it has none yet. */
    String key();

    /** Returns the id of the record; empty for one that is not created yet. */
    Optional<String> id();

    /** Returns the id of the product that goes in. */
    String product();

    /** Returns how many go into one of what stands above. */
    Ratio amount();

    /** Returns the least amount that can be chosen. */
    Optional<Ratio> minAmount();

    /** Returns the largest amount that can be chosen. */
    Optional<Ratio> maxAmount();

    /** Returns the step in which the amount can be changed. */
    Optional<Ratio> increment();

    /** Returns how the line is priced, as the option value that is stored: 1 its own price, 2 the price list. */
    Optional<String> priceMode();

    /** Returns whether the line must be chosen. */
    @Value.Default
    default Flag required() {
        return Flag.UNKNOWN;
    }

    /** Returns whether the line is chosen unless somebody takes it out. */
    @Value.Default
    default Flag selectedByDefault() {
        return Flag.UNKNOWN;
    }

    /** Returns whether the line is in use; one that is not in use goes into nothing. */
    @Value.Default
    default Flag enabled() {
        return Flag.UNKNOWN;
    }

    /** Returns whether the component is a skip layer: an order sends its children in its place (B4). */
    @Value.Default
    default Flag skip() {
        return Flag.UNKNOWN;
    }

    /** Returns the id of the bundle that the component is itself made of, if it has one of its own. */
    Optional<String> linkedBundle();

    /** Returns the state of the record; one that is {@code invalid} was voided. */
    Optional<String> lifeStatus();

    /** Returns whether the record was deleted ({@code is_deleted}). */
    @Value.Default
    default Flag deleted() {
        return Flag.UNKNOWN;
    }

    /** Returns true if the line counts no longer: it was voided or deleted. */
    default boolean isVoid() {
        return BundleReader.isVoid(lifeStatus(), deleted());
    }

    /** Returns the key of the line or group that it stands in; empty on the top level. */
    Optional<String> parent();

    /** Returns the rank among what stands beside it, from 1. */
    @Value.Default
    default int order() {
        return 1;
    }

    /** Returns the fields that nobody asked for, in their order. */
    Map<String, Cell> others();

    /** Returns where the line stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns the fields that nobody asked for, as JSON text. */
    default Extras extras() {
        return CrmFields.extras(others());
    }

    /** Returns a builder; key, product and amount must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BundleLine}; not thread-safe. */
    final class Builder extends ImmutableBundleLine.Builder {
        Builder() {}
    }
}
