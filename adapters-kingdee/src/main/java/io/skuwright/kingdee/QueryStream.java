package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes documents of the rows of a query as they come.
 *
 * <p>Rows that stand together and are of one document make it; its end is seen by the next row. As when all rows are
 * read first, one row that does not fit spoils all that come after it.
 */
final class QueryStream {

    private final QueryRows rows;
    private final Form form;
    private final Consumer<Row> heads;
    private final Consumer<Batch.Rejected> rejected;
    private final List<Row> group = new ArrayList<>();
    private String key = "";
    private final Set<String> ended = new HashSet<>();
    private Optional<Finding> apart = Optional.empty();
    private Optional<String> cause = Optional.empty();
    private boolean isBegun;

    QueryStream(List<String> keys, Form form, Consumer<Row> heads, Consumer<Batch.Rejected> rejected) {
        this.rows = new QueryRows(keys, form);
        this.form = form;
        this.heads = heads;
        this.rejected = rejected;
    }

    /** Takes a row; returns an error answer that stands in its place. */
    List<Row> take(Cell item, Place at) {
        boolean isKeys = !isBegun && rows.keyRow(item);
        isBegun = true;
        Optional<Row> row = isKeys ? Optional.empty() : rows.row(item, at);
        for (Batch.Rejected misfit : rows.rejected()) {
            rejected.accept(misfit);
            spoil(misfit.finding().code().name());
        }
        rows.rejected().clear();
        List<Row> answers = List.copyOf(rows.answers());
        if (!answers.isEmpty()) {
            spoil(KingdeeCode.KINGDEE_ANSWER_FAILED.name());
        }
        rows.answers().clear();
        row.ifPresent(this::row);
        return answers;
    }

    private void row(Row row) {
        if (cause.isPresent()) {
            refuse(row);
            return;
        }
        if (form.lineWord().isEmpty()) {
            heads.accept(row);
            return;
        }
        Optional<QueryRows.Key> known = rows.key(row);
        String next = known.map(QueryRows.Key::toString).orElse("");
        if (next.isEmpty() || !next.equals(key)) {
            flush();
        }
        if (known.isPresent() && ended.contains(next)) {
            apart(row, known.get());
            return;
        }
        key = next;
        group.add(row);
    }

    private void apart(Row row, QueryRows.Key known) {
        Finding why = Finding.of(StreamCode.STREAM_ROWS_APART)
                .about(known.text())
                .at(row.place())
                .with("field", known.field());
        apart = apart.or(() -> Optional.of(why));
        rejected.accept(new Batch.Rejected(row.place(), row.toJson(), why));
    }

    private void flush() {
        if (!group.isEmpty()) {
            heads.accept(rows.document(group));
            group.clear();
            ended.add(key);
        }
    }

    /** Refuses the document that is not yet whole, and all rows to come. */
    void spoil(String why) {
        cause = cause.or(() -> Optional.of(why));
        group.forEach(this::refuse);
        group.clear();
    }

    private void refuse(Row row) {
        rejected.accept(new Batch.Rejected(
                row.place(),
                row.toJson(),
                Finding.of(WireCode.DOCUMENT_REFUSED).at(row.place()).with("cause", cause.orElse(""))));
    }

    /** Ends the last document. */
    void end() {
        flush();
    }

    /** Returns why rows were refused, by the name of a code. */
    Optional<String> cause() {
        return cause;
    }

    /** Returns the first row that stood apart from those of its document. */
    Optional<Finding> apart() {
        return apart;
    }
}
