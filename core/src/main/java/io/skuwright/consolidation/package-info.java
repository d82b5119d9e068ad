/**
 * Flat materials of an ERP that become products with specs.
 *
 * <p>An ERP that knows stock units only has a flat row for each of them. Rows of one name (or of any other {@linkplain
 * io.skuwright.consolidation.ConsolidationRules#key() key}) are one product, some columns are its specs, and each row
 * is one SKU that keeps its code:
 *
 * <pre>
 * row  code  name     category  unit  Color   Specification
 *   2  0001  Cable    Wires     m     White   1x1
 *   3  0002  Cable    Wires     m     Red     1x1.5
 *   4  0003  Cable    Wires     m     Red     1x1.5          DUPLICATE_COMBINATION with row 3: both are rejected
 *   5  0004  Cable    Wires     m     Yellow                 SPEC_INCOMPLETE: rejected
 *   6  0005  Pliers   Tools     pcs                          a single-spec product
 *
 * SPU Cable: Color {White}, Specification {1x1}, SKU 0001; single-spec product Pliers: 0005
 * </pre>
 *
 * <p>A {@link io.skuwright.consolidation.Consolidator} takes rows in any order and forgets them; a {@link
 * io.skuwright.consolidation.Consolidation} has the products, every rejected row with its one reason, the {@linkplain
 * io.skuwright.consolidation.Conflict conflicts} with all rows that are part of them, and the {@linkplain
 * io.skuwright.consolidation.LookAlike look-alikes}, which are reported and never merged.
 *
 * <p>Each check looks at all rows that have a key and a code, whatever the other checks say of them, so a further row
 * never makes a rejected row acceptable. A row that fails several checks is rejected for the first of them in the
 * order of {@link io.skuwright.consolidation.ConsolidationCode}.
 *
 * <p>A customer without products makes them by {@link io.skuwright.consolidation.Consolidation#plan()}; one whose SKUs are
 * in use gets SPUs by an {@link io.skuwright.consolidation.Upgrade}, which leaves every SKU as it is. Between two rounds
 * of corrections a {@link io.skuwright.consolidation.ConflictLog} tells what is solved, left and new.
 */
@NullMarked
@ValueStyle
package io.skuwright.consolidation;

import org.jspecify.annotations.NullMarked;
