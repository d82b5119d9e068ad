package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the codes in the fields of ENG_BOM mean, in our words, by {@code field.code}. */
final class BomCodes {

    static final String CATEGORY = "category";
    static final String MATERIAL_TYPE = "materialType";
    static final String DOSAGE_TYPE = "dosageType";
    static final String DEFAULT = "default";

    private static final Map<String, String> MEANINGS = Map.of(
            CATEGORY, "standard configured",
            MATERIAL_TYPE, "component return substitute",
            DOSAGE_TYPE, "fixed variable stepped",
            DEFAULT, "true false");

    private static final BomCodes DEFAULTS = new BomCodes(Map.of(
            "category.1", "standard",
            "category.2", "configured",
            "materialType.1", "component",
            "materialType.2", "return",
            "materialType.3", "substitute",
            "dosageType.1", "fixed",
            "dosageType.2", "variable",
            "dosageType.3", "stepped"));

    private static final Pattern ZEROS = Pattern.compile("[0-9]{1,15}\\.0{1,20}");

    private final Map<String, String> table;
    /** The same by field and then by code, for looking up. */
    private final Map<String, Map<String, String>> byField = new HashMap<>();

    private BomCodes(Map<String, String> table) {
        this.table = Collections.unmodifiableMap(new TreeMap<>(table));
        table.forEach((code, meaning) -> {
            int point = code.indexOf('.');
            byField.computeIfAbsent(code.substring(0, point), field -> new HashMap<>())
                    .put(code.substring(point + 1), meaning);
        });
    }

    static BomCodes defaults() {
        return DEFAULTS;
    }

    BomCodes with(Map<String, String> codes) {
        Map<String, String> more = new LinkedHashMap<>(table);
        codes.forEach((code, meaning) -> {
            String field = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
            String known = MEANINGS.get(field);
            if (known == null || !code.contains(".") || !(" " + known + " ").contains(" " + meaning + " ")) {
                throw new IllegalArgumentException("Code '" + code + "' cannot mean '" + meaning
                        + "'. Known are category.X (standard, configured), materialType.X (component, return,"
                        + " substitute), dosageType.X (fixed, variable, stepped) and default.X (true, false).");
            }
            more.put(code, meaning);
        });
        return new BomCodes(more);
    }

    Map<String, String> table() {
        return table;
    }

    Optional<String> meaning(String word, String code) {
        return Optional.ofNullable(byField.getOrDefault(word, Map.of()).get(code));
    }

    /** Returns the code to write for a meaning: one that was added, else the usual one; empty if there is none. */
    Optional<String> code(String word, String meaning) {
        Optional<String> usual = Optional.empty();
        for (Map.Entry<String, String> each : table.entrySet()) {
            if (each.getKey().startsWith(word + ".") && each.getValue().equals(meaning)) {
                String code = each.getKey().substring(word.length() + 1);
                if (!meaning.equals(DEFAULTS.table.get(each.getKey()))) {
                    return Optional.of(code);
                }
                usual = usual.or(() -> Optional.of(code));
            }
        }
        return usual;
    }

    /** Returns what the code in a field means, the usual meaning if nothing is said there. */
    Optional<String> read(FieldReader reader, String subject, String word, String usual) {
        Optional<String> whole = whole(reader.field(word).cell());
        Optional<String> code = whole.isPresent() ? whole : reader.id(word);
        if (code.isEmpty()) {
            return Optional.of(usual);
        }
        Optional<String> meaning = meaning(word, code.get());
        if (meaning.isEmpty()) {
            Field field = reader.field(word);
            reader.add(Finding.of(KingdeeCode.KINGDEE_VALUE_UNKNOWN)
                    .about(subject)
                    .at(field.place())
                    .with("field", field.name())
                    .with("value", code.get())
                    .with("known", known(word)));
        }
        return meaning;
    }

    /** Returns the whole text of a number that a spreadsheet or a script wrote with zeros behind the point, such as 1.0. */
    private static Optional<String> whole(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER && ZEROS.matcher(cell.text()).matches()
                ? Optional.of(cell.text().substring(0, cell.text().indexOf('.')))
                : Optional.empty();
    }

    /** Returns the code in a field as it is looked up. */
    static String text(Cell cell) {
        return whole(cell).orElseGet(cell::text);
    }

    private String known(String word) {
        StringBuilder known = new StringBuilder();
        table.forEach((code, meaning) -> {
            if (code.startsWith(word + ".")) {
                known.append(known.length() == 0 ? "" : ", ");
                known.append(code.substring(word.length() + 1)).append(' ').append(meaning);
            }
        });
        return known.toString();
    }
}
