package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.RowType;
import io.skuwright.kingdee.SaleOrderLine;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.order.OrderLine;
import io.skuwright.order.SalesOrder;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

    @Test
    void describe_threeSets_takeTwoOfAPartThatComesTwoForThree() {
        assertThat(PrintOrder.describe(PrintOrder.type(PrintOrder.tableSets(3))))
                .hasSize(4)
                .satisfiesExactly(
                        set -> assertThat(set).startsWith("TABLE-SET | PARENT | 3 pcs | root with a BOM"),
                        top -> assertThat(top).startsWith("TABLE-TOP | SON | 3 pcs | part of the kit"),
                        wax -> assertThat(wax).startsWith("POT-OF-WAX | SON | 2 pcs | part of the kit"),
                        lamp -> assertThat(lamp).startsWith("LAMP | STANDARD | 5 pcs | no BOM reference"));
    }

    @Test
    void describe_oneSet_keepsTwoThirdsExact() {
        assertThat(PrintOrder.describe(PrintOrder.type(PrintOrder.tableSets(1))))
                .anySatisfy(wax -> assertThat(wax).startsWith("POT-OF-WAX | SON | 2/3 pcs | "));
    }

    @Test
    void describe_partOfASetThatIsNotOrdered_saysWhatIsMissing() {
        OrderLine lost = OrderLine.builder()
                .id("9")
                .product("LEG")
                .bomReference("b-9")
                .nodeKey("leg")
                .parentKey("another set")
                .rootKey("another set")
                .quantity(Ratio.ONE)
                .build();
        assertThat(PrintOrder.describe(PrintOrder.type(SalesOrder.of(List.of(lost)))))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("LEG | SET_ASIDE | - | set aside"),
                        finding -> assertThat(finding).startsWith("ORPHAN_PARENT: ").contains("another set"));
    }

    @Test
    void request_threeSets_namesKingdeesNumbers() {
        SaveRequest request =
                PrintOrder.request(PrintOrder.type(PrintOrder.tableSets(3)).value()).orThrow();
        assertThat(request.leftOut()).isEmpty();
        assertThat(request.lines())
                .extracting(SaleOrderLine::rowType, SaleOrderLine::material, SaleOrderLine::quantity)
                .containsExactly(
                        tuple(RowType.PARENT, "M-100", "3"),
                        tuple(RowType.SON, "M-101", "3"),
                        tuple(RowType.SON, "M-102", "2"),
                        tuple(RowType.STANDARD, "M-200", "5"));
        assertThat(request.toJson()).contains("\"SAL_SaleOrder\"", "{\"FNumber\":\"CUST0007\"}", "\"M-100_V1.0\"");
    }

    /** Two thirds of a pot are no number that Kingdee can take, so the set is not sent. */
    @Test
    void request_oneSet_saysWhyTheSetIsLeftOut() {
        Outcome<SaveRequest> request =
                PrintOrder.request(PrintOrder.type(PrintOrder.tableSets(1)).value());
        assertThat(request.value().leftOut()).containsExactly("1", "2", "3");
        FindingAssert.assertThat(request).raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("3").with("value", "2/3");
    }
}
