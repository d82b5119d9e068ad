package io.skuwright.wire;

/**
 * The tokens of one document, pulled one after the other.
 *
 * <p>An adapter implements it with its JSON library. The source checks what only it can see: that the
 * brackets match, that the bytes are of the encoding, that the document is not too long. It hands out
 * numbers as the text they were written as. Names and texts may be anything; the reader checks them.
 */
public interface TokenSource {

    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#END} after the end of the text, also if that is too early
     * @throws WireFault if the text cannot be read on; the source is not asked again
     */
    Token next() throws WireFault;

    /** Returns the text of the current name, text or number, without quotes and escapes. */
    String text();

    /** Returns how many characters stand before the current token. */
    long offset();
}
