package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the rows of an answer. */
final class AnswerRows {

    private AnswerRows() {}

    static Batch<Row> of(WdtAnswer answer, List<String> nodes) {
        if (!answer.isTaken()) {
            return Batch.of(List.of(), List.of(), List.of(answer.failure()));
        }
        Cell payload = answer.payload();
        if (payload.kind() == Cell.Kind.LIST) {
            return of(payload.items(), answer.place());
        }
        Optional<String> node = nodes.stream()
                .filter(name -> answer.value(name).kind() != Cell.Kind.ABSENT)
                .findFirst();
        Cell list = node.map(answer::value).orElse(Cell.ABSENT);
        Place place = node.map(answer.place()::child).orElse(answer.place());
        boolean isSaidEmpty = list.kind() == Cell.Kind.NULL || list.kind() == Cell.Kind.BLANK;
        if (list.kind() == Cell.Kind.LIST || isSaidEmpty) {
            return of(list.items(), place);
        }
        return Batch.of(List.of(), List.of(), List.of(Finding.of(WireCode.RECORDS_MISSING)
                .at(place)
                .with("path", nodes.isEmpty() ? "" : nodes.get(0))
                .with("found", (node.isPresent() ? list : payload).kind().name().toLowerCase(Locale.ROOT))));
    }

    static Batch<Row> of(List<Cell> items, Place place) {
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
