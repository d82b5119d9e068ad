package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Where one document goes, as what, when, and why; or that it stays.
 *
 * <p>Example: a return at a till that was chosen to be sent back becomes a receipt of the kind {@code other-in} in the ERP
 * at once. Values are immutable and thread-safe.
 *
 * @param rule the line of the table it goes by
 * @param becomes what it is on the other side; empty if it stays
 * @param reason why
 */
public record Route(RouteRule rule, Optional<DocumentKind> becomes, RouteReason reason) {

    /** Checks that nothing is null. */
    public Route {
        requireNonNull(rule, "rule");
        requireNonNull(becomes, "becomes");
        requireNonNull(reason, "reason");
    }

    /** Returns true if the document goes to the other side. */
    public boolean isSent() {
        return becomes.isPresent();
    }

    /** Returns the side it goes to, or would go to. */
    public Side to() {
        return rule.kind().origin().other();
    }

    /** Returns when the document is on the other side, at the earliest. */
    public Instant due(Instant made) {
        return made.plus(rule.delay());
    }
}
