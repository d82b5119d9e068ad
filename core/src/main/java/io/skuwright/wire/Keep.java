package io.skuwright.wire;

import org.jspecify.annotations.Nullable;

/** The text of one outermost value, which is there once the value was read to its end. */
final class Keep {

    private volatile @Nullable Written written;

    void set(Written whole) {
        written = whole;
    }

    /** Returns a part of the text without blanks outside of its texts; nothing if it is not there. */
    String text(long from, long to) {
        Written whole = written;
        return whole == null ? "" : dense(whole.text(from, to));
    }

    private static String dense(String json) {
        StringBuilder dense = new StringBuilder(json.length());
        boolean inText = false;
        boolean isEscaped = false;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (inText || c > ' ') {
                dense.append(c);
            }
            if (isEscaped) {
                isEscaped = false;
            } else if (c == '"') {
                inText = !inText;
            } else {
                isEscaped = inText && c == '\\';
            }
        }
        return dense.toString();
    }
}
