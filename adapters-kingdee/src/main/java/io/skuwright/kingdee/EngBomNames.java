package io.skuwright.kingdee;

import io.skuwright.row.FieldNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of ENG_BOM are called in Save bodies, View answers and queries; case does not count. */
final class EngBomNames {

    private static final String ENTRY = "FTreeEntity_";

    static final String CONFIGURED_BOM = "configuredBom";
    static final String BY_PRODUCTS = "byProducts";
    static final String PARENT_AUX = "parentAuxProperties";
    static final String AUX = "auxProperties";
    static final String STEPS = "steps";

    /** Our words for what stands in the head. */
    static final List<String> HEAD = List.of(
            "bomId", "number", "name", "product", PARENT_AUX, "bomUnit", "category", "use", "default", "billType", "group",
            "documentStatus", "forbidStatus", Organisation.WORD, "createOrganisation", "modified", "parentQuantity", "yieldRate",
            CONFIGURED_BOM, "lines", BY_PRODUCTS);

    /** Our words for what Kingdee keeps beside a BOM, which is no part of it. */
    static final List<String> BESIDE = List.of("name", "billType", "group", "createOrganisation", "modified");

    /** Our words for what stands in a row of the components. */
    static final List<String> LINE = List.of(
            "entryId", "seq", "rowId", "parentRowId", "replaceGroup", "replacePriority", "component", AUX, "unit", "materialType",
            "dosageType", "numerator", "denominator", STEPS, "lossRate", "fixedLoss", "skip", "componentBom", "from", "to",
            "configuredEntry", "configuredFeature");

    /** Our words for what stands in a row of the steps of a component. */
    static final List<String> STEP = List.of(
            "entryId", "seq", "stepFrom", "stepTo", "stepNumerator", "stepDenominator", "stepUnit", "stepLossRate",
            "stepFixedLoss");

    /** Our words for what stands in a row of the by-products. */
    static final List<String> BY_PRODUCT =
            List.of("entryId", "seq", "byProduct", "byProductUnit", "byProductQuantity");

    private static final FieldNames TABLE = FieldNames.of(table());

    private EngBomNames() {}

    static FieldNames defaults() {
        return TABLE;
    }

