/**
 * WangDianTong (旺店通): documents of its open API to engine values and back, in three dialects.
 *
 * <p>Texts and maps go in and out; the calls themselves stay with the host.
 */
module io.skuwright.wdt {
    requires transitive io.skuwright.core;
    requires static transitive org.jspecify;

    // Only for the code that Immutables generates; nothing of it is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value;

    requires com.fasterxml.jackson.databind;

    exports io.skuwright.wdt;
    exports io.skuwright.wdt.json;
    exports io.skuwright.wdt.store;
}
