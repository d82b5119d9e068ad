package io.skuwright.examples.spark;

import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** One Spark on this machine for all tests of a run; starting it takes seconds. */
final class LocalSpark {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.local.dir", Path.of("target", "spark").toString())
            .config("spark.sql.warehouse.dir", Path.of("target", "spark-warehouse").toUri().toString())
            // To generate and compile code takes longer than the little work there is.
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.shuffle.partitions", 2)
            // Small pieces, so that small files are read in several of them.
            .config("spark.sql.files.maxPartitionBytes", 100_000)
            .config("spark.sql.files.openCostInBytes", 0)
            .getOrCreate();

    private LocalSpark() {}

    static SparkSession session() {
        return SESSION;
    }

    static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(SESSION.sparkContext());
    }
}
