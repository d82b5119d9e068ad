package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when BOMs of the ERP become bundles of the CRM, above all what a bundle cannot hold. */
public enum BundlePlanCode implements FindingCode {
    /** BOMs that are not standard were left out (B7); attributes: count, boms. */
    BUNDLE_BOM_NOT_STANDARD(
            Severity.INFO,
            "{count} BOMs are configured ones and were left out, since only standard BOMs go into the CRM:"
                    + " {boms}.",
            "{count} 个 BOM 是配置 BOM，未采用，因为只有标准 BOM 同步到 CRM：{boms}。",
            "{count} BOM-uri sunt configurabile și au fost lăsate deoparte, fiindcă în CRM ajung numai cele"
                    + " standard: {boms}."),
    /** Lines have a loss, which no bundle holds; attributes: count, lines. */
    BUNDLE_LOSS_LEFT_OUT(
            Severity.WARNING,
            "BOM '{subject}': {count} lines have a loss ({lines}); a bundle holds none, so they carry the net"
                    + " quantity. Maybe put the loss into the quantity.",
            "BOM“{subject}”：{count} 行有损耗（{lines}）；产品组合无法保存损耗，按净用量写入。可以把损耗计入用量。",
            "BOM '{subject}': {count} linii au pierderi ({lines}); un pachet nu le reține, deci poartă"
                    + " cantitatea netă. Poate includeți pierderea în cantitate."),
    /** Lines are fixed or stepped, which no bundle holds; attributes: count, lines. */
    BUNDLE_LINES_NOT_PROPORTIONAL(
            Severity.ERROR,
            "BOM '{subject}': {count} lines are fixed or stepped ({lines}); a bundle knows only a quantity for"
                    + " each parent, so it is not written. Maybe make them variable.",
            "BOM“{subject}”：{count} 行为固定或阶梯用量（{lines}）；产品组合只有单位用量，因此未写入。可以改为变动用量。",
            "BOM '{subject}': {count} linii sunt fixe sau în trepte ({lines}); un pachet știe numai cantitatea"
                    + " pe bucată, deci nu se scrie. Poate le faceți variabile."),
    /** Lines count for some spec values only, which no bundle holds; attributes: count, lines. */
    BUNDLE_CONDITIONS_LEFT_OUT(
            Severity.ERROR,
            "BOM '{subject}': {count} lines count for some spec values only ({lines}); a bundle cannot say that,"
                    + " so it is not written. Maybe use a BOM for each variant.",
            "BOM“{subject}”：{count} 行只对部分规格值有效（{lines}）；产品组合无法表示，因此未写入。可以为每个规格建立 BOM。",
            "BOM '{subject}': {count} linii contează numai pentru unele valori ({lines}); un pachet nu poate"
                    + " spune asta, deci nu se scrie. Poate folosiți câte un BOM pe variantă."),
    /** Lines are substitutes of others and were left out; attributes: count, lines. */
    BUNDLE_SUBSTITUTES_LEFT_OUT(
            Severity.WARNING,
            "BOM '{subject}': {count} lines are substitutes ({lines}) and were left out; a bundle carries the"
                    + " first choice only.",
            "BOM“{subject}”：{count} 行是替代件（{lines}），未写入；产品组合只包含首选件。",
            "BOM '{subject}': {count} linii sunt înlocuitori ({lines}) și au fost lăsate deoparte; un pachet"
                    + " poartă numai prima alegere."),
    /** Lines count from or until a day, which no bundle holds; attributes: count, lines, asOf. */
    BUNDLE_DATES_LEFT_OUT(
            Severity.WARNING,
            "BOM '{subject}': {count} lines are dated ({lines}); a bundle holds no dates, so they count always"
                    + " (day asked for: '{asOf}'). Maybe plan again when a day passes.",
            "BOM“{subject}”：{count} 行有生效日期（{lines}）；产品组合没有日期，因此始终有效（查询日期：“{asOf}”）。日期到期时可以重新计划。",
            "BOM '{subject}': {count} linii au date ({lines}); un pachet nu are date, deci contează mereu (ziua"
                    + " cerută: „{asOf}”). Poate refaceți planul când trece o zi."),
    /** Lines do not count on the day that was asked for; attributes: count, lines, asOf. */
    BUNDLE_LINES_NOT_IN_FORCE(
            Severity.INFO,
            "BOM '{subject}': {count} lines ({lines}) do not count on {asOf} and were left out.",
            "BOM“{subject}”：{count} 行（{lines}）在 {asOf} 不生效，未写入。",
            "BOM '{subject}': {count} linii ({lines}) nu contează la {asOf} și au fost lăsate deoparte."),
    /** A BOM has by-products, which no bundle holds; attributes: count, products. */
    BUNDLE_BY_PRODUCTS_LEFT_OUT(
            Severity.WARNING,
            "BOM '{subject}': {count} by-products ({products}) were left out; a bundle says only what goes in.",
            "BOM“{subject}”：{count} 个联副产品（{products}）未写入；产品组合只表示投入的部件。",
            "BOM '{subject}': {count} produse secundare ({products}) au fost lăsate deoparte; un pachet spune"
                    + " numai ce intră."),
    /** Lines are optional, and in a standard bundle nothing can be chosen; attributes: count, lines. */
    BUNDLE_OPTIONAL_LEFT_OUT(
            Severity.WARNING,
            "BOM '{subject}': {count} lines are optional ({lines}) and were left out, since nothing can be"
                    + " chosen in a standard bundle.",
            "BOM“{subject}”：{count} 行是可选件（{lines}），标准产品组合无法选配，因此未写入。",
            "BOM '{subject}': {count} linii sunt opționale ({lines}) și au fost lăsate deoparte, fiindcă"
                    + " dintr-un pachet standard nu se alege."),
    /** Lines have the quantity 0; attributes: count, lines. */
    BUNDLE_ZERO_LINES_LEFT_OUT(
            Severity.INFO,
            "BOM '{subject}': {count} lines have the quantity 0 ({lines}) and were left out.",
            "BOM“{subject}”：{count} 行用量为 0（{lines}），未写入。",
            "BOM '{subject}': {count} linii au cantitatea 0 ({lines}) și au fost lăsate deoparte."),
    /** A line's ratio or its BOM's yield says no quantity; attributes: line, numerator, denominator, yield. */
    BUNDLE_QUANTITY_UNUSABLE(
            Severity.ERROR,
            "BOM '{subject}': the line '{line}' at {where} says {numerator} for {denominator} and the BOM makes"
                    + " {yield}, which is no quantity. Maybe a denominator was not filled in.",
            "BOM“{subject}”：{where} 处的行“{line}”为 {numerator} 比 {denominator}，BOM 产出 {yield}，无法得出用量。可能未填写分母。",
            "BOM '{subject}': linia „{line}” de la {where} spune {numerator} la {denominator}, iar BOM-ul"
                    + " produce {yield}, ceea ce nu este o cantitate. Poate lipsește numitorul."),
    /** A skip layer's own bundle cannot be written; attributes: line, bom. */
    BUNDLE_COMPONENT_REFUSED(
            Severity.ERROR,
            "BOM '{subject}': the skip layer on line '{line}' has the BOM '{bom}', which is not written"
                    + " or makes another product, so its parts would be missing on orders. Maybe mend that BOM first.",
            "BOM“{subject}”：第“{line}”行的跳层件使用 BOM“{bom}”，该 BOM 未写入或属于其他产品，订单上会缺少其子项。可以先修正该 BOM。",
            "BOM '{subject}': stratul sărit de pe linia „{line}” are BOM-ul „{bom}”, care nu se scrie sau"
                    + " face alt produs, deci părțile lui ar lipsi pe comenzi. Poate reparați întâi acel BOM."),
    /** A component's own bundle cannot be written, so the line does not name it; attributes: line, bom. */
    BUNDLE_LINK_LEFT_OUT(
            Severity.WARNING,
            "BOM '{subject}': the component on line '{line}' has the BOM '{bom}', which is not written or"
                    + " makes another product; the line goes without that link. Maybe mend that BOM and plan again.",
            "BOM“{subject}”：第“{line}”行的子项使用 BOM“{bom}”，该 BOM 未写入或属于其他产品；该行不带此关联。可以修正该 BOM 后重新计划。",
            "BOM '{subject}': componenta de pe linia „{line}” are BOM-ul „{bom}”, care nu se scrie sau face"
                    + " alt produs; linia merge fără acea legătură. Poate reparați acel BOM și refaceți planul."),
    /** A skip layer has no BOM among those that are planned, or none that is the default; attributes: line, component. */
    BUNDLE_SKIP_WITHOUT_BOM(
            Severity.ERROR,
            "BOM '{subject}': the skip layer '{component}' on line '{line}' has no BOM here, or no default one, so"
                    + " its parts would be missing on orders. Maybe pass its BOM too, or pin one.",
            "BOM“{subject}”：第“{line}”行的跳层件“{component}”在此没有 BOM 或没有默认 BOM，订单上会缺少其子项。可以一并传入其 BOM 或指定版本。",
            "BOM '{subject}': stratul sărit „{component}” de pe linia „{line}” nu are aici un BOM sau unul implicit,"
                    + " deci părțile lui ar lipsi pe comenzi. Poate dați și BOM-ul lui ori fixați unul."),
    /** Lines keep the links they have, since the BOMs of their components were not passed; attributes: count, lines. */
    BUNDLE_LINKS_KEPT(
            Severity.WARNING,
            "BOM '{subject}': {count} lines ({lines}) keep the bundles they link to, since no BOM of their"
                    + " components was passed. Maybe plan with these BOMs too.",
            "BOM“{subject}”：{count} 行（{lines}）保留现有关联，因为未传入其子项的 BOM。可以连同这些 BOM 一起计划。",
            "BOM '{subject}': {count} linii ({lines}) își păstrează pachetele legate, fiindcă nu s-a dat niciun BOM"
                    + " al componentelor. Poate planificați și cu acele BOM-uri."),
    /** A BOM has no line that counts, so nothing is written and nothing deleted. */
    BUNDLE_BOM_WITHOUT_LINES(
            Severity.ERROR,
            "BOM '{subject}' at {where} has no line that counts for a bundle, so nothing is written and nothing"
                    + " deleted. Maybe its lines were not read, or none is in force.",
            "{where} 处的 BOM“{subject}”没有可用于产品组合的行，因此不写入也不删除。可能未读取明细，或没有生效的行。",
            "BOM-ul „{subject}” de la {where} nu are nicio linie care să conteze, deci nu se scrie și nu se șterge"
                    + " nimic. Poate liniile nu s-au citit sau niciuna nu este în vigoare."),
    /** A quantity becomes nothing by the rounding; attributes: line, component, value, rounding. */
    BUNDLE_AMOUNT_ROUNDED_TO_ZERO(
            Severity.ERROR,
            "BOM '{subject}': {value} of '{component}' on line '{line}' at {where} becomes 0 by the rounding"
                    + " '{rounding}', so it would go into nothing. Maybe ask for more digits.",
            "BOM“{subject}”：{where} 处第“{line}”行的“{component}”用量 {value} 按舍入“{rounding}”变为 0，等于不投入。可以保留更多小数位。",
            "BOM '{subject}': {value} din „{component}” pe linia „{line}” de la {where} devine 0 prin rotunjirea"
                    + " „{rounding}”, deci nu ar intra deloc. Poate cereți mai multe zecimale."),
    /** Lines name a unit, and nobody said what the CRM counts in; attributes: count, lines. */
    BUNDLE_UNITS_NOT_DECLARED(
            Severity.WARNING,
            "BOM '{subject}': {count} lines ({lines}) name a unit, and the unit the CRM counts in was not declared;"
                    + " their amounts are written as they are. Maybe declare it by withUnits.",
            "BOM“{subject}”：{count} 行（{lines}）带有单位，但未声明 CRM 的计量单位；数量按原样写入。可以用 withUnits 声明。",
            "BOM '{subject}': {count} linii ({lines}) au o unitate, iar unitatea în care numără CRM-ul nu s-a"
                    + " declarat; cantitățile se scriu ca atare. Poate o declarați prin withUnits."),
    /** Lines of one component count in different units; attributes: count, lines. */
    BUNDLE_UNITS_MIXED(
            Severity.ERROR,
            "BOM '{subject}': {count} lines ({lines}) count one component in different units, and a bundle names"
                    + " none, so it is not written. Maybe declare the CRM's unit by withUnits.",
            "BOM“{subject}”：{count} 行（{lines}）对同一子项使用不同单位，而产品组合不带单位，因此未写入。可以用 withUnits 声明 CRM 的单位。",
            "BOM '{subject}': {count} linii ({lines}) numără aceeași componentă în unități diferite, iar un pachet nu"
                    + " numește niciuna, deci nu se scrie. Poate declarați unitatea prin withUnits."),
    /** The bundle that has the number makes another product; attributes: id, product, other. */
    BUNDLE_OF_OTHER_PRODUCT(
            Severity.ERROR,
            "BOM '{subject}' makes the product '{product}', but its bundle '{id}' belongs to the product '{other}', so"
                    + " it is left alone. Maybe the number was given twice.",
            "BOM“{subject}”的产品是“{product}”，但其产品组合“{id}”属于产品“{other}”，因此不更改。可能编号重复。",
            "BOM-ul „{subject}” face produsul „{product}”, dar pachetul lui „{id}” este al produsului „{other}”, deci"
                    + " rămâne neatins. Poate numărul s-a dat de două ori."),
    /** A bundle changes between chosen from and taken as it is; attributes: id, from, to. */
    BUNDLE_CATEGORY_CHANGED(
            Severity.WARNING,
            "Bundle '{id}' of BOM '{subject}' changes its category from '{from}' to '{to}'. Maybe it was made for"
                    + " another plan, and orders are still entered by it.",
            "BOM“{subject}”的产品组合“{id}”类型从“{from}”改为“{to}”。可能它属于另一方案，仍有订单在使用。",
            "Pachetul „{id}” al BOM-ului „{subject}” trece de la categoria „{from}” la „{to}”. Poate a fost făcut"
                    + " pentru alt plan și încă se fac comenzi cu el."),
    /** Dated lines of one component follow each other, and no day was asked for; attributes: count, lines. */
    BUNDLE_DATES_NEED_A_DAY(
            Severity.ERROR,
            "BOM '{subject}': {count} lines ({lines}) of one component follow each other in time; without a day they"
                    + " would be added up, so it is not written. Maybe set a date in the policy.",
            "BOM“{subject}”：同一子项的 {count} 行（{lines}）生效期前后相接；不指定日期会被累加，因此未写入。可以在策略中指定日期。",
            "BOM '{subject}': {count} linii ({lines}) ale unei componente se succed în timp; fără o zi s-ar aduna, deci"
                    + " nu se scrie. Poate dați o dată în politică."),
    /** The CRM has a bundle whose number looks like that of a new one; attribute: numbers. */
    BUNDLE_NUMBER_LOOKS_ALIKE(
            Severity.INFO,
            "BOM '{subject}' has no bundle, but the CRM has one whose number looks alike: {numbers}. Maybe it is the"
                    + " same, with another spelling.",
            "BOM“{subject}”没有产品组合，但 CRM 中有编号相似的：{numbers}。可能是同一个，只是写法不同。",
            "BOM-ul „{subject}” nu are pachet, dar CRM-ul are unul cu număr asemănător: {numbers}. Poate este același,"
                    + " scris altfel."),
    /** Several bundles of the CRM stand for one BOM; attribute: ids. */
    BUNDLE_NUMBER_TWICE(
            Severity.ERROR,
            "BOM '{subject}' has several bundles in the CRM ({ids}); none is changed. Maybe void all but one, or"
                    + " say in the code map which counts.",
            "BOM“{subject}”在 CRM 中有多个产品组合（{ids}）；均未更改。可以作废多余的，或在编码映射中指定。",
            "BOM-ul „{subject}” are mai multe pachete în CRM ({ids}); niciunul nu se schimbă. Poate anulați"
                    + " restul ori spuneți în tabela de coduri care contează."),
    /** The code map knows a bundle that was not read; attribute: id. */
    BUNDLE_NOT_READ(
            Severity.ERROR,
            "BOM '{subject}' has the bundle '{id}' by the code map, but that bundle was not read, so nobody"
                    + " knows what to change. Maybe query it too.",
            "BOM“{subject}”在编码映射中对应产品组合“{id}”，但未读取该组合，无法判断要更改什么。可以一并查询。",
            "BOM-ul „{subject}” are pachetul „{id}” după tabela de coduri, dar acel pachet nu s-a citit, deci nu"
                    + " se știe ce se schimbă. Poate îl interogați și pe el."),
    /** A bundle has lines that its BOM lacks, and they stay; attributes: count, lines. */
    BUNDLE_LINES_NOT_IN_BOM(
            Severity.WARNING,
            "Bundle of BOM '{subject}': {count} lines ({lines}) are not in the BOM and stay as they are. Maybe"
                    + " declare a full replacement.",
            "BOM“{subject}”的产品组合：{count} 行（{lines}）不在 BOM 中，保持不变。可以声明完全替换。",
            "Pachetul BOM-ului „{subject}”: {count} linii ({lines}) nu sunt în BOM și rămân cum sunt. Poate"
                    + " declarați o înlocuire completă."),
    /** The bundles quote the kit flag of their products, which is read and never written; attribute: count. */
    BUNDLE_KIT_FLAG_QUOTED(
            Severity.INFO,
            "{count} standard bundles quote the kit flag of their product (is_kit__c); it is read and never"
                    + " written, so the flag of the product itself must be right before orders come.",
            "{count} 个标准产品组合引用父项产品的套件标志（is_kit__c）；该字段只读不写，因此下单前产品本身的标志必须正确。",
            "{count} pachete standard citează marcajul de kit al produsului (is_kit__c); el se citește și nu se"
                    + " scrie, deci marcajul produsului însuși trebuie să fie corect înainte de comenzi.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BundlePlanCode(Severity severity, String english, String chinese, String romanian) {
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
