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

    private static final String LIST = "dataList";

    private CrmDocument() {}

    static CrmOrder read(Cell document, Place root, CrmSettings settings, List<Finding> before) {
        Cell data = document.row().map(row -> row.cell(RecordDocument.DATA)).orElse(Cell.ABSENT);
        boolean isAnswer = document.row().isPresent()
                && document.row().get().cell(CrmAnswer.CODE).hasValue();
        if (!isAnswer && !isData(data)) {
            return inside(document, root, settings, before);
        }
        List<Finding> findings = new ArrayList<>(before);
        if (isAnswer) {
            findings.addAll(CrmAnswer.read(document.row().get()).findings());
            if (findings.size() > before.size()) {
                return new OrderRead(settings, 0).order(findings);
            }
        }
        return ofData(data, root.child(RecordDocument.DATA), settings, findings);
    }

    /** An order that stands under {@code data} has its lines there too, or is in a list of answers. */
    private static boolean isData(Cell data) {
        return data.row()
                .filter(row -> row.cell(LIST).kind() == Cell.Kind.LIST
                        || row.cell(RecordDocument.DETAILS).kind() == Cell.Kind.RECORD
                        || row.cell(CrmOrders.LINE_OBJECT).kind() == Cell.Kind.LIST)
                .isPresent();
    }

    /** A list is one of lines, unless its only element is an order that was got with its details. */
    private static CrmOrder ofData(Cell data, Place place, CrmSettings settings, List<Finding> before) {
        Cell list = data.row().map(row -> row.cell(LIST)).orElse(Cell.ABSENT);
        if (list.kind() != Cell.Kind.LIST) {
            return inside(data, place, settings, before);
        }
        Place below = place.child(LIST);
        boolean isOrder = list.items().size() == 1
                && list.items().get(0).row()
                        .filter(row -> row.cell(RecordDocument.DETAILS).kind() == Cell.Kind.RECORD)
                        .isPresent();
        return isOrder
                ? inside(list.items().get(0), below.child(0), settings, before)
                : inside(list, below, settings, before);
    }

    private static CrmOrder inside(Cell document, Place root, CrmSettings settings, List<Finding> before) {
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
