package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out while a sales order of Kingdee is read; lines are given by their numbers in the order. */
public enum SaleOrderReadCode implements FindingCode {
    /** A line has a row type that is not known; attributes: field, value, known. */
    SALE_ORDER_ROW_TYPE_UNKNOWN(
            Severity.WARNING,
            "Order '{subject}': the row type '{value}' ({field}) at {where} is not known; known are {known}. The line stands for"
                    + " itself. Maybe add it to the table of codes.",
            "订单“{subject}”：{where} 处的产品类型“{value}”（{field}）未知；已知为 {known}。该行按独立行处理。可以把它加入代码表。",
            "Comanda „{subject}”: tipul de rând „{value}” ({field}) de la {where} nu este cunoscut; cunoscute sunt {known}. Linia"
                    + " stă singură. Poate îl adăugați în tabela de coduri."),
    /** A query did not ask for the row type, so kits cannot be told; attributes: field, lines. */
    SALE_ORDER_ROW_TYPE_NOT_ASKED(
            Severity.WARNING,
            "Order '{subject}' at {where}: the query did not ask for {field}, so its {lines} lines are read as standard ones, parts"
                    + " of kits too. Add the key to the query.",
            "{where} 处的订单“{subject}”：查询未请求 {field}，因此其 {lines} 行都按标准产品读取，套件子项也是如此。请在查询中加入该键。",
            "Comanda „{subject}” de la {where}: interogarea nu a cerut {field}, deci cele {lines} linii se citesc drept standard,"
                    + " și părțile de kit. Adăugați cheia la interogare."),
    /** A query did not ask for the entry id, and rows repeat exactly; attributes: field, lines. */
    SALE_ORDER_ENTRY_NOT_ASKED(
            Severity.WARNING,
            "Order '{subject}' at {where}: the query did not ask for {field}, and {lines} of its rows repeat others exactly. Whether"
                    + " these are lines or rows that came twice cannot be told. Add the key to the query.",
            "{where} 处的订单“{subject}”：查询未请求 {field}，而有 {lines} 行与其他行完全相同。无法判断是多行还是重复返回。请在查询中加入该键。",
            "Comanda „{subject}” de la {where}: interogarea nu a cerut {field}, iar {lines} dintre rânduri le repetă întocmai pe altele."
                    + " Nu se poate ști dacă sunt linii sau rânduri venite de două ori. Adăugați cheia la interogare."),
    /** One order was given several times; attributes: id, count. */
    SALE_ORDER_REPEATED(
            Severity.WARNING,
            "Order '{subject}' (id {id}) was given {count} times, the second time at {where}. Maybe take one of them only.",
            "订单“{subject}”（内码 {id}）出现了 {count} 次，第二次位于 {where}。可以只取其中一个。",
            "Comanda „{subject}” (id {id}) a fost dată de {count} ori, a doua oară la {where}. Poate luați doar una dintre ele."),
    /** Lines name a kit and are no parts; attributes: count, lines. */
    SALE_ORDER_KIT_OF_NO_PART(
            Severity.WARNING,
            "Order '{subject}': {count} lines ({lines}), first at {where}, name a kit and are no parts by their row type; they"
                    + " stand for themselves. Maybe their row type was lost.",
            "订单“{subject}”：{count} 行（{lines}，首行位于 {where}）引用了套件，但按产品类型不是套件子项；按独立行处理。产品类型可能丢失。",
            "Comanda „{subject}”: {count} linii ({lines}), prima la {where}, numesc un kit și după tipul rândului nu sunt părți;"
                    + " stau singure. Poate tipul rândului s-a pierdut."),
    /** One entry stands on several lines; attributes: entryId, count, lines. */
    SALE_ORDER_ENTRY_REPEATED(
            Severity.ERROR,
            "Order '{subject}': the entry {entryId} at {where} is on {count} lines. Maybe the query asks for keys of two row"
                    + " tables, which multiplies rows.",
            "订单“{subject}”：{where} 处的分录 {entryId} 出现在 {count} 行上。可能查询请求了两个单据体的键，导致行数倍增。",
            "Comanda „{subject}”: rândul {entryId} de la {where} apare pe {count} linii. Poate interogarea cere chei din două"
                    + " tabele de rânduri, ceea ce înmulțește rândurile."),
    /** One row id stands on several lines, so parts that name it have no kit; attributes: rowId, count, lines. */
    SALE_ORDER_ROW_ID_REPEATED(
            Severity.WARNING,
            "Order '{subject}': the row id '{rowId}' is on {count} lines ({lines}), first at {where}; parts that name it belong to"
                    + " none of them.",
            "订单“{subject}”：行标识“{rowId}”出现在 {count} 行上（{lines}），首行位于 {where}；引用它的子项不归属其中任何一行。",
            "Comanda „{subject}”: id-ul de rând „{rowId}” apare pe {count} linii ({lines}), prima la {where}; părțile care îl numesc"
                    + " nu țin de niciuna."),
    /** Parts were given to the kit above them, for several kits have the material they name; attributes: material, kits, count, lines. */
    SALE_ORDER_PARTS_BY_LINE_ORDER(
            Severity.INFO,
            "Order '{subject}': the kit material '{material}' is on lines {kits}, so {count} parts ({lines}), first at {where},"
                    + " were given to the kit that they stand below.",
            "订单“{subject}”：套件物料“{material}”在第 {kits} 行都有，因此 {count} 个子项（{lines}，首个位于 {where}）归属其上方的套件。",
            "Comanda „{subject}”: materialul de kit „{material}” este pe liniile {kits}, deci {count} părți ({lines}), prima la"
                    + " {where}, au fost date kitului sub care stau."),
    /** Parts name a material that several kits have, and do not stand below one; attributes: material, kits, count, lines. */
    SALE_ORDER_PARTS_UNDECIDED(
            Severity.WARNING,
            "Order '{subject}': the kit material '{material}' is on lines {kits}, and nothing tells to which of them {count} parts"
                    + " ({lines}), first at {where}, belong. Maybe ask for FParentRowId and FRowId.",
            "订单“{subject}”：套件物料“{material}”在第 {kits} 行都有，无法判断 {count} 个子项（{lines}，首个位于 {where}）属于哪一行。可以请求"
                    + " FParentRowId 和 FRowId。",
            "Comanda „{subject}”: materialul de kit „{material}” este pe liniile {kits} și nimic nu spune de care țin {count} părți"
                    + " ({lines}), prima la {where}. Poate cereți FParentRowId și FRowId.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    SaleOrderReadCode(Severity severity, String english, String chinese, String romanian) {
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
