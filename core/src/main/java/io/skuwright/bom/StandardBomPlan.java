package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Which standard BOMs a selection needs, and which of them are new.
 *
 * <p>The plan has a step for each configured BOM that was met with a selection of its own: create, keep (one with
 * equal content is there) or refuse. Components come before what they go into, so the BOMs can be made in this order.
 * This class is immutable and thread-safe.
 *
 * @param plan the steps, each about the number of a standard BOM, of a refused one about the configured BOM
 * @param root the standard BOM that was asked for, empty if it is refused
 * @param all all standard BOMs that are needed, new or not, components first
 */
public record StandardBomPlan(Plan plan, Optional<StandardBom> root, List<StandardBom> all) {

    /** Checks that nothing is null and copies the list. */
    public StandardBomPlan {
        requireNonNull(plan, "plan");
        requireNonNull(root, "root");
        all = List.copyOf(all);
    }

    /** Returns the BOMs that are to be made, components first. */
    public List<Bom> created() {
        return all.stream().filter(StandardBom::isNew).map(StandardBom::bom).toList();
    }
}
