package io.skuwright.sync;

import io.skuwright.result.Language;

/**
 * Why the hand-over of an order stands where it stands, or why a plan has a step.
 *
 * <p>Example: an order waits because of {@link #STATUS_EARLY}; a field of the shop is set because of {@link #ERP_WINS}.
 */
public enum HandOverReason {
    /** Nothing is known of the order. */
    NOT_KNOWN("Nothing is known of the order.", "对该订单一无所知。", "Nu se știe nimic despre comandă."),
    /** Its status does not hand the order over yet. */
    STATUS_EARLY(
            "Its status does not hand the order over yet.",
            "其状态尚不触发移交。",
            "Starea ei nu predă încă comanda."),
    /** The settings do not send such an order by themselves. */
    SETTINGS_HOLD(
            "The settings do not send such an order by themselves.",
            "按设置不自动发送此类订单。",
            "Setările nu trimit de la sine o astfel de comandă."),
    /** Its status hands the order over. */
    STATUS_REACHED("Its status hands the order over.", "其状态触发移交。", "Starea ei predă comanda."),
    /** The ERP has an order that the shop may not have. */
    ONLY_IN_ERP(
            "The ERP has an order that the shop may not have.",
            "ERP 有而商店可能没有的订单。",
            "ERP-ul are o comandă pe care magazinul poate nu o are."),
    /** The order left before it was handed over; a person decides. */
    MISSED(
            "The order left before it was handed over; a person decides.",
            "订单在移交前已发出；由人工决定。",
            "Comanda a plecat înainte de predare; decide o persoană."),
    /** The order was called off before it was handed over. */
    CALLED_OFF(
            "The order was called off before it was handed over.",
            "订单在移交前已取消。",
            "Comanda a fost anulată înainte de predare."),
    /** A person wants it. */
    ASKED_BY_HAND("A person wants it.", "人工要求。", "O persoană o cere."),
    /** It was decided before; nothing is to be added. */
    DECIDED("It was decided before.", "此前已决定。", "S-a hotărât deja."),
    /** The order is being sent. */
    UNDER_WAY("The order is being sent.", "订单正在发送。", "Comanda se trimite."),
    /** No answer came; sending again could double the order. */
    NO_ANSWER(
            "No answer came; sending again could double the order.",
            "没有答复；再次发送可能造成重复订单。",
            "Nu a venit răspuns; retrimiterea ar putea dubla comanda."),
    /** The order was looked up and is not there, so it can be sent. */
    LOOKED_UP(
            "The order was looked up and is not there.",
            "已查询，对方没有该订单。",
            "Comanda s-a căutat și nu este acolo."),
    /** The other side did not take the order. */
    NOT_TAKEN("The other side did not take the order.", "对方未接收该订单。", "Cealaltă parte nu a luat comanda."),
    /** The order was not sent. */
    NOT_SENT("The order was not sent.", "订单未发送。", "Comanda nu a fost trimisă."),
    /** The other side has the order. */
    THERE("The other side has the order.", "对方已有该订单。", "Cealaltă parte are comanda."),
    /** After the hand-over the shop does not edit the order. */
    LOCKED(
            "After the hand-over the shop does not edit the order.",
            "移交后商店不得编辑该订单。",
            "După predare magazinul nu editează comanda."),
    /** The shop may edit the field after the hand-over. */
    EDIT_ALLOWED(
            "The shop may edit the field after the hand-over.",
            "移交后商店可以编辑该字段。",
            "Magazinul poate edita câmpul după predare."),
    /** The ERP changed the field. */
    ERP_CHANGED("The ERP changed the field.", "ERP 更改了该字段。", "ERP-ul a schimbat câmpul."),
    /** Both changed the field, and the ERP wins. */
    ERP_WINS(
            "Both sides changed the field, and the ERP wins.",
            "双方都更改了该字段，以 ERP 为准。",
            "Ambele părți au schimbat câmpul, iar ERP-ul câștigă."),
    /** Both sides say the same. */
    IN_STEP("Both sides say the same.", "双方一致。", "Ambele părți spun același lucru.");

    private final String english;
    private final String chinese;
    private final String romanian;

    HandOverReason(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns what it means, as a sentence. */
    public String sentence(Language language) {
        return Words.in(language, english, chinese, romanian);
    }
}
