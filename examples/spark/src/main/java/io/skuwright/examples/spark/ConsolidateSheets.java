package io.skuwright.examples.spark;

import static java.lang.System.out;

import io.skuwright.consolidation.ConsolidationRules;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads CSV files of flat materials and writes the products made of them.
 *
 * <p>Arguments: what to read (a file, a directory, a pattern), the directory to write into, and settings {@code
 * name=value}: those of {@link ConsolidationRules#from}, {@code parts}, {@code format} ({@code json} or {@code parquet}),
 * and {@code csv.*} for Spark's options of CSV files, for example {@code csv.encoding=GB18030}.
 */
public final class ConsolidateSheets {

    private static final String USAGE =
            "SHEETS RESULTS code=COLUMN name=COLUMN [category=COLUMN] [unit=COLUMN] [specs=COLUMN,COLUMN] [key=COLUMN,..]"
                    + " [cleanUp=trim,nfc] [lookAlikes=..] [dropEmptyColumns=true] [parts=N] [format=json|parquet]"
                    + " [csv.OPTION=VALUE]";
    private static final String CSV = "csv.";

    private ConsolidateSheets() {}

    /** Runs where {@code spark-submit} says, else on all cores of this machine. */
    public static void main(String[] arguments) throws IOException {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "consolidate sheets");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .set("spark.ui.enabled", "false")
                    .set("spark.driver.host", "localhost")
                    .set("spark.driver.bindAddress", "127.0.0.1");
        }
        try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
            run(session, arguments);
        }
    }

    /**
     * Does the work in a session, and prints the counts.
     *
     * @throws IllegalArgumentException if an argument is refused
     */
    static Products.Counts run(SparkSession session, String... arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Too few arguments. Usage: " + USAGE);
        }
        Map<String, String> settings = settings(arguments);
        Map<String, String> csv = new TreeMap<>();
        settings.keySet().stream()
                .filter(name -> name.startsWith(CSV))
                .forEach(name -> csv.put(name.substring(CSV.length()), settings.get(name)));
        settings.keySet().removeIf(name -> name.startsWith(CSV));
        String format = settings.getOrDefault("format", "json");
        settings.remove("format");
        String parts = settings.remove("parts");

        JavaRDD<SheetRow> rows = CsvSheets.read(session, arguments[0], csv, ConsolidationRules.from(settings));
        int spread = parts == null
                ? Math.max(rows.getNumPartitions(), session.sparkContext().defaultParallelism())
                : Integer.parseInt(parts);
        try (Products products = SparkConsolidation.of(settings, spread).consolidate(rows)) {
            Products.Counts counts = products.counts();
            out.println(counts.read() + " rows read: " + counts.consolidated() + " consolidated, " + counts.rejected()
                    + " rejected");
            write(products.spus(), format, arguments[1], "spus");
            write(products.singles(), format, arguments[1], "singles");
            write(products.rejected(), format, arguments[1], "rejected");
            write(products.conflicts(), format, arguments[1], "conflicts");
            write(products.lookAlikes(), format, arguments[1], "lookAlikes");
            return counts;
        }
    }

    private static Map<String, String> settings(String[] arguments) {
        Map<String, String> settings = new TreeMap<>();
        for (int at = 2; at < arguments.length; at++) {
            int equals = arguments[at].indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "'" + arguments[at] + "' is no setting: name=value is expected. Usage: " + USAGE);
            }
            settings.put(arguments[at].substring(0, equals), arguments[at].substring(equals + 1));
        }
        return settings;
    }

    private static void write(Dataset<Row> table, String format, String directory, String name) {
        String path = directory + "/" + name;
        table.write().format(format).save(path);
        out.println("written: " + path);
    }
}
