package io.skuwright.wire;

/**
 * Plain values as they stand in the bytes of a document.
 *
 * <p>A lenient parser drops a plus and leading zeros of a number; what was written shows them.
 */
public final class ValueBytes {

    private ValueBytes() {}

    /** Returns the number that begins at a position, as it was written. */
    public static String number(DocumentBytes bytes, long position) {
        StringBuilder literal = new StringBuilder();
        for (long next = position; isOfANumber((char) bytes.at(next)); next++) {
            literal.append((char) bytes.at(next));
        }
        return literal.toString();
    }

    private static boolean isOfANumber(char c) {
        return c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E' || (c >= '0' && c <= '9');
    }

    /** Returns true if the number at a position begins as most do, so that a lenient parser leaves it as it is. */
    public static boolean isPlainNumber(DocumentBytes bytes, long position) {
        byte first = bytes.at(position);
        return first >= '1' && first <= '9';
    }

    /**
     * Returns true if a lenient parser dropped a plus or leading zeros of the number at a position.
     *
     * @param parsed the first character of what the parser made of it
     */
    public static boolean isAltered(DocumentBytes bytes, long position, char parsed) {
        byte first = bytes.at(position);
        long digit = first == '-' ? position + 1 : position;
        byte second = bytes.at(digit + 1);
        return (first == '+' && parsed != '+') || (bytes.at(digit) == '0' && second >= '0' && second <= '9');
    }

    /** Returns where a plain value ends that begins at a position. */
    static long end(DocumentBytes bytes, long position) {
        long next = position + 1;
        if (bytes.at(position) == '"') {
            while (bytes.at(next) != '"') {
                next += bytes.at(next) == '\\' ? 2 : 1;
            }
            return next + 1;
        }
        while (bytes.at(next) > ' ' && bytes.at(next) != ',' && bytes.at(next) != '}' && bytes.at(next) != ']') {
            next++;
        }
        return next;
    }
}
