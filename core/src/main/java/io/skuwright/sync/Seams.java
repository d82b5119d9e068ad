package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read at the end of a window, so that it is not taken again.
 *
 * <p>Windows that {@linkplain WindowRule#withSharedEnds() share their ends} read the rows of that second twice, and rows
 * move from page to page while a window is read. A row is known by its id and the time of its last change; the newest
 * wins, an equal or older one is dropped. Example: the first window ends at 11:00:00 with the row T1 of 11:00:00, the
 * second begins with it: it is dropped; with T1 of 11:20:00 in the second window, that one is taken.
 *
 * <pre>{@code
 * SeamRows<Row> pulled = seams.take(window, rows, Row::id, Row::modified).value();
 * store(pulled.rows(), pulled.seams().toText());      // in one transaction
 * }</pre>
 *
 * <p>Only what lies at or after the end of a window is remembered. Two changes of a row within one second are one here,
 * so a window ought to end in a second that is {@linkplain TimeWindows#settled over}. A window costs time linear in its
 * rows. This class is immutable and thread-safe.
 */
public final class Seams {

    private static final String FORM = "skuwright-seams 1";
    private static final Seams NONE = new Seams(Map.of());

    private final Map<String, LocalDateTime> modified;

    private Seams(Map<String, LocalDateTime> modified) {
        this.modified = modified;
    }

    /** Returns what is remembered before the first window: nothing. */
    public static Seams none() {
        return NONE;
    }

    /**
     * Returns the rows of a window without those that were read before.
     *
     * @param rows the rows in the order in which they came, of all pages of the window
     * @param id the id of a row
     * @param time when a row was last changed, by the clock of the window; never null
     * @return always a value; with {@code SEAM_ROW_OUTSIDE} or {@code SEAM_ID_MISSING} for rows that are taken all the same
     */
    public <T> Outcome<SeamRows<T>> take(
            TimeWindow window, List<T> rows, Function<? super T, String> id, Function<? super T, LocalDateTime> time) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> newest = new HashMap<>();
        boolean[] isDropped = new boolean[rows.size()];
        Map<String, LocalDateTime> next = new TreeMap<>();
        modified.forEach((key, at) -> remember(next, window, key, at));
        for (int at = 0; at < rows.size(); at++) {
            String key = requireNonNull(id.apply(rows.get(at)), "id");
            LocalDateTime changed = requireNonNull(time.apply(rows.get(at)), "time");
            if (key.isBlank()) {
                findings.add(Finding.of(WindowCode.SEAM_ID_MISSING).with("position", at));
                continue;
            }
            if (!window.contains(changed)) {
                findings.add(outside(window, key, changed));
            }
            Integer other = newest.get(key);
            LocalDateTime known = other == null ? modified.get(key) : time.apply(rows.get(other));
            isDropped[at] = known != null && !changed.isAfter(known);
            if (!isDropped[at]) {
                newest.put(key, at);
                remember(next, window, key, changed);
                if (other != null) {
                    isDropped[other] = true;
                }
            }
        }
        return Outcome.of(sorted(rows, isDropped, new Seams(next)), findings);
    }

    private static void remember(Map<String, LocalDateTime> next, TimeWindow window, String key, LocalDateTime changed) {
        if (!changed.isBefore(window.to())) {
            next.put(key, changed);
        }
    }

    private static <T> SeamRows<T> sorted(List<T> rows, boolean[] isDropped, Seams seams) {
        List<T> taken = new ArrayList<>();
        List<T> dropped = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            (isDropped[at] ? dropped : taken).add(rows.get(at));
        }
        return new SeamRows<>(taken, dropped, seams);
    }

    private static Finding outside(TimeWindow window, String key, LocalDateTime changed) {
        return Finding.of(WindowCode.SEAM_ROW_OUTSIDE)
                .about(key)
                .with("modified", TimeWindow.text(changed))
                .with("from", TimeWindow.text(window.from()))
                .with("to", TimeWindow.text(window.to()));
    }

    /** Returns the number of rows that are remembered. */
    public int size() {
        return modified.size();
    }

    /** Returns the text that {@link #read} reads: the form, the number of rows, and a line for each, sorted by id. */
    public String toText() {
        TabLines lines = new TabLines(FORM).line(List.of(Integer.toString(modified.size())));
        new TreeMap<>(modified).forEach((id, at) -> lines.line(List.of(id, TimeWindow.text(at))));
        return lines.toString();
    }

    /**
     * Returns what a text of {@link #toText()} remembers.
     *
     * @throws FindingException with {@code SEAM_TEXT_INVALID}
     */
    public static Seams parse(String text) {
        return read(text).orThrow();
    }

    /** Reads what a host stored; no value with {@code SEAM_TEXT_INVALID} at the first line that is none. */
    public static Outcome<Seams> read(String text) {
        List<String> lines = TabLines.of(FORM, text);
        if (lines == null || lines.isEmpty()) {
            return invalid(1, FORM + " and a line end at the end");
        }
        if (TabLines.number(lines.get(0)) != lines.size() - 1) {
            return invalid(2, "the number of lines that follow");
        }
        Map<String, LocalDateTime> modified = new TreeMap<>();
        for (int at = 1; at < lines.size(); at++) {
            List<String> fields = TabLines.fields(lines.get(at));
            LocalDateTime time = fields == null || fields.size() != 2 ? null : time(fields.get(1));
            if (fields == null || time == null || modified.put(fields.get(0), time) != null) {
                return invalid(at + 2, "an id of its own, and a time");
            }
        }
        return Outcome.of(new Seams(modified));
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static Outcome<Seams> invalid(int line, String expected) {
        return Outcome.failed(Finding.of(WindowCode.SEAM_TEXT_INVALID)
                .with("line", line)
                .with("expected", expected));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seams that && modified.equals(that.modified);
    }

    @Override
    public int hashCode() {
        return modified.hashCode();
    }

    /** Returns the number of rows, for people. */
    @Override
    public String toString() {
        return modified.size() + " rows at the seam";
    }
}
