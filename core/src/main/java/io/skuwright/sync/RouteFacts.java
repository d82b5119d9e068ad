package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What is known of one document, as far as its route depends on it.
 *
 * <p>What a rule needs and nobody said is a finding, never a guess. Example of a return that somebody chose to send back:
 * {@code RouteFacts.builder().document("TH-7").chosen(Flag.YES).defective(Flag.NO).build()}. The {@linkplain #place()
 * place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface RouteFacts {

    /** Returns the number of the document; empty if it has none. */
    @Value.Default
    default String document() {
        return "";
    }

    /** Returns whether somebody chose to send it. */
    @Value.Default
    default Flag chosen() {
        return Flag.UNKNOWN;
    }

    /** Returns whether its goods are defective. */
    @Value.Default
    default Flag defective() {
        return Flag.UNKNOWN;
    }

    /** Returns whether it is of an online order. */
    @Value.Default
    default Flag online() {
        return Flag.UNKNOWN;
    }

    /** Returns the difference of the line of a count: above zero if too much was found. */
    Optional<Ratio> difference();

    /** Returns how many SKUs the document has. */
    OptionalInt skus();

    /** Returns true if the first stock of the document's warehouse is still to come; false unless set. */
    @Value.Default
    default boolean isInitialPending() {
        return false;
    }

    /**
     * Returns true if the document was itself made from one of the side it would go to; false unless set.
     *
     * <p>An issue of a store makes one in the ERP; sent back, that would take the goods out twice.
     */
    @Value.Default
    default boolean isEcho() {
        return false;
    }

    /** Returns where the document stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns facts of which nothing is known. */
    static RouteFacts none() {
        return builder().build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RouteFacts}; not thread-safe. */
    final class Builder extends ImmutableRouteFacts.Builder {
        Builder() {}
    }
}
