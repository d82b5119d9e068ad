package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.fixtures.SaleOrderSample;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.OrderRow;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-4")
class SaleOrderReadTest {

    private static ErpOrder golden(String file) {
        Batch<ErpOrder> batch = ConservationLaw.check(1, SaleOrders.defaults().decode(JsonRows.of(GoldenFiles.read(file))));
        return batch.accepted().get(0);
    }

    /** Returns type, material, kit's material, quantity, unit, BOM and position of the kit's line. */
    private static List<String> lines(ErpOrder order) {
        return order.lines().stream().map(SaleOrderReadTest::text).toList();
    }

    private static String text(ErpOrderLine line) {
        return line.entryId().orElse("-") + " " + line.rowType().map(RowType::code).orElse("?") + " " + line.material()
                + line.parentMaterial().map(kit -> " of " + kit).orElse("") + ": "
                + line.quantity().map(Ratio::toString).orElse("-") + line.unit().map(unit -> " " + unit).orElse("")
                + line.bom().map(bom -> " by " + bom).orElse("")
                + (line.kitLine().isPresent() ? " in " + line.kitLine().getAsInt() : "");
    }

    @Test
    void decode_shortView_real() {
        ErpOrder order = golden(GoldenFiles.ORDER_VIEW_SHORT);
        assertThat(order.id()).contains("1");
        assertThat(order.number()).contains("SO-0001");
        assertThat(order.date()).contains(LocalDate.of(2026, 3, 20));
        assertThat(order.documentStatus()).contains("C");
        assertThat(order.extras().fields()).isEqualTo(Map.of("FFormId", "\"SAL_SaleOrder\""));
        ErpOrderLine line = order.lines().get(0);
        assertThat(line.rowType()).as("what a line is where nothing is said").contains(RowType.STANDARD);
        assertThat(line.rowTypeCode()).isEmpty();
        assertThat(line.quantity()).contains(Ratio.of(10));
        assertThat(line.deliveryDate()).contains(LocalDate.of(2026, 3, 25));
        assertThat(line.extras().fields()).isEqualTo(Map.of("Priority", "0"));
        assertThat(order.rows()).singleElement().satisfies(row -> {
            assertThat(row.rowId()).isEqualTo("#1");
            assertThat(row.kind()).isEqualTo(OrderRow.Kind.STANDARD);
            assertThat(row.place()).hasToString("/SaleOrderEntry/0");
        });
    }

    @Test
    void decode_viewOfAKit_linesInTheirOrderWithTheirKit() {
        ErpOrder order = golden(GoldenFiles.ORDER_VIEW_KIT);
        assertThat(order.customer()).contains("C-7");
        assertThat(order.customerId()).contains("7001");
        assertThat(order.vocabulary()).isEqualTo(Vocabulary.VIEW);
        assertThat(order.organisation()).contains("100");
        assertThat(order.billType()).contains("XSDD01_SYS");
        assertThat(order.closeStatus()).contains("A");
        assertThat(order.cancelStatus()).contains("A");
        assertThat(order.note()).contains("call first");
        assertThat(order.place()).hasToString("/Result/Result");
        assertThat(lines(order))
                .containsExactly(
                        "300001 Parent KIT-01: 3 Pcs by KIT-01_V1.0",
                        "300002 Son PART-01 of KIT-01: 2 Pcs in 0",
                        "300003 Standard MAT-001: 10 Pcs");
        ErpOrderLine kit = order.lines().get(0);
        assertThat(kit.taxPrice()).contains(Ratio.of(100));
        assertThat(kit.price()).contains(Ratio.parse("88.4955752212"));
        assertThat(kit.taxRate()).contains(Ratio.of(13));
        assertThat(kit.note()).contains("with bow");
        assertThat(kit.free()).isEqualTo(Flag.NO);
        assertThat(kit.seq()).isEqualTo(OptionalInt.of(1));
        assertThat(kit.rowId()).contains("r-1");
        assertThat(kit.deliveryDate()).isEmpty();
        assertThat(order.lines().get(2).note()).as("one blank is an empty text").isEmpty();
        assertThat(order.lines().get(2).parentRowId()).isEmpty();
    }

