package io.skuwright.examples.recipes;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.OrderRow;
import io.skuwright.order.RowChange;
import io.skuwright.order.RowLink;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import java.io.PrintStream;
import java.util.List;

/** An order comes back from the ERP: which rows are our lines, which did it add by itself, which did a clerk? */
public final class ErpRowsBecomeOrderLines {

    private ErpRowsBecomeOrderLines() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Three tables were sold, and the ERP expands kits by itself: only the table is sent, not its parts.
        OrderLine table = line("table", "TABLE").rootKey("k-table").isKit(true).quantity(Ratio.of(3)).build();
        ClassifierPolicy policy = ClassifierPolicy.builder().erpExpandsKits(true).parentsOnly(true).build();
        TypedOrder sent = OrderLineClassifier.of(policy)
                .classify(List.of(table, part("top", "TOP", 1), part("leg", "LEG", 4)))
                .orThrow();

        // What the ERP has now: it added the parts, a clerk wants 4 tables and a lamp, and one row names no product.
        List<OrderRow> rows = List.of(
                row("r1", "TABLE", 4).kind(OrderRow.Kind.PARENT).lineId("table").build(),
                row("r2", "TOP", 4).kind(OrderRow.Kind.SON).parentRow("r1").build(),
                row("r3", "LEG", 16).kind(OrderRow.Kind.SON).parentRow("r1").build(),
                row("r4", "LAMP", 1).build(),
                row("r5", "", 1).build());
        Outcome<ExpandedRows> outcome = ExpandedRows.of(rows, sent);
        ExpandedRows back = outcome.value();

        for (RowLink link : back.rows().accepted()) {
            out.println(link.row().product() + ": " + link.fate() + ", " + link.reason().text(Language.EN));
        }
        for (Finding finding : outcome.findings()) {
            out.println("rejected: " + finding.message());
        }
        for (RowChange change : back.changes()) {
            out.println("changed: " + change.field() + " " + change.before() + " -> " + change.after());
        }
        // The lines of the CRM: the parts, which were never sent, are still there, and once.
        for (OrderLine line : back.order().lines()) {
            out.println("line " + line.id() + ": " + line.product());
        }
    }

    private static OrderLine.Builder line(String id, String product) {
        OrderLine.Builder line = OrderLine.builder();
        line.id(id).product(product).bomReference("TABLE_V1/" + product).nodeKey("k-" + id);
        return line;
    }

    private static OrderLine part(String id, String product, long perTable) {
        return line(id, product).parentKey("k-table").rootKey("k-table").numerator(Ratio.of(perTable)).build();
    }

    private static OrderRow.Builder row(String id, String product, long quantity) {
        return OrderRow.builder().rowId(id).product(product).quantity(Ratio.of(quantity));
    }
}
