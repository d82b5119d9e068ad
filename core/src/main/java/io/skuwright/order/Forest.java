package io.skuwright.order;

import io.skuwright.result.Place;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an order by position, with each line's parent found.
 *
 * <p>Everything is an array indexed by the position of a line, so that an order of any depth costs no
 * call stack and few objects.
 */
final class Forest {

    /** The line names no parent. */
    static final int NO_PARENT = -1;

    /** The line names a parent that is not in the order. */
    static final int LOST_PARENT = -2;

    /** The parent did not stand before the line; only while the forest is being made. */
    private static final int LATE_PARENT = -4;

    /** The line names a key that is on several lines; choosing one of them would depend on their order. */
    static final int UNCLEAR_PARENT = -3;

    static final short NO_ID = 1;
    static final short SAME_ID = 1 << 1;
    static final short SAME_KEY = 1 << 2;
    static final short ORPHAN = 1 << 3;
    static final short LOOP = 1 << 4;
    static final short ROOT_MISMATCH = 1 << 5;
    static final short NO_BOM = 1 << 6;
    static final short BAD_SKIP = 1 << 7;
    static final short NESTED = 1 << 8;

    final OrderLine[] lines;
    final int[] parent;

    /** What is wrong with each line, as bits. */
    final short[] faults;

    /** All faults of all lines together: tells cheaply whether there is anything to report. */
    int anyFault;

    /** Whether any line with a parent says a ratio. */
    boolean anyRatio;

    private final TextIndex byKey;
    private final Place place;

    Forest(OrderLine[] lines, Place place) {
        int n = lines.length;
        this.place = place;
        this.lines = lines;
        this.parent = new int[n];
        this.faults = new short[n];
        this.byKey = new TextIndex(n, line -> lines[line].nodeKey());
        TextIndex byId = new TextIndex(n, line -> lines[line].id());
        boolean anyLate = false;
        // One visit of each line where parents stand before their children, as they mostly do.
        for (int line = 0; line < n; line++) {
            OrderLine it = lines[line];
            indexId(byId, line, Texts.orNull(it.id()));
            indexKey(line, it.nodeKey());
            parent[line] = parentSoFar(it);
            anyLate |= parent[line] == LATE_PARENT;
        }
        if (anyLate) {
            findLateParents();
        }
        if ((anyFault & SAME_KEY) != 0) {
            forgetUnclearParents();
        }
    }

    int size() {
        return lines.length;
    }

    /** Returns the place of a line in the source. */
    Place place(int line) {
        return place.child(position(line));
    }

    /** Returns the position of a line in the source. */
    int position(int line) {
        int given = lines[line].position();
        return given < 0 ? line : given;
    }

    /** Returns the id of a line, empty if it has none. */
    String id(int line) {
        return Texts.orEmpty(Texts.orNull(lines[line].id()));
    }

    /** Returns the node key of a line, empty if it has none. */
    String key(int line) {
        return Texts.orEmpty(Texts.orNull(lines[line].nodeKey()));
    }

    /** Returns the line that has a node key, {@link TextIndex#NOT_FOUND} if there is none. */
    int withKey(@Nullable String key) {
        String wanted = Texts.orNull(key);
        return wanted == null ? TextIndex.NOT_FOUND : byKey.find(wanted);
    }

    boolean hasFault(int line) {
        return faults[line] != 0;
    }

    void fault(int line, short fault) {
        faults[line] |= fault;
        anyFault |= fault;
    }

    private void indexId(TextIndex byId, int line, @Nullable String id) {
        if (id == null) {
            fault(line, NO_ID);
            return;
        }
        int before = byId.add(line, id);
        if (before != TextIndex.NOT_FOUND) {
            fault(before, SAME_ID);
            fault(line, SAME_ID);
        }
    }

    /** Nobody looks for a blank key, so only keys that are met twice have to be looked at for blanks. */
    private void indexKey(int line, @Nullable String key) {
        if (key == null) {
            return;
        }
        int before = byKey.add(line, key);
        if (before != TextIndex.NOT_FOUND && Texts.has(key)) {
            fault(before, SAME_KEY);
            fault(line, SAME_KEY);
        }
    }

    private int parentSoFar(OrderLine line) {
        String key = Texts.orNull(line.parentKey());
        if (key == null) {
            return NO_PARENT;
        }
        if (line.numerator() != null || line.isRatioUnreadable()) {
            anyRatio = true;
        }
        int found = byKey.find(key);
        return found == TextIndex.NOT_FOUND ? LATE_PARENT : found;
    }

    private void findLateParents() {
        for (int line = 0; line < lines.length; line++) {
            if (parent[line] == LATE_PARENT) {
                int found = withKey(lines[line].parentKey());
                parent[line] = found == TextIndex.NOT_FOUND ? LOST_PARENT : found;
                if (found == TextIndex.NOT_FOUND) {
                    fault(line, ORPHAN);
                }
            }
        }
    }

    private void forgetUnclearParents() {
        for (int line = 0; line < lines.length; line++) {
            if (parent[line] >= 0 && (faults[parent[line]] & SAME_KEY) != 0) {
                parent[line] = UNCLEAR_PARENT;
            }
        }
    }
}
