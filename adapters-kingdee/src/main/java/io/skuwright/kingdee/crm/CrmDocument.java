package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds head and lines in a JSON document, by its content. */
final class CrmDocument {

    private CrmDocument() {}

    static CrmOrder read(Cell document, Place root, CrmSettings settings, List<Finding> before) {
        if (document.kind() == Cell.Kind.LIST) {
            OrderRead read = new OrderRead(settings, document.items().size());
            read.faults(before, root);
            read.lines(document.items(), root);
            return read.order(before);
        }
        Optional<Row> whole = document.row();
        if (whole.isEmpty()) {
            return without(document, root, "document", settings, before);
        }
        return read(whole.get(), settings, before);
    }

    private static CrmOrder read(Row whole, CrmSettings settings, List<Finding> before) {
        boolean onTop = whole.cell(CrmOrders.LINE_OBJECT).kind() == Cell.Kind.LIST;
        Row holder = onTop ? whole : whole.cell("details").row().orElse(whole);
        Cell lines = holder.cell(CrmOrders.LINE_OBJECT);
        Cell below = whole.cell("details").row().map(row -> row.cell(CrmOrders.LINE_OBJECT)).orElse(Cell.ABSENT);
        if (onTop && below.kind() == Cell.Kind.LIST) {
            List<Finding> findings = new ArrayList<>(before);
            findings.add(Finding.of(CrmCode.LINES_TWICE)
                    .at(holder.place().child(CrmOrders.LINE_OBJECT))
                    .with("field", CrmOrders.LINE_OBJECT));
            return new OrderRead(settings, 0).order(findings);
        }
        if (lines.kind() != Cell.Kind.LIST) {
            return without(lines, holder.place(), CrmOrders.LINE_OBJECT, settings, before);
        }
        OrderRead read = new OrderRead(settings, lines.items().size());
        read.head(whole.cell("object_data").row().orElse(whole));
        Place list = holder.place().child(CrmOrders.LINE_OBJECT);
        read.faults(before, list);
        read.lines(lines.items(), list);
        return read.order(before);
    }

    private static CrmOrder without(
            Cell found, Place place, String field, CrmSettings settings, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(Finding.of(CrmCode.LINES_MISSING)
                .at(place)
                .with("field", field)
                .with("found", PlainText.kind(found)));
        return new OrderRead(settings, 0).order(findings);
    }
}
