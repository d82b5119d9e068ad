package io.skuwright.kingdee;

import io.skuwright.row.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How Kingdee is to treat a Save request.
 *
 * <p>These are the members beside {@code Model} in the {@code data} of a Save call; the defaults are
 * Kingdee's own. Example: {@code SaveOptions.builder().deleteMissingEntries(false).build()} writes {@code
 * "IsDeleteEntry":"false"}, so that rows of an existing document that are not in the request stay.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface SaveOptions {

    /** Returns a builder of options. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns Kingdee's own defaults. */
    static SaveOptions defaults() {
        return builder().build();
    }

    /** Returns the keys to update in a document that exists: {@code NeedUpDateFields}; empty means all sent. */
    List<String> updateFields();

    /** Returns the keys whose values the answer is to bring: {@code NeedReturnFields}. */
    List<String> returnFields();

    /** Returns true if rows that are not sent are deleted: {@code IsDeleteEntry}. */
    @Value.Default
    default boolean deleteMissingEntries() {
        return true;
    }

    /** Returns the subsystem: {@code SubSystemId}. */
    @Value.Default
    default String subSystem() {
        return "";
    }

    /** Returns true if all base data is checked: {@code IsVerifyBaseDataField}. */
    @Value.Default
    default boolean verifyBaseData() {
        return false;
    }

    /** Returns true if rows are filled in one go: {@code IsEntryBatchFill}. */
    @Value.Default
    default boolean fillEntries() {
        return true;
    }

    /** Returns true if the document is validated: {@code ValidateFlag}. */
    @Value.Default
    default boolean validate() {
        return true;
    }

    /** Returns true if base data is looked up by number: {@code NumberSearch}. */
    @Value.Default
    default boolean searchByNumber() {
        return true;
    }

    /** Returns true if the server puts the keys into its own order: {@code IsAutoAdjustField}. */
    @Value.Default
    default boolean adjustKeyOrder() {
        return false;
    }

    /** Returns the questions that are answered yes beforehand: {@code InterationFlags}, as Kingdee spells it. */
    @Value.Default
    default String interactionFlags() {
        return "";
    }

    /** Returns whether questions are passed over: {@code IgnoreInterationFlag}; empty is Kingdee's default, true. */
    @Value.Default
    default String ignoreInteraction() {
        return "";
    }

    /** Returns true if precision is controlled: {@code IsControlPrecision}. */
    @Value.Default
    default boolean controlPrecision() {
        return false;
    }

    /** Returns true if the server refuses the same JSON sent twice: {@code ValidateRepeatJson}. */
    @Value.Default
    default boolean refuseRepeated() {
        return false;
    }

    /** Returns the members by Kingdee's names, in the order of its template; a new map. */
    default Map<String, Cell> toCells() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("NeedUpDateFields", texts(updateFields()));
        cells.put("NeedReturnFields", texts(returnFields()));
        cells.put("IsDeleteEntry", flag(deleteMissingEntries()));
        cells.put("SubSystemId", Cell.text(subSystem()));
        cells.put("IsVerifyBaseDataField", flag(verifyBaseData()));
        cells.put("IsEntryBatchFill", flag(fillEntries()));
        cells.put("ValidateFlag", flag(validate()));
        cells.put("NumberSearch", flag(searchByNumber()));
        cells.put("IsAutoAdjustField", flag(adjustKeyOrder()));
        cells.put("InterationFlags", Cell.text(interactionFlags()));
        cells.put("IgnoreInterationFlag", Cell.text(ignoreInteraction()));
        cells.put("IsControlPrecision", flag(controlPrecision()));
        cells.put("ValidateRepeatJson", flag(refuseRepeated()));
        return cells;
    }

    private static Cell texts(List<String> keys) {
        return Cell.list(keys.stream().map(Cell::text).toList());
    }

    /** Kingdee's templates write these flags as text. */
    private static Cell flag(boolean value) {
        return Cell.text(Boolean.toString(value));
    }

    /** Builds options. */
    final class Builder extends ImmutableSaveOptions.Builder {
        Builder() {}
    }
}
