package io.skuwright.wdt.store;

/** The fields of the list in the order of the template. */
enum ListField {
    GOODS_NO("goodsNo", true),
    NAME("name", true),
    CATEGORY("category", true),
    BRAND("brand", true),
    SPEC_NAME("specName", true),
    CODE("code", true),
    PRICE("price", true),
    UNIT("unit", true),
    BARCODE("barcode", false),
    SHELF("shelf", false),
    PICTURE("picture", false),
    SHOP("shop", false);

    private final String word;
    private final boolean needed;

    ListField(String word, boolean needed) {
        this.word = word;
        this.needed = needed;
    }

    String word() {
        return word;
    }

    boolean isNeeded() {
        return needed;
    }
}
