package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a document of the CRM, whichever envelope stands around them.
 *
 * @param records the elements of {@code dataList}, the one record of {@code object_data}, or the document itself
 * @param details the lists of details by the API name of their object
 * @param findings what is wrong with the document itself
 */
record RecordDocument(List<Found> records, Map<String, List<Found>> details, List<Finding> findings) {

    static final String DATA = "data";
    static final String DETAILS = "details";
    static final String OBJECT_DATA = "object_data";
    static final List<String> LISTS = List.of("dataList", "dataMapList");

    /** Finds the records of a document that may be an answer, its data, a list or a record alone. */
    static RecordDocument of(Cell document, Place place) {
        if (document.kind() == Cell.Kind.LIST) {
            return records(Found.list(document.items(), place));
        }
        Optional<Row> row = document.row();
        if (row.isEmpty()) {
            return new RecordDocument(
                    List.of(),
                    Map.of(),
                    List.of(Finding.of(WireCode.NOT_A_RECORD).at(place).with("found", PlainText.kind(document))));
        }
        if (row.get().cell(CrmAnswer.CODE).hasValue()) {
            return ofAnswer(CrmAnswer.read(row.get()), row.get());
        }
        Cell data = row.get().cell(DATA);
        boolean isWrapped = data.kind() == Cell.Kind.RECORD || data.kind() == Cell.Kind.LIST;
        return isWrapped ? ofData(data, row.get().place().child(DATA)) : ofData(document, place);
    }

    private static RecordDocument ofAnswer(Outcome<CrmAnswer> answer, Row envelope) {
        return answer.hasErrors()
                ? new RecordDocument(List.of(), Map.of(), answer.findings())
                : ofData(envelope.cell(DATA), envelope.place().child(DATA));
    }

    /** Finds the records of what stands under {@code data}. */
    static RecordDocument ofData(Cell data, Place place) {
        if (data.kind() == Cell.Kind.LIST) {
            return records(Found.list(data.items(), place));
        }
        if (data.row().isEmpty()) {
            return new RecordDocument(List.of(), Map.of(), data.hasValue() ? List.of(unreadable(DATA, data, place)) : List.of());
        }
        Row row = data.row().get();
        for (String list : LISTS) {
            Cell cell = row.cell(list);
            if (cell.kind() == Cell.Kind.LIST) {
                return records(Found.list(cell.items(), row.place().child(list)));
            }
            if (cell.hasValue()) {
                Finding why = unreadable(list, cell, row.place().child(list));
                return new RecordDocument(List.of(), Map.of(), List.of(why));
            }
        }
        return isEmptyPage(row) ? records(List.of()) : new RecordDocument(one(row), details(row), wrongDetails(row));
    }

    /** Tells a page whose list is null or left out, as some empty pages are, from a record. */
    static boolean isEmptyPage(Object record) {
        return !Raw.has(record, "_id")
                && (LISTS.stream().anyMatch(list -> Raw.has(record, list))
                        || (Raw.has(record, "total") && (Raw.has(record, "offset") || Raw.has(record, "limit"))));
    }

    static Finding unreadable(String field, @Nullable Object found, Place place) {
        return Finding.of(CrmRecordCode.CRM_DATA_UNREADABLE)
                .about(field)
                .at(place)
                .with("field", field)
                .with("found", PlainText.kind(found));
    }

    private static List<Finding> wrongDetails(Row row) {
        Cell cell = row.cell(DETAILS);
        if (cell.row().isEmpty()) {
            return cell.hasValue() ? List.of(unreadable(DETAILS, cell, row.place().child(DETAILS))) : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        cell.row().get().cells().forEach((name, list) -> {
            if (list.hasValue() && list.kind() != Cell.Kind.LIST) {
                findings.add(unreadable(name, list, cell.row().get().place().child(name)));
            }
        });
        return findings;
    }

    private static RecordDocument records(List<Found> records) {
        return new RecordDocument(records, Map.of(), List.of());
    }

    private static List<Found> one(Row row) {
        Cell inner = row.cell(OBJECT_DATA);
        if (inner.kind() == Cell.Kind.RECORD) {
            return List.of(new Found(inner, row.place().child(OBJECT_DATA)));
        }
        Map<String, Cell> own = new LinkedHashMap<>(row.cells());
        own.remove(DETAILS);
        return own.isEmpty() || own.containsKey(CrmAnswer.CREATED)
                ? List.of()
                : List.of(new Found(Row.ofCells(own, row.place()), row.place()));
    }

    private static Map<String, List<Found>> details(Row row) {
        Map<String, List<Found>> details = new LinkedHashMap<>();
        row.cell(DETAILS).row().ifPresent(map -> map.cells().forEach((name, cell) -> {
            if (cell.kind() == Cell.Kind.LIST) {
                details.put(name, Found.list(cell.items(), map.place().child(name)));
            }
        }));
        return details;
    }
}
