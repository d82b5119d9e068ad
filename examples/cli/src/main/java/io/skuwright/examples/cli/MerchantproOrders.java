package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.merchantpro.ErpOrders;
import io.skuwright.merchantpro.LineResolution;
import io.skuwright.merchantpro.OrderMoney;
import io.skuwright.merchantpro.OrderTotals;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the orders of a shop: their totals, and the orders that the ERP takes.
 *
 * @param orders the orders that could be read
 * @param findings everything that was found out
 */
record MerchantproOrders(List<Made> orders, List<Finding> findings) {

    /**
     * One order of the shop and what was made of it.
     *
     * @param shop the order
     * @param totals what it comes to, if it tells its amounts
     * @param erp the order of the ERP, if each line leads to a SKU
     */
    record Made(ShopOrder shop, Optional<OrderTotals> totals, Optional<TypedOrder> erp) {}

    /** The BOM files hold kits, so whatever has a BOM there is one. */
    private static final OrderLineClassifier KITS = OrderLineClassifier.of(
            ClassifierPolicy.builder().kitTest(ClassifierPolicy.KitTest.EVERY_ROOT).build());

    static MerchantproOrders of(Batch<ShopOrder> batch, OrderMoney money, LineResolution resolution, BomCatalog boms) {
        List<Made> orders = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(batch.findings());
        ErpOrders erp = ErpOrders.of(resolution).withBoms(boms, BomPolicy.defaults());
        for (ShopOrder order : batch.accepted()) {
            Outcome<OrderTotals> totals = money.check(order);
            Outcome<SalesOrder> made = erp.encode(order);
            Outcome<TypedOrder> typed = made.flatMap(KITS::classify);
            findings.addAll(totals.findings());
            findings.addAll(typed.findings());
            orders.add(new Made(order, totals.optional(), typed.optional()));
        }
        return new MerchantproOrders(orders, findings);
    }
}
