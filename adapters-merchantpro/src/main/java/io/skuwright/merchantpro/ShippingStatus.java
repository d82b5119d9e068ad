package io.skuwright.merchantpro;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the goods of an order stand.
 *
 * <p>It is what a shop calls the status of the order; the status of the payment moves apart from it. An order comes in
 * as {@link #AWAITING}, is handed to the ERP then or when it is {@link #CONFIRMED} or {@link #IN_PROCESS}, and ends as
 * {@link #DELIVERED}, {@link #RETURNED} or {@link #CANCELLED}. The texts a shop shows are in its own language and may
 * be changed, so only the code counts.
 */
public enum ShippingStatus {
    /** Not placed yet; seen in one shop only. */
    TEMPORARY("temporary", false, false),
    /** Placed, and not looked at yet. */
    AWAITING("awaiting", false, false),
    /** Accepted by the shop. */
    CONFIRMED("confirmed", false, false),
    /** Being picked and packed. */
    IN_PROCESS("in_process", true, false),
    /** With the courier. */
    SHIPPED("shipped", true, false),
    /** With the customer. */
    DELIVERED("delivered", true, true),
    /** Back from the customer. */
    RETURNED("returned", true, true),
    /** Called off. */
    CANCELLED("cancelled", true, true);

    private final String code;
    private final boolean action;
    private final boolean end;

    ShippingStatus(String code, boolean action, boolean end) {
        this.code = code;
        this.action = action;
        this.end = end;
    }

    /**
     * The text in the field {@code shipping_status}.
     *
     * @return the code, such as {@code in_process}
     */
    public String code() {
        return code;
    }

    /**
     * Whether the shop's API can bring an order here.
     *
     * @return true if an action of the same name exists, such as {@code PATCH orders/17/shipped}
     */
    public boolean isAction() {
        return action;
    }

    /**
     * Whether an order stays here.
     *
     * @return true if nothing follows, so that the order need not be asked for again
     */
    public boolean isEnd() {
        return end;
    }

    /**
     * The status with a code.
     *
     * @param code the text of the field; case counts, as it does everywhere in this API
     * @return the status, or nothing if the shop's API has no such code
     */
    public static Optional<ShippingStatus> of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
    }
}
