package io.skuwright.kingdee;

/**
 * A field of a material that an update can write by itself.
 *
 * <p>Example: {@link #SUITE} is {@code FSuite} in the sub-head {@code SubHeadEntity}; an update names both.
 */
public enum MaterialField {
    /** The name. */
    NAME("FName", ""),
    /** The specification. */
    SPECIFICATION("FSpecification", ""),
    /** The group. */
    GROUP("FMaterialGroup", ""),
    /** The barcode. */
    BARCODE("FBARCODE", MaterialField.BASE),
    /** The class. */
    CLASS("FErpClsID", MaterialField.BASE),
    /** The base unit. */
    BASE_UNIT("FBaseUnitId", MaterialField.BASE),
    /** The suite flag. */
    SUITE("FSuite", MaterialField.BASE),
    /** The unit it is sold in. */
    SALE_UNIT("FSaleUnitId", MaterialField.SALE);

    static final String BASE = "SubHeadEntity";
    static final String SALE = "SubHeadEntity2";

    private final String key;
    private final String subHead;

    MaterialField(String key, String subHead) {
        this.key = key;
        this.subHead = subHead;
    }

    /** Returns the key of the field in Save. */
    public String key() {
        return key;
    }

    /** Returns the key of the sub-head that the field stands in, empty for the document itself. */
    public String subHead() {
        return subHead;
    }
}
