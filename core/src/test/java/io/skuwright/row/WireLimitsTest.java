package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireLimitsTest {

    @Test
    void defaults_areThoseOfTheDesign() {
        assertThat(WireLimits.defaults())
                .hasToString("jsonDepth=64, jsonText=100000, jsonName=256, jsonNumber=64, jsonDocument=33554432,"
                        + " jsonTokens=5000000");
    }

    @Test
    void from_knownNames_changesThem() {
        WireLimits limits = WireLimits.from(Map.of("jsonText", "5", "jsonDepth", "2"));
        assertThat(limits).isEqualTo(WireLimits.defaults().with(WireLimit.DEPTH, 2).with(WireLimit.TEXT, 5));
        assertThat(limits.exceeds(WireLimit.TEXT, 5)).isFalse();
        assertThat(limits.exceeds(WireLimit.TEXT, 6)).isTrue();
    }

    @Test
    void from_unknownName_namesTheKnownOnes() {
        assertThatThrownBy(() -> WireLimits.from(Map.of("depth", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'depth'")
                .hasMessageContaining("jsonDepth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1.0"})
    void from_noPositiveWholeNumber_isABadCall(String value) {
        assertThatThrownBy(() -> WireLimits.from(Map.of("jsonDepth", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jsonDepth");
    }

    @Test
    void equality_isByAllValues() {
        WireLimits same = WireLimits.defaults().with(WireLimit.DEPTH, 64);
        assertThat(same).isEqualTo(WireLimits.defaults()).hasSameHashCodeAs(WireLimits.defaults());
        assertThat(same.with(WireLimit.DEPTH, 65)).isNotEqualTo(same).isNotEqualTo("x");
        assertThatThrownBy(() -> same.with(WireLimit.DEPTH, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
