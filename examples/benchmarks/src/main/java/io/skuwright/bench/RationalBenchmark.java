package io.skuwright.bench;

import io.skuwright.bench.baseline.FractionSums;
import io.skuwright.bench.floor.BareLongs;
import io.skuwright.bench.gen.Terms;
import io.skuwright.bench.gen.Terms.Denominators;
import io.skuwright.quantity.Ratio;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.apache.commons.numbers.fraction.BigFraction;
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

/** Sums of a thousand products of a quantity and a ratio. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RationalBenchmark {

    /** All kinds of denominators. */
    @State(Scope.Thread)
    public static class AllTerms {

        /** What the denominators are. */
        @Param({"WHOLE", "FRACTIONS", "CO_PRIME"})
        public Denominators dens = Denominators.FRACTIONS;

        Terms terms = Terms.of(Denominators.WHOLE);

        /** Generates the terms. */
        @Setup
        public void generate() {
            terms = Terms.of(dens);
        }
    }

    /** The kinds whose sums fit 64 bits. */
    @State(Scope.Thread)
    public static class FittingTerms {

        /** What the denominators are. */
        @Param({"WHOLE", "FRACTIONS"})
        public Denominators dens = Denominators.FRACTIONS;

        Terms terms = Terms.of(Denominators.WHOLE);

        /** Generates the terms. */
        @Setup
        public void generate() {
            terms = Terms.of(dens);
        }
    }

    /** The engine's exact numbers. */
    @Benchmark
    public Ratio engineSumOfProducts(AllTerms all) {
        return Engine.sumOfProducts(all.terms);
    }

    /** The exact numbers of commons-numbers. */
    @Benchmark
    public BigFraction bigFraction(AllTerms all) {
        return FractionSums.bigFraction(all.terms);
    }

    /** Decimals of 34 digits, not exact. */
    @Benchmark
    public BigDecimal bigDecimal128(AllTerms all) {
        return FractionSums.bigDecimal128(all.terms);
    }

    /** The lower bound, which cannot leave 64 bits. */
    @Benchmark
    public BareLongs floorBareLongs(FittingTerms fitting) {
        return BareLongs.sum(fitting.terms);
    }
}
