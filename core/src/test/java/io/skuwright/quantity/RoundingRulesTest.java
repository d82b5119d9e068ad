package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("QTY-3")
class RoundingRulesTest {

    private static final UnitOfMeasure PCS = UnitOfMeasure.of("pcs");
    private static final UnitOfMeasure KG = UnitOfMeasure.of("kg");
    private static final UnitOfMeasure METRE = UnitOfMeasure.of("m");
    private static final Limits LIMITS = Limits.defaults();
    private static final Quantity THIRD = Quantity.of(Ratio.of(1, 3), PCS);

    private static final RoundingRules RULES =
            RoundingRules.none().with(PCS, Rounding.up(0)).with(KG, Rounding.halfEven(3));

    @Test
    void apply_unitWithAndWithoutRule_roundsOnlyWhatIsNamed() {
        assertThat(RULES.apply(Quantity.parse("14/3 pcs")).value())
                .isEqualTo(new Rounded<>(Quantity.parse("5 pcs"), Ratio.of(1, 3)));
        assertThat(RULES.apply(Quantity.parse("14/3 kg")).value())
                .isEqualTo(new Rounded<>(Quantity.parse("4.667 kg"), Ratio.of(1, 3_000)));
        assertThat(RULES.apply(Quantity.parse("14/3 m")).value())
                .isEqualTo(new Rounded<>(Quantity.parse("14/3 m"), Ratio.ZERO));
        assertThat(RULES.apply(Quantity.parse("14/3 PCS")).value().isExact()).isTrue();
        assertThat(RULES.apply(Quantity.parse("14/3 pcs"))).raisesNothing();
    }

    @Test
    void of_oneRounding_holdsForEveryUnitWithoutItsOwn() {
        RoundingRules rules = RoundingRules.of(Rounding.down(0)).with(KG, Rounding.none());
        assertThat(rules.rounding(PCS)).isEqualTo(Rounding.down(0));
        assertThat(rules.rounding(KG)).isEqualTo(Rounding.none());
    }

