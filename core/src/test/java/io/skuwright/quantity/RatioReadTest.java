package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("QTY-1")
class RatioReadTest {

    @ParameterizedTest
    @CsvSource({
        "18, 18", "0, 0", "-7, -7", "2/3, 2/3", "4/6, 2/3", "-4/6, -2/3", "18/1, 18", "0/5, 0", "0.0860, 43/500",
        "0.086, 43/500", "3.0, 3", "1E+1, 10", "1e1, 10", "1.5e2, 150", "25e-2, 1/4", "0.5, 1/2", "-0.5, -1/2",
        "1e+01, 10", "1e-00, 1", "0e5, 0", "0.000, 0", "1e20, 100000000000000000000",
        "0.00000000000000000001, 1/100000000000000000000",
        "9223372036854775807, 9223372036854775807", "-9223372036854775808, -9223372036854775808",
        "123456789012345678.5, 246913578024691357/2", "99999999999999999999999999999999999999, 99999999999999999999999999999999999999",
        "-12345678901234567890.5, -24691357802469135781/2"
    })
    void read_number_isExact(String text, String expected) {
        Outcome<Ratio> outcome = Ratio.read(text);
        assertThat(outcome.value()).hasToString(expected);
        assertThat(outcome).raisesNothing();
        assertThat(Ratio.parse(text)).isEqualTo(outcome.value());
    }

    @Test
    void read_decimalTimesTen_isExact() {
        assertThat(Ratio.read("0.0860").value().times(10)).isEqualTo(Ratio.parse("0.86")).isEqualTo(Ratio.of(43, 50));
    }

    @ParameterizedTest
    @Tag("F7")
    @ValueSource(strings = {
        "NaN", "Infinity", "-Infinity", "+5", ".5", "5.", "007", "-01", "00", "1 000", "1,000", "1_000", " 1", "1 ",
        "１２", "٣", "1e", "1e+", "1e1.5", "e5", "0x10", "1.2.3", "--1", "-", "-.5", "1-", "2/-3", "2/", "/3", "1/2/3",
        "2 / 3", "1.5/2", "2/1.5", "2/1e1", "2/03", "½", "abc", "1L", "1d", "1\u00a0000", "\ufeff1", "1\u0000", "2/-0"
    })
    void read_notANumber_isRefusedWithItsText(String text) {
        Outcome<Ratio> outcome = Ratio.read(text);
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(QuantityCode.BAD_NUMBER)
                .with("value", text)
                .weighing(Severity.ERROR)
                .raisesOnly(QuantityCode.BAD_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void read_blank_isNoZero(String text) {
        assertThat(Ratio.read(text)).raises(QuantityCode.NUMBER_BLANK).raisesOnly(QuantityCode.NUMBER_BLANK);
        assertThat(Ratio.read(text).hasValue()).isFalse();
    }

    @ParameterizedTest
    @Tag("F7")
    @ValueSource(strings = {"-0", "-0.00", "-0e5", "-0/3"})
    void read_negativeZero_isZeroWithANote(String text) {
        Outcome<Ratio> outcome = Ratio.read(text);
        assertThat(outcome.value()).isEqualTo(Ratio.ZERO);
        assertThat(outcome)
                .raises(QuantityCode.NEGATIVE_ZERO)
                .with("value", text)
                .weighing(Severity.INFO)
                .raisesOnly(QuantityCode.NEGATIVE_ZERO);
        assertThat(Ratio.parse(text)).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/0", "0/0", "-2/0"})
    void read_denominatorZero_isRefused(String text) {
        assertThat(Ratio.read(text)).raises(QuantityCode.ZERO_DENOMINATOR).with("value", text);
        assertThat(Ratio.read(text).hasValue()).isFalse();
    }

    @ParameterizedTest
    @Tag("F3")
    @CsvSource({
        "1e1000000000, -1000000000", "1E+1000000000, -1000000000", "1e-1000000000, 1000000000",
        "0e2147483647, -2147483647", "1e21, -21", "1e-21, 21", "0.5e-20, 21",
        "0.000000000000000000001, 21", "-1.5e23, -22", "1e0000000000000000000000000021, -21",
        "1e99999999999999999999, -99999999999999999999", "1e-99999999999999999999, 99999999999999999999"
    })
    void read_scaleBeyondTheLimit_isRefusedAtOnce(String text, String scale) {
        Outcome<Ratio> outcome =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Ratio.read(text));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(QuantityCode.LIMIT_NUMBER_SCALE)
                .with("limit", 20)
                .with("actual", scale)
                .with("value", text);
        assertThatExceptionOfType(FindingException.class).isThrownBy(() -> Ratio.parse(text));
    }

    @Test
    void read_scaleLimitRaised_isRead() {
        Limits limits = Limits.defaults().with(Limit.NUMBER_SCALE, 21);
        assertThat(Ratio.read("1e21", limits).value()).hasToString("1000000000000000000000");
        assertThat(Ratio.read("1e-21", limits).value()).hasToString("1/1000000000000000000000");
    }

    @Test
    void read_scaleLimitRaisedBeyondReason_stillRefusesWhatNoMachineCanHold() {
        Limits limits = Limits.defaults().with(Limit.NUMBER_SCALE, Long.MAX_VALUE);
        assertThat(Ratio.read("1e2147483648", limits)).raises(QuantityCode.LIMIT_NUMBER_SCALE);
    }

    @Test
    @Tag("F2")
    void read_length_isCheckedFirst() {
        Limits limits = Limits.defaults().with(Limit.NUMBER_DIGITS, 65);
        String atTheLimit = "1".repeat(64);
        assertThat(Ratio.read(atTheLimit, limits).value()).hasToString(atTheLimit);
        assertThat(Ratio.read(atTheLimit + "1", limits))
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH)
                .with("limit", 64)
                .with("actual", 65);
        assertThat(Ratio.read(atTheLimit + "1", limits.with(Limit.NUMBER_LENGTH, 65)).hasValue()).isTrue();
        assertThat(Ratio.read("9".repeat(1_000_000)))
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH)
                .with("actual", 1_000_000);
    }

