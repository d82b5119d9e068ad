package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order that is to be made in a shop, for example one that the ERP took by telephone.
 *
 * <p>A total is not sent, for the shop works it out. Example: one line of 99.80 and delivery for 24.90 should come back as
 * 124.70. The buyer shows in no text of this value. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface NewOrder {

    /** Returns a builder; number and currency must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number that the ERP gave the order; findings speak of it, and it is not sent by itself. */
    String number();

    /** Returns the code of the shop's currency, by which amounts are checked; it is not sent. */
    String currency();

    /** Returns where the money stands; to be paid unless set. */
    @Value.Default
    default PaymentStatus paymentStatus() {
        return PaymentStatus.AWAITING;
    }

    /** Returns how it is paid, such as {@code cash_delivery}. */
    Optional<String> paymentMethod();

    /** Returns where the goods stand; just placed unless set. */
    @Value.Default
    default ShippingStatus shippingStatus() {
        return ShippingStatus.AWAITING;
    }

    /** Returns the shop's id of the way of delivery. */
    Optional<String> shippingMethod();

    /** Returns what the delivery costs with VAT. */
    Optional<Ratio> shippingAmount();

    /** Returns who ordered, fields such as {@code billing_name}. */
    @Value.Default
    default ShopBuyer buyer() {
        return ShopBuyer.nobody();
    }

    /** Returns the lines. */
    List<NewLine> lines();

    /** Returns further fields as JSON. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns what is to be paid in all. */
    default Ratio total() {
        return lines().stream().map(NewLine::gross).reduce(shippingAmount().orElse(Ratio.ZERO), Ratio::plus);
    }

    /** Builds an order; not thread-safe. */
    final class Builder extends ImmutableNewOrder.Builder {
        Builder() {}
    }
}
