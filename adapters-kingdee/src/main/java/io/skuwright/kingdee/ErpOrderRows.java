package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.OrderRow;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the lines of an order into the words of the CRM. */
final class ErpOrderRows {

    private static final String ENTRY = "entry";

    private final ErpOrder order;
    private final CodeMap codes;
    private final Set<String> sentLines;
    private final List<Finding> findings = new ArrayList<>();

    ErpOrderRows(ErpOrder order, CodeMap codes) {
        this.order = order;
        this.codes = requireNonNull(codes, "codes");
        this.sentLines = codes.ids(ENTRY);
    }

    Outcome<List<OrderRow>> rows() {
        List<OrderRow> rows = new ArrayList<>();
        for (int at = 0; at < order.lines().size(); at++) {
            rows.add(row(at, order.lines().get(at)));
        }
        return Outcome.of(List.copyOf(rows), findings);
    }

    private OrderRow row(int at, ErpOrderLine line) {
        OrderRow.Builder row = OrderRow.builder();
        row.kind(kind(line)).rowId(rowId(at)).place(line.place());
        row.product(id(line, "product", Optional.of(line.material())));
        row.parentProduct(id(line, "product", line.parentMaterial()));
        row.unit(id(line, "unit", line.unit()));
        row.bom(id(line, "bom", line.bom()));
        row.quantity(line.quantity().orElse(null));
        row.bomLine(line.bomLine().orElse(null));
        row.lineId(line.lineId().or(() -> sentLine(line)).orElse(null));
        row.parentRow(line.kitLine().isPresent()
                ? rowId(line.kitLine().getAsInt())
                : line.parentRowId().orElse(null));
        return row.build();
    }

    private static OrderRow.Kind kind(ErpOrderLine line) {
        return line.rowType()
                .map(type -> switch (type) {
                    case STANDARD -> OrderRow.Kind.STANDARD;
                    case PARENT -> OrderRow.Kind.PARENT;
                    case SON -> OrderRow.Kind.SON;
                    case SERVICE -> OrderRow.Kind.OTHER;
                })
                .orElse(OrderRow.Kind.OTHER);
    }

    private String rowId(int at) {
        ErpOrderLine line = order.lines().get(at);
        return line.entryId().or(line::rowId).orElse("#" + (at + 1));
    }

    private @Nullable String id(ErpOrderLine line, String kind, Optional<String> code) {
        if (code.isEmpty()) {
            return null;
        }
        Outcome<String> id = codes.id(kind, code.get(), line.place());
        findings.addAll(id.findings());
        return id.optional().orElse(null);
    }

    /** An entry that the map does not know is no line of the CRM. */
    private Optional<String> sentLine(ErpOrderLine line) {
        return line.entryId()
                .flatMap(entry -> codes.id(ENTRY, entry, line.place()).optional())
                .filter(sentLines::contains);
    }
}
