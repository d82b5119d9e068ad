package io.skuwright.kingdee.crm;

import io.skuwright.order.OrderLine;
import io.skuwright.order.SalesOrder;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one order, from maps or rows. */
final class OrderRead {

    private final LineReader reader;
    private final List<OrderLine> accepted;
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Finding> faults = new HashMap<>();
    private final SalesOrder.Builder order = SalesOrder.builder();
    private Optional<Row> head = Optional.empty();
    private Place list = Place.ROOT;
    private int position;

    OrderRead(CrmSettings settings, int size) {
        this.reader = new LineReader(settings);
        this.accepted = new ArrayList<>(Math.min(size, 1 << 16));
    }

    /** Takes the head from a map. */
    void head(Map<?, ?> map, Place place) {
        reader.fields.take(map);
        takeHead(place);
    }

    /** Takes the head from a row. */
    void head(Row row) {
        head = Optional.of(row);
        reader.fields.take(row);
        takeHead(row.place());
    }

    private void takeHead(Place place) {
        String number = reader.text(CrmField.NUMBER);
        order.number(number).customer(reader.text(CrmField.CUSTOMER));
        reader.place(number == null ? "" : number, place);
    }

    /** Takes the lines of a list that stands at a place. */
    void lines(Iterable<?> elements, Place place) {
        list = place;
        order.place(place);
        for (Object element : elements) {
            line(element);
            position++;
        }
    }

    private void line(@Nullable Object element) {
        if (element instanceof Map<?, ?> map) {
            reader.fields.take(map);
            accepted.add(reader.line(list, position));
        } else if (element instanceof Cell cell && cell.row().isPresent()) {
            Row row = cell.row().get();
            reader.fields.take(row);
            accepted.add(reader.line(list, position));
            rows.add(row);
        } else {
            reject(element);
        }
    }

    private void reject(@Nullable Object element) {
        Place place = list.child(position);
        String raw = PlainText.raw(element);
        Finding known = faults.get(place.toString());
        if (known != null) {
            rejected.add(new Batch.Rejected(place, raw, known));
            return;
        }
        Finding finding = Finding.of(CrmCode.BAD_LINE)
                .at(place)
                .with("value", raw)
                .with("found", PlainText.kind(element));
        rejected.add(new Batch.Rejected(place, raw, finding));
    }

    /** Takes what a reader found out, so that an element it refused is rejected for that reason and no other. */
    void faults(List<Finding> found, Place place) {
        String below = place + "/";
        for (Finding finding : found) {
            String at = finding.place().toString();
            if (finding.isError() && at.startsWith(below)) {
                int end = at.indexOf('/', below.length());
                faults.putIfAbsent(end < 0 ? at : at.substring(0, end), finding);
            }
        }
    }

    CrmOrder order(List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        rejected.forEach(row -> findings.remove(row.finding()));
        findings.addAll(reader.findings());
        SalesOrder read = order.lines(accepted).build();
        return new CrmOrder(read, Batch.of(accepted, rejected, findings), head, rows);
    }
}
