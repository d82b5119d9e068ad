package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that the host does for an order: send it, look it up, or set fields of it.
 *
 * <p>Values stand as they are kept: those that are not shown by the settings as fingerprints, {@code #} and 32 digits, in
 * place of which the host sends what it read. Example: send order 1001 of S1 to the ERP, for the first time. Values are
 * immutable and thread-safe.
 *
 * @param kind what is to be done
 * @param key the order
 * @param to the side where it is done
 * @param document the number that the order has there if that is another than that of the key; empty if it is not known
 * @param attempt the number of the attempt, from 1 on; 0 where an order is looked up that was never sent
 * @param fingerprint what is sent or set, as a fingerprint
 * @param values what is sent or set, by name; an empty value takes away
 * @param before what the side has of it now, by name
 */
public record HandOverTask(
        Kind kind,
        OrderKey key,
        Side to,
        String document,
        int attempt,
        String fingerprint,
        SortedMap<String, String> values,
        SortedMap<String, String> before) {

    /** What is to be done. */
    public enum Kind {
        /** The order is created there; {@link HandOverPlan#begun} is kept before. */
        SEND,
        /** Whether the order is there is looked up. */
        LOOK_UP,
        /** Fields of the order are set there; to do it twice does no harm. */
        UPDATE
    }

    /** Keeps copies of the maps. */
    public HandOverTask {
        requireNonNull(kind, "kind");
        requireNonNull(key, "key");
        requireNonNull(to, "to");
        requireNonNull(document, "document");
        requireNonNull(fingerprint, "fingerprint");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }
}
