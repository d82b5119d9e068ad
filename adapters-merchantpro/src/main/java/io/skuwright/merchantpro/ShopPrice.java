package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one product or variant costs in a shop, with and without VAT, and what it cost before.
 *
 * <p>The price with VAT (gross) is what the customer pays and counts; the one without (net) is derived from it and has 4
 * decimals as a rule. Example: 16499 with 20 per cent is exactly 13749.1666..., of which the shop writes 13749.1667.
 * Amounts are in the currency of the shop, which the documents do not name. Values are immutable and thread-safe.
 *
 * @param net the price without VAT, if it was said
 * @param gross the price with VAT, if it was said
 * @param oldNet the struck-through price without VAT, if there is one
 * @param oldGross the struck-through price with VAT, if there is one
 */
public record ShopPrice(Optional<Ratio> net, Optional<Ratio> gross, Optional<Ratio> oldNet, Optional<Ratio> oldGross) {

    /** A price of which nothing is said. */
    public static final ShopPrice NONE =
            new ShopPrice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Ratio HUNDRED = Ratio.of(100);

    /** Checks that nothing is null. */
    public ShopPrice {
        requireNonNull(net, "net");
        requireNonNull(gross, "gross");
        requireNonNull(oldNet, "oldNet");
        requireNonNull(oldGross, "oldGross");
    }

    /** Returns a price with VAT, without an old one. */
    public static ShopPrice ofGross(Ratio gross) {
        return new ShopPrice(Optional.empty(), Optional.of(gross), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the exact price without VAT of one with VAT.
     *
     * @param vatPercent the VAT in per cent, such as 21
     * @return the price, which may have no end of decimals: 100 with 21 per cent is 10000/121
     * @throws IllegalArgumentException if the VAT is -100 per cent or less
     */
    public static Ratio net(Ratio gross, Ratio vatPercent) {
        Ratio whole = HUNDRED.plus(vatPercent);
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("The VAT must be above -100 per cent, not " + vatPercent + ".");
        }
        return gross.times(HUNDRED).dividedBy(whole);
    }

    /**
     * Returns the exact price with VAT of one without.
     *
     * @param vatPercent the VAT in per cent, such as 21
     */
    public static Ratio gross(Ratio net, Ratio vatPercent) {
        return net.times(HUNDRED.plus(vatPercent)).dividedBy(HUNDRED);
    }

    /** Returns true if nothing is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Compares net with gross, exactly.
     *
     * <p>A net price may be off by half of its last decimal and no more, however it was rounded. Example: net 82.6446 and
     * gross 100 with 21 per cent fit at 4 decimals, net 82.64 does not, but fits at 2.
     *
     * @param vatPercent the VAT in per cent
     * @param decimals how many decimals a net price has, 4 as a rule
     * @param subject what the finding is about, such as the SKU
     * @param place where the price stood
     * @return {@code MP_PRICE_DIFFERS} for the price, the old price, both or neither
     * @throws IllegalArgumentException if the VAT is -100 per cent or less, or the decimals are not from 0 to 9
     */
    public List<Finding> check(Ratio vatPercent, int decimals, String subject, Place place) {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("A net price has 0 to 9 decimals, not " + decimals + ".");
        }
        Ratio most = Ratio.of(1, 2);
        for (int at = 0; at < decimals; at++) {
            most = most.dividedBy(Ratio.of(10));
        }
        List<Finding> findings = new ArrayList<>();
        compare("price_net", net, gross, vatPercent, most).ifPresent(findings::add);
        compare("old_price_net", oldNet, oldGross, vatPercent, most).ifPresent(findings::add);
        return findings.stream().map(finding -> finding.about(subject).at(place)).toList();
    }

    private static Optional<Finding> compare(
            String field, Optional<Ratio> net, Optional<Ratio> gross, Ratio vatPercent, Ratio most) {
        if (net.isEmpty() || gross.isEmpty()) {
            return Optional.empty();
        }
        Ratio exact = net(gross.get(), vatPercent);
        return net.get().minus(exact).abs().compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Finding.of(ShopProductCode.MP_PRICE_DIFFERS)
                        .with("field", field)
                        .with("net", ShopText.of(net.get()))
                        .with("gross", ShopText.of(gross.get()))
                        .with("percent", ShopText.of(vatPercent))
                        .with("expected", ShopText.of(exact)));
    }
}
