/**
 * What a tenant of WangDianTong keeps and moves, as its interfaces write it: goods, suites, stock, trades, documents.
 *
 * <p>Three product lines share the names of most fields and little else; a caller says once which {@link
 * io.skuwright.wdt.Dialect dialect} the tenant speaks. What they say differently (codes, names, forms of values) stands
 * in tables that can be read and overridden; what differs in kind is hidden behind one facade an object:
 *
 * <pre>
 *   WdtQuery ─► WdtPage ─► (host signs and sends) ─► WdtAnswer ─┬─ next page
 *                                                               └─ rows ─► Goods    ─► WdtGoods ─► Product
 *                                                                          Suites   ─► WdtSuite ─► Bom, price parts
 *                                                                          Stocks, Trades, ...
 *   WdtGoods ─► GoodsPush ─► WdtRequest ─► (host signs and sends) ─► WdtAnswer ─► outcome of each goods
 *
 *   WdtGoods, WdtSuite ─► Archive ─► Matching ─► single SKU or kit, of a shop's goods, order lines, stock changes
 * </pre>
 *
 * <table>
 * <caption>Where to begin</caption>
 * <tr><th>with</th><th>read by</th><th>as</th><th>written by</th></tr>
 * <tr><td>goods and specs</td><td>{@link io.skuwright.wdt.Goods}</td><td>{@link io.skuwright.wdt.WdtGoods}</td>
 *   <td>{@link io.skuwright.wdt.GoodsPush}</td></tr>
 * <tr><td>suites, which are kits</td><td>{@link io.skuwright.wdt.Suites}</td><td>{@link io.skuwright.wdt.WdtSuite}</td>
 *   <td>{@link io.skuwright.wdt.SuitesPush}</td></tr>
 * <tr><td>bills of materials</td><td>{@link io.skuwright.wdt.ProductionBoms}</td><td>BOMs of the core</td>
 *   <td></td></tr>
 * <tr><td>categories</td><td>{@link io.skuwright.wdt.Categories}</td><td>{@link io.skuwright.wdt.Category}</td>
 *   <td></td></tr>
 * <tr><td>the goods of a shop</td><td>{@link io.skuwright.wdt.PlatformGoods}</td>
 *   <td>{@link io.skuwright.wdt.WdtPlatformGoods}</td><td>{@link io.skuwright.wdt.PlatformGoodsPush}</td></tr>
 * <tr><td>what a row is, SKU or kit</td><td>{@link io.skuwright.wdt.Matching} by an {@link
 *   io.skuwright.wdt.Archive}</td><td>{@link io.skuwright.wdt.Match}</td><td></td></tr>
 * <tr><td>stock</td><td>{@link io.skuwright.wdt.Stocks}</td><td>{@link io.skuwright.wdt.WdtStock}</td>
 *   <td>{@link io.skuwright.wdt.CountSheet}</td></tr>
 * <tr><td>stock that a shop is to show</td><td>{@link io.skuwright.wdt.StockChanges}</td>
 *   <td>{@link io.skuwright.wdt.WdtStockChange}</td><td>{@link io.skuwright.wdt.StockChanges}</td></tr>
 * <tr><td>orders</td><td>{@link io.skuwright.wdt.Trades}</td><td>{@link io.skuwright.wdt.WdtTrade}</td>
 *   <td>{@link io.skuwright.wdt.TradePush}, with lines of {@link io.skuwright.wdt.PushLines}</td></tr>
 * <tr><td>receipts and issues</td><td>{@link io.skuwright.wdt.StockDocuments}</td>
 *   <td>{@link io.skuwright.wdt.WdtDocument}</td><td>{@link io.skuwright.wdt.DocumentPush}</td></tr>
 * </table>
 *
 * <p>Calls: {@link io.skuwright.wdt.WdtQuery} asks by one {@link io.skuwright.wdt.WdtPage} after another, {@link
 * io.skuwright.wdt.WdtRequest} changes something; {@link io.skuwright.wdt.Signature} (qyb, Y) and {@link
 * io.skuwright.wdt.QjbSignature} make a {@link io.skuwright.wdt.SignedRequest} of either with {@link
 * io.skuwright.wdt.Credentials}, and {@link io.skuwright.wdt.WdtAnswer} says what came back. Tables to look into and
 * change: {@link io.skuwright.wdt.DocumentCodes} (numbers of documents, statuses, matches), {@link
 * io.skuwright.wdt.GoodsTypes}, {@link io.skuwright.wdt.SpecNames} (how the one name of a spec is read) and {@link
 * io.skuwright.wdt.AnswerRules}. Enums whose names end in {@code Code} hold what can be found out.
 *
 * <p>A goods (货品, {@code goods_no}) is an SPU; its specs (单品) are SKUs, whose code is the merchant code {@code spec_no}.
 * Example: goods T-1 with the specs 颜色:白色;尺码:L and 颜色:黑色;尺码:L is an SPU of two SKUs over the specs 颜色 and 尺码. A
 * suite (组合装) is a kit of one level made of specs, never of suites; bills of materials are in qjb only, and categories
 * have levels in Y only.
 *
 * <p>Rules that hold everywhere: numbers are exact, from text or number; ids and codes are text; null and the empty text
 * are nothing; a date of zeros is none; 无 is no brand, category or unit; {@code deleted} above 0 is deleted. A success
 * that tells refused rows is no success. Pages count from 0 and only page 0 tells the total. What is written is ASCII, so
 * that every way of counting characters gives the same signature.
 */
@NullMarked
@ValueStyle
package io.skuwright.wdt;

import org.jspecify.annotations.NullMarked;
