package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when standard BOMs are planned for orders of configured products. */
public enum StandardBomRunCode implements FindingCode {
    /** A line with a BOM leads to no BOM that is known. */
    CONFIGURED_BOM_UNKNOWN(
            Severity.ERROR,
            "Line '{subject}' at {where} of product '{product}' leads to no known BOM (its bundle is '{bom}'), so no"
                    + " standard BOM can be made. Maybe the bundle was not loaded.",
            "{where} 的行“{subject}”（产品“{product}”，产品组合“{bom}”）没有对应的已知 BOM，无法生成标准 BOM。可能未加载该产品组合。",
            "Linia „{subject}” de la {where}, produsul „{product}”, nu duce la niciun BOM cunoscut (pachetul „{bom}”), deci nu"
                    + " se poate face un BOM standard. Poate pachetul nu a fost încărcat."),
    /** A line names the BOM of another product. */
    CONFIGURED_BOM_OF_OTHER_PRODUCT(
            Severity.ERROR,
            "Line '{subject}' at {where} names the BOM '{bom}' of product '{actual}', but the line has the product"
                    + " '{expected}'. Maybe the product was changed after it was configured.",
            "{where} 的行“{subject}”引用产品“{actual}”的 BOM“{bom}”，但该行的产品是“{expected}”。可能选配之后更换了产品。",
            "Linia „{subject}” de la {where} numește BOM-ul „{bom}” al produsului „{actual}”, dar linia are produsul"
                    + " „{expected}”. Poate produsul a fost schimbat după configurare."),
    /** A configured product has no child lines. */
    NOTHING_SELECTED(
            Severity.ERROR,
            "Line '{subject}' at {where} has no child lines, so nothing is known of what was selected in the BOM '{bom}'."
                    + " Maybe its child lines were not sent along.",
            "{where} 的行“{subject}”没有子行，无法得知在 BOM“{bom}”中选择了什么。可能漏发了其子行。",
            "Linia „{subject}” de la {where} nu are linii copil, deci nu se știe ce s-a ales în BOM-ul „{bom}”."
                    + " Poate liniile copil nu au fost trimise."),
    /** A child line names no line of the BOM that its parent opens. */
    SELECTED_LINE_UNKNOWN(
            Severity.ERROR,
            "Line '{subject}' at {where} was chosen from '{line}', which is no line of the BOM '{bom}'."
                    + " Maybe the BOM was changed since.",
            "{where} 的行“{subject}”选自“{line}”，但它不是 BOM“{bom}”的行。该 BOM 之后可能已更改。",
            "Linia „{subject}” de la {where} a fost aleasă din „{line}”, care nu este o linie a BOM-ului „{bom}”."
                    + " Poate BOM-ul s-a schimbat între timp."),
    /** Two child lines of one parent name one line of its BOM. */
    BOM_LINE_SELECTED_TWICE(
            Severity.ERROR,
            "Line '{subject}' at {where} chooses line '{line}' of the BOM '{bom}', as line '{other}' does already; one was"
                    + " expected. Maybe put their quantities together.",
            "{where} 的行“{subject}”选择了 BOM“{bom}”的第“{line}”行，而行“{other}”已选择它；应只有一行。可以合并其数量。",
            "Linia „{subject}” de la {where} alege linia „{line}” a BOM-ului „{bom}”, aleasă deja de linia „{other}”; se aștepta"
                    + " una. Poate adunați cantitățile."),
    /** Lines of a configured BOM that are always needed are not on the order. */
    CONFIGURED_LINE_LEFT_OUT(
            Severity.WARNING,
            "Line '{subject}' at {where} has no child for the lines '{lines}' of the BOM '{bom}', which are not optional;"
                    + " the standard BOM is made without them. Maybe not all lines were sent along.",
            "{where} 的行“{subject}”没有与 BOM“{bom}”的非可选行“{lines}”对应的子行；标准 BOM 将不含这些行。可能没有发来全部行。",
            "Linia „{subject}” de la {where} nu are copii pentru liniile „{lines}” ale BOM-ului „{bom}”, care nu sunt opționale;"
                    + " BOM-ul standard se face fără ele. Poate nu s-au trimis toate liniile."),
    /** The quantity of a child line is in another unit than that of its BOM line. */
    SELECTED_UNIT_DIFFERS(
            Severity.ERROR,
            "Line '{subject}' at {where} is in '{actual}', line '{line}' of the BOM '{bom}' in '{expected}', so its quantity"
                    + " says nothing there. Maybe order it in the unit of the BOM.",
            "{where} 的行“{subject}”的单位是“{actual}”，而 BOM“{bom}”第“{line}”行的单位是“{expected}”，数量无法对应。可以按 BOM 的单位下单。",
            "Linia „{subject}” de la {where} este în „{actual}”, linia „{line}” a BOM-ului „{bom}” în „{expected}”, deci cantitatea"
                    + " ei nu spune nimic acolo. Poate comandați în unitatea BOM-ului."),
    /** How much of a component was selected cannot be told. */
    SELECTED_QUANTITY_UNKNOWN(
            Severity.ERROR,
            "Line '{subject}' at {where} does not say how much of it goes into one of its parent: a quantity or ratio is"
                    + " missing, zero or unreadable where one was expected. Maybe it was lost in a sync.",
            "{where} 的行“{subject}”没有说明每个父项需要多少：数量或比例缺失、为零或无法读取。可能在同步中丢失。",
            "Linia „{subject}” de la {where} nu spune cât intră într-o bucată a părintelui: o cantitate sau un raport lipsește,"
                    + " este zero sau nu se poate citi. Poate s-a pierdut la sincronizare."),
    /** Quantities of child lines are not used, for nobody said what they mean. */
    SELECTED_QUANTITY_UNDECLARED(
            Severity.WARNING,
            "Below line '{subject}' at {where} {count} parts have a quantity ('{lines}') that is not that of the BOM; nobody"
                    + " declared what it means, so the BOM's was taken. Maybe set the child quantity.",
            "{where} 的行“{subject}”之下有 {count} 个子项的数量（“{lines}”）与 BOM 不同；由于未声明其含义，采用了 BOM 的数量。可以设置子项数量的含义。",
            "Sub linia „{subject}” de la {where}, {count} părți au o cantitate („{lines}”) care nu este cea din BOM; nimeni nu a"
                    + " declarat ce înseamnă, deci s-a luat cea din BOM. Poate setați cantitatea copiilor."),
    /** The paths of all selected lines are longer together than the limit allows. */
    LIMIT_SELECTION(
            Severity.ERROR,
            "The selection below line '{subject}' at {where} names {actual} BOM lines on its paths; the limit explosionRows"
                    + " allows {limit}. Maybe raise the limit.",
            "{where} 的行“{subject}”之下的选择在其路径上共有 {actual} 个 BOM 行；限制 explosionRows 允许 {limit} 个。可以调高该限制。",
            "Alegerea de sub linia „{subject}” de la {where} numește {actual} linii BOM pe căile ei; limita explosionRows permite"
                    + " {limit}. Poate măriți limita."),
    /** An assembly was configured in another BOM than the one that is opened there. */
    CONFIGURED_BOM_OTHER_VERSION(
            Severity.ERROR,
            "Line '{subject}' at {where} was configured in the BOM '{expected}', but the BOM above it opens '{actual}' there."
                    + " Maybe a newer version became the default.",
            "{where} 的行“{subject}”是在 BOM“{expected}”中选配的，而上级 BOM 在此处展开的是“{actual}”。可能默认版本已更新。",
            "Linia „{subject}” de la {where} a fost configurată în BOM-ul „{expected}”, dar BOM-ul de deasupra deschide acolo"
                    + " „{actual}”. Poate o versiune mai nouă a devenit implicită."),
    /** The standard BOM that a line carries is not the one of what is selected now. */
    STANDARD_BOM_OTHER_SELECTION(
            Severity.ERROR,
            "Line '{subject}' at {where} carries the standard BOM '{actual}', but what is selected now makes '{expected}'; it"
                    + " was left as it is. Maybe clear the field so that it is generated again.",
            "{where} 的行“{subject}”带有标准 BOM“{actual}”，而当前选择对应“{expected}”；已保持原样。可以清空该字段以重新生成。",
            "Linia „{subject}” de la {where} poartă BOM-ul standard „{actual}”, dar alegerea de acum face „{expected}”; a rămas cum"
                    + " era. Poate goliți câmpul ca să fie generat din nou."),
    /** No standard BOM can be made for what a line selects. */
    STANDARD_BOM_REFUSED(
            Severity.ERROR,
            "For line '{subject}' at {where} no standard BOM of '{bom}' can be made ({why}), so its order cannot be sent."
                    + " Maybe correct what is selected.",
            "无法为 {where} 的行“{subject}”从“{bom}”生成标准 BOM（{why}），其订单不能下发。可以更正所做的选择。",
            "Pentru linia „{subject}” de la {where} nu se poate face un BOM standard din „{bom}” ({why}), deci comanda nu se poate"
                    + " trimite. Poate corectați alegerea.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    StandardBomRunCode(Severity severity, String english, String chinese, String romanian) {
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
