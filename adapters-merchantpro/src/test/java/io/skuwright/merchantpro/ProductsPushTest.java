package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.product.Spec;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProductsPushTest {

    /** The body of the reference, member by member; its variants have no id yet. */
    @Test
    @Tag("R38")
    void create_productOfTheReference_isItsBody() {
        ShopProduct led = ProductsTest.file(ProductFiles.PRODUCT_VARIANTS).accepted().get(0);
        Outcome<ShopRequest> request = ProductsPush.usual().create(led);
        FindingAssert.assertThat(request).raisesNothing();
        assertThat(request.value()).hasToString("POST /api/v2/products?ignore_nonexistent_fields=1");
        Map<String, Cell> expected = new TreeMap<>(cells(GoldenFiles.text(ProductFiles.PRODUCT_VARIANTS)
                .replace("{\"id\": null, ", "{")));
        assertThat(new TreeMap<>(cells(request.value().body()))).isEqualTo(expected);
        assertThat(ProductsPush.usual().strict().create(led).value().address()).isEqualTo("/api/v2/products");
    }

    @Test
    void create_parentWithVariants_carriesNoStockPriceOrWeight() {
        ShopProduct parent = parent().stock(Ratio.ONE).price(ShopPrice.ofGross(Ratio.ONE)).weight(Ratio.ONE).build();
        Outcome<ShopRequest> request = ProductsPush.usual().create(parent);
        assertThat(request.value().body())
                .isEqualTo("{\"type\":\"multi_variant\",\"sku\":\"S\",\"name\":\"n\","
                        + "\"variant_attributes\":[{\"name\":\"C\",\"options\":[{\"value\":\"x\"},{\"value\":\"y\"}]}],"
                        + "\"variants\":[{\"sku\":\"S1\",\"ext_ref\":\"r1\",\"stock\":5,\"variant_options\":[{\"name\":\"C\",\"value\":\"x\"}]},"
                        + "{\"sku\":\"S2\",\"ext_ref\":\"r2\",\"stock\":7,\"variant_options\":[{\"name\":\"C\",\"value\":\"y\"}]}]}");
        FindingAssert.assertThat(request)
                .raises(ProductPushCode.MP_PARENT_FIELDS)
                .about("S")
                .with("fields", "stock, price_gross, weight")
                .raisesNoErrors();
    }

    @Test
    void create_withoutKey_isRefused() {
        FindingAssert.assertThat(ProductsPush.usual().create(ShopProduct.builder().id("1").name(" ").build()))
                .raises(ProductPushCode.MP_FIELD_MISSING)
                .about("1")
                .with("field", "type")
                .raises(ProductPushCode.MP_FIELD_MISSING)
                .with("field", "name")
                .raises(ProductPushCode.MP_FIELD_MISSING)
                .with("field", "sku");
        FindingAssert.assertThat(ProductsPush.usual()
                        .create(parent().addVariants(ShopVariant.builder().extRef("r9").build()).build()))
                .raises(ProductPushCode.MP_FIELD_MISSING)
                .about("r9")
                .with("field", "sku");
    }

    @Test
    void create_priceOfTooManyPlaces_isNotRounded() {
        Outcome<ShopRequest> request =
                ProductsPush.usual().create(mug().price(ShopPrice.ofGross(Ratio.of(1, 3))).build());
        assertThat(request.hasValue()).isFalse();
        FindingAssert.assertThat(request)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("MUG-2")
                .with("field", "price_gross");
    }

    /** 49.90 / 1.21 = 41.23966..., to four places 41.2397. */
    @Test
    void withNet_sendsTheNetPriceRoundedAsToldByTheHost() {
        ShopProduct mug = mug().taxPercent(Ratio.of(21)).price(ShopPrice.ofGross(Ratio.of(499, 10))).build();
        ProductsPush push = ProductsPush.usual().withNet(Rounding.halfEven(4));
        assertThat(push.create(mug).value().body()).contains("\"price_net\":41.2397,\"price_gross\":49.9");
        assertThat(ProductsPush.usual().create(mug).value().body()).doesNotContain("price_net");
        ShopPrice old = new ShopPrice(Optional.of(Ratio.ONE), Optional.empty(), Optional.empty(), Optional.of(Ratio.of(121)));
        assertThat(push.create(mug().taxPercent(Ratio.of(21)).price(old).build()).value().body())
                .contains("\"price_net\":1,\"old_price_net\":100,\"old_price_gross\":121");
    }

    @Test
    @Tag("R39")
    void update_writesWhatDiffers() {
        ShopProduct known = mug().id("7").price(ShopPrice.ofGross(Ratio.of(499, 10))).stock(Ratio.of(3)).build();
        ShopProduct wanted = mug().price(ShopPrice.ofGross(Ratio.of(45))).tracked(Flag.NO).build();
        ShopRequest request = ProductsPush.usual().update(wanted, known).orThrow().orElseThrow();
        assertThat(request).hasToString("PATCH /api/v2/products/7?ignore_nonexistent_fields=1");
        assertThat(request.body()).isEqualTo("{\"inventory_enabled\":\"off\",\"price_gross\":45}");
        assertThat(ProductsPush.usual().update(known, known).orThrow()).isEmpty();
        assertThat(ProductsPush.usual().delete("a/7")).isEqualTo(new ShopRequest("DELETE", "/api/v2/products/a%2F7", ""));
    }

    @Test
    void update_variants_areKnownByReferenceThenBySku() {
        ShopProduct known = parent().id("9").variants(List.of(
                        ShopVariant.builder().from(variant("S1", "r1", 5, "x")).id("91").build(),
                        ShopVariant.builder().from(variant("S2", "r2", 7, "y")).id("92").build(),
                        ShopVariant.builder().from(variant("S3", "r3", 1, "z")).id("93").build()))
                .attributes(List.of(Spec.of("C", List.of("x", "y", "z"))))
                .build();
        ShopProduct wanted = parent().variants(List.of(
                        variant("S1-NEW", "r1", 5, "x"),
                        ShopVariant.builder().sku("S2").stock(Ratio.of(8)).build(),
                        variant("S4", "r4", 2, "w")))
                .attributes(List.of(Spec.of("C", List.of("w", "x"))))
                .build();
        ShopRequest request = ProductsPush.usual().update(wanted, known).orThrow().orElseThrow();
        assertThat(request.body())
                .isEqualTo("{\"variant_attributes\":[{\"name\":\"C\",\"options\":[{\"value\":\"x\"},{\"value\":\"y\"},{\"value\":\"z\"},"
                        + "{\"value\":\"w\"}]}],\"variants\":["
                        + "{\"id\":91,\"sku\":\"S1-NEW\",\"ext_ref\":\"r1\",\"variant_options\":[{\"name\":\"C\",\"value\":\"x\"}]},"
                        + "{\"id\":92,\"sku\":\"S2\",\"stock\":8},"
                        + "{\"sku\":\"S4\",\"ext_ref\":\"r4\",\"stock\":2,\"variant_options\":[{\"name\":\"C\",\"value\":\"w\"}]},"
                        + "{\"id\":93,\"sku\":\"S3\",\"variant_options\":[{\"name\":\"C\",\"value\":\"z\"}]}]}");
        assertThat(ProductsPush.usual().update(parent().build(), parent().id("9").build()).orThrow()).isEmpty();
        assertThat(ProductsPush.usual().wholeVariants().update(wanted, known).orThrow().orElseThrow().body())
                .contains("{\"id\":91,\"sku\":\"S1-NEW\",\"ext_ref\":\"r1\",\"stock\":5,");
    }

    /** An order came in after the products were read; its stock must not come back with a new price. */
    @Test
    void update_price_doesNotSendTheStockThatWasRead() {
        ShopProduct known = parent().id("9").build();
        ShopVariant dearer = ShopVariant.builder()
                .from(known.variants().get(0))
                .price(ShopPrice.ofGross(Ratio.of(9)))
                .build();
        ShopProduct wanted = parent().variants(List.of(dearer, known.variants().get(1))).build();
        assertThat(ProductsPush.usual().update(wanted, known).orThrow().orElseThrow().body()).doesNotContain("stock");
    }

    @Test
    void update_variantThatFitsSeveral_isRefused() {
        ShopProduct known = parent().id("9").build();
        FindingAssert.assertThat(ProductsPush.usual().update(
                        parent().variants(List.of(variant("S1", "r1", 1, "x"), variant("S1", "r7", 1, "y"))).build(), known))
                .raises(ProductPushCode.MP_VARIANT_AMBIGUOUS)
                .about("S1")
                .with("extRef", "r7")
                .with("count", 1);
        FindingAssert.assertThat(ProductsPush.usual().update(
                        parent().variants(List.of(variant("S1", "r", 1, "x"))).build(),
                        parent().id("9").variants(List.of(variant("S8", "r", 1, "x"), variant("S9", "r", 1, "y"))).build()))
                .raises(ProductPushCode.MP_VARIANT_AMBIGUOUS)
                .with("count", 2);
    }

    @Test
    void update_withoutIdOrVariantsOrOfAnotherType_isRefused() {
        FindingAssert.assertThat(ProductsPush.usual().update(mug().build(), mug().build()))
                .raises(ProductPushCode.MP_FIELD_MISSING)
                .with("field", "id");
        FindingAssert.assertThat(ProductsPush.usual().update(mug().build(), mug().id("7").typeCode("digital").build()))
                .raises(ProductPushCode.MP_TYPE_FIXED)
                .about("MUG-2")
                .with("type", "basic")
                .with("known", "digital");
        FindingAssert.assertThat(ProductsPush.usual().update(
                        parent().build(), ShopProduct.builder().id("9").sku("S").typeCode("multi_variant").build()))
                .raises(ShopProductCode.MP_VARIANTS_NOT_TOLD)
                .about("S");
    }

    @Test
    void named_writesOtherFields() {
        ProductNames names = ProductNames.usual().with("unit", "um").withVariant("sku", "code");
        assertThat(ProductsPush.usual().named(names).create(parent().unit("kg").build()).value().body())
                .contains("\"um\":\"kg\"")
                .contains("{\"code\":\"S1\"");
    }

    @Test
    void create_readBack_isTheSame() {
        ShopProduct led = ProductsTest.file(ProductFiles.PRODUCT_VARIANTS).accepted().get(0);
        String body = ProductsPush.usual().create(led).value().body();
        assertThat(ProductsTest.decode(body).accepted()).containsExactly(led);
        ShopProduct mug = ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted().get(0);
        assertThat(ProductsTest.decode(ProductsPush.usual().create(mug).value().body()).accepted())
                .containsExactly(ShopProduct.builder().from(mug).id(Optional.empty()).build());
    }

    private static ShopProduct.Builder mug() {
        return ShopProduct.builder().typeCode("basic").sku("MUG-2").name("Mug");
    }

    private static ShopProduct.Builder parent() {
        return ShopProduct.builder()
                .typeCode("multi_variant")
                .sku("S")
                .name("n")
                .attributes(List.of(Spec.of("C", List.of("x", "y"))))
                .variants(List.of(variant("S1", "r1", 5, "x"), variant("S2", "r2", 7, "y")));
    }

    private static ShopVariant variant(String sku, String reference, long stock, String value) {
        return ShopVariant.builder()
                .sku(sku)
                .extRef(reference)
                .stock(Ratio.of(stock))
                .options(Map.of("C", value))
                .build();
    }

    private static Map<String, Cell> cells(String json) {
        return JsonRows.of(json).read().value().row().orElseThrow().cells();
    }
}
