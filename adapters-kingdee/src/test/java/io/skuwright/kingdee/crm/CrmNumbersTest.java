package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.OrderLine;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import io.skuwright.row.WireCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and ids on lines from maps: classes of values, guards, and what is no number. */
@Tag("KIT-2")
class CrmNumbersTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    private static CrmOrder orderOf(@Nullable Object... pairs) {
        return CRM.decode(List.of(CrmLines.map(pairs)));
    }

    private static OrderLine only(CrmOrder order) {
        assertThat(order.order().lines()).hasSize(1);
        return order.order().lines().get(0);
    }

    @Test
    @Tag("F10")
    void decode_longNumberAsId_isTakenAsWrittenWithAWarning() {
        CrmOrder order = orderOf("_id", new BigInteger("9007199254740993"));
        assertThat(only(order).id()).isEqualTo("9007199254740993");
        assertThat(order.findings())
                .raises(WireCode.CODE_WAS_NUMBER).about("9007199254740993").at("/0/_id")
                .with("value", "9007199254740993").with("field", "id").weighing(Severity.WARNING);
    }

    @Test
    void decode_idThatIsNoWholeNumber_isAbsentWithAnError() {
        CrmOrder order = orderOf("_id", new BigDecimal("1.50"), "prod_pkg_key", new BigDecimal("1E+20"));
        assertThat(only(order).id()).isNull();
        assertThat(only(order).nodeKey()).isNull();
        assertThat(order.findings())
                .raises(WireCode.CODE_WAS_NUMBER).at("/0/_id").with("value", "1.50").weighing(Severity.ERROR)
                .raises(WireCode.CODE_WAS_NUMBER).at("/0/prod_pkg_key").with("value", "1E+20").weighing(Severity.ERROR);
    }

    @Test
    @Tag("F2")
    void decode_numberOfAMillionDigits_isNotWrittenOut() {
        BigInteger huge = BigInteger.ONE.shiftLeft(3_000_000);
        CrmOrder order = orderOf("_id", huge, "quantity", new BigDecimal(huge, 3));
        assertThat(order.findings())
                .raises(WireCode.CODE_WAS_NUMBER).at("/0/_id").weighing(Severity.ERROR)
                .raises(QuantityCode.LIMIT_NUMBER_DIGITS).at("/0/quantity").with("limit", 38).with("actual", 900_000);
    }

    @Test
    void decode_numbersOfAnyClass_areExact() {
        for (Object three : Arrays.<Object>asList("3", 3, 3L, new BigDecimal("3.0"), new BigInteger("3"), "3.000",
                "6/2", "0.3E1", ScriptText.of("3"), 3.0, (short) 3)) {
            assertThat(only(orderOf("_id", "a", "quantity", three)).quantity()).as("%s", three).isEqualTo(Ratio.of(3));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1", "7, 7, 1", "10, 10, 1", "120, 120, 1", "0.5, 1, 2", "10.50, 21, 2", "0.0860, 43, 500", "12.12345, 242469, 20000",
        "123456789012, 123456789012, 1", "1234567890123, 1234567890123, 1", "-2.5, -5, 2", "99999999.99, 9999999999, 100"
    })
    void decode_textOfANumber_isThatNumber(String text, long numerator, long denominator) {
        Ratio expected = Ratio.of(numerator, denominator);
        CrmOrder twice = CRM.decode(List.of(CrmLines.map("_id", "a", "quantity", text), CrmLines.map("_id", "b", "quantity", text)));
        assertThat(twice.order().lines()).extracting(OrderLine::quantity).containsExactly(expected, expected);
        assertThat(twice.findings()).raisesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "1.", ".5", "+5", "1..2", "1.2.3", "一", "1 ", "12a", "1,5", "0x1", "007", "-"})
    void decode_textThatIsNoNumber_isAFindingAndNoQuantity(String text) {
        CrmOrder order = orderOf("_id", "a", "quantity", text);
        assertThat(only(order).quantity()).isNull();
        assertThat(order.findings())
                .raises(QuantityCode.BAD_NUMBER).about("a").at("/0/quantity").with("value", text).with("field", "quantity");
    }

    @Test
    @Tag("F11")
    void decode_nullAndEmpty_areAbsentButBlankIsNot() {
        CrmOrder order = orderOf("_id", "a", "quantity", null, "sales_price", "", "numerator", ScriptText.of(""));
        assertThat(order.findings()).raisesNothing();
        assertThat(only(order).quantity()).isNull();
        assertThat(orderOf("_id", "a", "quantity", "  ").findings())
                .raises(QuantityCode.NUMBER_BLANK).about("a").at("/0/quantity");
    }

    @Test
    void decode_limitsLowered_holdForShortNumbersToo() {
        CrmOrders strict = CRM.withLimits(Limits.defaults().with(Limit.NUMBER_LENGTH, 3));
        CrmOrder order = strict.decode(List.of(CrmLines.map("_id", "a", "quantity", "1234", "numerator", "123")));
        assertThat(only(order).quantity()).isNull();
        assertThat(only(order).numerator()).isEqualTo(Ratio.of(123));
        assertThat(order.findings())
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH).about("a").at("/0/quantity").with("limit", 3).with("actual", 4);
    }

    @Test
    void decode_guardedNumbers_areFindings() {
        CrmOrder order = CRM.withLimits(Limits.defaults().with(Limit.NUMBER_SCALE, 3))
                .decode(List.of(CrmLines.map("_id", "a", "quantity", "1e1000000000", "sales_price", "0.12345", "numerator", "NaN")));
        assertThat(order.findings())
                .raises(QuantityCode.LIMIT_NUMBER_SCALE).at("/0/quantity")
                .raises(QuantityCode.BAD_NUMBER).at("/0/numerator").with("value", "NaN");
    }

    @Test
    @Tag("KIT-3")
    void decode_oneSideOfARatioUnreadable_isNoRatioAtAll() {
        CrmOrder below = orderOf("_id", "a", "numerator", "2", "denominator", "x");
        assertThat(only(below).numerator()).isNull();
        assertThat(only(below).denominator()).isNull();
        assertThat(below.findings()).raises(QuantityCode.BAD_NUMBER).at("/0/denominator").with("value", "x");
        CrmOrder above = orderOf("_id", "a", "numerator__c", "x", "numerator", "5", "denominator", "3");
        assertThat(only(above).numerator()).isNull();
        assertThat(only(above).denominator()).isNull();
        assertThat(above.findings()).raises(QuantityCode.BAD_NUMBER).at("/0/numerator__c");
    }

    @Test
    @Tag("F7")
    void decode_minusZero_isZeroWithANote() {
        CrmOrder order = orderOf("_id", "a", "numerator", "-0", "denominator", "3");
        assertThat(only(order).numerator()).isEqualTo(Ratio.ZERO);
        assertThat(only(order).denominator()).isEqualTo(Ratio.of(3));
        assertThat(order.findings()).raises(QuantityCode.NEGATIVE_ZERO).at("/0/numerator").weighing(Severity.INFO);
    }
}
