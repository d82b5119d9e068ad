package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.sync.HandOverEvent;
import io.skuwright.sync.OrderKey;
import io.skuwright.sync.OrderStatus;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the hand-over what a shop shows of an order.
 *
 * <p>The order is found by shop and id, for an id is unique in its shop only, and the time of its last change is its version.
 * Example: 2 of {@code MUG-2} for Client Test, awaiting, are the fields {@code line.MUG-2} = 2 and {@code
 * buyer.billing_name}, of which {@link io.skuwright.sync.HandOver} keeps a fingerprint only. Lines of one SKU are added.
 *
 * <p>Amounts and the payment are left out: they follow from the lines, or move while the order is locked.
 */
public final class OrderEvents {

    private static final List<String> OF_BUYERS = List.of("billing_", "shipping_", "customer_");

    private OrderEvents() {}

    /**
     * Returns what a shop shows.
     *
     * @param shop the shop, as the host calls it
     * @param order the order
     * @param lines its lines of goods, from {@link LineResolution#resolve(ShopOrder)}
     * @return the event; no value with {@code MP_ORDER_FIELD_MISSING} if the order tells no status that is known or no time
     *     of its last change
     */
    public static Outcome<HandOverEvent.ShopOrder> shown(String shop, ShopOrder order, List<ResolvedLine> lines) {
        requireNonNull(shop, "shop");
        Optional<OrderStatus> status = order.shippingStatus().map(ShippingStatus::code).flatMap(OrderStatus::find);
        Optional<OffsetDateTime> modified = order.modified();
        if (status.isEmpty() || modified.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            status.ifPresentOrElse(it -> {}, () -> findings.add(missing(order, "shipping_status")));
            modified.ifPresentOrElse(it -> {}, () -> findings.add(missing(order, "date_modified")));
            return Outcome.failed(findings);
        }
        HandOverEvent.ShopOrder event = HandOverEvent.shopOrder(
                OrderKey.of(shop, order.id()), modified.get().toInstant().toEpochMilli(), status.get(), fields(order, lines));
        return Outcome.of(new HandOverEvent.ShopOrder(
                event.key(), event.version(), event.status(), event.fields(), event.reference(), order.place()));
    }

    private static Finding missing(ShopOrder order, String field) {
        return Finding.of(ShopOrderCode.MP_ORDER_FIELD_MISSING)
                .about(order.id())
                .at(order.place().child(field))
                .with("field", field);
    }

    private static Map<String, String> fields(ShopOrder order, List<ResolvedLine> lines) {
        Map<String, Ratio> quantities = new LinkedHashMap<>();
        lines.forEach(line ->
                quantities.merge(line.sku(), line.line().quantity().orElse(Ratio.ZERO), Ratio::plus));
        Map<String, String> fields = new LinkedHashMap<>();
        quantities.forEach((sku, quantity) -> fields.put("line." + sku, quantity.toString()));
        order.awb().ifPresent(awb -> fields.put(HandOverEvent.AWB, awb));
        order.buyer().fields().names().stream()
                .filter(name -> OF_BUYERS.stream().anyMatch(name::startsWith))
                .forEach(name -> order.buyer().text(name).ifPresent(text -> fields.put("buyer." + name, text)));
        return fields;
    }
}
