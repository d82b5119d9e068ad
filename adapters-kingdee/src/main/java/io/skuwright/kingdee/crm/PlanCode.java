package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about the preconditions of an integration plan. */
public enum PlanCode implements FindingCode {
    /** The ERP does not manage kits; attribute: plan. */
    PLAN_KIT_MANAGEMENT_OFF(
            Severity.ERROR,
            "Plan {plan} needs kit management in the ERP, and it is off. Maybe switch it on in the parameters of"
                    + " sales management.",
            "方案{plan}需要 ERP 启用套件管理，而目前未启用。可以在销售管理系统参数中启用。",
            "Planul {plan} are nevoie de gestiunea seturilor în ERP, iar ea este oprită. Poate o porniți în"
                    + " parametrii vânzărilor."),
    /** The ERP expands kits by itself although their parts are sent (B1); attribute: plan. */
    PLAN_AUTO_EXPANSION_ON(
            Severity.ERROR,
            "Under plan {plan} the parts of kits are sent, and the ERP adds them by itself as well: they would"
                    + " stand there twice. Maybe switch the automatic expansion off, or send parents only.",
            "方案{plan}会发送套件子项，而 ERP 又自动展开套件：子项会出现两次。可以关闭自动展开，或只发送套件父项。",
            "În planul {plan} se trimit părțile seturilor, iar ERP-ul le adaugă și singur: ar apărea de două"
                    + " ori. Poate opriți desfacerea automată sau trimiteți numai părinții."),
    /** Only parents are sent and the ERP adds no parts; attribute: plan. */
    PLAN_AUTO_EXPANSION_OFF(
            Severity.WARNING,
            "Under plan {plan} only the parents of kits are sent, and the ERP does not add their parts: kits"
                    + " would arrive without them. Maybe switch the automatic expansion on.",
            "方案{plan}只发送套件父项，而 ERP 不自动展开：套件将没有子项。可以启用自动展开。",
            "În planul {plan} se trimit numai părinții seturilor, iar ERP-ul nu le adaugă părțile: seturile ar"
                    + " ajunge fără ele. Poate porniți desfacerea automată."),
    /** CPQ is off; attribute: plan. */
    PLAN_CPQ_OFF(
            Severity.ERROR,
            "Plan {plan} needs CPQ in the CRM, and it is off. Maybe it was not bought yet.",
            "方案{plan}需要 CRM 开启 CPQ，而目前未开启。可能尚未购买。",
            "Planul {plan} are nevoie de CPQ în CRM, iar el este oprit. Poate nu a fost încă cumpărat."),
    /** The CRM has no product bundles; attribute: plan. */
    PLAN_BUNDLES_OFF(
            Severity.ERROR,
            "Plan {plan} needs product bundles (BomCoreObj) in the CRM, and they are off. Maybe the structure"
                    + " has to be upgraded.",
            "方案{plan}需要 CRM 的产品组合（BomCoreObj），而目前未开通。可能需要升级 BOM 结构。",
            "Planul {plan} are nevoie de pachete de produse (BomCoreObj) în CRM, iar ele sunt oprite. Poate"
                    + " structura trebuie actualizată."),
    /** Standard BOMs are off in the CRM; attribute: plan. */
    PLAN_STANDARD_BOM_OFF(
            Severity.ERROR,
            "Plan {plan} needs standard BOMs in the CRM, and they are off. Maybe switch them on in the CPQ"
                    + " settings.",
            "方案{plan}需要 CRM 开启标准 BOM，而目前未开启。可以在 CPQ 配置中开启。",
            "Planul {plan} are nevoie de BOM-uri standard în CRM, iar ele sunt oprite. Poate le porniți în"
                    + " setările CPQ."),
    /** Standard BOMs are on and the plan does without; attribute: plan. */
    PLAN_STANDARD_BOM_NOT_NEEDED(
            Severity.INFO,
            "Standard BOMs are on in the CRM; plan {plan} works with configured BOMs throughout and does not"
                    + " need them.",
            "CRM 已开启标准 BOM；方案{plan}统一使用配置 BOM，不需要该设置。",
            "BOM-urile standard sunt pornite în CRM; planul {plan} lucrează numai cu BOM-uri configurabile și nu"
                    + " are nevoie de ele."),
    /** The CRM does not generate standard BOMs; attribute: plan. */
    PLAN_STANDARD_BOM_NOT_GENERATED(
            Severity.ERROR,
            "Plan {plan} needs a standard BOM generated from each selection, and that is off. Maybe choose the"
                    + " automatic generation in the CPQ settings.",
            "方案{plan}需要根据选配结果自动生成标准 BOM，而目前未启用。可以在 CPQ 配置中选择自动生成。",
            "Planul {plan} are nevoie de un BOM standard generat din fiecare selecție, iar aceasta este oprită."
                    + " Poate alegeți generarea automată în setările CPQ."),
    /** Products are not sent before orders; attribute: plan. */
    PLAN_PRODUCTS_NOT_FIRST(
            Severity.WARNING,
            "Under plan {plan} orders name products and their kit flag, and products are not sent first: lines"
                    + " would be typed without a flag. Maybe run the product flow before the order flow.",
            "方案{plan}的订单引用产品及其套件标志，而产品未先同步：订单行可能在没有标志的情况下判断类型。可以先运行产品集成流。",
            "În planul {plan} comenzile numesc produse și marcajul lor de set, iar produsele nu se trimit întâi:"
                    + " liniile ar primi tip fără marcaj. Poate rulați fluxul produselor înaintea celui de comenzi."),
    /** BOMs are not sent before orders; attribute: plan. */
    PLAN_BOMS_NOT_FIRST(
            Severity.WARNING,
            "Under plan {plan} orders name BOMs, and BOMs are not sent first: the other side would not know"
                    + " them. Maybe run the BOM flow before the order flow.",
            "方案{plan}的订单引用 BOM，而 BOM 未先同步：对方系统可能没有这些 BOM。可以先运行 BOM 集成流。",
            "În planul {plan} comenzile numesc BOM-uri, iar ele nu se trimit întâi: celălalt sistem nu le-ar"
                    + " cunoaște. Poate rulați fluxul BOM-urilor înaintea celui de comenzi."),
    /** BOMs do not go by their version (B6); attribute: plan. */
    PLAN_BOM_KEY_NOT_VERSION(
            Severity.ERROR,
            "Under plan {plan} BOMs go by their version, and another key is set. Maybe make the BOM version the"
                    + " key and keep the id as text beside it.",
            "方案{plan}以 BOM 版本为主键，而目前设置了其他主键。可以把 BOM 版本设为主键，原 id 改为文本。",
            "În planul {plan} BOM-urile se știu după versiune, iar cheia este alta. Poate faceți din versiunea"
                    + " BOM cheia și păstrați id-ul ca text lângă ea."),
    /** Not only standard BOMs of the ERP are taken (B7); attribute: plan. */
    PLAN_BOMS_NOT_FILTERED(
            Severity.ERROR,
            "Under plan {plan} only standard BOMs of the ERP are taken, and nothing filters the others out."
                    + " Maybe set the data range to the category of standard BOMs.",
            "方案{plan}只同步 ERP 的标准 BOM，而目前没有过滤其他分类。可以在数据范围中设置 BOM 分类等于标准 BOM。",
            "În planul {plan} se iau numai BOM-uri standard din ERP, iar celelalte nu sunt filtrate. Poate"
                    + " puneți ca domeniu de date categoria BOM-urilor standard."),
    /** Orders without a generated standard BOM are taken too (B9); attribute: plan. */
    PLAN_ORDERS_NOT_FILTERED(
            Severity.ERROR,
            "Under plan {plan} only orders whose standard BOM was generated are sent, and nothing filters the"
                    + " others out. Maybe add that to the data range.",
            "方案{plan}只发送已生成标准 BOM 的订单，而目前没有过滤其他订单。可以在数据范围中增加该条件。",
            "În planul {plan} se trimit numai comenzi cu BOM standard generat, iar celelalte nu sunt filtrate."
                    + " Poate adăugați condiția în domeniul de date."),
    /** Nobody said whether a setting is as it has to be; attributes: plan, needed. */
    PLAN_FACT_UNKNOWN(
            Severity.WARNING,
            "Plan {plan} needs the setting '{subject}' {needed}, and nobody said what it is. Maybe look it up"
                    + " and declare it.",
            "方案{plan}要求设置“{subject}”为 {needed}，但没有说明其状态。可以查明后声明。",
            "Planul {plan} cere ca setarea „{subject}” să fie {needed}, și nimeni nu a spus cum este. Poate o"
                    + " verificați și o declarați."),
    /** Something was not given, so it was not checked. */
    PLAN_NOT_CHECKED(
            Severity.INFO,
            "Without '{subject}' a part of the preconditions was not checked. Maybe hand it over.",
            "缺少“{subject}”，部分前置条件未检查。可以提供该数据。",
            "Fără „{subject}” o parte din condiții nu s-a verificat. Poate o transmiteți."),
    /** Order lines have a configured BOM; attributes: plan, count, lines. */
    PLAN_CONFIGURED_BOM_ON_LINE(
            Severity.ERROR,
            "Bundle '{subject}' is a configured BOM, and under plan {plan} only standard ones are used; {count}"
                    + " order lines have it ({lines}). Maybe sell a standard BOM there.",
            "产品组合“{subject}”是配置 BOM，而方案{plan}只使用标准 BOM；有 {count} 个订单行使用它（{lines}）。可以改用标准 BOM。",
            "Pachetul „{subject}” este un BOM configurabil, iar în planul {plan} se folosesc numai cele"
                    + " standard; {count} linii îl au ({lines}). Poate vindeți acolo un BOM standard."),
    /** The category of a bundle on order lines is not known; attributes: count, lines. */
    PLAN_BUNDLE_CATEGORY_UNKNOWN(
            Severity.WARNING,
            "Whether bundle '{subject}' is a standard BOM is not known; {count} order lines have it ({lines})."
                    + " Maybe look its category up.",
            "产品组合“{subject}”是否为标准 BOM 未知；有 {count} 个订单行使用它（{lines}）。可以查询其类型。",
            "Nu se știe dacă pachetul „{subject}” este un BOM standard; {count} linii îl au ({lines}). Poate îi"
                    + " căutați categoria."),
    /** The kit flag quoted on a line is not the product's own; an info if neither is a kit; attributes: product, quoted, own. */
    PLAN_KIT_FLAG_STALE(
            Severity.ERROR,
            "Line '{subject}' quotes the kit flag '{quoted}', but that of product '{product}' itself is '{own}':"
                    + " quoted fields are computed later. Maybe type the order by the product's own flag (kitFlags).",
            "行“{subject}”引用的套件标志为“{quoted}”，而产品“{product}”自身为“{own}”：引用字段是异步计算的。可以按产品自身的标志（kitFlags）判断类型。",
            "Linia „{subject}” citează marcajul de set „{quoted}”, dar cel al produsului „{product}” este"
                    + " „{own}”: câmpurile citate se calculează mai târziu. Poate folosiți marcajul produsului (kitFlags)."),
    /** Products sold with a BOM whose own kit flag says neither yes nor no (B10); attributes: count, products. */
    PLAN_KIT_FLAG_HISTORY(
            Severity.WARNING,
            "{count} products are sold with a BOM, and their own kit flag is '{subject}', so they do not count"
                    + " as kits: {products}. Maybe fill it in for old products too.",
            "有 {count} 个产品带 BOM 销售，而其自身的套件标志为“{subject}”，因此不按套件处理：{products}。可以为历史产品补填该标志。",
            "{count} produse se vând cu BOM, iar marcajul lor de set este „{subject}”, deci nu contează ca"
                    + " seturi: {products}. Poate îl completați și la produsele vechi."),
    /** A material does not say whether it is a kit. */
    PLAN_KIT_FLAG_NOT_SAID(
            Severity.WARNING,
            "Material '{subject}' does not say whether it is a kit, so its product gets no kit flag. Maybe ask"
                    + " for FSuite.",
            "物料“{subject}”没有说明是否套件，因此其产品没有套件标志。可以在查询中包含 FSuite。",
            "Materialul „{subject}” nu spune dacă este set, deci produsul nu primește marcaj. Poate cereți"
                    + " FSuite.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    PlanCode(Severity severity, String english, String chinese, String romanian) {
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
