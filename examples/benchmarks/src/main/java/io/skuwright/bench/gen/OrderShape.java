package io.skuwright.bench.gen;

/** What an order of the benchmark looks like. */
public enum OrderShape {
    /** Four lines in five are plain products; the rest are kits of one root and three parts. */
    FLAT,
    /** Kits of 4 to 16 lines in 2 to 4 levels, with skip layers and closed assemblies; few plain products. */
    KITS,
    /** Chains of 20 levels, all of them skip layers down to one part. */
    DEEP
}
