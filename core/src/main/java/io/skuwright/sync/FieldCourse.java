package io.skuwright.sync;

import io.skuwright.result.Language;

/** Where a field of an order stands that both sides have. */
enum FieldCourse {
    IN_STEP("in-step", HandOverReason.IN_STEP, "Both sides have the value.", "双方的值一致。", "Ambele părți au valoarea."),
    EDITED(
            "edited",
            HandOverReason.IN_STEP,
            "Both sides have what the shop edited after the hand-over.",
            "双方都有商店在移交后编辑的值。",
            "Ambele părți au ce a editat magazinul după predare."),
    TO_ERP(
            "to-erp",
            HandOverReason.EDIT_ALLOWED,
            "The ERP is to take what the shop edited.",
            "ERP 将接收商店编辑的值。",
            "ERP-ul urmează să ia ce a editat magazinul."),
    TO_SHOP(
            "to-shop",
            HandOverReason.ERP_CHANGED,
            "The shop is to take what the ERP says.",
            "商店将接收 ERP 的值。",
            "Magazinul urmează să ia ce spune ERP-ul."),
    OVERWRITES(
            "overwrites",
            HandOverReason.ERP_WINS,
            "The shop is to take what the ERP says, in place of an edit of its own.",
            "商店将以 ERP 的值取代自己的编辑。",
            "Magazinul urmează să ia ce spune ERP-ul, în locul unei editări proprii."),
    REFUSED(
            "refused",
            HandOverReason.LOCKED,
            "The shop has an edit that the ERP does not get.",
            "商店有未传给 ERP 的编辑。",
            "Magazinul are o editare pe care ERP-ul nu o primește.");

    private final String code;
    private final HandOverReason reason;
    private final String english;
    private final String chinese;
    private final String romanian;

    FieldCourse(String code, HandOverReason reason, String english, String chinese, String romanian) {
        this.code = code;
        this.reason = reason;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    String code() {
        return code;
    }

    /** Returns why a field stands so. */
    HandOverReason reason() {
        return reason;
    }

    String sentence(Language language) {
        return Words.in(language, english, chinese, romanian);
    }

    boolean goesTo(Side side) {
        return side == Side.ERP ? this == TO_ERP : (this == TO_SHOP || this == OVERWRITES);
    }
}
