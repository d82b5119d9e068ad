package io.skuwright.merchantpro;

import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes orders of values that are as plain as most are, as {@link OrderReader} does, and nothing of any others.
 *
 * <p>What tells of the buyer is not looked at here: it is read from the order when the buyer is asked for it.
 */
final class QuickOrders {

    private static final String LINES = "lines";
    private static final String META = "metaFields";
    private static final String TAGS = "tags";

    private final OrderSettings settings;
    private final ValueForms forms;
    private final QuickLines lines;
    private final QuickSlots slots;
    private final String linesName;
    private final Function<Row, Extras> buyer;
    private final Function<Row, Extras> metaFields;
    private final Function<Row, Extras> extras;
    private final int id;
    private final int locked;
    private final int tags;
    private final int currency;
    private final int[] heads;
    private final int[] statuses;
    private final int[] amounts;
    private @Nullable QuickValues values;

    private QuickOrders(OrderSettings settings, ValueForms forms) {
        FieldNames names = settings.names();
        this.settings = settings;
        this.forms = forms;
        this.lines = new QuickLines(settings);
        this.slots = new QuickSlots(names, false, List.of(LINES, META));
        this.linesName = names.names(LINES).get(0);
        this.buyer = row -> OrderNames.buyer(row, names).fields();
        this.metaFields = row -> OrderNames.members(row.cell(names, META));
        this.extras = row -> OrderNames.extras(row, names, false);
        this.id = slots.of("id");
        this.locked = slots.of("locked");
        this.tags = slots.of(TAGS);
        this.currency = slots.of("currency");
        this.heads = all(
                "systemId", "parent", "returnOf", "channel", "channelName", "channelOrder", "paymentMethod", "paymentDate",
                "shippingMethod", "shippingMethodName", "created", "modified", "awb");
        this.statuses = all("shippingStatus", "shippingSubstatus", "paymentStatus", "paymentSubstatus");
        this.amounts = all(
                "shippingAmount", "shippingTaxPercent", "shippingTax", "cashOnDelivery", "subtotalGross", "subtotalNet", "tax",
                "subtotal", "total", "paid", "wallet");
    }

    /** Returns the reading of a document by some settings; none if their names are not such that each is looked for once. */
    static Optional<QuickOrders> of(OrderSettings settings, ValueForms forms) {
        FieldNames names = settings.names();
        boolean isPlain = QuickSlots.isPlain(names) && !names.names(LINES).isEmpty() && !names.names("line.status").isEmpty();
        return isPlain ? Optional.of(new QuickOrders(settings, forms)) : Optional.empty();
    }

    private int[] all(String... words) {
        int[] all = new int[words.length];
        for (int at = 0; at < words.length; at++) {
            all[at] = slots.of(words[at]);
        }
        return all;
    }

    /** Returns what of a record is wanted. */
    Wanted wanted() {
        Wanted wanted = slots.wanted().with(linesName, lines.wanted());
        List<String> name = settings.names().names(TAGS);
        return name.isEmpty() ? wanted : wanted.orEmptyList(name.get(0));
    }

    /** Returns the order, null if the careful way might find anything to say about it or read it otherwise. */
    @Nullable ShopOrder decode(Repeat record, Place place) {
        QuickValues reader = values == null ? new QuickValues(forms, record) : values;
        values = reader;
        reader.begin();
        List<ShopLine> read = lines.read(record, reader, place.child(linesName));
        if (!reader.isPlain()) {
            return null;
        }
        ShopOrder order = order(record, reader.of(record), place, read);
        return reader.isPlain() ? order : null;
    }

    private ShopOrder order(Repeat record, QuickValues reader, Place place, List<ShopLine> read) {
        if (!reader.has(id) || reader.has(tags) || reader.has(locked)) {
            reader.doubt();
        }
        WrittenRecord written = new WrittenRecord(record, place);
        ShopOrder.Builder order = ShopOrder.builder();
        order.id(reader.id(id).orElse("")).isWithLines(record.hasList());
        head(order, reader);
        statuses(order, reader);
        amounts(order, reader);
        return order.lines(read)
                .buyer(ShopBuyer.of(written.later(buyer)))
                .metaFields(written.later(metaFields))
                .extras(written.later(extras))
                .place(place)
                .build();
    }

    private void head(ShopOrder.Builder order, QuickValues reader) {
        order.systemId(reader.id(heads[0]))
                .parentId(reader.id(heads[1]))
                .returnOf(reader.id(heads[2]))
                .channel(reader.id(heads[3]))
                .channelName(reader.text(heads[4]))
                .channelOrder(reader.id(heads[5]))
                .paymentMethod(reader.text(heads[6]))
                .paymentDate(reader.time(heads[7]))
                .shippingMethod(reader.id(heads[8]))
                .shippingMethodName(reader.text(heads[9]))
                .currency(reader.text(currency).map(String::strip))
                .created(reader.time(heads[10]))
                .modified(reader.time(heads[11]))
                .awb(reader.id(heads[12]));
    }

    private void statuses(ShopOrder.Builder order, QuickValues reader) {
        Optional<String> shipping = reader.text(statuses[0]);
        Optional<String> payment = reader.text(statuses[2]);
        order.shippingStatusCode(shipping)
                .shippingStatus(known(shipping, settings.shippingStatuses(), reader))
                .shippingSubstatus(reader.id(statuses[1]))
                .paymentStatusCode(payment)
                .paymentStatus(known(payment, settings.paymentStatuses(), reader))
                .paymentSubstatus(reader.id(statuses[3]));
    }

    private static <T> Optional<T> known(Optional<String> code, Map<String, T> table, QuickValues reader) {
        Optional<T> found = code.map(table::get);
        if (code.isPresent() && found.isEmpty()) {
            reader.doubt();
        }
        return found;
    }

    private void amounts(ShopOrder.Builder order, QuickValues reader) {
        order.shippingAmount(reader.number(amounts[0]))
                .shippingTaxPercent(reader.number(amounts[1]))
                .shippingTax(reader.number(amounts[2]))
                .cashOnDelivery(reader.number(amounts[3]))
                .subtotalGross(reader.number(amounts[4]))
                .subtotalNet(reader.number(amounts[5]))
                .tax(reader.number(amounts[6]))
                .subtotal(reader.number(amounts[7]))
                .total(reader.number(amounts[8]))
                .paid(reader.number(amounts[9]))
                .wallet(reader.number(amounts[10]));
    }
}
