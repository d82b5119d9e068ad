package io.skuwright.order;

/**
 * What an order line is to the ERP.
 *
 * <p>An order of one kit K with parts A and B holds a {@link #PARENT} line for K and {@link #SON} lines
 * for A and B; an assembly that is only a step on the way to its parts is a {@link #SKIP}. A plain
 * product is {@link #STANDARD}. {@link #STANDARD_WITH_BOM} and {@link #NON_KIT} are finer names that are
 * used on request only. A line in error is {@link #SET_ASIDE}: it has no type, is not sent, and gets no
 * update.
 */
public enum LineType {
    /** A product of its own: no bill of materials, or one that is not a kit. */
    STANDARD(true),
    /** A product of its own that has a bill of materials and is not a kit; on request only. */
    STANDARD_WITH_BOM(true),
    /** The kit itself, at the root of its tree. */
    PARENT(true),
    /** A part that is sent under the kit at its root. */
    SON(true),
    /** A line that is not sent. */
    SKIP(false),
    /** A line below a product that is not a kit, not sent; on request only. */
    NON_KIT(false),
    /** Something else; the classifier never gives this type. */
    OTHER(false),
    /** A line in error, or below one: typed by nobody and not sent. */
    SET_ASIDE(false);

    private final boolean sent;

    LineType(boolean sent) {
        this.sent = sent;
    }

    /** Returns true if lines of this type go to the ERP. */
    public boolean isSent() {
        return sent;
    }
}
