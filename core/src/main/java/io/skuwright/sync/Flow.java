package io.skuwright.sync;

/**
 * Where the value of a field goes.
 *
 * <p>Example: with {@link #TO_SHOP} the ERP leads, and a price that changes there is sent to the shop; with {@link
 * #BY_HAND} a person is told that it differs, and nothing is sent.
 */
public enum Flow {
    /** The ERP leads; its values are sent to the shop. */
    TO_SHOP("to-shop", "ERP -> shop"),
    /** The shop leads; its values are sent to the ERP. */
    TO_ERP("to-erp", "shop -> ERP"),
    /** Each side follows a change of the other; a change on both is a conflict. */
    BOTH("both", "ERP <-> shop"),
    /** Nothing is sent; a difference is listed for a person to update. */
    BY_HAND("by-hand", "by hand"),
    /** Nothing is sent, compared or listed; each side has a value of its own. */
    NONE("none", "not at all");

    private final String code;
    private final String arrow;

    Flow(String code, String arrow) {
        this.code = code;
        this.arrow = arrow;
    }

    /** Returns the word for settings, for example {@code to-shop}. */
    public String code() {
        return code;
    }

    /** Returns true if values are sent to a side. */
    public boolean goesTo(Side side) {
        return this == BOTH || this == (side == Side.SHOP ? TO_SHOP : TO_ERP);
    }

    /** Returns the flow as people draw it. */
    String arrow() {
        return arrow;
    }
}
