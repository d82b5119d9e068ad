package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Finds the records of a document: an answer, the list inside one, or one record. */
final class Documents {

    private Documents() {}

    /** Returns the findings of a batch but for those that refused its rows, which stand first. */
    static List<Finding> others(Batch<?> batch) {
        return batch.findings().subList(batch.rejected().size(), batch.findings().size());
    }

    /** Returns the records of several documents, each with its findings. */
    static List<Batch<Row>> pages(List<JsonRows> pages, BiFunction<Cell, Place, Batch<Row>> rows) {
        List<Batch<Row>> found = new ArrayList<>(pages.size());
        for (JsonRows page : pages) {
            Place place = page.place();
            Outcome<Cell> cell = page.read();
            Batch<Row> read = cell.hasValue() ? rows.apply(cell.value(), place) : Batch.of(List.of());
            found.add(read.with(cell.findings()));
        }
        return found;
    }

    /**
     * Returns the records.
     *
     * @param key the field that only a record has and an answer has not
     */
    static Batch<Row> rows(Cell document, Place place, Dialect dialect, AnswerRules rules, String key, String... nodes) {
        if (document.kind() == Cell.Kind.LIST) {
            return AnswerRows.of(document.items(), place);
        }
        if (document.row().filter(row -> row.names().contains(key)).isPresent()) {
            return Batch.of(List.of(document.row().get()));
        }
        Outcome<WdtAnswer> answer = WdtAnswer.read(document, place, rules, dialect);
        if (!answer.hasValue() || !answer.value().isTaken()) {
            return Batch.of(List.of(), List.of(), answer.findings());
        }
        return answer.value().rows(nodes).with(answer.findings());
    }
}
