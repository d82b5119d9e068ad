/**
 * The engine: exact quantities, products, bills of materials and kit order lines.
 *
 * <p>Data goes in, values, plans and findings come out. Nothing here reads a file, a clock or a network.
 */
@SuppressWarnings("module") // the adapters are built after the core that opens wire to them
module io.skuwright.core {
    requires static transitive org.jspecify;

    // Only for the code that Immutables generates; nothing of it is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value;

    requires com.google.common;

    exports io.skuwright.bom;
    exports io.skuwright.consolidation;
    exports io.skuwright.kit;
    exports io.skuwright.order;
    exports io.skuwright.product;
    exports io.skuwright.quantity;
    exports io.skuwright.result;
    exports io.skuwright.row;
    exports io.skuwright.sync;
    exports io.skuwright.wire to
            io.skuwright.kingdee,
            io.skuwright.wdt,
            io.skuwright.merchantpro,
            io.skuwright.sheets;
}
