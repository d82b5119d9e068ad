package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever the zone and the moment, runs follow each other and none is told twice. */
@Tag("SYN-4")
class ScheduleProperties {
    private static final long START_2026 = 1_767_225_600L;
    private static final long YEAR = 31_536_000L;

    @Provide
    Arbitrary<Schedule> schedules() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1439).map(at -> Schedule.daily(LocalTime.of(at / 60, at % 60))),
                Arbitraries.integers().between(0, 59).map(Schedule::hourly),
                Arbitraries.integers().between(600, 200_000).map(seconds -> Schedule.every(Duration.ofSeconds(seconds))),
                Arbitraries.integers()
                        .between(1, 7)
                        .map(day -> Schedule.weekly(DayOfWeek.of(day), LocalTime.of(2, 10))));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai", "Europe/Bucharest", "America/New_York", "Australia/Lord_Howe", "UTC",
                        "America/Santiago", "Africa/Casablanca")
                .map(ZoneId::of);
    }

    @Property
    void next_isTheFirstDueAfterTheMoment(
            @ForAll("schedules") Schedule schedule,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = START_2026, max = START_2026 + YEAR) long second) {
        Instant moment = Instant.ofEpochSecond(second);
        Instant next = schedule.nextAfter(moment, zone);
        assertThat(next).isAfter(moment);
        assertThat(schedule.dueBetween(moment, next, zone)).contains(next);
        assertThat(schedule.dueBetween(moment, next.minusSeconds(1), zone)).isEmpty();
        assertThat(schedule.dueBetween(next, next, zone)).isEmpty();
    }

    /** Asking every now and then, in steps of any length, finds the same last run as asking once. */
    @Property(tries = 200)
    void due_askedInSteps_tellsEachRunOnce(
            @ForAll("schedules") Schedule schedule,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = START_2026, max = START_2026 + YEAR) long second,
            @ForAll @IntRange(min = 1_700, max = 40_000) int step) {
        Instant start = Instant.ofEpochSecond(second);
        Instant end = start.plus(Duration.ofDays(3));
        Instant last = start;
        for (Instant now = start; !now.isAfter(end); now = now.plusSeconds(step)) {
            Instant before = last;
            last = schedule.dueBetween(last, now, zone).orElse(last);
            assertThat(last).isAfterOrEqualTo(before);
            assertThat(schedule.dueBetween(last, now, zone)).isEmpty();
            assertThat(schedule.dueBetween(start, now, zone).orElse(start)).isEqualTo(last);
        }
    }

    @Property
    void daily_isOnceADateUnlessTheClockSkipsIt(
            @ForAll @IntRange(min = 0, max = 1439) int minute,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = START_2026, max = START_2026 + YEAR) long second) {
        Schedule daily = Schedule.daily(LocalTime.of(minute / 60, minute % 60));
        Instant first = daily.nextAfter(Instant.ofEpochSecond(second), zone);
        Instant second2 = daily.nextAfter(first, zone);
        assertThat(Duration.between(first, second2)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(second2.atZone(zone).toLocalDate()).isEqualTo(first.atZone(zone).toLocalDate().plusDays(1));
    }
}
