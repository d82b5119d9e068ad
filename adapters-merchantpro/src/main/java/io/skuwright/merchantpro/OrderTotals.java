package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Money;
import java.util.List;

/**
 * What an order comes to, added up from its lines.
 *
 * <p>All amounts are with VAT. Example: goods 49.90, a coupon of 5.00 and delivery for 24.90 make 69.80. Values are immutable
 * and thread-safe.
 *
 * @param goods what the lines of goods come to
 * @param discounts what the lines of discounts come to, 0 or less
 * @param other what lines of other types come to, as they are written
 * @param shipping what the delivery costs, 0 if the order does not say it
 * @param vat the parts by rate of VAT, the lowest first; lines that tell no rate are in none
 */
public record OrderTotals(Money goods, Money discounts, Money other, Money shipping, List<VatShare> vat) {

    /** Keeps a copy of the list. */
    public OrderTotals {
        requireNonNull(goods, "goods");
        requireNonNull(discounts, "discounts");
        requireNonNull(other, "other");
        requireNonNull(shipping, "shipping");
        vat = List.copyOf(vat);
    }

    /** Returns what the lines come to, discounts taken off. */
    public Money subtotal() {
        return goods.plus(discounts).plus(other);
    }

    /** Returns what is to be paid in all. */
    public Money total() {
        return subtotal().plus(shipping);
    }
}
