package io.skuwright.bom;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Codes in stock that the catalogue does not know, numbered 0, 1, 2 ...
 *
 * <p>A store holds far more than what BOMs name, and few ask for it: codes are numbered at once, and looked up by a
 * table that is made when the first one is asked for.
 */
final class OtherStock {

    private String[] codes = new String[16];
    private int size;
    /** Two threads may both make one, and then use either. */
    private volatile @Nullable NameTable table;

    /** Adds a code that was not added before, and returns its number. */
    int add(String code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size] = code;
        return size++;
    }

    int size() {
        return size;
    }

    String code(int number) {
        return codes[number];
    }

    /** Returns the number of a code, {@link BomIndex#NONE} if it has none. */
    int find(String code) {
        NameTable found = table;
        if (found == null) {
            found = new NameTable();
            for (int number = 0; number < size; number++) {
                found.number(codes[number]);
            }
            table = found;
        }
        return found.find(code);
    }
}
