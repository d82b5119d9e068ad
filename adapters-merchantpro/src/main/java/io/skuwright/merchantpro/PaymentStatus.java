package io.skuwright.merchantpro;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the money of an order stands.
 *
 * <p>It moves apart from the {@link ShippingStatus}: an order paid at the door is {@link #AWAITING} until the courier was
 * there, one paid by card may be {@link #PAID} before anybody looked at it. The texts a shop shows are in its own language
 * and may be changed, so only the code counts.
 */
public enum PaymentStatus {
    /** Not asked for yet. */
    TEMPORARY("temporary"),
    /** To be paid. */
    AWAITING("awaiting"),
    /** Paid. */
    PAID("paid"),
    /** Tried, without success. */
    FAILED("failed"),
    /** Called off. */
    CANCELLED("cancelled"),
    /** Paid back. */
    REFUNDED("refunded"),
    /** Refused, for example by the bank. */
    REJECTED("rejected");

    private final String code;

    PaymentStatus(String code) {
        this.code = code;
    }

    /**
     * The text in the field {@code payment_status}.
     *
     * @return the code, such as {@code paid}
     */
    public String code() {
        return code;
    }

    /**
     * The status with a code.
     *
     * @param code the text of the field; case counts, as it does everywhere in this API
     * @return the status, or nothing if the shop's API has no such code
     */
    public static Optional<PaymentStatus> of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
    }
}
