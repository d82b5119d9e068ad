package io.skuwright.quantity;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Small numbers sorted into groups, each group in rising order; linear and without boxing. */
final class IntGroups {

    private final int[] starts;
    private final int[] items;

    private IntGroups(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /** Groups the items from 0 to a size by their group, which is below a number of groups. */
    static IntGroups of(int groups, int size, IntUnaryOperator groupOf) {
        int[] starts = new int[groups + 1];
        for (int item = 0; item < size; item++) {
            starts[groupOf.applyAsInt(item) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        int[] items = new int[size];
        for (int item = 0; item < size; item++) {
            items[next[groupOf.applyAsInt(item)]++] = item;
        }
        return new IntGroups(starts, items);
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    IntStream items(int group) {
        return Arrays.stream(items, starts[group], starts[group + 1]);
    }

    int item(int at) {
        return items[at];
    }
}
