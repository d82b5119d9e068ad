package io.skuwright.sync;

import io.skuwright.result.Language;

/** What a side says of one field of an order that was handed over. */
enum FieldSignal {
    SHOP_EDITS(
            "The shop has another value, and may not edit the field.",
            "商店的值不同，且不得编辑该字段。",
            "Magazinul are altă valoare și nu poate edita câmpul."),
    SHOP_MAY_EDIT(
            "The shop has another value, and may edit the field.",
            "商店的值不同，且可以编辑该字段。",
            "Magazinul are altă valoare și poate edita câmpul."),
    SHOP_FOLLOWS(
            "The shop has the value of the ERP now.",
            "商店现在的值与 ERP 相同。",
            "Magazinul are acum valoarea ERP-ului."),
    SHOP_TOOK(
            "The shop took a value that was sent, which is not the newest.",
            "商店接收了已发送的值，但不是最新值。",
            "Magazinul a luat o valoare trimisă, care nu e cea mai nouă."),
    ERP_CHANGES("The ERP has another value.", "ERP 的值不同。", "ERP-ul are altă valoare."),
    ERP_FOLLOWS("The ERP has the value of the shop now.", "ERP 现在的值与商店相同。", "ERP-ul are acum valoarea magazinului."),
    ERP_TOOK(
            "The ERP took an edit that was sent, which is not the newest.",
            "ERP 接收了已发送的编辑，但不是最新编辑。",
            "ERP-ul a luat o editare trimisă, care nu e cea mai nouă.");

    private final String english;
    private final String chinese;
    private final String romanian;

    FieldSignal(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    String sentence(Language language) {
        return Words.in(language, english, chinese, romanian);
    }
}
