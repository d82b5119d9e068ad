package io.skuwright.merchantpro;

/**
 * What an envelope says of its page ({@code meta.count}).
 *
 * <p>Example: {@code {"total":100,"current":50,"start":0,"limit":50}} is the first of two pages. Values are immutable and
 * thread-safe.
 *
 * @param total how many records there are on all pages
 * @param current how many are on this page, as the shop counts them
 * @param start how many stand before this page
 * @param limit the most records on a page
 */
public record PageCounts(long total, long current, long start, long limit) {

    /** Checks that nothing is negative. */
    public PageCounts {
        if (total < 0 || current < 0 || start < 0 || limit < 0) {
            throw new IllegalArgumentException("A count of records must not be negative.");
        }
    }
}
