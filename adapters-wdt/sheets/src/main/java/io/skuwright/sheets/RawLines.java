package io.skuwright.sheets;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Finds lines of a text again, from the top to the bottom, exactly as they were written. */
final class RawLines {

    private static final int NONE = -2;

    private final Reader text;
    private final char[] buffer = new char[8192];
    private int next;
    private int end;
    private int pushedBack = NONE;
    private long line = 1;

    RawLines(Reader text) {
        this.text = text;
    }

    /** Returns so many lines from a number on, without the end of the last; earlier lines cannot be asked for again. */
    String lines(long from, long count) {
        skipTo(from);
        StringBuilder lines = new StringBuilder();
        for (long left = count; left > 0; left--) {
            String ending = readLine(lines);
            lines.append(left > 1 ? ending : "");
        }
        return lines.toString();
    }

    /** Goes to the first character of a line. */
    void skipTo(long from) {
        while (line < from && peek() >= 0) {
            readLine(null);
        }
    }

    /** Returns the next character, negative at the end. */
    int read() {
        int c = peek();
        pushedBack = NONE;
        return c;
    }

    private int peek() {
        if (pushedBack == NONE) {
            pushedBack = next < end || fill() ? buffer[next++] : -1;
        }
        return pushedBack;
    }

    private String readLine(@Nullable StringBuilder target) {
        for (int c = read(); c >= 0; c = read()) {
            if (c == '\n' || c == '\r') {
                line++;
                boolean isPair = c == '\r' && peek() == '\n';
                return isPair ? "\r" + (char) read() : String.valueOf((char) c);
            }
            if (target != null) {
                target.append((char) c);
            }
        }
        return "";
    }

    private boolean fill() {
        try {
            next = 0;
            end = Math.max(text.read(buffer, 0, buffer.length), 0);
            return end > 0;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes that were decoded before are decoded again.", e);
        }
    }
}
