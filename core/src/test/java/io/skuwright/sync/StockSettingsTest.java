package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-2")
class StockSettingsTest {

    @Test
    @Tag("R34")
    @Tag("R36")
    void nightly_ofASide_isTenPastTwoAndChangedOnly() {
        StockSettings settings = StockSettings.nightly(Side.SHOP);

        assertThat(settings.master()).isEqualTo(Side.SHOP);
        assertThat(settings.triggers()).containsExactly(StockTrigger.NIGHTLY);
        assertThat(settings.nightlyAt()).isEqualTo(LocalTime.of(2, 10));
        assertThat(settings.changedOnly()).isTrue();
        assertThat(settings.withDefective()).isFalse();
        assertThat(settings.allowNegative()).isFalse();
    }

    @Test
    @Tag("R40")
    @Tag("R41")
    void from_everySetting_isTaken() {
        StockSettings settings = StockSettings.from(Map.of(
                "master", "erp", "triggers", "event,interval", "interval", "PT10M", "checkEvery", "PT24H",
                "changedOnly", "false", "since", "2026-11-01T00:00:00Z", "withDefective", "true", "allowNegative", "true",
                "nightlyAt", "03:00"));

        assertThat(settings)
                .isEqualTo(StockSettings.builder()
                        .master(Side.ERP)
                        .addTriggers(StockTrigger.EVENT, StockTrigger.INTERVAL)
                        .interval(Duration.ofMinutes(10))
                        .checkEvery(Duration.ofDays(1))
                        .changedOnly(false)
                        .since(Instant.parse("2026-11-01T00:00:00Z"))
                        .withDefective(true)
                        .allowNegative(true)
                        .nightlyAt(LocalTime.of(3, 0))
                        .build());
        assertThat(StockSettings.from(Map.of("master", "shop", "triggers", "")).triggers()).isEmpty();
    }

    @Test
    @Tag("R34")
    @Tag("R40")
    void schedules_ofTheTriggers_areThoseOfTheClock() {
        StockSettings often = StockSettings.from(
                Map.of("master", "erp", "triggers", "event,interval", "interval", "PT10M", "checkEvery", "PT24H"));

        assertThat(StockSettings.nightly(Side.ERP).schedules()).containsExactly(Schedule.parse("daily 02:10"));
        assertThat(StockSettings.nightly(Side.ERP).checkSchedule()).isEmpty();
        assertThat(often.schedules()).containsExactly(Schedule.parse("every PT10M"));
        assertThat(often.checkSchedule()).contains(Schedule.parse("every PT24H"));
        assertThat(StockSettings.from(Map.of("master", "erp", "triggers", "event", "interval", "PT10M")).schedules())
                .isEmpty();
        assertThatThrownBy(() -> StockSettings.from(Map.of("master", "erp", "interval", "PT0.5S")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                side       | erp    | Setting 'side' is not known. Known settings: allowNegative, changedOnly, checkEvery,
                master     | till   | Setting 'master' is 'till', but must be erp or shop.
                triggers   | event, | Setting 'triggers' is 'event,', but must be nightly, event, interval or some of them.
                nightlyAt  | 24:30  | Setting 'nightlyAt' is '24:30', but must be a time of day such as 02:10.
                nightlyAt  | 02:10:00.5 | The time is 02:10:00.500, but must be of whole seconds.
                interval   | 10     | Setting 'interval' is '10', but must be a time such as PT10M.
                interval   | PT0S   | Setting 'interval' is 'PT0S', but must be above zero, such as PT10M.
                checkEvery | -PT1H  | Setting 'checkEvery' is 'PT-1H', but must be above zero, such as PT10M.
                since      | 2026   | Setting 'since' is '2026', but must be a time such as 2026-11-01T00:00:00Z.
                triggers   | interval | Setting 'interval' is missing: runs are set off by an interval.
                changedOnly | yes   | Setting 'changedOnly' is 'yes', but must be true or false.
                """)
    void from_settingThatCannotBe_isRefused(String name, String value, String message) {
        Map<String, String> settings = name.equals("master") ? Map.of(name, value) : Map.of("master", "erp", name, value);

        assertThatThrownBy(() -> StockSettings.from(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void from_withoutMaster_isRefused() {
        assertThatThrownBy(() -> StockSettings.from(Map.of("changedOnly", "true")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'master' is missing: it names the side that leads the stock.");
    }

    @Test
    void condition_code_isAWord() {
        assertThat(StockCondition.of("defective")).isEqualTo(StockCondition.DEFECTIVE);
        assertThatThrownBy(() -> StockCondition.of("broken")).isInstanceOf(IllegalArgumentException.class);
    }
}
