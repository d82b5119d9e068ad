package io.skuwright.product;

/**
 * The kind a product was created as, for good.
 *
 * <p>A product of one kind is never turned into another, because its SKUs would lose their place. Example: a plain
 * mug is single-spec; if it later comes in colours, a new multi-spec SPU is created beside it.
 */
public enum ProductKind {
    /** One SKU without an SPU. */
    SINGLE_SPEC("single-spec"),
    /** An SPU without specs that has one SKU, where the host wants an SPU above every SKU. */
    SPECLESS_SPU("spec-less SPU"),
    /** An SPU with specs, and a SKU for each combination of their values. */
    MULTI_SPEC("multi-spec");

    private final String text;

    ProductKind(String text) {
        this.text = text;
    }

    /** Returns the words used in findings and text, for example {@code multi-spec}. */
    public String text() {
        return text;
    }
}
