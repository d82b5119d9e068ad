package io.skuwright.wire;

import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.Shape.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object or array that is being read; one frame serves all that are open at its depth, one after the other. */
final class Frame {

    /** Looking through fewer names is faster than any set of them. */
    private static final int FEW = 12;

    private Spot spot;
    private Sequences sequences;
    private boolean isObject;
    private String holder = "";
    private Cell[] cells = new Cell[16];
    private int size;
    /** The names so far are those of the expected sequence, as many as were seen; else they stand in the list. */
    private @Nullable Sequence expected;

    private int seen;
    private final List<String> names = new ArrayList<>();
    private final Set<String> set = new HashSet<>();
    private String name = "";
    private Look look = Look.READ;
    private boolean isRepeated;
    /** The members whose key had stood before, as JSON. */
    private final StringBuilder repeated = new StringBuilder();

    private int faults;
    private int findingsBefore;

    Frame(Spot spot, Sequences sequences) {
        this.spot = spot;
        this.sequences = sequences;
    }

    /** Begins an object or array. */
    void open(boolean newIsObject, Spot newSpot, Sequences newSequences, String newHolder, int findings) {
        isObject = newIsObject;
        spot = newSpot;
        sequences = newSequences;
        holder = newHolder;
        size = 0;
        faults = 0;
        findingsBefore = findings;
        repeated.setLength(0);
        if (isObject) {
            expected = sequences.expected(holder);
            seen = 0;
            names.clear();
            set.clear();
        }
    }

    /** Takes the name of the next member. */
    Look name(String next) {
        name = next;
        Sequence sequence = expected;
        if (sequence != null && seen < sequence.size() && sequence.name(seen).equals(next)) {
            isRepeated = false;
            look = sequence.look(seen);
            seen++;
        } else {
            unexpected(next);
        }
        return look;
    }

    private void unexpected(String next) {
        leaveExpected();
        look = sequences.look(next);
        isRepeated = names.size() < FEW ? names.contains(next) : isInSet(next);
        if (!isRepeated) {
            names.add(next);
        }
    }

    private void leaveExpected() {
        Sequence sequence = expected;
        for (int at = 0; sequence != null && at < seen; at++) {
            names.add(sequence.name(at));
        }
        expected = null;
    }

    private boolean isInSet(String next) {
        if (set.size() < names.size()) {
            set.addAll(names);
        }
        return !set.add(next);
    }

    /** Returns true if the key of the current member stood in the object before. */
    boolean isRepeated() {
        return isRepeated;
    }

    /** Returns true if the current name is known to be sound, because a sound object had it at the same position. */
    boolean isKnownName() {
        return expected != null;
    }

    void put(Cell cell) {
        if (isObject && isRepeated) {
            // What is read in part is read again if anything is wrong with it.
            if (!sequences.isWhole()) {
                return;
            }
            repeated.append(',').append(Cell.text(name).toJson()).append(':').append(cell.toJson());
            return;
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = cell;
    }

    /** Returns the spot of the value that comes next. */
    Spot next(@Nullable Keep keep, long begin) {
        return isObject ? spot.member(name, keep, begin) : spot.element(size, keep, begin);
    }

    /** Returns the name that objects to come go by: that of their member, or of the list they are in. */
    String holderOfNext() {
        return isObject ? name : holder;
    }

    Look look() {
        return isObject ? look : Look.READ;
    }

    Spot spot() {
        return spot;
    }

    Sequences sequences() {
        return sequences;
    }

    boolean isObject() {
        return isObject;
    }

    /** Counts a fault; returns how many there are with it. */
    int fault() {
        return ++faults;
    }

    boolean isSound() {
        return faults == 0;
    }

    int findingsBefore() {
        return findingsBefore;
    }

    Cell close(long end) {
        if (!isObject) {
            return Cell.list(Arrays.asList(cells).subList(0, size));
        }
        spot.end(end);
        Row row = sequence().columns().row(cells, spot);
        if (repeated.length() == 0) {
            return Cell.record(row);
        }
        // Such a cell stands in the raw text of a refused record only: a record cannot hold a key twice.
        String json = row.toJson();
        return Cell.number(json.substring(0, json.length() - 1) + repeated + "}");
    }

    private Sequence sequence() {
        Sequence whole = expected;
        if (whole != null && seen == whole.size()) {
            return whole;
        }
        leaveExpected();
        Sequence found = sequences.of(names);
        if (isSound()) {
            sequences.met(holder, found);
        }
        return found;
    }
}
