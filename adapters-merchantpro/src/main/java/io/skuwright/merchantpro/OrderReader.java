package io.skuwright.merchantpro;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one order with its lines. */
final class OrderReader {

    private final OrderSettings settings;
    private final ValueForms forms;
    private final List<Finding> findings = new ArrayList<>();

    private OrderReader(OrderSettings settings, ValueForms forms) {
        this.settings = settings;
        this.forms = forms;
    }

    /** Reads one order; an error in any of its lines refuses all of it, for one line less would look as if it were gone. */
    static Outcome<ShopOrder> read(Row row, OrderSettings settings, ValueForms forms) {
        return new OrderReader(settings, forms).order(row);
    }

    private Outcome<ShopOrder> order(Row row) {
        Values values = new Values(row, settings.names(), forms);
        Optional<String> id = values.requiredId("id");
        values.about(id.orElse(""));
        ShopOrder.Builder order = ShopOrder.builder();
        order.id(id.orElse("")).isWithLines(values.field("lines").cell().kind() == Cell.Kind.LIST);
        head(values, order);
        statuses(values, order);
        amounts(values, order);
        order.tags(tags(values))
                .lines(lines(values))
                .locked(values.flag("locked"))
                .buyer(OrderNames.buyer(row, settings.names()))
                .metaFields(OrderNames.members(values.field("metaFields").cell()))
                .extras(OrderNames.extras(row, settings.names(), false))
                .place(row.place());
        List<Finding> all = new ArrayList<>(values.findings());
        all.addAll(findings);
        return Outcome.of(order.build(), new OrderDiscretion(settings.names()).of(all));
    }

    private static void head(Values values, ShopOrder.Builder order) {
        order.systemId(values.id("systemId"))
                .parentId(values.id("parent"))
                .returnOf(values.id("returnOf"))
                .channel(values.id("channel"))
                .channelName(values.text("channelName"))
                .channelOrder(values.id("channelOrder"))
                .paymentMethod(values.text("paymentMethod"))
                .paymentDate(values.time("paymentDate"))
                .shippingMethod(values.id("shippingMethod"))
                .shippingMethodName(values.text("shippingMethodName"))
                .currency(values.text("currency").map(String::strip))
                .created(values.time("created"))
                .modified(values.time("modified"))
                .awb(values.id("awb"));
    }

    private void statuses(Values values, ShopOrder.Builder order) {
        Optional<String> shipping = values.text("shippingStatus");
        Optional<String> payment = values.text("paymentStatus");
        order.shippingStatusCode(shipping)
                .shippingStatus(known(values, "shippingStatus", shipping, settings.shippingStatuses()))
                .shippingSubstatus(values.id("shippingSubstatus"))
                .paymentStatusCode(payment)
                .paymentStatus(known(values, "paymentStatus", payment, settings.paymentStatuses()))
                .paymentSubstatus(values.id("paymentSubstatus"));
    }

    private static <T> Optional<T> known(Values values, String word, Optional<String> code, Map<String, T> table) {
        Optional<T> found = code.map(table::get);
        if (code.isPresent() && found.isEmpty()) {
            values.add(Finding.of(ShopOrderCode.MP_STATUS_UNKNOWN)
                    .about(values.subject())
                    .at(values.field(word).place())
                    .with("field", values.field(word).name())
                    .with("value", code.get())
                    .with("known", String.join(", ", table.keySet())));
        }
        return found;
    }

    private static void amounts(Values values, ShopOrder.Builder order) {
        order.shippingAmount(values.number("shippingAmount"))
                .shippingTaxPercent(values.number("shippingTaxPercent"))
                .shippingTax(values.number("shippingTax"))
                .cashOnDelivery(values.number("cashOnDelivery"))
                .subtotalGross(values.number("subtotalGross"))
                .subtotalNet(values.number("subtotalNet"))
                .tax(values.number("tax"))
                .subtotal(values.number("subtotal"))
                .total(values.number("total"))
                .paid(values.number("paid"))
                .wallet(values.number("wallet"));
    }

    private List<ShopTag> tags(Values order) {
        List<ShopTag> tags = new ArrayList<>();
        for (Row row : order.records("tags")) {
            Cell name = row.cell("name");
            Cell id = row.cell("id");
            if (name.hasValue() && !name.text().isEmpty()) {
                tags.add(new ShopTag(Optional.of(id.text()).filter(it -> !it.isBlank()), name.text()));
            }
        }
        return tags;
    }

    private List<ShopLine> lines(Values order) {
        List<ShopLine> lines = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Row row : order.records("lines")) {
            ShopLine line = new LineReader(row, settings, forms, order.subject()).read(lines.size(), findings);
            lines.add(line);
            if (!keys.add(line.key())) {
                findings.add(Finding.of(ShopOrderCode.MP_LINE_REPEATED)
                        .about(order.subject())
                        .at(row.place())
                        .with("line", line.key()));
            }
        }
        return lines;
    }
}
