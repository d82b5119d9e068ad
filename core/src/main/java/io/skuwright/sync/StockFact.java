package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.Optional;

/**
 * What a source says about a stock: how much there is, or by how much it changed.
 *
 * <p>Example: a nightly list says that there were 50 of TEA-1 at 02:10, later a sale takes 2:
 *
 * <pre>
 * StockFact.absolute(tea, Ratio.of(50), StockVersion.at(night));
 * StockFact.delta(tea, Ratio.of(-2), "sale-17");
 * </pre>
 *
 * <p>A change counts from a known level only; {@link StockState#fold} puts facts together. Values are immutable and
 * thread-safe.
 */
public sealed interface StockFact {

    /** Returns which stock it is about. */
    StockKey key();

    /** Returns the level, or the change: below zero if goods went out. */
    Ratio quantity();

    /** Returns where the fact stood in the input. */
    Place place();

    /**
     * How much there was.
     *
     * @param key which stock
     * @param quantity the level
     * @param version when it was so
     * @param place where the fact stood in the input
     */
    record Absolute(StockKey key, Ratio quantity, StockVersion version, Place place) implements StockFact {
        /** Checks that nothing is null. */
        public Absolute {
            requireNonNull(key, "key");
            requireNonNull(quantity, "quantity");
            requireNonNull(version, "version");
            requireNonNull(place, "place");
        }
    }

    /**
     * By how much it changed.
     *
     * @param key which stock
     * @param quantity the change
     * @param event what the source calls the change; the same id twice for one stock is one change
     * @param version when it happened, if the source says so; without it the change counts as later than every level told
     *     with it or before
     * @param place where the fact stood in the input
     */
    record Delta(StockKey key, Ratio quantity, String event, Optional<StockVersion> version, Place place)
            implements StockFact {
        /** Checks that nothing is null. */
        public Delta {
            requireNonNull(key, "key");
            requireNonNull(quantity, "quantity");
            requireNonNull(event, "event");
            requireNonNull(version, "version");
            requireNonNull(place, "place");
        }

        /** Returns the same change with when it happened. */
        public Delta at(StockVersion newVersion) {
            return new Delta(key, quantity, event, Optional.of(newVersion), place);
        }
    }

    /** Returns a level. */
    static Absolute absolute(StockKey key, Ratio quantity, StockVersion version) {
        return new Absolute(key, quantity, version, Place.NONE);
    }

    /** Returns a change of which it is not said when it happened. */
    static Delta delta(StockKey key, Ratio quantity, String event) {
        return new Delta(key, quantity, event, Optional.empty(), Place.NONE);
    }
}
