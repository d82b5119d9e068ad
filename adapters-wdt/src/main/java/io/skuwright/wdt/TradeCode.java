package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about trades and the kits in them. */
public enum TradeCode implements FindingCode {
    /** Two rows of a trade have one id; attributes: id, spec. */
    TRADE_ROW_REPEATED(
            Severity.ERROR,
            "Trade '{subject}': the row {id} ({spec}) at {where} is there twice.",
            "订单“{subject}”：{where} 处的明细 {id}（{spec}）重复出现。",
            "Comanda „{subject}”: rândul {id} ({spec}) de la {where} apare de două ori."),
    /** One trade came several times with different contents; attributes: count, taken. An error if it is not known which is the last. */
    TRADE_VERSIONS(
            Severity.INFO,
            "Trade '{subject}' came in {count} versions, one at {where}; taken is the one of {taken}.",
            "订单“{subject}”有 {count} 个版本，其一位于 {where}；采用 {taken} 的版本。",
            "Comanda „{subject}” a venit în {count} versiuni, una la {where}; s-a luat cea din {taken}."),
    /** Rows of a kit say the id of their suite and not its code; attributes: order, line, rows. */
    TRADE_SUITE_NOT_NAMED(
            Severity.WARNING,
            "The suite with id '{subject}' (order {order}, line {line}) has no code on its {rows} rows, "
                    + "first at {where}.",
            "标识为“{subject}”的组合装（订单 {order}，行 {line}）在 {rows} 条明细上没有商家编码，首条位于 "
                    + "{where}。",
            "Setul cu id-ul „{subject}” (comanda {order}, linia {line}) nu are cod pe cele {rows} rânduri, "
                    + "primul la {where}."),
    /** Rows of a kit name no order line, so two kits of one suite would be taken for one; attributes: order, line, rows. */
    TRADE_KIT_WITHOUT_SOURCE(
            Severity.WARNING,
            "Kit '{subject}' of order {order}: its {rows} rows, first at {where}, name no order line "
                    + "'{line}', so several kits may stand together.",
            "订单 {order} 的套件“{subject}”：{rows} 条明细（首条位于 "
                    + "{where}）没有原始子单号“{line}”，可能混合了多个套件。",
            "Kitul „{subject}” al comenzii {order}: cele {rows} rânduri, primul la {where}, nu numesc "
                    + "nicio linie „{line}”, deci pot fi mai multe kituri împreună."),
    /** Rows of a kit do not say how many kits there are; attributes: order, line, rows. */
    TRADE_KIT_QUANTITY_MISSING(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}: not all of its {rows} rows, first at {where}, "
                    + "say how many kits there are.",
            "订单 {order} 行 {line} 的套件“{subject}”：{rows} 条明细（首条位于 "
                    + "{where}）未全部给出组合装数量。",
            "Kitul „{subject}” al comenzii {order}, linia {line}: nu toate cele {rows} rânduri, primul la "
                    + "{where}, spun câte kituri sunt."),
    /** Rows of a kit say different numbers of kits; attributes: order, line, quantities. */
    TRADE_KIT_QUANTITY_CONTRADICTORY(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}, at {where}: its rows say {quantities} kits; "
                    + "none was taken.",
            "{where} 处订单 {order} 行 {line} 的套件“{subject}”：明细给出的组合装数量为 "
                    + "{quantities}；均未采用。",
            "Kitul „{subject}” al comenzii {order}, linia {line}, de la {where}: rândurile spun "
                    + "{quantities} kituri; niciunul nu a fost luat."),
    /** Rows of a kit do not say what they cost, so the kit has no amount; attributes: order, line, specs. */
    TRADE_AMOUNT_MISSING(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}, at {where}: the rows of {specs} say no shared "
                    + "amount.",
            "{where} 处订单 {order} 行 {line} 的套件“{subject}”：{specs} 的明细没有分摊后总价。",
            "Kitul „{subject}” al comenzii {order}, linia {line}, de la {where}: rândurile {specs} nu spun "
                    + "suma repartizată."),
    /** The suite of a kit is not in the archive that was given; attributes: order, line. */
    TRADE_SUITE_UNKNOWN(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}, at {where}: the archive has no such suite.",
            "{where} 处订单 {order} 行 {line} 的套件“{subject}”：档案中没有该组合装。",
            "Kitul „{subject}” al comenzii {order}, linia {line}, de la {where}: arhiva nu are un astfel "
                    + "de set."),
    /** A component of the suite is on no row of the kit; attributes: order, line, component, expected. */
    TRADE_COMPONENT_MISSING(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}, at {where}: the component '{component}' "
                    + "({expected}) is missing.",
            "{where} 处订单 {order} 行 {line} 的套件“{subject}”：缺少单品“{component}”（应为 {expected}）。",
            "Kitul „{subject}” al comenzii {order}, linia {line}, de la {where}: lipsește componenta "
                    + "„{component}” ({expected})."),
    /** A row of a kit is no component of its suite; attributes: order, line, component. */
    TRADE_COMPONENT_FOREIGN(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}, at {where}: '{component}' is no component of "
                    + "the suite.",
            "{where} 处订单 {order} 行 {line} 的套件“{subject}”：“{component}”不是该组合装的单品。",
            "Kitul „{subject}” al comenzii {order}, linia {line}, de la {where}: „{component}” nu este "
                    + "componentă a setului."),
    /** A component is not there as often as the kits need; attributes: order, line, component, expected, actual. */
    TRADE_COMPONENT_QUANTITY(
            Severity.WARNING,
            "Kit '{subject}' of order {order}, line {line}, at {where}: '{component}' is there {actual} "
                    + "times and should be {expected}.",
            "{where} 处订单 {order} 行 {line} 的套件“{subject}”：“{component}”数量为 {actual}，应为 "
                    + "{expected}。",
            "Kitul „{subject}” al comenzii {order}, linia {line}, de la {where}: „{component}” apare de "
                    + "{actual} ori și ar trebui {expected}.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    TradeCode(Severity severity, String english, String chinese, String romanian) {
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
