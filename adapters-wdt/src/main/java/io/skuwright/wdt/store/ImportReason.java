package io.skuwright.wdt.store;

import io.skuwright.result.Language;

/**
 * Why a row of the list is imported or not.
 *
 * <p>Example: a SKU that the store has with another price is kept, for {@link #HOURLY} its price follows the ERP by
 * itself; with another unit it is refused as {@link #CREATE_ONLY}.
 */
public enum ImportReason {
    /** The store knows neither the goods nor the SKU. */
    NEW_GOODS("new goods", "新货品", "produs nou"),
    /** The store has the goods and not the SKU (R23). */
    NEW_SPEC("new spec of goods that the store has", "门店已有货品的新规格", "specificație nouă a unui produs din magazin"),
    /** The store has it, with nothing known to differ. */
    IN_STORE("in the store already", "门店已存在", "există deja în magazin"),
    /** Only price, name or barcode differ, which follow the ERP by themselves (R29). */
    HOURLY("follows the ERP by itself on the hour", "整点自动同步", "urmează ERP-ul singur la oră fixă"),
    /** Something else differs, and an import never changes what is there (R17). */
    CREATE_ONLY("an import never changes what is there", "导入不修改已有数据", "un import nu schimbă ce există"),
    /** The store has the code under other goods. */
    OTHER_GOODS("the store has the code under other goods", "门店中该编码属于其他货品", "magazinul are codul la alt produs"),
    /** The same list was imported before (R20). */
    LIST_IMPORTED("the same list was imported before", "相同列表已导入", "aceeași listă a fost deja importată");

    private final String english;
    private final String chinese;
    private final String romanian;

    ImportReason(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the reason for people. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
