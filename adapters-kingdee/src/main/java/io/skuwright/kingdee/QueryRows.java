package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes BOMs of the rows of a query, which repeat the head on every line.
 *
 * <p>A row is a list of cells in the order of the field keys, or an object under these keys. Rows of one
 * BOM are known by the internal id of the BOM, else by its number; rows without either stand alone.
 */
final class QueryRows {

    private final List<String> keys;
    private final FieldNames names;
    private final Place place;
    private final Map<String, List<Row>> groups = new LinkedHashMap<>();
    private final List<Row> answers = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();

    QueryRows(List<String> keys, FieldNames names, Place place) {
        this.keys = keys;
        this.names = names;
        this.place = place;
    }

    /** Returns true if the items of a list are rows of a query and not whole documents. */
    static boolean fit(List<Cell> items, FieldNames names) {
        if (items.isEmpty()) {
            return false;
        }
        Cell first = items.get(0);
        return first.kind() == Cell.Kind.LIST
                || first.row()
                        .map(row -> new LooseFields(row, names))
                        .filter(fields -> fields.has("component") && !fields.has("lines"))
                        .isPresent();
    }

    /** If one row does not fit the keys, none can be trusted: a BOM that lacks a line is worse than none. */
    void take(List<Cell> items) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            row(items.get(at), place.child(at)).ifPresent(rows::add);
        }
        if (!rejected.isEmpty()) {
            String cause = rejected.get(0).finding().code().name();
            rows.forEach(row -> rejected.add(new Batch.Rejected(
                    row.place(),
                    row.toJson(),
                    Finding.of(WireCode.DOCUMENT_REFUSED).at(row.place()).with("cause", cause))));
            return;
        }
        rows.forEach(row -> groups.computeIfAbsent(bom(row), id -> new ArrayList<>()).add(row));
    }

    private Optional<Row> row(Cell item, Place at) {
        if (item.row().isPresent()) {
            return item.row();
        }
        List<Cell> cells = item.items();
        if (cells.size() == 1 && cells.get(0).row().isPresent()) {
            // An error comes as the only cell of the only row.
            answers.add(cells.get(0).row().get());
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
        Map<String, Cell> members = new LinkedHashMap<>();
        for (int key = 0; key < keys.size(); key++) {
            members.put(keys.get(key), cells.get(key));
        }
        return Optional.of(Row.ofCells(members, at));
    }

    private String bom(Row row) {
        LooseFields fields = new LooseFields(row, names);
        Cell id = fields.apply("bomId").cell();
        Cell number = fields.apply("number").cell();
        return id.hasValue() ? "id " + id.text() : number.hasValue() ? "number " + number.text() : row.place().toString();
    }

    /** Returns one head per BOM, made of its first row and of all its rows as lines. */
    List<Row> heads() {
        List<Row> heads = new ArrayList<>();
        for (List<Row> rows : groups.values()) {
            Map<String, Cell> members = new LinkedHashMap<>(rows.get(0).cells());
            members.put(names.names("lines").get(0), Cell.list(rows.stream().map(Cell::record).toList()));
            heads.add(Row.ofCells(members, rows.get(0).place()));
        }
        return heads;
    }

    List<Row> answers() {
        return answers;
    }

    List<Batch.Rejected> rejected() {
        return rejected;
    }
}
