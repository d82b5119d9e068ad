package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a Save call for a bill of materials.
 *
 * <p>{@link #toJson()} is what a host posts to {@code
 * Kingdee.BOS.WebApi.ServicesStub.DynamicFormService.Save.common.kdsvc}; the library itself calls nobody. For many BOMs
 * there is {@link #batch}. Example:
 *
 * <pre>
 * {"formid":"ENG_BOM","data":{"NeedUpDateFields":[], ... ,"Model":{"FBOMCATEGORY":"1","FNumber":"KIT-01_V1.0",
 *  "FMATERIALID":{"FNumber":"KIT-01"},"FTreeEntity":[{"FReplaceGroup":1,"FMATERIALIDCHILD":{"FNumber":"PART-01"},
 *  "FMATERIALTYPE":"1","FDOSAGETYPE":"2","FNUMERATOR":2,"FDENOMINATOR":3, ... }]}}}
 * </pre>
 *
 * <p>Save of a new BOM is not idempotent: the same body sent twice makes two. Two requests are equal if their JSON is.
 * This class is immutable and thread-safe.
 */
public final class EngBomRequest {

    private static final String FORM = "ENG_BOM";

    private final String key;
    private final SaveOptions options;
    private final Row body;
    private final Row model;

    private EngBomRequest(String key, SaveOptions options, Row body, Row model) {
        this.key = key;
        this.options = options;
        this.body = body;
        this.model = model;
    }

    static EngBomRequest of(String key, SaveOptions options, Map<String, Cell> model) {
        Row modelRow = Row.ofCells(model, Place.NONE);
        Map<String, Cell> data = options.toCells();
        data.put("Model", Cell.record(modelRow));
        Map<String, Cell> body = new LinkedHashMap<>();
        body.put("formid", Cell.text(FORM));
        body.put("data", Cell.record(Row.ofCells(data, Place.NONE)));
        return new EngBomRequest(key, options, Row.ofCells(body, Place.NONE), modelRow);
    }

    /**
     * Returns a batch of BOMs that were encoded together, with their options, by their {@linkplain #key() keys}.
     *
     * @throws IllegalArgumentException if there is none, if two have one key, or if one has other options than the first
     */
    public static BatchSave batch(List<EngBomRequest> requests) {
        if (requests.isEmpty()) {
            throw new IllegalArgumentException("There is no BOM to send.");
        }
        Map<String, Row> models = new LinkedHashMap<>();
        SaveOptions options = requests.get(0).options;
        for (EngBomRequest request : requests) {
            if (!request.options.equals(options)) {
                throw new IllegalArgumentException(
                        "BOM '" + request.key + "' has other options than the first; make a batch for each set of options.");
            }
            if (models.put(request.key, request.model) != null) {
                throw new IllegalArgumentException("BOM '" + request.key + "' stands twice in the batch.");
            }
        }
        return BatchSave.of(FORM, models).withOptions(options);
    }

    /** Returns what the BOM goes by among those encoded together: its number, with {@code #2} and so on if that repeats. */
    public String key() {
        return key;
    }

    EngBomRequest withKey(String newKey) {
        return new EngBomRequest(newKey, options, body, model);
    }

    /** Returns the whole body as JSON, with form and options; keys stand in Kingdee's order. */
    public String toJson() {
        return body.toJson();
    }

    /** Returns the BOM alone as JSON, what stands under {@code Model}; keys stand in Kingdee's order. */
    public String modelJson() {
        return model.toJson();
    }

    /** Returns the whole body as a row, for hosts that work on records. */
    public Row body() {
        return body;
    }

    /** Returns the BOM alone as a row. */
    public Row model() {
        return model;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EngBomRequest that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Returns the keys of the head, for people; no values. */
    @Override
    public String toString() {
        return model.names().toString();
    }
}
