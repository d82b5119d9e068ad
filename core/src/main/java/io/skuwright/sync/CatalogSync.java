package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Collection;

/**
 * Keeps the goods of an ERP and its shops in step.
 *
 * <p>The host reads both sides, plans, sends what the plan says, and keeps what was agreed. SKUs are matched by shop
 * and SKU code, character by character; a code that merely looks like another is reported and never matched. Example:
 * the ERP leads in prices, A-1 costs 13 there and 12 in the shop S1, which also lacks A-2:
 *
 * <pre>
 * CatalogPlan plan = CatalogSync.plan(erp, shops, state, settings);
 *
 * update 'A-1' shop='S1' to='shop' field.price='13' before.price='12' because 'DIFFERS'
 * create 'A-2' shop='S1' to='shop' field.name='Cup' field.price='4' because 'NEW_SKU'
 * </pre>
 *
 * <p>After creation exactly the fields flow that the {@link FieldFlow} lets flow; what else differs is listed for
 * people. A field that flows both ways and was changed on both sides since they agreed is a finding with both values,
 * unless the caller says who wins. What one side does not tell is neither deleted nor created again. To create on a
 * side, all its codes must be told; to update, both sides must name the changed SKUs, and a shop that cannot be asked for
 * values is given items without any.
 *
 * <p>The order of items plays no part. Planning again after sending gives a plan that changes nothing, even if a side
 * still shows what it had before; a crash between sending and keeping the state plans the same steps again, which do
 * no harm a second time. What one shop has changed in an ERP that shops share goes to the others with the plan after
 * it. Source: rule SYN-1; R17, R23, R28, R29, R37 to R39, R50. Planning takes n log n. All methods are stateless and
 * thread-safe.
 */
public final class CatalogSync {

    private CatalogSync() {}

    /**
     * Plans a run.
     *
     * @param erp the SKUs of the ERP; they name a shop only if the ERP keeps the SKUs of each shop apart
     * @param shops the SKUs of all shops, each with its shop
     * @param state what was agreed up to now
     * @return the plan with {@code CATALOG_CODE_BLANK}, {@code CATALOG_CODE_TWICE}, {@code CATALOG_CODE_LOOKS_LIKE}, {@code
     *     CATALOG_SHOP_UNKNOWN}, {@code CATALOG_VALUE_UNREADABLE}, {@code CATALOG_CONFLICT}, {@code CATALOG_NEVER_AGREED}, {@code
     *     CATALOG_OVERWRITTEN}, {@code CATALOG_SHOPS_DIFFER}, {@code CATALOG_FIELD_UNTOLD}, {@code CATALOG_NOT_TAKEN} and {@code
     *     CATALOG_ABSENT}, where there is cause
     */
    public static CatalogPlan plan(
            Collection<CatalogItem> erp, Collection<CatalogItem> shops, SentState state, CatalogSettings settings) {
        requireNonNull(state, "state");
        requireNonNull(settings, "settings");
        return new CatalogPlanner(erp, shops, state, settings).plan();
    }
}
