package io.skuwright.wire;

import io.skuwright.row.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Makes cells of the characters of a document; what stands there often is made once.
 *
 * <p>Units, dates, codes of options and numbers such as {@code 1.0} fill most cells of a page, so each of these is
 * one object however often it stands there. The pool keeps a fixed number of short texts and forgets the others.
 * Example: ten thousand rows with {@code "unit":"Pcs"} share one cell.
 *
 * <p>One instance serves one document; it is not thread-safe.
 */
public final class CellPool {

    /** A power of two. */
    private static final int KEPT = 1024;

    private static final int LONGEST = 40;

    private final @Nullable Cell[] texts = new Cell[KEPT];
    private final @Nullable Cell[] numbers = new Cell[KEPT];
    private boolean isDoubtful;

    /** Makes an empty pool. */
    public CellPool() {}

    /** Returns the cell of a text. */
    public Cell text(char[] chars, int from, int length) {
        int hash = 0;
        boolean odd = false;
        for (int at = from; at < from + length; at++) {
            char c = chars[at];
            hash = 31 * hash + c;
            odd |= c < ' ' || (c >= 0x7F && (c <= 0x9F || Character.isSurrogate(c)));
        }
        isDoubtful = odd;
        if (odd || length > LONGEST) {
            return Cell.text(new String(chars, from, length));
        }
        Cell known = texts[hash & (KEPT - 1)];
        if (known == null || !isSame(known.text(), hash, chars, from, length)) {
            known = Cell.text(new String(chars, from, length));
            texts[hash & (KEPT - 1)] = known;
        }
        return known;
    }

    /** Returns the cell of a number as it was written. */
    public Cell number(char[] chars, int from, int length) {
        int hash = 0;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + chars[at];
        }
        Cell known = numbers[hash & (KEPT - 1)];
        if (known != null && isSame(known.text(), hash, chars, from, length)) {
            isDoubtful = false;
            return known;
        }
        String literal = new String(chars, from, length);
        Cell made = Cell.number(literal);
        isDoubtful = !NumberForm.isJson(literal);
        if (!isDoubtful && length <= LONGEST) {
            numbers[hash & (KEPT - 1)] = made;
        }
        return made;
    }

    /** Returns the cell of a text. */
    public Cell text(String text) {
        return text(text.toCharArray(), 0, text.length());
    }

    /** Returns the cell of a number as it was written. */
    public Cell number(String literal) {
        return number(literal.toCharArray(), 0, literal.length());
    }

    /** Returns true if the last cell has to be looked at: a text with an odd character, a number that is no JSON. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    private static boolean isSame(String text, int hash, char[] chars, int from, int length) {
        if (text.length() != length || text.hashCode() != hash) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (text.charAt(at) != chars[from + at]) {
                return false;
            }
        }
        return true;
    }
}
