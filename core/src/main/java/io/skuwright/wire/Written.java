package io.skuwright.wire;

/**
 * A part of a document as it was written.
 *
 * <p>Example: of {@code [{"a":1}, {"a":2}]} the text between the positions of the second record is {@code {"a":2}}.
 * Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Written {

    /** Returns the text that begins at one position of the source and ends with the token that begins at another. */
    String text(long from, long to);
}
