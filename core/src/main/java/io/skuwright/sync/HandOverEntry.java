package io.skuwright.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What is kept of an order.
 *
 * @param origin the side that the order comes from; it goes to the other one
 * @param phase where the hand-over stands
 * @param reason why
 * @param attempt how often it was sent
 * @param seen the version that the shop showed last
 * @param wrote the version that the shop had after it took values last; what it showed before that is old
 * @param begun when it was sent last
 * @param document the number that the other side gave it, empty if that is not known
 * @param sent the fingerprint of what was sent last, empty if nothing was
 * @param fields the fields by name
 */
record HandOverEntry(
        Side origin,
        HandOverPhase phase,
        HandOverReason reason,
        int attempt,
        OptionalLong seen,
        OptionalLong wrote,
        Optional<Instant> begun,
        String document,
        String sent,
        SortedMap<String, HandedField> fields) {

    /** Returns the fingerprint of what is sent if the order is sent as it is. */
    String fingerprint() {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, field) -> {
            if (!field.of(origin).isEmpty()) {
                StateText.quote(text, name);
                StateText.quote(text, field.of(origin));
            }
        });
        return Requests.fingerprint(text.toString());
    }
}
