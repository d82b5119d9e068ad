package io.skuwright.sync;

import io.skuwright.result.Language;

/**
 * What an event means for the hand-over of an order.
 *
 * <p>The side that an order comes from shows it in one of six ways; the other side shows it, or answers. Example: with a
 * hand-over on confirmation, a shop that shows an awaiting order gives {@link #EARLY}, and a confirmed one {@link #READY}.
 */
public enum HandOverSignal {
    /** The shop shows the order, and its status does not hand it over yet. */
    EARLY(
            "The shop shows the order; its status does not hand it over yet.",
            "商店显示该订单；其状态尚不触发移交。",
            "Magazinul arată comanda; starea ei nu o predă încă."),
    /** The side that the order comes from shows it, and the settings do not send it by themselves. */
    HELD(
            "The side it comes from shows the order; the settings do not send it by themselves.",
            "来源方显示该订单；按设置不自动发送。",
            "Partea de unde vine arată comanda; setările nu o trimit de la sine."),
    /** The shop shows the order, and its status hands it over. */
    READY(
            "The shop shows the order; its status hands it over.",
            "商店显示该订单；其状态触发移交。",
            "Magazinul arată comanda; starea ei o predă."),
    /** The ERP shows an order of its own, and the settings allow to create it in the shop. */
    OFFERED(
            "The ERP shows an order of its own; the settings allow to create it in the shop.",
            "ERP 显示其自有订单；按设置允许在商店中创建。",
            "ERP-ul arată o comandă proprie; setările permit crearea ei în magazin."),
    /** The shop shows the order as shipped or delivered. */
    PAST(
            "The shop shows the order as shipped or delivered.",
            "商店显示该订单已发货或已送达。",
            "Magazinul arată comanda ca expediată sau livrată."),
    /** The side that the order comes from shows it as cancelled or returned. */
    OFF(
            "The side it comes from shows the order as cancelled or returned.",
            "来源方显示该订单已取消或已退回。",
            "Partea de unde vine arată comanda ca anulată sau returnată."),
    /** The side that the order goes to shows it. */
    SHOWN(
            "The side it goes to shows the order.",
            "目标方显示该订单。",
            "Partea la care merge arată comanda."),
    /** A person wants the order to be sent, or sent again. */
    BY_HAND(
            "A person wants the order to be sent, or sent again.",
            "人工要求发送或重新发送该订单。",
            "O persoană vrea ca comanda să fie trimisă, sau retrimisă."),
    /** The order is about to be sent. */
    BEGIN("The order is about to be sent.", "订单即将发送。", "Comanda urmează să fie trimisă."),
    /** The other side says that it took the order. */
    CONFIRMED("The other side took the order.", "对方已接收该订单。", "Cealaltă parte a luat comanda."),
    /** The other side says that it did not take the order, or was never reached. */
    REFUSED(
            "The other side did not take the order, or was never reached.",
            "对方未接收该订单，或从未连接到对方。",
            "Cealaltă parte nu a luat comanda, sau nu a fost contactată."),
    /** The order was sent and no answer came. */
    LOST(
            "The order was sent, and no answer came.",
            "订单已发送，但没有收到答复。",
            "Comanda s-a trimis și nu a venit niciun răspuns."),
    /** The order was looked up, and the other side has it. */
    FOUND(
            "The order was looked up; the other side has it.",
            "已查询该订单；对方有。",
            "Comanda s-a căutat; cealaltă parte o are."),
    /** The order was looked up, and the other side does not have it. */
    NOT_FOUND(
            "The order was looked up; the other side does not have it.",
            "已查询该订单；对方没有。",
            "Comanda s-a căutat; cealaltă parte nu o are.");

    private final String english;
    private final String chinese;
    private final String romanian;

    HandOverSignal(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns what it means, as a sentence. */
    public String sentence(Language language) {
        return Words.in(language, english, chinese, romanian);
    }
}