    @Test
    void apply_unitThatMustBeWhole_reportsAndKeepsTheExactQuantity() {
        RoundingRules rules = RoundingRules.of(Rounding.up(0)).withWhole(PCS);
        Outcome<Rounded<Quantity>> outcome = rules.apply(Quantity.parse("14/3 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.INEXACT_QUANTITY)
                .with("value", "14/3")
                .with("unit", "pcs");
        assertThat(outcome.value()).isEqualTo(new Rounded<>(Quantity.parse("14/3 pcs"), Ratio.ZERO));
        assertThat(rules.apply(Quantity.parse("5 pcs"))).raisesNothing();
        assertThat(rules.apply(Quantity.parse("14/3 m"))).raisesNothing();
        assertThat(rules.wholeUnits()).containsExactly(PCS);
        assertThat(rules.rounding(PCS)).isEqualTo(Rounding.none());
    }

    @Test
    void with_unitTwice_theLastCallHolds() {
        RoundingRules whole = RULES.withWhole(PCS);
        assertThat(whole.apply(THIRD)).raises(QuantityCode.INEXACT_QUANTITY);
        RoundingRules again = whole.with(PCS, Rounding.up(0));
        assertThat(again.apply(THIRD)).raisesNothing();
        assertThat(again).isEqualTo(RULES).hasSameHashCodeAs(RULES);
    }

    @Test
    void merge_twoThirds_roundedBeforeOrAfter_differ() {
        List<Map.Entry<String, Quantity>> lines = List.of(Map.entry("B", THIRD), Map.entry("B", THIRD));

        Outcome<List<Merged<String>>> before = RULES.merge(lines, RoundingTime.BEFORE_MERGING, LIMITS);
        assertThat(before.value())
                .containsExactly(new Merged<>("B", new Rounded<>(Quantity.parse("2 pcs"), Ratio.of(4, 3)), 2));

        Outcome<List<Merged<String>>> after = RULES.merge(lines, RoundingTime.AFTER_MERGING, LIMITS);
        assertThat(after.value())
                .containsExactly(new Merged<>("B", new Rounded<>(Quantity.parse("1 pcs"), Ratio.of(1, 3)), 2));

        assertThat(RoundingRules.none().merge(lines, RoundingTime.BEFORE_MERGING, LIMITS).value())
                .isEqualTo(RoundingRules.none().merge(lines, RoundingTime.AFTER_MERGING, LIMITS).value())
                .containsExactly(new Merged<>("B", new Rounded<>(Quantity.parse("2/3 pcs"), Ratio.ZERO), 2));
    }

    @Test
    void merge_keysAndUnits_areKeptApartInTheirOrder() {
        List<Map.Entry<String, Quantity>> lines = List.of(
                Map.entry("B", THIRD),
                Map.entry("A", THIRD),
                Map.entry("B", Quantity.of(2, METRE)),
                Map.entry("B", THIRD.negated()));
        assertThat(RULES.merge(lines, RoundingTime.AFTER_MERGING, LIMITS).value())
                .containsExactly(
                        new Merged<>("B", new Rounded<>(Quantity.parse("0 pcs"), Ratio.ZERO), 2),
                        new Merged<>("A", new Rounded<>(Quantity.parse("1 pcs"), Ratio.of(2, 3)), 1),
                        new Merged<>("B", new Rounded<>(Quantity.parse("2 m"), Ratio.ZERO), 1));
    }

    @Test
    void mergeByUnit_addsEachUnit() {
        assertThat(RULES.mergeByUnit(
                                List.of(THIRD, Quantity.of(1, KG), THIRD, THIRD), RoundingTime.AFTER_MERGING, LIMITS)
                        .value())
                .containsExactly(
                        new Merged<>(PCS, new Rounded<>(Quantity.parse("1 pcs"), Ratio.ZERO), 3),
                        new Merged<>(KG, new Rounded<>(Quantity.parse("1 kg"), Ratio.ZERO), 1));
        assertThat(RULES.mergeByUnit(List.of(), RoundingTime.BEFORE_MERGING, LIMITS).value()).isEmpty();
    }

    @Test
    void merge_unitThatMustBeWhole_isReportedAboutItsKey() {
        RoundingRules rules = RoundingRules.none().withWhole(PCS);
        List<Map.Entry<String, Quantity>> lines = List.of(Map.entry("B", THIRD), Map.entry("B", THIRD));
        assertThat(rules.merge(lines, RoundingTime.BEFORE_MERGING, LIMITS))
                .raises(QuantityCode.INEXACT_QUANTITY)
                .about("B")
                .with("value", "1/3")
                .times(2);
        assertThat(rules.merge(lines, RoundingTime.AFTER_MERGING, LIMITS))
                .raises(QuantityCode.INEXACT_QUANTITY)
                .about("B")
                .with("value", "2/3")
                .times(1);
    }

    @Test
    void merge_sumBeyondTheLimitOfBits_isLeftOutOnce() {
        Limits limits = LIMITS.with(Limit.RATIO_BITS, 4);
        List<Map.Entry<String, Quantity>> lines = List.of(
                Map.entry("A", Quantity.of(15, PCS)),
                Map.entry("B", Quantity.of(15, PCS)),
                Map.entry("B", Quantity.of(1, PCS)),
                Map.entry("B", Quantity.of(1, PCS)));
        Outcome<List<Merged<String>>> outcome = RULES.merge(lines, RoundingTime.AFTER_MERGING, limits);
        assertThat(outcome.value()).extracting(Merged::key).containsExactly("A");
        assertThat(outcome)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("B")
                .with("limit", 4)
                .with("actual", 5)
                .times(1);
    }

    @Test
    void from_settings_areReadAndWritten() {
        Map<String, String> settings = Map.of("pcs", "up:0", "kg", "half-even:3", "box", "whole", "*", "down:2");
        RoundingRules rules = RoundingRules.from(settings);
        assertThat(rules.rounding(PCS)).isEqualTo(Rounding.up(0));
        assertThat(rules.rounding(KG)).isEqualTo(Rounding.halfEven(3));
        assertThat(rules.rounding(METRE)).isEqualTo(Rounding.down(2));
        assertThat(rules.wholeUnits()).containsExactly(UnitOfMeasure.of("box"));
        assertThat(rules.toSettings()).isEqualTo(settings);
        assertThat(rules).hasToString("{*=down:2, box=whole, kg=half-even:3, pcs=up:0}");
        assertThat(RoundingRules.from(Map.of())).isEqualTo(RoundingRules.none());
    }

    @Test
    void from_badSetting_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundingRules.from(Map.of("pcs", "nearest")))
                .withMessageContaining("'nearest'")
                .withMessageContaining("half-even:2");
        assertThatIllegalArgumentException().isThrownBy(() -> RoundingRules.from(Map.of("*", "whole")));
        assertThatIllegalArgumentException().isThrownBy(() -> RoundingRules.from(Map.of(" ", "none")));
    }

    @Test
    void equals_differentRules_areNotEqual() {
        assertThat(RULES)
                .isNotEqualTo(RoundingRules.none())
                .isNotEqualTo(RULES.withWhole(METRE))
                .isNotEqualTo(RULES.with(PCS, Rounding.down(0)))
                .isNotEqualTo(RoundingRules.of(Rounding.up(1)).with(PCS, Rounding.up(0)).with(KG, Rounding.halfEven(3)))
                .isNotEqualTo("rules");
    }
}
