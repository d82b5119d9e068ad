package io.skuwright.consolidation;

import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Decides what becomes of each row, in steps between which a caller may stop it. */
final class Judge {

    /** A caller is asked after so many products. */
    private static final int KEYS_A_CHECK = 4_096;

    private final MaterialStore store;
    private final BooleanSupplier stop;
    private final Verdict verdict;
    private long done;

    Judge(MaterialStore store, BooleanSupplier stop) {
        this.store = store;
        this.stop = stop;
        this.verdict = new Verdict(store.size());
    }

    Verdict verdict() {
        return verdict;
    }

    /** Returns the number of rows whose product was judged. */
    long done() {
        return done;
    }

    /** Returns false if the caller stopped it. */
    boolean run() {
        if (stop.getAsBoolean()) {
            return false;
        }
        faults();
        group();
        new CodeJudge(store, verdict).run();
        if (stop.getAsBoolean() || !judgeGroups()) {
            return false;
        }
        if (!store.rules().lookAlikes().isEmpty()) {
            new LookAlikeFinder(store, verdict).run();
            new TextNotes(store, verdict).run();
        }
        return true;
    }

    private boolean judgeGroups() {
        GroupJudge groups = new GroupJudge(store, verdict);
        for (int key = 0; key < store.keys.size(); key++) {
            groups.judge(key);
            done = verdict.starts[key + 1];
            if (key % KEYS_A_CHECK == KEYS_A_CHECK - 1 && stop.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    /** Rejects the rows that belong to no group. */
    private void faults() {
        Ints missingKey = new Ints();
        Map<Integer, Ints> missingCode = new TreeMap<>();
        List<Conflict> single = new ArrayList<>();
        for (int at = 0; at < store.faultRows.size(); at++) {
            int row = store.faultRows.get(at);
            switch (store.faults.get(at)) {
                case RowFault.ELSEWHERE -> verdict.elsewhere(row);
                case RowFault.MISSING_KEY -> missingKey.add(row);
                case RowFault.MISSING_CODE ->
                    missingCode
                            .computeIfAbsent(store.key.get(row), key -> new Ints())
                            .add(row);
                case RowFault.BAD_TEXT -> single.add(new Conflict(store, WireCode.BAD_TEXT, new int[] {row}));
                case RowFault.TOO_LONG ->
                    single.add(new Conflict(store, ConsolidationCode.TEXT_TOO_LONG, new int[] {row}));
                default -> {
                    // An unreadable row has a finding of its own.
                }
            }
        }
        for (int at = 0; at < store.unreadableRows.size(); at++) {
            single.add(new Conflict(store, store.unreadableRows.get(at), store.unreadable.get(at)));
        }
        if (missingKey.size() > 0) {
            verdict.reject(new Conflict(store, ConsolidationCode.MISSING_KEY, missingKey.toArray()));
        }
        missingCode
                .values()
                .forEach(rows ->
                        verdict.reject(new Conflict(store, ConsolidationCode.MISSING_CODE, rows.toArray())));
        single.forEach(verdict::reject);
    }

    /** Brings the rows of each key together, in one pass to count and one to place. */
    private void group() {
        int[] starts = new int[store.keys.size() + 1];
        int rows = store.size();
        for (int row = 0; row < rows; row++) {
            if (verdict.isAccepted(row)) {
                starts[store.key.get(row) + 1]++;
            }
        }
        for (int key = 1; key < starts.length; key++) {
            starts[key] += starts[key - 1];
        }
        int[] free = Arrays.copyOf(starts, starts.length);
        int[] order = new int[starts[starts.length - 1]];
        for (int row = 0; row < rows; row++) {
            if (verdict.isAccepted(row)) {
                order[free[store.key.get(row)]++] = row;
            }
        }
        verdict.order = order;
        verdict.starts = starts;
    }
}
