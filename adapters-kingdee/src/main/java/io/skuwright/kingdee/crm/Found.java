package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of a list that should be a record, and where it stands. */
record Found(@Nullable Object value, Place place) {

    private static final int DEEPEST = 64;

    static List<Found> list(Iterable<?> elements, Place list) {
        List<Found> found = new ArrayList<>();
        int position = 0;
        for (Object element : elements) {
            found.add(new Found(element, list.child(position++)));
        }
        return found;
    }

    /** Returns the record, or no value and why it is none. */
    Outcome<Row> row() {
        if (value instanceof Row row) {
            return Outcome.of(row);
        }
        if (value instanceof Cell cell && cell.row().isPresent()) {
            return Outcome.of(cell.row().get());
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Outcome.failed(
                    Finding.of(WireCode.NOT_A_RECORD).at(place).with("found", PlainText.kind(value)));
        }
        try {
            return Outcome.of(Row.of(map, place));
        } catch (IllegalArgumentException tooDeep) {
            return Outcome.failed(tooDeep(place));
        }
    }

    static Finding tooDeep(Place place) {
        return Finding.of(WireCode.LIMIT_NESTING)
                .at(place)
                .with("limit", DEEPEST)
                .with("actual", DEEPEST + 1)
                .with("offset", 0);
    }

    String raw() {
        return value instanceof Row row ? row.toJson() : PlainText.raw(value);
    }
}
