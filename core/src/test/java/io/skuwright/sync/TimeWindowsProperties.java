package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Windows leave nothing out, read nothing twice, and are never too long. */
@Tag("SYN-4")
class TimeWindowsProperties {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

    @Provide
    Arbitrary<ChronoUnit> resolutions() {
        return Arbitraries.of(ChronoUnit.MILLIS, ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.DAYS);
    }

    private static WindowRule rule(ChronoUnit unit, int length) {
        return new WindowRule(unit.getDuration().multipliedBy(length), unit, false, 100_000);
    }

    private static List<TimeWindow> windows(LocalDateTime from, LocalDateTime to, WindowRule rule) {
        return TimeWindows.between(from, to, rule).orThrow().list();
    }

    /** Next begins where the last ended, so that every step is in exactly one window. */
    @Property
    void windows_coverEveryStepOnce(
            @ForAll("resolutions") ChronoUnit unit,
            @ForAll @IntRange(max = 100_000) int offset,
            @ForAll @IntRange(max = 3_000) int steps,
            @ForAll @IntRange(min = 1, max = 700) int length) {
        WindowRule rule = rule(unit, length);
        LocalDateTime from = START.plus(offset, unit);
        LocalDateTime to = from.plus(steps, unit);
        LocalDateTime next = from;
        List<TimeWindow> windows = windows(from, to, rule);
        for (TimeWindow window : windows) {
            assertThat(window.from()).isEqualTo(next);
            long size = unit.between(window.from(), window.to()) + 1;
            boolean isLast = window.equals(windows.get(windows.size() - 1));
            assertThat(size).isBetween(isLast ? 1L : length, (long) length);
            next = window.to().plus(1, unit);
        }
        assertThat(next).isEqualTo(to.plus(1, unit));
    }

    @Property
    void sharedEnds_meetInOneStep(
            @ForAll("resolutions") ChronoUnit unit,
            @ForAll @IntRange(max = 3_000) int steps,
            @ForAll @IntRange(min = 1, max = 700) int length) {
        WindowRule rule = rule(unit, length).withSharedEnds();
        LocalDateTime to = START.plus(steps, unit);
        List<TimeWindow> windows = windows(START, to, rule);
        assertThat(windows.get(0).from()).isEqualTo(START);
        assertThat(windows.get(windows.size() - 1).to()).isEqualTo(to);
        for (int at = 0; at < windows.size(); at++) {
            assertThat(unit.between(windows.get(at).from(), windows.get(at).to())).isLessThanOrEqualTo(length);
            if (at > 0) {
                assertThat(windows.get(at).from()).isEqualTo(windows.get(at - 1).to());
                assertThat(windows.get(at - 1).to()).isEqualTo(windows.get(at - 1).from().plus(length, unit));
            }
        }
    }

    /** A span cut at a window's end gives the same windows in two goes: a run that stops loses nothing. */
    @Property
    void windows_ofTwoSpansThatMeetAtAWindowsEnd_areThoseOfTheWhole(
            @ForAll @IntRange(max = 200_000) int seconds,
            @ForAll @IntRange(min = 600, max = 10_000) int length,
            @ForAll @IntRange(max = 1_000) int part) {
        WindowRule rule = WindowRule.of(Duration.ofSeconds(length));
        LocalDateTime to = START.plusSeconds(seconds);
        List<TimeWindow> whole = windows(START, to, rule);
        TimeWindow last = whole.get(part % whole.size());
        List<TimeWindow> joined = new ArrayList<>(windows(START, last.to(), rule));
        WindowCursor cursor = new WindowCursor(START);
        for (TimeWindow window : joined) {
            cursor = WindowCursor.parse(cursor.after(window, rule).orThrow().toText());
        }
        joined.addAll(cursor.windowsUntil(to, rule).orThrow().list());
        assertThat(joined).isEqualTo(whole);
    }

    /** With a step at a moment: the moments of a zone are all there, once, whatever its clock does. */
    @Property
    void zonedWindows_coverEveryMomentOnce(
            @ForAll @IntRange(max = 8_760) int hour,
            @ForAll @IntRange(max = 3_000) int minutes,
            @ForAll @IntRange(min = 30, max = 1_500) int length,
            @ForAll("zones") ZoneId zone) {
        LocalDateTime from = START.plusHours(hour);
        LocalDateTime to = from.plusMinutes(minutes);
        WindowRule rule = WindowRule.ofMinutes(length);
        List<ZonedWindow> windows = ZonedWindows.between(from, to, zone, rule).orThrow().list();
        Instant next = null;
        for (ZonedWindow window : windows) {
            assertThat(next == null || window.from().toInstant().equals(next)).isTrue();
            assertThat(Duration.between(window.from(), window.to()).plusSeconds(1)).isBetween(Duration.ofSeconds(1), rule.length());
            next = window.to().toInstant().plusSeconds(1);
        }
        // A moment is meant if the clock then shows a time of the span; those of a repeated name are, too.
        Instant end = to.plusHours(3).toInstant(ZoneOffset.ofHours(-12));
        for (Instant moment = from.toInstant(ZoneOffset.ofHours(14)); moment.isBefore(end); moment = moment.plusSeconds(3_600)) {
            LocalDateTime clock = LocalDateTime.ofInstant(moment, zone);
            Instant found = moment;
            boolean isIn = windows.stream().anyMatch(window -> !found.isBefore(window.from().toInstant())
                    && !found.isAfter(window.to().toInstant()));
            assertThat(isIn || clock.isBefore(from) || clock.isAfter(to)).as("%s", clock).isTrue();
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Bucharest", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai").map(ZoneId::of);
    }

    /** What is settled never goes back as time passes, and no moment that is still to come bears a settled time. */
    @Property
    void settled_neverComesAgain(
            @ForAll @LongRange(min = 0, max = 31_536_000L) long second,
            @ForAll @IntRange(max = 100_000) int later,
            @ForAll("zones") ZoneId zone) {
        Instant now = START.toInstant(ZoneOffset.UTC).plusSeconds(second);
        LocalDateTime settled = TimeWindows.settled(now, Duration.ZERO, zone, ChronoUnit.SECONDS);
        assertThat(LocalDateTime.ofInstant(now.plusSeconds(later), zone)).isAfter(settled);
        assertThat(TimeWindows.settled(now.plusSeconds(later), Duration.ZERO, zone, ChronoUnit.SECONDS))
                .isAfterOrEqualTo(settled);
    }
}
