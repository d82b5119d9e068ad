package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-4")
class ZonedWindowsTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final WindowRule HOURS = WindowRule.ofMinutes(60);

    private static List<ZonedWindow> windows(String from, String to) {
        return ZonedWindows.between(LocalDateTime.parse(from), LocalDateTime.parse(to), BUCHAREST, HOURS).orThrow().list();
    }

    private static ZonedWindow window(String from, String to) {
        return new ZonedWindow(
                ZonedDateTime.parse(from + "[Europe/Bucharest]"), ZonedDateTime.parse(to + "[Europe/Bucharest]"));
    }

    @Test
    @Tag("F89")
    void between_clockPutBack_losesNoHour() {
        List<ZonedWindow> windows = windows("2026-10-25T00:00:00", "2026-10-25T23:59:59");
        assertThat(windows).hasSize(25);
        assertThat(windows.get(3)).isEqualTo(window("2026-10-25T03:00:00+03:00", "2026-10-25T03:59:59+03:00"));
        assertThat(windows.get(4)).isEqualTo(window("2026-10-25T03:00:00+02:00", "2026-10-25T03:59:59+02:00"));
        assertThat(windows("2026-10-25T03:30:00", "2026-10-25T03:30:00"))
                .as("from the first moment of the name to the last")
                .containsExactly(
                        window("2026-10-25T03:30:00+03:00", "2026-10-25T03:29:59+02:00"),
                        window("2026-10-25T03:30:00+02:00", "2026-10-25T03:30:00+02:00"));
    }

    @Test
    void between_clockPutForward_doublesNoHour() {
        List<ZonedWindow> windows = windows("2026-03-29T00:00:00", "2026-03-29T23:59:59");
        assertThat(windows).hasSize(23);
        assertThat(windows.get(2)).isEqualTo(window("2026-03-29T02:00:00+02:00", "2026-03-29T02:59:59+02:00"));
        assertThat(windows.get(3)).isEqualTo(window("2026-03-29T04:00:00+03:00", "2026-03-29T04:59:59+03:00"));
    }

    @Test
    void between_endsThatTheClockSkips_areWhereItWentOn() {
        assertThat(windows("2026-03-29T03:30:00", "2026-03-29T04:10:00"))
                .containsExactly(window("2026-03-29T04:00:00+03:00", "2026-03-29T04:10:00+03:00"));
        assertThat(windows("2026-03-29T02:30:00", "2026-03-29T03:30:00"))
                .containsExactly(window("2026-03-29T02:30:00+02:00", "2026-03-29T02:59:59+02:00"));
        assertThat(windows("2026-03-29T03:10:00", "2026-03-29T03:30:00")).isEmpty();
    }

    @Test
    void between_badSpans_areFindings() {
        LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
        assertThat(ZonedWindows.between(from, from.minusSeconds(1), BUCHAREST, HOURS))
                .raises(WindowCode.WINDOW_REVERSED)
                .with("from", "2026-01-01T00:00:00")
                .with("to", "2025-12-31T23:59:59");
        assertThat(ZonedWindows.between(from, LocalDateTime.MAX, BUCHAREST, HOURS))
                .raises(WindowCode.WINDOW_TIME_OUT_OF_RANGE);
        assertThat(ZonedWindows.between(from, from.plusHours(3), BUCHAREST, HOURS.atMost(3)))
                .raises(WindowCode.WINDOW_TOO_MANY)
                .with("windows", 4)
                .with("limit", 3);
    }

    @Test
    void between_days_areABadCall() {
        LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZonedWindows.between(from, from, BUCHAREST, WindowRule.ofDays(1).at(ChronoUnit.DAYS)))
                .withMessageContaining("not days");
    }

    @Test
    void list_isOfItsSize() {
        ZonedWindows windows = ZonedWindows.between(
                        LocalDateTime.of(2026, 1, 1, 0, 0), LocalDateTime.of(2026, 1, 1, 1, 0), BUCHAREST, HOURS)
                .orThrow();
        assertThat(windows.count()).isEqualTo(2);
        assertThat(windows).hasToString("2 windows of at most PT1H in Europe/Bucharest");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> windows.list().get(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> windows.list().get(-1));
        ZonedWindow first = windows.list().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new ZonedWindow(first.to(), first.from()));
    }
}
