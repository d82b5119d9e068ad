package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads orders of a shop: a list in its envelope, or one order, bare or wrapped.
 *
 * <p>Example:
 *
 * <pre>
 * ShopAnswer answer = ShopAnswer.read(200, JsonRows.of(body)).orThrow();
 * Batch&lt;ShopOrder&gt; orders = Orders.usual().decode(answer);
 * OrderMoney.usual().check(orders.accepted().get(0));    // do lines and delivery come to the total?
 * </pre>
 *
 * <p>An order with an error in any line is rejected whole, since one that lacks a line would look as if the line were gone.
 * The raw text of a rejected order shows nobody: what tells of the buyer, or has no place of its own, is {@code ***} there,
 * and no finding quotes it. What a shop says of a call that it refused is left out too, for it may repeat what was sent; it
 * stands in {@link ShopAnswer#message()}.
 *
 * <p>Names of fields, codes of statuses and types of lines stand in tables that a host may change; several of them were
 * seen in one shop only. Findings: {@link ShopOrderCode}, {@link AnswerCode}, {@link io.skuwright.row.RowCode}, {@link
 * io.skuwright.row.WireCode}. Time is linear. This class is immutable and thread-safe.
 */
public final class Orders {

    private static final Orders USUAL = new Orders(OrderSettings.builder().build());

    private final OrderSettings settings;

    private Orders(OrderSettings settings) {
        this.settings = settings;
    }

    /** Returns the reader by the usual tables. */
    public static Orders usual() {
        return USUAL;
    }

    private OrderSettings.Builder change() {
        OrderSettings.Builder builder = OrderSettings.builder();
        builder.from(settings);
        return builder;
    }

    /** Returns the table of our words and the names of fields; words of a line begin with {@code line.}. */
    public FieldNames names() {
        return settings.names();
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public Orders withNames(FieldNames names) {
        return new Orders(change().names(requireNonNull(names, "names")).build());
    }

    /** Returns this reader with more codes of where the goods stand, or other meanings of known ones. */
    public Orders withShippingStatuses(Map<String, ShippingStatus> codes) {
        return new Orders(change().shippingStatuses(merged(settings.shippingStatuses(), codes)).build());
    }

    /** Returns this reader with more codes of where the money stands, or other meanings of known ones. */
    public Orders withPaymentStatuses(Map<String, PaymentStatus> codes) {
        return new Orders(change().paymentStatuses(merged(settings.paymentStatuses(), codes)).build());
    }

    /** Returns this reader with more types of lines, or other meanings of known ones. */
    public Orders withItemTypes(Map<String, LineKind> types) {
        return new Orders(change().itemTypes(merged(settings.itemTypes(), types)).build());
    }

    private static <T> Map<String, T> merged(Map<String, T> table, Map<String, T> more) {
        Map<String, T> all = new LinkedHashMap<>(table);
        all.putAll(more);
        return all;
    }

    /** Returns this reader with limits on numbers. */
    public Orders within(Limits limits) {
        return new Orders(change().limits(requireNonNull(limits, "limits")).build());
    }

    /** Reads the orders of a document that came with the status 200. */
    public Batch<ShopOrder> decode(JsonRows document) {
        JsonRows page = document.atHand();
        return quickly(page).orElseGet(() -> carefully(page));
    }

    /** Most orders of a list repeat the form of one before; nothing if that does not help. */
    private Optional<Batch<ShopOrder>> quickly(JsonRows page) {
        ValueForms forms = ValueForms.of(settings.limits());
        Optional<QuickOrders> quick = page.isAtHand() ? QuickOrders.of(settings, forms) : Optional.empty();
        return quick.flatMap(it -> OrderLane.read(page, it, row -> decode(Batch.of(List.of(row)), forms)));
    }

    private Batch<ShopOrder> carefully(JsonRows page) {
        Outcome<ShopAnswer> answer = ShopAnswer.read(200, page);
        Batch<ShopOrder> batch = answer.optional().map(this::decode).orElseGet(() -> Batch.of(List.of()));
        Set<Finding> said = new HashSet<>(batch.findings());
        return batch.with(discretion().of(answer.findings()).stream()
                .filter(finding -> !said.contains(finding))
                .toList());
    }

    /**
     * Reads the orders of an answer.
     *
     * @return accepted and rejected orders; none of either with {@code MP_ANSWER_FAILED} if the call was not done
     */
    public Batch<ShopOrder> decode(ShopAnswer answer) {
        return decode(RowDecoding.withoutRaw(answer.rows()), ValueForms.of(settings.limits()));
    }

    private Batch<ShopOrder> decode(Batch<Row> rows, ValueForms forms) {
        Batch<ShopOrder> batch =
                RowDecoding.of(rows, row -> OrderReader.read(row, settings, forms), discretion()::raw);
        List<Finding> more = discretion().of(AnswerRows.others(batch));
        return Batch.of(batch.accepted(), batch.rejected(), more);
    }

    private OrderDiscretion discretion() {
        return new OrderDiscretion(settings.names());
    }
}
