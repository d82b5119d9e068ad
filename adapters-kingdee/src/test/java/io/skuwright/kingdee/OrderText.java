package io.skuwright.kingdee;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.List;
import java.util.Map;

/** Short words for the lines of test orders. */
final class OrderText {

    /** Knows the materials KIT, A, B and MAT by the ids kit, a, b and mat, and one unit, BOM and customer. */
    static final CodeMap CODES = CodeMap.of(Map.of(
            "product", Map.of("kit", "KIT", "a", "A", "b", "B", "mat", "MAT"),
            "unit", Map.of("u", "Pcs"),
            "bom", Map.of("core", "KIT_V1", "std", "KIT_S9"),
            "customer", Map.of("acc", "C-7")));

    private OrderText() {}

    /** Returns a kit line whose id is also its key. */
    static OrderLine.Builder kit(String id, String quantity) {
        return OrderLine.builder()
                .id(id)
                .product("kit")
                .bomReference("ref")
                .linkedBom("core")
                .nodeKey(id)
                .rootKey(id)
                .isKit(true)
                .unit("u")
                .quantity(Ratio.parse(quantity));
    }

    /** Returns a part of a kit, at a ratio such as 2/3. */
    static OrderLine.Builder part(String id, String kit, String product, String ratio) {
        return OrderLine.builder()
                .id(id)
                .product(product)
                .bomReference("ref")
                .nodeKey(id)
                .parentKey(kit)
                .rootKey(kit)
                .unit("u")
                .numerator(Ratio.parse(ratio));
    }

    /** Returns a product of its own. */
    static OrderLine.Builder plain(String id, String product, String quantity) {
        return OrderLine.builder().id(id).product(product).unit("u").quantity(Ratio.parse(quantity));
    }

    static TypedOrder typed(ClassifierPolicy policy, OrderLine... lines) {
        SalesOrder order = SalesOrder.builder()
                .number("SO-1")
                .customer("acc")
                .lines(List.of(lines))
                .build();
        return OrderLineClassifier.of(policy).classify(order).value();
    }

    static TypedOrder typed(OrderLine... lines) {
        return typed(ClassifierPolicy.defaults(), lines);
    }

    static Outcome<SaveRequest> encode(SaleOrderSettings settings, OrderLine... lines) {
        return SaleOrders.encode(typed(lines), CODES, settings);
    }

    static Outcome<SaveRequest> encode(OrderLine... lines) {
        return encode(SaleOrderSettings.defaults(), lines);
    }

    /** Returns the rows of a request as their texts. */
    static List<String> rows(Outcome<SaveRequest> outcome) {
        return outcome.value().lines().stream().map(SaleOrderLine::toString).toList();
    }
}
