/**
 * MerchantPro shops: documents of the shop's API to engine values and back.
 *
 * <p>Texts and maps go in and out; the calls themselves stay with the host.
 */
module io.skuwright.merchantpro {
    requires transitive io.skuwright.core;
    requires static transitive org.jspecify;

    // Only for the code that Immutables generates; nothing of it is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value;

    requires com.fasterxml.jackson.databind;

    exports io.skuwright.merchantpro;
    exports io.skuwright.merchantpro.json;
}
