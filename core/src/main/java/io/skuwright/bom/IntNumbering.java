package io.skuwright.bom;

/**
 * Gives the numbers 0, 1, 2 ... to ints in the order they are first met.
 *
 * <p>An explosion touches a small part of a large catalogue; this numbers the part, so that its arrays are
 * as small as the part. The table has a page for each run of keys and only those pages that are needed: what
 * belongs together was numbered together, so few are.
 */
final class IntNumbering {

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final IntList keys = new IntList();
    /** Numbers plus 1, so that a new page of zeros has none. */
    private final int[][] pages;

    /** Numbers keys from 0 to below the size of the key space. */
    IntNumbering(int keySpace) {
        pages = new int[(keySpace >>> PAGE_BITS) + 1][];
    }

    int size() {
        return keys.size();
    }

    /** Returns the key that has a number. */
    int key(int number) {
        return keys.get(number);
    }

    int[] keys() {
        return keys.toArray();
    }

    /** Returns the number of a key, -1 if it has none. */
    int find(int key) {
        int[] page = pages[key >>> PAGE_BITS];
        return page == null ? -1 : page[key & (PAGE - 1)] - 1;
    }

    /** Returns the number of a key, a new one if it has none. */
    int number(int key) {
        int[] page = pages[key >>> PAGE_BITS];
        if (page == null) {
            page = new int[PAGE];
            pages[key >>> PAGE_BITS] = page;
        }
        int at = key & (PAGE - 1);
        if (page[at] == 0) {
            keys.add(key);
            page[at] = keys.size();
        }
        return page[at] - 1;
    }
}
