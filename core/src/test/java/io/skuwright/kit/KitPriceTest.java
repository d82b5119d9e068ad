package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kit.PriceBasis.COST;
import static io.skuwright.kit.PriceBasis.LIST_PRICE;
import static io.skuwright.kit.PriceBasis.RATIO;
import static io.skuwright.kit.PriceBasis.WEIGHT;
import static io.skuwright.kit.PricedParts.amounts;
import static io.skuwright.kit.PricedParts.money;
import static io.skuwright.kit.PricedParts.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-7")
class KitPriceTest {

    private static final String MUG = "2 MUG list=10 cost=4 weight=1";
    private static final String POT = "1 POT list=30 cost=12 weight=3";

    /** 2 : 1; 2 x 10 : 30; 2 x 4 : 12; 1 : 3 whatever the quantity. */
    @ParameterizedTest
    @CsvSource({
        "RATIO, 100, 66.67 33.33", "LIST_PRICE, 100, 40 60", "COST, 100, 40 60", "WEIGHT, 100, 25 75",
        "RATIO, -100, -66.67 -33.33", "LIST_PRICE, -100, -40 -60", "WEIGHT, 0, 0 0", "RATIO, 0.01, 0.01 0"
    })
    void of_basis_saysWhatThePartsShareBy(PriceBasis basis, String amount, String shares) {
        KitPrice price = price(amount, basis, MUG, POT).orThrow();
        assertThat(amounts(price)).isEqualTo(shares);
        assertThat(price.amount()).isEqualTo(money(amount));
        assertThat(price.residue()).isEqualTo(Ratio.ZERO);
        assertThat(price.rule().basis()).isEqualTo(basis);
    }

    @Test
    void of_sameProductTwice_isTwoParts() {
        KitPrice price = price("9", RATIO, "1 COMP id=10", "2 COMP id=20").orThrow();
        assertThat(amounts(price)).isEqualTo("3 6");
        assertThat(price.parts()).extracting(part -> part.part().part()).containsExactly("10", "20");
        assertThat(price).hasToString("9 CNY over 2 parts by RATIO");
    }

    @Test
    void of_onePart_getsAll() {
        assertThat(amounts(price("99.99", LIST_PRICE, "7 A list=3").orThrow())).isEqualTo("99.99");
        assertThat(amounts(price("99.99", RATIO, "1/3 A").orThrow())).isEqualTo("99.99");
    }

    /** Of 100.00 the mugs take 2 x 7.50; 85.00 are left for 1 : 3. */
    @Test
    void of_fixedPriceAndAmount_comeFirst() {
        assertThat(amounts(price("100", WEIGHT, "2 MUG fixed=7.5", "1 A weight=1", "1 B weight=3").orThrow()))
                .isEqualTo("15 21.25 63.75");
        assertThat(amounts(price("100", WEIGHT, "2 MUG amount=7.5", "1 A weight=1", "1 B weight=3").orThrow()))
                .isEqualTo("7.5 23.13 69.37");
        assertThat(amounts(price("100", RATIO, "2 MUG fixed=50", "1 A").orThrow())).isEqualTo("100 0");
    }

    @Test
    void of_return_mirrorsTheSaleHoweverItIsWritten() {
        assertThat(amounts(price("-100", LIST_PRICE, "2 MUG fixed=7.5", "1 A list=1", "3 B list=1").orThrow()))
                .isEqualTo("-15 -21.25 -63.75");
        KitPrice negative =
                price("-100", LIST_PRICE, "-2 MUG fixed=7.5", "-1 A list=1", "-3 B list=1", "0 C list=1").orThrow();
        assertThat(amounts(negative)).isEqualTo("-15 -21.25 -63.75 0");
        assertThat(negative.parts().get(0).unitPrice()).contains(money("7.5"));
    }

    /** A part that comes back from a kit that goes out counts below 0, which nothing can be split by. */
    @Test
    void of_partAgainstTheOthers_isANegativeWeight() {
        assertThat(price("100", RATIO, "2 A", "-1 B"))
                .raises(QuantityCode.ALLOCATION_NEGATIVE_WEIGHT)
                .about("B")
                .at("/parts/1")
                .with("value", "-1")
                .with("position", 2);
        assertThat(amounts(price("100", WEIGHT, "2 A weight=1", "-1 B weight=1").orThrow())).isEqualTo("50 50");
    }

    @Test
    void of_partsThatCountNothing_getNothing() {
        assertThat(amounts(price("100", LIST_PRICE, "1 GIFT list=0", "1 A list=5").orThrow())).isEqualTo("0 100");
        assertThat(amounts(price("100", WEIGHT, "0 A weight=9", "1 B weight=1").orThrow()))
                .as("of A there is nothing")
                .isEqualTo("0 100");
        assertThat(amounts(price("100", LIST_PRICE, "0 A", "0 B fixed=4", "1 C list=1").orThrow()))
                .as("what is not there needs no price")
                .isEqualTo("0 0 100");
    }

