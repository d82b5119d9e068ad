package io.skuwright.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the records were written that the parser has read: all of their bytes that are no value.
 *
 * <p>Most records of an answer are written by one program, and differ in their values and in a few members that some of
 * them have. A record whose other bytes are those of one that was read has the same members in the same order, and the
 * parser would find the same tokens in it. What several forms begin with is kept once, so they are a tree.
 */
final class RecordForms {

    /** After so many forms all begins anew. */
    private static final int MOST = 64;

    /** A value and the bytes that lead to it, or the end of a record. */
    static final class Step {

        private static final Step[] NONE = {};

        private final Kind kind;
        private final Literal before;
        private final int slot;
        private Step[] next = NONE;
        private @Nullable Literal run;
        private @Nullable Step lastOfRun;
        private int tokens;
        private boolean hasList;
        private int[] filled = {};
        private int[] left = {};

        Step(Kind kind, Literal before, int slot) {
            this.kind = kind;
            this.before = before;
            this.slot = slot;
        }

        boolean isList() {
            return kind == Kind.LIST;
        }

        boolean isEnd() {
            return kind == Kind.END;
        }

        boolean isUnwanted() {
            return kind == Kind.PLAIN && slot < 0;
        }

        Literal before() {
            return before;
        }

        /** Returns the slot of the value, -1 if it has none. */
        int slot() {
            return slot;
        }

        /** Returns what may follow, what was met last in front; to be changed in its order only. */
        Step[] next() {
            return next;
        }

        /** Returns this and those behind it that are not wanted, with the values they were read with; null if it is wanted. */
        @Nullable Literal run() {
            return run;
        }

        /** Returns the last step of the run, this if there is none. */
        Step lastOfRun() {
            return lastOfRun == null ? this : lastOfRun;
        }

        void begin(Literal newRun, Step last) {
            if (run == null) {
                run = newRun;
                lastOfRun = last;
            }
        }

        /** Returns how many tokens a record that ends here has, those of the records in it not counted. */
        int tokens() {
            return tokens;
        }

        /** Returns the slots that are filled in a record that ends here, in the order of the members; not to be changed. */
        int[] filled() {
            return filled;
        }

        /** Returns the other slots; not to be changed. */
        int[] left() {
            return left;
        }

        /** Returns true if a record that ends here has the wanted list. */
        boolean hasList() {
            return hasList;
        }

        private boolean isAs(Step other) {
            return kind == other.kind && slot == other.slot && before.isAs(other.before);
        }

        private @Nullable Step like(Step other) {
            for (Step known : next) {
                if (known.isAs(other)) {
                    return known;
                }
            }
            return null;
        }

        private void add(Step other) {
            next = Arrays.copyOf(next, next.length + 1);
            next[next.length - 1] = other;
        }
    }

    /** What a step leads to. */
    enum Kind {
        /** A value that is neither object nor list. */
        PLAIN,
        /** A list of records of which something is wanted. */
        LIST,
        /** The end of the record. */
        END
    }

    private final Wanted wanted;
    private final @Nullable RecordForms inner;
    private Step start = new Step(Kind.PLAIN, Literal.NONE, -1);
    private int count;

    RecordForms(Wanted wanted) {
        this.wanted = wanted;
        Wanted list = wanted.inner();
        this.inner = list == null ? null : new RecordForms(list);
    }

    Wanted wanted() {
        return wanted;
    }

    /** Returns the forms of the records in the wanted list, null if none is wanted. */
    @Nullable RecordForms inner() {
        return inner;
    }

    /** Returns what is before the first value of any form. */
    Step start() {
        return start;
    }

    /**
     * Adds a form.
     *
     * @param path all of its steps, of which the last is its end
     * @param tokens how many it has
     * @return the steps that stand for them
     */
    List<Step> add(List<Step> path, int tokens) {
        if (count == MOST) {
            start = new Step(Kind.PLAIN, Literal.NONE, -1);
            count = 0;
        }
        List<Step> kept = new ArrayList<>(path.size());
        Step last = start;
        for (Step step : path) {
            Step known = last.like(step);
            if (known == null) {
                known = step;
                last.add(step);
                count += step.isEnd() ? 1 : 0;
            }
            kept.add(known);
            last = known;
        }
        last.tokens = tokens;
        last.hasList = path.stream().anyMatch(Step::isList);
        last.filled = path.stream().mapToInt(Step::slot).filter(slot -> slot >= 0).toArray();
        int[] filled = last.filled;
        IntPredicate isFilled = slot -> Arrays.stream(filled).anyMatch(it -> it == slot);
        last.left = IntStream.range(0, wanted.size()).filter(isFilled.negate()).toArray();
        return kept;
    }
}
