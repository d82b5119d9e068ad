package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of the CRM's OpenAPI: where to post what.
 *
 * <p>The library calls nobody. The host puts its own members beside {@code data} (or into headers): who it is, and
 * whether the write starts workflows, which it does unless told otherwise. Example:
 *
 * <pre>
 * CrmRequest.create("ProductObj", fields, Map.of());
 * // /cgi/crm/v2/data/create  {"data":{"object_data":{"dataObjectApiName":"ProductObj","name":"Kit"},"details":{}}}
 * </pre>
 *
 * <p>Objects whose API name ends in {@code __c} have a path of their own. Two requests are equal if path and JSON are.
 * This class is immutable and thread-safe.
 */
public final class CrmRequest {

    private static final String OBJECT = "dataObjectApiName";
    private static final String SAVE_BOM = "/cgi/crm/v2/special/saveBom";

    private final String path;
    private final Row body;

    private CrmRequest(String path, Map<String, Cell> data) {
        this.path = path;
        this.body = row(Map.of(RecordDocument.DATA, Cell.record(row(data))));
    }

    /**
     * Returns the call that creates a record with its details.
     *
     * @param fields the fields of the record
     * @param details the rows of details by the API name of their object
     */
    public static CrmRequest create(String objectApiName, Row fields, Map<String, List<Row>> details) {
        return write("create", objectApiName, fields, details);
    }

    /**
     * Returns the call that changes fields of a record; that its body has the form of a create is not confirmed.
     *
     * @throws IllegalArgumentException if the fields do not hold the {@code _id} of the record
     */
    public static CrmRequest update(String objectApiName, Row fields, Map<String, List<Row>> details) {
        if (!fields.cell("_id").hasValue()) {
            throw new IllegalArgumentException("An update needs the '_id' of the record among its fields.");
        }
        return write("update", objectApiName, fields, details);
    }

    private static CrmRequest write(String action, String object, Row fields, Map<String, List<Row>> details) {
        Map<String, Cell> record = new LinkedHashMap<>();
        record.put(OBJECT, Cell.text(object));
        record.putAll(fields.cells());
        Map<String, Cell> lists = new LinkedHashMap<>();
        details.forEach((name, rows) -> lists.put(name, list(rows)));
        Map<String, Cell> data = new LinkedHashMap<>();
        data.put(RecordDocument.OBJECT_DATA, Cell.record(row(record)));
        data.put(RecordDocument.DETAILS, Cell.record(row(lists)));
        return new CrmRequest(path(action, object), data);
    }

    /** Returns the call that gets one record by its id. */
    public static CrmRequest get(String objectApiName, String id) {
        Map<String, Cell> data = new LinkedHashMap<>();
        data.put(OBJECT, Cell.text(objectApiName));
        data.put("objectDataId", Cell.text(id));
        return new CrmRequest(path("get", objectApiName), data);
    }

    static CrmRequest query(String object, Map<String, Cell> searched) {
        Map<String, Cell> data = new LinkedHashMap<>();
        data.put(OBJECT, Cell.text(object));
        data.putAll(searched);
        return new CrmRequest(path("query", object), data);
    }

    static CrmRequest saveBom(Map<String, Cell> data) {
        return new CrmRequest(SAVE_BOM, data);
    }

    private static String path(String action, String object) {
        boolean isCustom = requireNonNull(object, "objectApiName").endsWith("__c");
        return "/cgi/crm/" + (isCustom ? "custom/v2" : "v2") + "/data/" + action;
    }

    static Row row(Map<String, Cell> cells) {
        return Row.ofCells(cells, Place.NONE);
    }

    static Cell list(List<Row> rows) {
        return Cell.list(rows.stream().map(Cell::record).toList());
    }

    /** Returns the path below the host of the interface. */
    public String path() {
        return path;
    }

    /** Returns the body as a row, without the members of the host. */
    public Row body() {
        return body;
    }

    /** Returns the body as JSON, without the members of the host. */
    public String toJson() {
        return body.toJson();
    }

    /** Returns the body as a new map that the host may add its members to; numbers are decimals. */
    public Map<String, @Nullable Object> toMap() {
        return PlainMaps.of(body);
    }

    /** Returns what stands under {@code data}, as functions of the platform pass it on. */
    public Row data() {
        return body.cell(RecordDocument.DATA).row().orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrmRequest that && path.equals(that.path) && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + body.hashCode();
    }

    /** Returns the path, for people; no data. */
    @Override
    public String toString() {
        return path;
    }
}
