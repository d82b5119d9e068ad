package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Sums for a few keys out of a large range of keys: longs while they are whole and fit, ratios else.
 *
 * <p>Like an {@link IntTable} it has a page for each run of keys, and only those pages that are needed.
 */
final class PagedSums {

    /** Stands in a page for a sum that is kept as a ratio. */
    static final long EXACT = -1;

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final long[][] pages;
    private @Nullable Ratio @Nullable [][] exact;

    /** Takes keys from 0 to below the size of the key space. */
    PagedSums(int keySpace) {
        pages = new long[(keySpace >>> PAGE_BITS) + 1][];
    }

    /** Returns the page of a key, to be read and written at its {@link #place}. */
    long[] page(int key) {
        long[] page = pages[key >>> PAGE_BITS];
        if (page == null) {
            page = new long[PAGE];
            pages[key >>> PAGE_BITS] = page;
        }
        return page;
    }

    static int place(int key) {
        return key & (PAGE - 1);
    }

    /** Returns the sum of a key, 0 if nothing was added. */
    Ratio get(int key) {
        long[] page = pages[key >>> PAGE_BITS];
        long whole = page == null ? 0 : page[place(key)];
        return whole == EXACT ? exact(key) : Ratio.of(whole);
    }

    private Ratio exact(int key) {
        Ratio ratio = exact == null ? null : exact[key >>> PAGE_BITS][place(key)];
        return ratio == null ? Ratio.ZERO : ratio;
    }

    /** Adds a ratio that is not negative; says no if the sum has too many bits. */
    boolean add(int key, Ratio value, long mostBits) {
        long[] page = page(key);
        Ratio sum = page[place(key)] == 0 ? value : get(key).plus(value);
        if (sum.isWhole() && sum.bitLength() < Long.SIZE) {
            page[place(key)] = sum.numerator().longValueExact();
            return true;
        }
        if (exact == null) {
            exact = new @Nullable Ratio[pages.length][];
        }
        int number = key >>> PAGE_BITS;
        if (exact[number] == null) {
            exact[number] = new @Nullable Ratio[PAGE];
        }
        exact[number][place(key)] = sum;
        page[place(key)] = EXACT;
        return sum.bitLength() <= mostBits;
    }
}
