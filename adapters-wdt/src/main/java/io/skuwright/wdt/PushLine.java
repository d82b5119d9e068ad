package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of an order that is pushed.
 *
 * <p>A kit is one line with the code of its suite, and WangDianTong explodes it. Example: 2 of {@code SET-1} at 10.00
 * with a line discount of 1.00 and 0.50 of the order's discount come to 18.50. {@linkplain #quantity() Quantity} and
 * {@linkplain #price() price} cannot change after the push. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface PushLine {

    /** Returns a builder; line id, quantity and price must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the line (oid), unique over all orders of the tenant and not only in its order. */
    String id();

    /** Returns the code of the SKU or of the suite (spec_no), if there is one. */
    Optional<String> specNo();

    /** Returns the code of the product (goods_no), if there is one; one of the two codes must be there. */
    Optional<String> goodsNo();

    /** Returns the id of the shop's goods (goods_id). */
    Optional<String> goodsId();

    /** Returns the id of the shop's spec (spec_id), if there is one. */
    Optional<String> specId();

    /** Returns the name of the shop's goods (goods_name). */
    Optional<String> goodsName();

    /** Returns the name of the shop's spec (spec_name), if there is one. */
    Optional<String> specName();

    /** Returns the quantity (num). */
    Ratio quantity();

    /** Returns the list price of one unit, which may be 0. */
    Ratio price();

    /** Returns what is added to the price of the line, negative for less (adjust_amount). */
    @Value.Default
    default Ratio adjust() {
        return Ratio.ZERO;
    }

    /** Returns the discount of the line (discount). */
    @Value.Default
    default Ratio discount() {
        return Ratio.ZERO;
    }

    /** Returns the line's share of the discount of the order (share_discount). */
    @Value.Default
    default Ratio shareDiscount() {
        return Ratio.ZERO;
    }

    /** Returns where the line stands, a word of the table {@code platformStatus}; the order's own if there is none. */
    Optional<String> status();

    /** Returns the state of a refund, a word of the table {@code lineRefund}. */
    @Value.Default
    default String refundStatus() {
        return "none";
    }

    /** Returns further fields as JSON, such as {@code cid} and {@code remark}. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns what the line comes to: quantity times price, plus what is added, less both discounts. */
    default Ratio amount() {
        return amountBeforeShare().minus(shareDiscount());
    }

    /** Returns what the line comes to before the order's discount, which is the weight of its share. */
    default Ratio amountBeforeShare() {
        return quantity().times(price()).plus(adjust()).minus(discount());
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutablePushLine.Builder {
        Builder() {}
    }
}
