package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about orders before they are pushed, and about the answers. */
public enum PushCode implements FindingCode {
    /** An order lacks what the vendor demands; attribute: field. */
    PUSH_FIELD_MISSING(
            Severity.ERROR,
            "Order or line '{subject}' at {where}: '{field}' is missing.",
            "{where} 处订单或明细“{subject}”：缺少“{field}”。",
            "Comanda sau linia „{subject}” de la {where}: lipsește „{field}”."),
    /** Several orders have one number; attribute: count. */
    PUSH_TRADE_REPEATED(
            Severity.ERROR,
            "Order '{subject}' at {where}: {count} orders have this number.",
            "{where} 处订单“{subject}”：有 {count} 个订单使用此单号。",
            "Comanda „{subject}” de la {where}: {count} comenzi au acest număr."),
    /** Several lines have one id, which must be unique over all orders; attributes: line, count. */
    PUSH_LINE_REPEATED(
            Severity.ERROR,
            "Order '{subject}' at {where}: the line id '{line}' is on {count} lines, but must be unique "
                    + "over all orders.",
            "{where} 处订单“{subject}”：子单号“{line}”出现在 {count} 行上，但它必须在所有订单中唯一。",
            "Comanda „{subject}” de la {where}: id-ul de linie „{line}” este pe {count} linii, dar trebuie "
                    + "să fie unic între toate comenzile."),
    /** An order has no line, or more than the vendor takes; attributes: limit, actual. */
    PUSH_LINE_COUNT(
            Severity.ERROR,
            "Order '{subject}' at {where} has {actual} lines; 1 to {limit} are taken.",
            "{where} 处订单“{subject}”有 {actual} 行；允许 1 到 {limit} 行。",
            "Comanda „{subject}” de la {where} are {actual} linii; se acceptă de la 1 la {limit}."),
    /** A line has no quantity above 0; attributes: line, quantity. */
    PUSH_QUANTITY_NOT_POSITIVE(
            Severity.ERROR,
            "Order '{subject}' at {where}: line '{line}' has the quantity {quantity}, which is not above 0.",
            "{where} 处订单“{subject}”：行“{line}”的数量为 {quantity}，不大于 0。",
            "Comanda „{subject}” de la {where}: linia „{line}” are cantitatea {quantity}, care nu este "
                    + "peste 0."),
    /** What the lines come to, with postage and other amounts, is not what is paid; attributes: total, paid. */
    PUSH_AMOUNTS_DIFFER(
            Severity.WARNING,
            "Order '{subject}' at {where}: lines, postage and other amounts come to {total}, but {paid} is "
                    + "paid or to be paid.",
            "{where} 处订单“{subject}”：明细、邮费及其他合计 {total}，但已付或应付为 {paid}。",
            "Comanda „{subject}” de la {where}: liniile, poșta și alte sume fac {total}, dar s-a plătit "
                    + "sau se va plăti {paid}."),
    /** More orders than one call takes; attributes: limit, actual. */
    PUSH_CALL_TOO_LARGE(
            Severity.ERROR,
            "{actual} orders are more than the {limit} that one call takes.",
            "{actual} 个订单超过单次调用上限 {limit}。",
            "{actual} comenzi sunt mai multe decât cele {limit} pe care le acceptă un apel."),
    /** More orders of one buyer than one call takes; attributes: limit, actual. */
    PUSH_BUYER_TOO_OFTEN(
            Severity.ERROR,
            "{actual} orders of the buyer of order '{subject}' are more than the {limit} that one call "
                    + "takes.",
            "订单“{subject}”的买家有 {actual} 个订单，超过单次调用上限 {limit}。",
            "{actual} comenzi ale cumpărătorului comenzii „{subject}” sunt mai multe decât cele {limit} pe "
                    + "care le acceptă un apel."),
    /** A line is in error or its kit lacks parts, so its order is not written. */
    PUSH_LINE_SET_ASIDE(
            Severity.ERROR,
            "Line '{subject}' at {where} is in error or its kit lacks parts, so the order is not written.",
            "{where} 处的行“{subject}”有错误或其套件缺少子项，因此不写出该订单。",
            "Linia „{subject}” de la {where} are erori sau kitului îi lipsesc părți, deci comanda nu se "
                    + "scrie."),
    /** The archive has no suite of the code of a kit; attribute: suite. */
    PUSH_SUITE_UNKNOWN(
            Severity.ERROR,
            "Kit line '{subject}' at {where}: the archive has no suite '{suite}', or several that differ. Maybe read the archive"
                    + " again.",
            "{where} 处的套件行“{subject}”：档案中没有组合装“{suite}”，或有多个内容不同。可以重新读取档案。",
            "Linia de kit „{subject}” de la {where}: arhiva nu are setul „{suite}” sau are mai multe diferite. Poate recitiți"
                    + " arhiva."),
    /** A suite holds other components than the kit that is sold; attributes: suite, component, expected, actual. */
    PUSH_SUITE_DIFFERS(
            Severity.ERROR,
            "Kit line '{subject}' at {where}: one suite '{suite}' holds {expected} of '{component}', one kit of the order"
                    + " {actual}; the ERP would send what the suite holds.",
            "{where} 处的套件行“{subject}”：每个组合装“{suite}”含“{component}” {expected}，订单中每套为 {actual}；ERP 会按组合装发货。",
            "Linia de kit „{subject}” de la {where}: un set „{suite}” conține {expected} din „{component}”, un kit al comenzii"
                    + " {actual}; ERP-ul ar trimite conținutul setului.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    PushCode(Severity severity, String english, String chinese, String romanian) {
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
