package io.skuwright.kingdee;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the codes of a line's row type mean, by {@code rowType.code}; case does not count. */
final class RowTypeCodes {

    private static final String FIELD = "rowType.";

    private static final RowTypeCodes DEFAULTS = new RowTypeCodes(Map.of(
            "rowType.Standard", "standard", "rowType.Parent", "parent", "rowType.Son", "son", "rowType.Service", "service"));

    private final Map<String, String> table;

    private RowTypeCodes(Map<String, String> codes) {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(codes);
        this.table = Collections.unmodifiableMap(sorted);
    }

    static RowTypeCodes defaults() {
        return DEFAULTS;
    }

    RowTypeCodes with(Map<String, String> codes) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(table);
        codes.forEach((code, meaning) -> {
            if (!code.startsWith(FIELD) || !DEFAULTS.table.containsValue(meaning)) {
                throw new IllegalArgumentException("Code '" + code + "' cannot mean '" + meaning
                        + "'. Known is rowType.X (standard, parent, son, service).");
            }
            more.put(code, meaning);
        });
        return new RowTypeCodes(more);
    }

    Map<String, String> table() {
        return table;
    }

    Optional<RowType> meaning(String code) {
        return Optional.ofNullable(table.get(FIELD + code)).flatMap(RowType::of);
    }

    String known() {
        return table.entrySet().stream()
                .map(code -> code.getKey().substring(FIELD.length()) + " " + code.getValue())
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }
}
