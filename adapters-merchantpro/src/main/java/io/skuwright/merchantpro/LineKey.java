package io.skuwright.merchantpro;

/** By what a line of an order names its goods, the surest first. */
public enum LineKey {
    /** The SKU, by which ERP and shop know each other's products. */
    SKU("SKU"),
    /** The European article number. */
    EAN("EAN"),
    /** The shop's id of the product or variant. */
    ID("id");

    private final String text;

    LineKey(String text) {
        this.text = text;
    }

    /** Returns the word for it in findings. */
    public String text() {
        return text;
    }
}
