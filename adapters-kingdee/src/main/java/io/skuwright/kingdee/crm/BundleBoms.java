package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import java.util.List;

/**
 * The BOMs that one bundle becomes.
 *
 * <p>A bundle has several levels, a BOM has one: each line with lines below it is made by a BOM of its own, to which it is
 * pinned. Example: a desk with the assembly drawer gives {@code DESK_V1.0} and {@code DESK_V1.0/64a2}, named after the line.
 *
 * @param bundle the bundle
 * @param bom the BOM of its product
 * @param below the BOMs of its assemblies, components first
 */
public record BundleBoms(CrmBundle bundle, Bom bom, List<Bom> below) {

    /** Checks that nothing is null and copies the list. */
    public BundleBoms {
        requireNonNull(bundle, "bundle");
        requireNonNull(bom, "bom");
        below = List.copyOf(below);
    }
}
