package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes orders in a shop, and changes the lines of those that are there.
 *
 * <p>Prices with VAT are sent as they are; net is worked out, rounded as the caller says, and tax is the rest, so that net
 * and tax make gross for each unit and each line. Whether the shop works them out again is not known, so its answer is
 * checked. Example:
 *
 * <pre>
 * OrdersPush push = OrdersPush.rounding(Rounding.halfEven(4));
 * ShopRequest request = push.create(order).orThrow();
 * ShopOrder answered = Orders.usual().decode(answer).accepted().get(0);
 * push.verify(order, answered);    // the id in the shop, and whatever came out different
 * </pre>
 *
 * <p>A change of lines carries all lines of the order, for the list takes the place of the one that is there; a line that is
 * left out is gone. Findings name orders by number and never quote the buyer: {@link OrderPushCode}, {@link OrderMoneyCode}
 * and those of numbers. Time is linear. This class is immutable and thread-safe.
 */
public final class OrdersPush {

    private final Rounding rounding;
    private final OrderMoney money;
    private final boolean isWhole;

    private OrdersPush(Rounding rounding, OrderMoney money, boolean isWhole) {
        this.rounding = rounding;
        this.money = money;
        this.isWhole = isWhole;
    }

    /** Returns the writer that rounds net amounts so, for example half-even to 4 decimals. */
    public static OrdersPush rounding(Rounding net) {
        return new OrdersPush(requireNonNull(net, "net"), OrderMoney.usual(), false);
    }

    /** Returns this writer with other decimals of currencies. */
    public OrdersPush withMoney(OrderMoney newMoney) {
        return new OrdersPush(rounding, requireNonNull(newMoney, "money"), isWhole);
    }

    /**
     * Returns this writer sending unchanged lines back with all of their fields, names and fields of the shop's own too.
     *
     * <p>Without it those of goods with an id carry the fields that one client was seen to send; which of the others a shop
     * keeps is not known. All other lines go back whole, for nothing else says what they are.
     */
    public OrdersPush whole() {
        return new OrdersPush(rounding, money, true);
    }

    /**
     * Returns the request that makes an order.
     *
     * @return the request; none with {@code MP_ORDER_FIELD_BLANK} (no lines, or a line without product), {@code
     *     MP_VAT_OUT_OF_RANGE} or findings of numbers that cannot be written; with {@code MP_AMOUNT_TOO_FINE}
     */
    public Outcome<ShopRequest> create(NewOrder order) {
        LineWriting lines = written(order);
        Members body = new Members(order.number(), Place.ROOT)
                .text("payment_status", order.paymentStatus().code())
                .text("payment_method_code", order.paymentMethod())
                .text("shipping_status", order.shippingStatus().code())
                .id("shipping_method_id", order.shippingMethod())
                .number("shipping_amount", order.shippingAmount(), money.scale(order.currency()).orElse(9))
                .extras(order.buyer().fields())
                .list("line_items", lines.cells())
                .extras(order.extras());
        List<Finding> findings = new ArrayList<>(lines.findings());
        findings.addAll(body.findings());
        if (order.lines().isEmpty()) {
            findings.add(Finding.of(OrderPushCode.MP_ORDER_FIELD_BLANK)
                    .about(order.number())
                    .at(Place.ROOT.child("line_items"))
                    .with("field", "line_items"));
        }
        return made(new ShopRequest("POST", "/api/v2/orders", body.json()), findings);
    }

    private LineWriting written(NewOrder order) {
        LineWriting lines = new LineWriting(order.number(), rounding, money.scale(order.currency()));
        order.lines().forEach(lines::add);
        return lines;
    }

