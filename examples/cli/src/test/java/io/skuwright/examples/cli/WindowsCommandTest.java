package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-4")
class WindowsCommandTest {

    private static CommandLineRun run(String line) {
        return CommandLineRun.of("", line.split(" ", -1));
    }

    private static List<String> windows(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        return StreamSupport.stream(run.json().get("windows").spliterator(), false)
                .map(window -> window.get("from").asText() + "/" + window.get("to").asText())
                .toList();
    }

    @Test
    void aYearByThirtyDays_isThirteenWindows() {
        CommandLineRun run = run("windows --from 2026-01-01T00:00:00 --to 2026-12-31T23:59:59 --days 30");
        assertThat(run.status()).isZero();
        assertThat(windows(run)).hasSize(13).startsWith("2026-01-01T00:00:00/2026-01-30T23:59:59");
        assertThat(windows(run).get(12)).isEqualTo("2026-12-27T00:00:00/2026-12-31T23:59:59");
        assertThat(run.json().get("count").asInt()).isEqualTo(13);
        assertThat(run.json().get("next").asText()).isEqualTo("skuwright-window 1\n2027-01-01T00:00:00\n");
        assertThat(run.codes()).isEmpty();
        assertThat(windows(run("windows --from 2026-01-01 --to 2026-12-31 --days 30"))).isEqualTo(windows(run));
    }

    @Test
    void sixtyMinutesWithSharedEnds() {
        CommandLineRun run = CommandLineRun.of(
                "", "windows", "--from", "2026-01-01 10:00:00", "--to", "2026-01-01 12:00:00", "--minutes", "60", "--shared-ends");
        assertThat(windows(run))
                .containsExactly("2026-01-01T10:00:00/2026-01-01T11:00:00", "2026-01-01T11:00:00/2026-01-01T12:00:00");
        assertThat(run.json().get("next").asText()).isEqualTo("skuwright-window 1\n2026-01-01T12:00:00\n");
    }

    @Test
    void spanThatEndsBeforeItBegins_isAFinding() {
        CommandLineRun run = run("windows --from 2026-01-02 --to 2026-01-01 --days 30");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("WINDOW_REVERSED");
        assertThat(windows(run)).isEmpty();
        assertThat(run.json().get("count").asInt()).isZero();
        assertThat(run.json().has("next")).isFalse();
        assertThat(run("windows --from 2026-01-02 --to 2026-01-01 --days 30 --zone Asia/Shanghai").codes())
                .containsExactly("WINDOW_REVERSED");
    }

    @Test
    void tooManyWindows_areAFinding() {
        CommandLineRun run = run("windows --from 2026-01-01 --to 2026-01-10 --days 1 --most 9");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("WINDOW_TOO_MANY");
        assertThat(windows(run("windows --from 2026-01-01 --to 2026-01-09 --days 1 --most 9 --resolution days"))).hasSize(9);
    }

    /** The day on which the clock of Bucharest is put back has 25 hours. */
    @Test
    void examplesOfTheHelp_work() {
        CommandLineRun help = run("windows --help");
        assertThat(help.out()).contains(WindowsCommand.EXAMPLE, WindowsCommand.ZONE_EXAMPLE);
        CommandLineRun table = run(WindowsCommand.EXAMPLE);
        assertThat(table.status()).isZero();
        assertThat(table.out().lines().map(line -> line.strip().replaceAll(" +", " ")).toList())
                .contains("from to", "2026-01-31T00:00:00 2026-03-01T23:59:59", "windows: 13");
        CommandLineRun zoned = run(WindowsCommand.ZONE_EXAMPLE);
        assertThat(windows(zoned)).hasSize(25);
        assertThat(windows(zoned).get(3)).isEqualTo("2026-10-25T03:00:00+03:00/2026-10-25T03:59:59+03:00");
        assertThat(windows(zoned).get(4)).isEqualTo("2026-10-25T03:00:00+02:00/2026-10-25T03:59:59+02:00");
        assertThat(zoned.json().get("zone").asText()).isEqualTo("Europe/Bucharest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--from 2026-02-30 --to 2026-03-01 --days 1|--from is '2026-02-30'",
        "--from 2026-01-01 --to 2026-01-01T24:00:00 --days 1|--to is '2026-01-01T24:00:00'",
        "--from 2026-01-01 --to +999999999-12-31 --days 1|--to is '+999999999-12-31'",
        "--from 2026-01-01 --to 2026-01-02|Exactly one of --days and --minutes",
        "--from 2026-01-01 --to 2026-01-02 --days 1 --minutes 1|Exactly one of --days and --minutes",
        "--from 2026-01-01 --to 2026-01-02 --days 0|The length is",
        "--from 2026-01-01 --to 2026-01-02 --days 1 --resolution hours|Setting 'resolution' is 'hours'",
        "--from 2026-01-01 --to 2026-01-02 --days 1 --zone Mars|--zone is 'Mars'",
        "--from 2026-01-01 --to 2026-01-02 --days 1 --zone UTC --resolution days|--zone does not go with",
        "--to 2026-01-02 --days 1|--from"
    })
    void wrongUse_isOneLine(String options, String message) {
        CommandLineRun run = run("windows " + options);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(message);
    }
}
