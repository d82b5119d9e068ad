package io.skuwright.row;

import java.util.function.IntPredicate;

/** Guards the putting together of letters and accents, which takes the square of the accents of one letter. */
final class Accents {

    /** No language has more than a handful; a text with more was made to take time. */
    private static final int MOST = 512;

    private Accents() {}

    /** Returns true if more accents follow one letter than anybody writes, leaving out some characters. */
    static boolean areTooMany(String text, IntPredicate leftOut) {
        int accents = 0;
        int at = 0;
        while (at < text.length() && accents <= MOST) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (!leftOut.test(codePoint)) {
                accents = isAccent(codePoint) ? accents + 1 : 0;
            }
        }
        return accents > MOST;
    }

    static boolean isAccent(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
