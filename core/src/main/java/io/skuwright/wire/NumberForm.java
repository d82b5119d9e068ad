package io.skuwright.wire;

/** Tells numbers as JSON writes them from those that lenient readers let in, such as 007 and 5. with nothing behind. */
final class NumberForm {

    private NumberForm() {}

    static boolean isJson(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        int at = digits(literal, start);
        if (at == start || (literal.charAt(start) == '0' && at > start + 1)) {
            return false;
        }
        if (is(literal, at, '.', '.')) {
            int point = at + 1;
            at = digits(literal, point);
            if (at == point) {
                return false;
            }
        }
        if (is(literal, at, 'e', 'E')) {
            int exponent = is(literal, at + 1, '+', '-') ? at + 2 : at + 1;
            at = digits(literal, exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == literal.length();
    }

    private static int digits(String literal, int from) {
        int at = from;
        while (at < literal.length() && literal.charAt(at) >= '0' && literal.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean is(String literal, int at, char one, char other) {
        return at < literal.length() && (literal.charAt(at) == one || literal.charAt(at) == other);
    }
}
