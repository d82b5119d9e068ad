package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that an order sends to the ERP. */
final class SentRows {

    private SentRows() {}

    static List<OrderRow> of(TypedOrder order, RowPolicy policy) {
        SummedParts summed = new SummedParts(order, policy);
        return order.sent().stream()
                .filter(line -> summed.first[line.index()] == line.index() && !summed.isLeftOut(line))
                .map(line -> row(order, line, summed.quantity(line.index())))
                .toList();
    }

    private static OrderRow row(TypedOrder order, TypedLine typed, @Nullable Ratio quantity) {
        OrderLine line = typed.line();
        OrderRow.Kind kind = kind(typed.type());
        String standardBom = typed.standardBom();
        OrderRow.Builder row = OrderRow.builder()
                .kind(kind)
                .rowId(line.id())
                .lineId(line.id())
                .product(line.product())
                .quantity(quantity)
                .unit(line.unit())
                .bom(standardBom == null ? line.linkedBom() : standardBom)
                .bomLine(typed.bomLine())
                .parentProduct(typed.parentProduct())
                .place(order.place(typed.index()));
        if (kind == OrderRow.Kind.SON) {
            row.parentRow(typed.root().map(root -> root.line().id()).orElse(null));
        }
        return row.build();
    }

    /** Returns the kind of row that a line of a type is sent as. */
    static OrderRow.Kind kind(LineType type) {
        return switch (type) {
            case PARENT -> OrderRow.Kind.PARENT;
            case SON -> OrderRow.Kind.SON;
            default -> OrderRow.Kind.STANDARD;
        };
    }
}
