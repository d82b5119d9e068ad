package io.skuwright.merchantpro;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.List;

/** What the small lists of a shop have in common. */
final class Taxonomy {

    private Taxonomy() {}

    /** The records of a list; what is none is left out with its finding. */
    static Outcome<List<Row>> rows(ShopAnswer answer) {
        Batch<Row> rows = answer.rows();
        List<Finding> others = AnswerRows.others(rows);
        return others.stream().anyMatch(Finding::isError)
                ? Outcome.failed(others)
                : Outcome.of(rows.accepted(), rows.findings());
    }

    static Finding repeated(String id, Row row, String name, String other) {
        return Finding.of(InventoryCode.MP_ID_REPEATED)
                .about(id)
                .at(row.place())
                .with("name", name)
                .with("other", other);
    }
}
