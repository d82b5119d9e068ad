package io.skuwright.examples.recipes;

import io.skuwright.kingdee.ErpOrder;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.RowLink;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
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

        // What the ERP answers now: it added the parts, a clerk wants 4 tables and a lamp, and one part belongs to no row.
        String answer =
                """
                {"Result":{"ResponseStatus":null,"Result":{"BillNo":"SO-7","SaleOrderEntry":[
                {"Id":501,"Seq":1,"RowType":"Parent","MaterialId":{"Number":"TABLE"},"Qty":4.00,"RowId":"r1"},
                {"Id":502,"Seq":2,"RowType":"Son","MaterialId":{"Number":"TOP"},"Qty":4.00,"RowId":"r2","ParentRowId":"r1"},
                {"Id":503,"Seq":3,"RowType":"Son","MaterialId":{"Number":"LEG"},"Qty":16.00,"RowId":"r3","ParentRowId":"r1"},
                {"Id":504,"Seq":4,"RowType":"Standard","MaterialId":{"Number":"LAMP"},"Qty":1.00,"RowId":"r4"},
                {"Id":505,"Seq":5,"RowType":"Son","MaterialId":{"Number":"SHADE"},"Qty":1.00,"RowId":"r5","ParentRowId":"r9"}]}}}
                """;
        ErpOrder order = SaleOrders.defaults().decode(JsonRows.of(answer)).accepted().get(0);
        // The two systems share their codes, and the answer to Save told which entry our line became.
        CodeMap codes = CodeMap.idsAreCodes().with("entry", "table", "501");
        Outcome<ExpandedRows> outcome = order.rows(codes).flatMap(rows -> ExpandedRows.of(rows, sent));
        ExpandedRows back = outcome.value();
        for (RowLink link : back.rows().accepted()) {
            out.println(link.row().product() + ": " + link.fate() + ", " + link.reason().text(Language.EN));
        }
        for (Finding finding : outcome.findings()) {
            out.println("rejected: " + finding.message());
        }
        back.changes().forEach(it -> out.println("changed: " + it.field() + " " + it.before() + " -> " + it.after()));
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
}
