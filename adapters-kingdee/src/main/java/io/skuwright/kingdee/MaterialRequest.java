package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a Save call for a material.
 *
 * <p>{@link #toJson()} is what a host posts to {@code
 * Kingdee.BOS.WebApi.ServicesStub.DynamicFormService.Save.common.kdsvc}; the library itself calls nobody. Example:
 *
 * <pre>
 * {"formid":"BD_MATERIAL","data":{"NeedUpDateFields":["SubHeadEntity","FSuite"], ... ,
 *  "Model":{"FMATERIALID":5001,"FNumber":"KIT-01","SubHeadEntity":{"FEntryId":6001,"FSuite":"1"}}}}
 * </pre>
 *
 * <p>Save of a new material is not idempotent: the same body sent twice makes two. Two requests are equal if their JSON
 * is. This class is immutable and thread-safe.
 */
public final class MaterialRequest {

    private static final String FORM = "BD_MATERIAL";

    private final Row body;
    private final Row model;

    private MaterialRequest(Row body, Row model) {
        this.body = body;
        this.model = model;
    }

    static MaterialRequest of(SaveOptions options, Map<String, Cell> model) {
        Row modelRow = Row.ofCells(model, Place.NONE);
        Map<String, Cell> data = options.toCells();
        data.put("Model", Cell.record(modelRow));
        Map<String, Cell> body = new LinkedHashMap<>();
        body.put("formid", Cell.text(FORM));
        body.put("data", Cell.record(Row.ofCells(data, Place.NONE)));
        return new MaterialRequest(Row.ofCells(body, Place.NONE), modelRow);
    }

    /** Returns the whole body as JSON, with form and options; keys stand in Kingdee's order. */
    public String toJson() {
        return body.toJson();
    }

    /** Returns the material alone as JSON, what stands under {@code Model}. */
    public String modelJson() {
        return model.toJson();
    }

    /** Returns the whole body as a row, for hosts that work on records. */
    public Row body() {
        return body;
    }

    /** Returns the material alone as a row, for a {@link BatchSave} of several. */
    public Row model() {
        return model;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MaterialRequest that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Returns the keys of the material, for people; no values. */
    @Override
    public String toString() {
        return model.names().toString();
    }
}
