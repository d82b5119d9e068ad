package io.skuwright.sync;

/**
 * One of the two systems that are kept in step.
 *
 * <p>Most settings of a sync name the side that leads: with stock led by {@link #ERP}, the shop takes over what the ERP
 * says. Example: {@code Side.ERP.other()} is {@link #SHOP}.
 */
public enum Side {
    /** The ERP, with goods, warehouses and documents. */
    ERP("erp"),
    /** The shop, or the store system with its tills. */
    SHOP("shop");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    /** Returns the word for settings and stored text: {@code erp} or {@code shop}. */
    public String code() {
        return code;
    }

    /** Returns the side across. */
    public Side other() {
        return this == ERP ? SHOP : ERP;
    }
}
