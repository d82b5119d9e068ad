package io.skuwright.consolidation;

/**
 * Why an upgrade does what it does.
 *
 * <p>A step's reason is the name of one of these, or the name of the finding code that rejected a row or stopped the
 * upgrade. Example: a SKU whose row has no size stays as it is because {@code SPEC_INCOMPLETE}.
 */
public enum UpgradeReason {
    /** Create: the SPU of SKUs that have none. */
    NEW_SPU,
    /** Update: SKUs are added to an SPU that is there, and with them values that it lacks. */
    NEW_VALUES,
    /** Keep: the SPU is there and lacks no value. */
    SPU_IS_THERE,
    /** Update: the SKU comes under its SPU; id, code and state stay. */
    UPGRADED,
    /** Keep: the SKU is under its SPU already. */
    SKU_IS_UNDER_SPU,
    /** Keep: the material has no spec values, so it is a product without SPU. */
    SINGLE_SPEC,
    /** Keep: no row has the code of the SKU. */
    NOT_IN_SHEET,
    /** Keep: the SKU came after the cut; it goes by the new sync rules. */
    AFTER_CUT,
    /** Refuse: no existing SKU has the code of the row; it goes by the new sync rules. */
    NEW_DATA
}
