package io.skuwright.wire;

import io.skuwright.row.Cell;
import java.util.Arrays;
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

    /** A cell with the characters it was made of. */
    private static final class Entry {
        private final char[] key;
        private final Cell cell;

        Entry(char[] key, Cell cell) {
            this.key = key;
            this.cell = cell;
        }
    }

    /** What was met in one slot after the other: the hash of the last one, and the last one that was met again. */
    private static final class Shelf {
        private final int[] hashes = new int[KEPT];
        private final @Nullable Entry[] entries = new Entry[KEPT];
    }

    private final Shelf texts = new Shelf();
    private final Shelf numbers = new Shelf();
    private boolean isDoubtful;

    /** Makes an empty pool. */
    public CellPool() {}

    /** Returns the cell of a text. */
    public Cell text(char[] chars, int from, int length) {
        int hash = hash(chars, from, length);
        Cell known = get(texts, hash, chars, from, length);
        if (known != null) {
            return known;
        }
        String text = new String(chars, from, length);
        isDoubtful = !CodeText.isPlain(text);
        return put(texts, hash, chars, from, length, Cell.text(text));
    }

    /** Returns the cell of a number as it was written. */
    public Cell number(char[] chars, int from, int length) {
        int hash = hash(chars, from, length);
        Cell known = get(numbers, hash, chars, from, length);
        if (known != null) {
            return known;
        }
        String literal = new String(chars, from, length);
        isDoubtful = !NumberForm.isJson(literal);
        return put(numbers, hash, chars, from, length, Cell.number(literal));
    }

    /** What is kept is in no doubt. */
    private @Nullable Cell get(Shelf shelf, int hash, char[] chars, int from, int length) {
        int slot = slot(hash);
        Entry entry = shelf.hashes[slot] == hash ? shelf.entries[slot] : null;
        if (entry == null || !Arrays.equals(entry.key, 0, entry.key.length, chars, from, from + length)) {
            return null;
        }
        isDoubtful = false;
        return entry.cell;
    }

    /** What is met for the first time is most often an id that never comes again, so it is kept from the second time on. */
    private Cell put(Shelf shelf, int hash, char[] chars, int from, int length, Cell made) {
        if (!isDoubtful && length <= LONGEST) {
            int slot = slot(hash);
            if (shelf.hashes[slot] == hash) {
                shelf.entries[slot] = new Entry(Arrays.copyOfRange(chars, from, from + length), made);
            } else {
                shelf.hashes[slot] = hash;
            }
        }
        return made;
    }

    /** A few characters tell most texts of a document apart; the last ones differ most. */
    private static int hash(char[] chars, int from, int length) {
        int hash = length;
        for (int back = 1; back <= Math.min(length, 4); back++) {
            hash = 31 * hash + chars[from + length - back];
        }
        return length > 4 ? 31 * (31 * hash + chars[from]) + chars[from + length / 2] : hash;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 10)) & (KEPT - 1);
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
}
