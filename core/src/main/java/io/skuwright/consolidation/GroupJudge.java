package io.skuwright.consolidation;

import io.skuwright.result.Limit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Judges the rows of one product after the other. */
final class GroupJudge {

    private final MaterialStore store;
    private final Verdict verdict;
    private final int specCount;
    private final long allSpecs;
    private final boolean drops;
    private final boolean hasCategory;
    private final boolean hasUnit;
    private final boolean hasNames;
    private final long mostSkus;
    private final long mostValues;
    private final CombinationTable combinations;

    private int from;
    private int to;
    /** The bits of the spec columns that at least one row of the group fills. */
    private long used;
    /** True if a row of the group fills no spec column. */
    private boolean blank;

    GroupJudge(MaterialStore store, Verdict verdict) {
        ConsolidationRules rules = store.rules();
        this.store = store;
        this.verdict = verdict;
        this.specCount = store.specs.length;
        this.allSpecs = (1L << specCount) - 1;
        this.drops = rules.dropEmptyColumns();
        this.hasCategory = rules.category().isPresent();
        this.hasUnit = rules.unit().isPresent();
        this.hasNames = !rules.isKeyedByName();
        this.mostSkus = rules.limits().get(Limit.SPU_SKUS);
        this.mostValues = rules.limits().get(Limit.SPEC_VALUES);
        this.combinations = new CombinationTable(store);
    }

    void judge(int key) {
        from = verdict.starts[key];
        to = verdict.starts[key + 1];
        if (from == to) {
            return;
        }
        // The category comes last, since of the two it is the one that counts.
        boolean isOne = !hasUnit || agree(store.unit, ConsolidationCode.SPU_MULTIPLE_UNITS);
        isOne &= !hasCategory || agree(store.category, ConsolidationCode.SPU_MULTIPLE_CATEGORIES);
        judgeSpecs();
        if (isOne) {
            limit();
            warn();
        }
    }

    /** Returns true if all rows that say something in a column say the same. */
    private boolean agree(Column column, ConsolidationCode code) {
        int first = TextTable.BLANK;
        for (int at = from; at < to; at++) {
            int number = column.get(verdict.order[at]);
            if (number != first && number != TextTable.BLANK) {
                if (first != TextTable.BLANK) {
                    verdict.rejectAll(new Conflict(store, code, rows()));
                    return false;
                }
                first = number;
            }
        }
        return true;
    }

    private int[] rows() {
        return Arrays.copyOfRange(verdict.order, from, to);
    }

    private int[] rowsWhere(IntPredicate isWanted) {
        return Arrays.stream(verdict.order, from, to).filter(isWanted).toArray();
    }

    private void judgeSpecs() {
        used = 0;
        blank = false;
        boolean isMixed = false;
        for (int at = from; at < to; at++) {
            long filled = filled(verdict.order[at]);
            isMixed |= filled != allSpecs;
            blank |= filled == 0;
            used |= filled;
        }
        long needed = drops ? used : allSpecs;
        if (isMixed && hasIncomplete(needed)) {
            verdict.reject(new Conflict(
                    store, ConsolidationCode.SPEC_INCOMPLETE, rowsWhere(row -> isIncomplete(filled(row), needed))));
        }
        if (to - from > 1) {
            combinations
                    .repeated(verdict.order, from, to, row -> !isIncomplete(filled(row), needed))
                    .forEach(rows ->
                            verdict.reject(new Conflict(store, ConsolidationCode.DUPLICATE_COMBINATION, rows)));
        }
    }

    private boolean hasIncomplete(long needed) {
        for (int at = from; at < to; at++) {
            if (isIncomplete(filled(verdict.order[at]), needed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIncomplete(long filled, long needed) {
        return filled != 0 && filled != needed;
    }

    /** Returns the bits of the spec columns that a row fills. */
    private long filled(int row) {
        long filled = 0;
        for (int spec = 0; spec < specCount; spec++) {
            filled |= store.specs[spec].get(row) == TextTable.BLANK ? 0 : 1L << spec;
        }
        return filled;
    }

    /** Rejects a product that is larger than allowed; a small group cannot be. */
    private void limit() {
        if (to - from <= Math.min(mostSkus, mostValues)) {
            return;
        }
        int[] skus = rowsWhere(row -> verdict.isAccepted(row) && filled(row) != 0);
        if (skus.length > mostSkus || mostValuesOf(skus) > mostValues) {
            verdict.reject(new Conflict(store, ConsolidationCode.SPU_TOO_LARGE, skus));
        }
    }

    private int mostValuesOf(int[] skus) {
        int most = 0;
        for (Column column : store.specs) {
            BitSet numbers = new BitSet();
            for (int row : skus) {
                numbers.set(column.get(row) + 1);
            }
            most = Math.max(most, numbers.cardinality());
        }
        return most;
    }

    private void warn() {
        if (hasCategory) {
            warnBlank(store.categories, store.category, ConsolidationCode.SPU_CATEGORY_BLANK);
        }
        if (hasUnit) {
            warnBlank(store.units, store.unit, ConsolidationCode.SPU_UNIT_BLANK);
        }
        if (hasNames) {
            warnNames();
        }
        if (used != 0 && blank) {
            warnMixed();
        }
    }

    private void warnBlank(TextTable texts, Column column, ConsolidationCode code) {
        for (int at = from; at < to; at++) {
            if (column.get(verdict.order[at]) == TextTable.BLANK) {
                int[] blank = rowsWhere(row -> column.get(row) == TextTable.BLANK);
                String taken = texts.text(ProductRows.only(column, rowsWhere(verdict::isAccepted)));
                verdict.warn(new Conflict(store, code, blank, taken));
                return;
            }
        }
    }

    private void warnNames() {
        int first = TextTable.BLANK;
        for (int at = from; at < to; at++) {
            int number = store.name.get(verdict.order[at]);
            if (first == TextTable.BLANK) {
                first = number;
            } else if (number != first && number != TextTable.BLANK) {
                String chosen = ProductRows.name(store, rows());
                verdict.warn(new Conflict(store, ConsolidationCode.SPU_MULTIPLE_NAMES, rows(), chosen));
                return;
            }
        }
        if (first == TextTable.BLANK) {
            verdict.warn(new Conflict(store, ConsolidationCode.NAME_BLANK, rows()));
        }
    }

    private void warnMixed() {
        int skus = 0;
        int singles = 0;
        for (int at = from; at < to; at++) {
            int row = verdict.order[at];
            if (verdict.isAccepted(row)) {
                boolean isSku = filled(row) != 0;
                skus += isSku ? 1 : 0;
                singles += isSku ? 0 : 1;
            }
        }
        if (skus > 0 && singles > 0) {
            verdict.warn(new Conflict(
                    store,
                    ConsolidationCode.MIXED_KINDS,
                    rowsWhere(row -> verdict.isAccepted(row) && filled(row) == 0)));
        }
    }
}
