package io.skuwright.kingdee.crm;

import io.skuwright.result.Step;

/**
 * How BOMs were integrated before the CRM got its new structure.
 *
 * <p>The old structure keeps a BOM as single records (BOMObj); the new one has a head for them (BomCoreObj). What has
 * to happen with the old data depends on how they came about. Example: under {@link #VIRTUAL_PRODUCTS} a product was
 * generated in the CRM for each version of a BOM, and all of these are void now.
 */
public enum MigrationScenario {
    /**
     * BOMs of Kingdee were read into BOMObj, with a generated product for each version that orders chose. The generated
     * data are void, the structure is upgraded, and the BOMs are read again.
     */
    VIRTUAL_PRODUCTS("1"),
    /**
     * BOMs that were configured in the CRM (BomInstance) were sent to Kingdee. The structure is upgraded and the data
     * stay; old standard BOMs can be read back by a flow of their own, which is removed afterwards.
     */
    BOM_INSTANCE("2"),
    /** Another connector wrote BOMObj. Each case is another one, and there are questions to be answered first. */
    OTHER_CONNECTOR("3");

    private final String number;

    MigrationScenario(String number) {
        this.number = number;
    }

    /** Returns the vendor's number of the scenario: {@code 1}, {@code 2} or {@code 3}. */
    public String number() {
        return number;
    }

    /** Returns the step that each plan of this scenario begins with. */
    Step step() {
        return MigrationKind.SCENARIO.step(Step.Action.KEEP, number, name());
    }

    /**
     * Returns the scenario of a number.
     *
     * @param number {@code 1}, {@code 2} or {@code 3}
     * @throws IllegalArgumentException if it is none of the three
     */
    public static MigrationScenario of(String number) {
        for (MigrationScenario scenario : values()) {
            if (scenario.number.equals(number)) {
                return scenario;
            }
        }
        throw new IllegalArgumentException("Scenario '" + number + "' is not known. Maybe 1, 2 or 3 was meant.");
    }
}
