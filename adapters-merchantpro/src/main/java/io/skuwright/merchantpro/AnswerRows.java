package io.skuwright.merchantpro;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the records of an answer. */
final class AnswerRows {

    private AnswerRows() {}

    /** Returns the findings of a batch but for those that refused its rows, which stand first. */
    static List<Finding> others(Batch<?> batch) {
        return batch.findings().subList(batch.rejected().size(), batch.findings().size());
    }

    static Batch<Row> of(Cell payload, Place place) {
        if (payload.row().isPresent()) {
            return Batch.of(List.of(payload.row().get()));
        }
        if (payload.kind() == Cell.Kind.LIST) {
            return of(payload.items(), place);
        }
        return Batch.of(List.of(), List.of(), List.of(Finding.of(WireCode.RECORDS_MISSING)
                .at(place)
                .with("path", "data")
                .with("found", payload.kind().name().toLowerCase(Locale.ROOT))));
    }

    private static Batch<Row> of(List<Cell> items, Place place) {
        List<Row> rows = new ArrayList<>(items.size());
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Cell item = items.get(at);
            if (item.row().isPresent()) {
                rows.add(item.row().get());
            } else {
                Finding finding = Finding.of(WireCode.NOT_A_RECORD)
                        .at(place.child(at))
                        .with("found", item.kind().name().toLowerCase(Locale.ROOT));
                rejected.add(new Batch.Rejected(place.child(at), item.toJson(), finding));
            }
        }
        return Batch.of(rows, rejected, List.of());
    }
}
