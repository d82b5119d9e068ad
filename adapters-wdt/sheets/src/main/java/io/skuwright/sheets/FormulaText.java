package io.skuwright.sheets;

import java.util.Objects;

/**
 * Text that a spreadsheet would compute as a formula.
 *
 * <p>A cell that starts with {@code =}, {@code +}, {@code -} or {@code @}, with one of their full-width forms, or with
 * a tab, a line break or NUL may be run as a formula when a person opens the file. In a file for people such a text
 * gets a single quote in front, which the spreadsheet shows as plain text: the SKU {@code -A100} becomes
 * {@code '-A100}. In a file for machines it stays as it is, since the quote would be read as part of the code.
 *
 * <p>Quotes that were already there are counted, so {@link #restored} gives back exactly what {@link #neutralised} was
 * given, whatever it was.
 */
public final class FormulaText {
    private static final char QUOTE = '\'';
    private static final String TRIGGERS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaText() {}

    /**
     * Whether a spreadsheet might compute this text.
     *
     * @param text the whole text of the cell
     * @return true if the first character is a trigger
     */
    public static boolean isDangerous(String text) {
        Objects.requireNonNull(text, "text");
        return isTriggerAt(text, 0);
    }

    /**
     * The text as a cell for people carries it.
     *
     * @param text the text as it is
     * @return the text with one quote in front if it is dangerous, or would be after its own leading quotes; else the
     *     text itself
     */
    public static String neutralised(String text) {
        Objects.requireNonNull(text, "text");
        return isTriggerAt(text, quotesBefore(text)) ? QUOTE + text : text;
    }

    /**
     * The text as it was before {@link #neutralised}.
     *
     * @param text the text of a cell for people
     * @return the text without the added quote
     */
    public static String restored(String text) {
        Objects.requireNonNull(text, "text");
        int quotes = quotesBefore(text);
        return quotes > 0 && isTriggerAt(text, quotes) ? text.substring(1) : text;
    }

    private static int quotesBefore(String text) {
        int index = 0;
        while (index < text.length() && text.charAt(index) == QUOTE) {
            index++;
        }
        return index;
    }

    private static boolean isTriggerAt(String text, int index) {
        return index < text.length() && TRIGGERS.indexOf(text.charAt(index)) >= 0;
    }
}
