package io.skuwright.bom;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What {@link BomLint} finds in bills of materials that can be exploded all the same. */
public enum LintCode implements FindingCode {
    /** Between two dated lines of a component there are days without any. */
    BOM_DATE_GAP(
            Severity.WARNING,
            "BOM '{bom}' has no '{subject}' from {from} until the day before {to}: line '{other}' ends and line '{line}'"
                    + " has not begun. Maybe one of the dates is wrong.",
            "BOM“{bom}”从 {from} 到 {to} 前一天没有“{subject}”：第“{other}”行已结束，第“{line}”行尚未开始。可能其中一个日期有误。",
            "BOM-ul „{bom}” nu are „{subject}” din {from} până în ziua dinainte de {to}: linia „{other}” s-a încheiat, iar"
                    + " linia „{line}” nu a început. Poate una dintre date este greșită."),
    /** Two lines of a component, one of them dated, count on the same days. */
    BOM_DATE_OVERLAP(
            Severity.WARNING,
            "Lines '{other}' and '{line}' of BOM '{bom}' both have '{subject}' from {from} until the day before {to}; one"
                    + " was expected to end where the other begins. Maybe one of the dates is wrong.",
            "BOM“{bom}”的第“{other}”行和第“{line}”行从 {from} 到 {to} 前一天都有“{subject}”；应在一行开始时另一行结束。可能其中一个日期有误。",
            "Liniile „{other}” și „{line}” din BOM-ul „{bom}” au ambele „{subject}” din {from} până în ziua dinainte de"
                    + " {to}; se aștepta ca una să se încheie unde începe cealaltă. Poate una dintre date este greșită."),
    /** A line ends before it begins, so that it never counts. */
    BOM_DATES_REVERSED(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' begins on {from} and ends on {to}; an end after the beginning was"
                    + " expected. On no day does the line count. Maybe the dates are exchanged.",
            "BOM“{bom}”第“{line}”行的“{subject}”于 {from} 开始、{to} 结束；结束应晚于开始。该行在任何日期都不计入。可能两个日期写反了。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” începe la {from} și se încheie la {to}; se aștepta sfârșitul"
                    + " după început. Linia nu contează în nicio zi. Poate datele sunt inversate."),
    /** A BOM is opened by no line and is not the default. */
    BOM_UNUSED(
            Severity.INFO,
            "BOM '{subject}' of '{product}' is not the default by the rule '{rule}' and no line names it, so nothing opens"
                    + " it. Maybe it can go.",
            "“{product}”的 BOM“{subject}”按规则“{rule}”不是默认 BOM，也没有任何行指定它，因此不会被展开。可以考虑删除。",
            "BOM-ul „{subject}” al „{product}” nu este implicit după regula „{rule}” și nicio linie nu îl numește, deci nimic"
                    + " nu îl deschide. Poate fi eliminat."),
    /** A component stands on several lines that always count together. */
    BOM_LINE_DUPLICATE(
            Severity.INFO,
            "'{subject}' stands on {count} lines of BOM '{bom}' in the same unit (first: '{other}' and '{line}'); all of"
                    + " them count and none are merged. Maybe one was entered twice.",
            "“{subject}”以相同单位出现在 BOM“{bom}”的 {count} 行中（前两行：“{other}”和“{line}”）；各行都计入，不合并。可能重复录入。",
            "„{subject}” apare pe {count} linii ale BOM-ului „{bom}” în aceeași unitate (primele: „{other}” și „{line}”);"
                    + " toate contează și niciuna nu se unește. Poate una a fost introdusă de două ori."),
    /** A line needs nothing. */
    BOM_ZERO_LINE(
            Severity.INFO,
            "'{subject}' on line '{line}' of BOM '{bom}' has the quantity 0 and takes part in nothing."
                    + " Maybe the quantity is missing, or the line can go.",
            "BOM“{bom}”第“{line}”行的“{subject}”数量为 0，不参与任何计算。可能漏填数量，或可删除该行。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” are cantitatea 0 și nu participă la nimic."
                    + " Poate lipsește cantitatea sau linia se poate elimina."),
    /** Between two steps of a line there are quantities without a step. */
    BOM_STEP_GAP(
            Severity.WARNING,
            "'{subject}' on line '{line}' of BOM '{bom}' has no step from {from} to below {to} of its parent; the steps were"
                    + " expected to join. Such quantities cannot be answered. Maybe the step before should end at {to}.",
            "BOM“{bom}”第“{line}”行的“{subject}”对父项数量从 {from} 到小于 {to} 没有阶梯；各阶梯应首尾相接。这样的数量无法计算。"
                    + "前一阶梯可能应到 {to} 为止。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” nu are treaptă de la {from} până sub {to} din părinte; treptele"
                    + " ar trebui să se lege. Astfel de cantități nu au răspuns. Poate treapta dinainte ține până la {to}.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    LintCode(Severity severity, String english, String chinese, String romanian) {
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
