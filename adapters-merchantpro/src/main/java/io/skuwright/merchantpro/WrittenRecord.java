package io.skuwright.merchantpro;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.Repeat;
import java.util.function.Function;

/**
 * A record that was found sound, and is read once more when someone asks for what most never ask for.
 *
 * <p>It shows nothing of what it holds.
 */
final class WrittenRecord {

    /** It kept the limits of its document, whatever they were. */
    private static final WireLimits NONE = WireLimits.defaults()
            .with(WireLimit.DEPTH, Integer.MAX_VALUE)
            .with(WireLimit.TEXT, Integer.MAX_VALUE)
            .with(WireLimit.NAME, Integer.MAX_VALUE)
            .with(WireLimit.NUMBER, Integer.MAX_VALUE)
            .with(WireLimit.DOCUMENT, Integer.MAX_VALUE)
            .with(WireLimit.TOKENS, Integer.MAX_VALUE);

    private final Repeat.Text text;
    private final Place place;

    WrittenRecord(Repeat record, Place place) {
        this.text = record.written();
        this.place = place;
    }

    private Row row() {
        return JsonRows.of(text.toString()).within(NONE).inside(place).read().orThrow().row().orElseThrow();
    }

    /** Returns some fields of the record, which are looked for when they are asked for. */
    Extras later(Function<Row, Extras> part) {
        return Extras.later(() -> part.apply(row()).fields());
    }
}
