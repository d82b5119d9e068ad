package io.skuwright.wdt;

import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import io.skuwright.wire.Repeat;
import java.util.Map;
import java.util.function.Supplier;

/** A record that was found sound, and is read once more if someone asks for all of it, with which most never do. */
final class WrittenRecord implements Supplier<Map<String, String>> {

    private final Repeat.Text text;
    private final Place place;
    private final FieldNames known;

    WrittenRecord(Repeat record, Place place, FieldNames known) {
        this.text = record.written();
        this.place = place;
        this.known = known;
    }

    Row row() {
        return JsonRows.of(text.toString()).inside(place).read().orThrow().row().orElseThrow();
    }

    Extras extras() {
        return Extras.later(this);
    }

    @Override
    public Map<String, String> get() {
        return row().extras(known).fields();
    }
}
