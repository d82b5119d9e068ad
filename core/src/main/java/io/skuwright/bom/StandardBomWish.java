package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

/**
 * A standard BOM that somebody wants of a configured one.
 *
 * <p>Example: {@code new StandardBomWish("SOFA_C", BomSelection.builder().value("color", "red").build())} wants the
 * red sofa. Two wishes for equal BOMs with equal selections are equal.
 *
 * @param configured the number of the configured BOM
 * @param selection what was selected in it
 */
public record StandardBomWish(String configured, BomSelection selection) {

    /** Checks that nothing is null. */
    public StandardBomWish {
        requireNonNull(configured, "configured");
        requireNonNull(selection, "selection");
    }
}
