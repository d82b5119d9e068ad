package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.StandardBom;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.row.CodeMap;
import java.util.Map;

/** What a run of standard BOMs works with. */
record RunSettings(
        BomCatalog catalog,
        CodeMap codes,
        CrmOrders crm,
        ClassifierPolicy policy,
        BomPolicy bomPolicy,
        StandardBom.Numbering numbering,
        Map<String, Map<String, String>> values) {

    RunSettings with(CrmOrders other) {
        return new RunSettings(catalog, codes, other, policy, bomPolicy, numbering, values);
    }

    RunSettings with(ClassifierPolicy other) {
        return new RunSettings(catalog, codes, crm, other, bomPolicy, numbering, values);
    }

    RunSettings with(BomPolicy other) {
        return new RunSettings(catalog, codes, crm, policy, other, numbering, values);
    }

    RunSettings with(StandardBom.Numbering other) {
        return new RunSettings(catalog, codes, crm, policy, bomPolicy, other, values);
    }

    RunSettings with(Map<String, Map<String, String>> other) {
        return new RunSettings(catalog, codes, crm, policy, bomPolicy, numbering, other);
    }
}
