package io.skuwright.bench;

import io.skuwright.bench.gen.SheetFiles;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading the rows of a CSV file of eight columns. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(value = 2, jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class CsvRowsBenchmark {

    /** Rows of the file. */
    @Param({"100000"})
    public int rows = 100_000;

    private byte[] file = {};

    /** Generates the file. */
    @Setup
    public void generate() {
        file = SheetFiles.csv(rows);
    }

    /** The reader: encoding, header, codes and limits checked. */
    @Benchmark
    public long adapter() {
        return SheetCells.engine(file);
    }

    /** The bare library: FastCSV. */
    @Benchmark
    public long bareLibrary() {
        return SheetCells.fastCsv(file);
    }
}
