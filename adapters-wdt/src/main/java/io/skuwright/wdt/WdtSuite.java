package io.skuwright.wdt;

import io.skuwright.bom.Bom;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A suite (组合装): a kit of one level, sold under one number and made up of specs.
 *
 * <p>Example: suite {@code 202260410-001} at 990 of 10 of one spec at the ratio 0.6 and 10 of another at 0.4. As a {@link
 * #toBom() BOM} it is explodable like any kit; its price splits by {@link #pricedParts} and {@link #priceRule}:
 *
 * <pre>{@code
 * KitPrice.of(Money.parse("990 CNY"), suite.pricedParts(Ratio.ONE, "CNY", Map.of()).orThrow(), suite.priceRule(2));
 * }</pre>
 *
 * <p>A suite has no stock of its own, and what can be sold follows from its components; both are inferred. The {@linkplain #place() place} is
 * not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface WdtSuite {

    /** Returns a builder; the number must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number (商家编码), which may hold blanks and brackets. */
    String suiteNo();

    /** Returns the internal id, if it was said. */
    Optional<String> id();

    /** Returns the name, if there is one. */
    Optional<String> name();

    /** Returns the short name, if there is one. */
    Optional<String> shortName();

    /** Returns the barcode, if there is one. */
    Optional<String> barcode();

    /** Returns the name of the category, if it has one. */
    Optional<String> category();

    /** Returns the name of the brand, if it has one. */
    Optional<String> brand();

    /** Returns the unit, if it has one. */
    Optional<String> unit();

    /** Returns the prices that were said, exactly. */
    Map<PriceKind, Ratio> prices();

    /** Returns the weight in kilograms, if it was said. */
    Optional<Ratio> weight();

    /** Returns what is printed for it as it was written: 0 its components, 1 both, 2 the suite; if it was said. */
    Optional<String> printMode();

    /** Returns true if it was deleted; another one may have its number since. */
    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    /** Returns when it was made, on the tenant's clock, if it was said. */
    Optional<LocalDateTime> created();

    /** Returns when it was changed last, on the tenant's clock, if it was said. */
    Optional<LocalDateTime> modified();

    /** Returns the remark, if there is one. */
    Optional<String> remark();

    /** Returns the tenant's own properties that are filled, by their number from 1. */
    Map<Integer, String> properties();

    /** Returns the components in their order, without deleted ones. */
    List<SuiteLine> lines();

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the suite stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /**
     * Returns the suite as a BOM of one level.
     *
     * <p>Its number and its product are the number of the suite; a line is known by its internal id, else by its position
     * from 1. Units of components are those of their specs and are not said.
     */
    default Bom toBom() {
        return SuiteBom.of(this);
    }

    /**
     * Returns the parts that share the price of some suites.
     *
     * <p>Where all lines are fixed, the one of ratio 1 takes what the others leave; that the vendor does so too is
     * inferred from the rule that there is one. Without ratios the retail prices are what the rest is shared by.
     *
     * @param suites how many suites the price is for
     * @param retailPrices the retail prices of specs by number; asked only where no fixed price or ratio is said
     * @return one part a line; no value with {@code SUITE_RETAIL_PRICE_MISSING} or {@code SUITE_RATIO_SUM}, the latter
     *     only if some ratios are said and others not
     */
    default Outcome<List<PricedPart>> pricedParts(Ratio suites, String currency, Map<String, Money> retailPrices) {
        return SuiteParts.of(this, suites, currency, retailPrices);
    }

    /**
     * Returns the rule by which {@link #pricedParts} share the price: by ratio, or by retail price if there are none.
     *
     * @param scale the decimal places of the currency
     * @throws IllegalArgumentException if the scale is not between 0 and 100
     */
    default PriceRule priceRule(int scale) {
        return SuiteParts.rule(this, scale);
    }

    /** Builds a suite; not thread-safe. */
    final class Builder extends ImmutableWdtSuite.Builder {
        Builder() {}
    }
}
