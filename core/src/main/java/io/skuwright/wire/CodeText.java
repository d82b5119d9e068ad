package io.skuwright.wire;

import java.util.regex.Pattern;

/** What can be seen of a code that was once a number. */
public final class CodeText {

    /** Whole numbers of so many digits pass through any number type unharmed. */
    public static final int EXACT_DIGITS = 15;

    private static final Pattern MANGLED = Pattern.compile("[0-9](\\.[0-9]+)?E\\+[0-9]+");

    private CodeText() {}

    static boolean isWhole(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        for (int at = start; at < literal.length(); at++) {
            if (literal.charAt(at) < '0' || literal.charAt(at) > '9') {
                return false;
            }
        }
        return literal.length() > start;
    }

    /** Returns true for what spreadsheets write in place of a long barcode, such as {@code 6.90123E+12}. */
    public static boolean isMangled(String text) {
        return text.length() > 3 && (text.charAt(1) == '.' || text.charAt(1) == 'E') && MANGLED.matcher(text).matches();
    }

    /** Returns true if a text has no character that {@link TextCheck} might find fault with, at a glance. */
    public static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || (c >= 0x7F && c <= 0x9F) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean hasExponent(String literal) {
        return literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0;
    }

    /** Counts the digits in front of the exponent. */
    public static int digitsLeft(String literal) {
        int digits = 0;
        for (int at = 0; at < literal.length() && "eE".indexOf(literal.charAt(at)) < 0; at++) {
            digits += Character.isDigit(literal.charAt(at)) ? 1 : 0;
        }
        return digits;
    }
}
