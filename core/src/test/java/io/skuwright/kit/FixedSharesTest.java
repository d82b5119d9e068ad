package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kit.PriceBasis.LIST_PRICE;
import static io.skuwright.kit.PriceBasis.RATIO;
import static io.skuwright.kit.PriceBasis.WEIGHT;
import static io.skuwright.kit.PricedParts.amounts;
import static io.skuwright.kit.PricedParts.money;
import static io.skuwright.kit.PricedParts.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts whose share is said go the way of the kit's amount, and what is left needs a part to carry it. */
@Tag("KIT-7")
@Tag("QTY-4")
class FixedSharesTest {

    /** Of 10.00 in a return, 2 x 1 or 1 are fixed; the rest is the other part's. */
    @ParameterizedTest
    @CsvSource({
        "-10, 2 A fixed=1, 3 B, -2 -8",
        "-10, 2 A fixed=-1, 3 B, -2 -8",
        "-10, -2 A fixed=1, -3 B, -2 -8",
        "-10, 2 A amount=1, 3 B, -1 -9",
        "-10, 2 A amount=-1, 3 B, -1 -9",
        "-10, -2 A amount=1, -3 B, -1 -9",
        "-10, -2 A amount=-1, -3 B, -1 -9",
        "-10, 0 A amount=1, 3 B, -1 -9",
        "-10, -2 A amount=10, -3 B, -10 0",
        "10, 2 A amount=1, 3 B, 1 9",
        "10, -2 A fixed=1, -3 B, 2 8",
        "10, -2 A amount=1, -3 B, 1 9"
    })
    void of_anySignOfAReturn_followsTheAmount(String amount, String fixed, String other, String shares) {
        assertThat(amounts(price(amount, RATIO, fixed, other).orThrow())).isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource({
        "10, -2 A fixed=3, 1 B, -2, 3 CNY",
        "10, 2 A fixed=-3, 1 B, 2, -3 CNY",
        "10, -2 A fixed=-3, 1 B, -2, -3 CNY",
        "10, -2 A amount=3, 1 B, -2, 3 CNY",
        "10, 2 A amount=-3, 1 B, 2, -3 CNY",
        "10, 0 A amount=-3, 1 B, 0, -3 CNY",
        "-10, -2 A fixed=3, 1 B, -2, 3 CNY",
        "-10, -2 A amount=-3, 1 B, -2, -3 CNY",
        "-10, -2 A fixed=-3, -1 B, -2, -3 CNY",
        "0, 2 A amount=-3, 1 B, 2, -3 CNY"
    })
    void of_fixedShareAgainstTheAmount_isAFinding(
            String amount, String part, String other, String quantity, String fixed) {
        assertThat(price(amount, RATIO, part, other).hasValue()).isFalse();
        assertThat(price(amount, RATIO, part, other))
                .raises(PriceCode.PRICE_FIXED_SIGN)
                .about("A")
                .at("/parts/0")
                .with("quantity", quantity)
                .with("fixed", fixed)
                .with("amount", amount + " CNY")
                .weighing(Severity.ERROR)
                .times(1);
    }

    @Test
    void of_nothingFixedOfAPartThatComesBack_isNothing() {
        assertThat(amounts(price("10", RATIO, "-2 A fixed=0", "0 B fixed=-3", "1 C").orThrow())).isEqualTo("0 0 10");
    }

    @ParameterizedTest
    @CsvSource({"-10, 300, -300", "-10, -300, -300", "10, 300, 300", "0, 10, 10"})
    void of_fixedAmountBeyondTheKits_isRefused(String amount, String fixed, String taken) {
        assertThat(price(amount, RATIO, "1 A", "1 B amount=" + fixed))
                .raises(QuantityCode.ALLOCATION_FIXED_EXCEEDS)
                .with("amount", amount)
                .with("fixed", taken)
                .times(1);
    }

    /** 1/3 x 5 = 1.666.. and 5/3; rounded away from 0 both are 1.67, off by 1/300 the same way. */
    @Test
    void of_returnOffTheScale_isRoundedLikeTheSale() {
        PriceRule up = PriceRule.by(RATIO, 2).rounded(Rounding.up(2));
        for (String share : new String[] {"1/3 A fixed=5", "1/3 A amount=5/3"}) {
            KitPrice back = price("-10", up, share, "1 B").orThrow();
            assertThat(amounts(back)).isEqualTo("-1.67 -8.33");
            assertThat(back.parts().get(0).residue()).isEqualTo(Ratio.of(-1, 300));
            assertThat(back.parts().get(0).unitPrice()).contains(money("-5.01"));
        }
    }

    /** Neither weights nor an equal split would help where no part can have one. */
    @Test
    void of_restThatNoPartCanCarry_saysWhatThePartsAre() {
        PriceRule equally = PriceRule.by(LIST_PRICE, 2).equallyWithoutWeight();
        assertThat(price("100", equally, "0 A list=5", "0 B list=0"))
                .raises(PriceCode.PRICE_REST_WITHOUT_PART)
                .with("rest", "100 CNY")
                .with("parts", 2)
                .with("fixed", 0)
                .with("empty", 2)
                .raisesOnly(PriceCode.PRICE_REST_WITHOUT_PART);
        assertThat(price("-100", RATIO, "1 A amount=60", "1 B fixed=30", "0 C", "0 D amount=4", "0 E fixed=9"))
                .raises(PriceCode.PRICE_REST_WITHOUT_PART)
                .with("rest", "-6 CNY")
                .with("parts", 5)
                .with("fixed", 3)
                .with("empty", 2)
                .raises(PriceCode.PRICE_WITHOUT_QUANTITY)
                .about("D");
        assertThat(price("100", WEIGHT)).raises(PriceCode.PRICE_REST_WITHOUT_PART).with("parts", 0);
        assertThat(amounts(price("0", equally, "0 A").orThrow())).isEqualTo("0");
    }

    /** Of 0.03 over four equal parts three get a cent: those listed first. */
    @Test
    void of_equalRemainders_goToThePartListedFirst() {
        assertThat(amounts(price("0.03", WEIGHT, "9 A weight=1", "1 B weight=1", "0 C weight=1", "1 D weight=1", "1 E weight=1")
                        .orThrow()))
                .isEqualTo("0.01 0.01 0 0.01 0");
    }
}
