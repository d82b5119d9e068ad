package io.skuwright.examples.spark;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Products made of flat rows, and what hindered the others, as tables that stay where they were made.
 *
 * <p>Every row of the sheets has one fate: it is a SKU in {@link #spus()}, or in {@link #singles()}, or in {@link
 * #rejected()} for one reason. The tables are computed once, when the first of them is used, and kept (in memory, else on
 * disk) until this is closed.
 */
public final class Products implements AutoCloseable {

    private final JavaRDD<ResultRow> results;

    Products(JavaRDD<ResultRow> ofParts, JavaRDD<ResultRow> valueLookAlikes) {
        this.results = ofParts.union(valueLookAlikes).persist(StorageLevel.MEMORY_AND_DISK());
    }

    /**
     * How many rows there were: {@code read = consolidated + rejected}.
     *
     * @param read the rows read
     * @param consolidated those that became a SKU or a single-spec product
     * @param rejected those that were rejected
     */
    public record Counts(long read, long consolidated, long rejected) implements Serializable {

        Counts plus(Counts other) {
            return new Counts(read + other.read, consolidated + other.consolidated, rejected + other.rejected);
        }
    }

    /** Returns the products with specs: name, category, unit, specs with values, SKUs with code and values. */
    public Dataset<Row> spus() {
        return table(ResultTable.SPUS);
    }

    /** Returns the products without specs: code, name, category, unit. */
    public Dataset<Row> singles() {
        return table(ResultTable.SINGLES);
    }

    /** Returns the rejected rows: place, row number, finding code, raw text, message. */
    public Dataset<Row> rejected() {
        return table(ResultTable.REJECTED);
    }

    /** Returns what a person has to put right: finding code, severity, subject, message, rows. */
    public Dataset<Row> conflicts() {
        return table(ResultTable.CONFLICTS);
    }

    /** Returns the texts that look alike: kind, column, suggested text, differences, texts with counts. */
    public Dataset<Row> lookAlikes() {
        return table(ResultTable.LOOK_ALIKES);
    }

    /** Returns how many rows there were; these three numbers are all that reaches the driver. */
    public Counts counts() {
        return rows(ResultTable.COUNTS)
                .map(part -> new Counts(part.getLong(0), part.getLong(1), part.getLong(2)))
                .fold(new Counts(0, 0, 0), Counts::plus);
    }

    private Dataset<Row> table(ResultTable table) {
        SparkSession session = SparkSession.builder().sparkContext(results.context()).getOrCreate();
        return session.createDataFrame(rows(table), table.schema());
    }

    JavaRDD<Row> rows(ResultTable table) {
        return results.filter(result -> result.table() == table).map(ResultRow::row);
    }

    /** Gives back the memory and disk of the tables. */
    @Override
    public void close() {
        results.unpersist();
    }
}
