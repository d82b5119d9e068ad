package io.skuwright.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * How the hand-over of one order stands, for reading.
 *
 * <p>Example: order 1001 of shop S1 was taken by the ERP as SO-77 and is locked in the shop since it was sent. Values are
 * immutable and thread-safe.
 *
 * @param key the order
 * @param origin the side that the order comes from
 * @param phase where its hand-over stands
 * @param reason why
 * @param status how far the shop has come, if that is known
 * @param attempt how often the order was sent
 * @param begun when it was sent last, if it was
 * @param document the number that the side it went to gave it, if that is known
 */
public record HandOverOrder(
        OrderKey key,
        Side origin,
        HandOverPhase phase,
        HandOverReason reason,
        Optional<OrderStatus> status,
        int attempt,
        Optional<Instant> begun,
        Optional<String> document) {

    /** Returns true if the shop may not edit the order on its own any more; a waybill may still be made. */
    public boolean isLocked() {
        return phase.isLocked();
    }
}
