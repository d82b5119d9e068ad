/**
 * Order lines and what they are to the ERP.
 *
 * <p>A configured order is a set of trees. Of each tree the ERP wants the kit at the root and the parts
 * it consists of, but not the layers in between that exist only on paper, and nothing below a part that
 * is delivered as a whole:
 *
 * <pre>
 *   R  a kit                            parent
 *   ├─ A  linked BOM, skip flag         skip      its children stand in its place
 *   │  ├─ A1                            son of R
 *   │  └─ A2  linked BOM, no flag       son of R  sent as a whole ...
 *   │     └─ A2x                        skip      ... so this is not
 *   └─ B                                son of R
 *   S  has a BOM, is no kit             standard
 *   └─ S1                               skip
 *   T  a plain product                  standard
 * </pre>
 *
 * <p>{@link io.skuwright.order.SalesOrder} is the order as entered, {@link
 * io.skuwright.order.OrderLineClassifier} decides under a {@link io.skuwright.order.ClassifierPolicy},
 * and {@link io.skuwright.order.TypedOrder} is the computed form: types with reasons, the root and the
 * exact quantity of each line. A son's quantity is the root's times the ratios of all edges between
 * them, skipped ones included: 3 kits at 2/3 make 2.
 *
 * <p>The way back: {@link io.skuwright.order.OrderRow} is a row of the order as the ERP holds it, and {@link
 * io.skuwright.order.ExpandedRows} says of each row what it is to the CRM. Of the tree above, sent as the
 * kit R alone, the rows that the ERP adds for A1, A2 and B are its own expansion and become no lines; a row
 * that a clerk enters becomes a new one; the lines A, A2x and S1, which are never sent, stay as they are:
 *
 * <pre>
 *   sent        rows of the ERP               lines
 *   R           R  parent                     R    kept, with the quantity of its row
 *                  A1, A2, B  sons of R       -    filtered: the ERP expanded R by itself
 *   T           -                             T    missing: its row was deleted
 *               U  standard                   U    new
 * </pre>
 *
 * <p>Rows and lines find each other by the line id that the ERP carries, else by product, kit and quantity
 * where that leaves no choice. What nothing decides is reported and never guessed.
 *
 * <p>Lines may come in any order. Lines in error (no such parent, a loop, a key used twice) are set
 * aside with a finding, and the rest of the order is typed all the same.
 */
@NullMarked
@ValueStyle
package io.skuwright.order;

import org.jspecify.annotations.NullMarked;
