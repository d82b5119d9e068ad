/**
 * The ERP side: sales orders, bills of materials and materials as Kingdee writes them.
 *
 * <p>A kit order is a flat list of lines in Kingdee. One line is the kit's parent, its components are sons that name
 * the parent's material, and every line says which of these it is in its {@link io.skuwright.kingdee.RowType row type}.
 */
@NullMarked
package io.skuwright.kingdee;

import org.jspecify.annotations.NullMarked;