    @Test
    @Tag("F12")
    void decode_unknownFields_areKeptTokenEqual() {
        ErpOrder order = golden(GoldenFiles.ORDER_VIEW_KIT);
        assertThat(order.extras().names())
                .containsExactly("FFormId", "VersionNo", "MOdifyDate", "SaleDeptId_Id", "SaleDeptId", "SaleOrderFinance", "F_PAEZ_Text");
        assertThat(order.extras().json("SaleOrderFinance"))
                .isEqualTo("[{\"Id\":1,\"SettleCurrId_Id\":1,\"SettleCurrId\":{\"Id\":1,\"Number\":\"PRE001\"},\"BillAmount\":413.0000000000}]");
        assertThat(order.lines().get(0).extras().fields())
                .isEqualTo(Map.of("SettleOrgId_Id", "1", "SettleOrgId", "{\"Id\":1,\"Number\":\"100\"}", "F_PAEZ_Own", "1.50"));
    }

    @Test
    void decode_query_rowsOfTwoOrders() {
        SaleOrders reader = SaleOrders.defaults().withQueryKeys(GoldenFiles.ORDER_QUERY_KEYS);
        Batch<ErpOrder> batch = ConservationLaw.check(2, reader.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.ORDER_QUERY))));
        FindingAssert.assertThat(batch).raisesNothing();
        ErpOrder order = batch.accepted().get(0);
        assertThat(order.number()).contains("SO-0001");
        assertThat(order.customer()).contains("C-7");
        assertThat(order.extras().isEmpty()).isTrue();
        assertThat(order.vocabulary()).isEqualTo(Vocabulary.QUERY);
        assertThat(lines(order))
                .containsExactly("300001 Parent KIT-01: 3 Pcs by KIT-01_V1.0", "300002 Son PART-01 of KIT-01: 2 Pcs in 0");
        assertThat(order.lines().get(1).taxRate()).isEmpty();
        assertThat(order.lines().get(1).extras().isEmpty()).isTrue();
        assertThat(lines(batch.accepted().get(1))).containsExactly("400001 Standard MAT-001: 10 Pcs");
    }

    @Test
    void decodePages_anOrderOverTwoPages_isOne() {
        SaleOrders reader = SaleOrders.defaults().withQueryKeys("FBillNo,FMaterialId.FNumber,FQty,FRowType,F_Own");
        Batch<ErpOrder> batch = reader.decodePages(
                List.of(JsonRows.of("[[\"SO-1\",\"A\",1,\"Standard\",7]]"), JsonRows.of("[[\"SO-1\",\"B\",2,\"Standard\",null]]")));
        assertThat(lines(batch.accepted().get(0))).containsExactly("- Standard A: 1", "- Standard B: 2");
        assertThat(batch.accepted().get(0).lines().get(0).extras().fields()).isEqualTo(Map.of("F_Own", "7"));
    }

    @Test
    void decode_queryWithoutRowType_isSaid() {
        SaleOrders reader = SaleOrders.defaults().withQueryKeys("FBillNo,FMaterialId.FNumber,FQty");
        FindingAssert.assertThat(reader.decode(JsonRows.of("[[\"SO-1\",\"A\",1],[\"SO-1\",\"B\",2]]")))
                .raises(SaleOrderReadCode.SALE_ORDER_ROW_TYPE_NOT_ASKED)
                .about("SO-1")
                .at("/0")
                .with("field", "FRowType")
                .with("lines", 2);
    }

    /** What was sent is read again from the body, also where two kits are told apart by the order of lines only. */
    @Test
    void decode_saveBody_goldenRequest() {
        SaleOrderSample sample = SaleOrderSample.of("kit-and-standard");
        Batch<ErpOrder> batch = SaleOrders.defaults().decode(JsonRows.of("{\"Model\":" + sample.expectedModel() + "}"));
        FindingAssert.assertThat(batch).raisesNothing();
        ErpOrder order = batch.accepted().get(0);
        assertThat(order.number()).isEmpty();
        assertThat(order.vocabulary()).isEqualTo(Vocabulary.SAVE);
        assertThat(order.customer()).contains("C-7");
        assertThat(order.billType()).contains("XSDD01_SYS");
        assertThat(lines(order))
                .containsExactly(
                        "- Parent KIT-01: 3 Pcs by KIT-01_V1.0", "- Son PART-01 of KIT-01: 2 Pcs in 0", "- Standard MAT-001: 10 Pcs");
        assertThat(order.extras().json("FSaleOrderFinance")).isEqualTo("{\"FSettleCurrId\":{\"FNumber\":\"PRE001\"}}");
        assertThat(order.rows().get(1).parentRow()).isEqualTo("#1");
    }

    @Test
    void decode_batchOfOrders_eachIsOne() {
        BatchSave batch = BatchSave.of("SAL_SaleOrder", Map.of("a", line("FRowType", Cell.text("SON"))));
        Batch<ErpOrder> read = SaleOrders.defaults().decode(JsonRows.of(batch.next().orElseThrow().toJson()));
        assertThat(lines(ConservationLaw.check(1, read).accepted().get(0))).containsExactly("- Son A: 1");
    }

    @Test
    void decode_codesAndNames_canBeChanged() {
        SaleOrders reader = SaleOrders.defaults()
                .withCodes(Map.of("rowType.Bundle", "parent"))
                .withNames(SaleOrders.defaults().names().with(Map.of("lineId", "F_CrmLine", "bomLine", "F_BomLine", "quantity", "FMyQty")));
        assertThat(reader.codes()).containsEntry("rowType.Bundle", "parent").containsEntry("rowType.Son", "son");
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("frowtype", Cell.text("BUNDLE"));
        cells.put("FMaterialId", Cell.text("A"));
        cells.put("FMyQty", Cell.text("2/3"));
        cells.put("F_CrmLine", Cell.text("l1"));
        cells.put("F_BomLine", Cell.text("b1"));
        Batch<ErpOrder> batch = reader.decode(Cell.record(order(cells)), Place.ROOT);
        ErpOrder order = ConservationLaw.check(1, batch).accepted().get(0);
        assertThat(lines(order)).containsExactly("- Parent A: 2/3");
        assertThat(order.rows().get(0).lineId()).isEqualTo("l1");
        assertThat(order.rows().get(0).bomLine()).isEqualTo("b1");
        assertThatThrownBy(() -> reader.withCodes(Map.of("rowType.X", "gift")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'rowType.X'");
        assertThatThrownBy(() -> reader.withCodes(Map.of("use.X", "son"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_underAMap_areInTheWordsOfTheCrm() {
        ErpOrder order = golden(GoldenFiles.ORDER_VIEW_KIT);
        CodeMap codes = CodeMap.of(Map.of(
                "product", Map.of("p-kit", "KIT-01", "p-part", "PART-01"),
                "unit", Map.of("u-1", "Pcs"),
                "bom", Map.of("core-1", "KIT-01_V1.0"),
                "entry", Map.of("l1", "300001")));
        var rows = order.rows(codes);
        FindingAssert.assertThat(rows)
                .raises(RowCode.UNMAPPED_ID)
                .at("/Result/Result/SaleOrderEntry/0")
                .with("kind", "product")
                .with("value", "MAT-001")
                .raisesOnly(RowCode.UNMAPPED_ID);
        OrderRow kit = rows.value().get(0);
        assertThat(kit.rowId()).isEqualTo("300001");
        assertThat(kit.lineId()).isEqualTo("l1");
        assertThat(kit.product()).isEqualTo("p-kit");
        assertThat(kit.bom()).isEqualTo("core-1");
        OrderRow part = rows.value().get(1);
        assertThat(part.kind()).isEqualTo(OrderRow.Kind.SON);
        assertThat(part.parentRow()).isEqualTo("300001");
        assertThat(part.parentProduct()).isEqualTo("p-kit");
        assertThat(part.unit()).isEqualTo("u-1");
        assertThat(part.lineId()).as("an entry that the map does not know").isNull();
        assertThat(rows.value().get(2).product()).isNull();
        assertThat(order.rows().get(0).lineId()).as("an entry id is no line id").isNull();
    }

    static Row order(Map<String, Cell> line) {
        return Row.ofCells(
                Map.of("FSaleOrderEntry", Cell.list(List.of(Cell.record(Row.ofCells(line, Place.NONE))))), Place.NONE);
    }

    static Row line(String name, Cell cell) {
        Map<String, Cell> line = new LinkedHashMap<>();
        line.put("FMaterialId", Cell.text("A"));
        line.put("FQty", Cell.number("1"));
        line.put(name, cell);
        return order(line);
    }
}
