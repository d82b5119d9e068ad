package io.skuwright.sync;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts rows, whose groups stand together, into parts from the first row on.
 *
 * <p>A part takes whole groups as long as they fit. A group that fits into no part begins one, fills it, and goes on in
 * the next. No more is read than the part needs, so the first part is cheap, however much follows.
 */
final class PartCutter {

    private final Iterator<BatchEntry> rows;
    private final BatchRule rule;
    private @Nullable BatchEntry ahead;

    /** The group, or the piece of a large one, that stands next. */
    private List<BatchEntry> group = new ArrayList<>();

    private long groupWeight;
    private boolean isPiece;

    PartCutter(Iterator<BatchEntry> rows, BatchRule rule) {
        this.rows = rows;
        this.rule = rule;
        this.ahead = following();
    }

    /** Returns the next part, empty after the last. */
    List<BatchEntry> next() {
        List<BatchEntry> part = new ArrayList<>();
        long weight = 0;
        int groups = 0;
        while (hasGroup() && (part.isEmpty() || fits(part.size(), groups, weight))) {
            part.addAll(group);
            weight = LongMath.saturatedAdd(weight, groupWeight);
            groups++;
            group = new ArrayList<>();
            if (isPiece) {
                return part;
            }
        }
        return part;
    }

    private boolean fits(int size, int groups, long weight) {
        return !isPiece
                && group.size() <= rule.rows() - size
                && groups < rule.groups()
                && LongMath.saturatedAdd(weight, groupWeight) <= rule.weight();
    }

    private boolean hasGroup() {
        if (group.isEmpty()) {
            readGroup();
        }
        return !group.isEmpty();
    }

    private void readGroup() {
        groupWeight = 0;
        isPiece = false;
        BatchEntry entry = ahead;
        while (entry != null && (group.isEmpty() || entry.row().isWith(group.get(0).row()))) {
            long weight = LongMath.saturatedAdd(groupWeight, entry.row().weight());
            if (!group.isEmpty() && (group.size() == rule.largestGroup() || weight > rule.weight())) {
                isPiece = true;
                return;
            }
            group.add(entry);
            groupWeight = weight;
            ahead = following();
            entry = ahead;
        }
    }

    private @Nullable BatchEntry following() {
        return rows.hasNext() ? rows.next() : null;
    }
}
