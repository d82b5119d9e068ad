package io.skuwright.examples.recipes;

import io.skuwright.bom.BomPolicy;
import io.skuwright.merchantpro.ErpOrders;
import io.skuwright.merchantpro.LineResolution;
import io.skuwright.merchantpro.OrderActions;
import io.skuwright.merchantpro.OrderEvents;
import io.skuwright.merchantpro.ShippingStatus;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.sync.HandOver;
import io.skuwright.sync.HandOverEvent;
import io.skuwright.sync.HandOverPlan;
import io.skuwright.sync.HandOverSettings;
import io.skuwright.sync.HandOverState;
import io.skuwright.sync.HandOverTask;
import io.skuwright.sync.OrderStatus;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A shop sold 2 sets: what does the ERP get, who may change the order then, and how does the waybill come back? */
public final class AShopsOrderGoesToTheErp {

    private static final HandOverSettings SETTINGS = HandOverSettings.defaults();

    private AShopsOrderGoesToTheErp() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // The shop knows the set as one product; what it consists of, and so what the ERP picks, says the ERP's BOM.
        ShopOrder order = Workshop.sold(2, "10:00:00");
        ErpOrders erp = ErpOrders.of(LineResolution.skusAreCodes()).withBoms(Workshop.catalog(List.of(Workshop.bom(
                "SET-1", Workshop.line("10", "2", "CUP"), Workshop.line("20", "1", "POT")))), BomPolicy.defaults());
        OrderLineClassifier.of(ClassifierPolicy.builder().kitTest(ClassifierPolicy.KitTest.EVERY_ROOT).build())
                .classify(erp.encode(order).orThrow()).orThrow().lines()
                .forEach(line -> out.println(line.line().product() + " " + line.type() + " " + line.quantity().orElseThrow()));

        // That it is being sent is kept before it is sent. The ERP takes it, and from then on the shop does not edit it.
        HandOverState state = after(HandOverState.empty(), shown(order));
        HandOverPlan plan = HandOver.plan(state, SETTINGS);
        HandOverTask send = plan.tasks().get(0);
        state = plan.begun(state, Instant.parse("2026-11-23T08:05:00Z"));
        state = after(state, HandOverEvent.confirmed(send, "SO-77"));
        out.println(send.kind() + " " + send.key() + ", locked: " + state.order(send.key()).orElseThrow().isLocked());

        // The ERP shipped it: the status goes to the shop as an action, the waybill as a field.
        state = after(state, HandOverEvent.erpAnswer(send.key(), 1, OrderStatus.SHIPPED, Map.of("awb", "AWB-7")));
        Map<String, String> values = HandOver.plan(state, SETTINGS).tasks().get(0).values();
        ShippingStatus status = ShippingStatus.of(values.getOrDefault("status", "")).orElseThrow();
        out.println(OrderActions.usual().to("1001", status).orThrow());
        out.println(OrderActions.usual().awb("1001", values.getOrDefault("awb", "")).orThrow().body());

        // Somebody in the shop makes 3 sets of 2, too late.
        state = after(state, shown(Workshop.sold(3, "11:00:00")));
        HandOver.plan(state, SETTINGS).findings().forEach(locked -> out.println(locked.code() + ": "
                + locked.attributes().get("field") + " is " + locked.attributes().get("known") + " and stays so"));
    }

    private static HandOverState after(HandOverState state, HandOverEvent event) {
        return HandOver.fold(state, List.of(event), SETTINGS).state();
    }

    private static HandOverEvent shown(ShopOrder order) {
        return OrderEvents.shown("S1", order, LineResolution.skusAreCodes().resolve(order).orThrow()).orThrow();
    }
}
