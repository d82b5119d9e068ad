package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.line;
import static io.skuwright.order.OrderTests.quantities;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios that cannot be used, and values that are not those of the BOM. */
@Tag("KIT-3")
class ChildQuantityFaultsTest {

    private static ClassifierPolicy.Builder policy(ChildQuantity meaning, Map<String, Ratio> ratios) {
        return ClassifierPolicy.builder().childQuantity(meaning).lineRatios(LineRatios.of(ratios));
    }

    @ParameterizedTest
    @CsvSource({"1/0, 1, 0", "2/-3, 2, -3", "-2/3, -2, 3", "-2/, -2, 1", "0/0, 0, 0", "-1/-1, -1, -1"})
    void ratio_notUsable_isAnErrorAndNothingTakesItsPlace(String ratio, String numerator, String denominator) {
        Outcome<TypedOrder> typed =
                classify(policy(ChildQuantity.PER_PARENT, Map.of("b-c", Ratio.of(4))), "r kit x3\n  c " + ratio + " x4\n  d 1/1");
        assertThat(typed)
                .raises(OrderCode.CHILD_RATIO_INVALID)
                .about("c")
                .at("/1")
                .weighing(Severity.ERROR)
                .with("numerator", numerator)
                .with("denominator", denominator)
                .times(1)
                .raises(OrderCode.QUANTITY_MISSING)
                .about("c")
                .with("edge", "c")
                .raisesOnly(OrderCode.CHILD_RATIO_INVALID, OrderCode.QUANTITY_MISSING);
        assertThat(quantities(typed)).isEqualTo("3 - 3");
        assertThat(line(typed, "c").type()).isEqualTo(LineType.SON);
    }

    @Test
    void ratio_notUsableWhereNothingIsDeclared_isMissingAndNotUndeclared() {
        assertThat(classify("r kit x3\n  c 1/0 x4"))
                .raisesOnly(OrderCode.CHILD_RATIO_INVALID, OrderCode.QUANTITY_MISSING);
    }

    @Test
    void ratio_ofTheHostNegative_isNotUsable() {
        assertThat(classify(policy(ChildQuantity.UNDECLARED, Map.of("b-c", Ratio.of(-2, 3))), "r kit x3\n  c x1"))
                .raises(OrderCode.CHILD_RATIO_INVALID).about("c").at("/1").with("numerator", "-2/3").with("denominator", "1")
                .raisesOnly(OrderCode.CHILD_RATIO_INVALID, OrderCode.QUANTITY_MISSING);
    }

    @Test
    void ratio_perParentNegative_isNotUsable() {
        assertThat(classify(policy(ChildQuantity.PER_PARENT, Map.of()), "r kit x3\n  c x-2"))
                .raises(OrderCode.CHILD_RATIO_INVALID).about("c").with("numerator", "-2").with("denominator", "1")
                .raisesOnly(OrderCode.CHILD_RATIO_INVALID, OrderCode.QUANTITY_MISSING);
    }

