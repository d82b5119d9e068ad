package io.skuwright.examples.spark;

import org.apache.spark.Partitioner;

/** Sends a row to the part whose number is its key. */
final class HomePartitioner extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int homes;

    HomePartitioner(int homes) {
        this.homes = homes;
    }

    @Override
    public int numPartitions() {
        return homes;
    }

    @Override
    public int getPartition(Object home) {
        return (Integer) home;
    }
}
