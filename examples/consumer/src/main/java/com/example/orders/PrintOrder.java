package com.example.orders;

import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Quantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitOfMeasure;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints what the lines of an order are, and what Kingdee would be sent for them. */
public final class PrintOrder {

    /** Our codes and Kingdee's numbers. */
    private static final CodeMap NUMBERS = CodeMap.of(Map.of(
            "customer", Map.of("C-7", "CUST0007"),
            "product",
                    Map.of("TABLE-SET", "M-100", "TABLE-TOP", "M-101", "POT-OF-WAX", "M-102", "LAMP", "M-200"),
            "bom", Map.of("table-set-1", "M-100_V1.0"),
            "unit", Map.of("pcs", "Pcs")));

    private PrintOrder() {}

    /** Prints an order of three table sets and five lamps. */
    public static void main(String[] args) {
        Outcome<TypedOrder> typed = type(tableSets(3));
        describe(typed).forEach(System.out::println);
        System.out.println(request(typed.value()).orThrow().toJson());
    }

    /** The kit TABLE-SET with its parts, one of which comes two for three sets, and a lamp for itself. */
    static SalesOrder tableSets(int sets) {
        return SalesOrder.builder()
                .number("SO-1")
                .customer("C-7")
                .addLines(OrderLine.builder()
                        .id("1")
                        .product("TABLE-SET")
                        .bomReference("b-1")
                        .linkedBom("table-set-1")
                        .nodeKey("set")
                        .rootKey("set")
                        .isKit(true)
                        .quantity(Ratio.of(sets))
                        .unit("pcs")
                        .build())
                .addLines(part("2", "TABLE-TOP", 1, 1))
                .addLines(part("3", "POT-OF-WAX", 2, 3))
                .addLines(OrderLine.builder()
                        .id("4")
                        .product("LAMP")
                        .quantity(Ratio.of(5))
                        .unit("pcs")
                        .build())
                .build();
    }

    private static OrderLine part(String id, String product, int many, int forSets) {
        return OrderLine.builder()
                .id(id)
                .product(product)
                .bomReference("b-" + id)
                .nodeKey("part-" + id)
                .parentKey("set")
                .rootKey("set")
                .numerator(Ratio.of(many))
                .denominator(Ratio.of(forSets))
                .unit("pcs")
                .build();
    }

    static Outcome<TypedOrder> type(SalesOrder order) {
        return OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order);
    }

    static Outcome<SaveRequest> request(TypedOrder order) {
        return SaleOrders.encode(order, NUMBERS, SaleOrderSettings.defaults());
    }

    /** One text for each line of the order, then one for each finding. */
    static List<String> describe(Outcome<TypedOrder> typed) {
        List<String> texts = new ArrayList<>();
        for (TypedLine line : typed.value().lines()) {
            texts.add(describe(line));
        }
        for (Finding finding : typed.findings()) {
            texts.add(finding.code().name() + ": " + FindingText.in(Language.EN).render(finding));
        }
        return texts;
    }

    private static String describe(TypedLine line) {
        return String.join(
                " | ",
                String.valueOf(line.line().product()),
                line.type().name(),
                line.quantity().map(amount -> quantity(amount, line)).orElse("-"),
                line.reasonText(Language.EN));
    }

    private static String quantity(Ratio amount, TypedLine line) {
        String unit = line.line().unit();
        return unit == null ? amount.toString() : Quantity.of(amount, UnitOfMeasure.of(unit)).toString();
    }
}
