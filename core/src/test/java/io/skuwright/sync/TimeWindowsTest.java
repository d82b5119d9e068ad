package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-4")
class TimeWindowsTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    private static List<String> windows(String from, String to, WindowRule rule) {
        return TimeWindows.between(LocalDateTime.parse(from), LocalDateTime.parse(to), rule).orThrow().list().stream()
                .map(TimeWindow::toString)
                .toList();
    }

    @Test
    @Tag("R16")
    void between_aYearByThirtyDays_isThirteenWindows() {
        List<String> windows = windows("2026-01-01T00:00:00", "2026-12-31T23:59:59", WindowRule.ofDays(30));
        assertThat(windows).hasSize(13);
        assertThat(windows.get(0)).isEqualTo("2026-01-01T00:00:00/2026-01-30T23:59:59");
        assertThat(windows.get(1)).isEqualTo("2026-01-31T00:00:00/2026-03-01T23:59:59");
        assertThat(windows.get(12)).isEqualTo("2026-12-27T00:00:00/2026-12-31T23:59:59");
    }

    @Test
    void between_exactlyOneWindow_isOne_andASecondMoreIsTwo() {
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T10:59:59", WindowRule.ofMinutes(60)))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T10:59:59");
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T11:00:00", WindowRule.ofMinutes(60)))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T10:59:59", "2026-01-01T11:00:00/2026-01-01T11:00:00");
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T10:00:00", WindowRule.ofMinutes(60)))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T10:00:00");
    }

    @Test
    void between_sharedEnds_lastTheWholeLength() {
        WindowRule shared = WindowRule.ofMinutes(60).withSharedEnds();
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T12:00:00", shared))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T11:00:00", "2026-01-01T11:00:00/2026-01-01T12:00:00");
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T10:00:00", shared))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T10:00:00");
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T11:00:01", shared)).hasSize(2);
    }

    @Test
    void between_otherResolutions() {
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T10:59:59.999", WindowRule.ofMinutes(30).at(ChronoUnit.MILLIS)))
                .containsExactly(
                        "2026-01-01T10:00:00/2026-01-01T10:29:59.999", "2026-01-01T10:30:00/2026-01-01T10:59:59.999");
        assertThat(windows("2026-01-01T10:00:00", "2026-01-01T10:44:00", WindowRule.ofMinutes(30).at(ChronoUnit.MINUTES)))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T10:29:00", "2026-01-01T10:30:00/2026-01-01T10:44:00");
        assertThat(windows("2026-01-01T13:00:00", "2026-02-01T07:00:00", WindowRule.ofDays(30).at(ChronoUnit.DAYS)))
                .containsExactly("2026-01-01T00:00:00/2026-01-30T00:00:00", "2026-01-31T00:00:00/2026-02-01T00:00:00");
    }

    @Test
    void between_finerThanTheSource_meansTheStepItLiesIn() {
        assertThat(windows("2026-01-01T10:00:00.9", "2026-01-01T10:00:05.1", WindowRule.ofMinutes(60)))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T10:00:05");
        assertThat(windows("1969-12-31T23:59:59.5", "1970-01-01T00:00:00.5", WindowRule.ofMinutes(60)))
                .containsExactly("1969-12-31T23:59:59/1970-01-01T00:00:00");
    }

    @Test
    void between_reversed_isAFinding() {
        assertThat(TimeWindows.between(
                        LocalDateTime.of(2026, 1, 2, 0, 0), LocalDateTime.of(2026, 1, 1, 0, 0), WindowRule.ofDays(30)))
                .raises(WindowCode.WINDOW_REVERSED)
                .with("from", "2026-01-02T00:00:00")
                .with("to", "2026-01-01T00:00:00");
    }

    @Test
    void between_yearsThatNoSourceKnows_areAFinding() {
        assertThat(TimeWindows.between(LocalDateTime.MIN, LocalDateTime.MAX, WindowRule.ofDays(30)))
                .raises(WindowCode.WINDOW_TIME_OUT_OF_RANGE)
                .with("value", "-999999999-01-01T00:00");
        assertThat(TimeWindows.between(
                        LocalDateTime.of(2026, 1, 1, 0, 0), LocalDateTime.of(10_000, 1, 1, 0, 0), WindowRule.ofDays(30)))
                .raises(WindowCode.WINDOW_TIME_OUT_OF_RANGE)
                .with("value", "+10000-01-01T00:00");
    }

    @Test
    void between_tooMany_isToldBeforeOneIsBuilt() {
        LocalDateTime first = LocalDateTime.of(1, 1, 1, 0, 0);
        LocalDateTime last = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
        WindowRule perSecond = WindowRule.of(Duration.ofSeconds(1));
        // 3,652,059 days of 86,400 seconds.
        assertThat(TimeWindows.between(first, last, perSecond))
                .raises(WindowCode.WINDOW_TOO_MANY)
                .with("from", "0001-01-01T00:00:00")
                .with("to", "9999-12-31T23:59:59")
                .with("windows", 315_537_897_600L)
                .with("limit", 100_000);
        LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
        assertThat(TimeWindows.between(from, from.plusSeconds(6), perSecond.atMost(7)).orThrow().count()).isEqualTo(7);
        assertThat(TimeWindows.between(from, from.plusSeconds(7), perSecond.atMost(7)))
                .raises(WindowCode.WINDOW_TOO_MANY)
                .with("windows", 8);
    }

    @Test
    void list_isBuiltWhenItIsAskedFor() {
        TimeWindows windows = TimeWindows.between(
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59),
                        WindowRule.of(Duration.ofMinutes(5)).atMost(2_000_000_000))
                .orThrow();
        // 315,537,897,600 seconds by 300.
        assertThat(windows.list()).hasSize(1_051_792_992);
        assertThat(windows.list().get(1_051_792_991)).hasToString("9999-12-31T23:55:00/9999-12-31T23:59:59");
        assertThat(windows).hasToString("1051792992 windows of at most PT5M");
        assertThat(windows.isEmpty()).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> windows.list().get(1_051_792_992));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> windows.list().get(-1));
    }

    @Test
    void settled_isOverForGood() {
        assertThat(TimeWindows.settled(
                        Instant.parse("2026-01-02T00:00:00Z"),
                        Duration.ofMinutes(5),
                        ZoneId.of("Asia/Shanghai"),
                        ChronoUnit.SECONDS))
                .isEqualTo(LocalDateTime.parse("2026-01-02T07:54:59"));
        assertThat(settled("2026-01-02T00:00:00.5Z", ChronoUnit.SECONDS)).isEqualTo("2026-01-02T01:59:59");
        assertThat(settled("2026-01-02T00:00:30Z", ChronoUnit.MINUTES)).isEqualTo("2026-01-02T01:59:00");
        assertThat(settled("2026-01-02T00:00:30Z", ChronoUnit.DAYS)).isEqualTo("2026-01-01T00:00:00");
    }

    @Test
    void settled_hourThatComesTwice_waitsForTheSecondPass() {
        // Bucharest, 25 October 2026: 03:00 to 04:00 is from 00:00 to 01:00 UTC and again from 01:00 to 02:00 UTC.
        assertThat(settled("2026-10-24T23:30:00Z", ChronoUnit.SECONDS)).isEqualTo("2026-10-25T02:29:59");
        assertThat(settled("2026-10-25T00:30:00Z", ChronoUnit.SECONDS)).isEqualTo("2026-10-25T02:59:59");
        assertThat(settled("2026-10-25T01:00:00Z", ChronoUnit.SECONDS)).isEqualTo("2026-10-25T02:59:59");
        assertThat(settled("2026-10-25T01:30:00Z", ChronoUnit.SECONDS)).isEqualTo("2026-10-25T03:29:59");
        assertThat(settled("2026-10-25T02:00:00Z", ChronoUnit.SECONDS)).isEqualTo("2026-10-25T03:59:59");
        assertThat(settled("2026-03-29T01:00:00Z", ChronoUnit.SECONDS))
                .as("what the clock skipped is behind")
                .isEqualTo("2026-03-29T03:59:59");
    }

    private static LocalDateTime settled(String now, ChronoUnit resolution) {
        return TimeWindows.settled(Instant.parse(now), Duration.ZERO, BUCHAREST, resolution);
    }

    @Test
    void settled_badArguments_areABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindows.settled(
                        Instant.EPOCH, Duration.ofSeconds(-1), BUCHAREST, ChronoUnit.SECONDS))
                .withMessageContaining("PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindows.settled(
                        Instant.EPOCH, Duration.ofSeconds(Long.MAX_VALUE), BUCHAREST, ChronoUnit.SECONDS))
                .withMessageContaining("0 to 366,000 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindows.settled(Instant.EPOCH, Duration.ZERO, BUCHAREST, ChronoUnit.YEARS))
                .withMessageContaining("Years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindows.settled(Instant.MAX, Duration.ZERO, BUCHAREST, ChronoUnit.SECONDS));
    }

    @Test
    void window_contains_bothEnds() {
        LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
        TimeWindow window = new TimeWindow(from, from.plusSeconds(9));
        assertThat(window.contains(from)).isTrue();
        assertThat(window.contains(from.plusSeconds(9))).isTrue();
        assertThat(window.contains(from.plusSeconds(10))).isFalse();
        assertThat(window.contains(from.minusSeconds(1))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(from, from.minusSeconds(1)));
    }
}
