package io.skuwright.result;

import java.util.Locale;

/** Makes a value of the data safe and short enough to stand in a sentence. */
final class Quoted {

    private static final int MOST = 64;

    private Quoted() {}

    static String text(String value) {
        StringBuilder text = new StringBuilder(Math.min(value.length(), MOST) + 8);
        int at = 0;
        while (at < value.length()) {
            // What is written counts, not what was read: a hidden character is written as up to ten.
            if (text.length() >= MOST) {
                return text.append('…').toString();
            }
            int codePoint = value.codePointAt(at);
            at += Character.charCount(codePoint);
            if (isVisible(codePoint)) {
                text.appendCodePoint(codePoint);
            } else {
                text.append("\\u{").append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)).append('}');
            }
        }
        return text.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
