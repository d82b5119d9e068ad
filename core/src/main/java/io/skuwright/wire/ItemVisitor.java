package io.skuwright.wire;

import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.util.List;

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
}
