package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when a plan for a shop is turned into calls; the subject is the SKU. */
public enum FlowCode implements FindingCode {
    /** A SKU is to be created and its product was not handed over. */
    MP_PRODUCT_UNTOLD(
            Severity.ERROR,
            "The SKU '{subject}' is to be created in the shop, but the product of the ERP that has it was not handed over.",
            "要在店铺中创建 SKU“{subject}”，但未提供包含它的 ERP 产品。",
            "SKU-ul „{subject}” trebuie creat în magazin, dar produsul din ERP care îl are nu a fost dat."),
    /** Two variants of one product want different values of a field that the product has once; attributes: field, value, other. */
    MP_FIELD_CONTRADICTS(
            Severity.ERROR,
            "'{subject}' wants '{value}' in '{field}', but another variant of its product wants '{other}', and the product has"
                    + " one. Make them the same in the ERP.",
            "“{subject}”要求“{field}”为“{value}”，而同一商品的另一变体要求“{other}”，商品只有一个值。请在 ERP 中统一。",
            "„{subject}” vrea „{value}” în „{field}”, iar altă variantă a produsului vrea „{other}”, dar produsul are una singură."
                    + " Faceți-le la fel în ERP."),
    /** A field cannot be set on a product of the shop; attribute: field. */
    MP_FIELD_NOT_WRITTEN(
            Severity.ERROR,
            "'{subject}': the field '{field}' cannot be written to a shop. Let it flow by hand.",
            "“{subject}”：字段“{field}”无法写入店铺。请改为人工处理。",
            "„{subject}”: câmpul „{field}” nu se poate scrie în magazin. Lăsați-l manual.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    FlowCode(Severity severity, String english, String chinese, String romanian) {
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
