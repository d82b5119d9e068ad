/**
 * Products and orders as a MerchantPro shop writes them.
 *
 * <p>A product of the shop with variants is an SPU and each of its variants a SKU; a product without variants is a
 * single SKU. An order has two statuses that move apart, one for the goods and one for the money.
 */
@NullMarked
@ValueStyle
package io.skuwright.merchantpro;

import org.jspecify.annotations.NullMarked;
