package io.skuwright.row;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no that may be unknown.
 *
 * <p>Scripts call every text that is not empty true, also {@code "false"}. A flag is read strictly: the
 * value true, the number 1 and the text {@code true} in any case are yes; false, 0 and {@code false} are
 * no; null, blank and absent are unknown; anything else is unknown with the error {@code BAD_BOOLEAN}.
 * Example: {@code Flag.read(Cell.text("FALSE"), place).value()} is {@link #NO}.
 */
public enum Flag {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nothing readable was said. */
    UNKNOWN;

    /** Returns the flag of a value that is known. */
    public static Flag of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Reads a flag from a cell.
     *
     * @return the flag, with {@code BAD_BOOLEAN} where the cell has a value that is neither yes nor no
     */
    public static Outcome<Flag> read(Cell cell, Place place) {
        if (!cell.hasValue()) {
            return Outcome.of(UNKNOWN);
        }
        Flag flag = of(cell.text());
        if (flag == UNKNOWN) {
            String value = cell.kind() == Cell.Kind.RECORD || cell.kind() == Cell.Kind.LIST
                    ? cell.toJson()
                    : cell.text();
            return Outcome.of(
                    UNKNOWN,
                    List.of(Finding.of(RowCode.BAD_BOOLEAN).at(place).with("value", value)));
        }
        return Outcome.of(flag);
    }

    /**
     * Returns the flag of any plain value: true or false, the numbers 1 and 0, or their texts. Whatever
     * else it is, null included, is {@link #UNKNOWN}.
     */
    public static Flag of(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return of((boolean) flag);
        }
        if (value == null) {
            return UNKNOWN;
        }
        String text = value.toString();
        // What a flag or a careful source writes needs no look at letters.
        if (text.equals("true") || text.equals("1") || text.equalsIgnoreCase("true")) {
            return YES;
        }
        return text.equals("false") || text.equals("0") || text.equalsIgnoreCase("false") ? NO : UNKNOWN;
    }
}
