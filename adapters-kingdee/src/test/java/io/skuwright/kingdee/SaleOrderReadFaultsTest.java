package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.OrderRow;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-4")
class SaleOrderReadFaultsTest {

    private static Batch<ErpOrder> decode(String lines) {
        return ConservationLaw.check(1, SaleOrders.defaults().decode(JsonRows.of("{\"BillNo\":\"SO-1\",\"SaleOrderEntry\":" + lines + "}")));
    }

    private static List<OptionalInt> kits(ErpOrder order) {
        return order.lines().stream().map(ErpOrderLine::kitLine).toList();
    }

    /** Parts stand below their kit; the last one stands below a service, so nothing tells which of the two it belongs to. */
    @Test
    void decode_twoKitsOfOneMaterial_partsByTheOrderOfLines() {
        Batch<ErpOrder> batch = SaleOrders.defaults().decode(JsonRows.of(GoldenFiles.read(GoldenFiles.ORDER_VIEW_EQUAL_KITS)));
        ErpOrder order = batch.accepted().get(0);
        OptionalInt none = OptionalInt.empty();
        assertThat(kits(order)).containsExactly(none, OptionalInt.of(0), none, OptionalInt.of(2), none, none);
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_PARTS_BY_LINE_ORDER)
                .weighing(Severity.INFO)
                .about("SO-0003")
                .at("/Result/Result/SaleOrderEntry/1")
                .with("material", "KIT-01")
                .with("kits", "1,3")
                .with("count", 2)
                .with("lines", "2,4")
                .raises(SaleOrderReadCode.SALE_ORDER_PARTS_UNDECIDED)
                .at("/Result/Result/SaleOrderEntry/5")
                .with("lines", "6")
                .with("kits", "1,3");
        List<OrderRow> rows = order.rows();
        assertThat(rows.get(1).parentRow()).isEqualTo("400001");
        assertThat(rows.get(3).parentRow()).isEqualTo("400003");
        assertThat(rows.get(5).parentRow()).isNull();
        assertThat(rows.get(5).parentProduct()).isEqualTo("KIT-01");
        assertThat(rows.get(4).kind()).as("a service").isEqualTo(OrderRow.Kind.OTHER);
    }

    @Test
    void decode_withoutLineOrder_nothingIsPlaced() {
        Batch<ErpOrder> batch = SaleOrders.defaults()
                .withoutLineOrder()
                .decode(JsonRows.of(GoldenFiles.read(GoldenFiles.ORDER_VIEW_EQUAL_KITS)));
        assertThat(kits(batch.accepted().get(0))).containsOnly(OptionalInt.empty());
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_PARTS_UNDECIDED)
                .with("count", 3)
                .with("lines", "2,4,6");
    }

    /** Without a line number on every row, or with one twice, the rows of a query or a View have no known order. */
    @ParameterizedTest
    @CsvSource({"1, 2, 3, true", "1, 2, 2, false", "1, 2, null, false", "null, null, null, true"})
    void decode_lineNumbers_tellTheOrder(String first, String second, String third, boolean isPlaced) {
        String kit = "{\"RowType\":\"Parent\",\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1,\"Seq\":";
        String part = "{\"RowType\":\"Son\",\"MaterialId\":{\"Number\":\"P\"},\"ParentMatId\":{\"Number\":\"K\"},\"Qty\":1,\"Seq\":";
        ErpOrder order = decode("[" + kit + first + "}," + kit + second + "}," + part + third + "}]").accepted().get(0);
        assertThat(order.lines().get(2).kitLine()).isEqualTo(isPlaced ? OptionalInt.of(1) : OptionalInt.empty());
    }

    @Test
    void decode_queryWithoutLineNumbers_hasNoKnownOrder() {
        SaleOrders reader = SaleOrders.defaults().withQueryKeys("FBillNo,FRowType,FMaterialId.FNumber,FParentMatId.FNumber");
        Batch<ErpOrder> batch = reader.decode(JsonRows.of(
                "[[\"S\",\"Parent\",\"K\",null],[\"S\",\"Son\",\"P\",\"K\"],[\"S\",\"Parent\",\"K\",null]]"));
        FindingAssert.assertThat(batch).raises(SaleOrderReadCode.SALE_ORDER_PARTS_UNDECIDED).with("lines", "2").with("kits", "1,3");
    }

    @Test
    void decode_rowIdTwice_placesNoPart() {
        Batch<ErpOrder> batch = decode("[{\"RowType\":\"Parent\",\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1,\"RowId\":\"r\"},"
                + "{\"RowType\":\"Parent\",\"MaterialId\":{\"Number\":\"L\"},\"Qty\":1,\"RowId\":\"r\"},"
                + "{\"RowType\":\"Son\",\"MaterialId\":{\"Number\":\"P\"},\"ParentRowId\":\"r\",\"Qty\":1},"
                + "{\"RowType\":\"Son\",\"MaterialId\":{\"Number\":\"P\"},\"ParentRowId\":\"gone\",\"Qty\":1}]");
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_ROW_ID_REPEATED)
                .about("SO-1")
                .at("/SaleOrderEntry/0")
                .with("rowId", "r")
                .with("count", 2)
                .with("lines", "1,2");
        ErpOrder order = batch.accepted().get(0);
        assertThat(order.lines().get(2).kitLine()).isEmpty();
        assertThat(order.rows().get(3).parentRow()).as("ExpandedRows says that there is no such row").isEqualTo("gone");
    }

    @Test
    void decode_rowTypeNobodyKnows_standsForItself() {
        Batch<ErpOrder> batch = decode("[{\"RowType\":\"Bundle\",\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1}]");
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_ROW_TYPE_UNKNOWN)
                .weighing(Severity.WARNING)
                .about("SO-1")
                .at("/SaleOrderEntry/0/RowType")
                .with("field", "RowType")
                .with("value", "Bundle")
                .with("known", "parent parent, service service, son son, standard standard");
        ErpOrderLine line = batch.accepted().get(0).lines().get(0);
        assertThat(line.rowType()).isEmpty();
        assertThat(line.rowTypeCode()).isEqualTo("Bundle");
        assertThat(batch.accepted().get(0).rows().get(0).kind()).isEqualTo(OrderRow.Kind.OTHER);
    }

    @Test
    void decode_kitNamedByNoPart_isSaid() {
        FindingAssert.assertThat(decode("[{\"RowType\":\"Parent\",\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1,\"RowId\":\"r\"},"
                        + "{\"MaterialId\":{\"Number\":\"P\"},\"ParentMatId\":{\"Number\":\"K\"},\"Qty\":1},"
                        + "{\"RowType\":\"Standard\",\"MaterialId\":{\"Number\":\"P\"},\"ParentRowId\":\"r\",\"Qty\":1}]"))
                .raises(SaleOrderReadCode.SALE_ORDER_KIT_OF_NO_PART)
                .weighing(Severity.WARNING)
                .about("SO-1")
                .at("/SaleOrderEntry/1")
                .with("count", 2)
                .with("lines", "2,3");
    }

    @Test
    void decode_entryTwice_refusesTheOrder() {
        Batch<ErpOrder> batch = decode("[{\"Id\":7,\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1},{\"Id\":7,\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1},"
                + "{\"Id\":0,\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1},{\"Id\":0,\"MaterialId\":{\"Number\":\"K\"},\"Qty\":1}]");
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_ENTRY_REPEATED)
                .about("SO-1")
                .at("/SaleOrderEntry/1")
                .with("entryId", "7")
                .with("count", 2)
                .raisesOnly(SaleOrderReadCode.SALE_ORDER_ENTRY_REPEATED);
    }

    @Test
    void decode_aFaultInOneLine_refusesTheOrder() {
        FindingAssert.assertThat(refused("[{\"Qty\":1}]")).raises(RowCode.FIELD_MISSING).at("/SaleOrderEntry/0/MaterialId");
        FindingAssert.assertThat(refused("[{\"MaterialId\":null,\"MaterialId_Id\":5001,\"Qty\":1}]"))
                .raises(RowCode.UNMAPPED_ID)
                .with("value", "5001");
        FindingAssert.assertThat(refused("[{\"MaterialId\":{\"Number\":\"K\"},\"Qty\":\"many\"}]"))
                .raises(QuantityCode.BAD_NUMBER)
                .about("SO-1")
                .at("/SaleOrderEntry/0/Qty");
        FindingAssert.assertThat(refused("[{\"MaterialId\":{\"Number\":\"K\"},\"Qty\":null}]")).raises(RowCode.FIELD_BLANK);
        FindingAssert.assertThat(refused("[{\"MaterialId\":{\"Number\":\"K\"},\"IsFree\":\"perhaps\"}]")).raises(RowCode.BAD_BOOLEAN);
        FindingAssert.assertThat(refused("[7]")).raises(WireCode.NOT_A_RECORD).at("/SaleOrderEntry/0");
        FindingAssert.assertThat(refused("{}")).raises(WireCode.WRONG_TYPE).at("/SaleOrderEntry");
        FindingAssert.assertThat(refused("null")).raises(RowCode.FIELD_MISSING).at("/SaleOrderEntry");
        FindingAssert.assertThat(SaleOrders.defaults()
                        .within(Limits.defaults().with(Limit.NUMBER_LENGTH, 2))
                        .decode(JsonRows.of("{\"SaleOrderEntry\":[{\"MaterialId\":{\"Number\":\"K\"},\"Qty\":123}]}")))
                .raises(QuantityCode.LIMIT_NUMBER_LENGTH);
    }

    private static Batch<ErpOrder> refused(String lines) {
        Batch<ErpOrder> batch = decode(lines);
        assertThat(batch.accepted()).isEmpty();
        return batch;
    }

    @Test
    void decode_otherDocuments_areSaid() {
        FindingAssert.assertThat(SaleOrders.defaults().decode(JsonRows.of("{\"formid\":\"ENG_BOM\",\"data\":{\"Model\":{}}}")))
                .raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                .with("expected", "View answer, Save body or query answer of SAL_SaleOrder");
        FindingAssert.assertThat(SaleOrders.defaults().decode(JsonRows.of(GoldenFiles.read(GoldenFiles.ANSWER_FAILED))))
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED);
        FindingAssert.assertThat(SaleOrders.defaults()
                        .within(WireLimits.defaults().with(WireLimit.DEPTH, 1))
                        .decode(JsonRows.of("{\"data\":\"{\\\"Model\\\":{}}\"}")))
                .raises(WireCode.LIMIT_NESTING);
    }
}
