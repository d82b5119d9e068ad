package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a product's structure, level by level.
 *
 * <p>Each BOM that is opened below the product is compared with its counterpart, once, however many paths lead to
 * it. Example: the pack of KIT-9 gets 6 screws instead of 4, and a leaflet is added to the kit:
 *
 * <pre>
 * BomDiff diff = BomDiff.between(january, march, "KIT-9", BomPolicy.defaults()).orThrow();
 * diff.changes();    // added LEAFLET:  -&gt; 1 LEAFLET
 *                    // changed PACK/SCREW: 4 SCREW -&gt; 6 SCREW
 * </pre>
 *
 * <p>Quantities are compared exactly and for one of the product: 2/4 and 1/2 are no change, and where a BOM's
 * yield goes from 1 to 10 with ten times the quantities there is one {@link BomChange.Kind#REBASED} and nothing
 * else. Number, category, use and default flag of a BOM, order of lines and line ids are no change, so another
 * version with equal content is none either; a line that pins another number is.
 *
 * <p>Lines of one parent are matched if they say the same, then by id and component, then by component alone; the
 * rest is removed or added. A line that is gone in one place and stands, with the same content below it, in
 * another BOM of the structure is moved; so is one that now stands in a sub-assembly that is itself new. Compared are
 * the lines that the policy's date and selection leave in; optional lines and second alternatives too, but what is
 * below them only if they count. This class is immutable and thread-safe.
 */
public final class BomDiff {

    private final String product;
    private final List<BomChange> changes;

    private BomDiff(String product, List<BomChange> changes) {
        this.product = product;
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares a product in two catalogues under one policy.
     *
     * <p>A product that only one of them knows, or has a BOM of, has all lines of that BOM added or removed. The
     * time grows with the number of lines that are opened, not with the number of paths.
     *
     * @return the differences, with what an explosion would find out about the BOMs that are opened; incomplete
     *     with {@code LIMIT_COMPARISON} if BOMs of many versions have to be compared with each other; or no value
     *     with {@code BOM_PRODUCT_UNKNOWN} or {@code LIMIT_BOM_NODES}
     */
    public static Outcome<BomDiff> between(BomCatalog before, BomCatalog after, String product, BomPolicy policy) {
        requireNonNull(policy, "policy");
        if (!before.index().knows(requireNonNull(product, "product")) && !after.index().knows(product)) {
            return Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(product));
        }
        Outcome<BomDiff> outcome = Structure.of(before, product, policy)
                .flatMap(old -> Structure.of(after, product, policy)
                        .flatMap(current -> of(product, new DiffWalk(old, current), after)));
        // What is wrong on both sides is said once.
        List<Finding> findings = List.copyOf(new LinkedHashSet<>(outcome.findings()));
        return outcome.hasValue() ? Outcome.of(outcome.value(), findings) : Outcome.failed(findings);
    }

    private static Outcome<BomDiff> of(String product, DiffWalk walk, BomCatalog catalog) {
        List<Finding> findings = walk.compare(product, catalog.limits());
        return Outcome.of(new BomDiff(product, walk.changes()), findings);
    }

    /** Returns the code of the product that was compared. */
    public String product() {
        return product;
    }

    /**
     * Returns the differences; empty if there is none.
     *
     * <p>BOM by BOM, parents first and paths in text order; within one BOM its yield, its head, and the lines that
     * were removed, changed and added. What was moved stands where its line was added.
     */
    public List<BomChange> changes() {
        return changes;
    }

    /** Returns true if nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomDiff that && product.equals(that.product) && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return 31 * product.hashCode() + changes.hashCode();
    }

    /** Returns the number of differences, for people. */
    @Override
    public String toString() {
        return product + ": " + changes.size() + " changes";
    }
}
