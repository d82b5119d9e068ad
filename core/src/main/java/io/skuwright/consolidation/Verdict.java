package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.List;

/** What became of each row: its group, and the conflict that rejected it, if one did. */
final class Verdict {

    /** The cause of a row that another consolidator holds. */
    private static final int ELSEWHERE = -1;
    private static final int ACCEPTED = 0;

    /** Rows by key, those of one key together. */
    int[] order = {};
    /** Where the rows of each key begin in {@link #order}, and one more for the end. */
    int[] starts = {};
    /** For each row the number of its conflict plus 1, or one of the two above. */
    private final int[] causes;
    /** All conflicts, those that reject nothing among them. */
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<LookAlike> lookAlikes = new ArrayList<>();

    /** Warnings about single texts, in a fixed order. */
    private final List<Finding> textNotes = new ArrayList<>();

    Verdict(int rows) {
        this.causes = new int[rows];
    }

    int rows() {
        return causes.length;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<LookAlike> lookAlikes() {
        return lookAlikes;
    }

    List<Finding> textNotes() {
        return textNotes;
    }

    void elsewhere(int row) {
        causes[row] = ELSEWHERE;
    }

    boolean isElsewhere(int row) {
        return causes[row] == ELSEWHERE;
    }

    boolean isAccepted(int row) {
        return causes[row] == ACCEPTED;
    }

    boolean isRejected(int row) {
        return causes[row] > ACCEPTED;
    }

    /** Returns the conflict that rejected a row. */
    Conflict conflictOf(int row) {
        return conflicts.get(causes[row] - 1);
    }

    /** Adds a conflict that is a warning only. */
    void warn(Conflict conflict) {
        conflicts.add(conflict);
    }

    /** Adds a conflict that rejects those of its rows that nothing has rejected yet. */
    void reject(Conflict conflict) {
        conflicts.add(conflict);
        for (int row : conflict.indexes()) {
            if (isAccepted(row)) {
                causes[row] = conflicts.size();
            }
        }
    }

    /** Adds a conflict that is the reason for all of its rows, whatever else is wrong with them. */
    void rejectAll(Conflict conflict) {
        conflicts.add(conflict);
        for (int row : conflict.indexes()) {
            causes[row] = conflicts.size();
        }
    }
}
