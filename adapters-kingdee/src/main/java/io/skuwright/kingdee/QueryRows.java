package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Columns;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of the rows of a query, which repeat the head on every line.
 *
 * <p>A row is a list of cells in the order of the field keys, or an object under these keys. Rows of one
 * document are known by its internal id, else by its number; rows without either stand alone, and so do all rows
 * of a form whose documents have no lines.
 */
final class QueryRows {

    /** Our word for the field by which a document is known, its name there and its value. */
    record Key(String word, String field, String text) {
        @Override
        public String toString() {
            return word + " " + text;
        }
    }

    private List<String> keys;
    /** All rows share the names. */
    private @Nullable Columns columns;
    private Optional<String> keyTwice = Optional.empty();
    private final Form form;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> answers = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private Optional<String> missingPage = Optional.empty();

    QueryRows(List<String> keys, Form form) {
        this.keys = keys;
        this.form = form;
    }

    /**
     * Returns the keys of a query, which are divided by commas.
     *
     * @throws IllegalArgumentException if a key stands twice
     */
    static List<String> keys(String fieldKeys) {
        List<String> keys = Arrays.stream(fieldKeys.split(",")).map(String::strip).toList();
        twice(keys).ifPresent(key -> {
            throw new IllegalArgumentException("The key " + key + " stands twice: which of two cells would count?");
        });
        return keys;
    }

    /** Returns the first key that stands there a second time, in whatever case. */
    private static Optional<String> twice(List<String> keys) {
        Set<String> seen = new HashSet<>();
        return keys.stream().filter(key -> !seen.add(key.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Returns true if the items of a list are rows of a query and not whole documents. */
    static boolean fit(List<Cell> items, Form form) {
        if (items.isEmpty()) {
            return false;
        }
        Cell first = items.get(0);
        return first.kind() == Cell.Kind.LIST
                || first.row()
                        .map(row -> new LooseFields(row, form.names()))
                        .filter(fields -> fields.has(form.rowWord()) && !fields.has(form.headWord()))
                        .isPresent();
    }

    /** Takes the rows of one page. */
    void take(List<Cell> items, Place place) {
        for (int at = keyRow(items.get(0)) ? 1 : 0; at < items.size(); at++) {
            row(items.get(at), place.child(at)).ifPresent(rows::add);
        }
    }

    /** Says that a page could not be read, and why. */
    void lack(FindingCode why) {
        missingPage = missingPage.or(() -> Optional.of(why.name()));
    }

    /** An answer has no names; whoever stores it can put the keys before it, as its first row. */
    boolean keyRow(Cell first) {
        List<String> texts = first.items().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> cell.text().strip())
                .toList();
        boolean areKeys = !texts.isEmpty() && texts.size() == first.items().size() && texts.stream().anyMatch(form::knows);
        if (areKeys && keys.isEmpty()) {
            keys = texts;
            keyTwice = twice(texts);
            return true;
        }
        return areKeys && same(texts, keys);
    }

    private static boolean same(List<String> some, List<String> others) {
        return String.join(",", some).equalsIgnoreCase(String.join(",", others));
    }

    /** Returns an item as a row under the keys; none if it is rejected or an answer. */
    Optional<Row> row(Cell item, Place at) {
        if (item.row().isPresent()) {
            return item.row();
        }
        List<Cell> cells = item.items();
        if (cells.size() == 1 && cells.get(0).row().isPresent()) {
            // An error comes as the only cell of the only row.
            answers.add(cells.get(0).row().get());
            return Optional.empty();
        }
        if (item.kind() == Cell.Kind.LIST && keys.isEmpty()) {
            rejected.add(new Batch.Rejected(
                    at, item.toJson(), Finding.of(KingdeeCode.KINGDEE_KEYS_MISSING).at(at).with("cells", cells.size())));
            return Optional.empty();
        }
        if (item.kind() != Cell.Kind.LIST || cells.size() != keys.size()) {
            rejected.add(new Batch.Rejected(
                    at,
                    item.toJson(),
                    Finding.of(KingdeeCode.KINGDEE_KEYS_MISMATCH)
                            .at(at)
                            .with("keys", keys.size())
                            .with("cells", cells.size())));
            return Optional.empty();
        }
        if (keyTwice.isPresent()) {
            rejected.add(new Batch.Rejected(
                    at,
                    item.toJson(),
                    Finding.of(KingdeeCode.KINGDEE_KEYS_REPEATED).about(keyTwice.get()).at(at)));
            return Optional.empty();
        }
        if (columns == null) {
            columns = Columns.of(keys);
        }
        return Optional.of(columns.rowOfCells(cells, at));
    }

    /** Returns by what the document of a row is known; none if the row stands alone. */
    Optional<Key> key(Row row) {
        LooseFields fields = new LooseFields(row, form.names());
        for (String word : form.groupWords()) {
            Field known = fields.apply(word);
            if (known.cell().hasValue()) {
                return Optional.of(new Key(word, known.name(), known.cell().text()));
            }
        }
        return Optional.empty();
    }

    /** Pages may all say the same places, so a row that says no document is known by its index. */
    private String group(Row row, int at) {
        return key(row).map(Key::toString).orElse("row " + at);
    }

    /**
     * Returns one head per document, made of its first row and, if it has lines, of all its rows on all pages as lines.
     *
     * <p>If one row does not fit the keys or one page failed, none can be trusted: a document that lacks a line is worse
     * than none.
     */
    List<Row> heads() {
        Optional<String> cause = rejected.stream()
                .map(row -> row.finding().code().name())
                .findFirst()
                .or(() -> missingPage)
                .or(() -> answers.isEmpty() ? Optional.empty() : Optional.of(KingdeeCode.KINGDEE_ANSWER_FAILED.name()));
        if (cause.isPresent()) {
            rows.forEach(row -> rejected.add(new Batch.Rejected(
                    row.place(),
                    row.toJson(),
                    Finding.of(WireCode.DOCUMENT_REFUSED).at(row.place()).with("cause", cause.get()))));
            rows.clear();
            return List.of();
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            groups.computeIfAbsent(group(rows.get(at), at), id -> new ArrayList<>()).add(rows.get(at));
        }
        List<Row> heads = new ArrayList<>();
        for (List<Row> group : groups.values()) {
            heads.add(document(group));
        }
        return heads;
    }

    /** Returns the head of the document that has these rows. */
    Row document(List<Row> group) {
        Row first = group.get(0);
        return form.lineWord()
                .map(lines -> first.with(
                        form.names().names(lines).get(0),
                        Cell.list(group.stream().map(Cell::record).toList())))
                .orElse(first);
    }

    List<Row> answers() {
        return answers;
    }

    List<Batch.Rejected> rejected() {
        return rejected;
    }
}
