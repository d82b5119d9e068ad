package io.skuwright.bom;

/**
 * Keeps a positive long for each of a few keys out of a large range of keys.
 *
 * <p>Like an {@link IntTable} it has a page for each run of keys, and only those pages that are needed.
 */
final class LongPages {

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final long[][] pages;

    /** Takes keys from 0 to below the size of the key space. */
    LongPages(int keySpace) {
        pages = new long[(keySpace >>> PAGE_BITS) + 1][];
    }

    /** Returns the value of a key, 0 if it has none. */
    long get(int key) {
        long[] page = pages[key >>> PAGE_BITS];
        return page == null ? 0 : page[key & (PAGE - 1)];
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
}
