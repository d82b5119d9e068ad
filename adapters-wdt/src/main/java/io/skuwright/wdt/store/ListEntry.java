package io.skuwright.wdt.store;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the list and its fate so far; mutable. */
final class ListEntry {

    private final @Nullable Row source;
    private @Nullable GoodsListRow value;
    private Batch.@Nullable Rejected rejected;

    private ListEntry(@Nullable Row source, @Nullable GoodsListRow value, Batch.@Nullable Rejected rejected) {
        this.source = source;
        this.value = value;
        this.rejected = rejected;
    }

    static ListEntry read(Row source, GoodsListRow value) {
        return new ListEntry(source, value, null);
    }

    static ListEntry rejected(Batch.Rejected rejected) {
        return new ListEntry(null, null, rejected);
    }

    static ListEntry dropped() {
        return new ListEntry(null, null, null);
    }

    /** Returns the row, if it is not refused or dropped. */
    Optional<GoodsListRow> value() {
        return Optional.ofNullable(value);
    }

    Optional<Batch.Rejected> rejected() {
        return Optional.ofNullable(rejected);
    }

    boolean isDropped() {
        return value == null && rejected == null;
    }

    void refuse(Finding finding) {
        if (value != null && source != null) {
            rejected = new Batch.Rejected(source.place(), source.toJson(), finding);
            value = null;
        }
    }

    void change(GoodsListRow newValue) {
        value = newValue;
    }
}
