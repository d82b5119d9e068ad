package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of a trade: a SKU that is to be sent.
 *
 * <p>A kit stands there exploded, a row for each component, and all its rows name the suite. Example: the kit {@code
 * SET-1}, bought twice on the order line {@code O-1}, is the rows {@code CUP} 4 and {@code PLATE} 2, both with the source
 * line {@code O-1}, the suite {@code SET-1} and the suite quantity 2. A row without suite is a product of its own,
 * whatever its name sounds like.
 *
 * <p>What the row costs is {@link #shareAmount()}; the share price is worked out from it and loses digits. Codes and ids
 * are text, numbers exact. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface TradeLine {

    /** Returns a builder; the code of the SKU must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the row (rec_id), if it was said. */
    Optional<String> id();

    /** Returns the number of the shop's order (src_tid), if it came from one. */
    Optional<String> sourceOrder();

    /** Returns the id of the order line that was pushed (src_oid); all rows of one kit have the same. */
    Optional<String> sourceLine();

    /** Returns the code of the SKU (商家编码, spec_no). */
    String specNo();

    /** Returns the code of its product (goods_no), if it was said. */
    Optional<String> goodsNo();

    /** Returns the name of the product, if it was said; it never tells what the row is. */
    Optional<String> goodsName();

    /** Returns the name of the spec, if it was said. */
    Optional<String> specName();

    /** Returns the quantity (num), that of all kits of the line together. */
    Ratio quantity();

    /** Returns the quantity that is really sent (actual_num), if it was said. */
    Optional<Ratio> actualQuantity();

    /** Returns the list price of one unit (price), if it was said. */
    Optional<Ratio> price();

    /** Returns what the row costs after all discounts were shared (share_amount), if it was said. */
    Optional<Ratio> shareAmount();

    /** Returns the price worked out from the amount (share_price), if it was said; not to be multiplied again. */
    Optional<Ratio> sharePrice();

    /** Returns the part of the postage on the row (share_post), if it was said. */
    Optional<Ratio> sharePost();

    /** Returns what was paid for the row, if it was said. */
    Optional<Ratio> paid();

    /** Returns the discount of the row, if it was said. */
    Optional<Ratio> discount();

    /** Returns what was added to the price, negative for less, if it was said. */
    Optional<Ratio> adjust();

    /** Returns whether it is a gift ({@code giftType}), if it was said. */
    Optional<CodedValue> giftType();

    /** Returns the state of a refund ({@code lineRefund}), if it was said. */
    Optional<CodedValue> refundStatus();

    /** Returns the id of the suite, if the row is part of a kit and says it. */
    Optional<String> suiteId();

    /** Returns the code of the suite (suite_no), if the row is part of a kit and says it. */
    Optional<String> suiteNo();

    /** Returns the name of the suite, if it was said. */
    Optional<String> suiteName();

    /** Returns how many kits the order line is (suite_num), whether or not the trade was split or merged. */
    Optional<Ratio> suiteQuantity();

    /** Returns the amount of the suite (suite_amount) as the row says it, if it does. */
    Optional<Ratio> suiteAmount();

    /** Returns true unless the row says that its kit was split, merged or exchanged (suit_flag, is_complete_suite). */
    @Value.Default
    default boolean isSuiteIntact() {
        return true;
    }

    /** Returns the id of the shop's goods, if it was said. */
    Optional<String> platformGoodsId();

    /** Returns the id of the shop's spec, if it was said. */
    Optional<String> platformSpecId();

    /** Returns the fields that have no place of their own here. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the row stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns true if the row is a component of a kit: it names a suite, by code or by id. */
    default boolean isComponent() {
        return suiteNo().isPresent() || suiteId().isPresent();
    }

    /** Returns true if it is a gift, given by a rule or by hand. */
    default boolean isGift() {
        return giftType().filter(type -> !type.means("none")).isPresent();
    }

    /** Builds a row; not thread-safe. */
    final class Builder extends ImmutableTradeLine.Builder {
        Builder() {}
    }
}
