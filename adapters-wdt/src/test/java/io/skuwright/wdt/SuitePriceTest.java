package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kit.KitPrice;
import io.skuwright.kit.PartPrice;
import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PricedPart;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-7")
class SuitePriceTest {

    private static final Map<String, Money> RETAIL = Map.of("A", money("30"), "B", money("10"));

    /** 990 at 0.6 and 0.4 is 594 and 396. */
    @Test
    void ratios_shareThePrice() {
        WdtSuite suite = suite(line("A").ratio(Ratio.of(3, 5)).build(), line("B").ratio(Ratio.of(2, 5)).build());
        assertThat(suite.priceRule(2).basis()).isEqualTo(PriceBasis.WEIGHT);
        assertThat(split(suite, "990")).containsExactly(money("594"), money("396"));
    }

    /** The fixed line is 2 a piece, two pieces a suite and three suites: 12 of 100; the others share 88. */
    @Test
    void fixedLines_areTakenOffFirst() {
        WdtSuite suite = suite(
                line("F").isFixedPrice(true).fixedPrice(Ratio.of(2)).ratio(Ratio.ZERO).quantity(Ratio.of(2)).build(),
                // A price of its own that does not count, for the line is not fixed.
                line("A").fixedPrice(Ratio.of(99)).ratio(Ratio.of(1, 2)).build(),
                line("B").ratio(Ratio.of(1, 2)).build());
        Outcome<List<PricedPart>> parts = suite.pricedParts(Ratio.of(3), "CNY", Map.of());
        assertThat(parts.orThrow()).extracting(PricedPart::quantity).containsExactly(Ratio.of(6), Ratio.of(3), Ratio.of(3));
        assertThat(KitPrice.of(money("100"), parts.value(), suite.priceRule(2)).orThrow().parts())
                .extracting(PartPrice::amount).containsExactly(money("12"), money("44"), money("44"));
    }

    /** All are fixed; the last has the ratio 1 and takes what 100 leaves of 30. */
    @Test
    void allFixed_theOneOfRatioOneTakesTheRest() {
        WdtSuite suite = suite(
                line("A").isFixedPrice(true).fixedPrice(Ratio.of(30)).ratio(Ratio.ZERO).build(),
                line("B").isFixedPrice(true).fixedPrice(Ratio.of(60)).ratio(Ratio.ONE).build());
        assertThat(split(suite, "100")).containsExactly(money("30"), money("70"));
    }

    /** Without ratios 30 : 10 of retail prices decides: 40 is 30 and 10. */
    @Test
    void withoutRatios_retailPricesDecide() {
        WdtSuite suite = suite(line("A").build(), line("B").build());
        assertThat(suite.priceRule(2).basis()).isEqualTo(PriceBasis.LIST_PRICE);
        assertThat(split(suite, "40")).containsExactly(money("30"), money("10"));
        FindingAssert.assertThat(suite.pricedParts(Ratio.ONE, "CNY", Map.of()))
                .raises(SuiteCode.SUITE_RETAIL_PRICE_MISSING).about("K").at("").with("specNo", "A")
                .raises(SuiteCode.SUITE_RETAIL_PRICE_MISSING).with("specNo", "B");
    }

    @Test
    void fixedWithoutPrice_takesTheRetailPrice() {
        WdtSuite suite = suite(line("A").isFixedPrice(true).build(), line("B").ratio(Ratio.ONE).build());
        assertThat(suite.pricedParts(Ratio.ONE, "CNY", RETAIL).orThrow().get(0).fixedPrice()).isEqualTo(Optional.of(money("30")));
        assertThat(split(suite, "50")).containsExactly(money("30"), money("20"));
    }

    @Test
    void someRatiosOnly_areNoRule() {
        WdtSuite suite = suite(line("A").ratio(Ratio.of(1, 2)).build(), line("B").build());
        FindingAssert.assertThat(suite.pricedParts(Ratio.ONE, "CNY", RETAIL))
                .raises(SuiteCode.SUITE_RATIO_SUM).about("K").at("").weighing(Severity.ERROR).with("specNo", "B").with("sum", "");
    }

    private static List<Money> split(WdtSuite suite, String amount) {
        List<PricedPart> parts = suite.pricedParts(Ratio.ONE, "CNY", RETAIL).orThrow();
        return KitPrice.of(money(amount), parts, suite.priceRule(2)).orThrow().parts().stream()
                .map(PartPrice::amount)
                .toList();
    }

    private static WdtSuite suite(SuiteLine... lines) {
        return WdtSuite.builder().suiteNo("K").addLines(lines).build();
    }

    private static ImmutableSuiteLine.Builder line(String specNo) {
        return SuiteLine.builder().specNo(specNo).quantity(Ratio.ONE);
    }

    private static Money money(String amount) {
        return Money.parse(amount + " CNY");
    }
}
