package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;

/**
 * What an order comes to at one rate of VAT.
 *
 * <p>Net and tax are those of the gross sum, exact and not rounded. Example: 40498 at 20 per cent is 101245/3 net, which a
 * shop that rounds line by line writes as 33748.3334. Values are immutable and thread-safe.
 *
 * @param percent the rate in per cent, such as 20
 * @param gross what the lines and the delivery at this rate come to with VAT, discounts taken off
 * @param net the same without VAT
 * @param tax the difference
 */
public record VatShare(Ratio percent, Money gross, Money net, Money tax) {

    /** Checks that nothing is null. */
    public VatShare {
        requireNonNull(percent, "percent");
        requireNonNull(gross, "gross");
        requireNonNull(net, "net");
        requireNonNull(tax, "tax");
    }
}
