package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.product.Spec;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {

    @Test
    void decode_productWithVariants_isAnSpu() {
        Batch<ShopProduct> products = file(ProductFiles.PRODUCT_VARIANTS);
        FindingAssert.assertThat(products).raisesNothing();
        ShopProduct led = products.accepted().get(0);
        assertThat(led.type()).contains(ProductType.MULTI_VARIANT);
        assertThat(led.isSpu()).isTrue();
        assertThat(led.isKit()).isFalse();
        assertThat(led.sku()).contains("LED-12V");
        assertThat(led.extRef()).contains("1234");
        assertThat(led.tracked()).isEqualTo(Flag.YES);
        assertThat(led.stock()).isEmpty();
        assertThat(led.price().isEmpty()).isTrue();
        assertThat(led.taxPercent()).contains(Ratio.of(21));
        assertThat(led.multiple()).contains(Ratio.of(5));
        assertThat(led.attributes()).containsExactly(Spec.of("Culoare", List.of("Alb rece", "Alb cald")));
        assertThat(led.extras().fields())
                .containsExactly(
                        Map.entry("allow_backorders", "true"),
                        Map.entry("categories", "[{\"id\":244,\"name\":\"Benzi LED\"}]"));
        assertThat(led.items()).extracting(ShopItem::toString)
                .containsExactly(
                        "LED-12V_alb-rece Banda LED 12V (Culoare: Alb rece)",
                        "LED-12V_alb-cald Banda LED 12V (Culoare: Alb cald)");
        ShopVariant cold = led.variants().get(0);
        assertThat(cold.id()).isEmpty();
        assertThat(cold.extRef()).contains("1234_alb-rece");
        assertThat(cold.stock()).contains(Ratio.of(120));
        assertThat(cold.price().net()).contains(Ratio.of(826_446, 10_000));
        assertThat(cold.price().gross()).contains(Ratio.of(100));
        assertThat(cold.place()).hasToString("/variants/0");
        assertThat(led.checkPrices(4)).isEmpty();
    }

    @Test
    void decode_page_readsEveryForm() {
        Batch<ShopProduct> products = file(ProductFiles.PRODUCTS_PAGE);
        FindingAssert.assertThat(products).raisesNothing();
        ShopProduct mug = products.accepted().get(0);
        assertThat(mug.id()).contains("7");
        assertThat(mug.extRef()).isEmpty();
        assertThat(mug.stock()).contains(Ratio.of(12));
        assertThat(mug.price())
                .isEqualTo(new ShopPrice(
                        Optional.of(Ratio.of(412_397, 10_000)), Optional.of(Ratio.of(499, 10)), Optional.empty(), Optional.empty()));
        assertThat(mug.weight()).contains(Ratio.of(35, 100));
        assertThat(mug.items()).singleElement().satisfies(item -> {
            assertThat(item.variant()).isEmpty();
            assertThat(item.sku()).contains("MUG-2");
            assertThat(item.ean()).contains("5940000000017");
            assertThat(item.id()).contains("7");
            assertThat(item.extRef()).isEmpty();
            assertThat(item.tracked()).isEqualTo(Flag.YES);
            assertThat(item.name()).isEqualTo("Cană");
            assertThat(item.place()).isEqualTo(mug.place());
        });
        assertThat(mug.extras().json("image_url")).isEqualTo("{\"large\":\"https://cdn.example/7.jpg\"}");
        ShopProduct set = products.accepted().get(1);
        assertThat(set.isKit()).isTrue();
        assertThat(set.tracked()).isEqualTo(Flag.YES);
        assertThat(products.accepted().get(2).tracked()).isEqualTo(Flag.NO);
        ShopProduct shirt = products.accepted().get(3);
        assertThat(shirt.hasVariantsTold()).isFalse();
        assertThat(shirt.items()).isEmpty();
        assertThat(shirt.place()).hasToString("/data/3");
    }

    @Test
    void decode_noSku_isRead() {
        Batch<ShopProduct> products = decode("[{\"id\":1},{\"id\":2,\"sku\":null},{\"id\":3,\"sku\":\" \"}]");
        FindingAssert.assertThat(products).raisesNothing();
        assertThat(products.accepted()).extracting(ShopProduct::sku).containsOnly(Optional.empty());
        assertThat(products.accepted().get(0).items().get(0)).hasToString("- ");
    }

    @Test
    void decode_recordByWhichNothingIsFound_isNoProduct() {
        Batch<ShopProduct> products = decode("[{},{\"message\":\"Try later\"},{\"ext_ref\":\"E-1\"}]");
        assertThat(products.accepted()).extracting(ShopProduct::extRef).containsExactly(Optional.of("E-1"));
        assertThat(products.rejected()).hasSize(2);
        FindingAssert.assertThat(products).raises(RowCode.FIELD_MISSING).at("/0/id").with("field", "id");
    }

    @Test
    void decode_variantsOfNull_areNotTold() {
        Batch<ShopProduct> products = decode("{\"id\":1,\"sku\":\"A\",\"type\":\"multi_variant\",\"variants\":null}");
        assertThat(products.accepted().get(0).hasVariantsTold()).isFalse();
    }

    @Test
    void decode_unreadableField_rejectsItsProductAlone() {
        Batch<ShopProduct> products = decode("[{\"id\":1,\"sku\":\"A\",\"price_gross\":\"12,50\"},{\"id\":2}]");
        assertThat(products.accepted()).extracting(ShopProduct::id).containsExactly(Optional.of("2"));
        assertThat(products.rejected()).singleElement()
                .satisfies(row -> assertThat(row.raw()).isEqualTo("{\"id\":1,\"sku\":\"A\",\"price_gross\":\"12,50\"}"));
        FindingAssert.assertThat(products)
                .raises(QuantityCode.BAD_NUMBER)
                .about("A")
                .at("/0/price_gross")
                .with("field", "price_gross");
    }

    @Test
    void decode_skuAsNumber_isSaid() {
        FindingAssert.assertThat(decode("{\"id\":1,\"sku\":4711}"))
                .raises(WireCode.CODE_WAS_NUMBER)
                .about("1")
                .with("value", "4711")
                .raisesNoErrors();
    }

    @Test
    void decode_type_thatIsNotKnown_isSaid() {
        Batch<ShopProduct> products =
                decode("[{\"sku\":\"A\",\"type\":\"variant\"},{\"sku\":\"B\",\"type\":\"Basic\",\"variants\":[{\"sku\":\"B1\"}]}]");
        FindingAssert.assertThat(products)
                .raises(ShopProductCode.MP_TYPE_UNKNOWN)
                .about("A")
                .at("/0/type")
                .with("value", "variant")
                .raises(ShopProductCode.MP_TYPE_UNKNOWN)
                .about("B");
        assertThat(products.accepted().get(0).isSpu()).isFalse();
        assertThat(products.accepted().get(1).isSpu()).isTrue();
    }

    @Test
    void decode_variantsOfASimpleProduct_areSaid() {
        Batch<ShopProduct> products = decode("{\"sku\":\"A\",\"type\":\"basic\",\"variants\":[{\"sku\":\"A1\"}]}");
        FindingAssert.assertThat(products)
                .raises(ShopProductCode.MP_VARIANTS_UNEXPECTED)
                .about("A")
                .at("")
                .with("count", 1)
                .raisesNoErrors();
        assertThat(products.accepted().get(0).items()).extracting(ShopItem::sku).containsExactly(Optional.of("A"));
    }

    @Test
    void decode_optionTwice_rejectsTheProduct() {
        FindingAssert.assertThat(decode("{\"type\":\"multi_variant\",\"variants\":[{\"sku\":\"A1\",\"variant_options\":"
                        + "[{\"name\":\"C\",\"value\":\"x\"},{\"name\":\"C\",\"value\":\"y\"}]}]}"))
                .raises(ShopProductCode.MP_OPTION_REPEATED)
                .about("A1")
                .at("/variants/0/variant_options/1")
                .with("option", "C")
                .with("value", "x")
                .with("other", "y");
        FindingAssert.assertThat(decode("{\"type\":\"multi_variant\",\"variants\":[{\"sku\":\"A1\",\"variant_options\":"
                        + "[{\"name\":\"C\",\"value\":\"x\"},{\"name\":\"C\",\"value\":\"x\"}]}]}"))
                .raisesNothing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"variants\":[{\"variant_options\":[{\"value\":\"x\"}]}]} | FIELD_MISSING",
        "{\"variants\":[{\"variant_options\":[{\"name\":\"C\",\"value\":\"\"}]}]} | FIELD_BLANK",
        "{\"variant_attributes\":[{\"options\":[]}]} | FIELD_MISSING",
        "{\"variant_attributes\":[{\"name\":\"C\",\"options\":[{}]}]} | FIELD_MISSING",
        "{\"variant_attributes\":[{\"name\":\"C\",\"options\":[]}]} | SPEC_AXIS_EMPTY",
        "{\"variant_attributes\":[{\"name\":\"C\",\"options\":[{\"value\":\"x\"},{\"value\":\"x\"}]}]} | SPEC_VALUE_DUPLICATE",
        "{\"variants\":[7]} | NOT_A_RECORD",
        "{\"inventory_enabled\":\"maybe\"} | BAD_BOOLEAN"
    })
    void decode_brokenParts_rejectTheProduct(String json, String code) {
        Batch<ShopProduct> products = decode(json);
        assertThat(products.accepted()).isEmpty();
        assertThat(products.findings()).extracting(it -> it.code().name()).contains(code);
    }

    /** Products move between pages when others are deleted meanwhile. */
    @Test
    void decodePages_productReadAgain_theLaterOneCounts() {
        Batch<ShopProduct> products = Products.usual()
                .decodePages(List.of(
                        JsonRows.of("[{\"id\":1,\"sku\":\"A\",\"stock\":5},{\"id\":2,\"sku\":\"B\"}]").in("p1"),
                        JsonRows.of("[{\"id\":1,\"sku\":\"A\",\"stock\":4},{\"sku\":\"C\"}]").in("p2")));
        assertThat(products.accepted()).extracting(it -> it.sku().orElse("")).containsExactly("B", "A", "C");
        assertThat(products.accepted().get(1).stock()).contains(Ratio.of(4));
        FindingAssert.assertThat(products)
                .raises(ShopProductCode.MP_PRODUCT_READ_TWICE)
                .about("A")
                .at("p1#/0")
                .with("counts", "p2#/0")
                .raisesOnly(ShopProductCode.MP_PRODUCT_READ_TWICE);
        assertThat(products.read()).isEqualTo(4);
    }

    @Test
    void decode_errorOfTheShop_isNoEmptyPage() {
        Batch<ShopProduct> products = file(ProductFiles.ERROR_LIMIT);
        assertThat(products.accepted()).isEmpty();
        FindingAssert.assertThat(products).raises(AnswerCode.MP_ANSWER_FAILED).raisesOnly(AnswerCode.MP_ANSWER_FAILED);
        ShopAnswer answer = ShopAnswer.read(429, JsonRows.of("")).value();
        FindingAssert.assertThat(Products.usual().decode(answer)).raises(AnswerCode.MP_ANSWER_FAILED);
        FindingAssert.assertThat(Products.usual()
                        .withRules(AnswerRules.usual().with(200, AnswerMeaning.TEMPORARY))
                        .decode(JsonRows.of("[]")))
                .raises(AnswerCode.MP_ANSWER_FAILED)
                .with("meaning", "TEMPORARY");
    }

    @Test
    void decode_cell_isTheSame() {
        JsonRows rows = JsonRows.of(GoldenFiles.text(ProductFiles.PRODUCTS_PAGE));
        assertThat(Products.usual().decode(rows.read().value(), Place.ROOT))
                .isEqualTo(file(ProductFiles.PRODUCTS_PAGE));
    }

    @Test
    void named_readsOtherFields() {
        ProductNames names = ProductNames.usual().with("unit", "um", "unit_type").withVariant("ean", "barcode");
        Products products = Products.usual().named(names);
        ShopProduct product = products.decode(JsonRows.of("{\"um\":\"kg\",\"unit_type\":\"x\",\"variants\":[{\"barcode\":\"1\",\"ean\":\"2\"}]}"))
                .accepted()
                .get(0);
        assertThat(product.unit()).contains("kg");
        assertThat(product.variants().get(0).ean()).contains("1");
        assertThat(product.variants().get(0).extras().names()).containsExactly("ean");
        assertThat(names)
                .isEqualTo(ProductNames.usual().with("unit", "um", "unit_type").withVariant("ean", "barcode"))
                .hasSameHashCodeAs(ProductNames.usual().with("unit", "um", "unit_type").withVariant("ean", "barcode"))
                .isNotEqualTo(ProductNames.usual())
                .isNotEqualTo(ProductNames.usual().with("unit", "um", "unit_type"));
        assertThat(names.equals((Object) "")).isFalse();
        assertThat(names.toString()).contains("barcode");
        assertThatIllegalArgumentException().isThrownBy(() -> ProductNames.usual().with("unit")).withMessageContaining("name");
        assertThatIllegalArgumentException().isThrownBy(() -> ProductNames.usual().with("colour", "x")).withMessageContaining("colour");
    }

    @Test
    void within_limitsNumbers() {
        FindingAssert.assertThat(Products.usual()
                        .within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3))
                        .decode(JsonRows.of("{\"sku\":\"A\",\"stock\":12345}")))
                .raises(QuantityCode.LIMIT_NUMBER_DIGITS)
                .about("A");
    }

    @Test
    void decode_flagThatIsNone_isSaid() {
        FindingAssert.assertThat(decode("{\"sku\":\"A\",\"inventory_enabled\":\"x\"}"))
                .raises(RowCode.BAD_BOOLEAN)
                .about("A")
                .at("/inventory_enabled");
    }

    static Batch<ShopProduct> file(String name) {
        return Products.usual().decode(JsonRows.of(GoldenFiles.text(name)));
    }

    static Batch<ShopProduct> decode(String json) {
        return Products.usual().decode(JsonRows.of(json));
    }
}
