/**
 * What flows where between an ERP and its shops, as plans.
 *
 * <p>The host calls both systems and keeps a few texts; this package says what to send, in which parts and when, and what
 * an answer means for what is still to be done. Nothing here has a clock: a time is an argument. The worked example of
 * this package is an ERP and the shop S1, which is the warehouse 8801 of the ERP:
 *
 * <pre>
 *           ERP                                   shop S1
 *   TEA-1   price 13.00, category Tea, 48 pcs     price 12.00, category Drinks, 50 pcs
 *   MUG-2   price 4.50, 7 pcs                     -
 * </pre>
 *
 * <p><b>The round of every sync.</b> Read both sides, plan with the state that was kept, store what is begun, send, tell
 * the plan which of it went in, keep the new state. Whatever ends the program in between, the next round plans what is
 * missing, and nothing twice that would do harm: what is sent are values, never differences. The same facts once more
 * give a plan that changes nothing.
 *
 * <p><b>Catalogue.</b> A {@link io.skuwright.sync.FieldFlow} says which field flows where, and where goods are created. A
 * {@link io.skuwright.sync.CatalogItem} is what one side says of a SKU, matched by shop and code alone. {@link
 * io.skuwright.sync.CatalogSync} makes a {@link io.skuwright.sync.CatalogPlan}: MUG-2 is created in S1, the price of TEA-1
 * becomes 13.00 there, and its category is listed for a person. What was agreed stays in a {@link
 * io.skuwright.sync.SentState}; by it a change on both sides is told from a change on one, and is a conflict with both
 * values that nobody overwrites unasked.
 *
 * <p><b>Stock.</b> One side leads, once and for all. {@link io.skuwright.sync.StockFact Facts} of it, levels or
 * changes, are folded into a {@link io.skuwright.sync.StockState}, in any order within a call and as often as they
 * come; what is older than what a call before brought is stale. {@link io.skuwright.sync.StockSync} plans the levels
 * that the other side is to take: of TEA-1 in 8801 there are 48 from now on. A SKU that a list does not name is
 * unchanged, never 0. A source that wants to be told what was taken is followed by {@link
 * io.skuwright.sync.PulledStock}.
 *
 * <p><b>Orders.</b> {@link io.skuwright.sync.HandOver} hands an order of a shop over to the ERP, once: order 1001 of S1 is
 * placed, a {@link io.skuwright.sync.HandOverPlan} sends it, and from then on it is locked in the shop. The status, the
 * waybill and what else the ERP changes go back as plans too; an edit of the shop is refused, or overwritten, and told. How
 * far each order is stays in a {@link io.skuwright.sync.HandOverState}, which holds nothing about buyers.
 *
 * <p><b>Documents.</b> A {@link io.skuwright.sync.DocumentKind} is what a document means, whatever number a system gives
 * it, and {@link io.skuwright.sync.DocumentRoutes} is the table of what becomes of each kind on the other side: a return
 * at the till that was chosen to go back is another receipt of the ERP, an exchange another issue, and some stay.
 *
 * <p><b>Parts, windows, times.</b> A {@link io.skuwright.sync.BatchPlan} cuts rows into parts that a target takes and
 * knows of each row whether it is there: 5,001 SKUs for a target of 5,000 are two parts, and what was refused is all that
 * is sent again. {@link io.skuwright.sync.TimeWindows} cut a span into windows without gap or overlap: a year is 13 windows
 * of at most 30 days. A {@link io.skuwright.sync.Schedule} says when the next run is, given a zone: on the hour for prices,
 * at ten past two for stocks.
 *
 * <p><b>Twice, late, out of order.</b> {@link io.skuwright.sync.Requests} decide whether a call is made, answered from the
 * last time, or refused because its key was used for something else; {@link io.skuwright.sync.EventFold} takes each event
 * once and in its order, and says which one is missing; {@link io.skuwright.sync.Seams} take a row once that came in two
 * windows.
 *
 * <p>States and open batches have a text whose first line names its version; a damaged one is a finding. What is found
 * out stands in one enum for each topic, beginning with {@link io.skuwright.sync.CatalogCode}. Bad facts are refused one by
 * one and the rest counts.
 */
@NullMarked
@ValueStyle
package io.skuwright.sync;

import org.jspecify.annotations.NullMarked;
