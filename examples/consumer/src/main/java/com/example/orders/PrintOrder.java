package com.example.orders;

import io.skuwright.kingdee.RowType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what an ERP would be sent for an order of three table sets and a lamp. */
public final class PrintOrder {

    private PrintOrder() {}

    /** Prints the order to the console. */
    public static void main(String[] args) {
        describe(tableSets(3)).forEach(System.out::println);
    }

    /** The kit TABLE-SET with its parts, one of which comes two for three sets, and a lamp for itself. */
    static SalesOrder tableSets(int sets) {
        return SalesOrder.builder()
                .number("SO-1")
                .addLines(OrderLine.builder()
                        .id("1")
                        .product("TABLE-SET")
                        .bomReference("b-1")
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

    /** One text for each line of the order, then one for each finding. */
    static List<String> describe(SalesOrder order) {
        Outcome<TypedOrder> typed =
                OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order);
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
                rowType(line),
                line.quantity().map(amount -> quantity(amount, line)).orElse("-"),
                line.reasonText(Language.EN));
    }

    /** What Kingdee calls the line; nothing for a line that is not sent there. */
    private static String rowType(TypedLine line) {
        String type = line.type().name().toLowerCase(Locale.ROOT);
        return RowType.of(type).map(RowType::code).orElse(type);
    }

    private static String quantity(Ratio amount, TypedLine line) {
        String unit = line.line().unit();
        return unit == null ? amount.toString() : Quantity.of(amount, UnitOfMeasure.of(unit)).toString();
    }
}
