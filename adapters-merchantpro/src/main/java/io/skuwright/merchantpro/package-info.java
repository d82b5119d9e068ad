/**
 * Products, stock and orders of a MerchantPro shop, as its API writes them.
 *
 * <p>Texts go in and out; the host makes the calls, with its own credentials, and hands over status and body:
 *
 * <pre>
 *   ShopQuery ─► ShopPage ─► (host calls) ─► ShopAnswer ─┬─ next page, or when to come again
 *                                                        ├─ Products ─► ShopProduct ─► Product
 *                                                        │                    └─ Bundles ─► Bom of the ERP
 *                                                        └─ Orders   ─► ShopOrder  ─► LineResolution ─► ErpOrders
 *   ShopProduct ─► ProductsPush ─► ShopRequest ─► (host calls) ─► ShopAnswer
 *
 *   products of the ERP, ShopCatalog ─► ShopFlows ─► plan ─► CatalogCall, StockCall
 * </pre>
 *
 * <table>
 * <caption>Where to begin</caption>
 * <tr><th>with</th><th>read by</th><th>as</th><th>written by</th></tr>
 * <tr><td>products and variants</td><td>{@link io.skuwright.merchantpro.Products}</td>
 *   <td>{@link io.skuwright.merchantpro.ShopProduct}</td><td>{@link io.skuwright.merchantpro.ProductsPush}</td></tr>
 * <tr><td>bundles, which are kits</td><td>{@link io.skuwright.merchantpro.Bundles}</td><td>BOMs of the core</td>
 *   <td></td></tr>
 * <tr><td>what is sold, by SKU, EAN or id</td><td>{@link io.skuwright.merchantpro.ShopCatalog}</td>
 *   <td>{@link io.skuwright.merchantpro.ShopItem}</td><td></td></tr>
 * <tr><td>stock and price of one item</td><td>{@link io.skuwright.merchantpro.Inventory}</td>
 *   <td>{@link io.skuwright.merchantpro.ShopInventory}</td><td>{@link io.skuwright.merchantpro.Inventory}</td></tr>
 * <tr><td>VAT rates, units</td><td>{@link io.skuwright.merchantpro.Taxes}, {@link io.skuwright.merchantpro.Units}</td>
 *   <td>{@link io.skuwright.merchantpro.Tax}</td><td></td></tr>
 * <tr><td>categories</td><td>{@link io.skuwright.merchantpro.ShopCategories}</td>
 *   <td>{@link io.skuwright.merchantpro.ShopCategory}</td><td></td></tr>
 * <tr><td>catalogue and stock in step</td><td>{@link io.skuwright.merchantpro.ShopFlows}</td>
 *   <td>plans of the core</td><td>{@link io.skuwright.merchantpro.ShopFlows}</td></tr>
 * <tr><td>orders</td><td>{@link io.skuwright.merchantpro.Orders}</td><td>{@link io.skuwright.merchantpro.ShopOrder}</td>
 *   <td>{@link io.skuwright.merchantpro.OrdersPush}, {@link io.skuwright.merchantpro.OrderActions}</td></tr>
 * <tr><td>what an order comes to</td><td>{@link io.skuwright.merchantpro.OrderMoney}</td>
 *   <td>{@link io.skuwright.merchantpro.OrderTotals}</td><td></td></tr>
 * <tr><td>orders in step with an ERP</td><td>{@link io.skuwright.merchantpro.OrderEvents}</td>
 *   <td>events of the core</td><td>{@link io.skuwright.merchantpro.OrderActions}</td></tr>
 * <tr><td>the SKU of a line</td><td>{@link io.skuwright.merchantpro.LineResolution}</td>
 *   <td>{@link io.skuwright.merchantpro.ResolvedLine}</td><td>{@link io.skuwright.merchantpro.ErpOrders}</td></tr>
 * </table>
 *
 * <p>A product with variants is an SPU and each variant a SKU; a product without is a single SKU. Example: {@code LED-12V}
 * with the attribute Culoare has the variants {@code LED-12V_alb-rece} and {@code LED-12V_alb-cald}, which carry stock and
 * prices; the product itself carries none, and the shop refuses a change of them there. ERP and shop know each other's
 * products by SKU, character by character; one that stands for several items is refused. An order has two statuses that
 * move apart, one for the goods and one for the money.
 *
 * <p>Rules that hold everywhere: numbers are exact, from text or number; ids and codes are text; null and the empty text
 * are nothing; {@code on}, true and 1 are yes; times carry their offset. The price with VAT counts, the one without
 * follows. A stock is a level and never a change. Fields that nobody knows are kept as they were written. Much of the
 * vendor's documentation is not public: what rests on clients of others, or on nothing, is an option or a table with its
 * default ({@link io.skuwright.merchantpro.ProductNames}, {@link io.skuwright.merchantpro.AnswerRules}, {@link
 * io.skuwright.merchantpro.ComponentFields}) and says that it is not confirmed. Enums whose names end in {@code Code} hold
 * what can be found out.
 */
@NullMarked
@ValueStyle
package io.skuwright.merchantpro;

import org.jspecify.annotations.NullMarked;
