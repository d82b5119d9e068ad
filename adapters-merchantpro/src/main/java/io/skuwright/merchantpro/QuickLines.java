package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes lines of values that are as plain as most are, as {@link LineReader} does. */
final class QuickLines {

    private static final String STATUS = "line.status";
    private static final String META = "line.metaFields";

    private final Map<String, LineKind> types;
    private final QuickSlots slots;
    private final String statusName;
    private final Function<Row, Extras> metaFields;
    private final Function<Row, Extras> extras;
    private final Function<Row, Extras> rest;
    private final Function<Row, Extras> restWithName;
    private final int statusId;
    private final int itemType;
    private final int id;
    private final int rowId;
    private final int product;
    private final int sku;
    private final int ean;
    private final int name;
    private final int quantity;
    private final int taxPercent;
    private final int taxName;
    private final int[] amounts;

    QuickLines(OrderSettings settings) {
        FieldNames names = settings.names();
        this.types = settings.itemTypes();
        this.slots = new QuickSlots(names, true, List.of(STATUS, META));
        this.statusName = names.names(STATUS).stream().findFirst().orElse("");
        this.metaFields = row -> OrderNames.members(row.cell(names, META));
        this.extras = row -> OrderNames.extras(row, names, true);
        this.rest = row -> LineReader.rest(row.cell(names, STATUS), false);
        this.restWithName = row -> LineReader.rest(row.cell(names, STATUS), true);
        this.statusId = slots.size();
        this.itemType = slots.of("line.itemType");
        this.id = slots.of("line.id");
        this.rowId = slots.of("line.rowId");
        this.product = slots.of("line.product");
        this.sku = slots.of("line.sku");
        this.ean = slots.of("line.ean");
        this.name = slots.of("line.name");
        this.quantity = slots.of("line.quantity");
        this.taxPercent = slots.of("line.taxPercent");
        this.taxName = slots.of("line.taxName");
        this.amounts = List.of(
                        "line.unitNet", "line.unitTax", "line.unitGross", "line.unitRegular", "line.net", "line.tax",
                        "line.gross", "line.weight", "line.backorder", "line.stock", "line.stockThen")
                .stream()
                .mapToInt(slots::of)
                .toArray();
    }

    Wanted wanted() {
        return slots.wanted().inside(statusName, List.of("id", "name"));
    }

    /** Returns the lines; what is in doubt the values know. */
    List<ShopLine> read(Repeat order, QuickValues values, Place list) {
        int size = order.size();
        List<ShopLine> lines = new ArrayList<>(size);
        boolean hasIds = false;
        for (int at = 0; at < size && values.isPlain(); at++) {
            ShopLine line = line(at, order.get(at), values.of(order.get(at)), list.child(at));
            lines.add(line);
            hasIds |= line.id().isPresent() || line.rowId().isPresent();
        }
        // The keys of lines without ids have their positions in them.
        if (hasIds && hasRepeatedKey(lines)) {
            values.doubt();
        }
        return lines;
    }

    private static boolean hasRepeatedKey(List<ShopLine> lines) {
        Set<String> keys = new HashSet<>();
        boolean isRepeated = false;
        for (ShopLine line : lines) {
            isRepeated |= !keys.add(line.key());
        }
        return isRepeated;
    }

    private ShopLine line(int position, Repeat record, QuickValues values, Place place) {
        WrittenRecord written = new WrittenRecord(record, place);
        Optional<String> type = values.text(itemType);
        LineKind kind = kind(type, values);
        Optional<Ratio> count = values.number(quantity);
        if (kind == LineKind.PRODUCT && count.isEmpty()) {
            values.doubt();
        }
        ShopLine.Builder line = ShopLine.builder();
        line.position(position)
                .id(values.id(id))
                .rowId(values.id(rowId))
                .kind(kind)
                .itemType(type)
                .productId(values.id(product))
                .sku(values.code(sku))
                .ean(values.code(ean))
                .name(values.text(name))
                .quantity(count)
                .taxPercent(values.number(taxPercent))
                .taxName(values.text(taxName))
                .status(status(values, written));
        amounts(line, values);
        return line.metaFields(written.later(metaFields))
                .extras(written.later(extras))
                .place(place)
                .build();
    }

    private void amounts(ShopLine.Builder line, QuickValues values) {
        line.unitNet(values.number(amounts[0]))
                .unitTax(values.number(amounts[1]))
                .unitGross(values.number(amounts[2]))
                .unitRegular(values.number(amounts[3]))
                .net(values.number(amounts[4]))
                .tax(values.number(amounts[5]))
                .gross(values.number(amounts[6]))
                .weight(values.number(amounts[7]))
                .backorder(values.number(amounts[8]))
                .stock(values.number(amounts[9]))
                .stockThen(values.number(amounts[10]));
    }

    private LineKind kind(Optional<String> type, QuickValues values) {
        if (type.isEmpty()) {
            return values.has(product) ? LineKind.PRODUCT : LineKind.OTHER;
        }
        LineKind kind = types.get(type.get());
        if (kind == null) {
            values.doubt();
            return LineKind.OTHER;
        }
        return kind;
    }

    private Optional<LineStatus> status(QuickValues values, WrittenRecord written) {
        Optional<String> code = values.member(statusId);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> word = values.member(statusId + 1);
        return Optional.of(
                new LineStatus(code.get(), word, written.later(word.isPresent() ? restWithName : rest)));
    }
}
