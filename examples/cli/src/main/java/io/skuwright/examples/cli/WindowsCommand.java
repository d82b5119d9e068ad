package io.skuwright.examples.cli;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.sync.TimeWindow;
import io.skuwright.sync.TimeWindows;
import io.skuwright.sync.WindowCursor;
import io.skuwright.sync.WindowRule;
import io.skuwright.sync.ZonedWindow;
import io.skuwright.sync.ZonedWindows;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code windows}: the closed windows of time in which a source is asked for a span. */
@Command(
        name = "windows",
        mixinStandardHelpOptions = true,
        description = "Cuts a span of time into closed windows that a source takes, without a gap and without an overlap.",
        footer = {
            "",
            "Both ends of the span and of each window belong to it: a window of 30 days ends at 23:59:59 of the thirtieth.",
            "A time is 2026-01-31T08:00:00, '2026-01-31 08:00:00', or a date, which as --to means its end.",
            "",
            "Examples that can be pasted:",
            "",
            "  java -jar examples/cli/target/skuwright.jar " + WindowsCommand.EXAMPLE,
            "  java -jar examples/cli/target/skuwright.jar \\",
            "      " + WindowsCommand.ZONE_EXAMPLE
        })
final class WindowsCommand implements Callable<Integer> {

    /** The first example of the help; a test runs it. */
    static final String EXAMPLE = "windows --from 2026-01-01 --to 2026-12-31 --days 30 --format table";

    /** The second example of the help; a test runs it. */
    static final String ZONE_EXAMPLE = "windows --from 2026-10-25 --to 2026-10-25 --minutes 60 --zone Europe/Bucharest";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--from", required = true, paramLabel = "T", description = "the first moment of the span")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "T", description = "the last moment of the span")
    private String to = "";

    @Option(names = "--days", paramLabel = "N", description = "the longest window in days, as for goods: 30")
    private @Nullable String days;

    @Option(names = "--minutes", paramLabel = "N", description = "the longest window in minutes, as for trades: 60")
    private @Nullable String minutes;

    @Option(
            names = "--resolution",
            paramLabel = "STEP",
            description = "the smallest step of the source: millis, seconds (default), minutes or days")
    private String resolution = "seconds";

    @Option(names = "--shared-ends", description = "a window ends in the step in which the next begins")
    private boolean sharedEnds;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "windows of moments of a zone, such as Europe/Bucharest, for a source that is asked with an offset")
    private @Nullable String zone;

    @Option(names = "--most", paramLabel = "N", description = "the most windows, 100000 if not given")
    private @Nullable String most;

    WindowsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        WindowRule rule = rule();
        LocalDateTime first = time("--from", from, false);
        LocalDateTime last = time("--to", to, true);
        return zone == null ? plain(format, first, last, rule) : zoned(format, first, last, rule, zone);
    }

    private int plain(String format, LocalDateTime first, LocalDateTime last, WindowRule rule) {
        Outcome<TimeWindows> windows = TimeWindows.between(first, last, rule);
        List<TimeWindow> list = windows.optional().map(TimeWindows::list).orElse(List.of());
        Map<String, Object> more = new LinkedHashMap<>();
        if (!list.isEmpty()) {
            // Where to go on once the last window is read, as a host stores it.
            TimeWindow whole = new TimeWindow(list.get(0).from(), list.get(list.size() - 1).to());
            more.put("next", new WindowCursor(whole.from()).after(whole, rule).value().toText());
        }
        return print(
                format,
                list.stream().map(window -> new String[] {text(window.from()), text(window.to())}).toList(),
                more,
                windows.findings());
    }

    private int zoned(String format, LocalDateTime first, LocalDateTime last, WindowRule rule, String name) {
        ZoneId known = zone(name);
        if (resolution.equals("days")) {
            throw new WrongUse("--zone does not go with --resolution days, which are not all of one length.");
        }
        Outcome<ZonedWindows> windows = ZonedWindows.between(first, last, known, rule);
        List<ZonedWindow> list = windows.optional().map(ZonedWindows::list).orElse(List.of());
        return print(
                format,
                list.stream()
                        .map(window -> new String[] {
                            text(window.from().toLocalDateTime()) + window.from().getOffset(),
                            text(window.to().toLocalDateTime()) + window.to().getOffset()
                        })
                        .toList(),
                Map.of("zone", known.getId()),
                windows.findings());
    }

    private int print(String format, List<String[]> windows, Map<String, Object> more, List<Finding> findings) {
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            TextTable table = new TextTable("from", "to");
            windows.forEach(table::row);
            return answer.printText(console, table + "\nwindows: " + windows.size() + "\n");
        }
        answer.withEach("windows", windows, WindowsCommand::json).with("count", windows.size());
        more.forEach(answer::with);
        return answer.print(console);
    }

    private static Map<String, String> json(String[] window) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("from", window[0]);
        json.put("to", window[1]);
        return json;
    }

    private WindowRule rule() {
        if ((days == null) == (minutes == null)) {
            throw new WrongUse("Exactly one of --days and --minutes is to be given.");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        if (days != null) {
            settings.put("days", days);
        }
        if (minutes != null) {
            settings.put("minutes", minutes);
        }
        if (most != null) {
            settings.put("most", most);
        }
        settings.put("resolution", resolution);
        settings.put("ends", sharedEnds ? "shared" : "apart");
        try {
            return WindowRule.from(settings);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new WrongUse("--zone is '" + name + "', but must be a zone such as Europe/Bucharest.");
        }
    }

    private static LocalDateTime time(String option, String text, boolean isEnd) {
        try {
            if (text.indexOf(':') < 0) {
                LocalDate date = LocalDate.parse(text);
                return isEnd ? date.plusDays(1).atStartOfDay().minusNanos(1) : date.atStartOfDay();
            }
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new WrongUse(option + " is '" + text + "', but must be a time such as 2026-01-31T08:00:00, or a date.");
        }
    }

    private static String text(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
