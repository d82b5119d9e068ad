package io.skuwright.kingdee.crm;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A heading in a bundle (ProductGroupObj) with the number of its lines to choose.
 *
 * <p>A group is no product and has no amount: what stands in it goes into what stands above it. Example: the group
 * "Legs" with {@code minOptions} and {@code maxOptions} 1 lets one of three legs be chosen. The {@linkplain #place()
 * place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface BundleGroup {

    /** Returns what the group is called within its bundle: its id, or {@code #} and a number if it has none yet. */
    String key();

    /** Returns the id of the record; empty for one that is not created yet. */
    Optional<String> id();

    /** Returns the name. */
    Optional<String> name();

    /** Returns whether the number of chosen lines is checked ({@code group_options_control}). */
    @Value.Default
    default Flag control() {
        return Flag.UNKNOWN;
    }

    /** Returns the least number of lines to choose. */
    OptionalInt minOptions();

    /** Returns the largest number of lines to choose. */
    OptionalInt maxOptions();

    /** Returns the key of the line or group that it stands in; empty on the top level. */
    Optional<String> parent();

    /** Returns the rank among what stands beside it, from 1. */
    @Value.Default
    default int order() {
        return 1;
    }

    /** Returns the fields that nobody asked for, in their order. */
    Map<String, Cell> others();

    /** Returns where the group stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns the fields that nobody asked for, as JSON text. */
    default Extras extras() {
        return CrmFields.extras(others());
    }

    /** Returns a builder; the key must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BundleGroup}; not thread-safe. */
    final class Builder extends ImmutableBundleGroup.Builder {
        Builder() {}
    }
}
