package io.skuwright.kingdee;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the documents of a form in whatever Kingdee sends or takes: answers, bodies, lists of either, rows of a query. */
final class Documents {

    private final Form form;
    private final WireLimits wireLimits;
    private final QueryRows rows;
    private final List<Row> heads = new ArrayList<>();
    private int queryFrom;
    private @Nullable Shape shape;
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Makes a finder.
     *
     * @param keys the field keys of a query, in the order of the cells of a row; none if there is no query
     */
    Documents(Form form, List<String> keys, WireLimits wireLimits) {
        this.form = form;
        this.wireLimits = wireLimits;
        this.rows = new QueryRows(keys, form);
    }

    /** Reads of the documents to come what a shape wants of them. */
    Documents only(Shape newShape) {
        shape = newShape;
        return this;
    }

    private JsonRows shaped(JsonRows document) {
        return shape == null ? document : document.only(shape);
    }

    /** Reads a document; a query may come in several, which are the pages of one list of rows. */
    Documents read(JsonRows document) {
        Outcome<Cell> cell = shaped(document).read();
        if (cell.hasValue()) {
            take(cell.value(), document.place());
        } else {
            rows.lack(cell.findings().get(0).code());
        }
        findings.addAll(cell.findings());
        return this;
    }

    /** Takes a document that was read. */
    Documents take(Cell document, Place place) {
        if (document.kind() != Cell.Kind.LIST) {
            one(document, place);
        } else if (QueryRows.fit(document.items(), form)) {
            rows.take(document.items(), place);
        } else {
            each(document.items(), place, false);
        }
        return this;
    }

    /** Ends the taking; what was found is complete afterwards. */
    Documents finish() {
        rows.answers().forEach(answer -> one(Cell.record(answer), answer.place()));
        queryFrom = heads.size();
        heads.addAll(rows.heads());
        rejected.addAll(rows.rejected());
        return this;
    }

    /** Returns the documents in their order; rows of a query stand as records under the name of the line field. */
    List<Row> heads() {
        return heads;
    }

    /** Returns true if the document at an index of {@link #heads()} was put together from rows of a query. */
    boolean isOfQuery(int at) {
        return at >= queryFrom;
    }

    List<Batch.Rejected> rejected() {
        return rejected;
    }

    List<Finding> findings() {
        return findings;
    }

    private void each(List<Cell> items, Place place, boolean areHeads) {
        for (int at = 0; at < items.size(); at++) {
            item(items.get(at), place.child(at), areHeads);
        }
    }

    /** Takes an item of a list of documents; a record is one if it is known that heads stand there. */
    Documents item(Cell item, Place place, boolean isHead) {
        Optional<Row> row = item.row();
        if (isHead && row.isPresent()) {
            heads.add(row.get());
        } else {
            one(item, place);
        }
        return this;
    }

    private void one(Cell cell, Place place) {
        Optional<Row> there = cell.row();
        if (there.isEmpty()) {
            unknown(cell, place, kind(cell));
            return;
        }
        Row row = there.get();
        LooseFields fields = new LooseFields(row, form.names());
        if (fields.named("Result").kind() != Cell.Kind.ABSENT) {
            answer(row, fields.named("Result"));
        } else if (fields.named("data").kind() != Cell.Kind.ABSENT) {
            body(row, fields.named("formid"), fields.named("data"), row.place().child("data"));
        } else if (fields.named("parameters").items().size() == 2) {
            List<Cell> parameters = fields.named("parameters").items();
            body(row, parameters.get(0), parameters.get(1), row.place().child("parameters").child(1));
        } else if (fields.named("Model").kind() != Cell.Kind.ABSENT) {
            model(row);
        } else if (fields.has(form.headWord())) {
            heads.add(row);
        } else {
            unknown(cell, row.place(), "an object of " + members(row) + " other members");
        }
    }

    private void body(Row row, Cell formId, Cell data, Place place) {
        if (formId.hasValue() && !formId.text().equalsIgnoreCase(form.id())) {
            unknown(Cell.record(row), row.place(), "a body of form " + formId.text());
            return;
        }
        Cell content = data;
        if (data.kind() == Cell.Kind.TEXT) {
            Outcome<Cell> inner = shaped(JsonRows.of(data.text()).within(wireLimits).inside(place)).read();
            if (!inner.hasValue()) {
                reject(row, inner.findings());
                return;
            }
            findings.addAll(inner.findings());
            content = inner.value();
        }
        if (content.row().isPresent()) {
            model(content.row().get());
        } else {
            unknown(Cell.record(row), place, kind(content));
        }
    }

    private void model(Row body) {
        Cell model = LooseFields.cell(body, "Model");
        Place place = body.place().child("Model");
        if (model.kind() == Cell.Kind.LIST) {
            each(model.items(), place, true);
        } else if (model.row().isPresent()) {
            heads.add(model.row().get());
        } else {
            unknown(Cell.record(body), place, kind(model));
        }
    }

    private void answer(Row row, Cell result) {
        Optional<Finding> failure = result.row().flatMap(Answer::failure);
        if (failure.isPresent()) {
            reject(row, List.of(failure.get()));
            return;
        }
        Cell data = result.row().map(inner -> LooseFields.cell(inner, "Result")).orElse(Cell.NULL);
        Place place = row.place().child("Result").child("Result");
        if (data.kind() == Cell.Kind.LIST) {
            each(data.items(), place, true);
        } else if (data.row().isPresent()) {
            heads.add(data.row().get());
        } else {
            reject(row, List.of(Finding.of(KingdeeCode.KINGDEE_NO_DATA).at(row.place())));
        }
    }

    private void reject(Row row, List<Finding> why) {
        rejected.add(new Batch.Rejected(row.place(), row.toJson(), why.get(0)));
        findings.addAll(why.subList(1, why.size()));
    }

    private void unknown(Cell cell, Place place, String found) {
        rejected.add(new Batch.Rejected(
                place,
                cell.toJson(),
                Finding.of(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                        .at(place)
                        .with("expected", form.expected())
                        .with("found", found)));
    }

    /** Of a row that was read in part the text shows all its members. */
    private int members(Row row) {
        Outcome<Cell> whole = JsonRows.of(row.toJson()).within(wireLimits).read();
        return whole.optional().flatMap(Cell::row).orElse(row).names().size();
    }

    private static String kind(Cell cell) {
        return cell.kind().name().toLowerCase(Locale.ROOT);
    }
}
