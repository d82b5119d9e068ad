package io.skuwright.wire;

import io.skuwright.row.Cell;
import java.util.Optional;

/**
 * The tokens of one document, pulled one after the other.
 *
 * <p>An adapter implements it with its JSON library. The source checks what only it can see: that the
 * brackets match, that the bytes are of the encoding, that the document is not too long. It hands out
 * numbers as the text they were written as. Names and texts may be anything; the reader checks them.
 *
 * <p>Texts and offsets are asked for only where they are needed, so a source should do no work for them before.
 */
public interface TokenSource {

    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#END} after the end of the text, also if that is too early
     * @throws WireFault if the text cannot be read on; the source is not asked again
     */
    Token next() throws WireFault;

    /**
     * Returns the text of the current name, text or number, without quotes and escapes.
     *
     * @throws WireFault if the text cannot be read on, or is too long
     */
    String text() throws WireFault;

    /**
     * Returns the current text or number as a cell.
     *
     * @param token which of both it is
     * @throws WireFault as {@link #text} does
     */
    default Cell cell(Token token, CellPool pool) throws WireFault {
        return token == Token.NUMBER ? pool.number(text()) : pool.text(text());
    }

    /** Returns how many characters the current name, text or number has. */
    default long length() throws WireFault {
        return text().length();
    }

    /** Returns how many characters stand before the current token. */
    long offset();

    /**
     * Returns where the current token stands, in whatever the source counts; it never goes down.
     *
     * <p>Of a name it need not be exact.
     */
    long position();

    /** Keeps what was written from a position on, until it is told another. */
    void keepFrom(long position);

    /** Returns what was written from a kept position to the end of the current token, whatever the source does next. */
    Written written(long from);

    /** Returns the tokens from a kept position to the current one once more, with the same offsets. */
    TokenSource again(long position);

    /** Returns the bytes of the document if parts of it can be left out. */
    default Optional<DocumentBytes> cuts() {
        return Optional.empty();
    }
}
