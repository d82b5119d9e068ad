package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where an envelope says the pages around it are ({@code meta.links}).
 *
 * <p>A link is relative, {@code /api/v2/products?start=50&limit=50}, or absolute; it is kept as written. Values are
 * immutable and thread-safe.
 *
 * @param areThere true if the envelope has links at all; without a next one the page is then the last
 * @param next the page after this one
 * @param previous the page before this one
 */
public record PageLinks(boolean areThere, Optional<String> next, Optional<String> previous) {

    /** Links of an answer that has none. */
    static final PageLinks NONE = new PageLinks(false, Optional.empty(), Optional.empty());

    /** Checks that nothing is null. */
    public PageLinks {
        requireNonNull(next, "next");
        requireNonNull(previous, "previous");
    }
}
