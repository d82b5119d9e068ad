package io.skuwright.kingdee.crm;

import io.skuwright.bom.StandardBom;
import java.util.Map;
import java.util.Optional;

/**
 * A root whose standard BOM is planned.
 *
 * @param order the position of its order in the run
 * @param root the index of its line
 * @param bom its standard BOM; empty if it was ordered with one, whose lines its children name already
 * @param lines the line of a standard BOM by the index of the son that it becomes
 */
record FinishedRoot(int order, int root, Optional<StandardBom> bom, Map<Integer, StandardLine> lines) {

    /** A line of a standard BOM. */
    record StandardLine(StandardBom bom, String id) {}
}
