package io.skuwright.quantity;

/**
 * A text cut at its first blank: an amount, and what it is an amount of.
 *
 * @param first what stands before the first blank
 * @param second what stands after it, empty if there is no blank
 */
record TwoParts(String first, String second) {
    static TwoParts of(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? new TwoParts(text, "")
                : new TwoParts(text.substring(0, blank), text.substring(blank + 1));
    }
}
