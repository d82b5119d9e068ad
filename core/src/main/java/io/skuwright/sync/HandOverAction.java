package io.skuwright.sync;

import io.skuwright.result.Language;

/**
 * What a rule of the hand-over does to an order.
 *
 * <p>Nothing is sent by an action: it changes what is kept, and the next plan says what is to be done. Example: {@link
 * #DECIDE} makes the next plan create the order on the other side.
 */
public enum HandOverAction {
    /** Nothing changes. */
    IGNORE("Nothing changes.", "不变。", "Nu se schimbă nimic."),
    /** What was said is kept for later. */
    NOTE("What was said is kept for later.", "记录所述内容，供以后使用。", "Ce s-a spus se păstrează pentru mai târziu."),
    /** What was said is kept, and the order is not to be sent. */
    WAIT(
            "What was said is kept, and the order is not to be sent.",
            "记录所述内容，订单不发送。",
            "Ce s-a spus se păstrează, iar comanda nu se trimite."),
    /** The next plan creates the order on the other side. */
    DECIDE(
            "The next plan creates the order on the other side.",
            "下一个计划在对方创建该订单。",
            "Următorul plan creează comanda la cealaltă parte."),
    /** The next plan looks the order up on the other side. */
    LOOK_UP(
            "The next plan looks the order up on the other side.",
            "下一个计划在对方查询该订单。",
            "Următorul plan caută comanda la cealaltă parte."),
    /** It is kept that the order is being sent, and with what content. */
    BEGIN(
            "It is kept that the order is being sent, and with what content.",
            "记录订单正在发送及其内容。",
            "Se păstrează că se trimite comanda și cu ce conținut."),
    /** The order is not sent again unless a person says so. */
    STOP(
            "The order is not sent again unless a person says so.",
            "除非人工要求，否则不再发送该订单。",
            "Comanda nu se mai trimite decât dacă o persoană o cere."),
    /** The order is there, and locked in the shop from now on. */
    LOCK(
            "The order is there, and locked in the shop from now on.",
            "订单已到达，从现在起在商店中锁定。",
            "Comanda a ajuns și este blocată în magazin de acum."),
    /** The rules of the fields decide. */
    COMPARE("The rules of the fields decide.", "由字段规则决定。", "Decid regulile câmpurilor."),
    /** Nothing changes, and a finding says why. */
    REFUSE("Nothing changes, and a finding says why.", "不变，并说明原因。", "Nu se schimbă nimic și se spune de ce.");

    private final String english;
    private final String chinese;
    private final String romanian;

    HandOverAction(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns what it means, as a sentence. */
    public String sentence(Language language) {
        return Words.in(language, english, chinese, romanian);
    }
}
