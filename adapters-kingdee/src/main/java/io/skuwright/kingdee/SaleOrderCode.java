package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out while a sales order is written for Kingdee. */
public enum SaleOrderCode implements FindingCode {
    /** No code map was given, and ids pass as codes. */
    IDS_USED_AS_CODES(
            Severity.WARNING,
            "The ids are sent as Kingdee codes, for the code map lets ids pass. Maybe pass the real codes if"
                    + " the two systems name things differently.",
            "id 直接作为金蝶编码发送，因为编码映射允许 id 通过。如果两个系统的编码不同，请提供真实编码。",
            "Id-urile sunt trimise drept coduri Kingdee, căci tabela de coduri le lasă să treacă. Poate dați codurile"
                    + " reale, dacă cele două sisteme le numesc diferit."),
    /** A standard line or a whole kit is not in the request. */
    LINES_LEFT_OUT(
            Severity.ERROR,
            "Line '{subject}' at {where} is not sent, nor is what belongs to it ({count} lines: '{lines}'), because of"
                    + " {cause}. Correct that and encode the order again.",
            "{where} 的行“{subject}”及其所属行（共 {count} 行：“{lines}”）因 {cause} 未下发。请更正后重新生成。",
            "Linia „{subject}” de la {where} nu se trimite și nici ce ține de ea ({count} linii: „{lines}”), din cauza"
                    + " {cause}. Corectați și codificați din nou comanda."),
    /** A quantity was rounded as the caller asked. */
    QUANTITY_ROUNDED(
            Severity.INFO,
            "Line '{subject}' at {where}: the quantity '{exact}' was rounded to '{rounded}' (residue {residue}).",
            "{where} 的行“{subject}”：数量“{exact}”舍入为“{rounded}”（余差 {residue}）。",
            "Linia „{subject}” de la {where}: cantitatea „{exact}” a fost rotunjită la „{rounded}” (rest {residue})."),
    /** A price was rounded as the caller asked. */
    PRICE_ROUNDED(
            Severity.INFO,
            "Line '{subject}' at {where}: the price '{exact}' was rounded to '{rounded}' (residue {residue} for one unit).",
            "{where} 的行“{subject}”：单价“{exact}”舍入为“{rounded}”（每单位余差 {residue}）。",
            "Linia „{subject}” de la {where}: prețul „{exact}” a fost rotunjit la „{rounded}” (rest {residue} pe unitate)."),
    /** A line that must carry a price has none. */
    PRICE_MISSING(
            Severity.ERROR,
            "Line '{subject}' at {where} has no price, which the price placement {placement} needs. Maybe the price field has"
                    + " another name.",
            "{where} 的行“{subject}”没有单价，而价格放置方式 {placement} 需要单价。可能单价字段使用了别的名称。",
            "Linia „{subject}” de la {where} nu are preț, iar așezarea prețurilor {placement} îl cere. Poate câmpul de preț are"
                    + " alt nume."),
    /** A line that should name its BOM version does not know it. */
    BOM_NOT_NAMED(
            Severity.INFO,
            "Line '{subject}' at {where} has a BOM and does not say which version; the field is left out and the ERP takes"
                    + " its own.",
            "{where} 的行“{subject}”有 BOM 但未说明版本；该字段不写，由 ERP 自行选取。",
            "Linia „{subject}” de la {where} are un BOM și nu spune ce versiune; câmpul se omite și ERP-ul o alege pe a lui."),
    /** Lines do not say their unit. */
    UNIT_NOT_NAMED(
            Severity.INFO,
            "{count} lines ('{lines}') have no unit, first at {where}; the field is left out and the ERP takes the material's.",
            "{count} 行（“{lines}”）没有单位，首行位于 {where}；该字段不写，由 ERP 取物料的单位。",
            "{count} linii („{lines}”) nu au unitate, prima la {where}; câmpul se omite și ERP-ul o ia pe a materialului."),
    /** Neither the order nor the head template names a customer. */
    CUSTOMER_NOT_NAMED(
            Severity.WARNING,
            "Neither the order '{subject}' nor the head template names a customer; the ERP will refuse the order.",
            "订单“{subject}”和单据头模板都没有客户；ERP 会拒绝该订单。",
            "Nici comanda „{subject}”, nici șablonul de antet nu numesc un client; ERP-ul va refuza comanda."),
    /** Two kits of one material in one order. */
    KIT_MATERIAL_REPEATED(
            Severity.WARNING,
            "The kit material '{material}' is on several parent lines ('{lines}'), first at {where}; a son names its parent"
                    + " by material, so only the order of lines tells the kits apart.",
            "套件物料“{material}”出现在多个父项行上（“{lines}”），首行位于 {where}；子项以物料指向父项，只能靠行的先后区分各套件。",
            "Materialul de kit „{material}” apare pe mai multe linii părinte („{lines}”), prima la {where}; fiul își numește"
                    + " părintele prin material, deci doar ordinea liniilor deosebește kiturile."),
    /** Sons of one kit with one material became one. */
    SONS_SUMMED(
            Severity.INFO,
            "The sons '{lines}' of one kit are the same material '{material}' and are sent as one with the quantity"
                    + " '{quantity}'; first at {where}.",
            "同一套件的子项“{lines}”是同一物料“{material}”，合并为一行下发，数量为“{quantity}”；首行位于 {where}。",
            "Fiii „{lines}” ai unui kit sunt același material „{material}” și se trimit ca unul singur cu cantitatea"
                    + " „{quantity}”; primul la {where}."),
    /** A son whose kit is no parent line. */
    SON_WITHOUT_PARENT(
            Severity.ERROR,
            "Line '{subject}' at {where} is a son, and the line '{parent}' it belongs to is not sent as a parent.",
            "{where} 的行“{subject}”是子项，但其所属的行“{parent}”不作为父项下发。",
            "Linia „{subject}” de la {where} este un fiu, iar linia „{parent}” de care ține nu se trimite ca părinte."),
    /** The request would delete lines that are missing in it; those of the document that the order does not have by # and entry id. */
    REPLACE_WOULD_DELETE(
            Severity.ERROR,
            "The request updates document '{document}' with IsDeleteEntry on, and {count} of its lines are not in it"
                    + " ('{lines}'): the ERP would delete them. Correct the lines, or declare the full replace.",
            "该请求以 IsDeleteEntry 更新单据“{document}”，而其中缺少 {count} 行（“{lines}”）：ERP 会删除它们。请更正这些行，或声明整单替换。",
            "Cererea actualizează documentul „{document}” cu IsDeleteEntry pornit, iar {count} dintre liniile lui lipsesc din ea"
                    + " („{lines}”): ERP-ul le-ar șterge. Corectați liniile sau declarați înlocuirea completă."),
    /** The request updates a document and names none of its entries; attributes: document, count. */
    REPLACE_NAMES_NO_ENTRY(
            Severity.ERROR,
            "The request updates document '{document}' with IsDeleteEntry on, and none of its {count} lines names an entry"
                    + " (FEntryID): the ERP would delete all rows and make new ones. Map the lines (kind entry), or declare the full"
                    + " replace.",
            "该请求以 IsDeleteEntry 更新单据“{document}”，而其 {count} 行都没有指明分录（FEntryID）：ERP 会删除全部行并重建。请映射各行"
                    + "（类型 entry），或声明整单替换。",
            "Cererea actualizează documentul „{document}” cu IsDeleteEntry pornit, iar niciuna dintre cele {count} linii nu numește"
                    + " un rând (FEntryID): ERP-ul ar șterge toate rândurile și ar face altele. Asociați liniile (felul entry) sau"
                    + " declarați înlocuirea completă."),
    /** Lines are sent with a quantity of 0 or below; attributes: lines, count. */
    QUANTITY_NOT_POSITIVE(
            Severity.WARNING,
            "The order '{subject}' sends {count} lines ('{lines}') with a quantity of 0 or below, which the ERP may refuse. Maybe"
                    + " correct the quantities or leave the lines out.",
            "订单“{subject}”中有 {count} 行（“{lines}”）的数量为 0 或负数，ERP 可能拒绝。可以更正数量或不发送这些行。",
            "Comanda „{subject}” trimite {count} linii („{lines}”) cu cantitatea 0 sau mai mică, pe care ERP-ul le poate refuza."
                    + " Poate corectați cantitățile sau omiteți liniile."),
    /** A template brings a key that the encoder writes itself. */
    TEMPLATE_KEY_REFUSED(
            Severity.ERROR,
            "The {template} template brings the key '{key}' at {where}, which the encoder writes itself. Remove it from"
                    + " the template.",
            "{template} 模板在 {where} 处带有键“{key}”，而该键由编码器写入。请从模板中删除。",
            "Șablonul {template} aduce la {where} cheia „{key}”, pe care codificatorul o scrie singur. Scoateți-o din șablon."),
    /** The request has no line. */
    NO_LINES_SENT(
            Severity.WARNING,
            "The order '{subject}' has no line to send: of {lines} lines {setAside} were set aside and {leftOut} left out.",
            "订单“{subject}”没有可下发的行：共 {lines} 行，其中搁置 {setAside} 行，剔除 {leftOut} 行。",
            "Comanda „{subject}” nu are nicio linie de trimis: din {lines} linii, {setAside} au fost puse deoparte și {leftOut}"
                    + " omise.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    SaleOrderCode(Severity severity, String english, String chinese, String romanian) {
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
