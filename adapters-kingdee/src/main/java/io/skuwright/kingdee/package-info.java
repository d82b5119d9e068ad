/**
 * The ERP side: sales orders, bills of materials and materials as Kingdee writes them.
 *
 * <p>A kit order is a flat list of lines in Kingdee. One line is the kit's parent, its components are sons that name
 * the parent's material, and every line says which of these it is in its {@link io.skuwright.kingdee.RowType row type}.
 *
 * <p>{@link io.skuwright.kingdee.EngBoms} reads bills of materials, {@link io.skuwright.kingdee.Materials} the
 * materials they name. {@link io.skuwright.kingdee.SaleOrders} writes a typed order in that form:
 *
 * <pre>
 *   order                         FSaleOrderEntry     FRowType  FParentMatId  FQty
 *   R   kit, 3 pieces        ──►  KIT-01              Parent                  3
 *   ├─ S  skipped, 2 for 1
 *   │  └─ Y  1 for 3         ──►  PART-01             Son       KIT-01        2
 *   T   plain, 10 pieces     ──►  MAT-001             Standard                10
 * </pre>
 *
 * <p>Around the documents stand the calls. {@link io.skuwright.kingdee.BillQuery} asks for rows page by page and {@link
 * io.skuwright.kingdee.ViewRequest} for one document; {@link io.skuwright.kingdee.KingdeeAnswer} tells what an answer
 * means and what to do about it; {@link io.skuwright.kingdee.BatchSave} keeps what is known of documents on their way
 * in, so that each is saved once whatever fails. The host does the posting, nothing here does.
 *
 * <p>What Kingdee reads depends on the order of keys, so {@link io.skuwright.kingdee.SaveKeys} holds it: head, then
 * finance and clauses, then rows; in a row the material, unit and quantity before the price. The host's own fields
 * come in by a {@link io.skuwright.kingdee.SaleOrderTemplate}.
 */
@NullMarked
@ValueStyle
package io.skuwright.kingdee;

import org.jspecify.annotations.NullMarked;
