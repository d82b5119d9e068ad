package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomCategory;
import io.skuwright.order.KitFlag;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a product is sold with: a product bundle of the CRM (BomCoreObj).
 *
 * <p>A bundle is a tree of lines and groups; it is held as two flat lists in which each names what it stands in, so that
 * nothing here is deep. Example, a desk with a table top and one of two legs:
 *
 * <pre>
 * DESK ─┬─ TOP        1        lines:  TOP, LEG-A (parent g1), LEG-B (parent g1)
 *       └─ g1 "Legs"  1..1     groups: g1
 *          ├─ LEG-A   4
 *          └─ LEG-B   4
 * </pre>
 *
 * <p>Lines and groups stand in the order in which a reader meets them: top down, by rank, groups before lines of one
 * rank. A standard bundle is taken as it is, of a configured one the buyer chooses. The {@linkplain #place() place} is
 * not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface CrmBundle {

    /** Returns the id of the record; empty for one that is not created yet. */
    Optional<String> id();

    /** Returns the id of the product that is sold. */
    String product();

    /** Returns whether the bundle is taken as it is or chosen from; empty in a tree, which does not say it. */
    Optional<BomCategory> category();

    /** Returns what the bundle is for; {@code sale} is the one purpose that the vendor knows. */
    @Value.Default
    default String purpose() {
        return "sale";
    }

    /** Returns the number of the BOM that the bundle stands for, if a field holds it (B6). */
    Optional<String> number();

    /**
     * Returns whether the product is a kit, as the bundle quotes it from its product (plan 3).
     *
     * <p>Quoted fields are computed by the platform and may be stale; they are read and never written.
     */
    @Value.Default
    default KitFlag quotedKit() {
        return KitFlag.UNKNOWN;
    }

    /** Returns the state of the record; one that is {@code invalid} was voided. */
    Optional<String> lifeStatus();

    /** Returns whether the record was deleted ({@code is_deleted}). */
    @Value.Default
    default Flag deleted() {
        return Flag.UNKNOWN;
    }

    /** Returns true if the bundle counts no longer: it was voided or deleted. */
    default boolean isVoid() {
        return BundleReader.isVoid(lifeStatus(), deleted());
    }

    /**
     * Returns whether the lines came with the bundle; if not, nobody knows what it holds.
     *
     * <p>A query of bundles answers with no lines at all, which is not the same as a bundle without lines. A bundle whose
     * lines were not read is written without its lists, and compared with nothing.
     */
    @Value.Default
    default boolean linesRead() {
        return true;
    }

    /** Returns the components, those of components among them. */
    List<BundleLine> lines();

    /** Returns the headings. */
    List<BundleGroup> groups();

    /** Returns the fields that nobody asked for, in their order. */
    Map<String, Cell> others();

    /** Returns where the bundle stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns the fields that nobody asked for, as JSON text. */
    default Extras extras() {
        return CrmFields.extras(others());
    }

    /** Returns what the bundle is called in findings: its number, else its id, else its product. */
    default String label() {
        return number().or(this::id).orElse(product());
    }

    /**
     * Returns the lines from the top level down to one, itself the last, whichever groups stand between; the time grows
     * with the bundle.
     *
     * @throws IllegalArgumentException if no line has the key
     */
    default List<BundleLine> path(String key) {
        BundleIndex index = new BundleIndex(this);
        List<BundleLine> path = new ArrayList<>();
        Optional<BundleLine> at = index.line(key);
        if (at.isEmpty()) {
            throw new IllegalArgumentException("The bundle has no line '" + key + "'.");
        }
        while (at.isPresent() && path.size() <= lines().size()) {
            path.add(at.get());
            at = index.above(at.get());
        }
        Collections.reverse(path);
        return path;
    }

    /** Returns a builder; the product must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CrmBundle}; not thread-safe. */
    final class Builder extends ImmutableCrmBundle.Builder {
        Builder() {}
    }
}
