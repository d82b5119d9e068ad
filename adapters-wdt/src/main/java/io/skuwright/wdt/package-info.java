/**
 * Goods, suites, stock and trades as WangDianTong writes them.
 *
 * <p>Three product lines share the names of most fields and little else; a caller says once which
 * {@link io.skuwright.wdt.Dialect dialect} the tenant speaks.
 */
@NullMarked
@ValueStyle
package io.skuwright.wdt;

import org.jspecify.annotations.NullMarked;
