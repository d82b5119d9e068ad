package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sums of a {@link TotalsPass}. */
final class PassTotals extends TotalsView {

    private final OpenedBoms opened;
    private final TotalsPass sums;
    /** Numbers of the sums that are known, in ascending order. */
    private final int[] listed;

    PassTotals(OpenedBoms opened, TotalsPass sums) {
        super(opened.index.store);
        this.opened = opened;
        this.sums = sums;
        int[] known = new int[opened.items];
        int count = 0;
        for (int number = 0; number < opened.items; number++) {
            if (isKnown(number)) {
                known[count++] = number;
            }
        }
        this.listed = count == known.length ? known : Arrays.copyOf(known, count);
    }

    /** A component may be met only on lines that were cut, and a sum may be too large to be known. */
    private boolean isKnown(int number) {
        return !sums.itemPaths.isZero(number) && !sums.itemQuantities.isLost(number);
    }

    @Override
    public int size() {
        return listed.length;
    }

    @Override
    int item(int at) {
        return opened.itemKeys[listed[at]];
    }

    @Override
    Ratio quantityAt(int at) {
        return sums.itemQuantities.get(listed[at]);
    }

    @Override
    @Nullable Ratio quantity(int item) {
        int number = opened.itemNumbers.get(item);
        return number == BomIndex.NONE || !isKnown(number) ? null : sums.itemQuantities.get(number);
    }

    @Override
    BigInteger paths(int item) {
        int number = opened.itemNumbers.get(item);
        return number == BomIndex.NONE ? BigInteger.ZERO : sums.itemPaths.get(number);
    }
}
