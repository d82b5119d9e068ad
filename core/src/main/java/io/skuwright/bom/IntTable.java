package io.skuwright.bom;

/**
 * Keeps a number for each of a few keys out of a large range of keys.
 *
 * <p>An explosion touches a small part of a large catalogue; this numbers the part, so that its arrays are as
 * small as the part. The table has a page for each run of keys, and only those pages that are needed: what
 * belongs together was numbered together, so few are.
 */
final class IntTable {

    private static final int PAGE_BITS = 7;
    private static final int PAGE = 1 << PAGE_BITS;

    /** Numbers plus 1, so that a new page of zeros has none. */
    private final int[][] pages;

    /** Takes keys from 0 to below the size of the key space. */
    IntTable(int keySpace) {
        pages = new int[(keySpace >>> PAGE_BITS) + 1][];
    }

    /** Returns the number of a key, {@link BomIndex#NONE} if it has none. */
    int get(int key) {
        int[] page = pages[key >>> PAGE_BITS];
        return page == null ? BomIndex.NONE : page[key & (PAGE - 1)] - 1;
    }

    /** Returns the number of a key, and gives it a number if it has none. */
    int putIfAbsent(int key, int number) {
        int[] page = pages[key >>> PAGE_BITS];
        if (page == null) {
            page = new int[PAGE];
            pages[key >>> PAGE_BITS] = page;
        }
        int known = page[key & (PAGE - 1)];
        if (known == 0) {
            page[key & (PAGE - 1)] = number + 1;
            return number;
        }
        return known - 1;
    }

    void put(int key, int number) {
        int[] page = pages[key >>> PAGE_BITS];
        if (page == null) {
            page = new int[PAGE];
            pages[key >>> PAGE_BITS] = page;
        }
        page[key & (PAGE - 1)] = number + 1;
    }
}
