package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the rows that a query gave for one document: whether they are of one, and whether some came twice. */
final class EngBomQueryRows {

    /** Our words for what all rows of one document say alike. */
    private static final List<String> HEAD =
            List.of("number", "product", Organisation.WORD, "category", "documentStatus", "forbidStatus");

    /**
     * A document with each of its rows once.
     *
     * @param fault why it cannot be used
     */
    record Checked(Row head, Optional<Finding> fault) {}

    private final FieldNames names;
    private final List<Finding> findings = new ArrayList<>();

    EngBomQueryRows(FieldNames names) {
        this.names = names;
    }

    /** Returns the warnings. */
    List<Finding> findings() {
        return findings;
    }

    Checked check(Row head) {
        List<Row> rows = new LooseFields(head, names)
                .apply("lines").cell().items().stream()
                        .flatMap(item -> item.row().stream())
                        .toList();
        if (rows.size() < 2) {
            return new Checked(head, Optional.empty());
        }
        Optional<Finding> differing = differing(rows);
        return differing.isPresent() ? new Checked(head, differing) : once(head, rows);
    }

    /** Rows that go by one number may be of several documents; which lines belong together cannot be told then. */
    private Optional<Finding> differing(List<Row> rows) {
        LooseFields first = fields(rows.get(0));
        for (String word : HEAD) {
            String wanted = first.apply(word).cell().text();
            for (Row row : rows.subList(1, rows.size())) {
                String value = fields(row).apply(word).cell().text();
                if (!value.equals(wanted)) {
                    return Optional.of(about(EngBomCode.ENG_BOM_ROWS_DIFFER, rows, row)
                            .with("field", first.apply(word).name())
                            .with("value", wanted)
                            .with("other", value));
                }
            }
        }
        return Optional.empty();
    }

    private Checked once(Row head, List<Row> rows) {
        Map<String, Row> firsts = new HashMap<>();
        Map<String, Set<String>> texts = new HashMap<>();
        List<Cell> kept = new ArrayList<>();
        List<Row> again = new ArrayList<>();
        for (Row row : rows) {
            Cell entry = fields(row).apply("entryId").cell();
            boolean isEntry = entry.hasValue() && !entry.text().equals("0");
            String key = isEntry ? "entry " + entry.text() : fields(row).apply("component").cell().text();
            Row first = firsts.putIfAbsent(key, row);
            if (first == null) {
                kept.add(Cell.record(row));
                continue;
            }
            boolean isNew = texts.computeIfAbsent(key, same -> new HashSet<>(Set.of(first.toJson()))).add(row.toJson());
            if (isNew && isEntry) {
                return new Checked(
                        head,
                        Optional.of(about(EngBomCode.ENG_BOM_ENTRY_REPEATED, rows, row).with("entryId", entry.text())));
            }
            if (isNew) {
                kept.add(Cell.record(row));
            } else {
                again.add(row);
            }
        }
        if (again.isEmpty()) {
            return new Checked(head, Optional.empty());
        }
        findings.add(about(EngBomCode.ENG_BOM_ROWS_REPEATED, rows, again.get(0)).with("count", again.size()));
        return new Checked(head.with(names.names("lines").get(0), Cell.list(kept)), Optional.empty());
    }

    private Finding about(FindingCode code, List<Row> rows, Row row) {
        return Finding.of(code).about(fields(rows.get(0)).apply("number").cell().text()).at(row.place());
    }

    private LooseFields fields(Row row) {
        return new LooseFields(row, names, true);
    }
}
