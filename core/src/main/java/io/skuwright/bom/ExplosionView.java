package io.skuwright.bom;

/**
 * Which nodes of the structure an explosion lists.
 *
 * <p>All three views walk the same structure with the same quantities. Example: KIT-9 holds BODY and the
 * skip layer PACK, and PACK holds SCREW; BODY has a BOM of its own with SHELL.
 *
 * <table>
 * <caption>what each view lists</caption>
 * <tr><th>view</th><th>rows</th></tr>
 * <tr><td>{@link #ENGINEERING}</td><td>BODY, SHELL, PACK (marked skipped), SCREW</td></tr>
 * <tr><td>{@link #ORDER}</td><td>BODY, SCREW</td></tr>
 * <tr><td>{@link #LEAF}</td><td>SHELL, SCREW</td></tr>
 * </table>
 */
public enum ExplosionView {
    /** Every level; skip layers are shown and marked. */
    ENGINEERING,
    /**
     * What a kit order carries: a skip layer is replaced by its children with the ratios multiplied, and a
     * component that is sent itself is not opened.
     */
    ORDER,
    /** Only what is bought: components that have no BOM to open. */
    LEAF
}
