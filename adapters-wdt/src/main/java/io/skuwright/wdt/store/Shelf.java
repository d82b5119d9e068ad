package io.skuwright.wdt.store;

import java.util.Optional;

/**
 * Whether the store offers a product (上下架).
 *
 * <p>In a file a blank cell and 1 both mean {@link #ON}, and 2 means {@link #OFF} (R31). Example: a row without the
 * column is on the shelf.
 */
public enum Shelf {
    /** Offered. */
    ON("1"),
    /** Not offered. */
    OFF("2");

    private final String code;

    Shelf(String code) {
        this.code = code;
    }

    /** Returns what stands in a file. */
    public String code() {
        return code;
    }

    /** Returns what a filled cell says, or nothing if it is neither 1 nor 2. */
    static Optional<Shelf> of(String text) {
        return switch (text.strip()) {
            case "1", "1.0" -> Optional.of(ON);
            case "2", "2.0" -> Optional.of(OFF);
            default -> Optional.empty();
        };
    }
}
