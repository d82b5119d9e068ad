package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.CleanUp;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings rows into the store: takes cells out, cleans texts up, and says what had to be changed. */
final class MaterialReader {

    /** Whole numbers of so many digits pass through any number type unharmed. */
    private static final int EXACT_DIGITS = 15;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private final ConsolidationRules rules;
    private final MaterialStore store;
    private final CleanUp cleanUp;
    private final boolean cleans;
    private final SoundRows soundRows;
    /** Says that the row being read is one that another consolidator holds. */
    private boolean isElsewhere;
    /** Why the row being read is of no use, if it is. */
    private @Nullable Finding fault;

    MaterialReader(ConsolidationRules rules, MaterialStore store) {
        this.rules = rules;
        this.store = store;
        this.cleanUp = rules.cleanUp();
        this.soundRows = new SoundRows(rules);
        this.cleans = !cleanUp.equals(CleanUp.none());
    }

    void add(Row row) {
        fault = null;
        String name = identity(row, rules.name());
        @Nullable List<String> key = rules.isKeyedByName() ? null : identities(row);
        Material material = new Material(
                code(row, name),
                name,
                key,
                text(row, rules.category()),
                text(row, rules.unit()),
                texts(row, rules.specs()),
                row.place());
        put(material);
    }

    void add(Material material) {
        requireColumns(material);
        fault = null;
        put(material);
    }

    /**
     * Adds a row that another consolidator holds, and leaves it to that one to say what was cleaned up; returns false if
     * such a row counts for nothing.
     */
    boolean know(Material material) {
        requireColumns(material);
        isElsewhere = true;
        Material clean = cleans ? cleaned(material) : material;
        isElsewhere = false;
        String keyText = keyText(clean);
        if (!soundRows.has(clean, keyText)) {
            return false;
        }
        store.add(clean, keyText, true, null);
        return true;
    }

    private void requireColumns(Material material) {
        require("spec", rules.specs(), material.specs().size());
        require("key", rules.key(), material.keyCount());
    }

    private static void require(String what, List<String> columns, int values) {
        if (values != columns.size()) {
            throw new IllegalArgumentException("The material has " + values + " " + what
                    + " values, but the rules have the " + what + " columns " + columns + ".");
        }
    }

    private void put(Material material) {
        Material clean = cleans ? cleaned(material) : material;
        store.add(clean, keyText(clean), false, fault);
    }

    private static String keyText(Material clean) {
        return clean.hasOwnKey() ? KeyText.of(clean.key()) : clean.name();
    }

    private Material cleaned(Material material) {
        Place place = material.place();
        return new Material(
                clean(material.code(), rules.code(), place),
                clean(material.name(), rules.name(), place),
                material.hasOwnKey() ? cleaned(material.key(), rules.key(), place) : null,
                clean(material.category(), rules.category().orElse(""), place),
                clean(material.unit(), rules.unit().orElse(""), place),
                cleaned(material.specs(), rules.specs(), place),
                place);
    }

    private List<String> cleaned(List<String> texts, List<String> columns, Place place) {
        List<String> clean = new ArrayList<>(texts.size());
        for (int at = 0; at < texts.size(); at++) {
            clean.add(clean(texts.get(at), columns.get(at), place));
        }
        return clean;
    }

    private String clean(String text, String column, Place place) {
        if (cleanUp.clean(text).equals(text)) {
            return text;
        }
        Outcome<String> clean = cleanUp.read(column, text, place.isNone() ? place : place.child(column));
        if (!isElsewhere) {
            clean.findings().forEach(store::note);
        }
        return clean.value();
    }

    private String text(Row row, Optional<String> column) {
        return column.isPresent() ? text(row, column.get()) : "";
    }

    private List<String> texts(Row row, List<String> columns) {
        String[] texts = new String[columns.size()];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = text(row, columns.get(at));
        }
        return List.of(texts);
    }

    private String text(Row row, String column) {
        Cell cell = row.cell(column);
        return switch (cell.kind()) {
            case TEXT, NUMBER, FLAG -> cell.text();
            case BLANK, ABSENT, NULL -> "";
            case RECORD, LIST -> refuse(Finding.of(WireCode.WRONG_TYPE)
                    .at(row.place().child(column))
                    .with("field", column)
                    .with("expected", "text")
                    .with("found", cell.kind() == Cell.Kind.LIST ? "list" : "record"));
        };
    }

    private List<String> identities(Row row) {
        return rules.key().stream().map(column -> identity(row, column)).toList();
    }

    /** Returns a text that says which product or SKU a row is: a true or false is none. */
    private String identity(Row row, String column) {
        return row.cell(column).kind() == Cell.Kind.FLAG
                ? refuse(Finding.of(WireCode.WRONG_TYPE)
                        .at(row.place().child(column))
                        .with("field", column)
                        .with("expected", "text")
                        .with("found", "boolean"))
                : text(row, column);
    }

    private String code(Row row, String name) {
        Cell cell = row.cell(rules.code());
        if (cell.kind() != Cell.Kind.NUMBER) {
            return identity(row, rules.code());
        }
        Finding finding = Finding.of(WireCode.CODE_WAS_NUMBER)
                .about(name)
                .at(row.place().child(rules.code()))
                .with("field", rules.code())
                .with("value", cell.text());
        long digits = cell.text().chars().filter(c -> c >= '0' && c <= '9').count();
        if (WHOLE.matcher(cell.text()).matches() && digits <= EXACT_DIGITS) {
            store.note(finding);
        } else {
            refuse(Finding.of(WireCode.PRECISION_LOST)
                    .about(name)
                    .at(finding.place())
                    .with("field", rules.code())
                    .with("value", cell.text())
                    .with("digits", Math.min(digits, EXACT_DIGITS)));
        }
        return cell.text();
    }

    private String refuse(Finding finding) {
        fault = fault == null ? finding : fault;
        return "";
    }
}
