package io.skuwright.merchantpro.json;

import io.skuwright.core.fixtures.json.JsonDoor;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.ItemVisitor;
import io.skuwright.wire.Shape;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;

/** The door of this adapter. */
record Door(JsonRows rows) implements JsonDoor {

    static JsonDoor of(Object json) {
        if (json instanceof byte[] bytes) {
            return new Door(JsonRows.of(bytes));
        }
        if (json instanceof InputStream stream) {
            return new Door(JsonRows.of(stream));
        }
        return new Door(json instanceof Reader reader ? JsonRows.of(reader) : JsonRows.of((String) json));
    }

    @Override
    public JsonDoor within(WireLimits limits) {
        return new Door(rows.within(limits));
    }

    @Override
    public JsonDoor in(String source) {
        return new Door(rows.in(source));
    }

    @Override
    public JsonDoor inside(Place place) {
        return new Door(rows.inside(place));
    }

    @Override
    public JsonDoor only(Shape shape) {
        return new Door(rows.only(shape));
    }

    @Override
    public Outcome<Cell> read() {
        return rows.read();
    }

    @Override
    public Batch<Row> records(String... path) {
        return rows.records(path);
    }

    @Override
    public Outcome<Long> stream(List<String> path, Consumer<Row> accepted, Consumer<Batch.Rejected> rejected) {
        return rows.stream(path, accepted, rejected);
    }

    @Override
    public Outcome<Cell> items(List<List<String>> ways, ItemVisitor visitor) {
        return rows.items(ways, visitor);
    }
}
