package io.skuwright.bom;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when costs are rolled up. */
public enum CostCode implements FindingCode {
    /** A bought component has no cost. */
    COST_MISSING(
            Severity.ERROR,
            "'{subject}' is bought and no cost of it is given; the total is without it."
                    + " Maybe its price was not read, or its BOM is missing.",
            "“{subject}”是外购件，但没有给出成本；合计不含它。可能没有读取其价格，或缺少其 BOM。",
            "„{subject}” este cumpărat și nu are cost; totalul este fără el."
                    + " Poate prețul nu a fost citit sau lipsește BOM-ul lui."),
    /** A product costs less than nothing. */
    COST_NEGATIVE(
            Severity.ERROR,
            "'{subject}' has the cost '{value}'; 0 or more was expected. The total is without it."
                    + " Maybe it is a by-product.",
            "“{subject}”的成本为“{value}”；应大于等于 0。合计不含它。它可能是副产品。",
            "„{subject}” are costul „{value}”; se aștepta cel puțin 0. Totalul este fără el."
                    + " Poate este un produs secundar."),
    /** A cost is for a unit that nothing joins to the one that is counted. */
    COST_UNIT_MISMATCH(
            Severity.ERROR,
            "The cost of '{subject}' is for one '{unit}' and it is counted in '{expected}', and no conversion joins"
                    + " them; the cost is not used. Maybe add the conversion.",
            "“{subject}”的成本按“{unit}”给出，而用量以“{expected}”计量，且没有换算；不使用该成本。可以补充换算。",
            "Costul lui „{subject}” este pentru un „{unit}”, iar numărarea este în „{expected}” și nicio conversie nu le"
                    + " leagă; costul nu este folosit. Poate adăugați conversia."),
    /** A cost names no unit and the component is counted in several. */
    COST_UNIT_AMBIGUOUS(
            Severity.ERROR,
            "The cost of '{subject}' names no unit and lines count it in '{unit}' and in '{other}'; the cost is not"
                    + " used. Maybe say for which unit it is.",
            "“{subject}”的成本没有注明单位，而行中既以“{unit}”又以“{other}”计量；不使用该成本。可以注明成本的单位。",
            "Costul lui „{subject}” nu are unitate, iar liniile îl numără în „{unit}” și în „{other}”; costul nu este"
                    + " folosit. Poate spuneți pentru ce unitate este."),
    /** A cost was asked for nothing or for less than nothing. */
    COST_LOT_NOT_POSITIVE(
            Severity.ERROR,
            "The cost of '{subject}' was asked for a lot of '{value}'; more than 0 was expected."
                    + " Maybe take the yield of its BOM.",
            "询问“{subject}”成本时批量为“{value}”；应大于 0。可以取其 BOM 的产出数量。",
            "Costul lui „{subject}” a fost cerut pentru un lot de „{value}”; se aștepta mai mult de 0."
                    + " Poate luați randamentul BOM-ului."),
    /** A stored cost is not what a product costs now. */
    COST_DRIFT(
            Severity.WARNING,
            "The stored cost of '{subject}' (BOM '{bom}') is '{value}', rolled up it is '{actual}'; the difference is"
                    + " '{difference}'. Maybe a price or a BOM was changed since.",
            "“{subject}”（BOM“{bom}”）存储的成本为“{value}”，卷算为“{actual}”；差额为“{difference}”。此后可能更改了价格或 BOM。",
            "Costul memorat al lui „{subject}” (BOM „{bom}”) este „{value}”, calculat este „{actual}”; diferența este"
                    + " „{difference}”. Poate un preț sau un BOM s-a schimbat între timp.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CostCode(Severity severity, String english, String chinese, String romanian) {
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
