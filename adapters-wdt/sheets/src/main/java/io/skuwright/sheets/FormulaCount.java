package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the cells that were written with a quote in front, by column. */
final class FormulaCount {

    private final Map<String, Finding> first = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Returns the text as a cell for people carries it, and counts it if that is another one. */
    String neutralised(String column, Place row, String text) {
        String safe = FormulaText.neutralised(text);
        if (safe.length() != text.length()) {
            counts.merge(column, 1L, Long::sum);
            first.computeIfAbsent(column, name -> Finding.of(ReportCode.FORMULA_NEUTRALISED)
                    .at(row.isNone() ? row : row.child(name))
                    .with("column", name)
                    .with("value", text));
        }
        return safe;
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns one finding for each column, in the order in which the columns were written. */
    List<Finding> findings() {
        return first.entrySet().stream()
                .map(entry -> entry.getValue().with("count", counts.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }
}