    @Test
    void read_lengthOfAFraction_isCheckedBySide() {
        Limits limits = Limits.defaults().with(Limit.NUMBER_LENGTH, 3);
        assertThat(Ratio.read("100/300", limits).value()).hasToString("1/3");
        assertThat(Ratio.read("1000/3", limits)).raises(QuantityCode.LIMIT_NUMBER_LENGTH).with("actual", 4);
        assertThat(Ratio.read("1/30000", limits)).raises(QuantityCode.LIMIT_NUMBER_LENGTH).with("actual", 5);
    }

    @ParameterizedTest
    @CsvSource({
        "100000000000000000000000000000000000000, 39", "0.00000000000000000001, 1", "1234567890123456789012.00000000000000000, 39",
        "1/100000000000000000000000000000000000000, 39"
    })
    void read_significantDigits_areCountedFromTheFirstThatIsNotZero(String text, int digits) {
        assertThat(Ratio.read(text, Limits.defaults().with(Limit.NUMBER_DIGITS, digits)).hasValue()).isTrue();
        if (digits > 1) {
            assertThat(Ratio.read(text, Limits.defaults().with(Limit.NUMBER_DIGITS, digits - 1)))
                    .raises(QuantityCode.LIMIT_NUMBER_DIGITS)
                    .with("limit", 38)
                    .with("actual", 39);
        }
    }

    @ParameterizedTest
    @CsvSource({"3.0, 3", "18, 18", "6/3, 2", "1e1, 10"})
    void readWhole_wholeNumber_isRead(String text, String expected) {
        assertThat(Ratio.readWhole(text, Limits.defaults()).value()).hasToString(expected);
    }

    @ParameterizedTest
    @Tag("F8")
    @ValueSource(strings = {"1.9", "1/3", "-0.5"})
    void readWhole_otherNumber_isNeverCut(String text) {
        Outcome<Ratio> outcome = Ratio.readWhole(text, Limits.defaults());
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome).raises(QuantityCode.NOT_AN_INTEGER).with("value", text);
    }

    @Test
    void readWhole_noNumber_keepsTheFinding() {
        assertThat(Ratio.readWhole("x", Limits.defaults())).raisesOnly(QuantityCode.BAD_NUMBER);
    }

    @Test
    void parse_badText_throwsWithItsFinding() {
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Ratio.parse("2/0"))
                .satisfies(thrown -> assertThat(thrown.finding().code()).isEqualTo(QuantityCode.ZERO_DENOMINATOR))
                .withMessageContaining("'2/0' divides by 0");
    }

    @Test
    void parse_largestNumberWithinTheBits_isTheInverseOfToString() {
        BigInteger side = BigInteger.TWO.pow(4_096).subtract(BigInteger.ONE);
        Ratio large = Ratio.of(side.negate(), BigInteger.TWO.pow(4_095));
        assertThat(large.within(Limits.defaults()).hasValue()).isTrue();
        assertThat(Ratio.parse(large.toString())).isEqualTo(large);
    }

    @Test
    void message_saysThePlaceOnlyWhereOneIsKnown() {
        Finding finding = Ratio.read("abc").findings().get(0);
        assertThat(finding.message()).startsWith("'abc' is no number;");
        assertThat(finding.at(Place.pointer("/3/qty")).message()).startsWith("'abc' (/3/qty) is no number;");
        assertThat(FindingText.in(Language.ZH).render(finding.at(Place.pointer("/3/qty"))))
                .startsWith("“abc” (/3/qty)不是数字；");
    }
}
