package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.FindingException;
import io.skuwright.result.Limits;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("QTY-1")
class QuantityTest {

    private static final UnitOfMeasure PCS = UnitOfMeasure.of("pcs");

    @Test
    @Tag("QTY-3")
    void packageExample_twoForThreeAndAnOrderOfSeven() {
        Quantity needed = Quantity.of(7, PCS).times(Ratio.of(2, 3));
        assertThat(needed).hasToString("14/3 pcs");
        assertThat(needed.rounded(Rounding.up(0))).isEqualTo(new Rounded<>(Quantity.of(5, PCS), Ratio.of(1, 3)));
    }

    @Test
    void plusMinusNegated_sameUnit_areExact() {
        Quantity third = Quantity.of(Ratio.of(1, 3), PCS);
        assertThat(third.plus(Quantity.of(1, PCS))).isEqualTo(Quantity.parse("4/3 pcs"));
        assertThat(third.minus(Quantity.of(1, PCS))).isEqualTo(Quantity.parse("-2/3 pcs"));
        assertThat(third.negated()).hasToString("-1/3 pcs");
    }

    @Test
    void plus_otherUnit_carriesBothQuantities() {
        Quantity pieces = Quantity.of(2, PCS);
        Quantity boxes = Quantity.of(3, UnitOfMeasure.of("箱"));
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> pieces.plus(boxes))
                .satisfies(thrown -> assertThat(List.of(thrown.finding()))
                        .raises(QuantityCode.UNIT_MISMATCH)
                        .with("left", "2 pcs")
                        .with("right", "3 箱"));
        assertThatExceptionOfType(FindingException.class).isThrownBy(() -> pieces.minus(Quantity.parse("1 PCS")));
    }

    @ParameterizedTest
    @CsvSource({"14/3 pcs", "5 箱", "-1/2 running metre", "0 kg"})
    void parse_isTheInverseOfToString(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @Test
    void parse_unit_isKeptExactly() {
        assertThat(Quantity.parse("1  pcs").unit().code()).isEqualTo(" pcs");
        assertThat(Quantity.parse("0.5 pcs").amount()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void read_unusableText_isAFinding() {
        Limits limits = Limits.defaults();
        assertThat(Quantity.read("14/3", limits)).raises(QuantityCode.UNIT_BLANK).with("value", "");
        assertThat(Quantity.read("14/3  ", limits)).raises(QuantityCode.UNIT_BLANK).with("value", " ");
        assertThat(Quantity.read("x pcs", limits)).raises(QuantityCode.BAD_NUMBER).with("value", "x");
        assertThat(Quantity.read(" pcs", limits)).raises(QuantityCode.NUMBER_BLANK);
        assertThat(Quantity.read("", limits).hasValue()).isFalse();
        assertThatExceptionOfType(FindingException.class).isThrownBy(() -> Quantity.parse("7"));
    }

    @Test
    void unit_isItsExactCode() {
        assertThat(PCS).hasToString("pcs").isNotEqualTo(UnitOfMeasure.of("PCS")).isNotEqualTo(UnitOfMeasure.of("pcs "));
        assertThat(UnitOfMeasure.of("kg")).isLessThan(PCS);
        assertThat(UnitOfMeasure.read("pcs").value()).isEqualTo(PCS);
        assertThat(UnitOfMeasure.read("\u3000")).raises(QuantityCode.UNIT_BLANK).with("value", "\u3000");
        assertThatIllegalArgumentException().isThrownBy(() -> UnitOfMeasure.of(" "));
    }

    @Test
    void money_arithmetic_isExact() {
        Money price = Money.parse("19.99 CNY");
        assertThat(price.times(Ratio.of(1, 3))).hasToString("1999/300 CNY");
        assertThat(price.plus(Money.of(Ratio.of(1, 100), "CNY"))).hasToString("20 CNY");
        assertThat(price.minus(Money.parse("20 CNY"))).hasToString("-0.01 CNY");
        assertThat(price.negated().amount()).isEqualTo(Ratio.of(-1999, 100));
        assertThat(Money.parse("1.50 CNY")).isEqualTo(Money.parse("1.5 CNY"));
    }

    @Test
    void money_rounded_keepsTheResidue() {
        assertThat(Money.parse("1999/300 CNY").rounded(Rounding.halfEven(2)))
                .isEqualTo(new Rounded<>(Money.parse("6.66 CNY"), Ratio.of(-1, 300)));
    }

    @Test
    void money_toDecimal_neverRounds() {
        assertThat(Money.parse("19.99 CNY").toDecimal(2).value()).isEqualTo(new BigDecimal("19.99"));
        assertThat(Money.parse("19.99 CNY").toDecimal(1))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .with("rounded", "20.0")
                .with("residue", "1/100");
    }

    @Test
    void money_otherCurrency_carriesBothAmounts() {
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Money.parse("1 CNY").plus(Money.parse("2.5 RON")))
                .satisfies(thrown -> assertThat(List.of(thrown.finding()))
                        .raises(QuantityCode.CURRENCY_MISMATCH)
                        .with("left", "1 CNY")
                        .with("right", "2.5 RON"));
    }

    @ParameterizedTest
    @CsvSource({"19.99 CNY", "10/3 CNY", "-0.01 RON", "0 CNY", "1/1000000000000000000000 CNY", "123456789012345678901234567890.5 X"})
    void money_parse_isTheInverseOfToString(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @Test
    void money_unusableText_isAFinding() {
        assertThat(Money.read("19.99", Limits.defaults())).raises(QuantityCode.CURRENCY_BLANK).with("value", "19.99");
        assertThat(Money.read("19,99 RON", Limits.defaults())).raises(QuantityCode.BAD_NUMBER).with("value", "19,99");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(Ratio.ONE, " "));
        assertThatExceptionOfType(FindingException.class).isThrownBy(() -> Money.parse("5"));
    }
}
