package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.OrderRow;
import io.skuwright.order.OrderRowCode;
import io.skuwright.order.RowReason;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a wire answer to the lines of the CRM. */
@Tag("KIT-4")
class SaleOrderWayBackTest {

    private static final CodeMap CODES = CodeMap.of(Map.of(
            "product", Map.of("p-kit", "KIT-01", "p-1", "PART-01", "p-2", "PART-02", "p-mat", "MAT-001", "p-lamp", "LAMP"),
            "unit", Map.of("u", "Pcs"),
            "bom", Map.of("core", "KIT-01_V1.0")));

    private static OrderLine.Builder line(String id, String product) {
        return OrderLine.builder().id(id).product(product).unit("u");
    }

    /** 3 of a kit with 2 for 3 of PART-01 and 4 of PART-02, and 10 of a plain product. */
    private static TypedOrder typed(ClassifierPolicy policy) {
        OrderLine kit = line("k", "p-kit").bomReference("r").linkedBom("core").nodeKey("k").rootKey("k").isKit(true).quantity(Ratio.of(3)).build();
        OrderLine first = line("a", "p-1").bomReference("r").nodeKey("a").parentKey("k").rootKey("k").numerator(Ratio.of(2)).denominator(Ratio.of(3)).build();
        OrderLine second = line("b", "p-2").bomReference("r").nodeKey("b").parentKey("k").rootKey("k").numerator(Ratio.of(4)).build();
        OrderLine plain = line("m", "p-mat").quantity(Ratio.of(10)).build();
        return OrderLineClassifier.of(policy).classify(SalesOrder.of(List.of(kit, first, second, plain))).value();
    }

    private static List<OrderRow> rows(String file, CodeMap codes) {
        return SaleOrders.defaults().decode(JsonRows.of(GoldenFiles.read(file))).accepted().get(0).rows(codes).value();
    }

    private static List<String> fates(ExpandedRows rows) {
        return rows.rows().accepted().stream().map(link -> link.row().product() + " " + link.reason()).toList();
    }

    @Test
    @Tag("B1")
    void expandedByKingdee_onlyTheParentWasSent_itsPartsAreFiltered() {
        TypedOrder sent = typed(ClassifierPolicy.builder().parentsOnly(true).erpExpandsKits(true).build());
        ExpandedRows back = ExpandedRows.of(rows(GoldenFiles.ORDER_VIEW_EXPANDED, CODES), sent).orThrow();
        assertThat(fates(back))
                .containsExactly(
                        "p-kit " + RowReason.SAME_QUANTITY, "p-1 " + RowReason.OWN_EXPANSION, "p-2 " + RowReason.OWN_EXPANSION,
                        "p-mat " + RowReason.SAME_QUANTITY, "p-lamp " + RowReason.NEW_ROW);
        assertThat(back.missing()).isEmpty();
        assertThat(back.changes()).isEmpty();
        assertThat(back.order().lines()).extracting(OrderLine::id).containsExactly("k", "a", "b", "m", "500005");
    }

    @Test
    void sentWhole_theSameRowsComeBack_allAreKept() {
        TypedOrder sent = typed(ClassifierPolicy.defaults());
        CodeMap codes = CODES.with("entry", "k", "500001").with("entry", "m", "500004");
        ExpandedRows back = ExpandedRows.of(rows(GoldenFiles.ORDER_VIEW_EXPANDED, codes), sent).orThrow();
        assertThat(fates(back))
                .containsExactly(
                        "p-kit " + RowReason.LINE_ID, "p-1 " + RowReason.SAME_QUANTITY, "p-2 " + RowReason.SAME_QUANTITY,
                        "p-mat " + RowReason.LINE_ID, "p-lamp " + RowReason.NEW_ROW);
        assertThat(back.filtered()).isEmpty();
    }

    @Test
    void enteredInKingdee_parentAndSonRowsBecomeLines() {
        ExpandedRows back = ExpandedRows.of(rows(GoldenFiles.ORDER_VIEW_KIT, CODES)).orThrow();
        TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(back.order()).value();
        assertThat(typed.lines())
                .extracting(it -> it.type() + " " + it.line().product() + " " + it.quantity().orElseThrow())
                .containsExactly(LineType.PARENT + " p-kit 3", LineType.SON + " p-1 2", LineType.STANDARD + " p-mat 10");
        assertThat(typed.lines().get(1).root().orElseThrow().line().id()).isEqualTo("300001");
        assertThat(typed.lines().get(0).line().linkedBom()).isEqualTo("core");
    }

    @Test
    void twoEqualKits_thePartBelowNeitherIsRejected() {
        Outcome<ExpandedRows> back =
                ExpandedRows.of(rows(GoldenFiles.ORDER_VIEW_EQUAL_KITS, CODES.with("product", "p-x", "MOUNTING")));
        assertThat(back.value().added()).hasSize(5);
        FindingAssert.assertThat(back)
                .raises(OrderRowCode.ROW_PARENT_AMBIGUOUS)
                .at("/Result/Result/SaleOrderEntry/5");
    }

    /** What was rounded and summed when it was sent is known again under the policy of the settings. */
    @Test
    void rounded_underThePolicyOfTheSettings_nothingHasChanged() {
        SaleOrderSettings settings = SaleOrderSettings.builder().rounding(Rounding.halfEven(2)).sumEqualSons(true).build();
        OrderLine kit = OrderText.kit("k", "1").build();
        OrderLine first = OrderText.part("a", "k", "a", "2/3").build();
        OrderLine second = OrderText.part("b", "k", "a", "2/3").build();
        TypedOrder sent = OrderText.typed(kit, first, second);
        SaveRequest request = SaleOrders.encode(sent, OrderText.CODES, settings).value();
        ErpOrder read = SaleOrders.defaults().decode(JsonRows.of(request.toJson())).accepted().get(0);
        assertThat(read.lines().get(1).quantity()).contains(Ratio.parse("1.33"));
        ExpandedRows back = ExpandedRows.of(read.rows(OrderText.CODES).value(), sent, settings.rowPolicy()).orThrow();
        assertThat(back.kept()).hasSize(2);
        assertThat(back.changes()).isEmpty();
        assertThat(back.missing()).isEmpty();
        assertThat(SaleOrderSettings.builder().sumEqualSons(true).prices(PricePlacement.SONS).build().rowPolicy().equalParts())
                .isEqualTo(io.skuwright.order.RowPolicy.EqualParts.SUMMED_BY_PRICE);
        assertThat(SaleOrderSettings.defaults().rowPolicy()).isEqualTo(io.skuwright.order.RowPolicy.defaults());
    }
}
