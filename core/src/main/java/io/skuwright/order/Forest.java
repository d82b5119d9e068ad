package io.skuwright.order;

import io.skuwright.result.Place;
import java.util.List;
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
    final @Nullable String[] ids;
    final @Nullable String[] keys;
    final int[] parent;

    /** What is wrong with each line, as bits. */
    final short[] faults;

    /** All faults of all lines together: tells cheaply whether there is anything to report. */
    int anyFault;

    private final TextIndex byKey;
    private final Place place;

    Forest(List<OrderLine> order, Place place) {
        int n = order.size();
        this.place = place;
        this.lines = order.toArray(new OrderLine[0]);
        this.ids = new String[n];
        this.keys = new String[n];
        this.parent = new int[n];
        this.faults = new short[n];
        this.byKey = new TextIndex(keys);
        indexLines(new TextIndex(ids));
        findParents();
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
        return Texts.orEmpty(ids[line]);
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

    private void indexLines(TextIndex byId) {
        for (int line = 0; line < lines.length; line++) {
            String id = Texts.orNull(lines[line].id());
            if (id != null) {
                ids[line] = id;
                int before = byId.add(line, id);
                if (before != TextIndex.NOT_FOUND) {
                    fault(before, SAME_ID);
                    fault(line, SAME_ID);
                }
            } else {
                fault(line, NO_ID);
            }
            String key = Texts.orNull(lines[line].nodeKey());
            if (key != null) {
                keys[line] = key;
                int before = byKey.add(line, key);
                if (before != TextIndex.NOT_FOUND) {
                    fault(before, SAME_KEY);
                    fault(line, SAME_KEY);
                }
            }
        }
    }

    private void findParents() {
        String lastKey = null;
        int lastParent = NO_PARENT;
        for (int line = 0; line < lines.length; line++) {
            String key = Texts.orNull(lines[line].parentKey());
            if (key == null) {
                parent[line] = NO_PARENT;
                continue;
            }
            // Siblings mostly stand together, so the last answer is often the next one too.
            if (!key.equals(lastKey)) {
                lastParent = parentWithKey(key);
                lastKey = key;
            }
            parent[line] = lastParent;
            if (lastParent == LOST_PARENT) {
                fault(line, ORPHAN);
            }
        }
    }

    private int parentWithKey(String key) {
        int found = byKey.find(key);
        if (found == TextIndex.NOT_FOUND) {
            return LOST_PARENT;
        }
        return (faults[found] & SAME_KEY) == 0 ? found : UNCLEAR_PARENT;
    }
}
