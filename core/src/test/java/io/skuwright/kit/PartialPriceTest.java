package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kit.PriceBasis.RATIO;
import static io.skuwright.kit.PriceBasis.WEIGHT;
import static io.skuwright.kit.PricedParts.money;
import static io.skuwright.kit.PricedParts.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes with some of the kits of a line. */
@Tag("KIT-7")
class PartialPriceTest {

    private static final Rounding CENTS = Rounding.halfEven(2);

    /** 3 kits at 100.00: 66.67 for 6 A, 33.33 for 3 B. */
    private static final KitPrice THREE = price("100", RATIO, "6 A", "3 B").orThrow();

    private static String text(PartialPrice price) {
        return price.amount().toString().replace(" CNY", "") + " = "
                + price.parts().stream()
                        .map(part -> part.value().toString().replace(" CNY", ""))
                        .collect(Collectors.joining(" + "));
    }

    private static List<Ratio> ratios(String texts) {
        return List.of(texts.split(" ")).stream().map(Ratio::parse).toList();
    }

    /** A: 22.2233.., 44.4466.., 66.67. B: 11.11, 22.22, 33.33. */
    @Test
    void inSteps_oneByOne_sumsBackToTheParts() {
        Outcome<List<PartialPrice>> returns = THREE.inSteps(ratios("1 1 1"), Ratio.of(3), CENTS);
        assertThat(returns.orThrow().stream().map(PartialPriceTest::text))
                .containsExactly("33.33 = 22.22 + 11.11", "33.34 = 22.23 + 11.11", "33.33 = 22.22 + 11.11");
        assertThat(returns.value().get(1).from()).isEqualTo(Ratio.ONE);
        assertThat(returns.value().get(1).to()).isEqualTo(Ratio.of(2));
        assertThat(returns.value().get(1).kits()).isEqualTo(Ratio.ONE);
        assertThat(THREE.inSteps(ratios("2 1"), Ratio.of(3), CENTS).orThrow().stream().map(PartialPriceTest::text))
                .containsExactly("66.67 = 44.45 + 22.22", "33.33 = 22.22 + 11.11");
    }

    @Test
    void ofKits_residue_isWhatAPartGotBeyondItsExactShare() {
        PartialPrice first = THREE.ofKits(Ratio.ZERO, Ratio.ONE, Ratio.of(3), CENTS).orThrow();
        // 66.67 / 3 = 22.22333..
        assertThat(first.parts().get(0)).isEqualTo(new Rounded<>(money("22.22"), Ratio.of(-1, 300)));
        assertThat(first.parts().get(1).isExact()).isTrue();
    }

    @Test
    void ofKits_anyRounding_endsAtTheWholeAmountAndNeverBeyond() {
        KitPrice price = price("1", WEIGHT, "1 A weight=1").orThrow();
        Rounding up = Rounding.upToMultiple(Ratio.parse("0.7"));
        assertThat(price.inSteps(ratios("1 1 1 1"), Ratio.of(4), up).orThrow().stream().map(PartialPriceTest::text))
                .containsExactly("0.7 = 0.7", "0 = 0", "0.3 = 0.3", "0 = 0");
        Rounding down = Rounding.downToMultiple(Ratio.parse("0.4"));
        assertThat(price.inSteps(ratios("1 1 1 1"), Ratio.of(4), down).orThrow().stream().map(PartialPriceTest::text))
                .containsExactly("0 = 0", "0.4 = 0.4", "0 = 0", "0.6 = 0.6");
    }

    @Test
    void ofKits_negativeAmount_mirrors() {
        KitPrice credit = price("-100", RATIO, "6 A", "3 B").orThrow();
        assertThat(credit.inSteps(ratios("1 1 1"), Ratio.of(3), CENTS).orThrow().stream().map(PartialPriceTest::text))
                .containsExactly("-33.33 = -22.22 + -11.11", "-33.34 = -22.23 + -11.11", "-33.33 = -22.22 + -11.11");
    }

    @Test
    void inSteps_kitsThatGoOutAgain_areAStepDown() {
        assertThat(THREE.inSteps(ratios("2 -1 2"), Ratio.of(3), CENTS).orThrow().stream().map(PartialPriceTest::text))
                .containsExactly("66.67 = 44.45 + 22.22", "-33.34 = -22.23 + -11.11", "66.67 = 44.45 + 22.22");
    }

    @Test
    void ofKits_fractionsOfKits_areCounted() {
        KitPrice price = price("10", RATIO, "5/2 A").orThrow();
        assertThat(text(price.ofKits(Ratio.of(1, 2), Ratio.of(5, 2), Ratio.of(5, 2), CENTS).orThrow())).isEqualTo("8 = 8");
    }

    @Test
    void inSteps_moreThanThereIs_comesToNothingAndTheRestCounts() {
        Outcome<List<PartialPrice>> returns = THREE.inSteps(ratios("2 2 -3 1"), Ratio.of(3), CENTS);
        assertThat(returns)
                .raises(PriceCode.PRICE_KITS_OUT_OF_RANGE)
                .about("2")
                .with("value", "2")
                .with("before", "2")
                .with("kits", "3")
                .raises(PriceCode.PRICE_KITS_OUT_OF_RANGE)
                .about("3")
                .with("value", "-3")
                .raises(PriceCode.PRICE_KITS_OUT_OF_RANGE)
                .times(2);
        assertThat(returns.value().stream().map(PartialPriceTest::text))
                .containsExactly("66.67 = 44.45 + 22.22", "0 = 0 + 0", "0 = 0 + 0", "33.33 = 22.22 + 11.11");
        assertThat(returns.value().get(1).kits()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void ofKits_outOfRange_isAFinding() {
        for (String range : List.of("-1 1 3", "1 4 3", "4 4 3", "0 0 0", "0 -1 -2")) {
            List<Ratio> numbers = ratios(range);
            assertThat(THREE.ofKits(numbers.get(0), numbers.get(1), numbers.get(2), CENTS))
                    .as(range)
                    .raisesOnly(PriceCode.PRICE_KITS_OUT_OF_RANGE);
        }
    }

    @Test
    void ofKits_noRounding_isAFindingWhereItWouldBeNeeded() {
        Outcome<PartialPrice> third = THREE.ofKits(Ratio.ZERO, Ratio.ONE, Ratio.of(3), Rounding.none());
        assertThat(third.hasValue()).isFalse();
        assertThat(third)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("A")
                .at("/parts/0")
                .with("value", "6667/300")
                .times(1);
        assertThat(text(THREE.ofKits(Ratio.ZERO, Ratio.of(3), Ratio.of(3), Rounding.none()).orThrow()))
                .isEqualTo("100 = 66.67 + 33.33");
        Outcome<List<PartialPrice>> steps = THREE.inSteps(ratios("1 3"), Ratio.of(3), Rounding.none());
        assertThat(steps).raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("A");
        assertThat(steps.value().stream().map(PartialPriceTest::text))
                .containsExactly("0 = 0 + 0", "100 = 66.67 + 33.33");
    }
}
