package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.TextLint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Warns once of each text in which something cannot be seen, at the first row that has it. */
final class TextNotes {

    private final MaterialStore store;
    private final Verdict verdict;

    TextNotes(MaterialStore store, Verdict verdict) {
        this.store = store;
        this.verdict = verdict;
    }

    void run() {
        ConsolidationRules rules = store.rules();
        if (rules.key().size() == 1) {
            column(rules.key().get(0), store.keys, store.key);
        }
        if (!rules.isKeyedByName()) {
            column(rules.name(), store.names, store.name);
        }
        rules.category().ifPresent(name -> column(name, store.categories, store.category));
        rules.unit().ifPresent(name -> column(name, store.units, store.unit));
        for (int spec = 0; spec < store.specs.length; spec++) {
            column(rules.specs().get(spec), store.values[spec], store.specs[spec]);
        }
        codes(rules.code());
    }

    private void column(String name, TextTable texts, Column numbers) {
        Map<Integer, List<Finding>> found = new HashMap<>();
        for (int number = 0; number < texts.size(); number++) {
            List<Finding> findings = TextLint.ofName(texts.text(number), Place.NONE);
            if (!findings.isEmpty()) {
                found.put(number, findings);
            }
        }
        if (!found.isEmpty()) {
            add(name, found, firstRows(found, numbers));
        }
    }

    private Map<Integer, Integer> firstRows(Map<Integer, List<Finding>> found, Column numbers) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int row = 0; row < numbers.size(); row++) {
            if (found.containsKey(numbers.get(row)) && !verdict.isElsewhere(row)) {
                first.merge(numbers.get(row), row, (one, other) -> store.origins.compare(one, other) <= 0 ? one : other);
            }
        }
        return first;
    }

    private void add(String column, Map<Integer, List<Finding>> found, Map<Integer, Integer> firstRows) {
        int[] rows = store.byPlace(firstRows.values().stream().mapToInt(Integer::intValue).toArray());
        Map<Integer, List<Finding>> byRow = new HashMap<>();
        firstRows.forEach((number, row) -> byRow.put(row, found.get(number)));
        for (int row : rows) {
            note(byRow.getOrDefault(row, List.of()), row, column);
        }
    }

    private void codes(String column) {
        Map<String, List<Finding>> seen = new HashMap<>();
        List<Integer> rows = new ArrayList<>();
        for (int row : store.byPlace(store.oddCodes.toArray())) {
            if (!verdict.isElsewhere(row)) {
                rows.add(row);
            }
        }
        for (int row : rows) {
            String code = store.codes.text(row);
            if (seen.putIfAbsent(code, List.of()) == null) {
                note(TextLint.ofCode(code, Place.NONE), row, column);
            }
        }
    }

    private void note(List<Finding> findings, int row, String column) {
        Place place = store.place(row);
        for (Finding finding : findings) {
            verdict.textNotes().add(place.isNone() ? finding : finding.at(place.child(column)));
        }
    }
}
