/**
 * The main job of the library in one class: from a CRM order to a Kingdee sales order.
 *
 * <p>{@link io.skuwright.examples.quickstart.Quickstart} reads four files that stand beside it: the order
 * as the CRM sends it, the BOMs as Kingdee answers them, the codes of both sides' ids, and the head of the
 * document to be saved.
 */
@NullMarked
package io.skuwright.examples.quickstart;

import org.jspecify.annotations.NullMarked;
