/**
 * Order lines and what they are to the ERP, on the way there and back.
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
 * <p><b>The way there.</b> {@link io.skuwright.order.SalesOrder} is the order as entered, {@link
 * io.skuwright.order.OrderLineClassifier} decides under a {@link io.skuwright.order.ClassifierPolicy},
 * and {@link io.skuwright.order.TypedOrder} is the computed form: types with reasons, the root and the
 * exact quantity of each line. A son's quantity is the root's times the ratios of all edges between
 * them, skipped ones included: 3 kits at 2/3 make 2. Lines may come in any order. Lines in error (no such
 * parent, a loop, a key used twice) are set aside with a finding of {@link io.skuwright.order.OrderCode},
 * and the rest of the order is typed all the same.
 *
 * <p><b>The way back.</b> {@link io.skuwright.order.OrderRow} is a row of the order as the ERP holds it,
 * and {@link io.skuwright.order.ExpandedRows} says of each row what it is to the CRM. If the ERP expands
 * kits by itself, R, S and T of the order above are sent, without parts. What it has later:
 *
 * <pre>
 *   rows of the ERP               lines of the CRM
 *   R  parent                     R    kept, with the quantity of its row
 *      A1, A2, B  sons of R       -    filtered: the ERP expanded R by itself
 *   S  standard                   S    kept
 *   U  standard                   U    new: a clerk entered it
 *   -                             T    missing: its row was deleted
 * </pre>
 *
 * <p>All other lines (A to B, and S1) stay as they are: they were never sent, so that they have no row
 * says nothing. Rows and lines find each other by the line id that the ERP carries, else by product, kit
 * and quantity where that leaves no choice. What nothing decides is rejected with a finding of {@link
 * io.skuwright.order.OrderRowCode} and never guessed.
 */
@NullMarked
@ValueStyle
package io.skuwright.order;

import org.jspecify.annotations.NullMarked;
