package io.skuwright.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.skuwright.bench.gen.SheetFiles;
import io.skuwright.row.Row;
import io.skuwright.sheets.RowSink;
import io.skuwright.sheets.SheetReader;
import io.skuwright.sheets.SheetSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads every cell of a file; the answer is the number of characters in all of them. */
final class SheetCells {

    private static final SheetReader READER = SheetReader.of(SheetSettings.builder()
            .addRequired("code", "name", "category", "unit")
            .addCodeColumns("code", "barcode")
            .build());

    /** Adds up the cells of rows, asked for by name. */
    private static final class Characters implements RowSink {
        private long count;

        @Override
        public void accept(Row row) {
            for (String name : SheetFiles.COLUMNS) {
                count += row.cell(name).text().length();
            }
        }
    }

    private SheetCells() {}

    static long engine(byte[] file) {
        Characters characters = new Characters();
        READER.read(new ByteArrayInputStream(file), "bench", characters).orThrow();
        return characters.count;
    }

    static long fastCsv(byte[] file) {
        long count = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file))) {
            for (CsvRecord row : rows) {
                for (int column = 0; column < row.getFieldCount(); column++) {
                    count += row.getField(column).length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count - header();
    }

    static long fastexcel(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
            return rows.mapToLong(SheetCells::characters).sum() - header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long characters(org.dhatim.fastexcel.reader.Row row) {
        long count = 0;
        for (Cell cell : row) {
            count += cell.getRawValue().length();
        }
        return count;
    }

    private static long header() {
        return String.join("", SheetFiles.COLUMNS).length();
    }
}
