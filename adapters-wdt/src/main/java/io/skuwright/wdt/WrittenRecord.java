package io.skuwright.wdt;

import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wdt.json.JsonRows;
import io.skuwright.wire.Repeat;
import java.util.Map;
import java.util.function.Supplier;

/** A record that was found sound, and is read once more if someone asks for all of it, with which most never do. */
final class WrittenRecord implements Supplier<Map<String, String>> {

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
    private final FieldNames known;

    WrittenRecord(Repeat record, Place place, FieldNames known) {
        this.text = record.written();
        this.place = place;
        this.known = known;
    }

    Row row() {
        return JsonRows.of(text.toString()).within(NONE).inside(place).read().orThrow().row().orElseThrow();
    }

    Extras extras() {
        return Extras.later(this);
    }

    @Override
    public Map<String, String> get() {
        return row().extras(known).fields();
    }
}
