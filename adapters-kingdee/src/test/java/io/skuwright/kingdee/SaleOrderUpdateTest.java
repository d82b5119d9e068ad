package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order that was read is changed and sent again: no row of it may vanish (fault row 87). */
@Tag("KIT-4")
class SaleOrderUpdateTest {

    private static final CodeMap CODES = CodeMap.of(Map.of(
            "product", Map.of("p-kit", "KIT-01", "p-1", "PART-01", "p-2", "PART-02", "p-mat", "MAT-001", "p-lamp", "LAMP"),
            "unit", Map.of("u", "Pcs"),
            "bom", Map.of("core", "KIT-01_V1.0")));

    private static final ErpOrder ERP = SaleOrders.defaults()
            .decode(JsonRows.of(GoldenFiles.read(GoldenFiles.ORDER_VIEW_EXPANDED)))
            .accepted()
            .get(0);

    private static OrderLine part(String id, String product, Ratio ratio) {
        return OrderLine.builder().id(id).product(product).unit("u").bomReference("r").nodeKey(id).parentKey("k").rootKey("k").numerator(ratio).build();
    }

    /** Kits of 2 for 3 of PART-01 and 4 of PART-02, and 10 of a plain product. */
    private static TypedOrder typed(long kits, Ratio ratio) {
        OrderLine kit = OrderLine.builder().id("k").product("p-kit").unit("u").bomReference("r").linkedBom("core").nodeKey("k").rootKey("k")
                .isKit(true).quantity(Ratio.of(kits)).build();
        OrderLine plain = OrderLine.builder().id("m").product("p-mat").unit("u").quantity(Ratio.of(10)).build();
        return typed(SalesOrder.of(List.of(kit, part("a", "p-1", ratio), part("b", "p-2", Ratio.of(4)), plain)));
    }

    private static TypedOrder typed(SalesOrder order) {
        return OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order).value();
    }

    private static ExpandedRows back() {
        return ExpandedRows.of(ERP.rows(CODES).value(), typed(3, Ratio.of(2, 3))).orThrow();
    }

    private static SaleOrderSettings.Builder updating() {
        return SaleOrderSettings.builder().template(SaleOrderTemplate.of(Map.of("FCustId", Map.of("FNumber", "C-7"))).updating(ERP));
    }

    @Test
    void entries_ofLinesKeptAndNew_areTheirRows() {
        assertThat(ERP.entries(back()))
                .isEqualTo(Map.of("k", "500001", "a", "500002", "b", "500003", "m", "500004", "500005", "500005"));
    }

    @Test
    @Tag("F87")
    void encode_updateWithoutTheRowOfAClerk_isRefused() {
        CodeMap codes = CODES.with("entry", ERP.entries(back()));
        Outcome<SaveRequest> request =
                SaleOrders.encode(typed(6, Ratio.of(2, 3)), codes, updating().build());
        assertThat(request.hasValue()).isFalse();
        FindingAssert.assertThat(request)
                .raises(SaleOrderCode.REPLACE_WOULD_DELETE)
                .with("document", "100023")
                .with("lines", "#500005")
                .with("count", 1);
    }

    @Test
    void encode_updateThatDeletesNothing_namesTheEntries() {
        CodeMap codes = CODES.with("entry", ERP.entries(back()));
        SaveOptions options = SaveOptions.builder().deleteMissingEntries(false).build();
        SaveRequest request = SaleOrders.encode(typed(6, Ratio.of(2, 3)), codes, updating().options(options).build()).orThrow();
        assertThat(request.modelJson())
                .isEqualTo("{\"FID\":\"100023\",\"FCustId\":{\"FNumber\":\"C-7\"},\"FSaleOrderEntry\":["
                        + "{\"FEntryID\":\"500001\",\"FRowType\":\"Parent\",\"FMaterialId\":{\"FNumber\":\"KIT-01\"},\"FUnitID\":{\"FNumber\":\"Pcs\"},"
                        + "\"FQty\":6,\"FBomId\":{\"FNumber\":\"KIT-01_V1.0\"}},"
                        + "{\"FEntryID\":\"500002\",\"FRowType\":\"Son\",\"FMaterialId\":{\"FNumber\":\"PART-01\"},\"FParentMatId\":{\"FNumber\":\"KIT-01\"},"
                        + "\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":4},"
                        + "{\"FEntryID\":\"500003\",\"FRowType\":\"Son\",\"FMaterialId\":{\"FNumber\":\"PART-02\"},\"FParentMatId\":{\"FNumber\":\"KIT-01\"},"
                        + "\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":24},"
                        + "{\"FEntryID\":\"500004\",\"FRowType\":\"Standard\",\"FMaterialId\":{\"FNumber\":\"MAT-001\"},\"FUnitID\":{\"FNumber\":\"Pcs\"},"
                        + "\"FQty\":10}]}");
    }

    @Test
    void encode_updateOfAllRows_isAllowed() {
        ExpandedRows back = back();
        CodeMap codes = CODES.with("entry", ERP.entries(back));
        SaveRequest request = SaleOrders.encode(typed(back.order()), codes, updating().build()).orThrow();
        assertThat(request.lines()).extracting(SaleOrderLine::entryId).containsExactly("500001", "500002", "500003", "500004", "500005");
        assertThat(SaleOrders.encode(typed(3, Ratio.of(2, 3)), codes, updating().fullReplace(true).build()).hasValue())
                .as("declared")
                .isTrue();
    }

    /** 3 kits at 1 for 9 need 1/3, which no decimal is: the kit is left out, and its entries are not counted again. */
    @Test
    void encode_linesLeftOut_areNamedOnceByTheirIds() {
        CodeMap codes = CODES.with("entry", ERP.entries(back()));
        Outcome<SaveRequest> request = SaleOrders.encode(typed(3, Ratio.of(1, 9)), codes, updating().build());
        FindingAssert.assertThat(request)
                .raises(SaleOrderCode.REPLACE_WOULD_DELETE)
                .with("lines", "k,a,b,#500005")
                .with("count", 4);
    }

    @Test
    void updating_anOrderThatIsNotSaved_isABadCall() {
        ErpOrder order = ErpOrder.builder().number("SO-9").build();
        assertThatThrownBy(() -> SaleOrderTemplate.empty().updating(order))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'SO-9'");
        assertThat(SaleOrderTemplate.empty().updating(ERP)).isNotEqualTo(SaleOrderTemplate.empty());
    }
}
