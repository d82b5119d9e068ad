package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Folds events one after the other, and those that wait as soon as it is their turn. */
final class EventSorting<E> {

    private final EventFold fold;
    private final Function<? super E, EventMark> mark;
    private final List<E> applied = new ArrayList<>();
    private final List<E> ignored = new ArrayList<>();
    private final List<E> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Events that wait, by number. */
    private final TreeMap<Long, Deque<E>> held = new TreeMap<>();

    private FoldState state;

    EventSorting(EventFold fold, FoldState state, Function<? super E, EventMark> mark) {
        this.fold = fold;
        this.state = state;
        this.mark = mark;
    }

    Outcome<Folded<E>> run(Collection<E> events) {
        for (E event : events) {
            take(event);
            while (!held.isEmpty() && isNext(held.firstKey())) {
                Map.Entry<Long, Deque<E>> first = held.pollFirstEntry();
                first.getValue().forEach(this::take);
            }
        }
        List<E> waiting = new ArrayList<>();
        held.values().forEach(waiting::addAll);
        if (!waiting.isEmpty()) {
            findings.addAll(fold.fold(state, mark.apply(waiting.get(0)))
                    .map(decision -> EventFold.findings(decision, mark.apply(waiting.get(0)), waiting.size()))
                    .value());
        }
        return Outcome.of(new Folded<>(state, applied, ignored, waiting, rejected), findings);
    }

    private boolean isNext(long number) {
        return number <= state.last().orElse(0) || number == state.last().orElse(0) + 1;
    }

    private void take(E event) {
        EventMark known = mark.apply(event);
        Outcome<FoldDecision> outcome = fold.fold(state, known);
        if (!outcome.hasValue()) {
            findings.addAll(outcome.findings());
            rejected.add(event);
        } else if (outcome.value() instanceof FoldDecision.Gap gap) {
            held.computeIfAbsent(gap.got(), number -> new ArrayDeque<>()).add(event);
        } else {
            findings.addAll(outcome.findings());
            (outcome.value() instanceof FoldDecision.Applied ? applied : ignored).add(event);
            state = outcome.value().state();
        }
    }
}
