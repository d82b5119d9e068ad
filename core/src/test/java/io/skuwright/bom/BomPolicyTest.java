package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.quantity.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-2")
class BomPolicyTest {

    @Test
    void defaults_haveNoDateNoOptionalLinesAndNoOverride() {
        BomPolicy policy = BomPolicy.defaults();
        assertThat(policy.asOf()).isEmpty();
        assertThat(policy.defaultBom()).isSameAs(DefaultBom.FLAGGED);
        assertThat(policy.withOptional()).isFalse();
        assertThat(policy.skips()).isEmpty();
        assertThat(policy.selection()).isEmpty();
        assertThat(policy.preferred()).isEmpty();
        assertThat(policy.loss()).isEqualTo(LossConvention.NONE);
        assertThat(policy.stepsByTotal()).isFalse();
        assertThat(policy.rounding()).isEqualTo(RoundingRules.none());
        assertThat(policy.roundingTime()).isEqualTo(RoundingTime.AFTER_MERGING);
        assertThat(policy).asString().contains("defaultBom=flagged", "loss=none");
    }

    @Test
    void from_everySetting_equalsTheSameMadeByMethods() {
        BomPolicy policy = BomPolicy.from(Map.of(
                "asOf", "2026-03-01", "defaultBom", "natural", "withOptional", "true", "skip", "B,A", "keep", "C"));
        assertThat(policy)
                .isEqualTo(BomPolicy.defaults()
                        .withAsOf(LocalDate.of(2026, 3, 1))
                        .withDefaultBom(DefaultBom.NATURAL_ORDER)
                        .withOptional(true)
                        .withSkip("A", true)
                        .withSkip("B", true)
                        .withSkip("C", false));
        assertThat(policy.hashCode())
                .isEqualTo(BomPolicy.from(Map.of(
                                "asOf", "2026-03-01", "defaultBom", "natural", "withOptional", "true", "skip", "A,B",
                                "keep", "C"))
                        .hashCode());
        assertThat(policy).asString().contains("asOf=2026-03-01", "skips={A=true, B=true, C=false}");
        assertThat(policy.skips()).containsOnlyKeys("A", "B", "C");
        assertThatThrownBy(() -> policy.skips().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Tag("BOM-5")
    @Tag("QTY-3")
    void from_settingsOfLossSelectionStepsAndRounding_equalsTheSameMadeByMethods() {
        assertThat(BomPolicy.from(Map.of(
                        "select.color", "red", "prefer", "B,A", "loss", "divide-leaf", "stepsByTotal", "true",
                        "round.pcs", "up:0", "round.*", "down:3", "roundingTime", "before")))
                .isEqualTo(BomPolicy.defaults()
                        .withSelected("color", "blue")
                        .withSelected("color", "red")
                        .withPreferred("A")
                        .withPreferred("B")
                        .withLoss(LossConvention.DIVIDE_LEAF)
                        .withStepsByTotal(true)
                        .withRounding(
                                RoundingRules.of(Rounding.down(3)).with(UnitOfMeasure.of("pcs"), Rounding.up(0)),
                                RoundingTime.BEFORE_MERGING));
        assertThat(BomPolicy.from(Map.of("roundingTime", "after"))).isEqualTo(BomPolicy.defaults());
        assertThatThrownBy(() -> BomPolicy.from(Map.of("roundingTime", "later")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'later'");
        assertThatThrownBy(() -> BomPolicy.from(Map.of("loss", "add")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'add'")
                .hasMessageContaining("none, multiply, divide, multiply-leaf, divide-leaf");
    }

    @Test
    void equals_tellsEverySettingApart() {
        BomPolicy policy = BomPolicy.defaults();
        assertThat(List.of(
                        policy,
                        policy.withAsOf(LocalDate.of(2026, 3, 1)),
                        policy.withDefaultBom(DefaultBom.NATURAL_ORDER),
                        policy.withOptional(true),
                        policy.withSkip("A", true),
                        policy.withSkip("A", false),
                        policy.withSelected("color", "red"),
                        policy.withSelected("color", "blue"),
                        policy.withPreferred("A"),
                        policy.withLoss(LossConvention.MULTIPLY),
                        policy.withStepsByTotal(true),
                        policy.withRounding(RoundingRules.of(Rounding.up(0)), RoundingTime.AFTER_MERGING),
                        policy.withRounding(RoundingRules.none(), RoundingTime.BEFORE_MERGING)))
                .doesNotHaveDuplicates();
        assertThat(policy).isNotEqualTo("policy");
        assertThat(policy.withOptional(true).withOptional(false)).isEqualTo(policy);
        assertThat(BomPolicy.from(Map.of("withOptional", "false"))).isEqualTo(policy);
    }

    @Test
    void from_unknownNameOrValue_namesWhatIsKnown() {
        assertThatThrownBy(() -> BomPolicy.from(Map.of("date", "2026-03-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'date'")
                .hasMessageContaining("asOf, defaultBom, keep, loss, prefer, round.UNIT, roundingTime, select.SPEC, skip, stepsByTotal");
        assertThatThrownBy(() -> BomPolicy.from(Map.of("asOf", "01.03.2026")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'01.03.2026'");
        assertThatThrownBy(() -> BomPolicy.from(Map.of("withOptional", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'yes'");
    }
}
