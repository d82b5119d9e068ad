package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In which order the keys of a document stand, and how a reference is spelt.
 *
 * <p>Kingdee works through a document in the order of its keys: with the rows before the finance part it
 * takes prices for 0, with the customer after the rows it misses the customer. So the order is a table, and
 * so is the name inside a reference, for one field wants {@code {"FNumber":..}} and another {@code
 * {"FNUMBER":..}}. Example: {@code SaveKeys.saleOrder().withInnerKey("FParentMatId", "FNUMBER")} for an
 * account that wants it so.
 *
 * <p>Keys that a table does not list stand after those it does. This class is immutable and thread-safe.
 */
public final class SaveKeys {

    static final String ENTRIES = "FSaleOrderEntry";

    private static final SaveKeys SALE_ORDER = new SaveKeys(
            List.of(
                    "FID", "FBillTypeID", "FBillNo", "FDate", "FSaleOrgId", "FCustId", "FHeadDeliveryWay", "FReceiveId",
                    "FHEADLOCID", "FCorrespondOrgId", "FSaleDeptId", "FSaleGroupId", "FSalerId", "FReceiveAddress",
                    "FSettleId", "FReceiveContact", "FChargeId", "FNetOrderBillNo", "FNetOrderBillId", "FOppID",
                    "FSalePhaseID", "FISINIT", "FNote"),
            List.of("FSaleOrderFinance", "FSaleOrderClause", ENTRIES, "FSaleOrderPlan", "FSalOrderTrace"),
            List.of(
                    "FEntryID", "FRowId", "FParentRowId", "FRowType", "FReturnType", "FMapId", "FMaterialId", "FParentMatId",
                    "FAuxPropId", "FUnitID", "FQty", "FPriceUnitId", "FPrice", "FTaxPrice", "FEntryTaxRate",
                    "FTaxCombination", "FDiscountRate", "FIsFree", "FBomId", "FLot", "FDeliveryDate", "FStockOrgId",
                    "FSettleOrgIds", "FSupplyOrgId", "FOwnerTypeId", "FOwnerId", "FEntryNote", "FReserveType", "FISMRP",
                    "FPriceBaseQty", "FSetPriceUnitID", "FStockUnitID", "FStockQty", "FStockBaseQty", "FOUTLMTUNIT",
                    "FOutLmtUnitID", "FOrderEntryPlan", "FTaxDetailSubEntity"),
            Map.of());

    private static final SaveKeys MATERIAL = new SaveKeys(
            List.of(
                    "FMATERIALID", "FCreateOrgId", "FUseOrgId", "FNumber", "FName", "FSpecification", "FMnemonicCode",
                    "FOldNumber", "FDescription", "FMaterialGroup", "FImgStorageType"),
            List.of(
                    "FSubHeadEntity", "SubHeadEntity", "SubHeadEntity1", "SubHeadEntity2", "SubHeadEntity3",
                    "SubHeadEntity4", "SubHeadEntity5", "SubHeadEntity7", "SubHeadEntity6", "FEntityAuxPty",
                    "FEntityInvPty"),
            List.of(
                    "FEntryId", "FBARCODE", "FErpClsID", "FFeatureItem", "FCategoryID", "FTaxType", "FTaxRateId",
                    "FBaseUnitId", "FIsPurchase", "FIsInventory", "FIsSubContract", "FIsSale", "FIsProduce", "FIsAsset",
                    "FSuite", "FSaleUnitId", "FSalePriceUnitId", "FAuxPropertyId", "FIsEnable1", "FIsComControl",
                    "FIsAffectPrice1", "FIsAffectPlan1", "FIsAffectCost1", "FIsMustInput", "FValueType"),
            Map.of());

