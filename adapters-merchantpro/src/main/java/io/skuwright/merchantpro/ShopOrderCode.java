package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about orders of a shop and their lines. */
public enum ShopOrderCode implements FindingCode {
    /** A status has a code that the table does not have; attributes: field, value, known. */
    MP_STATUS_UNKNOWN(
            Severity.WARNING,
            "Order '{subject}': '{value}' in {field} at {where} is no known code. Known are: {known}.",
            "订单“{subject}”：{where} 处 {field} 的“{value}”不是已知代码。已知：{known}。",
            "Comanda „{subject}”: „{value}” în {field} la {where} nu este un cod cunoscut. Cunoscute: {known}."),
    /** A line is of a type that the table does not have; attributes: value, known. */
    MP_ITEM_TYPE_UNKNOWN(
            Severity.WARNING,
            "Order '{subject}': the line type '{value}' at {where} is not known. It is taken neither for goods nor for a"
                    + " discount. Known are: {known}.",
            "订单“{subject}”：{where} 处的明细类型“{value}”未知，既不视为商品也不视为折扣。已知：{known}。",
            "Comanda „{subject}”: tipul de linie „{value}” la {where} nu este cunoscut. Nu este luat nici drept marfă, nici"
                    + " drept reducere. Cunoscute: {known}."),
    /** Two lines of an order have one id; attributes: line. */
    MP_LINE_REPEATED(
            Severity.ERROR,
            "Order '{subject}': the line '{line}' at {where} is there twice.",
            "订单“{subject}”：{where} 处的明细“{line}”重复出现。",
            "Comanda „{subject}”: linia „{line}” de la {where} apare de două ori."),
    /** An order came without its lines; no attributes. */
    MP_LINES_NOT_TOLD(
            Severity.ERROR,
            "Order '{subject}' at {where} came without its lines. Ask for it with include=line_items.",
            "{where} 处的订单“{subject}”未带明细。请用 include=line_items 查询。",
            "Comanda „{subject}” de la {where} a venit fără linii. Cereți-o cu include=line_items."),
    /** An order does not tell what its hand-over needs; attributes: field. */
    MP_ORDER_FIELD_MISSING(
            Severity.ERROR,
            "Order '{subject}': {field} at {where} is not said or not known, so its hand-over cannot go on.",
            "订单“{subject}”：{where} 处的 {field} 缺失或未知，无法继续移交。",
            "Comanda „{subject}”: {field} de la {where} lipsește sau nu este cunoscut, deci predarea nu poate continua.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ShopOrderCode(Severity severity, String english, String chinese, String romanian) {
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
