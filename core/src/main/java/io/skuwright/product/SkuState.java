package io.skuwright.product;

/**
 * Whether a SKU may still be ordered.
 *
 * <p>A SKU is never deleted while something refers to it; it is retired, keeps its code, stock and history, and
 * comes back under the same code. Example: blue is discontinued, so {@code TEE-BLUE-S} is retired with the 5
 * pieces that are left.
 */
public enum SkuState {
    /** The SKU may be ordered. */
    ACTIVE("active"),
    /** The SKU is kept but takes no new orders. */
    RETIRED("retired");

    private final String text;

    SkuState(String text) {
        this.text = text;
    }

    /** Returns the word used in JSON and text, {@code active} or {@code retired}. */
    public String text() {
        return text;
    }
}
