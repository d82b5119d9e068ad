package io.skuwright.examples.spark;

import io.skuwright.consolidation.ConsolidationRules;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads CSV files as rows that know where they stand.
 *
 * <p>All cells are text. A row's number counts the records of its file, the header being the first; blank lines are no
 * records. A machine that reads the middle of a file does not know how many records came before, so records are counted
 * first, and the counts (one for each piece of a file) go through the driver.
 */
final class CsvSheets {

    private CsvSheets() {}

    /** Which cell of a record is what; -1 is a column that the rules do not have. */
    private record Cells(int code, int name, int category, int unit, List<Integer> key, List<Integer> specs, int source)
            implements Serializable {

        static Cells of(ConsolidationRules rules, List<String> columns) {
            return new Cells(
                    index(columns, rules.code()),
                    index(columns, rules.name()),
                    index(columns, rules.category()),
                    index(columns, rules.unit()),
                    indexes(columns, rules.key()),
                    indexes(columns, rules.specs()),
                    columns.size());
        }

        private static int index(List<String> columns, Optional<String> column) {
            return column.isPresent() ? index(columns, column.get()) : -1;
        }

        private static List<Integer> indexes(List<String> columns, List<String> wanted) {
            return wanted.stream().map(column -> index(columns, column)).toList();
        }

        private static int index(List<String> columns, String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(
                        "The sheet has no column '" + column + "'. It has: " + String.join(", ", columns) + ".");
            }
            return index;
        }

        SheetRow row(Row record, long number) {
            return new SheetRow(
                    source(record),
                    number,
                    text(record, code),
                    text(record, name),
                    text(record, category),
                    text(record, unit),
                    key.stream().map(cell -> text(record, cell)).toList(),
                    specs.stream().map(cell -> text(record, cell)).toList());
        }

        String source(Row record) {
            return text(record, source);
        }

        private static String text(Row record, int cell) {
            return cell < 0 || record.isNullAt(cell) ? "" : record.getString(cell);
        }
    }

    /** How many records a piece of a file holds. */
    private record Piece(int partition, String source, long records) implements Serializable {}

    /**
     * Returns the rows of the files of a path, which may be a directory or a pattern.
     *
     * @param options Spark's options of CSV files over those for the form that spreadsheet programs write
     * @throws IllegalArgumentException if a column that the rules name is missing
     */
    static JavaRDD<SheetRow> read(
            SparkSession session, String path, Map<String, String> options, ConsolidationRules rules) {
        // Sheets come in GB18030 or a Windows code page, too; without this Spark knows Unicode and Latin 1 only.
        session.conf().set("spark.sql.legacy.javaCharsets", true);
        Dataset<Row> sheets = session.read()
                .option("header", true)
                // Files whose columns are in another order are refused, not read by position.
                .option("enforceSchema", false)
                .option("escape", "\"")
                .options(options)
                .csv(path);
        Cells cells = Cells.of(rules, List.of(sheets.columns()));
        return numbered(sheets.select("*", "_metadata.file_path").toJavaRDD(), cells);
    }

    private static JavaRDD<SheetRow> numbered(JavaRDD<Row> records, Cells cells) {
        List<Piece> pieces = records.mapPartitionsWithIndex(
                        (partition, part) -> count(partition, part, cells), true)
                .collect();
        HashMap<Integer, HashMap<String, Long>> before = before(pieces);
        return records.mapPartitionsWithIndex(
                (partition, part) -> number(part, cells, new HashMap<>(before.getOrDefault(partition, new HashMap<>()))),
                true);
    }

    private static Iterator<Piece> count(int partition, Iterator<Row> part, Cells cells) {
        Map<String, Long> counts = new LinkedHashMap<>();
        part.forEachRemaining(record -> counts.merge(cells.source(record), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Piece(partition, each.getKey(), each.getValue()))
                .iterator();
    }

    /** Returns how many lines of each file come before each partition's first one of it, the header among them. */
    private static HashMap<Integer, HashMap<String, Long>> before(List<Piece> pieces) {
        HashMap<Integer, HashMap<String, Long>> before = new HashMap<>();
        Map<String, Long> soFar = new HashMap<>();
        for (Piece piece : pieces) {
            long lines = soFar.getOrDefault(piece.source(), 1L);
            before.computeIfAbsent(piece.partition(), partition -> new HashMap<>())
                    .put(piece.source(), lines);
            soFar.put(piece.source(), lines + piece.records());
        }
        return before;
    }

    private static Iterator<SheetRow> number(Iterator<Row> part, Cells cells, Map<String, Long> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return part.hasNext();
            }

            @Override
            public SheetRow next() {
                Row record = part.next();
                return cells.row(record, lines.merge(cells.source(record), 1L, Long::sum));
            }
        };
    }
}
