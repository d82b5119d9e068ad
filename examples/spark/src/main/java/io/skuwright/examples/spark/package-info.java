/**
 * Flat materials to products on Apache Spark, for catalogues beyond one machine.
 *
 * <p>A {@link io.skuwright.examples.spark.SheetRow} is one flat row as plain text. {@link
 * io.skuwright.examples.spark.SparkConsolidation} brings the rows of a product together on one machine, tells it of rows
 * elsewhere whose codes are equal or look alike, and lets the library's {@code Consolidator} do the rest there. What comes
 * out are {@link io.skuwright.examples.spark.Products}: five tables that stay distributed, and counts.
 */
@NullMarked
package io.skuwright.examples.spark;

import org.jspecify.annotations.NullMarked;
