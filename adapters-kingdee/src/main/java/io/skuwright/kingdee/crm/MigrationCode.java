package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about the migration of old BOM structures. */
public enum MigrationCode implements FindingCode {
    /** A list of an inventory, or one of orders that are asked for, has ids that are blank. */
    INVENTORY_ID_BLANK(
            Severity.ERROR,
            "The list '{list}' has {count} ids that are blank, first at {where}; ids were expected."
                    + " Maybe the query read another field.",
            "清单“{list}”中有 {count} 个空 id，首个位于 {where}；应为 id。查询可能读取了其他字段。",
            "Lista „{list}” are {count} id-uri goale, primul la {where}; se așteptau id-uri."
                    + " Poate interogarea a citit alt câmp."),
    /** An inventory lists one id several times. */
    INVENTORY_ID_TWICE(
            Severity.WARNING,
            "'{subject}' stands {count} times in the list '{list}' of the inventory, first at {where}; it was counted once."
                    + " Maybe pages of a query overlap.",
            "“{subject}”在清单“{list}”中出现 {count} 次，首次位于 {where}；只计一次。查询的分页可能重叠。",
            "„{subject}” apare de {count} ori în lista „{list}” din inventar, prima dată la {where}; s-a numărat o dată."
                    + " Poate paginile interogării se suprapun."),
    /** An inventory lists one id as two kinds of record. */
    INVENTORY_ID_IN_TWO_LISTS(
            Severity.ERROR,
            "'{subject}' stands in several lists of the inventory ({lists}), but it can only be one kind of record; nothing"
                    + " is planned for it. Maybe a query was filled into the wrong list.",
            "“{subject}”同时出现在多个清单（{lists}）中，但只能是一种记录；不为其安排任何步骤。可能把查询结果填入了错误的清单。",
            "„{subject}” apare în mai multe liste din inventar ({lists}), dar poate fi un singur fel de înregistrare; nu se"
                    + " plănuiește nimic pentru el. Poate o interogare a fost pusă în lista greșită."),
    /** A generated product that is to be void is on orders. */
    GENERATED_PRODUCT_USED(
            Severity.WARNING,
            "The generated product '{subject}' is to be void and is on {count} orders ('{orders}'), which keep it and can"
                    + " only be read. Maybe finish the open ones first.",
            "将作废的虚拟产品“{subject}”被 {count} 个订单（“{orders}”）使用，这些订单保留该产品且只能查看。可以先处理完未结订单。",
            "Produsul generat „{subject}” urmează să fie anulat și este pe {count} comenzi („{orders}”), care îl păstrează și se"
                    + " pot doar citi. Poate încheiați întâi comenzile deschise."),
    /** Uses are told of a product that the inventory does not list. */
    PRODUCT_USE_UNKNOWN(
            Severity.WARNING,
            "The inventory tells {count} orders that use the product '{subject}', which is not among the generated products."
                    + " Maybe the list of generated products is not complete.",
            "清单给出 {count} 个使用产品“{subject}”的订单，但该产品不在虚拟产品清单中。虚拟产品清单可能不完整。",
            "Inventarul spune că {count} comenzi folosesc produsul „{subject}”, care nu este printre produsele generate."
                    + " Poate lista produselor generate nu este completă."),
    /** Records of the old structure are listed where the new one is in use. */
    OLD_RECORDS_AFTER_UPGRADE(
            Severity.ERROR,
            "The list '{list}' has {count} records that are not void, but the structure is upgraded: they may be new ones,"
                    + " so none is touched. Maybe list only records from before the upgrade that are void.",
            "清单“{list}”中有 {count} 条未作废的记录，但结构已升级：可能是新记录，因此均不处理。请只列出升级前且已作废的记录。",
            "Lista „{list}” are {count} înregistrări neanulate, dar structura este actualizată: pot fi unele noi, deci nu se atinge"
                    + " niciuna. Poate listați doar înregistrări anulate, de dinainte de actualizare."),
    /** Orders from before the upgrade can only be read after it. */
    OLD_ORDERS_READ_ONLY(
            Severity.WARNING,
            "Orders from before the upgrade cannot be changed any more; the inventory knows {count} of them."
                    + " Maybe finish open ones before.",
            "升级前的订单将不可修改；清单中已知 {count} 个。可以先处理完未结订单。",
            "Comenzile de dinainte de actualizare nu se mai pot modifica; inventarul cunoaște {count}."
                    + " Poate încheiați înainte comenzile deschise."),
    /** Reports over the old records do not add up after the upgrade. */
    OLD_REPORTS_INACCURATE(
            Severity.WARNING,
            "Reports over the old BOM records (BOMObj) are inaccurate after the upgrade. Maybe keep a copy of those that are"
                    + " still needed.",
            "升级后，基于旧 BOM 记录（BOMObj）的报表将不准确。可以先保存仍需使用的报表。",
            "Rapoartele peste vechile înregistrări BOM (BOMObj) sunt inexacte după actualizare. Poate păstrați o copie a celor"
                    + " încă necesare."),
    /** A question is open that must be answered before a migration. */
    CONFIRMATION_OPEN(
            Severity.WARNING,
            "There is no automatic plan for this connector, and '{subject}' is not confirmed yet; an answer was expected"
                    + " before any step is taken.",
            "该连接器没有自动方案，且“{subject}”尚未确认；执行任何步骤之前应先确认。",
            "Pentru acest conector nu există plan automat, iar „{subject}” nu este încă confirmat; se aștepta un răspuns înainte"
                    + " de orice pas."),
    /** What would be done in production is not what was done in the sandbox. */
    SANDBOX_DIFFERS(
            Severity.ERROR,
            "The plan '{actual}' is not the '{expected}' that was verified in the sandbox: {missing} of its steps are missing"
                    + " and {extra} are new. Maybe data changed since; rehearse it again.",
            "方案“{actual}”与在沙盒中验证过的“{expected}”不同：缺少 {missing} 个步骤，新增 {extra} 个步骤。数据可能已变化，请重新演练。",
            "Planul „{actual}” nu este „{expected}”, cel verificat în sandbox: lipsesc {missing} din pașii lui și {extra} sunt noi."
                    + " Poate datele s-au schimbat; repetați proba."),
    /** A text is no record of a verified rehearsal. */
    REHEARSAL_INVALID(
            Severity.ERROR,
            "The text is no record of a verified rehearsal ({why}); one written by this library was expected."
                    + " Maybe it was cut off or changed.",
            "该文本不是已验证演练的记录（{why}）；应为本库写出的记录。可能被截断或修改过。",
            "Textul nu este dovada unei probe verificate ({why}); se aștepta una scrisă de această bibliotecă."
                    + " Poate a fost trunchiată sau schimbată."),
    /** An order from before the upgrade is to be changed. */
    ORDER_FROZEN(
            Severity.ERROR,
            "The order '{subject}' is from before the upgrade of the BOM structure and can only be read."
                    + " Maybe enter a new order in its place.",
            "订单“{subject}”是 BOM 结构升级之前的订单，只能查看。可以另建新订单。",
            "Comanda „{subject}” este de dinainte de actualizarea structurii BOM și se poate doar citi."
                    + " Poate introduceți o comandă nouă în locul ei.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    MigrationCode(Severity severity, String english, String chinese, String romanian) {
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
