package io.skuwright.order;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What the classifier finds out about an order. */
public enum OrderCode implements FindingCode {
    /** A parent key names no line that can be a parent. */
    ORPHAN_PARENT(
            Severity.ERROR,
            "Line '{subject}' at {where}: its parent key '{parent}' names no line that can be a parent ({why})."
                    + " Maybe a line of the order was not sent along.",
            "{where} 的行“{subject}”：其父键“{parent}”没有指向可作父项的行（{why}）。可能漏发了订单的某一行。",
            "Linia „{subject}” de la {where}: cheia părintelui „{parent}” nu indică o linie care poate fi părinte ({why})."
                    + " Poate o linie a comenzii nu a fost trimisă."),
    /** Lines that are each other's ancestors. */
    CYCLE(
            Severity.ERROR,
            "Lines '{lines}' are each other's ancestors (loop of {length}), first at {where}; a tree was expected."
                    + " Maybe parent and node keys were swapped.",
            "行“{lines}”互为上级（{length} 行成环），首行位于 {where}；应为树形。可能父键与节点键写反了。",
            "Liniile „{lines}” își sunt una alteia strămoși (buclă de {length}), prima la {where}; se aștepta un arbore."
                    + " Poate cheile au fost inversate."),
    /** Several lines have one node key. */
    DUPLICATE_KEY(
            Severity.ERROR,
            "The node key '{key}' is on several lines ('{lines}'), first at {where}; it must be unique in the order.",
            "节点键“{key}”出现在多行上（“{lines}”），首行位于 {where}；在订单内必须唯一。",
            "Cheia de nod „{key}” apare pe mai multe linii („{lines}”), prima la {where}; trebuie să fie unică în comandă."),
    /** Several lines have one id. */
    DUPLICATE_ID(
            Severity.ERROR,
            "The line id '{subject}' is used by several lines (positions {positions}), first at {where}; ids must differ.",
            "行 id“{subject}”被多行使用（位置 {positions}），首行位于 {where}；id 必须各不相同。",
            "Id-ul de linie „{subject}” este folosit de mai multe linii (pozițiile {positions}), prima la {where};"
                    + " id-urile trebuie să difere."),
    /** A line has no id. */
    MISSING_ID(
            Severity.ERROR,
            "The line at {where} has no id, so nothing can be written back to it.",
            "{where} 的行没有 id，无法回写。",
            "Linia de la {where} nu are id, deci nu se poate scrie nimic înapoi pe ea."),
    /** The root key names another tree than the chain of parents. */
    ROOT_MISMATCH(
            Severity.ERROR,
            "Line '{subject}' at {where}: its root key '{declared}' is not the key '{found}' of the root that its"
                    + " parents lead to.",
            "{where} 的行“{subject}”：其根键“{declared}”与父项链所到根行的键“{found}”不同。",
            "Linia „{subject}” de la {where}: cheia rădăcinii „{declared}” nu este cheia „{found}” a rădăcinii la care duc"
                    + " părinții ei."),
    /** A line has a parent and no BOM reference. */
    CHILD_WITHOUT_BOM(
            Severity.ERROR,
            "Line '{subject}' at {where} has the parent key '{parent}' and no BOM reference; it is never sold on its own."
                    + " Maybe the reference was lost in a sync.",
            "{where} 的行“{subject}”有父键“{parent}”却没有 BOM 引用；不会把它当作独立产品。可能引用在同步中丢失。",
            "Linia „{subject}” de la {where} are cheia de părinte „{parent}” și nicio referință BOM; nu se vinde separat."
                    + " Poate referința s-a pierdut la sincronizare."),
    /** The kit flag of a root says nothing readable. */
    KIT_FLAG_UNKNOWN(
            Severity.WARNING,
            "Line '{subject}' at {where}: the kit flag '{value}' says nothing readable, so the product counts as not a kit;"
                    + " true, false or other was expected. Maybe a quoted field was not computed yet.",
            "{where} 的行“{subject}”：套件标志“{value}”无法识别，按非套件处理；应为 true、false 或 other。可能引用字段尚未计算。",
            "Linia „{subject}” de la {where}: marcajul de kit „{value}” nu se poate citi, deci produsul nu e socotit kit;"
                    + " se aștepta true, false sau other. Poate câmpul citat nu a fost calculat încă."),
    /** A child line does not say to which root it belongs. */
    ROOT_KEY_MISSING(
            Severity.WARNING,
            "Line '{subject}' at {where} has no root key; the root '{root}' was taken from its parents.",
            "{where} 的行“{subject}”没有根键；已按父项链取根行“{root}”。",
            "Linia „{subject}” de la {where} nu are cheie de rădăcină; rădăcina „{root}” a fost luată de la părinți."),
    /** A skip flag on a line without a linked BOM. */
    SKIP_WITHOUT_COMBINATION(
            Severity.WARNING,
            "Line '{subject}' at {where} has the skip flag and no linked BOM: there is nothing to skip to, so it is sent.",
            "{where} 的行“{subject}”设了跳层却未关联 BOM：无可展开的下层，因此照常下发。",
            "Linia „{subject}” de la {where} are marcaj de salt și niciun BOM asociat: nu are la ce sări, deci se trimite."),
    /** Children below a part that is itself sent. */
    NESTED_SON(
            Severity.WARNING,
            "Lines '{lines}' are children of line '{under}', which is itself sent as a part; first at {where}."
                    + " Maybe the assembly and its parts would both be delivered.",
            "行“{lines}”是行“{under}”的子项，而后者本身也作为子项下发；首行位于 {where}。可能组件及其零件会重复发货。",
            "Liniile „{lines}” sunt copii ai liniei „{under}”, trimisă și ea ca parte; prima la {where}."
                    + " Poate s-ar livra și ansamblul, și piesele lui."),
    /** A kit of which no part is sent. */
    KIT_WITHOUT_SONS(
            Severity.WARNING,
            "Kit line '{subject}' at {where} has no part. Maybe its child lines were not sent along.",
            "{where} 的套件行“{subject}”没有任何子项。可能漏发了其子项行。",
            "Linia de kit „{subject}” de la {where} nu are nicio parte. Poate liniile copil nu au fost trimise."),
    /** A skip layer without children. */
    SKIP_WITHOUT_CHILDREN(
            Severity.WARNING,
            "Line '{subject}' at {where} is skipped and has no children, so nothing of it is sent.",
            "{where} 的行“{subject}”被跳过且没有子项，因此其内容都不会下发。",
            "Linia „{subject}” de la {where} este sărită și nu are copii, deci nu se trimite nimic din ea."),
    /** A kit of which lines were set aside. */
    KIT_INCOMPLETE(
            Severity.WARNING,
            "Kit line '{subject}' at {where} lacks lines that were set aside ('{lines}'); correct them before it is sent.",
            "{where} 的套件行“{subject}”缺少被搁置的行（“{lines}”）；下发前请先更正。",
            "Liniei de kit „{subject}” de la {where} îi lipsesc linii puse deoparte („{lines}”); corectați-le înainte de"
                    + " trimitere."),
    /** Parts are sent to an ERP that adds them by itself: as declared, or as its rows show. */
    KIT_DOUBLE_EXPANSION(
            Severity.ERROR,
            "Parts of the kits '{lines}' are sent, and the ERP adds them by its own expansion as well: they would be delivered"
                    + " twice. Maybe send the kits only.",
            "套件“{lines}”的子项既由我方下发，又由 ERP 自行展开：会重复发货。可以只下发套件父项。",
            "Părțile kiturilor „{lines}” se trimit, iar ERP-ul le adaugă și el prin extindere proprie: s-ar livra de două ori."
                    + " Poate trimiteți doar kiturile."),
    /** Child quantities are there and nobody said what they mean. */
    CHILD_QUANTITY_UNDECLARED(
            Severity.WARNING,
            "The quantities of child lines are not declared to be per parent or total, so {count} parts have none"
                    + " (first '{subject}'). Maybe set the child quantity or pass BOM ratios.",
            "未声明子项数量是每父项用量还是总量，因此 {count} 个子项没有数量（首个“{subject}”）。请声明子项数量或提供 BOM 比例。",
            "Nu s-a declarat dacă cantitățile liniilor copil sunt pe părinte sau totale, deci {count} părți nu au cantitate"
                    + " (prima „{subject}”). Declarați sensul sau dați rapoartele BOM."),
    /** A quantity or ratio on the way to a part is missing. */
    QUANTITY_MISSING(
            Severity.WARNING,
            "The parts '{lines}' have no quantity, for line '{edge}' at {where} has no usable ratio or quantity.",
            "子项“{lines}”没有数量，因为 {where} 的行“{edge}”没有可用的比例或数量。",
            "Părțile „{lines}” nu au cantitate, căci linia „{edge}” de la {where} nu are un raport sau o cantitate ce se pot folosi."),
    /** A ratio whose numerator is negative or whose denominator is not positive. */
    CHILD_RATIO_INVALID(
            Severity.ERROR,
            "Line '{subject}' at {where}: the ratio '{numerator}' to '{denominator}' is not usable; the numerator must not be"
                    + " negative and the denominator must be positive.",
            "{where} 的行“{subject}”：比例“{numerator}”比“{denominator}”不可用；分子不得为负，分母必须为正。",
            "Linia „{subject}” de la {where}: raportul „{numerator}” la „{denominator}” nu se poate folosi; numărătorul nu"
                    + " poate fi negativ, iar numitorul trebuie să fie pozitiv."),
    /** A child's quantity is not that of the BOM. */
    CHILD_QUANTITY_CHANGED(
            Severity.INFO,
            "Line '{subject}' at {where}: the quantity '{actual}' is not the '{expected}' of the BOM.",
            "{where} 的行“{subject}”：数量“{actual}”与 BOM 的“{expected}”不同。",
            "Linia „{subject}” de la {where}: cantitatea „{actual}” nu este cea din BOM, „{expected}”."),
    /** A child's price is not that of the BOM. */
    CHILD_PRICE_CHANGED(
            Severity.INFO,
            "Line '{subject}' at {where}: the price '{actual}' is not the '{expected}' of the BOM.",
            "{where} 的行“{subject}”：价格“{actual}”与 BOM 的“{expected}”不同。",
            "Linia „{subject}” de la {where}: prețul „{actual}” nu este cel din BOM, „{expected}”."),
    /** A code leads to no usable BOM line. */
    BOM_LINE_UNKNOWN(
            Severity.WARNING,
            "The BOM line '{value}' of the id '{subject}' is not in the catalogue, or has no ratio to its parent."
                    + " Maybe its BOM was not loaded.",
            "id“{subject}”对应的 BOM 行“{value}”不在目录中，或与其父项没有比例关系。可能未加载其 BOM。",
            "Linia BOM „{value}” a id-ului „{subject}” nu este în catalog sau nu are raport cu părintele."
                    + " Poate BOM-ul ei nu a fost încărcat."),
    /** No standard BOM was generated for a line that needs one. */
    STANDARD_BOM_MISSING(
            Severity.ERROR,
            "Line '{subject}' at {where} has no standard BOM, so the order cannot be sent."
                    + " Maybe generating standard BOMs is switched off.",
            "{where} 的行“{subject}”没有标准 BOM，订单不能下发。可能未开启自动生成标准 BOM。",
            "Linia „{subject}” de la {where} nu are BOM standard, deci comanda nu se poate trimite."
                    + " Poate generarea BOM-urilor standard este oprită."),
    /** A part does not say which line of the standard BOM it is. */
    STANDARD_BOM_LINE_MISSING(
            Severity.WARNING,
            "Line '{subject}' at {where} does not say which line of the standard BOM it is.",
            "{where} 的行“{subject}”没有标明它是标准 BOM 的哪一行。",
            "Linia „{subject}” de la {where} nu spune care linie a BOM-ului standard este."),
    /** The order has more lines than the limit allows. */
    LIMIT_LINES(
            Severity.ERROR,
            "The order has {actual} lines; the limit orderLines allows {limit}. Maybe raise the limit.",
            "订单有 {actual} 行；限制 orderLines 允许 {limit} 行。可以调高该限制。",
            "Comanda are {actual} linii; limita orderLines permite {limit}. Poate măriți limita.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    OrderCode(Severity severity, String english, String chinese, String romanian) {
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
