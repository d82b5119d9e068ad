package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The price of a kit line, split over its parts.
 *
 * <p>Invoices, returns and statistics want a price on each part, and the parts must sum up to what the customer paid,
 * to the cent. Example: a kit at 100.00 of 2 mugs at a list price of 10 and a pot at 30, split by list price:
 *
 * <pre>
 * KitPrice price = KitPrice.of(Money.parse("100 CNY"), parts, PriceRule.by(PriceBasis.LIST_PRICE, 2)).orThrow();
 * price.parts().get(0).amount();                                    // 40 CNY for the mugs, 20 each
 * price.parts().get(1).amount();                                    // 60 CNY for the pot
 * </pre>
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>Fixed prices and fixed amounts are taken off first; the rest is split by the basis with the largest remainder.
 *   <li>List price and cost are per unit, and count times the quantity. A weight is of the part as a
 *       whole and is not.
 *   <li>A part that counts 0 gets 0, and so does one of quantity 0, whatever it counts, unless its amount is fixed.
 *   <li>Of equal remainders the part listed first gets more: 0.01 over two equal parts goes to the first. So the order
 *       of the parts decides where such a cent goes.
 *   <li>A negative amount mirrors the positive one, be the quantities of the return written below 0 or above. Fixed
 *       prices and fixed amounts follow the sign of the amount: of -10.00 a fixed amount of 1.00, or of -1.00, is -1.00.
 *   <li>A fixed share that goes against the amount is a finding: one below 0 where the amount, or the quantity, says
 *       already which way it goes, and one of a part that comes back while others go out.
 *   <li>A missing list price, cost or weight, a negative weight and a price in another currency are findings, and
 *       then nothing is split: no part ever gets a default.
 * </ul>
 *
 * <p>When kits come back one by one, {@link #ofKits} says what goes with them; all of them together come to the
 * original amounts again, part by part. This class is immutable and thread-safe.
 */
public final class KitPrice {

    private final Money amount;
    private final Ratio residue;
    private final List<PartPrice> parts;
    private final PriceRule rule;

    KitPrice(Money amount, Ratio residue, List<PartPrice> parts, PriceRule rule) {
        this.amount = amount;
        this.residue = residue;
        this.parts = List.copyOf(parts);
        this.rule = rule;
    }

    /**
     * Splits the amount of a kit line.
     *
     * <p>The time is n log n in the number of parts.
     *
     * @param amount what all kits of the line cost together, exact at the scale unless the rule rounds
     * @return the split, with the warnings {@code PRICE_UNITS_MIXED} and {@code PRICE_WITHOUT_QUANTITY}; no value with
     *     {@code PRICE_PART_REPEATED}, {@code PRICE_FIXED_TWICE}, {@code PRICE_FIXED_SIGN}, {@code
     *     PRICE_REST_WITHOUT_PART}, {@code PRICE_BASIS_MISSING}, {@code CURRENCY_MISMATCH}, {@code ALLOCATION_NEGATIVE_WEIGHT}, {@code ALLOCATION_NO_WEIGHT}, {@code
     *     ALLOCATION_FIXED_EXCEEDS}, {@code RATIO_NOT_REPRESENTABLE} or {@code LIMIT_QUANTITY_BITS}
     */
    public static Outcome<KitPrice> of(Money amount, List<PricedPart> parts, PriceRule rule) {
        return new PriceSplit(amount, parts, rule).split();
    }

    /** Returns what was split, exact at the scale of the currency. */
    public Money amount() {
        return amount;
    }

    /** Returns what rounding added to the amount that was given; 0 unless the rule rounds. */
    public Ratio residue() {
        return residue;
    }

    /** Returns what each part gets, in the order of the parts; the amounts sum up to {@link #amount()}. */
    public List<PartPrice> parts() {
        return parts;
    }

    /** Returns the rule that the price was split by. */
    public PriceRule rule() {
        return rule;
    }

    /**
     * Returns what some of the kits come to, after others.
     *
     * <p>Of each part, what goes with the first kits is its amount times their share, rounded as the caller says and
     * never more than the amount; these kits come to the difference. So an amount never goes back and forth as kits
     * are added, and all steps from 0 to the end sum up to the parts exactly. Kits that had come back and go out
     * again are a step down.
     *
     * @param from how many kits went before
     * @param to how many there are with these; less than before undoes
     * @param kits how many kits the line has, without sign
     * @param rounding to the scale of the currency
     * @return the amounts, or no value with {@code PRICE_KITS_OUT_OF_RANGE} or, where the rounding leaves more places
     *     than the currency has, {@code RATIO_NOT_REPRESENTABLE}
     */
    public Outcome<PartialPrice> ofKits(Ratio from, Ratio to, Ratio kits, Rounding rounding) {
        requireNonNull(rounding, "rounding");
        boolean isWithin = kits.signum() > 0 && isWithin(from, kits) && isWithin(to, kits);
        if (!isWithin) {
            return Outcome.failed(Finding.of(PriceCode.PRICE_KITS_OUT_OF_RANGE)
                    .with("value", to.minus(from).toString())
                    .with("before", from.toString())
                    .with("kits", kits.toString()));
        }
        Ratio before = from.dividedBy(kits);
        Ratio after = to.dividedBy(kits);
        List<Finding> findings = new ArrayList<>();
        List<Rounded<Money>> some = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (PartPrice part : parts) {
            Ratio whole = part.amount().amount();
            Ratio value = upTo(after, whole, rounding).minus(upTo(before, whole, rounding));
            value.toDecimal(rule.scale()).findings().forEach(finding ->
                    findings.add(finding.about(part.part().part()).at(part.part().place())));
            Ratio exact = whole.times(after.minus(before));
            some.add(new Rounded<>(Money.of(value, amount.currency()), value.minus(exact)));
            sum = sum.plus(value);
        }
        return findings.isEmpty()
                ? Outcome.of(new PartialPrice(from, to, Money.of(sum, amount.currency()), some))
                : Outcome.failed(findings);
    }

    private static boolean isWithin(Ratio count, Ratio kits) {
        return count.signum() >= 0 && count.compareTo(kits) <= 0;
    }

    /** A rounding to full packs may go beyond the whole amount, and must not stop short of it at the end. */
    private static Ratio upTo(Ratio share, Ratio whole, Rounding rounding) {
        Ratio rounded = rounding.apply(whole.times(share)).value();
        boolean isWhole = share.equals(Ratio.ONE) || rounded.abs().compareTo(whole.abs()) > 0;
        return isWhole ? whole : rounded;
    }

    /**
     * Returns what successive steps come to, such as the returns of a line in their order.
     *
     * @param steps how many kits each step adds; below 0 for kits that are taken back from the count
     * @return one partial price for each step; a step that {@link #ofKits} refuses comes to nothing and counts for
     *     nothing, and {@code PRICE_KITS_OUT_OF_RANGE} names its number as a person counts
     */
    public Outcome<List<PartialPrice>> inSteps(List<Ratio> steps, Ratio kits, Rounding rounding) {
        List<PartialPrice> prices = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Ratio before = Ratio.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            Outcome<PartialPrice> step = ofKits(before, before.plus(steps.get(i)), kits, rounding);
            String number = Integer.toString(i + 1);
            step.findings().forEach(finding ->
                    findings.add(finding.code() == PriceCode.PRICE_KITS_OUT_OF_RANGE ? finding.about(number) : finding));
            prices.add(step.optional().orElse(nothing(before)));
            before = prices.get(i).to();
        }
        return Outcome.of(List.copyOf(prices), findings);
    }

    private PartialPrice nothing(Ratio at) {
        Rounded<Money> zero = new Rounded<>(Money.of(Ratio.ZERO, amount.currency()), Ratio.ZERO);
        return new PartialPrice(at, at, zero.value(), parts.stream().map(part -> zero).toList());
    }

    /** Returns the amount and how many parts share it, for people. */
    @Override
    public String toString() {
        return amount + " over " + parts.size() + " parts by " + rule.basis();
    }
}
