package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when orders are written to a shop. */
public enum OrderPushCode implements FindingCode {
    /** No action brings an order to a status; attributes: status, known. */
    MP_ACTION_UNSUPPORTED(
            Severity.ERROR,
            "Order '{subject}': nothing is known that brings an order to '{status}'. Known actions are:"
                    + " {known}. Maybe the shop has one; then allow it.",
            "订单“{subject}”：没有已知操作可将订单置为“{status}”。已知操作：{known}。如果店铺支持，请加入"
                    + "配置。",
            "Comanda „{subject}”: nu se cunoaște nimic care să aducă o comandă în „{status}”. Acțiuni"
                    + " cunoscute: {known}. Poate magazinul are una; atunci permiteți-o."),
    /** A field that must be sent is blank; attributes: field. */
    MP_ORDER_FIELD_BLANK(
            Severity.ERROR,
            "Order '{subject}': {field} at {where} is blank, so it was not written.",
            "订单“{subject}”：{where} 处的 {field} 为空，未写出。",
            "Comanda „{subject}”: {field} de la {where} este gol, deci nu a fost scris."),
    /** A line that is to be changed is not on the order; attributes: line. */
    MP_LINE_NOT_THERE(
            Severity.ERROR,
            "Order '{subject}' has no line '{line}'. Maybe it was removed; read the order again.",
            "订单“{subject}”没有明细“{line}”。可能已被删除；请重新读取订单。",
            "Comanda „{subject}” nu are linia „{line}”. Poate a fost scoasă; citiți comanda din nou."),
    /** A shop took an order and answered something else than was sent; attributes: field, sent, answered. */
    MP_ANSWER_DIFFERS(
            Severity.ERROR,
            "Order '{subject}': {field} at {where} was sent as '{sent}', and the shop answered"
                    + " '{answered}'. The order is there all the same.",
            "订单“{subject}”：{where} 处的 {field} 发送为“{sent}”，店铺应答为“"
                    + "{answered}”。订单仍已存在。",
            "Comanda „{subject}”: {field} de la {where} a fost trimis ca „{sent}”, iar magazinul a"
                    + " răspuns „{answered}”. Comanda există totuși.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    OrderPushCode(Severity severity, String english, String chinese, String romanian) {
        this.severity = severity;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentence(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
