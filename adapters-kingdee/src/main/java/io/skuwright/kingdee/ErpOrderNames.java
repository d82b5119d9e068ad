package io.skuwright.kingdee;

import io.skuwright.row.FieldNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of SAL_SaleOrder are called in Save bodies, View answers and queries; case does not count. */
final class ErpOrderNames {

    /** What stands on the document. */
    static final List<String> HEAD_WORDS = List.of(
            "orderId", "number", "date", "customer", "organisation", "billType", "documentStatus", "closeStatus",
            "cancelStatus", "orderNote", "lines");

    /** What stands on a line. */
    static final List<String> LINE_WORDS = List.of(
            "entryId", "seq", "rowType", "rowId", "parentRowId", "material", "parentMaterial", "unit", "quantity", "bom",
            "price", "taxPrice", "taxRate", "free", "note", "deliveryDate", "bomLine", "lineId");

    /**
     * The names that are read, of which nothing is kept beside.
     *
     * @param queryRow those of the row of a query, on which everything stands
     */
    record Known(KnownNames head, KnownNames line, KnownNames queryRow) {

        static Known of(FieldNames names) {
            KnownNames head = KnownNames.of(names, HEAD_WORDS);
            KnownNames line = KnownNames.of(names, LINE_WORDS);
            return new Known(head, line, head.and(line));
        }
    }

    private static final FieldNames TABLE = FieldNames.of(table());

    private ErpOrderNames() {}

    static FieldNames defaults() {
        return TABLE;
    }

    /** In a query the bare key of a reference is an internal id, so the key that gives the number stands first. */
    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("orderId", List.of("FID", "Id"));
        names.put("number", List.of("FBillNo", "BillNo"));
        names.put("date", List.of("FDate", "Date"));
        names.put("customer", List.of("FCustId.FNumber", "FCustId", "CustId"));
        names.put("organisation", List.of("FSaleOrgId.FNumber", "FSaleOrgId", "SaleOrgId"));
        names.put("billType", List.of("FBillTypeID.FNumber", "FBillTypeID", "BillTypeId"));
        names.put("documentStatus", List.of("FDocumentStatus", "DocumentStatus"));
        names.put("closeStatus", List.of("FCloseStatus", "CloseStatus"));
        names.put("cancelStatus", List.of("FCancelStatus", "CancelStatus"));
        names.put("orderNote", List.of("FNote", "Note"));
        names.put("lines", List.of(SaveKeys.ENTRIES, "SaleOrderEntry"));
        names.put("entryId", List.of("FSaleOrderEntry_FEntryID", "FEntryID", "Id"));
        names.put("seq", List.of("FSaleOrderEntry_FSeq", "FSeq", "Seq"));
        names.put("rowType", List.of("FRowType", "RowType"));
        names.put("rowId", List.of("FRowId", "RowId"));
        names.put("parentRowId", List.of("FParentRowId", "ParentRowId"));
        names.put("material", List.of("FMaterialId.FNumber", "FMaterialId", "MaterialId"));
        names.put("parentMaterial", List.of("FParentMatId.FNumber", "FParentMatId", "ParentMatId"));
        names.put("unit", List.of("FUnitID.FNumber", "FUnitID", "UnitId"));
        names.put("quantity", List.of("FQty", "Qty"));
        names.put("bom", List.of("FBomId.FNumber", "FBomId", "BomId"));
        names.put("price", List.of("FPrice", "Price"));
        names.put("taxPrice", List.of("FTaxPrice", "TaxPrice"));
        names.put("taxRate", List.of("FEntryTaxRate", "TaxRate"));
        names.put("free", List.of("FIsFree", "IsFree"));
        names.put("note", List.of("FEntryNote", "Note"));
        names.put("deliveryDate", List.of("FDeliveryDate", "DeliveryDate"));
        // Where the ERP keeps these two, if it does, differs from account to account.
        names.put("bomLine", List.of());
        names.put("lineId", List.of());
        return names;
    }
}
