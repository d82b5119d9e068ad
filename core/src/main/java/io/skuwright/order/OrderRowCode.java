package io.skuwright.order;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when the rows of an ERP order become order lines. */
public enum OrderRowCode implements FindingCode {
    /** Several rows have one row id. */
    ROW_ID_DUPLICATE(
            Severity.ERROR,
            "The row id '{subject}' at {where} is on {count} rows ('{places}'); it must be unique in the order."
                    + " Maybe a page was read twice.",
            "{where} 的行标识“{subject}”出现在 {count} 行上（“{places}”）；在订单内必须唯一。可能同一页读了两次。",
            "Id-ul de rând „{subject}” de la {where} apare pe {count} rânduri („{places}”); trebuie să fie unic în comandă."
                    + " Poate o pagină s-a citit de două ori."),
    /** A row has no product. */
    ROW_PRODUCT_MISSING(
            Severity.ERROR,
            "Row '{subject}' at {where} has no product, so it cannot become an order line.",
            "{where} 的行“{subject}”没有产品，无法成为订单行。",
            "Rândul „{subject}” de la {where} nu are produs, deci nu poate deveni linie de comandă."),
    /** A row has no quantity. */
    ROW_QUANTITY_MISSING(
            Severity.ERROR,
            "Row '{subject}' at {where} with the product '{product}' has no quantity.",
            "{where} 的行“{subject}”（产品“{product}”）没有数量。",
            "Rândul „{subject}” de la {where} cu produsul „{product}” nu are cantitate."),
    /** A row has a quantity below zero. */
    ROW_QUANTITY_NEGATIVE(
            Severity.ERROR,
            "Row '{subject}' at {where} with the product '{product}' has the quantity '{value}'; an order row is never below 0."
                    + " Maybe it is a return.",
            "{where} 的行“{subject}”（产品“{product}”）数量为“{value}”；订单行不得小于 0。可能是退货。",
            "Rândul „{subject}” de la {where} cu produsul „{product}” are cantitatea „{value}”; un rând de comandă nu e sub 0."
                    + " Poate e un retur."),
    /** A row has the quantity zero, and that was not sent. */
    ROW_QUANTITY_ZERO(
            Severity.WARNING,
            "Row '{subject}' at {where} with the product '{product}' has the quantity 0. Maybe it was closed by hand.",
            "{where} 的行“{subject}”（产品“{product}”）数量为 0。可能已被手工关闭。",
            "Rândul „{subject}” de la {where} cu produsul „{product}” are cantitatea 0. Poate a fost închis manual."),
    /** A part names no kit of the order. */
    ROW_ORPHAN(
            Severity.ERROR,
            "Row '{subject}' at {where} is a part, and no row of the order is its kit: '{parent}' ({why})."
                    + " Maybe the kit's row was deleted or not read along.",
            "{where} 的行“{subject}”是子项，但订单中没有其套件父项行：“{parent}”（{why}）。可能父项行已删除或未一并读取。",
            "Rândul „{subject}” de la {where} este o parte, dar niciun rând al comenzii nu e kitul ei: „{parent}” ({why})."
                    + " Poate rândul kitului a fost șters sau nu s-a citit."),
    /** A part names a row that is no kit. */
    ROW_PARENT_WRONG(
            Severity.ERROR,
            "Row '{subject}' at {where} names row '{parent}' as its kit, and that row is {kind}, not a kit.",
            "{where} 的行“{subject}”把行“{parent}”作为其套件，但该行是 {kind}，不是套件。",
            "Rândul „{subject}” de la {where} numește rândul „{parent}” drept kit, dar acela este {kind}, nu un kit."),
    /** Parts that name each other. */
    ROW_CYCLE(
            Severity.ERROR,
            "Row '{subject}' at {where} is one of {length} parts that name each other as kit ('{rows}').",
            "{where} 的行“{subject}”是互相引为套件的 {length} 个子项之一（“{rows}”）。",
            "Rândul „{subject}” de la {where} este una din {length} părți care se numesc una pe alta drept kit („{rows}”)."),
    /** A part names a kit's product, and several rows have it. */
    ROW_PARENT_AMBIGUOUS(
            Severity.ERROR,
            "Row '{subject}' at {where} is a part of the kit '{parent}', and several rows may be that kit: '{rows}'."
                    + " Maybe have the ERP give row ids or line ids.",
            "{where} 的行“{subject}”是套件“{parent}”的子项，而多行都可能是该套件：“{rows}”。可以让 ERP 提供行标识或订单行 id。",
            "Rândul „{subject}” de la {where} este parte a kitului „{parent}”, iar mai multe rânduri pot fi acel kit: „{rows}”."
                    + " Poate ERP-ul să dea id-uri de rând sau de linie."),
    /** A part's kit was rejected. */
    ROW_PARENT_REJECTED(
            Severity.WARNING,
            "Row '{subject}' at {where} is a part of row '{parent}', which was rejected.",
            "{where} 的行“{subject}”是行“{parent}”的子项，而后者已被拒绝。",
            "Rândul „{subject}” de la {where} este parte a rândului „{parent}”, care a fost respins."),
    /** A part names the row of one kit and the product of another. */
    ROW_PARENT_MISMATCH(
            Severity.WARNING,
            "Row '{subject}' at {where} names the kit's product '{declared}', and the kit's row '{parent}' has '{found}';"
                    + " the row counts.",
            "{where} 的行“{subject}”写明套件产品“{declared}”，而套件行“{parent}”的产品是“{found}”；以行为准。",
            "Rândul „{subject}” de la {where} numește produsul de kit „{declared}”, iar rândul kitului „{parent}” are „{found}”;"
                    + " contează rândul."),
    /** A row that is no part names a kit. */
    ROW_PARENT_IGNORED(
            Severity.WARNING,
            "Row '{subject}' at {where} is {kind}, not a part, and names the row '{parent}' as its kit; that is not looked at.",
            "{where} 的行“{subject}”是 {kind}，不是子项，却把行“{parent}”写作其套件；不予考虑。",
            "Rândul „{subject}” de la {where} este {kind}, nu o parte, și numește rândul „{parent}” drept kit; nu se ține seama."),
    /** A row carries the id of a line that the order does not have. */
    ROW_LINE_UNKNOWN(
            Severity.WARNING,
            "Row '{subject}' at {where} carries the line id '{line}', and the order has no such line; the id counts as absent."
                    + " Maybe the row was copied from another order.",
            "{where} 的行“{subject}”带有订单行 id“{line}”，而订单中没有该行；视为没有 id。可能是从其他订单复制的。",
            "Rândul „{subject}” de la {where} poartă id-ul de linie „{line}”, dar comanda nu are o astfel de linie; se socotește"
                    + " absent. Poate rândul a fost copiat din altă comandă."),
    /** A row carries the id of a line that is not sent. */
    ROW_LINE_NOT_SENT(
            Severity.WARNING,
            "Row '{subject}' at {where} is of line '{line}', which is not sent ({type}); the line stays as it is."
                    + " Maybe it was sent once, and the row should be deleted.",
            "{where} 的行“{subject}”属于订单行“{line}”，而该行不下发（{type}）；订单行保持不变。可能以前下发过，应删除该行。",
            "Rândul „{subject}” de la {where} este al liniei „{line}”, care nu se trimite ({type}); linia rămâne neschimbată."
                    + " Poate s-a trimis cândva, iar rândul ar trebui șters."),
    /** Several rows carry the id of one line. */
    ROW_LINE_TWICE(
            Severity.ERROR,
            "Row '{subject}' at {where} is one of {count} rows that carry the line id '{line}' ('{rows}')."
                    + " Maybe a row was split or copied in the ERP.",
            "{where} 的行“{subject}”是带有同一订单行 id“{line}”的 {count} 行之一（“{rows}”）。可能在 ERP 中拆分或复制了行。",
            "Rândul „{subject}” de la {where} este unul din {count} rânduri cu id-ul de linie „{line}” („{rows}”)."
                    + " Poate un rând a fost împărțit sau copiat în ERP."),
    /** A row may be one of several lines. */
    ROW_LINE_AMBIGUOUS(
            Severity.ERROR,
            "Row '{subject}' at {where}: nothing decides which of the rows '{rows}' is which of the lines '{lines}'."
                    + " Maybe have the ERP carry the line id.",
            "{where} 的行“{subject}”：无法判定行“{rows}”分别对应订单行“{lines}”中的哪一个。可以让 ERP 保存订单行 id。",
            "Rândul „{subject}” de la {where}: nimic nu decide care dintre rândurile „{rows}” este care dintre liniile „{lines}”."
                    + " Poate ERP-ul să poarte id-ul liniei."),
    /** A row was taken for a line by its product alone. */
    ROW_LINE_BY_PRODUCT(
            Severity.WARNING,
            "Row '{subject}' at {where} was taken for line '{line}' by its product '{product}' alone, for its quantity '{after}' is"
                    + " not the '{before}' that was sent.",
            "{where} 的行“{subject}”仅凭产品“{product}”视为订单行“{line}”，因为其数量“{after}”不是已下发的“{before}”。",
            "Rândul „{subject}” de la {where} a fost luat drept linia „{line}” doar după produsul „{product}”, căci are cantitatea"
                    + " „{after}”, nu „{before}” cât s-a trimis."),
    /** A new quantity cannot be written as a ratio to the kit, or is the sum of several lines. */
    ROW_QUANTITY_NOT_APPLIED(
            Severity.WARNING,
            "The quantity '{after}' of row '{subject}' at {where} cannot be written on line '{line}' below line '{parent}' ({why});"
                    + " the line stays as it is. Maybe change it by hand.",
            "{where} 的行“{subject}”的数量“{after}”无法写到行“{parent}”之下的订单行“{line}”上（{why}）；该行保持不变。可以手工修改。",
            "Cantitatea „{after}” a rândului „{subject}” de la {where} nu se poate scrie pe linia „{line}” de sub linia „{parent}”"
                    + " ({why}); linia rămâne neschimbată. Poate o schimbați manual."),
    /** A row has the product of a line below a part that was sent as a whole, and its quantity does not decide. */
    ROW_EXPANSION_POSSIBLE(
            Severity.WARNING,
            "Row '{subject}' at {where} may be the ERP's own expansion: the lines '{lines}' below parts that were sent as a whole"
                    + " have its product '{product}', but its quantity '{value}' does not decide. Maybe compare them by hand.",
            "{where} 的行“{subject}”可能由 ERP 自行展开：整体下发的子项之下的订单行“{lines}”具有其产品“{product}”，"
                    + "但其数量“{value}”无法据此判定。可以人工核对。",
            "Rândul „{subject}” de la {where} poate fi desfășurarea proprie a ERP-ului: liniile „{lines}” de sub părți trimise ca"
                    + " întreg au produsul „{product}”, dar cantitatea „{value}” nu decide. Poate le comparați manual."),
    /** A new kit or part names no BOM. */
    ROW_BOM_MISSING(
            Severity.INFO,
            "The new rows '{rows}' of the kit in row '{subject}' at {where} name no BOM; their products stand for it.",
            "{where} 的行“{subject}”的套件中，新增的行“{rows}”没有写明 BOM；以其产品代替。",
            "Rândurile noi „{rows}” ale kitului din rândul „{subject}” de la {where} nu numesc niciun BOM; produsele lor îi țin"
                    + " locul.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    OrderRowCode(Severity severity, String english, String chinese, String romanian) {
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
