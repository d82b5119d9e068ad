package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;

/**
 * Gives SKUs that are in use the SPU they never had.
 *
 * <p>A customer whose SKUs are in orders and stock cannot simply switch SPUs on, and a single-spec product never turns
 * into an SPU by editing. An upgrade is an operation of its own: it creates and activates SPUs, puts the SKUs under
 * them, and leaves id, code and state of every SKU as they are. Example: the SKUs 0001 and 0002 are in use, and the
 * rows of both are the name "Cable" with the colours White and Red:
 *
 * <pre>
 * create 'Cable' kind='spu' name='Cable' state='active' spec.Color='Red, White' because 'NEW_SPU'
 * update '0001' kind='sku' id='7' state='on sale' spu='Cable' spec.Color='White' because 'UPGRADED'
 * update '0002' kind='sku' id='8' state='on sale' spu='Cable' spec.Color='Red' because 'UPGRADED'
 * </pre>
 *
 * <p>Every existing SKU and every accepted row has exactly one step: a row is found by the code of its SKU, and its
 * step is that of the SKU. SKUs whose row was rejected, is single-spec, or is missing stay without SPU; rows whose
 * code no existing SKU has are refused, as an upgrade makes no SKU. Conflicts are solved in rounds: a later plan puts
 * more SKUs under SPUs that are there, and adds the values these lack. Planning again after the upgrade changes
 * nothing.
 *
 * <p>Without the paused sync and a cut-over date everything is refused. The order of SKUs and rows plays no part.
 * Source: rule CON-4; S10 to S15. Planning takes n log n. All methods are stateless and thread-safe.
 */
public final class Upgrade {

    private Upgrade() {}

    /**
     * Plans the upgrade of existing SKUs.
     *
     * @param existing all SKUs of the customer; one that is under an SPU already names it by the subject of the
     *     SPU's step, which is the key of its rows
     * @return the plan with {@code UPGRADE_NEEDS_PAUSE}, {@code UPGRADE_NEEDS_CUT_OVER}, {@code UPGRADE_SKU_TWICE},
     *     {@code UPGRADE_SKU_BLANK}, {@code UPGRADE_OTHER_SPU}, {@code UPGRADE_INCOMPLETE}, {@code
     *     UPGRADE_NEW_DATA} and {@code UPGRADE_CODE_LOOKS_LIKE}, where there is cause
     */
    public static UpgradePlan plan(
            Consolidation consolidation, Collection<ExistingSku> existing, UpgradeSettings settings) {
        requireNonNull(consolidation, "consolidation");
        requireNonNull(settings, "settings");
        return new UpgradePlanner(consolidation, ExistingSkus.of(existing), settings).plan();
    }
}
