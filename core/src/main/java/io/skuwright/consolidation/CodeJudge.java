package io.skuwright.consolidation;

import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds codes that stand twice and codes that look alike, both at once.
 *
 * <p>The hash of a code is that of its near key, so equal codes and look-alikes have one hash. Rows are sorted by
 * hash: first into blocks that fit the cache, then each block. Sorting, unlike a table, is no slower for
 * codes that were made to collide.
 */
final class CodeJudge {

    /** Blocks of so many rows are sorted while they are in the fastest memory. */
    private static final int BLOCK = 256;
    /** Spreads hashes of codes that follow one another. */
    private static final int SPREAD = 0x9E37_79B1;

    private final MaterialStore store;
    private final Verdict verdict;
    private final NearKey near;
    private final boolean looksAlike;

    CodeJudge(MaterialStore store, Verdict verdict) {
        this.store = store;
        this.verdict = verdict;
        this.near = store.near();
        this.looksAlike = !store.rules().lookAlikes().isEmpty();
    }

    void run() {
        long[] sorted = sorted();
        int from = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || hash(sorted[at]) != hash(sorted[from])) {
                if (at - from > 1) {
                    judge(sorted, from, at);
                }
                from = at;
            }
        }
    }

    private static int hash(long hashAndRow) {
        return (int) (hashAndRow >>> 32);
    }

    /** Returns hash and row of every row that counts, sorted by hash. */
    private long[] sorted() {
        int rows = verdict.rows();
        int bits = Math.max(0, Math.min(16, 32 - Integer.numberOfLeadingZeros(rows / BLOCK)));
        int[] starts = new int[(1 << bits) + 1];
        int counted = 0;
        for (int row = 0; row < rows; row++) {
            if (counts(row)) {
                starts[block(mixed(row), bits) + 1]++;
                counted++;
            }
        }
        for (int block = 1; block < starts.length; block++) {
            starts[block] += starts[block - 1];
        }
        long[] sorted = new long[counted];
        int[] free = starts.clone();
        for (int row = 0; row < rows; row++) {
            if (counts(row)) {
                int mixed = mixed(row);
                sorted[free[block(mixed, bits)]++] = ((long) mixed << 32) | row;
            }
        }
        for (int block = 1; block < starts.length; block++) {
            Arrays.sort(sorted, starts[block - 1], starts[block]);
        }
        return sorted;
    }

    private boolean counts(int row) {
        return !verdict.isRejected(row);
    }

    private int mixed(int row) {
        return store.codeHashes.get(row) * SPREAD;
    }

    private static int block(int mixed, int bits) {
        return bits == 0 ? 0 : mixed >>> (32 - bits);
    }

    /** Judges rows whose codes have one hash. */
    private void judge(long[] sorted, int from, int to) {
        int[] rows = new int[to - from];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = (int) sorted[from + at];
        }
        rows = store.byCode(rows);
        List<int[]> equal = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= rows.length; at++) {
            if (at == rows.length || !store.codes.isEqual(rows[start], rows[at])) {
                equal.add(Arrays.copyOfRange(rows, start, at));
                start = at;
            }
        }
        equal.stream().filter(this::isConflict).forEach(this::reject);
        if (looksAlike && equal.size() > 1) {
            lookAlikes(equal);
        }
    }

    private boolean isConflict(int[] rows) {
        return rows.length > 1 && Arrays.stream(rows).anyMatch(row -> !verdict.isElsewhere(row));
    }

    private void reject(int[] rows) {
        verdict.reject(new Conflict(store, ConsolidationCode.DUPLICATE_CODE, rows));
    }

    private void lookAlikes(List<int[]> equal) {
        Map<String, List<int[]>> byKey = new TreeMap<>();
        for (int[] rows : equal) {
            byKey.computeIfAbsent(near.key(store.codes.text(rows[0])), key -> new ArrayList<>())
                    .add(rows);
        }
        byKey.values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> verdict.lookAlikes().add(LookAlike.ofCodes(store, alike)));
    }
}
