package io.skuwright.wdt;

import io.skuwright.row.Cell;

/**
 * JSON in which all that is not ASCII is escaped.
 *
 * <p>A signature counts the characters of a field, and the vendor's own libraries disagree about what one is beyond
 * ASCII; escaped, every count is the same.
 */
final class AsciiJson {

    private static final String DIGITS = "0123456789abcdef";

    private AsciiJson() {}

    static String of(Cell cell) {
        return escaped(cell.toJson());
    }

    static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c < 0x80) {
                text.append(c);
            } else {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(DIGITS.charAt((c >> shift) & 0xF));
                }
            }
        }
        return text.toString();
    }
}
