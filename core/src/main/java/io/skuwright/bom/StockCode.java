package io.skuwright.bom;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when stock is compared with what BOMs need. */
public enum StockCode implements FindingCode {
    /** Stock is in a unit that nothing joins to the one that is counted. */
    STOCK_UNIT_MISMATCH(
            Severity.ERROR,
            "The stock of '{subject}' is in '{unit}' and it is needed in '{expected}', and no conversion joins them;"
                    + " the stock does not count there. Maybe add the conversion.",
            "“{subject}”的库存以“{unit}”计量，而需求以“{expected}”计量，且没有换算；该处不计入库存。可以补充换算。",
            "Stocul lui „{subject}” este în „{unit}”, iar necesarul în „{expected}” și nicio conversie nu le leagă;"
                    + " stocul nu contează acolo. Poate adăugați conversia."),
    /** Stock names no unit and lines of the catalogue count the component in several. */
    STOCK_UNIT_AMBIGUOUS(
            Severity.ERROR,
            "The stock of '{subject}' names no unit and it is needed in '{unit}' and in '{other}'; the stock does not"
                    + " count. Maybe say in which unit it is.",
            "“{subject}”的库存没有注明单位，而需求既以“{unit}”又以“{other}”计量；不计入库存。可以注明库存的单位。",
            "Stocul lui „{subject}” nu are unitate, iar necesarul este în „{unit}” și în „{other}”; stocul nu contează."
                    + " Poate spuneți în ce unitate este."),
    /** Stock names a unit and a need does not; both are taken as the same. */
    STOCK_UNIT_UNCHECKED(
            Severity.WARNING,
            "The stock of '{subject}' is in '{unit}' and some of it is needed without a unit, which is taken as the same."
                    + " Maybe write the unit on the BOM line.",
            "“{subject}”的库存以“{unit}”计量，而有的需求没有单位，按相同单位处理。可以在 BOM 行上注明单位。",
            "Stocul lui „{subject}” este în „{unit}”, iar o parte din necesar nu are unitate și este luată ca fiind aceeași."
                    + " Poate scrieți unitatea pe linia BOM."),
    /** A build needs nothing that grows with it, so that there is no largest one. */
    BUILD_UNLIMITED(
            Severity.ERROR,
            "Nothing that '{subject}' needs grows with how much is built, so there is no largest quantity."
                    + " Maybe its components are missing.",
            "“{subject}”的需求都不随数量增加，因此没有最大可组装数量。可能缺少子项。",
            "Nimic din ce cere „{subject}” nu crește cu cantitatea, deci nu există o cantitate maximă."
                    + " Poate îi lipsesc componentele.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    StockCode(Severity severity, String english, String chinese, String romanian) {
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
