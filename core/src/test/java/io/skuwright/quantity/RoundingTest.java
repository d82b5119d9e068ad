package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("QTY-3")
class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "none, 14/3, 14/3, 0",
        "up:0, 14/3, 5, 1/3", "up:0, -14/3, -5, -1/3", "up:0, 5, 5, 0", "up:0, 0, 0, 0", "up:0, 1/1000000, 1, 999999/1000000",
        "up:2, 2/3, 67/100, 1/300", "up:-1, 14/3, 10, 16/3", "up:-2, 100, 100, 0",
        "down:0, 14/3, 4, -2/3", "down:0, -14/3, -4, 2/3", "down:2, 14/3, 233/50, -1/150", "down:0, 1/3, 0, -1/3",
        "half-even:0, 5/2, 2, -1/2", "half-even:0, 7/2, 4, 1/2", "half-even:0, -5/2, -2, 1/2", "half-even:0, -7/2, -4, -1/2",
        "half-even:0, 14/3, 5, 1/3", "half-even:0, 13/3, 4, -1/3", "half-even:2, 1/8, 3/25, -1/200",
        "half-even:0, 1/2, 0, -1/2", "half-even:0, 3/2, 2, 1/2",
        "up-to-multiple:12, 14/3, 12, 22/3", "up-to-multiple:12, 12, 12, 0", "up-to-multiple:12, 25, 36, 11",
        "up-to-multiple:5/2, 3, 5, 2", "up-to-multiple:12, -14/3, -12, -22/3",
        "down-to-multiple:12, 30, 24, -6", "down-to-multiple:2/3, 1, 2/3, -1/3", "down-to-multiple:12, 11, 0, -11",
        "up:0, 18446744073709551617/2, 9223372036854775809, 1/2"
    })
    void apply_number_givesValueAndResidue(String rounding, String exact, String value, String residue) {
        Rounded<Ratio> rounded = Rounding.parse(rounding).apply(Ratio.parse(exact));
        assertThat(rounded).isEqualTo(new Rounded<>(Ratio.parse(value), Ratio.parse(residue)));
        assertThat(rounded.isExact()).isEqualTo(residue.equals("0"));
    }

    @Test
    void factories_giveWhatTheirTextSays() {
        assertThat(Rounding.none()).isEqualTo(Rounding.parse("none")).hasToString("none");
        assertThat(Rounding.up(2)).isEqualTo(Rounding.parse("up:2")).hasToString("up:2");
        assertThat(Rounding.down(0)).isEqualTo(Rounding.parse("down:0")).hasToString("down:0");
        assertThat(Rounding.halfEven(-3)).isEqualTo(Rounding.parse("half-even:-3")).hasToString("half-even:-3");
        assertThat(Rounding.upToMultiple(Ratio.of(12)))
                .isEqualTo(Rounding.parse("up-to-multiple:12"))
                .hasToString("up-to-multiple:12");
        assertThat(Rounding.downToMultiple(Ratio.of(5, 2)))
                .isEqualTo(Rounding.parse("down-to-multiple:2.5"))
                .hasToString("down-to-multiple:5/2");
        assertThat(Rounding.upToMultiple(Ratio.of(2, 3))).hasToString("up-to-multiple:2/3");
    }

    @Test
    void equals_sameEffect_isEqual() {
        assertThat(Rounding.upToMultiple(Ratio.of(1, 10)))
                .isEqualTo(Rounding.up(1))
                .hasSameHashCodeAs(Rounding.up(1))
                .hasToString("up:1");
        assertThat(Rounding.up(1))
                .isNotEqualTo(Rounding.down(1))
                .isNotEqualTo(Rounding.up(2))
                .isNotEqualTo(Rounding.none())
                .isNotEqualTo("up:1");
        assertThat(Rounding.none().isNone()).isTrue();
        assertThat(Rounding.up(0).isNone()).isFalse();
    }

    @Test
    void toString_stepBeyondEveryScale_isAMultiple() {
        Rounding rounding = Rounding.upToMultiple(Rounding.up(-100).apply(Ratio.ONE).value().times(10));
        assertThat(rounding.toString()).startsWith("up-to-multiple:1000").hasSize(15 + 102);
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "up", "up:", "up:x", "up:1.5", "none:0", "UP:0", "half-up:2", "half-even-to-multiple:2", "up-to-multiple:0",
        "up-to-multiple:-2", "down-to-multiple:", "0", ":", "up:0 ", "up:12345", "-to-multiple:2"
    })
    void parse_unknownText_namesWhatIsKnown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("half-even:2");
    }

    @Test
    void factories_badCall_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.up(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.down(-101));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfEven(Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.upToMultiple(Ratio.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.downToMultiple(Ratio.of(-1)));
        assertThat(Rounding.up(100)).hasToString("up:100");
    }

    @Test
    void toDecimal_withoutRounding_refusesWhatDoesNotFit() {
        assertThat(Rounding.none().toDecimal(Ratio.of(14, 3), 10))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .with("value", "14/3")
                .with("scale", 10)
                .with("rounded", "4.6666666667")
                .with("residue", "1/30000000000");
        assertThat(Rounding.up(0).toDecimal(Ratio.of(14, 3), 10).value()).isEqualTo(new BigDecimal("5"));
        assertThat(Rounding.halfEven(2).toDecimal(Ratio.of(14, 3), 2).value()).isEqualTo(new BigDecimal("4.67"));
        assertThat(Rounding.halfEven(4).toDecimal(Ratio.of(14, 3), 2).hasValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "43/50, 0.86", "9999999999999, 9999999999999", "-9999999999999.9999999999, -9999999999999.9999999999", "0, 0"
    })
    void decimalField_exactNumber_fits(String value, String expected) {
        DecimalField field = DecimalField.of(23, 10);
        assertThat(field.fit(Ratio.parse(value), Rounding.none()).value()).isEqualTo(new BigDecimal(expected));
    }

    @Test
    @Tag("F50")
    void decimalField_tooManyDigits_isRefusedBeforeSending() {
        DecimalField field = DecimalField.parse("decimal(23,10)");
        assertThat(field.fit(Ratio.parse("10000000000000"), Rounding.none()))
                .raises(QuantityCode.TARGET_OVERFLOW)
                .with("value", "10000000000000")
                .with("digits", 13)
                .with("target", "decimal(23,10)");
        assertThat(DecimalField.of(3, 0).fit(Ratio.parse("-999.5"), Rounding.up(0)))
                .raises(QuantityCode.TARGET_OVERFLOW)
                .with("value", "-1000");
        assertThat(field.fit(Ratio.of(2, 3), Rounding.none())).raisesOnly(QuantityCode.RATIO_NOT_REPRESENTABLE);
        assertThat(DecimalField.of(1, 1).fit(Ratio.ONE, Rounding.none())).raises(QuantityCode.TARGET_OVERFLOW);
    }

    @Test
    void decimalField_text_isReadBackAndBadTextIsRefused() {
        assertThat(DecimalField.of(18, 0)).hasToString("decimal(18,0)");
        assertThat(DecimalField.parse("decimal(18,0)")).isEqualTo(DecimalField.of(18, 0));
        assertThat(DecimalField.of(1_000, 1_000).digits()).isEqualTo(1_000);
        for (String bad : new String[] {"", "decimal(0,0)", "decimal(2,3)", "decimal(1001,0)", "decimal(5)", "number(5,2)"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> DecimalField.parse(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> DecimalField.of(5, -1));
    }
}
