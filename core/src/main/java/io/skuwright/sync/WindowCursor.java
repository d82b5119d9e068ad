package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Where to go on reading a source window by window.
 *
 * <p>A host stores the {@linkplain #toText() text} together with the rows of each finished window; after a crash it goes
 * on at the window that was under way and reads that one again. Example:
 *
 * <pre>{@code
 * WindowCursor cursor = WindowCursor.read(stored).value();
 * LocalDateTime until = TimeWindows.settled(now, Duration.ofMinutes(5), zone, rule.resolution());
 * for (TimeWindow window : cursor.windowsUntil(until, rule).orThrow().list()) {
 *     List<Row> rows = pull(window);
 *     cursor = cursor.after(window, rule).orThrow();
 *     store(rows, cursor.toText());                   // in one transaction
 * }
 * }</pre>
 *
 * <p>Values are immutable and thread-safe.
 *
 * @param next the first step that was not read yet
 */
public record WindowCursor(LocalDateTime next) {

    private static final String FORM = "skuwright-window 1";

    /** Checks that the time is not null. */
    public WindowCursor {
        requireNonNull(next, "next");
    }

    /**
     * Returns the windows from here to a time, both included; none if the time is already behind.
     *
     * @return no value with {@code WINDOW_TIME_OUT_OF_RANGE} or {@code WINDOW_TOO_MANY}
     */
    public Outcome<TimeWindows> windowsUntil(LocalDateTime until, WindowRule rule) {
        return TimeWindows.upTo(next, requireNonNull(until, "until"), rule);
    }

    /**
     * Returns where to go on after a window was finished.
     *
     * <p>One that lies behind changes nothing, so that saying it twice does no harm.
     *
     * @return always a cursor; with {@code WINDOW_SKIPPED}, and unchanged, if the window begins after {@link #next}
     */
    public Outcome<WindowCursor> after(TimeWindow finished, WindowRule rule) {
        if (finished.from().isAfter(next)) {
            return Outcome.of(this, List.of(Finding.of(WindowCode.WINDOW_SKIPPED)
                    .with("expected", TimeWindow.text(next))
                    .with("got", TimeWindow.text(finished.from()))));
        }
        LocalDateTime last = finished.to().truncatedTo(rule.resolution());
        LocalDateTime end = rule.sharedEnds() ? last : last.plus(1, rule.resolution());
        return Outcome.of(end.isAfter(next) ? new WindowCursor(end) : this);
    }

    /** Returns the text that {@link #read} reads: the form, and under it the time. */
    public String toText() {
        return FORM + "\n" + TimeWindow.text(next) + "\n";
    }

    /**
     * Returns the cursor of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code WINDOW_TEXT_INVALID}
     */
    public static WindowCursor parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a cursor that a host stored; no value with {@code WINDOW_TEXT_INVALID} if it is none. */
    public static Outcome<WindowCursor> read(String text) {
        List<String> lines = TabLines.of(FORM, text);
        if (lines == null || lines.size() != 1) {
            return invalid(text, FORM + " and a time");
        }
        try {
            return Outcome.of(new WindowCursor(LocalDateTime.parse(lines.get(0))));
        } catch (DateTimeParseException unreadable) {
            return invalid(lines.get(0), "a time such as 2026-01-31T00:00:00");
        }
    }

    private static Outcome<WindowCursor> invalid(String value, String expected) {
        return Outcome.failed(Finding.of(WindowCode.WINDOW_TEXT_INVALID)
                .with("value", value)
                .with("expected", expected));
    }
}
