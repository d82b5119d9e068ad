package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a Save call for a sales order.
 *
 * <p>{@link #toJson()} is what a host posts to {@code
 * Kingdee.BOS.WebApi.ServicesStub.DynamicFormService.Save.common.kdsvc}; the library itself calls nobody.
 * {@link #lines()} shows the rows again, for tests and for people. Example: of an order of one plain
 * product the JSON is
 *
 * <pre>
 * {"formid":"SAL_SaleOrder","data":{"NeedUpDateFields":[], ... ,"Model":{"FCustId":{"FNumber":"C-7"},
 *  "FSaleOrderEntry":[{"FRowType":"Standard","FMaterialId":{"FNumber":"MAT-001"},"FQty":10}]}}}
 * </pre>
 *
 * <p>Save is not idempotent: the same body sent twice makes two documents. Two requests are equal if their
 * JSON is. This class is immutable and thread-safe.
 */
public final class SaveRequest {

    private final SaveOptions options;
    private final Row body;
    private final Row model;
    private final List<SaleOrderLine> lines;
    private final List<String> leftOut;

    private SaveRequest(
            SaveOptions options, Row body, Row model, List<SaleOrderLine> lines, List<String> leftOut) {
        this.options = options;
        this.body = body;
        this.model = model;
        this.lines = lines;
        this.leftOut = leftOut;
    }

    static SaveRequest of(
            String form, SaveOptions options, Map<String, Cell> model, List<SaleOrderLine> lines, List<String> leftOut) {
        Row modelRow = row(model);
        Map<String, Cell> data = options.toCells();
        data.put("Model", Cell.record(modelRow));
        Map<String, Cell> body = new LinkedHashMap<>();
        body.put("formid", Cell.text(form));
        body.put("data", Cell.record(row(data)));
        return new SaveRequest(options, row(body), modelRow, List.copyOf(lines), List.copyOf(leftOut));
    }

    private static Row row(Map<String, Cell> cells) {
        return Row.ofCells(cells, Place.NONE);
    }

    /** Returns the whole body as JSON, with form and options; keys stand in Kingdee's order. */
    public String toJson() {
        return body.toJson();
    }

    /** Returns the document alone as JSON, what stands under {@code Model}; keys stand in Kingdee's order. */
    public String modelJson() {
        return model.toJson();
    }

    /** Returns the document alone, what stands under {@code Model}. */
    public Row model() {
        return model;
    }

    /** Returns how Kingdee is to treat the document. */
    SaveOptions options() {
        return options;
    }

    /** Returns the whole body as a row, for hosts that work on records. */
    public Row body() {
        return body;
    }

    /** Returns the rows in the order of the request: standard lines and kits, each kit followed by its sons. */
    public List<SaleOrderLine> lines() {
        return lines;
    }

    /** Returns the ids of the lines that were to be sent and are not in the request; findings say why. */
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SaveRequest that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Returns the number of rows and of lines left out, for people; no data of the order. */
    @Override
    public String toString() {
        return lines.size() + " rows, " + leftOut.size() + " lines left out";
    }
}
