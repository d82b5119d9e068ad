package io.skuwright.kingdee.crm;

import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import java.util.HashSet;
import java.util.Set;

/** What a reader of CRM data is set to, with the names prepared for looking up. */
record CrmSettings(
        FieldNames names, NameTable table, CrmTypeNames types, Set<String> standardBundles, Limits limits) {

    static CrmSettings defaults() {
        FieldNames names = CrmFieldNames.defaults();
        return new CrmSettings(
                names, new NameTable(names), CrmTypeNames.defaults(), Set.of(), Limits.defaults());
    }

    CrmSettings with(FieldNames other) {
        return new CrmSettings(other, new NameTable(other), types, standardBundles, limits);
    }

    CrmSettings with(CrmTypeNames other) {
        return new CrmSettings(names, table, other, standardBundles, limits);
    }

    CrmSettings with(Set<String> bundles) {
        return new CrmSettings(names, table, types, new HashSet<>(bundles), limits);
    }

    CrmSettings with(Limits other) {
        return new CrmSettings(names, table, types, standardBundles, other);
    }

    /** Returns the name under which a field is written: the first of those it is looked for under. */
    String writtenName(CrmField field) {
        return names.names(field.word()).get(0);
    }
}