    @Test
    void ratio_tooManyBits_stopsThereAndIsMissingBelow() {
        ClassifierPolicy.Builder policy =
                ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        // 16 is 5 bits long, 16 x 16 = 256 is 9
        Outcome<TypedOrder> typed =
                classify(policy, "r kit x1\n  s linked skip 16/1\n    t linked skip 16/1 x1\n      u linked skip 1/16\n        a 1/1\n    b 8/1");
        assertThat(typed)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("t")
                .at("/2")
                .with("limit", 8)
                .with("actual", 9)
                .times(1)
                .raises(OrderCode.QUANTITY_MISSING)
                .about("a")
                .with("edge", "t")
                .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS, OrderCode.QUANTITY_MISSING);
        assertThat(quantities(typed)).isEqualTo("1 - - - - 128");
    }

    @Test
    void quantity_tooManyBits_isNotGiven() {
        ClassifierPolicy.Builder policy =
                ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        Outcome<TypedOrder> typed = classify(policy, "r kit x16\n  a 16/1\n  b 15/1");
        assertThat(typed)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).about("a").at("/1").with("actual", 9)
                .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS);
        assertThat(quantities(typed)).isEqualTo("16 - 240");
        assertThat(line(typed, "a").quantitySource()).isEqualTo(QuantitySource.NONE);
    }

    @Test
    void quantity_lineRatioNotThatOfTheBom_isReported() {
        Outcome<TypedOrder> typed =
                classify(policy(ChildQuantity.UNDECLARED, Map.of("b-a", Ratio.of(2, 3), "b-b", Ratio.ONE)), "r kit x3\n  a 4/6\n  b 2/1");
        assertThat(typed)
                .raises(OrderCode.CHILD_QUANTITY_CHANGED)
                .about("b")
                .at("/2")
                .weighing(Severity.INFO)
                .with("actual", "2")
                .with("expected", "1")
                .times(1)
                .raisesOnly(OrderCode.CHILD_QUANTITY_CHANGED);
        assertThat(quantities(typed)).isEqualTo("3 2 6");
    }

    @Test
    void quantity_perParentNotThatOfTheBom_isReportedAndTheBomCounts() {
        Outcome<TypedOrder> typed =
                classify(policy(ChildQuantity.PER_PARENT, Map.of("b-a", Ratio.of(2))), "r kit x3\n  a x5");
        assertThat(typed)
                .raises(OrderCode.CHILD_QUANTITY_CHANGED).about("a").at("/1").with("actual", "5").with("expected", "2")
                .raisesOnly(OrderCode.CHILD_QUANTITY_CHANGED);
        assertThat(quantities(typed)).isEqualTo("3 6");
    }

    @Test
    @Tag("B2")
    void quantity_totalNotThatOfTheBom_isAnErrorWhereTheHostSaysSo() {
        ClassifierPolicy.Builder policy =
                policy(ChildQuantity.TOTAL, Map.of("b-s", Ratio.of(2), "b-a", Ratio.of(1, 3), "b-b", Ratio.of(1, 3)));
        // 3 x 2 x 1/3 = 2 is right for a, 3 is not for b
        Outcome<TypedOrder> typed =
                classify(policy.childChanged(Severity.ERROR), "r kit x3\n  s linked skip x99\n    a x2\n    b x3\n  c x4");
        assertThat(typed)
                .raises(OrderCode.CHILD_QUANTITY_CHANGED)
                .about("b")
                .at("/3")
                .weighing(Severity.ERROR)
                .with("actual", "3")
                .with("expected", "2")
                .times(1)
                .raisesOnly(OrderCode.CHILD_QUANTITY_CHANGED);
        assertThat(quantities(typed)).isEqualTo("3 - 2 3 4");
        assertThat(classify(policy.strict(true), "r kit x3\n  s linked skip\n    b x3").value().setAside())
                .isEqualTo(3);
    }

    @Test
    void quantity_totalUnderAnEdgeTheBomDoesNotKnow_isNotChecked() {
        ClassifierPolicy.Builder policy = policy(ChildQuantity.TOTAL, Map.of("b-a", Ratio.of(2)));
        assertThat(classify(policy, "r kit x3\n  s linked skip\n    a x1\nq kit\n  b bom:b-a x1")).raisesNothing();
    }

    @Test
    void quantity_totalOfARatioTooLong_isNotChecked() {
        ClassifierPolicy.Builder policy = policy(ChildQuantity.TOTAL, Map.of("b-s", Ratio.of(16), "b-a", Ratio.of(16)))
                .limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        assertThat(classify(policy, "r kit x1\n  s linked skip\n    a x1")).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("a")
                .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS);
    }

    @Test
    @Tag("B2")
    void price_notThatOfTheBom_isReportedWithTheSeverityOfThePolicy() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder()
                .lineRatios(LineRatios.of(Map.of("b-a", Ratio.ONE, "b-b", Ratio.ONE))
                        .withPrices(Map.of("b-a", Ratio.parse("9.90"), "b-b", Ratio.of(5))));
        String sketch = "r kit x1 @7\n  a @9.9\n  b @5.01\n";
        assertThat(classify(policy, sketch))
                .raises(OrderCode.CHILD_PRICE_CHANGED)
                .about("b")
                .at("/2")
                .weighing(Severity.INFO)
                .with("actual", "501/100")
                .with("expected", "5")
                .raisesOnly(OrderCode.CHILD_PRICE_CHANGED);
        assertThat(classify(policy.childChanged(Severity.WARNING), sketch))
                .raises(OrderCode.CHILD_PRICE_CHANGED)
                .weighing(Severity.WARNING);
        assertThat(classify(policy, "r kit x1\n  a")).raisesNothing();
    }

    @Test
    void price_knownWithoutAnyRatio_isCheckedToo() {
        ClassifierPolicy.Builder policy =
                ClassifierPolicy.builder().lineRatios(LineRatios.none().withPrices(Map.of("b-a", Ratio.ONE)));
        assertThat(classify(policy, "r kit x1\n  a x1 @2"))
                .raisesOnly(OrderCode.CHILD_PRICE_CHANGED, OrderCode.CHILD_QUANTITY_UNDECLARED);
    }
}
