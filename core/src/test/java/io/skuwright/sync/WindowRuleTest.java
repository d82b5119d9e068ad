package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowRuleTest {

    @Test
    void from_allNames() {
        assertThat(WindowRule.from(Map.of("days", "30"))).isEqualTo(WindowRule.ofDays(30));
        assertThat(WindowRule.from(Map.of("minutes", "60", "resolution", "millis", "ends", "shared", "most", "7")))
                .isEqualTo(new WindowRule(Duration.ofHours(1), ChronoUnit.MILLIS, true, 7));
        assertThat(WindowRule.from(Map.of("length", "PT12H", "resolution", "minutes", "ends", "apart")))
                .isEqualTo(WindowRule.of(Duration.ofHours(12)).at(ChronoUnit.MINUTES));
        assertThat(WindowRule.from(Map.of("days", "7", "resolution", "days")).steps()).isEqualTo(7);
        assertThat(WindowRule.from(Map.of("days", "1", "resolution", "seconds")).steps()).isEqualTo(86_400);
        assertThat(WindowRule.ofMinutes(60).withSharedEnds().atMost(5))
                .isEqualTo(new WindowRule(Duration.ofHours(1), ChronoUnit.SECONDS, true, 5));
    }

    @Test
    void from_otherNamesAndValues_areABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.from(Map.of("day", "30")))
                .withMessage("Setting 'day' is not known. Known settings: days, ends, length, minutes, most, resolution.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.from(Map.of("days", "30", "minutes", "60")))
                .withMessageContaining("not 2");
        assertThatIllegalArgumentException().isThrownBy(() -> WindowRule.from(Map.of())).withMessageContaining("not 0");
        for (Map<String, String> wrong : java.util.List.of(
                Map.of("days", "0"), Map.of("days", "-1"), Map.of("days", "999999999"), Map.of("length", "12"),
                Map.of("days", "1", "resolution", "hours"), Map.of("days", "1", "ends", "both"),
                Map.of("days", "1", "most", "0"), Map.of("length", "PT90S", "resolution", "minutes"),
                Map.of("length", "PT0.0005S", "resolution", "millis"), Map.of("length", "PT-1S"))) {
            assertThatIllegalArgumentException().as("%s", wrong).isThrownBy(() -> WindowRule.from(wrong));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowRule(Duration.ofHours(1), ChronoUnit.HOURS, false, 1))
                .withMessageContaining("millis, seconds, minutes or days");
    }
}
