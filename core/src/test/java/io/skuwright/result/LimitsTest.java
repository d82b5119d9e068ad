package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @Test
    void defaults_areThoseOfTheDesign() {
        Limits limits = Limits.defaults();
        assertThat(limits.get(Limit.NUMBER_LENGTH)).isEqualTo(64);
        assertThat(limits.get(Limit.NUMBER_SCALE)).isEqualTo(20);
        assertThat(limits.get(Limit.NUMBER_DIGITS)).isEqualTo(38);
        assertThat(limits.get(Limit.RATIO_BITS)).isEqualTo(4_096);
        assertThat(limits.get(Limit.ORDER_LINES)).isEqualTo(100_000);
        assertThat(limits.get(Limit.BOM_DEPTH)).isEqualTo(100_000);
        assertThat(limits.get(Limit.EXPLOSION_ROWS)).isEqualTo(1_000_000);
        assertThat(limits.get(Limit.FINDINGS_SHOWN)).isEqualTo(1_000);
    }

    @Test
    void exceeds_onlyBeyondTheLimit() {
        Limits limits = Limits.defaults().with(Limit.ORDER_LINES, 10);
        assertThat(limits.exceeds(Limit.ORDER_LINES, 10)).isFalse();
        assertThat(limits.exceeds(Limit.ORDER_LINES, 11)).isTrue();
    }

    @Test
    void from_knownNames_changesThem() {
        Limits limits = Limits.from(Map.of("orderLines", "200000", "bomDepth", "5"));
        assertThat(limits).isEqualTo(Limits.defaults().with(Limit.BOM_DEPTH, 5).with(Limit.ORDER_LINES, 200_000));
        assertThat(limits.get(Limit.NUMBER_SCALE)).isEqualTo(20);
        assertThat(Limits.from(Map.of())).isEqualTo(Limits.defaults());
    }

    @Test
    void from_unknownName_namesTheKnownOnes() {
        assertThatThrownBy(() -> Limits.from(Map.of("orderlines", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'orderlines'")
                .hasMessageContaining("orderLines")
                .hasMessageContaining("findingsShown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "-1", "1.5", "many", "1e3", "9999999999999999999", "٣"})
    void from_noPositiveWholeNumber_isABadCall(String value) {
        assertThatThrownBy(() -> Limits.from(Map.of("orderLines", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("orderLines");
    }

    @Test
    void with_notPositive_isABadCall() {
        assertThatThrownBy(() -> Limits.defaults().with(Limit.BOM_DEPTH, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.defaults().with(null, 1)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void equality_isByAllValues() {
        Limits sameAsDefault = Limits.defaults().with(Limit.BOM_DEPTH, 100_000);
        assertThat(sameAsDefault).isEqualTo(Limits.defaults()).hasSameHashCodeAs(Limits.defaults());
        assertThat(Limits.defaults().with(Limit.BOM_DEPTH, 1)).isNotEqualTo(Limits.defaults()).isNotEqualTo("x");
        assertThat(Limits.defaults().toString()).startsWith("numberLength=64, numberScale=20").contains("orderLines=100000");
    }
}