    @Test
    void of_nothingThatCounts_isAFindingUnlessEquallyAsked() {
        assertThat(price("100", LIST_PRICE, "1 A list=0", "2 B list=0"))
                .raises(QuantityCode.ALLOCATION_NO_WEIGHT)
                .with("amount", "100");
        assertThat(amounts(price("0", RATIO).orThrow())).isEmpty();
        PriceRule equally = PriceRule.by(LIST_PRICE, 2).equallyWithoutWeight();
        assertThat(amounts(price("100", equally, "1 A list=0", "2 B list=0", "0 C list=0", "1 D list=0").orThrow()))
                .isEqualTo("33.34 33.33 0 33.33");
    }

    @Test
    void of_missingBasis_isAFindingForEachPartThatNeedsIt() {
        Outcome<KitPrice> outcome = price("100", LIST_PRICE, "1 A cost=5", "2 B id=20", "1 C list=5", "1 D fixed=1");
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(PriceCode.PRICE_BASIS_MISSING)
                .about("A")
                .at("/parts/0")
                .with("product", "A")
                .with("basis", "listPrice")
                .raises(PriceCode.PRICE_BASIS_MISSING)
                .about("20")
                .at("/parts/1")
                .with("product", "B")
                .raises(PriceCode.PRICE_BASIS_MISSING)
                .times(2);
        assertThat(price("100", COST, "1 A list=5")).raises(PriceCode.PRICE_BASIS_MISSING).with("basis", "cost");
        assertThat(price("100", WEIGHT, "1 A list=5")).raises(PriceCode.PRICE_BASIS_MISSING).with("basis", "weight");
    }

    @Test
    void of_negativeBasis_isAFinding() {
        assertThat(price("100", COST, "2 A cost=-5", "1 B cost=5"))
                .raises(QuantityCode.ALLOCATION_NEGATIVE_WEIGHT)
                .about("A")
                .at("/parts/0")
                .with("value", "-10")
                .with("position", 1);
        assertThat(price("100", WEIGHT, "2 A weight=-1/3")).raises(QuantityCode.ALLOCATION_NEGATIVE_WEIGHT);
    }

    @Test
    void of_otherCurrency_isAFindingWhereItMatters() {
        assertThat(price("100", LIST_PRICE, "1 A list=5_EUR", "1 B fixed=1_USD", "1 C amount=1_RON"))
                .raises(QuantityCode.CURRENCY_MISMATCH)
                .about("A")
                .at("/parts/0")
                .with("left", "100 CNY")
                .with("right", "5 EUR")
                .raises(QuantityCode.CURRENCY_MISMATCH)
                .about("B")
                .raises(QuantityCode.CURRENCY_MISMATCH)
                .about("C")
                .raisesOnly(QuantityCode.CURRENCY_MISMATCH);
        assertThat(price("100", LIST_PRICE, "1 A list=5 cost=4_EUR")).raisesNothing();
    }

    @Test
    void of_amountOffTheScale_needsARounding() {
        Outcome<KitPrice> refused = price("2/3", RATIO, "1 A", "1 B");
        assertThat(refused.hasValue()).isFalse();
        assertThat(refused)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("amount")
                .with("value", "2/3")
                .with("scale", 2);
        KitPrice rounded =
                price("2/3", PriceRule.by(RATIO, 2).rounded(Rounding.halfEven(2)), "1 A", "1 B").orThrow();
        assertThat(rounded.amount()).isEqualTo(money("0.67"));
        assertThat(rounded.residue()).isEqualTo(Ratio.of(1, 300));
        assertThat(amounts(rounded)).isEqualTo("0.34 0.33");
        assertThat(price("2/3", PriceRule.by(RATIO, 2).rounded(Rounding.down(3)), "1 A"))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .with("value", "333/500");
    }

    @Test
    void of_fixedShareOffTheScale_needsARounding() {
        assertThat(price("10", RATIO, "1/3 A fixed=5", "1 B"))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("A")
                .at("/parts/0")
                .with("value", "5/3")
                .with("scale", 2);
        KitPrice rounded =
                price("10", PriceRule.by(RATIO, 2).rounded(Rounding.down(2)), "1/3 A fixed=5", "1 B").orThrow();
        assertThat(amounts(rounded)).isEqualTo("1.66 8.34");
        assertThat(rounded.parts().get(0).residue()).isEqualTo(Ratio.of(-1, 150));
        assertThat(rounded.parts().get(1).residue()).as("its share is what the other leaves").isEqualTo(Ratio.ZERO);
    }

    @Test
    void of_fixedSharesBeyondTheAmount_areRefused() {
        assertThat(price("100", RATIO, "3 A fixed=40", "1 B"))
                .raises(QuantityCode.ALLOCATION_FIXED_EXCEEDS)
                .with("amount", "100")
                .with("fixed", "120");
    }

