package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question to Kingdee for one document.
 *
 * <p>Example: {@code ViewRequest.ofNumber("ENG_BOM", "KIT-01_V1.0").toJson()} is {@code
 * {"formid":"ENG_BOM","data":{"CreateOrgId":0,"Number":"KIT-01_V1.0","Id":"","IsSortBySeq":"true"}}}; rows are asked for
 * in their order. Values are immutable and thread-safe.
 *
 * @param form the form id
 * @param number the number of the document, empty if it is asked for by its id
 * @param id the internal id, empty if it is asked for by its number
 * @param organisationId the internal id of the organisation that made it, 0 for that of the session
 */
public record ViewRequest(String form, String number, String id, String organisationId) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if not exactly one of number and id is given, or the organisation's id is no
     *     whole number
     */
    public ViewRequest {
        requireNonNull(form, "form");
        if (number.isEmpty() == id.isEmpty()) {
            throw new IllegalArgumentException("A document is asked for by its number '" + number + "' or by its id '" + id
                    + "', and not by both.");
        }
        if (!organisationId.matches("0|[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException(
                    "The internal id of the organisation is '" + organisationId + "', but must be a whole number.");
        }
    }

    /** Returns the question for the document with a number. */
    public static ViewRequest ofNumber(String form, String number) {
        return new ViewRequest(form, number, "", "0");
    }

    /** Returns the question for the document with an internal id. */
    public static ViewRequest ofId(String form, String id) {
        return new ViewRequest(form, "", id, "0");
    }

    /** Returns the body that a host posts to View. */
    public String toJson() {
        return row(Map.of("formid", Cell.text(form)), "data", Cell.record(data()));
    }

    /** Returns the body as servers of the series 7 take it: {@code {"parameters":[form, text]}}. */
    public String toParametersJson() {
        return row(Map.of(), "parameters", Cell.list(List.of(Cell.text(form), Cell.text(data().toJson()))));
    }

    private Row data() {
        Map<String, Cell> data = new LinkedHashMap<>();
        data.put("CreateOrgId", Cell.number(organisationId));
        data.put("Number", Cell.text(number));
        data.put("Id", Cell.text(id));
        data.put("IsSortBySeq", Cell.text("true"));
        return Row.ofCells(data, Place.NONE);
    }

    private static String row(Map<String, Cell> first, String name, Cell last) {
        Map<String, Cell> cells = new LinkedHashMap<>(first);
        cells.put(name, last);
        return Row.ofCells(cells, Place.NONE).toJson();
    }
}
