/**
 * Products: what is sold, and how one of it differs from the next.
 *
 * <p>There are two kinds of {@link io.skuwright.product.Product}, which never turn into each other. A {@link
 * io.skuwright.product.SingleProduct} is one SKU and nothing else. An {@link io.skuwright.product.Spu} has {@link
 * io.skuwright.product.Spec specs}, and each {@link io.skuwright.product.SpecCombination combination} of their values
 * may be a {@link io.skuwright.product.Sku}: what is bought, stocked and sold.
 *
 * <pre>
 *   SPU  Tee  (name, category, unit, suppliers: said once, for all SKUs)
 *    ├─ spec color: red, blue
 *    └─ spec size:  S, M
 *         SKU  TEE-RED-S    color=red  size=S    19.90   12 in stock
 *         SKU  TEE-RED-M    color=red  size=M    19.90    0 in stock
 *         SKU  TEE-BLUE-S   color=blue size=S    17.90    5 in stock   retired
 * </pre>
 *
 * <p>The specs are fixed when the SPU is created and their values are only ever added to, because a SKU whose value
 * vanished would stand for nothing, with its stock and its history. So a colour is not changed from blue to green:
 * green is appended, which makes new SKUs, and blue is retired, which keeps the old ones with their code until they
 * come back. An SPU need not have all combinations.
 *
 * <p>What a person wants changed is a {@link io.skuwright.product.ProductEdit}; a {@link
 * io.skuwright.product.ProductPlan} says, SKU by SKU, what it comes to: create, keep, revive, retire, update, or refuse
 * with the rule and the legal way round it. What the host knows and decides (codes, uses, owners of fields, limits) is
 * one {@link io.skuwright.product.ProductPolicy}. Planning changes nothing; the same edit of the product {@linkplain
 * io.skuwright.product.ProductPlan#after() after the plan} changes nothing more.
 *
 * <p>A {@link io.skuwright.product.SkuLookup} finds the SKU of a combination, a {@link
 * io.skuwright.product.SkuDirectory} that of a code; an SPU's code where a SKU is needed lists the SKUs to choose from.
 * A catalogue without SPUs has {@link io.skuwright.product.ShopSkus} instead.
 *
 * <p>Values are data that holds together: a builder's {@code read} tells everything that is wrong in data as findings
 * of {@link io.skuwright.product.ProductCode}, its {@code build} throws; plans and look-ups have those of {@link
 * io.skuwright.product.EditCode}. Names, values and codes are compared exactly.
 */
@NullMarked
@ValueStyle
package io.skuwright.product;

import org.jspecify.annotations.NullMarked;
