package io.skuwright.bench;

import io.skuwright.bench.gen.Fulfilment;
import io.skuwright.kit.KitDelivery;
import io.skuwright.kit.KitLine;
import io.skuwright.kit.LineDelivery;
import io.skuwright.kit.Movement;
import io.skuwright.kit.PartDelivery;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import java.util.ArrayList;
import java.util.List;

/** The engine on orders that are typed and followed. */
final class FulfilEngine {

    private static final OrderLineClassifier CLASSIFIER = OrderLineClassifier.of(ClassifierPolicy.defaults());

    private FulfilEngine() {}

    /** Types an order and counts what is delivered of it. */
    static KitDelivery run(List<OrderLine> order, List<Movement> movements) {
        return KitDelivery.of(lines(order), movements).value();
    }

    /** Types all orders and counts what is delivered of them, one order after the other. */
    static long each(Fulfilment orders) {
        long sum = 0;
        for (int at = 0; at < orders.orders().size(); at++) {
            sum += digest(run(orders.orders().get(at), orders.movements().get(at)));
        }
        return sum;
    }

    /** Types all orders, then counts what is delivered of them in one call. */
    static long atOnce(Fulfilment orders) {
        List<KitLine> lines = new ArrayList<>();
        orders.orders().forEach(order -> lines.addAll(lines(order)));
        List<Movement> movements = new ArrayList<>();
        orders.movements().forEach(movements::addAll);
        return digest(KitDelivery.of(lines, movements).value());
    }

    private static List<KitLine> lines(List<OrderLine> order) {
        return KitLine.allOf(CLASSIFIER.classify(order).value()).value();
    }

    /** Returns the sum of all counts and of all open quantities, these cut to wholes. */
    static long digest(KitDelivery delivery) {
        long sum = 0;
        for (LineDelivery line : delivery.lines()) {
            sum += line.delivered().numerator().longValueExact();
            for (PartDelivery part : line.parts()) {
                sum += part.open().floor().numerator().longValueExact();
            }
        }
        return sum;
    }
}
