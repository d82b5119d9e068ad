package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when products are written to a shop; the subject is the SKU. */
public enum ProductPushCode implements FindingCode {
    /** A field is missing without which it cannot be written; attribute: field. */
    MP_FIELD_MISSING(
            Severity.ERROR,
            "'{subject}' has no '{field}' and cannot be written to the shop without it.",
            "“{subject}”缺少“{field}”，无法写入店铺。",
            "„{subject}” nu are „{field}”, fără care nu se poate scrie în magazin."),
    /** The product is of another type in the shop; attributes: type, known. */
    MP_TYPE_FIXED(
            Severity.ERROR,
            "'{subject}' is of the type '{known}' in the shop and '{type}' is wanted. Make a new product or keep the type.",
            "“{subject}”在店铺中的类型为“{known}”，而要求为“{type}”。请新建商品或保持类型。",
            "„{subject}” este de tipul „{known}” în magazin și se cere „{type}”. Faceți un produs nou sau păstrați tipul."),
    /** Values of a product with variants are not written, because the shop refuses them there; attribute: fields. */
    MP_PARENT_FIELDS(
            Severity.INFO,
            "'{subject}' has variants, so {fields} are not written on the product; they belong to the variants.",
            "“{subject}”有变体，因此商品本身不写入 {fields}；它们属于各变体。",
            "„{subject}” are variante, deci {fields} nu se scriu pe produs; ele țin de variante."),
    /** It is not certain which variant of the shop is meant; attributes: extRef, count. */
    MP_VARIANT_AMBIGUOUS(
            Severity.ERROR,
            "The variant '{subject}' (ext_ref '{extRef}') fits {count} variants of the shop, or one that another fits too."
                    + " Nothing is written.",
            "变体“{subject}”（ext_ref“{extRef}”）对应店铺中的 {count} 个变体，或与另一变体对应同一个。不作写入。",
            "Varianta „{subject}” (ext_ref „{extRef}”) se potrivește cu {count} variante din magazin, sau cu una deja luată. Nu se"
                    + " scrie nimic.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ProductPushCode(Severity severity, String english, String chinese, String romanian) {
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
