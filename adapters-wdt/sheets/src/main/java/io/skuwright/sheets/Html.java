package io.skuwright.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a page piece by piece, so that a long one is never in memory as a whole.
 *
 * <p>Tags and names of attributes are ours; everything between tags and in attributes is escaped here and nowhere
 * else.
 */
final class Html {

    private static final int FULL = 1 << 14;

    private final Appendable out;
    private final StringBuilder buffer = new StringBuilder(FULL + 1024);

    Html(Appendable out) {
        this.out = out;
    }

    /** Opens an element; attributes are pairs of name and value. */
    Html open(String tag, String... attributes) {
        buffer.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            buffer.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            buffer.append('"');
        }
        buffer.append('>');
        return this;
    }

    Html close(String tag) {
        buffer.append("</").append(tag).append('>');
        if (buffer.length() >= FULL) {
            flush();
        }
        return this;
    }

    /** Begins a new line of the file, for those who read its source. */
    Html line() {
        buffer.append('\n');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    Html text(int codePoint) {
        if (codePoint < 0x80) {
            escape((char) codePoint);
        } else {
            buffer.appendCodePoint(codePoint);
        }
        return this;
    }

    /** Writes an element that holds a text only. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Writes our own constant markup as it is; never anything of the data. */
    Html markup(String constant) {
        buffer.append(constant);
        return this;
    }

    void flush() {
        try {
            out.append(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            escape(text.charAt(at));
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> buffer.append("&amp;");
            case '<' -> buffer.append("&lt;");
            case '>' -> buffer.append("&gt;");
            case '"' -> buffer.append("&quot;");
            case '\'' -> buffer.append("&#39;");
            default -> buffer.append(c);
        }
    }
}
