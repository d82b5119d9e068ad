package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about products of a shop; the subject is the SKU, or for want of one the id, of the product. */
public enum ShopProductCode implements FindingCode {
    /** The text of a type is not known; attribute: value. */
    MP_TYPE_UNKNOWN(
            Severity.WARNING,
            "The product '{subject}' at {where} has the type '{value}', which is not known. It is taken for one SKU unless it"
                    + " has variants.",
            "{where} 处的商品“{subject}”的类型“{value}”未知。若无变体则按单个 SKU 处理。",
            "Produsul „{subject}” de la {where} are tipul „{value}”, necunoscut. Se ia drept un singur SKU dacă nu are variante."),
    /** A product came twice, because products moved between the pages; attribute: counts. */
    MP_PRODUCT_READ_TWICE(
            Severity.INFO,
            "The product '{subject}' was read at {where} and again at {counts}; the later one counts.",
            "商品“{subject}”在 {where} 处读取后，又在 {counts} 处读到；以后者为准。",
            "Produsul „{subject}” s-a citit la {where} și din nou la {counts}; contează cel din urmă."),
    /** A product that is no SPU has variants; attribute: count. */
    MP_VARIANTS_UNEXPECTED(
            Severity.WARNING,
            "The product '{subject}' at {where} has {count} variants, but its type has none. They are not used.",
            "{where} 处的商品“{subject}”带有 {count} 个变体，但其类型不应有变体。这些变体不予使用。",
            "Produsul „{subject}” de la {where} are {count} variante, dar tipul lui nu are. Ele nu sunt folosite."),
    /** A product with variants says nothing of them. */
    MP_VARIANTS_NOT_TOLD(
            Severity.ERROR,
            "The product '{subject}' at {where} has variants, but the answer does not tell them. Ask with include=variants.",
            "{where} 处的商品“{subject}”有变体，但应答未列出。请使用 include=variants 查询。",
            "Produsul „{subject}” de la {where} are variante, dar răspunsul nu le spune. Întrebați cu include=variants."),
    /** What is sold has no SKU, by which ERP and shop know each other's products. */
    MP_SKU_MISSING(
            Severity.ERROR,
            "'{subject}' at {where} has no SKU, by which ERP and shop match products. Give it one in the shop.",
            "{where} 处的“{subject}”没有 SKU，ERP 与店铺无法据此对应。请在店铺中填写。",
            "„{subject}” de la {where} nu are SKU, după care se potrivesc produsele. Dați-i unul în magazin."),
    /** Several items of a shop have one SKU, or one EAN; attributes: field, count, items. */
    MP_SKU_REPEATED(
            Severity.ERROR,
            "{count} items have the {field} '{subject}' ({items}); none of them is matched. Make it unique in the shop.",
            "{count} 个商品的 {field} 均为“{subject}”（{items}）；均不予匹配。请在店铺中改为唯一。",
            "{count} articole au {field} „{subject}” ({items}); niciunul nu se potrivește. Faceți-l unic în magazin."),
    /** The shop has no item of a SKU; attribute: field. */
    MP_SKU_UNKNOWN(
            Severity.ERROR,
            "The shop has no item with the {field} '{subject}'. Maybe it is not made yet, or spelled otherwise.",
            "店铺中没有 {field} 为“{subject}”的商品。可能尚未创建，或写法不同。",
            "Magazinul nu are niciun articol cu {field} „{subject}”. Poate nu este creat încă sau este scris altfel."),
    /** A variant names one option twice; attributes: option, value, other. */
    MP_OPTION_REPEATED(
            Severity.ERROR,
            "The variant '{subject}' at {where} has the option '{option}' twice, as '{value}' and as '{other}'.",
            "{where} 处的变体“{subject}”的选项“{option}”出现两次：“{value}”和“{other}”。",
            "Varianta „{subject}” de la {where} are opțiunea „{option}” de două ori, ca „{value}” și „{other}”."),
    /** A price without VAT does not fit the one with VAT; attributes: field, net, gross, percent, expected. */
    MP_PRICE_DIFFERS(
            Severity.WARNING,
            "'{subject}' at {where}: '{field}' is {net}, but {gross} with {percent} per cent VAT gives {expected}. The price with"
                    + " VAT counts.",
            "{where} 处的“{subject}”：“{field}”为 {net}，但含税价 {gross}、税率 {percent}% 应得 {expected}。以含税价为准。",
            "„{subject}” de la {where}: „{field}” este {net}, dar {gross} cu TVA {percent}% dă {expected}. Contează prețul cu TVA."),
    /** A bundle has no bill of materials in the ERP. */
    MP_BUNDLE_WITHOUT_BOM(
            Severity.ERROR,
            "The bundle '{subject}' at {where} has no bill of materials in the ERP, and the shop does not tell its components."
                    + " Make one under this SKU.",
            "{where} 处的套装“{subject}”在 ERP 中没有 BOM，店铺也不提供其组件。请在该 SKU 下建立 BOM。",
            "Pachetul „{subject}” de la {where} nu are BOM în ERP, iar magazinul nu-i spune componentele. Creați unul pentru acest SKU."),
    /** The components that a shop tells are not those of the ERP; attributes: erp, shop. */
    MP_BUNDLE_DIFFERS(
            Severity.WARNING,
            "The bundle '{subject}' at {where} has the components {shop} in the shop and {erp} in the ERP; the ERP counts.",
            "{where} 处的套装“{subject}”在店铺中的组件为 {shop}，在 ERP 中为 {erp}；以 ERP 为准。",
            "Pachetul „{subject}” de la {where} are componentele {shop} în magazin și {erp} în ERP; contează ERP-ul."),
    /** A product is no bundle, so it has no components; attribute: type. */
    MP_NO_BUNDLE(
            Severity.ERROR,
            "The product '{subject}' at {where} is of the type '{type}' and no bundle.",
            "{where} 处的商品“{subject}”类型为“{type}”，不是套装。",
            "Produsul „{subject}” de la {where} este de tipul „{type}”, nu un pachet.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ShopProductCode(Severity severity, String english, String chinese, String romanian) {
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
