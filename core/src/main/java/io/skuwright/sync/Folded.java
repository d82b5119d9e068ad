package io.skuwright.sync;

import java.util.List;

/**
 * What became of events that were looked at together.
 *
 * <p>Every event is in exactly one of the lists. This class is immutable and thread-safe if the events are.
 *
 * @param state the state after those that are to be applied
 * @param applied the events to be applied, in the order in which to apply them
 * @param ignored the events that were applied before or are older than what was
 * @param held the events before which others are missing, by number; to be brought again together with the next
 * @param rejected the events without what tells them apart
 */
public record Folded<E>(FoldState state, List<E> applied, List<E> ignored, List<E> held, List<E> rejected) {

    /** Keeps copies of the lists. */
    public Folded {
        applied = List.copyOf(applied);
        ignored = List.copyOf(ignored);
        held = List.copyOf(held);
        rejected = List.copyOf(rejected);
    }
}
