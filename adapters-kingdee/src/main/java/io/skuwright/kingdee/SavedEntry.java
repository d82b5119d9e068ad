package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * One document that Kingdee says it has worked on.
 *
 * <p>Example: of a BatchSave of three orders, {@code {"Id":100021,"Number":"XSDD000021","DIndex":2}} is the third one.
 * Values are immutable and thread-safe.
 *
 * @param id the internal id as text, whether it came as a text or as a number; empty if none was said
 * @param number the number of the document, empty if none was said
 * @param index the position in the {@code Model} array of the call (DIndex), from 0; empty if none was said
 */
public record SavedEntry(String id, String number, OptionalInt index) {

    /** Checks that nothing is null. */
    public SavedEntry {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(index, "index");
    }

    /** Returns an entry that was found by asking, and so has no position in a call. */
    public static SavedEntry found(String id, String number) {
        return new SavedEntry(id, number, OptionalInt.empty());
    }

    /** Returns number, id and position in one line, for people. */
    @Override
    public String toString() {
        return number + " (" + id + ")" + (index.isPresent() ? " at " + index.getAsInt() : "");
    }
}
