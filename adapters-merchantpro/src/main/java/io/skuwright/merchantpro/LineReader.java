package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line of an order. */
final class LineReader {

    private final Row row;
    private final OrderSettings settings;
    private final Values values;

    LineReader(Row row, OrderSettings settings, ValueForms forms, String order) {
        this.row = row;
        this.settings = settings;
        this.values = new Values(row, settings.names(), forms).about(order);
    }

    ShopLine read(int position, List<Finding> findings) {
        Optional<String> type = values.text("line.itemType");
        LineKind kind = kind(type);
        Optional<Ratio> quantity =
                kind == LineKind.PRODUCT ? values.requiredNumber("line.quantity") : values.number("line.quantity");
        ShopLine.Builder line = ShopLine.builder();
        line.position(position)
                .id(values.id("line.id"))
                .rowId(values.id("line.rowId"))
                .kind(kind)
                .itemType(type)
                .productId(values.id("line.product"))
                .sku(values.code("line.sku"))
                .ean(values.code("line.ean"))
                .name(values.text("line.name"))
                .quantity(quantity)
                .taxPercent(values.number("line.taxPercent"))
                .taxName(values.text("line.taxName"))
                .status(status());
        amounts(line);
        line.metaFields(OrderNames.members(values.field("line.metaFields").cell()))
                .extras(OrderNames.extras(row, settings.names(), true))
                .place(row.place());
        findings.addAll(values.findings());
        return line.build();
    }

    private void amounts(ShopLine.Builder line) {
        line.unitNet(values.number("line.unitNet"))
                .unitTax(values.number("line.unitTax"))
                .unitGross(values.number("line.unitGross"))
                .unitRegular(values.number("line.unitRegular"))
                .net(values.number("line.net"))
                .tax(values.number("line.tax"))
                .gross(values.number("line.gross"))
                .weight(values.number("line.weight"))
                .backorder(values.number("line.backorder"))
                .stock(values.number("line.stock"))
                .stockThen(values.number("line.stockThen"));
    }

    /** A line that says no type is of goods if it names any. */
    private LineKind kind(Optional<String> type) {
        if (type.isEmpty()) {
            return values.has("line.product") ? LineKind.PRODUCT : LineKind.OTHER;
        }
        LineKind kind = settings.itemTypes().get(type.get());
        if (kind == null) {
            values.add(Finding.of(ShopOrderCode.MP_ITEM_TYPE_UNKNOWN)
                    .about(values.subject())
                    .at(values.field("line.itemType").place())
                    .with("value", type.get())
                    .with("known", String.join(", ", settings.itemTypes().keySet())));
            return LineKind.OTHER;
        }
        return kind;
    }

    /** The id is a number in one shop and a text in another. */
    private Optional<LineStatus> status() {
        Cell status = values.field("line.status").cell();
        Optional<String> name = member(status, "name");
        return member(status, "id").map(id -> new LineStatus(id, name, rest(status, name.isPresent())));
    }

    /** What else an object says that has an id, and maybe a name. */
    static Extras rest(Cell status, boolean hasName) {
        Map<String, String> rest = new LinkedHashMap<>(OrderNames.members(status).fields());
        rest.keySet().removeAll(hasName ? List.of("id", "name") : List.of("id"));
        return Extras.of(rest);
    }

    private static Optional<String> member(Cell record, String name) {
        return record.row().map(row -> row.cell(name)).filter(LineReader::isPlain).map(Cell::text);
    }

    private static boolean isPlain(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
    }
}
