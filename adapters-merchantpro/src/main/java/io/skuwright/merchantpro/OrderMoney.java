package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds up an order again, exactly, and says where the shop says something else.
 *
 * <p>What the customer pays (gross) counts: a unit price times the quantity is the line, and the lines with their discounts
 * and the delivery are the total. Net and tax are derived from it by the rate of each line, and the delivery may have
 * another rate than the goods. Example: 16499 with 20 per cent is 13749.1666... net, so 13749.1667 fits at 4 decimals and
 * 13749.1600 is told, with what it should be.
 *
 * <pre>
 * Outcome&lt;OrderTotals&gt; totals = OrderMoney.usual().check(order);
 * totals.value().total();    // 40498 RSD
 * </pre>
 *
 * <p>Nothing is rounded here. An amount that the shop had to round may be off by half of its last decimal, in whichever
 * direction; how many decimals a currency has stands in a table, and net amounts have 4 unless {@linkplain #withNetDecimals
 * set otherwise}. Not confirmed, so that either is taken: whether subtotals are with discounts, whether the tax of the order
 * is with that of the delivery, and whether credit in the shop is taken off the total. A discount counts as less to pay,
 * whatever its sign.
 *
 * <p>Findings: {@link OrderMoneyCode}. Time is linear. This class is immutable and thread-safe.
 */
public final class OrderMoney {

    private static final int MOST_DECIMALS = 9;
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio TEN = Ratio.of(10);

    private static final OrderMoney USUAL = new OrderMoney(usualScales(), 4);

    private final Map<String, Integer> scales;
    private final int netDecimals;

    private OrderMoney(Map<String, Integer> scales, int netDecimals) {
        this.scales = scales;
        this.netDecimals = netDecimals;
    }

    private static Map<String, Integer> usualScales() {
        Map<String, Integer> scales = new TreeMap<>();
        List.of("RON", "RSD", "EUR", "HUF", "BGN", "PLN", "CZK", "MDL", "USD", "GBP", "CHF").forEach(code -> scales.put(code, 2));
        return Collections.unmodifiableMap(scales);
    }

    /** Returns the check with 2 decimals for RON, RSD, EUR, HUF and some more, and 4 for net amounts. */
    public static OrderMoney usual() {
        return USUAL;
    }

    /**
     * Returns this check with the decimals of a currency, such as 0 for HUF in a shop that has no fillér.
     *
     * @throws IllegalArgumentException if the decimals are not from 0 to 9
     */
    public OrderMoney withScale(String currency, int decimals) {
        Map<String, Integer> more = new TreeMap<>(scales);
        more.put(requireNonNull(currency, "currency"), checked(decimals));
        return new OrderMoney(Collections.unmodifiableMap(more), netDecimals);
    }

    /**
     * Returns this check for orders whose net amounts and taxes have so many decimals.
     *
     * @throws IllegalArgumentException if the decimals are not from 0 to 9
     */
    public OrderMoney withNetDecimals(int decimals) {
        return new OrderMoney(scales, checked(decimals));
    }

    private static int checked(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("An amount has 0 to 9 decimals, not " + decimals + ".");
        }
        return decimals;
    }

    /** Returns how many decimals currencies have, by code. */
    public Map<String, Integer> scales() {
        return scales;
    }

    /** Returns how many decimals net amounts have. */
    public int netDecimals() {
        return netDecimals;
    }

    /**
     * Adds an order up.
     *
     * @return what it comes to, with {@code MP_GROSS_DIFFERS}, {@code MP_VAT_DIFFERS}, {@code MP_AMOUNT_TOO_FINE}, {@code
     *     MP_VAT_OUT_OF_RANGE}, {@code MP_AMOUNT_MISSING} for goods without a rate and {@code MP_CURRENCY_UNKNOWN}; no value
     *     with {@code MP_LINES_NOT_TOLD}, {@code MP_CURRENCY_MISSING}, or {@code MP_AMOUNT_MISSING} for goods without a price
     */
    public Outcome<OrderTotals> check(ShopOrder order) {
        return new MoneyCheck(this, requireNonNull(order, "order")).run();
    }

    Optional<Integer> scale(String currency) {
        return Optional.ofNullable(scales.get(currency));
    }

    /** How much a rounded amount may be off: half of its last decimal; nothing if nobody knows which that is. */
    static Ratio slack(Optional<Integer> decimals) {
        if (decimals.isEmpty()) {
            return Ratio.ZERO;
        }
        Ratio slack = HALF;
        for (int at = 0; at < decimals.get(); at++) {
            slack = slack.dividedBy(TEN);
        }
        return slack;
    }
}
