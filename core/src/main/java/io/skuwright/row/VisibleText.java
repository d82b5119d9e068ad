package io.skuwright.row;

import java.util.Locale;

/** Writes texts so that every character can be seen. */
final class VisibleText {

    /** More is not listed, or a sheet full of tabs would make a report of gigabytes. */
    private static final int LISTED = 16;

    private VisibleText() {}

    /** Returns the text with a backslash and the hexadecimal code point for what cannot be seen as what it is. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                visible.appendCodePoint(codePoint);
            } else {
                visible.append("\\u{").append(hex(codePoint)).append('}');
            }
        });
        return visible.toString();
    }

    /** Returns true for a character that is seen as what it is; the space is, unless it ends the text. */
    private static boolean isPlain(int codePoint) {
        return codePoint == ' '
                || (!LookAlikes.isBlank(codePoint)
                        && !LookAlikes.isInvisible(codePoint)
                        && Character.getType(codePoint) != Character.SURROGATE);
    }

    /** Returns the name of a code point, for example {@code U+200B}. */
    static String name(int codePoint) {
        String hex = hex(codePoint);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static String hex(int codePoint) {
        return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    }

    /** Lists places of characters in a text and, beside them, their code points. */
    static final class Places {

        private final StringBuilder codePoints = new StringBuilder();
        private final StringBuilder positions = new StringBuilder();
        private int count;

        void add(int codePoint, int position) {
            count++;
            if (count > LISTED + 1) {
                return;
            }
            String comma = count == 1 ? "" : ",";
            codePoints.append(comma).append(count > LISTED ? "…" : name(codePoint));
            positions.append(comma).append(count > LISTED ? "…" : Integer.toString(position));
        }

        boolean isEmpty() {
            return count == 0;
        }

        int count() {
            return count;
        }

        String codePoints() {
            return codePoints.toString();
        }

        String positions() {
            return positions.toString();
        }
    }
}