    /**
     * Returns the request that changes lines of an order.
     *
     * @param order the order as the shop showed it last, with all its lines
     * @param changes by {@link ShopLine#key()}; lines without one stay as they are
     * @param added lines that are new
     * @return the request; none with {@code MP_LINES_NOT_TOLD}, {@code MP_LINE_NOT_THERE} for a key that no line has, {@code
     *     MP_AMOUNT_MISSING} for a new quantity of a line without unit prices, or as {@link #create}
     */
    public Outcome<ShopRequest> change(ShopOrder order, Map<String, LineChange> changes, List<NewLine> added) {
        if (!order.isWithLines()) {
            return Outcome.failed(Finding.of(ShopOrderCode.MP_LINES_NOT_TOLD).about(order.id()).at(order.place()));
        }
        LineWriting lines = written(order, changes, added);
        List<Finding> findings = new ArrayList<>(lines.findings());
        Set<String> unknown = new HashSet<>(changes.keySet());
        order.lines().forEach(line -> unknown.remove(line.key()));
        unknown.stream()
                .sorted()
                .map(key -> Finding.of(OrderPushCode.MP_LINE_NOT_THERE)
                        .about(order.id())
                        .with("line", key))
                .forEach(findings::add);
        return made(new ShopRequest("PATCH", OrderActions.path(order.id()), lines.body()), findings);
    }

    private LineWriting written(ShopOrder order, Map<String, LineChange> changes, List<NewLine> added) {
        LineWriting lines = new LineWriting(order.id(), rounding, order.currency().flatMap(money::scale));
        for (ShopLine line : order.lines()) {
            LineChange change = changes.getOrDefault(line.key(), LineChange.none());
            if (!change.isRemoved()) {
                lines.add(line, change, isWhole);
            }
        }
        added.forEach(lines::add);
        return lines;
    }

    private static Outcome<ShopRequest> made(ShopRequest request, List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError) ? Outcome.failed(findings) : Outcome.of(request, findings);
    }

    /**
     * Compares an order that the shop made with what was sent.
     *
     * @param answered what the shop answered
     * @return the id that the shop gave it, with {@code MP_ANSWER_DIFFERS} for each number of lines, product, quantity or
     *     amount and the total that is another one
     */
    public Outcome<String> verify(NewOrder sent, ShopOrder answered) {
        List<Finding> findings = new ArrayList<>();
        compare(findings, answered, answered.place(), "total_amount", Optional.of(sent.total()), answered.total());
        lines(findings, written(sent).wanted(), answered);
        return Outcome.of(answered.id(), findings);
    }

    /**
     * Compares an order whose lines were changed with what was sent.
     *
     * @return the id, with {@code MP_ANSWER_DIFFERS} for each number of lines, product, quantity, amount or status of a line
     *     that is another one
     */
    public Outcome<String> verify(
            ShopOrder before, Map<String, LineChange> changes, List<NewLine> added, ShopOrder answered) {
        List<Finding> findings = new ArrayList<>();
        lines(findings, written(before, changes, added).wanted(), answered);
        return Outcome.of(answered.id(), findings);
    }

    /** Lines come back in the order in which they were sent; discounts that the shop adds by itself are no lines of goods. */
    private static void lines(List<Finding> findings, List<LineWriting.Wanted> wanted, ShopOrder answered) {
        if (!answered.isWithLines()) {
            return;
        }
        int there = answered.lines().size();
        if (there < wanted.size()) {
            findings.add(differs(answered, answered.place(), "line_items")
                    .with("sent", wanted.size())
                    .with("answered", there));
        }
        for (int at = 0; at < Math.min(wanted.size(), there); at++) {
            ShopLine line = answered.lines().get(at);
            LineWriting.Wanted want = wanted.get(at);
            compareText(findings, answered, line.place(), "product_id", want.productId(), line.productId());
            compare(findings, answered, line.place(), "quantity", want.quantity(), line.quantity());
            compare(findings, answered, line.place(), "line_subtotal_gross", want.gross(), line.gross());
            compareText(
                    findings, answered, line.place(), "status", want.status(), line.status().map(LineStatus::id));
        }
    }

    private static void compare(
            List<Finding> findings, ShopOrder order, Place place, String field, Optional<Ratio> sent, Optional<Ratio> said) {
        compareText(findings, order, place, field, sent.map(ShopText::of), said.map(ShopText::of));
    }

    private static void compareText(
            List<Finding> findings, ShopOrder order, Place place, String field, Optional<String> sent, Optional<String> said) {
        if (sent.isPresent() && !sent.equals(said)) {
            findings.add(differs(order, place, field).with("sent", sent.get()).with("answered", said.orElse("")));
        }
    }

    private static Finding differs(ShopOrder order, Place place, String field) {
        return Finding.of(OrderPushCode.MP_ANSWER_DIFFERS)
                .about(order.id())
                .at(place.child(field))
                .with("field", field);
    }
}
