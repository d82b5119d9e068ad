package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-4")
class ScheduleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Schedule NIGHTLY = Schedule.daily(LocalTime.of(2, 10));

    private static List<Instant> runs(Schedule schedule, String after, ZoneId zone, int count) {
        return schedule.runsAfter(Instant.parse(after), zone).limit(count).toList();
    }

    private static List<Instant> at(String... moments) {
        return List.of(moments).stream().map(Instant::parse).toList();
    }

    @Test
    @Tag("R34")
    void daily_inShanghai_isAtTenPastTwoOfItsClock() {
        assertThat(runs(NIGHTLY, "2026-03-28T18:09:59Z", SHANGHAI, 2))
                .isEqualTo(at("2026-03-28T18:10:00Z", "2026-03-29T18:10:00Z"));
        assertThat(NIGHTLY.nextAfter(Instant.parse("2026-03-28T18:10:00Z"), SHANGHAI))
                .as("a run is not after itself")
                .isEqualTo(Instant.parse("2026-03-29T18:10:00Z"));
    }

    @Test
    void daily_skippedTime_isWhereItWouldHaveBeen() {
        // 8 March 2026: New York goes from 02:00 to 03:00 at 07:00 UTC; ten past two is 03:10, 24 hours after the last.
        assertThat(runs(NIGHTLY, "2026-03-07T07:00:00Z", NEW_YORK, 3))
                .isEqualTo(at("2026-03-07T07:10:00Z", "2026-03-08T07:10:00Z", "2026-03-09T06:10:00Z"));
        // 29 March 2026: Bucharest goes from 03:00 to 04:00 at 01:00 UTC.
        assertThat(runs(Schedule.daily(LocalTime.of(3, 30)), "2026-03-28T12:00:00Z", BUCHAREST, 2))
                .isEqualTo(at("2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"));
        assertThat(runs(NIGHTLY, "2026-03-28T12:00:00Z", BUCHAREST, 2))
                .isEqualTo(at("2026-03-29T00:10:00Z", "2026-03-29T23:10:00Z"));
    }

    @Test
    void daily_repeatedTime_isTheFirst() {
        // 1 November 2026: New York goes from 02:00 back to 01:00 at 06:00 UTC.
        assertThat(runs(Schedule.daily(LocalTime.of(1, 30)), "2026-10-31T12:00:00Z", NEW_YORK, 2))
                .isEqualTo(at("2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"));
        // 25 October 2026: Bucharest goes from 04:00 back to 03:00 at 01:00 UTC.
        Schedule atHalfPastThree = Schedule.daily(LocalTime.of(3, 30));
        assertThat(runs(atHalfPastThree, "2026-10-24T12:00:00Z", BUCHAREST, 2))
                .isEqualTo(at("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"));
        assertThat(atHalfPastThree.dueBetween(
                        Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:45:00Z"), BUCHAREST))
                .isEmpty();
    }

    @Test
    void daily_dateThatAZoneLeftOut_isOneRun() {
        // Samoa had no 30 December 2011: at 10:00 UTC it went from 24:00 of the 29th to 00:00 of the 31st.
        assertThat(runs(NIGHTLY, "2011-12-29T12:09:00Z", ZoneId.of("Pacific/Apia"), 3))
                .isEqualTo(at("2011-12-29T12:10:00Z", "2011-12-30T12:10:00Z", "2011-12-31T12:10:00Z"));
    }

    @Test
    void weekly_isOnItsDay() {
        // 2 March 2026 is a Monday.
        Schedule mondays = Schedule.weekly(DayOfWeek.MONDAY, LocalTime.of(2, 10));
        assertThat(runs(mondays, "2026-02-27T00:00:00Z", SHANGHAI, 2))
                .isEqualTo(at("2026-03-01T18:10:00Z", "2026-03-08T18:10:00Z"));
        assertThat(mondays.dueBetween(
                        Instant.parse("2026-02-27T00:00:00Z"), Instant.parse("2026-03-08T18:09:59Z"), SHANGHAI))
                .contains(Instant.parse("2026-03-01T18:10:00Z"));
    }

    @Test
    @Tag("R29")
    void hourly_isOnTheHour() {
        assertThat(runs(Schedule.hourly(), "2026-01-01T00:59:59.999Z", SHANGHAI, 2))
                .isEqualTo(at("2026-01-01T01:00:00Z", "2026-01-01T02:00:00Z"));
        assertThat(runs(Schedule.hourly(), "2026-01-01T01:00:00Z", ZoneId.of("Asia/Kolkata"), 2))
                .isEqualTo(at("2026-01-01T01:30:00Z", "2026-01-01T02:30:00Z"));
        assertThat(runs(Schedule.hourly(15), "2026-01-01T01:15:00Z", SHANGHAI, 1)).isEqualTo(at("2026-01-01T02:15:00Z"));
    }

    @Test
    void hourly_changedClock_isWheneverItShowsTheMinute() {
        assertThat(runs(Schedule.hourly(), "2026-10-24T23:30:00Z", BUCHAREST, 3))
                .as("three o'clock comes twice")
                .isEqualTo(at("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z"));
        assertThat(runs(Schedule.hourly(), "2026-03-29T00:30:00Z", BUCHAREST, 2))
                .as("three o'clock does not come")
                .isEqualTo(at("2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z"));
        // Lord Howe goes by half an hour: from 02:00 to 02:30 at 15:30 UTC, from 02:00 to 01:30 at 15:00 UTC.
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        assertThat(runs(Schedule.hourly(), "2026-10-03T14:00:00Z", lordHowe, 2))
                .isEqualTo(at("2026-10-03T14:30:00Z", "2026-10-03T16:00:00Z"));
        assertThat(runs(Schedule.hourly(), "2026-04-04T13:30:00Z", lordHowe, 2))
                .isEqualTo(at("2026-04-04T14:00:00Z", "2026-04-04T15:30:00Z"));
    }

    @Test
    void every_knowsNoClock() {
        Schedule quarters = Schedule.every(Duration.ofMinutes(15));
        assertThat(runs(quarters, "2026-10-25T00:50:00Z", BUCHAREST, 3))
                .isEqualTo(at("2026-10-25T01:00:00Z", "2026-10-25T01:15:00Z", "2026-10-25T01:30:00Z"));
        assertThat(runs(quarters, "1969-12-31T23:50:00Z", BUCHAREST, 1)).isEqualTo(at("1970-01-01T00:00:00Z"));
    }

    @Test
    void dueBetween_missedRuns_areOne() {
        Instant now = Instant.parse("2026-03-05T00:00:00Z");
        assertThat(NIGHTLY.dueBetween(Instant.parse("2026-03-01T00:00:00Z"), now, SHANGHAI))
                .contains(Instant.parse("2026-03-04T18:10:00Z"));
        assertThat(NIGHTLY.dueBetween(Instant.parse("2026-03-04T18:10:00Z"), now, SHANGHAI)).isEmpty();
        assertThat(NIGHTLY.dueBetween(now, Instant.parse("2026-03-01T00:00:00Z"), SHANGHAI))
                .as("a clock that went back")
                .isEmpty();
        Instant run = Instant.parse("2026-03-04T18:10:00Z");
        assertThat(NIGHTLY.dueBetween(run.minusNanos(1), run, SHANGHAI)).contains(run);
    }

    @Test
    void times_ofOtherYears_areABadCall() {
        for (Instant moment : List.of(Instant.MIN, Instant.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> NIGHTLY.nextAfter(moment, SHANGHAI));
            assertThatIllegalArgumentException().isThrownBy(() -> NIGHTLY.dueBetween(moment, Instant.EPOCH, SHANGHAI));
        }
        assertThat(NIGHTLY.runsAfter(Instant.parse("9999-12-18T00:00:00Z"), SHANGHAI).count()).isEqualTo(2);
    }

    @Test
    void schedules_outOfRange_areABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.hourly(60)).withMessageContaining("0 to 59");
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.hourly(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.every(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.every(Duration.ofMillis(1500)));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.every(Duration.ofDays(367)));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.daily(LocalTime.of(1, 2, 3, 4)));
    }

    @Test
    void from_oneOfTheNames() {
        assertThat(Schedule.from(Map.of("daily", "02:10"))).isEqualTo(NIGHTLY).hasSameHashCodeAs(NIGHTLY);
        assertThat(Schedule.from(Map.of("hourly", "0"))).isEqualTo(Schedule.hourly());
        assertThat(Schedule.from(Map.of("every", "PT15M"))).isEqualTo(Schedule.every(Duration.ofMinutes(15)));
        assertThat(Schedule.from(Map.of("weekly", "SUNDAY 23:59:59")))
                .isEqualTo(Schedule.weekly(DayOfWeek.SUNDAY, LocalTime.of(23, 59, 59)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.from(Map.of("dayly", "02:10")))
                .withMessage("Setting 'dayly' is not known. Known settings: daily, every, hourly, weekly.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.from(Map.of("daily", "2:10")))
                .withMessage("Setting 'daily' is '2:10', but must be such as 02:10.");
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.from(Map.of())).withMessageContaining("exactly one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.from(Map.of("daily", "02:10", "hourly", "0")))
                .withMessageContaining("exactly one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily 02:10", "daily 02:10:30", "hourly 0", "hourly 59", "every PT15M", "every PT24H", "weekly MONDAY 02:10"})
    void text_isReadBack(String text) {
        assertThat(Schedule.parse(text).toText()).isEqualTo(text);
        assertThat(Schedule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "daily", "daily ", "daily 24:00", "daily 2:10", "hourly 60", "hourly x", "every PT0S", "every 15", "every PT1.5S",
        "every P367D", "every PT999999999H", "every P", "every PT", "weekly 02:10", "weekly Monday 02:10", "weekly MONDAY",
        "monthly 1", "daily 02:10\n"
    })
    void text_other_isAFinding(String text) {
        assertThat(Schedule.read(text)).raises(WindowCode.SCHEDULE_TEXT_INVALID).about(text);
        assertThatThrownBy(() -> Schedule.parse(text)).isInstanceOf(FindingException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.from(Map.of(text.split(" ", 2)[0], text.substring(text.indexOf(' ') + 1))));
    }
}
