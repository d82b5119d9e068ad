package io.skuwright.order;

import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import java.util.Locale;

/**
 * Whether a product is a kit.
 *
 * <p>The flag has a third legal value, "other", which is not a kit; and where nothing readable was said
 * it is unknown, which is treated as not a kit and reported. Example: {@code KitFlag.of(Cell.text("TRUE"))}
 * is {@link #KIT}, {@code KitFlag.of(Cell.text("other"))} is {@link #OTHER}. Source: B5.
 */
public enum KitFlag {
    /** A kit: the value true, the number 1 or the text {@code true} in any case. */
    KIT,
    /** No kit: the value false, the number 0 or the text {@code false} in any case. */
    NOT_KIT,
    /** The third option of the flag; no kit. */
    OTHER,
    /** Absent, blank or unreadable. */
    UNKNOWN;

    /** Returns the flag that a cell says, {@link #UNKNOWN} if nothing readable. */
    public static KitFlag of(Cell cell) {
        if (!cell.hasValue()) {
            return UNKNOWN;
        }
        String text = cell.text();
        return switch (Flag.of(text)) {
            case YES -> KIT;
            case NO -> NOT_KIT;
            case UNKNOWN -> text.toLowerCase(Locale.ROOT).equals("other") ? OTHER : UNKNOWN;
        };
    }
}
