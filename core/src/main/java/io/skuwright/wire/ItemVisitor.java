package io.skuwright.wire;

import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.util.List;
import java.util.Optional;

/**
 * Takes the items of a list one at a time, whatever they are.
 *
 * <p>Each item comes once, in the order of the list. What came before a fault of the whole document is not to be used:
 * the answer of {@link WireReader#items} tells.
 */
public interface ItemVisitor {

    /** Takes an item and the names of the members that led to its list, as the caller wrote them. */
    void take(List<String> way, Cell item, Place place);

    /** Takes an item in which there was a fault. */
    void reject(Batch.Rejected rejected);

    /** Returns what is wanted of items that repeat the form of one before; nothing if all are to be read the usual way. */
    default Optional<Wanted> wanted() {
        return Optional.empty();
    }

    /**
     * Takes an item that repeats the form of one before.
     *
     * @return false if it is to be read the usual way after all, and comes again
     */
    default boolean take(List<String> way, Repeat item, Place place) {
        return false;
    }
}
