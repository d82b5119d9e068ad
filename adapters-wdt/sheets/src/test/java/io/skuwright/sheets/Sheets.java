package io.skuwright.sheets;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files that stand in a test. */
final class Sheets {

    static final String SOURCE = "goods";

    private Sheets() {}

    static Batch<Row> read(byte[] file, SheetSettings settings) {
        return ConservationLaw.check(SheetReader.of(settings).readAll(new ByteArrayInputStream(file), SOURCE));
    }

    static Batch<Row> read(String csv, SheetSettings settings) {
        return read(csv.getBytes(StandardCharsets.UTF_8), settings);
    }

    static Batch<Row> read(String csv) {
        return read(csv, SheetSettings.defaults());
    }

    static List<String> json(Batch<Row> batch) {
        return batch.accepted().stream().map(Row::toJson).toList();
    }

    static SheetSettings codes(String... columns) {
        return SheetSettings.builder().addCodeColumns(columns).build();
    }

    static SheetSettings required(String... columns) {
        return SheetSettings.builder().addRequired(columns).build();
    }

    static SheetSettings limit(SheetLimit limit, long value) {
        return SheetSettings.builder().limits(SheetLimits.defaults().with(limit, value)).build();
    }
}
