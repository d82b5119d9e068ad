package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(policy).hasToString("asOf=, defaultBom=flagged, withOptional=false, skips={}");
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
        assertThat(policy)
                .hasToString("asOf=2026-03-01, defaultBom=natural, withOptional=true, skips={A=true, B=true, C=false}");
        assertThat(policy.skips()).containsOnlyKeys("A", "B", "C");
        assertThatThrownBy(() -> policy.skips().clear()).isInstanceOf(UnsupportedOperationException.class);
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
                        policy.withSkip("A", false)))
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
                .hasMessageContaining("asOf, defaultBom, keep, skip, withOptional");
        assertThatThrownBy(() -> BomPolicy.from(Map.of("asOf", "01.03.2026")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'01.03.2026'");
        assertThatThrownBy(() -> BomPolicy.from(Map.of("withOptional", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'yes'");
    }
}
