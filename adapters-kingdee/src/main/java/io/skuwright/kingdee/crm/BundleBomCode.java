package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when bundles of the CRM become BOMs. */
public enum BundleBomCode implements FindingCode {
    /** A bundle is a configured one and was left out. */
    BUNDLE_NOT_STANDARD(
            Severity.WARNING,
            "Bundle '{subject}' at {where} is a configured one; only standard bundles were asked for.",
            "{where} 处的产品组合“{subject}”是配置 BOM；只要求标准产品组合。",
            "Pachetul „{subject}” de la {where} este configurabil; s-au cerut numai pachete standard."),
    /** Configured bundles were left out; attributes: count, bundles. */
    BUNDLE_CONFIGURED_LEFT_OUT(
            Severity.INFO,
            "{count} bundles are configured ones ({bundles}) and were left out, since only standard bundles go"
                    + " to the ERP.",
            "{count} 个产品组合是配置 BOM（{bundles}），未采用，因为只有标准产品组合同步到 ERP。",
            "{count} pachete sunt configurabile ({bundles}) și au fost lăsate deoparte, fiindcă la ERP ajung"
                    + " numai cele standard."),
    /** A bundle does not say whether it is standard; attribute: product. */
    BUNDLE_CATEGORY_MISSING(
            Severity.ERROR,
            "Bundle '{subject}' at {where} does not say its category, so it is not taken for a standard one."
                    + " Maybe ask for the field 'category'; a tree does not carry it.",
            "{where} 处的产品组合“{subject}”没有类型，不能当作标准 BOM。可以查询字段“category”；树形数据不带该字段。",
            "Pachetul „{subject}” de la {where} nu își spune categoria, deci nu trece drept standard. Poate"
                    + " cereți câmpul „category”; un arbore nu îl are."),
    /** Nobody knows the number of the BOM that a bundle stands for; attribute: product. */
    BUNDLE_NUMBER_MISSING(
            Severity.ERROR,
            "Bundle '{subject}' at {where} has no BOM number, neither in a field nor in the code map. Maybe name"
                    + " the field that holds the version.",
            "{where} 处的产品组合“{subject}”没有 BOM 编号，字段和编码映射中都没有。可以指定保存版本的字段。",
            "Pachetul „{subject}” de la {where} nu are număr de BOM, nici într-un câmp, nici în tabela de"
                    + " coduri. Poate numiți câmpul cu versiunea."),
    /** A bundle has no line that is in use. */
    BUNDLE_WITHOUT_LINES(
            Severity.ERROR,
            "Bundle '{subject}' at {where} has no line in use, so no BOM is made of it. Maybe its lines were not"
                    + " read.",
            "{where} 处的产品组合“{subject}”没有启用的行，因此不生成 BOM。可能未读取其明细。",
            "Pachetul „{subject}” de la {where} nu are nicio linie folosită, deci nu devine BOM. Poate liniile"
                    + " lui nu s-au citit."),
    /** Lines are not in use and were left out, with what stands below them; attributes: count, lines. */
    BUNDLE_LINES_DISABLED(
            Severity.INFO,
            "Bundle '{subject}': {count} lines are not in use ({lines}) and were left out, with all below them.",
            "产品组合“{subject}”：{count} 行已停用（{lines}），连同其下级一并未采用。",
            "Pachetul „{subject}”: {count} linii nu sunt folosite ({lines}) și au fost lăsate deoparte, cu tot"
                    + " ce stă sub ele."),
    /** Groups say how many lines to choose, which no BOM holds; attributes: count, groups. */
    BUNDLE_CHOICE_LEFT_OUT(
            Severity.INFO,
            "Bundle '{subject}': {count} groups ({groups}) say how many lines to choose; a BOM does not hold"
                    + " that.",
            "产品组合“{subject}”：{count} 个分组（{groups}）限定可选数量；BOM 无法保存。",
            "Pachetul „{subject}”: {count} grupuri ({groups}) spun câte linii se aleg; un BOM nu reține asta."),
    /** Void bundles were left out; attributes: count, bundles. */
    BUNDLE_VOID_LEFT_OUT(
            Severity.INFO,
            "{count} bundles are void or deleted ({bundles}) and were left out.",
            "{count} 个产品组合已作废或已删除（{bundles}），未采用。",
            "{count} pachete sunt anulate sau șterse ({bundles}) și au fost lăsate deoparte."),
    /** A bundle is void and was left out; attribute: product. */
    BUNDLE_VOID(
            Severity.WARNING,
            "Bundle '{subject}' at {where} is void or deleted, so no BOM is made of it.",
            "{where} 处的产品组合“{subject}”已作废或已删除，因此不生成 BOM。",
            "Pachetul „{subject}” de la {where} este anulat sau șters, deci nu devine BOM."),
    /** Void lines of a bundle were left out, with what stands below them; attributes: count, lines. */
    BUNDLE_VOID_LINES_LEFT_OUT(
            Severity.INFO,
            "Bundle '{subject}': {count} rows are void or deleted ({lines}), or stand below such a row, and were left"
                    + " out.",
            "产品组合“{subject}”：{count} 行已作废或已删除（{lines}）或位于其下，未采用。",
            "Pachetul „{subject}”: {count} rânduri sunt anulate sau șterse ({lines}) ori stau sub unul ca ele și au fost"
                    + " lăsate deoparte."),
    /** A line takes nothing or less; attributes: id, amount. */
    BUNDLE_AMOUNT_NOT_POSITIVE(
            Severity.ERROR,
            "Bundle '{subject}': the line '{id}' at {where} has the amount {amount}; more than 0 was expected, so no BOM"
                    + " is made of it.",
            "产品组合“{subject}”：{where} 处的行“{id}”数量为 {amount}；应大于 0，因此不生成 BOM。",
            "Pachetul „{subject}”: linia „{id}” de la {where} are cantitatea {amount}; se aștepta mai mult de 0, deci nu"
                    + " devine BOM."),
    /** A product stands below itself, or a line links to its own bundle; attributes: id, product. */
    BUNDLE_BELOW_ITSELF(
            Severity.ERROR,
            "Bundle '{subject}': the line '{id}' at {where} puts the product '{product}' into itself, so no BOM is made of"
                    + " it. Maybe the line should name a part.",
            "产品组合“{subject}”：{where} 处的行“{id}”使产品“{product}”包含自身，因此不生成 BOM。可能该行应为部件。",
            "Pachetul „{subject}”: linia „{id}” de la {where} pune produsul „{product}” în el însuși, deci nu devine BOM."
                    + " Poate linia ar trebui să numească o parte."),
    /** A line links to a bundle of another product; attributes: id, product, link, other. */
    BUNDLE_LINK_OF_OTHER_PRODUCT(
            Severity.ERROR,
            "Bundle '{subject}': the line '{id}' at {where} is of the product '{product}' and links to the bundle '{link}'"
                    + " of the product '{other}', so no BOM is made of it.",
            "产品组合“{subject}”：{where} 处的行“{id}”的产品是“{product}”，却关联产品“{other}”的组合“{link}”，因此不生成 BOM。",
            "Pachetul „{subject}”: linia „{id}” de la {where} este a produsului „{product}” și leagă pachetul „{link}” al"
                    + " produsului „{other}”, deci nu devine BOM."),
    /** What stands below a line differs from the bundle that the line links to; attributes: id, link. */
    BUNDLE_INLINE_DIFFERS(
            Severity.ERROR,
            "Bundle '{subject}': what stands below the line '{id}' at {where} is not what its bundle '{link}' holds, so no"
                    + " BOM is made of it. Maybe the copy is out of date.",
            "产品组合“{subject}”：{where} 处的行“{id}”下级内容与其关联组合“{link}”不一致，因此不生成 BOM。可能副本已过期。",
            "Pachetul „{subject}”: ce stă sub linia „{id}” de la {where} nu este ce are pachetul ei „{link}”, deci nu devine"
                    + " BOM. Poate copia este veche."),
    /** What stands below a line that links to a bundle not read was left out; attributes: id, link. */
    BUNDLE_INLINE_LEFT_OUT(
            Severity.WARNING,
            "Bundle '{subject}': what stands below the line '{id}' at {where} was left out, since its bundle '{link}' was"
                    + " not read. Maybe read that bundle too.",
            "产品组合“{subject}”：{where} 处的行“{id}”的下级内容未采用，因为未读取其关联组合“{link}”。可以一并读取该组合。",
            "Pachetul „{subject}”: ce stă sub linia „{id}” de la {where} a fost lăsat deoparte, fiindcă pachetul ei „{link}”"
                    + " nu s-a citit. Poate citiți și acel pachet."),
    /** Two bundles stand for one number of a BOM; attribute: first. */
    BUNDLE_BOM_TWICE(
            Severity.ERROR,
            "Bundle '{subject}' at {where} gives a BOM number that another bundle at {first} has already. Maybe"
                    + " one of them is void.",
            "{where} 处的产品组合“{subject}”的 BOM 编号已被 {first} 处的组合使用。可能其中一个已作废。",
            "Pachetul „{subject}” de la {where} dă un număr de BOM pe care îl are deja alt pachet de la {first}."
                    + " Poate unul este anulat.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BundleBomCode(Severity severity, String english, String chinese, String romanian) {
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
