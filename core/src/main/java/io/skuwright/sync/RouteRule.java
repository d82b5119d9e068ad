package io.skuwright.sync;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What becomes of one kind of document on the other side: a line of {@link DocumentRoutes}.
 *
 * <p>Example: a count of a store becomes a gain or a loss in the ERP at once, by the sign of each difference, and is
 * approved there by itself:
 *
 * <pre>
 * RouteRule.builder().kind(DocumentKind.STORE_COUNT).verdict(RouteRule.Verdict.SENT)
 *         .becomes(DocumentKind.COUNT_GAIN_IN).becomesBelowZero(DocumentKind.COUNT_LOSS_OUT).isApproved(true).build();
 * </pre>
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface RouteRule {

    /** Whether a kind of document goes to the other side. */
    enum Verdict {
        /** Goes there. */
        SENT("sent"),
        /** Stays where it is. */
        KEPT("kept"),
        /** Nobody has confirmed either; it is refused until the table is told. */
        UNCONFIRMED("unconfirmed");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** Returns the word of the table: {@code sent}, {@code kept} or {@code unconfirmed}. */
        public String code() {
            return code;
        }
    }

    /** How well a line is known. */
    enum Basis {
        /** The vendor's page says so. */
        STATED("stated"),
        /** It follows from what the vendor's page says, and nobody has confirmed it. */
        INFERRED("inferred"),
        /** The user of the library said so. */
        OWN("own");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** Returns the word of the table: {@code stated}, {@code inferred} or {@code own}. */
        public String code() {
            return code;
        }
    }

    /** A fact that must be told and be so, or the document stays where it is. */
    enum Need {
        /** Somebody chose to send it. */
        CHOSEN("chosen"),
        /** Its goods are not defective; those are kept apart for viewing. */
        NOT_DEFECTIVE("not-defective"),
        /** It is not of an online order. */
        NOT_ONLINE("not-online");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        /** Returns the word of the table, for example {@code not-defective}. */
        public String code() {
            return code;
        }
    }

    /** Returns which documents the line is about. */
    DocumentKind kind();

    /** Returns whether they go to the other side. */
    Verdict verdict();

    /** Returns what they are there; the same kind unless set. */
    @Value.Default
    default DocumentKind becomes() {
        return kind();
    }

    /** Returns what a difference below zero is there; set where the sign of each line decides. */
    Optional<DocumentKind> becomesBelowZero();

    /** Returns how long after it was made the document is there; at once unless set. */
    @Value.Default
    default Duration delay() {
        return Duration.ZERO;
    }

    /** Returns true if the other side fetches it rather than being sent it. */
    @Value.Default
    default boolean isFetched() {
        return false;
    }

    /** Returns true if goods that the other side does not know are created from it. */
    @Value.Default
    default boolean carriesGoods() {
        return false;
    }

    /** Returns true if it has to wait until the first stock of its warehouse is there. */
    @Value.Default
    default boolean isAfterInitial() {
        return false;
    }

    /** Returns how many SKUs one document may have; any number if not set. */
    OptionalInt mostSkus();

    /** Returns what must be so for it to go. */
    Set<Need> needs();

    /** Returns true if the document that it becomes is approved by itself. */
    @Value.Default
    default boolean isApproved() {
        return false;
    }

    /** Returns true if the document that it becomes is settled by itself once it is approved. */
    @Value.Default
    default boolean isSettled() {
        return false;
    }

    /** Returns how well the line is known; the user's own word unless set. */
    @Value.Default
    default Basis basis() {
        return Basis.OWN;
    }

    /** Returns a builder; kind and verdict must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a line by which documents of a kind go over as the same kind, at once. */
    static RouteRule sent(DocumentKind kind) {
        return builder().kind(kind).verdict(Verdict.SENT).build();
    }

    /** Returns a line by which documents of a kind stay where they are. */
    static RouteRule kept(DocumentKind kind) {
        return builder().kind(kind).verdict(Verdict.KEPT).build();
    }

    /** Returns the same line with another approval on the other side. */
    default RouteRule withApproval(boolean isApprovedThere) {
        return builder().from(this).isApproved(isApprovedThere).build();
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the delay is negative or above 366 days, or a document may have no SKU
     */
    @Value.Check
    default void check() {
        if (delay().isNegative() || delay().compareTo(RouteText.LONGEST) > 0 || mostSkus().orElse(1) < 1) {
            throw new IllegalArgumentException("A delay is 0 to 366 days and a document has one SKU at least, not "
                    + delay() + " and " + Arrays.toString(mostSkus().stream().toArray()) + ".");
        }
    }

    /** Builds a {@link RouteRule}; not thread-safe. */
    final class Builder extends ImmutableRouteRule.Builder {
        Builder() {}
    }
}
