package io.skuwright.wdt;

import io.skuwright.quantity.Allocation;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Share;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order of a shop or store, to be pushed (原始订单).
 *
 * <p>What the lines come to, plus postage and other amounts, is what was paid or is to be paid at the door. Example: a
 * book of 399.00 with 10.00 postage, prepaid, has 409.00 paid. A sale in cash at the till is an order to be paid at the
 * door ({@link Builder#paidInCash}), for which the tenant needs a logistics that supports it.
 *
 * <p>What tells who the buyer is ({@code buyer_nick}, {@code receiver_...}) is carried as it is and shows in no text of
 * this value. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface PushTrade {

    /** Returns a builder; the number must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number of the order (tid), unique over the tenant. */
    String id();

    /** Returns where the order stands, a word of the table {@code platformStatus}. */
    @Value.Default
    default String status() {
        return "paid";
    }

    /** Returns how much is paid, a word of the table {@code payStatus}. */
    @Value.Default
    default String payStatus() {
        return "paid";
    }

    /** Returns when it is paid, a word of the table {@code deliveryTerm}. */
    @Value.Default
    default String deliveryTerm() {
        return "prepaid";
    }

    /** Returns when it was bought, on the clock of the tenant, if that is known. */
    Optional<LocalDateTime> tradeTime();

    /** Returns when it was paid; an order that is not paid has none, which is written as a date of zeros. */
    Optional<LocalDateTime> payTime();

    /** Returns the postage (post_amount). */
    @Value.Default
    default Ratio postage() {
        return Ratio.ZERO;
    }

    /** Returns further amounts that are to be paid (other_amount). */
    @Value.Default
    default Ratio otherAmount() {
        return Ratio.ZERO;
    }

    /** Returns what was paid (paid). */
    @Value.Default
    default Ratio paid() {
        return Ratio.ZERO;
    }

    /** Returns what is to be paid at the door (cod_amount). */
    @Value.Default
    default Ratio cashOnDelivery() {
        return Ratio.ZERO;
    }

    /** Returns the fee for payment at the door (ext_cod_fee). */
    @Value.Default
    default Ratio cashOnDeliveryFee() {
        return Ratio.ZERO;
    }

    /** Returns the kind of logistics; -1 is none. */
    @Value.Default
    default String logisticsType() {
        return "-1";
    }

    /** Returns the code of the warehouse it is to be sent from, if it is fixed. */
    Optional<String> warehouse();

    /** Returns the lines. */
    List<PushLine> lines();

    /** Returns what tells who the buyer is, as JSON by field; {@code buyer_nick} must be there. */
    @Value.Default
    default Extras buyer() {
        return Extras.none();
    }

    /** Returns further fields as JSON, such as {@code seller_memo}. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns what is to be paid in all: the sum of the lines, postage and other amounts. */
    default Ratio total() {
        return lines().stream().map(PushLine::amount).reduce(postage().plus(otherAmount()), Ratio::plus);
    }

    /**
     * Returns this order with a discount shared over its lines, in proportion to what they come to.
     *
     * <p>The parts always sum back; of equal lines the last ones get the smallest units that cannot be shared evenly, one
     * each. Example: 10 over three equal lines at scale 2 is 3.33, 3.33 and 3.34; 20 at scale 0 is 6, 7 and 7.
     *
     * @param discount the discount of the whole order, which takes the place of shares that were there
     * @param scale the decimal places of amounts, at most 4
     * @return the order; no value with the findings of {@link Allocation}
     */
    default Outcome<PushTrade> sharing(Ratio discount, int scale) {
        List<PushLine> last = new ArrayList<>(lines());
        Collections.reverse(last);
        List<Share> weights =
                last.stream().map(line -> Share.byWeight(line.amountBeforeShare())).toList();
        Outcome<List<Rounded<Ratio>>> split = Allocation.toScale(scale).split(discount, weights);
        return split.map(parts -> {
            List<PushLine> lines = new ArrayList<>();
            for (int at = parts.size() - 1; at >= 0; at--) {
                PushLine.Builder line = PushLine.builder();
                line.from(last.get(at));
                lines.add(line.shareDiscount(parts.get(at).value()).build());
            }
            Builder trade = builder();
            trade.from(this);
            return trade.lines(lines).build();
        });
    }

    /** Builds an order; not thread-safe. */
    final class Builder extends ImmutablePushTrade.Builder {
        Builder() {}

        /** Sets an order that is paid at the door, as a sale in cash at the till is. */
        public Builder paidInCash(Ratio amount) {
            deliveryTerm("cash-on-delivery").payStatus("unpaid").paid(Ratio.ZERO);
            return cashOnDelivery(amount);
        }

        /** Sets what tells who the buyer is, as texts by field. */
        public Builder buyer(Map<String, String> texts) {
            Map<String, String> json = new LinkedHashMap<>();
            texts.forEach((name, text) -> json.put(name, Cell.text(text).toJson()));
            return buyer(Extras.of(json));
        }
    }
}
