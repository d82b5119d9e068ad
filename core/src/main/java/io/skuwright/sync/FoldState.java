package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host keeps of the events of one subject.
 *
 * <p>Example: of the order {@code S1-1001} the events up to number 4 were applied. It is stored in one transaction with
 * what the event changed. Values are immutable and thread-safe.
 *
 * @param subject whose events these are, for example shop and number of an order
 * @param last the number of the event that was applied last, if events have numbers
 * @param seen the ids of the last events that were applied, the oldest first, if ids are kept
 */
public record FoldState(String subject, OptionalLong last, Set<String> seen) {

    private static final String FORM = "skuwright-fold 1";

    /** Keeps a copy of the ids in their order. */
    public FoldState {
        requireNonNull(subject, "subject");
        requireNonNull(last, "last");
        seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
    }

    /** Returns the state of a subject without events; numbers are expected to begin with 1, or with 0 if that one comes first. */
    public static FoldState of(String subject) {
        return new FoldState(subject, OptionalLong.empty(), Set.of());
    }

    /** Returns the state of a subject whose events up to a number are in what the host begins with. */
    public static FoldState startingAfter(String subject, long last) {
        return new FoldState(subject, OptionalLong.of(last), Set.of());
    }

    /** Returns the text that {@link #read} reads: the form, subject and number, and the ids in a line. */
    public String toText() {
        List<String> fields = new ArrayList<>();
        fields.add(subject);
        fields.add(last.isPresent() ? Long.toString(last.getAsLong()) : "");
        fields.add(Integer.toString(seen.size()));
        fields.addAll(seen);
        return new TabLines(FORM).line(fields).toString();
    }

    /**
     * Returns the state of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code FOLD_STATE_INVALID}
     */
    public static FoldState parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a state that a host stored; no value with {@code FOLD_STATE_INVALID} if it is none. */
    public static Outcome<FoldState> read(String text) {
        List<String> lines = TabLines.of(FORM, text);
        List<String> fields = lines == null || lines.size() != 1 ? null : TabLines.fields(lines.get(0));
        if (fields == null || fields.size() < 3 || TabLines.number(fields.get(2)) != fields.size() - 3) {
            return invalid(FORM + ", a subject, a number, and as many ids as are announced");
        }
        Set<String> seen = new LinkedHashSet<>(fields.subList(3, fields.size()));
        String last = fields.get(1);
        if (seen.size() != fields.size() - 3 || !(last.isEmpty() || isWhole(last))) {
            return invalid("a number, and ids that differ");
        }
        OptionalLong known = last.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(last));
        return Outcome.of(new FoldState(fields.get(0), known, seen));
    }

    private static boolean isWhole(String text) {
        return text.matches("-?[0-9]{1,19}") && new BigInteger(text).bitLength() < Long.SIZE;
    }

    private static Outcome<FoldState> invalid(String expected) {
        return Outcome.failed(Finding.of(EventCode.FOLD_STATE_INVALID).with("expected", expected));
    }

    /** Sets are equal whatever their order, but which id is forgotten first depends on it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoldState that
                && subject.equals(that.subject)
                && last.equals(that.last)
                && List.copyOf(seen).equals(List.copyOf(that.seen));
    }

    @Override
    public int hashCode() {
        return toText().hashCode();
    }
}
