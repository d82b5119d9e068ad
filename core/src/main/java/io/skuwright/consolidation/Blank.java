package io.skuwright.consolidation;

/** Tells texts that show nothing but blanks, also those that no keyboard makes, such as U+00A0. */
final class Blank {

    private Blank() {}

    static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
