package io.skuwright.sync;

import io.skuwright.result.Language;

/**
 * Where the hand-over of an order stands.
 *
 * <p>Example: an order that was sent without an answer coming back is {@link #UNSURE}, and is looked up on the other side
 * before it is sent again. Orders of a shop go to the ERP; an order that the ERP made goes to the shop, if that is allowed.
 */
public enum HandOverPhase {
    /** Nothing is known of the order. */
    NEW("new", "Nothing is known of the order.", "对该订单一无所知。", "Nu se știe nimic despre comandă."),
    /** The order is known and is not to be handed over, now or at all. */
    WAITING(
            "waiting",
            "The order is known and not to be handed over, now or at all.",
            "订单已知，但暂不或根本不移交。",
            "Comanda este cunoscută și nu se predă, acum sau deloc."),
    /** The order is to be handed over. */
    DUE("due", "The order is to be handed over.", "订单待移交。", "Comanda este de predat."),
    /** The order is being sent; this was kept before it was sent. */
    BEGUN(
            "begun",
            "The order is being sent; this was kept before.",
            "订单正在发送；发送前已记录。",
            "Comanda se trimite; s-a păstrat înainte."),
    /** Whether the other side has the order is not known; it is looked up. */
    UNSURE(
            "unsure",
            "Whether the other side has the order is not known.",
            "不知道对方是否已有该订单。",
            "Nu se știe dacă cealaltă parte are comanda."),
    /** The other side does not have the order; a person sends it again. */
    FAILED(
            "failed",
            "The other side did not take the order; a person sends it again.",
            "对方未接收该订单；由人工重新发送。",
            "Cealaltă parte nu a luat comanda; o persoană o trimite din nou."),
    /** Both sides have the order, and it is locked in the shop. */
    HANDED_OVER(
            "handed-over",
            "Both sides have the order; it is locked in the shop.",
            "双方都有该订单；在商店中已锁定。",
            "Ambele părți au comanda; în magazin este blocată.");

    private final String code;
    private final String english;
    private final String chinese;
    private final String romanian;

    HandOverPhase(String code, String english, String chinese, String romanian) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the word of stored text, for example {@code handed-over}. */
    public String code() {
        return code;
    }

    /** Returns what it means, as a sentence. */
    public String sentence(Language language) {
        return Words.in(language, english, chinese, romanian);
    }

    /** Returns true if the shop may not edit the order on its own any more: it was, or may have been, sent. */
    public boolean isLocked() {
        return this == BEGUN || this == UNSURE || this == HANDED_OVER;
    }
}