    private static final SaveKeys ENG_BOM = new SaveKeys(
            List.of(
                    "FID", "FCreateOrgId", "FUseOrgId", "FBILLTYPE", "FBOMCATEGORY", "FBOMUSE", "FNumber", "FName", "FGroup",
                    "FYIELDRATE", "FMATERIALID", "FParentAuxPropId", "FUNITID", "FIsValidate", "FDescription"),
            List.of("FTreeEntity", "FEntryBOMCOBY", "FBopEntity"),
            List.of(
                    "FENTRYID", "FRowId", "FParentRowId", "FRowExpandType", "FReplaceGroup", "FReplacePolicy", "FReplaceType",
                    "FReplacePriority", "FMRPPriority", "FIskeyItem", "FMATERIALIDCHILD", "FAuxPropId", "FMATERIALTYPE",
                    "FCHILDUNITID", "FDOSAGETYPE", "FNUMERATOR", "FDENOMINATOR", "FOverControlMode", "FEntrySource",
                    "FFIXSCRAPQTY", "FSCRAPRATE", "FEFFECTDATE", "FEXPIREDATE", "FISSUETYPE", "FISGETSCRAP", "FTIMEUNIT",
                    "FOPERID", "FOWNERTYPEID", "FOWNERID", "FBOMID", "FISSkip", "FIsMrpRun", "FPOSITIONNO", "FMEMO",
                    "FBOMCHILDLOTBASEDQTY", "FCOBYTYPE", "FMATERIALIDCOBY", "FUNITIDCOBY", "FQTYCOBY"),
            Map.of("FBILLTYPE", "FNUMBER"));

    private final List<String> head;
    private final List<String> parts;
    private final List<String> line;
    private final Map<String, String> innerKeys;

    private SaveKeys(List<String> head, List<String> parts, List<String> line, Map<String, String> innerKeys) {
        this.head = head;
        this.parts = parts;
        this.line = line;
        this.innerKeys = innerKeys;
    }

    /** Returns the table of the sales order: the order of Kingdee's own template, and {@code FNumber} inside. */
    public static SaveKeys saleOrder() {
        return SALE_ORDER;
    }

    /** Returns the table of the material; its rows are those of sub-heads and of auxiliary properties. */
    public static SaveKeys material() {
        return MATERIAL;
    }

    /** Returns the table of the bill of materials; its rows are those of components and of by-products. */
    public static SaveKeys engBom() {
        return ENG_BOM;
    }

    /** Returns the keys of the head in their order. */
    public List<String> head() {
        return head;
    }

    /** Returns the keys of the parts that stand after the head: finance, clauses, rows, plan, trace. */
    public List<String> parts() {
        return parts;
    }

    /** Returns the keys of a row in their order. */
    public List<String> line() {
        return line;
    }

    /** Returns the name inside the reference of a field, such as {@code FNumber}. */
    public String innerKey(String field) {
        return innerKeys.getOrDefault(field, "FNumber");
    }

    /** Returns this table with another order of the head. */
    public SaveKeys withHead(List<String> keys) {
        return new SaveKeys(List.copyOf(keys), parts, line, innerKeys);
    }

    /** Returns this table with another order of rows. */
    public SaveKeys withLine(List<String> keys) {
        return new SaveKeys(head, parts, List.copyOf(keys), innerKeys);
    }

    /** Returns this table with another name inside the reference of one field. */
    public SaveKeys withInnerKey(String field, String name) {
        Map<String, String> more = new LinkedHashMap<>(innerKeys);
        more.put(requireNonNull(field, "field"), requireNonNull(name, "name"));
        return new SaveKeys(head, parts, line, Collections.unmodifiableMap(more));
    }

    /** Returns a reference of a field to a number. */
    Cell reference(String field, String number) {
        return Cell.record(Row.ofCells(Map.of(innerKey(field), Cell.text(number)), Place.NONE));
    }

    /** Returns the head in its order: listed keys, then others in the order given, then the parts. */
    Map<String, Cell> inHeadOrder(Map<String, Cell> cells) {
        Map<String, Cell> ordered = new LinkedHashMap<>();
        take(head, cells, ordered);
        cells.forEach((key, cell) -> {
            if (!parts.contains(key)) {
                ordered.putIfAbsent(key, cell);
            }
        });
        take(parts, cells, ordered);
        return ordered;
    }

    /** Returns a row in its order: listed keys, then others in the order given. */
    Map<String, Cell> inLineOrder(Map<String, Cell> cells) {
        Map<String, Cell> ordered = new LinkedHashMap<>();
        take(line, cells, ordered);
        cells.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static void take(List<String> keys, Map<String, Cell> from, Map<String, Cell> to) {
        for (String key : keys) {
            Cell cell = from.get(key);
            if (cell != null) {
                to.put(key, cell);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SaveKeys that
                && head.equals(that.head)
                && parts.equals(that.parts)
                && line.equals(that.line)
                && innerKeys.equals(that.innerKeys);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, parts, line, innerKeys);
    }

    @Override
    public String toString() {
        return head + " " + parts + " " + line + " " + innerKeys;
    }
}