    /** A View name is not the Save name less its F: some keep it, so both are tried for every field. */
    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        // head
        names.put("bomId", List.of("FID", "Id"));
        names.put("number", List.of("FNumber", "Number"));
        names.put("product", List.of("FMATERIALID", "MATERIALID", "FMATERIALID.FNumber"));
        names.put("bomUnit", List.of("FUNITID", "UNITID", "FUNITID.FNumber"));
        names.put("category", List.of("FBOMCATEGORY", "BOMCATEGORY"));
        names.put("use", List.of("FBOMUSE", "BOMUSE"));
        names.put("name", List.of("FName", "Name"));
        names.put(PARENT_AUX, List.of("FParentAuxPropId", "ParentAuxPropId"));
        names.put("billType", List.of("FBILLTYPE", "BILLTYPE", "FBILLTYPE.FNumber"));
        names.put("group", List.of("FGroup", "GROUP", "FGroup.FNumber"));
        names.put("createOrganisation", List.of("FCreateOrgId", "CreateOrgId", "FCreateOrgId.FNumber"));
        names.put("modified", List.of("FModifyDate", "ModifyDate"));
        names.put(CONFIGURED_BOM, List.of("FCfgBomId", "CfgBomId"));
        names.put("default", List.of("FISDEFAULT", "ISDEFAULT"));
        names.put("documentStatus", List.of("FDocumentStatus", "DocumentStatus"));
        names.put("forbidStatus", List.of("FForbidStatus", "ForbidStatus"));
        names.put(Organisation.WORD, List.of("FUseOrgId", "UseOrgId", "FUseOrgId.FNumber"));
        names.put("parentQuantity", List.of("Qty"));
        names.put("yieldRate", List.of("FYIELDRATE", "YIELDRATE"));
        names.put("lines", List.of("FTreeEntity", "TreeEntity"));
        names.put(BY_PRODUCTS, List.of("FEntryBOMCOBY", "EntryBOMCOBY"));
        // line
        names.put("entryId", List.of("FENTRYID", "Id", "FTreeEntity_FENTRYID"));
        names.put("seq", List.of("Seq", "FSeq", "FTreeEntity_FSEQ"));
        names.put("rowId", List.of("FRowId", "RowId"));
        names.put("parentRowId", List.of("FParentRowId", "ParentRowId"));
        names.put("replaceGroup", List.of("FReplaceGroup", "ReplaceGroup"));
        names.put("replacePriority", List.of("FReplacePriority", "ReplacePriority"));
        names.put("component", List.of("FMATERIALIDCHILD", "MATERIALIDCHILD", "FMATERIALIDCHILD.FNumber"));
        names.put("unit", List.of("FCHILDUNITID", "CHILDUNITID", "FCHILDUNITID.FNumber"));
        names.put("materialType", List.of("FMATERIALTYPE", "MATERIALTYPE"));
        names.put("dosageType", List.of("FDOSAGETYPE", "DOSAGETYPE"));
        names.put("numerator", List.of("FNUMERATOR", "NUMERATOR"));
        names.put("denominator", List.of("FDENOMINATOR", "DENOMINATOR"));
        names.put("lossRate", List.of("FSCRAPRATE", "SCRAPRATE"));
        names.put("fixedLoss", List.of("FFIXSCRAPQTY", "FIXSCRAPQTY"));
        names.put("skip", List.of("FISSkip", "ISSkip"));
        names.put("componentBom", List.of("FBOMID", "BOMID", "FBOMID.FNumber"));
        names.put(AUX, List.of("FAuxPropId", "AuxPropId"));
        names.put("configuredEntry", List.of("FCfgBomEntryId", "CfgBomEntryId"));
        names.put("configuredFeature", List.of("FCfgFeatureEntryId", "CfgFeatureEntryId"));
        names.put("from", List.of("FEFFECTDATE", "EFFECTDATE"));
        names.put("to", List.of("FEXPIREDATE", "EXPIREDATE"));
        names.put(STEPS, List.of("FBOMCHILDLOTBASEDQTY", "BOMCHILDLOTBASEDQTY"));
        // A query may say of which entry its keys are.
        LINE.stream()
                .filter(word -> !word.equals(AUX) && !word.equals(STEPS))
                .forEach(word -> names.computeIfPresent(word, (same, known) -> withEntry(known)));
        // step
        names.put("stepFrom", List.of("FSTARTQTY", "STARTQTY"));
        names.put("stepTo", List.of("FENDQTY", "ENDQTY"));
        names.put("stepNumerator", List.of("FNUMERATORLOT", "NUMERATORLOT"));
        names.put("stepDenominator", List.of("FDENOMINATORLOT", "DENOMINATORLOT"));
        names.put("stepUnit", List.of("FUNITIDLOT", "UNITIDLOT"));
        names.put("stepLossRate", List.of("FSCRAPRATELOT", "SCRAPRATELOT"));
        names.put("stepFixedLoss", List.of("FFIXSCRAPQTYLOT", "FIXSCRAPQTYLOT"));
        // by-product
        names.put("byProduct", List.of("FMATERIALIDCOBY", "MATERIALIDCOBY"));
        names.put("byProductUnit", List.of("FUNITIDCOBY", "UNITIDCOBY"));
        names.put("byProductQuantity", List.of("FQTYCOBY", "QTYCOBY"));
        return names;
    }

    private static List<String> withEntry(List<String> known) {
        List<String> all = new ArrayList<>(known);
        for (String name : known) {
            String qualified = ENTRY + name;
            if (name.startsWith("F") && !name.startsWith(ENTRY) && all.stream().noneMatch(qualified::equalsIgnoreCase)) {
                all.add(qualified);
            }
        }
        return all;
    }
}