    @Test
    void of_fixedTwice_isRefused() {
        assertThat(price("100", RATIO, "2 A fixed=5 amount=10", "1 B"))
                .raises(PriceCode.PRICE_FIXED_TWICE)
                .about("A")
                .at("/parts/0")
                .with("price", "5 CNY")
                .with("amount", "10 CNY");
    }

    @Test
    void of_fixedAmountWithoutQuantity_isKeptWithAWarning() {
        Outcome<KitPrice> outcome = price("100", RATIO, "0 CARD amount=3", "1 B", "0 C amount=0");
        assertThat(amounts(outcome.orThrow())).isEqualTo("3 97 0");
        assertThat(outcome)
                .raises(PriceCode.PRICE_WITHOUT_QUANTITY)
                .about("CARD")
                .at("/parts/0")
                .with("amount", "3 CNY")
                .weighing(Severity.WARNING)
                .times(1);
        assertThat(outcome.value().parts().get(0).unitPrice()).isEmpty();
        assertThat(outcome.value().parts().get(0).unitPrice(Rounding.up(2))).isEmpty();
    }

    @Test
    void of_repeatedPart_isRefused() {
        assertThat(price("100", RATIO, "1 A", "2 A", "1 B"))
                .raises(PriceCode.PRICE_PART_REPEATED)
                .about("A")
                .at("/parts/1")
                .times(1);
    }

    @Test
    void of_mixedUnits_areAWarningOnlyWhereQuantitiesCount() {
        Outcome<KitPrice> outcome = price("100", RATIO, "1 A unit=pcs", "3 B unit=kg", "1 C");
        assertThat(amounts(outcome.orThrow())).isEqualTo("20 60 20");
        assertThat(outcome)
                .raises(PriceCode.PRICE_UNITS_MIXED)
                .with("units", "kg, pcs")
                .weighing(Severity.WARNING);
        assertThat(price("100", RATIO, "1 A unit=pcs", "3 B unit=kg fixed=1", "1 C")).raisesNothing();
        assertThat(price("100", LIST_PRICE, "1 A unit=pcs list=1", "3 B unit=kg list=1")).raisesNothing();
    }

    @Test
    @Tag("QTY-4")
    void of_hugeValues_areExactOrAFinding() {
        String huge = "9".repeat(38);
        KitPrice price = price(huge, LIST_PRICE, huge + " A list=" + huge, huge + " B list=" + huge).orThrow();
        // 99..9 is odd, so half of it ends in 50 cents.
        assertThat(amounts(price)).isEqualTo("4" + "9".repeat(37) + ".5 4" + "9".repeat(37) + ".5");
        PriceRule small = PriceRule.by(LIST_PRICE, 2).within(Limits.defaults().with(Limit.RATIO_BITS, 64));
        assertThat(price("1", small, huge + " A list=1"))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .with("limit", 64)
                .with("actual", 127);
        assertThat(price(huge, small, "1 A list=1"))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("amount")
                .with("actual", 127);
    }

    @Test
    void unitPrice_exactAndRounded() {
        PartPrice screws = price("10", WEIGHT, "3 SCREW weight=1", "1 B weight=1").orThrow().parts().get(0);
        assertThat(screws.unitPrice()).contains(money("5/3"));
        assertThat(screws.unitPrice(Rounding.halfEven(4)))
                .contains(new Rounded<>(money("1.6667"), Ratio.of(1, 30_000)));
        assertThat(screws.unitPrice(Rounding.none())).contains(new Rounded<>(money("5/3"), Ratio.ZERO));
    }

    @Test
    void of_manyParts_sumsBack() {
        String[] lines = new String[20_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "1/" + (i % 97 + 1) + " P id=" + i + " list=" + (i % 89);
        }
        KitPrice price = price("123456.78", LIST_PRICE, lines).orThrow();
        assertThat(price.parts().stream().map(part -> part.amount().amount()).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.parse("123456.78"));
    }

    @Test
    void rule_isAValueWithinBounds() {
        PriceRule rule = PriceRule.by(RATIO, 0);
        assertThat(rule.rounded(Rounding.up(0)).equallyWithoutWeight().within(Limits.defaults()))
                .isEqualTo(new PriceRule(RATIO, 0, Rounding.up(0), true, Limits.defaults()));
        assertThat(PriceRule.by(COST, 100).scale()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> PriceRule.by(RATIO, -1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> PriceRule.by(RATIO, 101));
        assertThat(amounts(price("100", rule, "1 A", "1 B", "1 C").orThrow())).isEqualTo("34 33 33");
        assertThat(amounts(price("0.0001", PriceRule.by(RATIO, 4), "1 A", "1 B").orThrow())).isEqualTo("0.0001 0");
    }

    @Test
    void of_partsGiven_areCopied() {
        List<PricedPart> parts = PricedParts.parts("1 A");
        KitPrice price = KitPrice.of(money("1"), Collections.unmodifiableList(parts), PriceRule.by(RATIO, 2)).orThrow();
        parts.clear();
        assertThat(price.parts()).hasSize(1).isUnmodifiable();
    }
}
