package io.skuwright.sync;

import java.util.Optional;

/**
 * How far a shop has come with an order.
 *
 * <p>An adapter says which word of its shop means which of these. Example: an order that a customer has just placed is
 * {@link #AWAITING}; when somebody of the shop has looked at it, it is {@link #CONFIRMED}.
 */
public enum OrderStatus {
    /** Not placed yet: the customer is still at it. */
    TEMPORARY("temporary"),
    /** Placed. */
    AWAITING("awaiting"),
    /** Looked at and accepted. */
    CONFIRMED("confirmed"),
    /** Being worked on. */
    IN_PROCESS("in_process"),
    /** On its way. */
    SHIPPED("shipped"),
    /** With the customer. */
    DELIVERED("delivered"),
    /** Came back. */
    RETURNED("returned"),
    /** Called off. */
    CANCELLED("cancelled");

    private final String code;

    OrderStatus(String code) {
        this.code = code;
    }

    /** Returns the word for settings, states and JSON, for example {@code in_process}. */
    public String code() {
        return code;
    }

    /** Returns the status of a word, or empty if it is none. */
    public static Optional<OrderStatus> find(String code) {
        for (OrderStatus status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Returns true if the goods left, and so nobody waits for a hand-over any more. */
    boolean isPast() {
        return this == SHIPPED || this == DELIVERED;
    }

    /** Returns true if nothing is to be delivered. */
    boolean isOff() {
        return this == CANCELLED || this == RETURNED;
    }
}
