package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.List;

/**
 * A state that several hosts write, with the number of its version.
 *
 * <p>Whoever writes says which version was read. Example: two hosts read version 4; the first writes and makes it 5, the
 * second is told {@code VERSION_CONFLICT} (expected 4, actual 5), reads again and plans anew. The host makes the
 * comparison and the writing one step, as {@code update … where version = 4} is. Its text shows the version only. Values
 * are immutable and thread-safe.
 *
 * @param version how often the state was written
 * @param text the state, as of any {@code toText()} of this package
 */
public record VersionedState(long version, String text) {

    private static final String FORM = "skuwright-version 1";

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the version is negative
     */
    public VersionedState {
        requireNonNull(text, "text");
        if (version < 0) {
            throw new IllegalArgumentException("The version is " + version + ", but must not be negative.");
        }
    }

    /** Returns a state that was never written: version 0. */
    public static VersionedState first(String text) {
        return new VersionedState(0, text);
    }

    /**
     * Returns the state after it was written by someone who had read a version.
     *
     * @return no value with {@code VERSION_CONFLICT} if it is another version by now
     */
    public Outcome<VersionedState> replace(long expected, String newText) {
        return expected == version
                ? Outcome.of(new VersionedState(version + 1, newText))
                : Outcome.failed(Finding.of(EventCode.VERSION_CONFLICT)
                        .with("expected", expected)
                        .with("actual", version));
    }

    /** Returns the text that {@link #read} reads: the form, and under it the version and the state. */
    public String toText() {
        return new TabLines(FORM).line(List.of(Long.toString(version), text)).toString();
    }

    /**
     * Returns the state of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code VERSION_STATE_INVALID}
     */
    public static VersionedState parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a state that a host stored; no value with {@code VERSION_STATE_INVALID} if it is none. */
    public static Outcome<VersionedState> read(String text) {
        List<String> lines = TabLines.of(FORM, text);
        List<String> fields = lines == null || lines.size() != 1 ? null : TabLines.fields(lines.get(0));
        long version = fields == null || fields.size() != 2 ? -1 : TabLines.number(fields.get(0));
        return fields == null || version < 0
                ? Outcome.failed(Finding.of(EventCode.VERSION_STATE_INVALID).with("expected", FORM + ", a version and a state"))
                : Outcome.of(new VersionedState(version, fields.get(1)));
    }

    /** Returns the version, for people. */
    @Override
    public String toString() {
        return "version " + version;
    }
}
