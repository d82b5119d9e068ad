package io.skuwright.wdt;

import io.skuwright.order.OrderRow;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A trade (系统订单) as WangDianTong holds it, read.
 *
 * <p>It is what the ERP made of orders of a shop: one order, a part of one, or several together. Kits stand in it
 * exploded; {@link #kits()} puts them together again. Example: the trade {@code JY201} with the rows {@code CUP} 4 and
 * {@code PLATE} 2 of the suite {@code SET-1} and the row {@code LAMP} 1 has one kit and one product of its own.
 *
 * <p>What tells who the buyer is stands in {@link #buyer()}, as it was written, and shows in no text of this value.
 * Codes and ids are text, numbers exact. The {@linkplain #place() place} is not compared by {@code equals}. Values are
 * immutable and thread-safe.
 */
@Value.Immutable
public interface WdtTrade {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the internal id (trade_id), if it was said. */
    Optional<String> id();

    /** Returns the number (trade_no, JY...), if it was said. */
    Optional<String> number();

    /** Returns the code of the shop (shop_no), if it was said. */
    Optional<String> shop();

    /** Returns the code of the warehouse (warehouse_no), if it was said. */
    Optional<String> warehouse();

    /** Returns the type of the warehouse ({@code warehouseType}; 17 is a store), if it was said. */
    Optional<CodedValue> warehouseType();

    /** Returns the id of the shop's platform, if it was said. */
    Optional<String> platform();

    /** Returns where the trade stands ({@code tradeStatus}), if it was said. */
    Optional<CodedValue> status();

    /** Returns what kind of sale it is ({@code tradeType}), if it was said. */
    Optional<CodedValue> type();

    /** Returns how it came into the ERP ({@code tradeFrom}), if it was said. */
    Optional<CodedValue> origin();

    /** Returns when it is paid ({@code deliveryTerm}), if it was said. */
    Optional<CodedValue> deliveryTerm();

    /** Returns how much of it is refunded ({@code orderRefund}), if it was said. */
    Optional<CodedValue> refundStatus();

    /** Returns the steps of sending as a bit mask (1 checked, 2 weighed, 4 sent, 8 told to the shop), if it was said. */
    Optional<String> consignStatus();

    /** Returns when it was bought, if it was said. */
    Optional<LocalDateTime> tradeTime();

    /** Returns when it was paid, if it was. */
    Optional<LocalDateTime> payTime();

    /** Returns when it was last changed, if it was said. */
    Optional<LocalDateTime> modified();

    /** Returns the postage, if it was said. */
    Optional<Ratio> postage();

    /** Returns what was paid, if it was said. */
    Optional<Ratio> paid();

    /** Returns what is to be paid at the door, if it was said. */
    Optional<Ratio> cashOnDelivery();

    /** Returns all rows in the order of the input. */
    List<TradeLine> lines();

    /** Returns what tells who the buyer is, by field; not for reports. */
    @Value.Default
    default Extras buyer() {
        return Extras.none();
    }

    /** Returns the other fields that have no place of their own here. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the trade stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns true if the trade was cancelled. */
    default boolean isCancelled() {
        return status().filter(status -> status.means("cancelled")).isPresent();
    }

    /** Returns the kits by source order, source line and suite; {@link Trades#kits} does it over several trades. */
    default List<TradeKit> kits() {
        return Regrouping.of(lines()).kits();
    }

    /**
     * Returns the rows as the core takes them: each kit with its parts below it, then the products of their own.
     *
     * <p>A kit has the kind PARENT, the code of its suite and its {@linkplain TradeKit#rowId() row id}; a component has
     * the kind SON and the whole quantity of the order. Kits and products of their own carry the id of the order line
     * that was pushed, so that {@link io.skuwright.order.ExpandedRows} knows them again.
     */
    default List<OrderRow> rows() {
        return TradeRows.of(this);
    }

    /** Builds a trade; not thread-safe. */
    final class Builder extends ImmutableWdtTrade.Builder {
        Builder() {}
    }
}
