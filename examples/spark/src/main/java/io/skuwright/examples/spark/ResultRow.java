package io.skuwright.examples.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;

/**
 * One row of a result table.
 *
 * @param table the table it belongs to
 * @param row its cells, by the table's schema
 */
record ResultRow(ResultTable table, Row row) implements Serializable {}
