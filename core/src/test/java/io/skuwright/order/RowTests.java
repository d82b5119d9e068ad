package io.skuwright.order;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.core.fixtures.RowSketch;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Short ways to read sketched rows back and to write down what came out. */
final class RowTests {

    private RowTests() {}

    static TypedOrder sent(String order) {
        return sent(ClassifierPolicy.builder(), order);
    }

    static TypedOrder parentsOnly(String order) {
        return sent(ClassifierPolicy.builder().parentsOnly(true), order);
    }

    static TypedOrder sent(ClassifierPolicy.Builder policy, String order) {
        return OrderLineClassifier.of(policy.build()).classify(OrderSketch.order(order)).value();
    }

    static Outcome<ExpandedRows> expand(String rows) {
        return ExpandedRows.of(RowSketch.rows(rows));
    }

    static Outcome<ExpandedRows> expand(TypedOrder sent, String rows) {
        return ExpandedRows.of(RowSketch.rows(rows), sent);
    }

    /** The fate of each row in the order of rows: {@code 1=r LINE_ID, 2 OWN_EXPANSION, 3 rejected}. */
    static String fates(Outcome<ExpandedRows> expanded, List<OrderRow> rows) {
        return rows.stream().map(row -> fate(expanded.value(), row)).collect(Collectors.joining(", "));
    }

    static String fates(Outcome<ExpandedRows> expanded, String rows) {
        return fates(expanded, RowSketch.rows(rows));
    }

    private static String fate(ExpandedRows expanded, OrderRow row) {
        for (RowLink link : expanded.rows().accepted()) {
            if (link.row().equals(row)) {
                String line = link.sent().map(sent -> "=" + sent.line().id()).orElse("");
                return row.rowId() + line + " " + link.reason();
            }
        }
        for (Batch.Rejected rejected : expanded.rows().rejected()) {
            if (rejected.place().equals(row.place())) {
                return row.rowId() + " rejected";
            }
        }
        return row.rowId() + " lost";
    }

    static List<String> ids(List<TypedLine> lines) {
        return lines.stream().map(line -> String.valueOf(line.line().id())).toList();
    }

    /** The changes: {@code a QUANTITY 2->3}. */
    static List<String> changes(Outcome<ExpandedRows> expanded) {
        return expanded.value().changes().stream()
                .map(change -> change.sent().line().id() + " " + change.field() + " " + change.before() + "->" + change.after())
                .toList();
    }

    /** What the order sends if it is typed again: {@code r PARENT P-r 3}. */
    static List<String> sentAgain(ClassifierPolicy policy, SalesOrder order) {
        return OrderLineClassifier.of(policy).classify(order).value().sent().stream()
                .map(line -> line.line().id() + " " + line.type() + " " + line.line().product() + " "
                        + line.quantity().map(Object::toString).orElse("-"))
                .toList();
    }
}
