/**
 * Spreadsheets and CSV files: rows in, reports out.
 */
module io.skuwright.sheets {
    requires transitive io.skuwright.core;
    requires static transitive org.jspecify;

    // Only for the code that Immutables generates; nothing of it is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value;

    requires com.fasterxml.aalto;
    requires de.siegmar.fastcsv;
    requires java.xml;

    exports io.skuwright.sheets;
}
