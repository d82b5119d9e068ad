package io.skuwright.bom;

import java.math.BigInteger;

/** Everything that an explosion opened, put in order and added up. */
final class OpenedStructure {

    private final OpenedBoms opened;
    private final int[] order;
    private final TotalsPass sums;

    OpenedStructure(OpenedBoms opened, int[] order, TotalsPass sums) {
        this.opened = opened;
        this.order = order;
        this.sums = sums;
    }

    OpenedBoms opened() {
        return opened;
    }

    /** Returns the nodes, each after all that use it. */
    int[] order() {
        return order;
    }

    TotalsPass sums() {
        return sums;
    }

    /** Returns the number of rows. */
    BigInteger paths() {
        BigInteger count = BigInteger.ZERO;
        for (int number = 0; number < opened.items; number++) {
            count = count.add(sums.itemPaths.get(number));
        }
        return count;
    }

    /** Returns the number of rows of one component. */
    BigInteger paths(int product) {
        BigInteger count = BigInteger.ZERO;
        ItemTable items = opened.index.store.items;
        for (int item = items.first(product); item != BomIndex.NONE; item = items.next(item)) {
            int number = opened.itemNumbers.get(item);
            count = number == BomIndex.NONE ? count : count.add(sums.itemPaths.get(number));
        }
        return count;
    }
}
