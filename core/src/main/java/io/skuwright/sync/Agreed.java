package io.skuwright.sync;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field that both sides agreed on.
 *
 * <p>A value that was sent is agreed before the other side shows it. Until then that side may go on to show what was
 * there before, which is then not taken for a change of its own.
 *
 * @param value the value
 * @param sentTo the side that it was sent to and that has not shown it since, null if both sides showed it
 * @param replaced the values that this side may go on to show
 */
record Agreed(String value, @Nullable Side sentTo, List<String> replaced) {

    /** A side that never shows what it was sent must not make the state grow. */
    private static final int MOST_REPLACED = 8;

    /** Returns a value that both sides showed. */
    static Agreed on(String value) {
        return new Agreed(value, null, List.of());
    }

    /** Returns a value that was sent to a side in place of another, after what was agreed before, if anything was. */
    static Agreed sent(String value, Side side, @Nullable String instead, @Nullable Agreed last) {
        List<String> replaced = new ArrayList<>();
        if (last != null && last.sentTo == side) {
            replaced.addAll(last.replaced);
            replaced.add(last.value);
        }
        if (instead != null) {
            // What is shown now must be the last to be forgotten.
            replaced.remove(instead);
            replaced.add(instead);
        }
        List<String> kept = replaced.stream().distinct().filter(each -> !each.equals(value)).toList();
        kept = kept.subList(Math.max(0, kept.size() - MOST_REPLACED), kept.size());
        return kept.isEmpty() ? on(value) : new Agreed(value, side, List.copyOf(kept));
    }
}
