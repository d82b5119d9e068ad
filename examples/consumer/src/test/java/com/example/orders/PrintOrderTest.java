package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.OrderLine;
import io.skuwright.order.SalesOrder;
import io.skuwright.quantity.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

    @Test
    void describe_threeSets_takeTwoOfAPartThatComesTwoForThree() {
        assertThat(PrintOrder.describe(PrintOrder.tableSets(3)))
                .hasSize(4)
                .satisfiesExactly(
                        set -> assertThat(set).startsWith("TABLE-SET | Parent | 3 pcs | root with a BOM"),
                        top -> assertThat(top).startsWith("TABLE-TOP | Son | 3 pcs | part of the kit"),
                        wax -> assertThat(wax).startsWith("POT-OF-WAX | Son | 2 pcs | part of the kit"),
                        lamp -> assertThat(lamp).startsWith("LAMP | Standard | 5 pcs | no BOM reference"));
    }

    @Test
    void describe_oneSet_keepsTwoThirdsExact() {
        assertThat(PrintOrder.describe(PrintOrder.tableSets(1)))
                .anySatisfy(wax -> assertThat(wax).startsWith("POT-OF-WAX | Son | 2/3 pcs | "));
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
        assertThat(PrintOrder.describe(SalesOrder.of(List.of(lost))))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("LEG | set_aside | - | set aside"),
                        finding -> assertThat(finding).startsWith("ORPHAN_PARENT: ").contains("another set"));
    }
}
