package io.skuwright.kingdee;

import io.skuwright.row.Extras;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a row of ENG_BOM says beside its line of the BOM.
 *
 * <p>There is one for each row of the document, also for those that are no lines of the BOM: returns (返还件), rows
 * without a material and substitutes without a main row. Example: the row {@code {"Id":300001,"RowId":"a1",
 * "F_ACME_BIN":"R-07", ...}} has the id and entry id 300001, the row id a1 and the extra {@code F_ACME_BIN}.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface EngBomLine {

    /** Returns a builder; the id must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the row, which is that of its line in the BOM; of a by-product its entry id or position. */
    String id();

    /** Returns true if the BOM has a line for this row. */
    @Value.Default
    default boolean inBom() {
        return true;
    }

    /** Returns the internal id of the row in Kingdee; empty if it is not saved or was not asked for. */
    Optional<String> entryId();

    /** Returns the identity of the row among those of its document (FRowId), by which substitutes name their main row. */
    Optional<String> rowId();

    /** Returns the number that a main row and its substitutes share (项次, FReplaceGroup), as it was written. */
    Optional<String> replaceGroup();

    /** Returns the rank among the rows that share it (FReplacePriority), as it was written. */
    Optional<String> replacePriority();

    /** Returns true if the row was a substitute (替代件) in the document it was read from. */
    @Value.Default
    default boolean substitute() {
        return false;
    }

    /** Returns from when the row counts (FEFFECTDATE), as it was written, with its time of day. */
    Optional<String> effectiveFrom();

    /** Returns until when the row counts (FEXPIREDATE), as it was written; {@code 2026-06-30T23:59:59} is all of that day. */
    Optional<String> effectiveTo();

    /** Returns the value of each auxiliary property by its flex field, such as {@code FF100001}. */
    Map<String, String> auxProperties();

    /** Returns the internal id of the row of the configured BOM that it was generated from; never written. */
    Optional<String> configuredEntry();

    /** Returns the internal id of the feature row that it was generated from; never written. */
    Optional<String> configuredFeature();

    /** Returns what was kept of each step of a stepped line, in their order. */
    List<Extras> stepExtras();

    /** Returns the fields that the BOM does not know, in the words they came in. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns this row without its internal id. */
    default EngBomLine asNew() {
        return builder().from(this).entryId(Optional.empty()).build();
    }

    /** Builds what a row says; not thread-safe. */
    final class Builder extends ImmutableEngBomLine.Builder {
        Builder() {}
    }
}
