package io.skuwright.kingdee;

import io.skuwright.row.FieldNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of BD_MATERIAL are called in Save bodies, View answers and queries; case does not count. */
final class MaterialNames {

    /** What stands in the sub-head of basics, or in a query on the row itself. */
    static final List<String> BASE_WORDS = List.of("baseEntryId", "class", "suite", "baseUnit", "barcode");

    /** What stands in the sub-head of sales, or in a query on the row itself. */
    static final List<String> SALE_WORDS = List.of("saleEntryId", "saleUnit");

    /** What stands in a row of the auxiliary properties. */
    static final List<String> AUX_WORDS = List.of("auxEntryId", "auxProperty", "auxEnabled", "auxPrice", "auxPlan");

    /** What stands on the document itself and has a place of its own in a material. */
    static final List<String> HEAD_WORDS = List.of(
            "id", "masterId", "number", "name", "specification", "createOrganisation", "organisation", "group",
            "groupName", "documentStatus", "forbidStatus", "spu", "auxProperties", "base", "sale");

    private static final FieldNames TABLE = FieldNames.of(table());

    private MaterialNames() {}

    static FieldNames defaults() {
        return TABLE;
    }

    /** In a query the bare key of a reference is an internal id, so the key that gives the number stands first. */
    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("FMATERIALID", "Id"));
        names.put("masterId", List.of("FMASTERID", "msterID"));
        names.put("number", List.of("FNumber", "Number"));
        names.put("name", List.of("FName", "Name"));
        names.put("specification", List.of("FSpecification", "Specification"));
        names.put("createOrganisation", List.of("FCreateOrgId.FNumber", "FCreateOrgId", "CreateOrgId"));
        names.put("organisation", List.of("FUseOrgId.FNumber", "FUseOrgId", "UseOrgId"));
        names.put("group", List.of("FMaterialGroup.FNumber", "FMaterialGroup", "MaterialGroup"));
        names.put("groupName", List.of("FMaterialGroup.FName"));
        names.put("documentStatus", List.of("FDocumentStatus", "DocumentStatus"));
        names.put("forbidStatus", List.of("FForbidStatus", "ForbidStatus"));
        names.put("spu", List.of("FSPUID", "SPUID"));
        names.put("auxValues", List.of("FAuxPropId", "AuxPropId"));
        // FSubHeadEntity, with F, is the sub-head of retail: another one.
        names.put("base", List.of("SubHeadEntity", "MaterialBase"));
        names.put("baseEntryId", List.of("FEntryId", "Id"));
        names.put("class", List.of("FErpClsID", "ErpClsID"));
        names.put("suite", List.of("FSuite", "Suite"));
        names.put("baseUnit", List.of("FBaseUnitId.FNumber", "FBaseUnitId", "BaseUnitId"));
        names.put("barcode", List.of("FBARCODE", "BARCODE"));
        names.put("sale", List.of("SubHeadEntity2", "MaterialSale"));
        names.put("saleEntryId", List.of("FEntryId", "Id"));
        names.put("saleUnit", List.of("FSaleUnitId.FNumber", "FSaleUnitId", "SaleUnitId"));
        names.put("auxProperties", List.of("FEntityAuxPty", "MaterialAuxPty"));
        names.put("auxEntryId", List.of("FEntryId", "Id"));
        names.put("auxProperty", List.of("FAuxPropertyId", "AuxPropertyId"));
        names.put("auxEnabled", List.of("FIsEnable1", "IsEnable1"));
        names.put("auxPrice", List.of("FIsAffectPrice1", "IsAffectPrice1"));
        names.put("auxPlan", List.of("FIsAffectPlan1", "IsAffectPlan1"));
        names.put("dimensions", List.of("FEntityInvPty", "MaterialInvPty"));
        names.put("dimension", List.of("FInvPtyId", "InvPtyId"));
        names.put("dimensionEnabled", List.of("FIsEnable", "IsEnable"));
        return names;
    }
}
