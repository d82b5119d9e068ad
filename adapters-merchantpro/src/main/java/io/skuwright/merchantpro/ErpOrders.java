package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.SalesOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the order that an ERP takes of an order of a shop.
 *
 * <p>Each line of goods becomes a line with the ERP's SKU, its quantity and its unit price with VAT. Where the ERP has a BOM
 * for the SKU, the line is the root of a tree whose parts are those of the BOM, so that {@link
 * io.skuwright.order.OrderLineClassifier} can say which is a kit and which a part. Example: 2 of {@code SET-1}, whose BOM
 * holds 2 CUP and 1 PLATE, become the line {@code 0/17} and its parts CUP 4 and PLATE 2.
 *
 * <pre>
 * ErpOrders orders = ErpOrders.of(LineResolution.of(catalog)).withBoms(boms, BomPolicy.defaults());
 * SalesOrder order = orders.encode(shopOrder).orThrow();
 * TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.builder().kitTest(KitTest.EVERY_ROOT).build())
 *         .classify(order).orThrow();
 * </pre>
 *
 * <p>What a shop sells as a bundle carries the kit flag; of all else the shop knows nothing, so the policy of the classifier
 * says whether what has a BOM is a kit: every one where the catalogue holds kits only, else a function of the host. Lines of
 * discounts and the delivery are no goods and are left out; {@link OrderMoney} tells what they come to. The number of the
 * order is the shop's id, which is unique in its shop only. This class is immutable and thread-safe; time is linear in the
 * lines and the rows of their BOMs.
 */
public final class ErpOrders {

    private final LineResolution resolution;
    private final BomCatalog boms;
    private final BomPolicy policy;

    private ErpOrders(LineResolution resolution, BomCatalog boms, BomPolicy policy) {
        this.resolution = resolution;
        this.boms = boms;
        this.policy = policy;
    }

    /** Returns the maker of orders whose lines are resolved so; there are no BOMs yet. */
    public static ErpOrders of(LineResolution resolution) {
        BomCatalog none = BomCatalog.of(List.of()).value();
        return new ErpOrders(requireNonNull(resolution, "resolution"), none, BomPolicy.defaults());
    }

    /** Returns this maker with the BOMs of the ERP. */
    public ErpOrders withBoms(BomCatalog newBoms, BomPolicy newPolicy) {
        return new ErpOrders(resolution, requireNonNull(newBoms, "boms"), requireNonNull(newPolicy, "policy"));
    }

    /**
     * Makes the order.
     *
     * @return the order, its customer the shop's id of the customer; no value with {@code MP_LINES_NOT_TOLD}, {@code
     *     MP_LINE_UNKNOWN}, {@code MP_LINE_AMBIGUOUS}, {@code MP_BUNDLE_WITHOUT_BOM} or errors of {@link
     *     BomCatalog#explode}; with the warnings of both
     */
    public Outcome<SalesOrder> encode(ShopOrder order) {
        Outcome<List<ResolvedLine>> resolved = resolution.resolve(order);
        if (!resolved.hasValue()) {
            return Outcome.failed(resolved.findings());
        }
        List<Finding> findings = new ArrayList<>(resolved.findings());
        List<OrderLine> lines = new ArrayList<>();
        for (ResolvedLine line : resolved.value()) {
            ErpLines made = new ErpLines(boms, policy, line);
            lines.addAll(made.lines());
            findings.addAll(made.findings());
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.failed(findings);
        }
        SalesOrder made = SalesOrder.builder()
                .number(order.id())
                .customer(order.buyer().customerId().orElse(null))
                .lines(lines)
                .place(order.place().child("line_items"))
                .build();
        return Outcome.of(made, findings);
    }
}
