package io.skuwright.consolidation;

import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds texts of one column that have one near key; each different text is looked at once. */
final class LookAlikeFinder {

    /** Stands between the parts of a key: no blank, which a near key would lose, and in no text of a row. */
    private static final String BETWEEN = "\u001F";

    private final MaterialStore store;
    private final NearKey near;
    private final Verdict verdict;

    LookAlikeFinder(MaterialStore store, Verdict verdict) {
        this.store = store;
        this.near = store.near();
        this.verdict = verdict;
    }

    void run() {
        ConsolidationRules rules = store.rules();
        find(LookAlike.Kind.NAME, String.join(", ", rules.key()), store.keys, store.key, this::nearKey);
        for (int spec = 0; spec < store.specs.length; spec++) {
            String column = rules.specs().get(spec);
            find(LookAlike.Kind.VALUE, column, store.values[spec], store.specs[spec], near::key);
        }
    }

    /** Returns the near keys of the parts of a key, apart as the parts are. */
    private String nearKey(String key) {
        int parts = store.rules().key().size();
        return parts == 1
                ? near.key(key)
                : KeyText.parts(key, parts).stream().map(near::key).collect(Collectors.joining(BETWEEN));
    }

    private void find(
            LookAlike.Kind kind, String column, TextTable texts, Column numbers, UnaryOperator<String> key) {
        int[] groups = groups(texts, key);
        if (groups.length == 0) {
            return;
        }
        Map<Integer, Map<Integer, Ints>> rows = rows(numbers, groups);
        rows.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            List<String> alike = group.keySet().stream().map(texts::text).toList();
            List<int[]> rowsOf = group.values().stream().map(Ints::toArray).toList();
            verdict.lookAlikes().add(new LookAlike(store, kind, column, alike, rowsOf));
        });
    }

    /** Returns for each text the number of the first text with its near key, -1 if it is the only one; empty if all are. */
    private int[] groups(TextTable texts, UnaryOperator<String> key) {
        Map<String, Integer> firsts = new HashMap<>(texts.size() * 2);
        int[] groups = new int[texts.size()];
        Arrays.fill(groups, -1);
        boolean found = false;
        for (int number = 0; number < groups.length; number++) {
            Integer first = firsts.putIfAbsent(key.apply(texts.text(number)), number);
            if (first != null) {
                groups[first] = first;
                groups[number] = first;
                found = true;
            }
        }
        return found ? groups : new int[0];
    }

    /** Returns the rows of the texts that look like another one, by group and text. */
    private Map<Integer, Map<Integer, Ints>> rows(Column numbers, int[] groups) {
        Map<Integer, Map<Integer, Ints>> rows = new HashMap<>();
        for (int row = 0; row < numbers.size(); row++) {
            int number = numbers.get(row);
            if (number != TextTable.BLANK && groups[number] >= 0 && !verdict.isElsewhere(row)) {
                rows.computeIfAbsent(groups[number], group -> new HashMap<>())
                        .computeIfAbsent(number, text -> new Ints())
                        .add(row);
            }
        }
        return rows;
    }
}
