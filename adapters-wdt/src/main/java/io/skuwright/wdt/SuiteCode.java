package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about suites and bills of production; the subject is their number. */
public enum SuiteCode implements FindingCode {
    /** A suite has no component. */
    SUITE_WITHOUT_LINES(
            Severity.ERROR,
            "The suite '{subject}' at {where} has no component. Maybe all of them are deleted, or the account may not "
                    + "see them.",
            "{where} 处的组合装“{subject}”没有明细。明细可能已全部删除，或接口账号无权查看。",
            "Setul „{subject}” de la {where} nu are nicio componentă. Poate toate sunt șterse sau contul nu are drept "
                    + "să le vadă."),
    /** A quantity is not above 0; attributes: field, value, specNo. */
    SUITE_QUANTITY_NOT_POSITIVE(
            Severity.ERROR,
            "The suite '{subject}' holds {value} of '{specNo}' ('{field}' at {where}); a quantity above 0 was "
                    + "expected.",
            "组合装“{subject}”中“{specNo}”的数量为 {value}（{where} 处“{field}”）；应大于 0。",
            "Setul „{subject}” conține {value} din „{specNo}” („{field}” la {where}); se aștepta o cantitate peste 0."),
    /** A price or ratio is below 0; attributes: field, value, specNo. */
    SUITE_NUMBER_NEGATIVE(
            Severity.ERROR,
            "The suite '{subject}' has {value} in '{field}' of '{specNo}' at {where}; nothing below 0 was expected "
                    + "(-1 is known in qjb only).",
            "组合装“{subject}”的“{specNo}”在 {where} 处“{field}”为 {value}；不应小于 0（只有 qjb 使用 -1）。",
            "Setul „{subject}” are {value} în „{field}” la „{specNo}” ({where}); nu se aștepta nimic sub 0 (-1 se "
                    + "cunoaște doar în qjb)."),
    /** A line of a fixed price does not say it; attributes: field, value, specNo. */
    SUITE_FIXED_PRICE_MISSING(
            Severity.WARNING,
            "The suite '{subject}' fixes the price of '{specNo}' and does not say it ('{field}' at {where} is "
                    + "'{value}'); its retail price counts.",
            "组合装“{subject}”的“{specNo}”为固定价格但未给出（{where} 处“{field}”为“{value}”）；按零售价计算。",
            "Setul „{subject}” fixează prețul pentru „{specNo}” și nu îl spune („{field}” la {where} este „{value}”); "
                    + "contează prețul de vânzare."),
    /** The ratios of the lines that share do not come to 1, or one of them is not said; attributes: sum, specNo. */
    SUITE_RATIO_SUM(
            Severity.WARNING,
            "The ratios of the suite '{subject}' at {where} come to '{sum}' and not to 1, or '{specNo}' has none. "
                    + "Shares are taken as they are; maybe correct them.",
            "{where} 处组合装“{subject}”的金额占比合计为“{sum}”而不是 1，或“{specNo}”没有占比。按原值分摊；可以更正。",
            "Rapoartele setului „{subject}” de la {where} dau „{sum}” și nu 1, sau „{specNo}” nu are niciunul. Se iau "
                    + "cum sunt; poate le corectați."),
    /** A share follows from a retail price that was not given; attribute: specNo. */
    SUITE_RETAIL_PRICE_MISSING(
            Severity.ERROR,
            "The price of the suite '{subject}' needs the retail price of '{specNo}' ({where}), which was not given. "
                    + "Add it.",
            "组合装“{subject}”的价格分摊需要“{specNo}”的零售价（{where}），但未提供。请补充。",
            "Prețul setului „{subject}” cere prețul de vânzare pentru „{specNo}” ({where}), care nu s-a dat. "
                    + "Adăugați-l."),
    /** A suite has the number of a spec. */
    SUITE_NO_IS_SPEC_NO(
            Severity.ERROR,
            "The number '{subject}' at {where} stands for a suite and for a spec, so that nobody can tell which an "
                    + "order means; it is not taken. Renumber one.",
            "{where} 处的编码“{subject}”既是组合装又是单品，无法判断订单所指；不予采用。请更改其中一个编码。",
            "Numărul „{subject}” de la {where} stă și pentru un set și pentru o specificație, deci nu se știe ce "
                    + "înseamnă într-o comandă; nu se ia. Renumerotați."),
    /** The suite was read before, equal in every field; attribute: first. */
    SUITE_READ_TWICE(
            Severity.WARNING,
            "The suite '{subject}' at {where} is the same, field by field, as the one at {first}, and is taken once.",
            "{where} 处的组合装“{subject}”与 {first} 处的完全相同，只取一次。",
            "Setul „{subject}” de la {where} este același, câmp cu câmp, cu cel de la {first} și se ia o dată."),
    /** The suite was read again with a later time of change, which counts; attributes: modified, later. */
    SUITE_SUPERSEDED(
            Severity.INFO,
            "The suite '{subject}' at {where}, changed {modified}, was read again as it was changed at {later}; the "
                    + "later one counts.",
            "{where} 处的组合装“{subject}”（修改于 {modified}）又读到修改于 {later} 的版本；以较晚者为准。",
            "Setul „{subject}” de la {where}, schimbat la {modified}, s-a citit din nou cu schimbarea de la {later}; "
                    + "contează cel de mai târziu."),
    /** Several suites have one number and none is the latest; attributes: count, places. */
    SUITE_NO_REPEATED(
            Severity.ERROR,
            "{count} suites have the number '{subject}' ({places}), and none of them is the latest; none is taken. "
                    + "Maybe delete one.",
            "{count} 个组合装使用编码“{subject}”（{places}），无法判断哪个最新；均不采用。可以删除其一。",
            "{count} seturi au numărul „{subject}” ({places}) și niciunul nu este cel mai nou; nu se ia niciunul. "
                    + "Poate ștergeți unul."),
    /** A bill of production makes no product, or several; attribute: count. */
    WDT_BOM_PRODUCTS(
            Severity.ERROR,
            "The bill '{subject}' at {where} makes {count} products; one was expected. Maybe take the others for "
                    + "by-products.",
            "{where} 处的物料清单“{subject}”有 {count} 个成品；应为一个。可以把其余的作为副产品。",
            "Lista „{subject}” de la {where} produce {count} produse; se aștepta unul. Poate luați celelalte ca "
                    + "produse secundare."),
    /** A bill of production is out of use. */
    WDT_BOM_DISABLED(
            Severity.ERROR,
            "The bill '{subject}' at {where} is out of use and is not taken.",
            "{where} 处的物料清单“{subject}”已停用，不予采用。",
            "Lista „{subject}” de la {where} este scoasă din uz și nu se ia.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    SuiteCode(Severity severity, String english, String chinese, String romanian) {
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
