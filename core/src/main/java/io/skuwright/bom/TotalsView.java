package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** The sums of a {@link TotalsPass} as a list whose elements are made when asked for. */
final class TotalsView extends AbstractList<ComponentTotal> implements RandomAccess {

    private final OpenedBoms opened;
    private final TotalsPass sums;
    /** Numbers of the sums that are known, in ascending order; null if all are. */
    private final int[] listed;

    TotalsView(OpenedBoms opened, TotalsPass sums) {
        this.opened = opened;
        this.sums = sums;
        // A component may be met only on lines that were cut, and a sum may be too large to be known.
        int[] known = new int[opened.items];
        int count = 0;
        for (int item = 0; item < opened.items; item++) {
            if (!sums.itemPaths.isZero(item) && !sums.itemQuantities.isLost(item)) {
                known[count++] = item;
            }
        }
        this.listed = count == known.length ? known : Arrays.copyOf(known, count);
    }

    @Override
    public ComponentTotal get(int at) {
        return total(listed[Objects.checkIndex(at, listed.length)]);
    }

    @Override
    public int size() {
        return listed.length;
    }

    String component(int at) {
        return opened.index.product(opened.index.store.items.product(opened.itemKeys[listed[at]]));
    }

    Ratio quantity(int at) {
        return sums.itemQuantities.get(listed[at]);
    }

    private ComponentTotal total(int item) {
        int key = opened.itemKeys[item];
        return new ComponentTotal(
                opened.index.product(opened.index.store.items.product(key)),
                sums.itemQuantities.get(item),
                Optional.ofNullable(opened.index.store.items.unit(key)),
                sums.itemPaths.get(item));
    }

    /** Returns where a component stands first in the list, {@link BomIndex#NONE} if it is not met. */
    int find(String component) {
        return places(component).min().orElse(BomIndex.NONE);
    }

    List<ComponentTotal> of(String component) {
        return places(component).sorted().mapToObj(this::get).toList();
    }

    private IntStream places(String component) {
        ItemTable items = opened.index.store.items;
        int product = opened.index.store.products.find(component);
        IntStream.Builder places = IntStream.builder();
        int key = product == BomIndex.NONE ? product : items.first(product);
        while (key != BomIndex.NONE) {
            int number = opened.itemNumbers.get(key);
            int at = number == BomIndex.NONE ? number : Arrays.binarySearch(listed, number);
            if (at >= 0) {
                places.add(at);
            }
            key = items.next(key);
        }
        return places.build();
    }

    /** Returns the number of rows. */
    BigInteger paths() {
        BigInteger count = BigInteger.ZERO;
        for (int item = 0; item < opened.items; item++) {
            count = count.add(sums.itemPaths.get(item));
        }
        return count;
    }

    /** Returns the number of rows of one component. */
    BigInteger paths(int product) {
        BigInteger count = BigInteger.ZERO;
        ItemTable items = opened.index.store.items;
        for (int key = items.first(product); key != BomIndex.NONE; key = items.next(key)) {
            int number = opened.itemNumbers.get(key);
            count = number == BomIndex.NONE ? count : count.add(sums.itemPaths.get(number));
        }
        return count;
    }

    /** Returns one quantity for each component; see {@link Explosion#quantities()}. */
    Outcome<Map<String, Ratio>> quantities(UnitConversions conversions) {
        return opened.index.store.items.isMixed()
                ? MixedUnits.merge(this, conversions)
                : Outcome.of(new QuantityMap(this));
    }

    /** Says that a component is counted in units that nothing joins. */
    static Finding mixed(ComponentTotal first, ComponentTotal other) {
        return Finding.of(BomCode.BOM_UNITS_MIXED)
                .about(first.component())
                .with("unit", first.unit().orElse(""))
                .with("other", other.unit().orElse(""));
    }
}
