package io.skuwright.kingdee.crm;

/**
 * What the line of a bundle is to link to.
 *
 * @param state how much is known
 * @param target the id of the bundle if it is known, else the number of the BOM, or an empty text if nobody knows one
 */
record LinkChoice(State state, String target) {

    /** How much is known of a link. */
    enum State {
        /** The bundle has an id. */
        KNOWN,
        /** The bundle is created by the same plan. */
        WAITING,
        /** The BOM of the component is not among those that are planned, so nobody can say what is right. */
        OPEN,
        /** The BOM is refused, or makes another product. */
        UNUSABLE
    }

    /** Nobody knows a BOM of the component. */
    static final LinkChoice NO_BOM = new LinkChoice(State.OPEN, "");

    boolean is(State other) {
        return state == other;
    }
}
