package io.skuwright.result;

/**
 * The name and default of one limit.
 *
 * <p>Limits keep hostile or broken input from costing time or memory: each is checked before the work
 * starts, and the finding names the limit, its value and the actual figure. Example: an order of
 * 100,001 lines is refused with {@code LIMIT_LINES} unless {@link #ORDER_LINES} was raised.
 */
public enum Limit {
    /** Characters of one number, 64. */
    NUMBER_LENGTH("numberLength", 64),
    /** Decimal places, or zeros before the point, of one number, 20. */
    NUMBER_SCALE("numberScale", 20),
    /** Significant digits of one number, 38. */
    NUMBER_DIGITS("numberDigits", 38),
    /** Bits of each side of a calculated ratio, 4,096. */
    RATIO_BITS("ratioBits", 4_096),
    /** Lines of one order, 100,000. */
    ORDER_LINES("orderLines", 100_000),
    /** Levels of one bill of materials, 100,000. */
    BOM_DEPTH("bomDepth", 100_000),
    /** Products of one BOM catalogue, 1,000,000. */
    BOM_NODES("bomNodes", 1_000_000),
    /** Lines of one BOM catalogue, 2,000,000. */
    BOM_LINES("bomLines", 2_000_000),
    /** Rows of one listed explosion, 1,000,000. */
    EXPLOSION_ROWS("explosionRows", 1_000_000),
    /** Steps through the conversions of all units, where products override some, 2,000,000. */
    UNIT_STEPS("unitSteps", 2_000_000),
    /** Specs of one SPU, 10. */
    SPECS("specs", 10),
    /** Values of one spec, 500. */
    SPEC_VALUES("specValues", 500),
    /** SKUs of one SPU, retired ones included, 2,048. */
    SPU_SKUS("spuSkus", 2_048),
    /** Characters of one code, 128. */
    CODE_LENGTH("codeLength", 128),
    /** Characters of one name, spec value or other short text, 512. */
    NAME_LENGTH("nameLength", 512),
    /** Findings listed in one report, 1,000; the counts stay exact. */
    FINDINGS_SHOWN("findingsShown", 1_000);

    private final String key;
    private final long defaultValue;

    Limit(String key, long defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    /** Returns the name used in settings and on the command line, for example {@code orderLines}. */
    public String key() {
        return key;
    }

    /** Returns the value that holds unless a caller chooses another. */
    public long defaultValue() {
        return defaultValue;
    }
}
