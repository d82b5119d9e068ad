package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;

/**
 * A span of whole steps cut into closed spans, none of which is built before it is asked for.
 *
 * @param first the first step
 * @param last the last step, below the first if the span is empty
 * @param rule how long a part may be
 */
record Spans(long first, long last, WindowRule rule) {

    /** Checks the number of parts before any is built; from and to are told as the caller wrote them. */
    static Outcome<Spans> read(long first, long last, WindowRule rule, String from, String to) {
        Spans spans = new Spans(first, last, rule);
        return spans.count() <= rule.most()
                ? Outcome.of(spans)
                : Outcome.failed(Finding.of(WindowCode.WINDOW_TOO_MANY)
                        .with("from", from)
                        .with("to", to)
                        .with("windows", spans.count())
                        .with("limit", rule.most()));
    }

    long count() {
        if (last < first) {
            return 0;
        }
        long length = rule.steps();
        long steps = last - first;
        return rule.sharedEnds() ? Math.max(1, (steps + length - 1) / length) : steps / length + 1;
    }

    long from(int index) {
        return first + index * rule.steps();
    }

    long to(int index) {
        return Math.min(last, from(index) + rule.steps() - (rule.sharedEnds() ? 0 : 1));
    }

    /** Returns the step that a number of milliseconds lies in. */
    static long step(long millis, WindowRule rule) {
        return Math.floorDiv(millis, rule.step());
    }
}
