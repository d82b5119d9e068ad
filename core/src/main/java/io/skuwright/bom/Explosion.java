package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * What a quantity of one product is made of.
 *
 * <p>{@link BomCatalog#explode} makes it. It answers in two ways from one walk: {@link #totals()} is one sum
 * for each component, however many paths lead to it, and {@link #rows()} lists every place in the structure
 * with its path. Example: A needs 2 B and 1 C, B needs 3 D and C needs 2 D. For 1 A:
 *
 * <pre>
 * rows     B 2, B/D 6, C 1, C/D 2
 * totals   B 2, C 1, D 8 (2 paths)
 * </pre>
 *
 * <p>The product itself is no row. Quantities are exact and never rounded. A line that would lead back into a
 * BOM that is being opened is left out together with what is below it; the finding {@code BOM_CYCLE} says so.
 * This class is immutable and thread-safe.
 */
public final class Explosion {

    private final String product;
    private final int bom;
    private final Ratio quantity;
    private final ExplosionView view;
    private final Limits limits;
    private final OpenedBoms opened;
    private final int[] order;
    private final TotalsPass sums;
    private final int[] listedItems;

    Explosion(
            String product,
            int bom,
            Ratio quantity,
            ExplosionView view,
            Limits limits,
            OpenedBoms opened,
            int[] order,
            TotalsPass sums) {
        this.product = product;
        this.bom = bom;
        this.quantity = quantity;
        this.view = view;
        this.limits = limits;
        this.opened = opened;
        this.order = order;
        this.sums = sums;
        // A component may be met only on lines that were cut, and a sum may be too large to be known.
        IntList listed = new IntList();
        for (int item = 0; item < opened.items.size(); item++) {
            if (!sums.itemPaths.isZero(item) && !sums.itemQuantities.isLost(item)) {
                listed.add(item);
            }
        }
        this.listedItems = listed.toArray();
    }

    /** Returns the code of the product that was exploded. */
    public String product() {
        return product;
    }

    /** Returns the BOM that was exploded; empty if the product has none or none is the default. */
    public Optional<Bom> bom() {
        return bom == BomIndex.NONE ? Optional.empty() : Optional.of(opened.index.boms[bom]);
    }

    /** Returns how much of the product was asked for. */
    public Ratio quantity() {
        return quantity;
    }

    /** Returns the view that was asked for. */
    public ExplosionView view() {
        return view;
    }

    /**
     * Returns the sum for each component and unit, in the order they are first met, level by level.
     *
     * <p>A component whose sum is not known because a quantity grew too large is not listed; the finding
     * {@code LIMIT_QUANTITY_BITS} says so. The list is not modifiable; its elements are made when asked for.
     */
    public List<ComponentTotal> totals() {
        return new Totals();
    }

    /** Returns the sums of one component, one for each unit; empty if it is not met. */
    public List<ComponentTotal> totalsOf(String component) {
        List<ComponentTotal> found = new ArrayList<>(1);
        BomIndex index = opened.index;
        Integer number = index.productNumbers.get(requireNonNull(component, "component"));
        int item = number == null ? BomIndex.NONE : index.firstItem[number];
        while (item != BomIndex.NONE) {
            int listed = Arrays.binarySearch(listedItems, opened.items.find(item));
            if (listed >= 0) {
                found.add(total(listedItems[listed]));
            }
            item = index.nextItem[item];
        }
        return List.copyOf(found);
    }

    private ComponentTotal total(int item) {
        int key = opened.items.key(item);
        return new ComponentTotal(
                opened.index.products[opened.index.itemProduct[key]],
                sums.itemQuantities.get(item),
                Optional.ofNullable(opened.index.itemUnit[key]),
                sums.itemPaths.get(item));
    }

    /** Returns the exact number of rows, which is counted and not walked. */
    public BigInteger rowCount() {
        BigInteger count = BigInteger.ZERO;
        for (int item = 0; item < opened.items.size(); item++) {
            count = count.add(sums.itemPaths.get(item));
        }
        return count;
    }

    /** Returns how many lines were looked at for the totals: each line once, whatever the number of paths. */
    public long lineVisits() {
        return sums.visits();
    }

    /**
     * Returns the rows, parents before children, lines in the order of their BOM.
     *
     * <p>Rows are made one by one while they are iterated; each iterator starts afresh and is not thread-safe.
     *
     * @return the rows; none with {@code LIMIT_EXPANSION} if there are more than {@link Limit#EXPLOSION_ROWS};
     *     without those whose quantity is too large, with {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<Iterable<ExplosionRow>> rows() {
        BigInteger count = rowCount();
        long limit = limits.get(Limit.EXPLOSION_ROWS);
        if (count.compareTo(BigInteger.valueOf(limit)) > 0) {
            Finding refused = Finding.of(BomCode.LIMIT_EXPANSION)
                    .about(product)
                    .with("paths", count.toString())
                    .with("limit", limit);
            return Outcome.of(List.of(), List.of(refused));
        }
        RowPlan plan = RowPlan.of(opened, quantity, limits, order);
        List<Finding> findings = new ArrayList<>();
        if (plan.mayGrowTooLarge()) {
            // Only then is it worth a walk ahead: an iterator has no way to tell.
            new RowWalk(plan, findings::add).forEachRemaining(row -> {});
        }
        return Outcome.of(() -> new RowWalk(plan, finding -> {}), findings);
    }

    /** Returns the question and the number of rows, for people. */
    @Override
    public String toString() {
        return view + " of " + quantity + " " + product + ": " + listedItems.length + " totals, " + rowCount() + " rows";
    }

    private final class Totals extends AbstractList<ComponentTotal> implements RandomAccess {
        @Override
        public ComponentTotal get(int at) {
            return total(listedItems[Objects.checkIndex(at, listedItems.length)]);
        }

        @Override
        public int size() {
            return listedItems.length;
        }
    }
}
