package io.skuwright.examples.spark;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The tables that come out, with their columns. */
enum ResultTable {
    /** Products with specs; the values of a SKU are in the order of the specs. */
    SPUS(
            text("name"),
            text("category"),
            text("unit"),
            list("specs", text("name"), texts("values")),
            list("skus", text("code"), texts("values"))),
    /** Products without specs. */
    SINGLES(text("code"), text("name"), text("category"), text("unit")),
    /** Rows that became nothing, each with the finding code of the one reason that counts. */
    REJECTED(text("place"), number("row"), text("finding"), text("raw"), text("message")),
    /** What a person has to put right, with all rows it is about. */
    CONFLICTS(
            text("finding"),
            text("severity"),
            text("subject"),
            text("message"),
            list("rows", text("place"), text("code"))),
    /** Texts that look alike, with the number of their rows and where the first of these stand. */
    LOOK_ALIKES(
            text("kind"),
            text("column"),
            text("suggested"),
            texts("differences"),
            list("texts", text("text"), number("rows"), texts("first"))),
    /** Rows read, consolidated, rejected, one line for each part. */
    COUNTS(number("read"), number("consolidated"), number("rejected"));

    private final StructType schema;

    ResultTable(StructField... columns) {
        this.schema = createStructType(columns);
    }

    StructType schema() {
        return schema;
    }

    private static StructField text(String name) {
        return column(name, StringType);
    }

    private static StructField number(String name) {
        return column(name, LongType);
    }

    private static StructField texts(String name) {
        return column(name, createArrayType(StringType));
    }

    private static StructField list(String name, StructField... columns) {
        return column(name, createArrayType(createStructType(columns)));
    }

    private static StructField column(String name, DataType type) {
        return createStructField(name, type, true);
    }
}
