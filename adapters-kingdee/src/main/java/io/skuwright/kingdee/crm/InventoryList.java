package io.skuwright.kingdee.crm;

/** The lists of an inventory. */
enum InventoryList {
    GENERATED_PRODUCTS("generatedProducts", true),
    BOM_RECORDS("bomRecords", true),
    MAPPING_ROWS("mappingRows", true),
    VOIDED("voided", false),
    ERP_BOMS("erpBoms", false),
    BUNDLES("bundles", false),
    OLD_ORDERS("oldOrders", true);

    private final String word;
    private final boolean record;

    InventoryList(String word, boolean record) {
        this.word = word;
        this.record = record;
    }

    String word() {
        return word;
    }

    /** Returns true if an id of the list names one kind of record, so that it can stand in no other such list. */
    boolean isRecord() {
        return record;
    }
}
