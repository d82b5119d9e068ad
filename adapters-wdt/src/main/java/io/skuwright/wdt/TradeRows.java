package io.skuwright.wdt;

import io.skuwright.order.OrderRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes order rows of a trade. */
final class TradeRows {

    private static final Comparator<TradeLine> ORDER = Comparator.comparing(
                    (TradeLine line) -> line.sourceOrder().orElse(""))
            .thenComparing(line -> line.sourceLine().orElse(""))
            .thenComparing(TradeLine::specNo)
            .thenComparing(line -> line.id().orElse(""));

    private TradeRows() {}

    static List<OrderRow> of(WdtTrade trade) {
        List<OrderRow> rows = new ArrayList<>();
        for (TradeKit kit : trade.kits()) {
            rows.add(parent(kit));
            kit.components().forEach(part -> rows.add(row(part, OrderRow.Kind.SON)
                    .parentRow(kit.rowId())
                    .parentProduct(text(kit.suiteNo()))
                    .build()));
        }
        trade.lines().stream()
                .filter(line -> !line.isComponent())
                .sorted(ORDER)
                .forEach(line -> rows.add(row(line, OrderRow.Kind.STANDARD)
                        .lineId(line.sourceLine().orElse(null))
                        .build()));
        return List.copyOf(rows);
    }

    private static OrderRow parent(TradeKit kit) {
        return OrderRow.builder()
                .kind(OrderRow.Kind.PARENT)
                .rowId(kit.rowId())
                .product(text(kit.suiteNo()))
                .quantity(kit.quantity().orElse(null))
                .lineId(text(kit.sourceLine()))
                .place(kit.components().get(0).place())
                .build();
    }

    private static OrderRow.Builder row(TradeLine line, OrderRow.Kind kind) {
        OrderRow.Builder row = OrderRow.builder();
        row.kind(kind)
                .rowId(line.id().orElse(null))
                .product(line.specNo())
                .quantity(line.quantity())
                .place(line.place());
        return row;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
