/**
 * Goods, suites, stock and trades as WangDianTong writes them.
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
 *   WdtGoods ─► GoodsPush ─► WdtRequest ─► (host) ─► WdtAnswer ─► outcome of each goods
 *
 *   WdtGoods, WdtSuite ─► Archive ─► Matching ─► single SKU or kit, of PlatformGoods, order lines, stock changes
 * </pre>
 *
 * <p>A goods (货品, {@code goods_no}) is an SPU; its specs (单品) are SKUs, whose code is the merchant code {@code spec_no}.
 * Example: goods T-1 with the specs 颜色:白色;尺码:L and 颜色:黑色;尺码:L is an SPU of two SKUs over the specs 颜色 and 尺码; how
 * the one name of a spec is read, {@link io.skuwright.wdt.SpecNames} says. A suite (组合装) is a kit of one level made of
 * specs, never of suites; real bills of materials are {@link io.skuwright.wdt.ProductionBoms}, in qjb only. {@link
 * io.skuwright.wdt.Categories} have levels in Y only.
 *
 * <p>Rules that hold everywhere: numbers are exact, from text or number; ids and codes are text; null and the empty text
 * are nothing; a date of zeros is none; 无 is no brand, category or unit; {@code deleted} above 0 is deleted. A success
 * that tells refused rows is no success ({@link io.skuwright.wdt.WdtAnswer}). Pages count from 0 and only page 0 tells
 * the total. What is written is ASCII, so that every way of counting characters gives the same signature.
 */
@NullMarked
@ValueStyle
package io.skuwright.wdt;

import org.jspecify.annotations.NullMarked;
