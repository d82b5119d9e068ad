package io.skuwright.kingdee;

import io.skuwright.row.FieldNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of ENG_BOM are called in Save bodies, View answers and queries; case does not count. */
final class EngBomNames {

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
        names.put("default", List.of("FISDEFAULT", "ISDEFAULT"));
        names.put("documentStatus", List.of("FDocumentStatus", "DocumentStatus"));
        names.put("forbidStatus", List.of("FForbidStatus", "ForbidStatus"));
        names.put(Organisation.WORD, List.of("FUseOrgId", "UseOrgId", "FUseOrgId.FNumber"));
        names.put("parentQuantity", List.of("Qty"));
        names.put("yieldRate", List.of("FYIELDRATE", "YIELDRATE"));
        names.put("lines", List.of("FTreeEntity", "TreeEntity"));
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
        names.put("from", List.of("FEFFECTDATE", "EFFECTDATE"));
        names.put("to", List.of("FEXPIREDATE", "EXPIREDATE"));
        return names;
    }
}
