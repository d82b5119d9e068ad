package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What units are worth in each other, for all products and for single ones.
 *
 * <p>A purchase counts in boxes, the store in pieces, a bill of materials in dozens: this value says how they
 * hang together, exactly. Example: with {@code 1 box = 2 pack} and {@code 1 pack = 6 pcs}, 3 boxes are 36
 * pieces and 1 piece is 1/12 box; both directions hold, over any number of steps.
 *
 * <p>A product's own conversions are joined with those for all products, and win where they disagree: with
 * {@code TEA: 1 box = 10 pcs} a box of TEA holds 10 pieces, and 1 pack of TEA is nothing that is known, since
 * one of the two other statements must be wrong for TEA. A unit is worth 1 of itself, always. Codes of units
 * and products are compared exactly, and nothing is known that was not declared.
 *
 * <p>The order in which conversions are given carries no meaning. Two values are equal if they accepted the
 * same conversions with the same limits. This class is immutable and thread-safe.
 */
public final class UnitConversions {

    private static final UnitConversions NONE = new UnitConversions(
            List.of(), new UnitNumbers(), new UnitWorth(new int[0], new Ratio[0]), Map.of(), Limits.defaults());

    private final List<UnitConversion> conversions;
    private final UnitNumbers numbers;
    private final UnitWorth forAll;
    private final Map<String, UnitOverlay> byProduct;
    private final Limits limits;

    UnitConversions(
            List<UnitConversion> conversions,
            UnitNumbers numbers,
            UnitWorth forAll,
            Map<String, UnitOverlay> byProduct,
            Limits limits) {
        this.conversions = conversions;
        this.numbers = numbers;
        this.forAll = forAll;
        this.byProduct = byProduct;
        this.limits = limits;
    }

    /** Returns the value that knows no conversion: each unit is worth 1 of itself and nothing else. */
    public static UnitConversions none() {
        return NONE;
    }

    /** Returns what {@link #of(Iterable, Limits)} returns with the default limits. */
    public static Outcome<UnitConversions> of(Iterable<UnitConversion> conversions) {
        return of(conversions, Limits.defaults());
    }

    /**
     * Returns the conversions that agree; the others are left out and reported at their places.
     *
     * <p>Around a loop of conversions the product must be 1. Where it is not, nobody knows which one is
     * wrong, so each one that alone could be it is left out: with {@code 1 kg = 1000 g}, {@code 1 g = 1000 mg}
     * and {@code 1 kg = 5 mg}, all three. If one says the exact inverse of what the others say, only that
     * one is. What lies on no such loop is used. The time is n log n, and linear in the units between
     * which products override conversions.
     *
     * @return the value, always, with {@code UNIT_BLANK}, {@code UNIT_CONVERSION_PRODUCT_BLANK}, {@code
     *     UNIT_CONVERSION_NOT_POSITIVE}, {@code UNIT_CONVERSION_INVERTED} (against the others, against the
     *     metric system, or a product's own against that for all products), {@code
     *     UNIT_CONVERSION_CONTRADICTORY}, {@code UNIT_CONVERSION_DOUBTFUL} (among several contradictions) or
     *     {@code LIMIT_QUANTITY_BITS} on a conversion that is left out; {@code UNIT_CONVERSION_REPEATED}, an
     *     info; and {@code LIMIT_UNIT_STEPS} or {@code LIMIT_QUANTITY_BITS} on the first conversion of a
     *     product whose own ones are not joined with those for all. Findings come in the order given.
     */
    public static Outcome<UnitConversions> of(Iterable<UnitConversion> conversions, Limits limits) {
        return new ConversionIndexer(requireNonNull(limits, "limits"))
                .index(requireNonNull(conversions, "conversions"));
    }

    /** Returns true if no conversion was accepted. */
    public boolean isEmpty() {
        return conversions.isEmpty();
    }

    /**
     * Returns the accepted conversions: those for all products first, then product by product, each sorted by
     * units and factor; not modifiable.
     */
    public List<UnitConversion> conversions() {
        return conversions;
    }

    /**
     * Returns how many {@code to} are one {@code from} of a product, if that is known.
     *
     * <p>The time does not depend on the number of conversions or steps, but for a product with own ones it
     * grows with the logarithm of their number.
     *
     * @param product the code of the product; one without own conversions, even an empty text, has those
     *     for all products
     * @return the factor; empty where {@link #factor} has no value
     */
    public Optional<Ratio> find(String product, String from, String to) {
        return raw(product, from, to).filter(factor -> !isTooLarge(factor));
    }

    /**
     * Returns how many {@code to} are one {@code from} of a product, or why that is not known.
     *
     * @return the factor, or no value with {@code UNIT_CONVERSION_MISSING}, with {@code UNIT_BLANK} if one of
     *     two different units is blank, or with {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<Ratio> factor(String product, String from, String to) {
        return raw(product, from, to)
                .map(factor -> factor.within(limits))
                .orElseGet(() -> Outcome.failed(unknown(product, from, to)));
    }

    /**
     * Returns an amount of one unit as an amount of another, exact: 3 box are 36 pcs.
     *
     * @return the amount, or no value with a finding of {@link #factor} or {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<Ratio> convert(String product, Ratio amount, String from, String to) {
        requireNonNull(amount, "amount");
        return factor(product, from, to).flatMap(factor -> amount.times(factor).within(limits));
    }

    /**
     * Returns a quantity of a product in another unit, exact: {@code 3 box} is {@code 36 pcs}.
     *
     * @return the quantity, or no value with a finding of {@link #convert(String, Ratio, String, String)}
     */
    public Outcome<Quantity> convert(String product, Quantity quantity, UnitOfMeasure to) {
        return convert(product, quantity.amount(), quantity.unit().code(), to.code())
                .map(amount -> Quantity.of(amount, to));
    }

    private Optional<Ratio> raw(String product, String from, String to) {
        requireNonNull(product, "product");
        requireNonNull(to, "to");
        if (from.equals(to)) {
            return Optional.of(Ratio.ONE);
        }
        OptionalInt left = numbers.find(from);
        OptionalInt right = numbers.find(to);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        UnitOverlay own = byProduct.get(product);
        return own == null
                ? forAll.factor(left.getAsInt(), right.getAsInt())
                : own.factor(forAll, left.getAsInt(), right.getAsInt());
    }

    private boolean isTooLarge(Ratio factor) {
        return limits.exceeds(Limit.RATIO_BITS, factor.bitLength());
    }

    private static Finding unknown(String product, String from, String to) {
        return from.isBlank() || to.isBlank()
                ? NumberFindings.value(QuantityCode.UNIT_BLANK, from.isBlank() ? from : to)
                        .about(product)
                : UnitFindings.missing(product, from, to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitConversions that
                && conversions.equals(that.conversions)
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return conversions.hashCode();
    }

    /** Returns the accepted conversions, one by one, for people: {@code [1 box = 12 pcs, TEA: 1 box = 20 pcs]}. */
    @Override
    public String toString() {
        return conversions.stream().map(UnitConversion::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
