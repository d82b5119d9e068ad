/**
 * The CRM side: orders of 纷享销客 (Fxiaoke, ShareCRM) in, updates of their lines out.
 *
 * <p>A salesperson configures a kit in the CRM; the CRM stores it as a flat list of lines. A function of
 * the integration platform has to write on each line what it is to the ERP, and to pass on only the lines
 * that the ERP wants.
 *
 * <pre>
 *   maps ──────┐                        ┌─► updates   id -> fields, in parts of 500
 *              ├─► CrmOrder ─► typed ───┼─► lines to send, lines to take out
 *   JsonRows ──┘   (rejected elements,  └─► findings, a message
 *                   findings)
 * </pre>
 *
 * <p>{@link io.skuwright.kingdee.crm.CrmOrders} does each step by itself. {@link
 * io.skuwright.kingdee.crm.AfterSave} and {@link io.skuwright.kingdee.crm.BeforeSync} are the two doors for
 * functions, each one call. {@link io.skuwright.kingdee.crm.IntegrationPlan} holds the vendor's three plans
 * as presets, {@link io.skuwright.kingdee.crm.PlanPreconditions} checks what each needs, and {@link
 * io.skuwright.kingdee.crm.MaterialProducts} makes the products all of them begin with; under plan 2 {@link io.skuwright.kingdee.crm.OrderStandardBoms} plans the standard BOMs that configured
 * orders need. {@link io.skuwright.kingdee.crm.BomMigration} plans the way from the old BOM structure of the CRM to the
 * new one. {@link io.skuwright.kingdee.crm.CrmFieldNames} and {@link
 * io.skuwright.kingdee.crm.CrmTypeNames} the names, all of which can be replaced.
 *
 * <p>Objects other than orders come and go through the OpenAPI. {@link io.skuwright.kingdee.crm.CrmQuery} asks for them page
 * by page and {@link io.skuwright.kingdee.crm.CrmAnswer} reads what came:
 *
 * <pre>
 *   CrmAnswer ─┬─► CrmProducts ─► CrmProduct ─────────────► core product
 *              └─► CrmBundles ──► CrmBundle ─┬─ BundlesToBoms ──► core BOMs   (plan 2)
 *                                            └◄─ BomsToBundles ─── core BOMs   (plans 1 and 3)
 *   CrmRequest ◄── encode
 * </pre>
 *
 * <p>A bundle is a tree of lines (products with an amount) and groups (headings without one); it is held flat, however deep.
 */
@NullMarked
@ValueStyle
package io.skuwright.kingdee.crm;

import org.jspecify.annotations.NullMarked;
