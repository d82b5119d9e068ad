package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what each line of a suite gets of its price. */
final class SuiteParts {

    private final WdtSuite suite;
    private final String currency;
    private final Map<String, Money> retailPrices;
    private final boolean isAllFixed;
    private final boolean hasRatios;
    private final List<Finding> findings = new ArrayList<>();

    private SuiteParts(WdtSuite suite, String currency, Map<String, Money> retailPrices) {
        this.suite = suite;
        this.currency = requireNonNull(currency, "currency");
        this.retailPrices = requireNonNull(retailPrices, "retailPrices");
        this.isAllFixed = isAllFixed(suite);
        this.hasRatios = hasRatios(suite);
    }

    static Outcome<List<PricedPart>> of(WdtSuite suite, Ratio suites, String currency, Map<String, Money> retailPrices) {
        return new SuiteParts(suite, currency, retailPrices).parts(suites);
    }

    static PriceRule rule(WdtSuite suite, int scale) {
        return PriceRule.by(hasRatios(suite) ? PriceBasis.WEIGHT : PriceBasis.LIST_PRICE, scale);
    }

    static boolean isAllFixed(WdtSuite suite) {
        return suite.lines().stream().allMatch(SuiteLine::isFixedPrice);
    }

    /** Ratios count if a line that shares the rest has one; where all are fixed, one line may be the rest's. */
    private static boolean hasRatios(WdtSuite suite) {
        return isAllFixed(suite)
                || suite.lines().stream().anyMatch(line -> !line.isFixedPrice() && line.ratio().isPresent());
    }

    /** What the ratios of the lines that share the rest come to; none if there are none, or one of them has none. */
    static Optional<Ratio> sum(WdtSuite suite) {
        Ratio sum = Ratio.ZERO;
        for (SuiteLine line : suite.lines()) {
            if (!line.isFixedPrice()) {
                if (line.ratio().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(line.ratio().get());
            }
        }
        return Optional.of(sum);
    }

    private Outcome<List<PricedPart>> parts(Ratio suites) {
        List<PricedPart> parts = new ArrayList<>(suite.lines().size());
        for (int at = 0; at < suite.lines().size(); at++) {
            SuiteLine line = suite.lines().get(at);
            PricedPart.Builder part = PricedPart.builder()
                    .part(Integer.toString(at + 1))
                    .product(line.specNo())
                    .quantity(line.quantity().times(suites))
                    .place(line.place());
            boolean takesTheRest = isAllFixed && line.ratio().filter(Ratio.ONE::equals).isPresent();
            if (line.isFixedPrice() && !takesTheRest) {
                line.fixedPrice()
                        .map(price -> Money.of(price, currency))
                        .or(() -> retailPrice(line))
                        .ifPresent(part::fixedPrice);
            } else if (hasRatios) {
                line.ratio().ifPresentOrElse(part::weight, () -> unsaid(line));
            } else {
                retailPrice(line).ifPresent(part::listPrice);
            }
            parts.add(part.build());
        }
        return findings.isEmpty() ? Outcome.of(List.copyOf(parts)) : Outcome.failed(findings);
    }

    private Optional<Money> retailPrice(SuiteLine line) {
        Optional<Money> price = Optional.ofNullable(retailPrices.get(line.specNo()));
        if (price.isEmpty()) {
            findings.add(Finding.of(SuiteCode.SUITE_RETAIL_PRICE_MISSING)
                    .about(suite.suiteNo())
                    .at(line.place())
                    .with("specNo", line.specNo()));
        }
        return price;
    }

    private void unsaid(SuiteLine line) {
        findings.add(Finding.of(SuiteCode.SUITE_RATIO_SUM)
                .about(suite.suiteNo())
                .at(line.place())
                .with("sum", "")
                .with("specNo", line.specNo())
                .as(Severity.ERROR));
    }
}
