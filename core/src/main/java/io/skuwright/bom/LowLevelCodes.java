package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How far each product stands below the top.
 *
 * <p>The low-level code of a product is the longest distance at which it stands below any other, 0 if nothing uses
 * it. Who plans products by ascending code knows the whole need of a product before opening it. Example: a bike
 * needs a frame, 2 wheels and 1 tube, and the frame needs 4 tubes:
 *
 * <pre>
 * level 0   Bike
 * level 1   Frame, Wheel
 * level 2   Tube, although the bike uses one directly
 * </pre>
 *
 * <p>All BOMs count, be they the default of their product or not, and of each the lines that count under the {@link
 * BomPolicy}. So a component always has a higher code than each product whose BOM names it. Two things bend that:
 * where a product goes into itself ({@code BOM_CYCLE}) one line of the loop is left out, as in {@link WhereUsed}; and
 * where products use each other in a circle only over different versions (a rework), a version there counts from where
 * lines open it and not from where its product stands.
 *
 * <p>Codes are worked out afresh from the whole graph, so after {@link BomCatalog#replace} they may be lower as well
 * as higher. Time grows with the number of lines. This class is immutable and thread-safe.
 */
public final class LowLevelCodes {

    private final BomIndex index;
    private final int[] levels;

    private LowLevelCodes(BomIndex index, int[] levels) {
        this.index = index;
        this.levels = levels;
    }

    /**
     * Works out the codes of all products of a catalogue.
     *
     * @return the codes, with what opening the BOMs found out, as {@link BomCatalog#explode} tells it; or no value with
     *     {@code LIMIT_BOM_NODES}
     */
    public static Outcome<LowLevelCodes> of(BomCatalog catalog, BomPolicy policy) {
        BomIndex index = catalog.index();
        Limits limits = catalog.limits();
        List<Finding> findings = new ArrayList<>();
        int[] boms = IntStream.range(0, index.boms()).toArray();
        OpenedUses uses = OpenedUses.of(catalog, boms, requireNonNull(policy, "policy"), findings);
        if (limits.exceeds(Limit.BOM_NODES, uses.opened.nodes)) {
            return Outcome.failed(BomFindings.limit(
                    BomCode.LIMIT_BOM_NODES, "", limits, Limit.BOM_NODES, uses.opened.nodes));
        }
        return Outcome.of(
                new LowLevelCodes(index, new LevelGraph(uses).levels()), List.copyOf(new LinkedHashSet<>(findings)));
    }

    /** Returns the low-level code of a product; empty if the catalogue does not know the product. */
    public OptionalInt of(String product) {
        int number = index.store.products.find(requireNonNull(product, "product"));
        return number == BomIndex.NONE ? OptionalInt.empty() : OptionalInt.of(levels[number]);
    }

    /** Returns the products of each level from 0 on, those of one level in text order; not modifiable. */
    public List<List<String>> levels() {
        List<List<String>> byLevel = new ArrayList<>();
        for (int product = 0; product < levels.length; product++) {
            while (byLevel.size() <= levels[product]) {
                byLevel.add(new ArrayList<>());
            }
            byLevel.get(levels[product]).add(index.product(product));
        }
        byLevel.replaceAll(codes -> {
            Collections.sort(codes);
            return Collections.unmodifiableList(codes);
        });
        return Collections.unmodifiableList(byLevel);
    }

    /** Returns the number of products, for people. */
    @Override
    public String toString() {
        return "Low-level codes of " + levels.length + " products";
    }
}
