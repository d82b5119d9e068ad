package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.result.Place;
import io.skuwright.sync.CatalogItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShopCatalogTest {

    private static final Place ASKED = Place.pointer("/lines/0");

    @Test
    @Tag("R37")
    void bySku_isExact() {
        ShopCatalog shop = shop();
        assertThat(shop.bySku("MUG-2", ASKED).orThrow().id()).contains("7");
        assertThat(shop.bySku("LED-12V_alb-cald", ASKED).orThrow().variant()).isPresent();
        assertThat(shop.hasSku("MUG-2")).isTrue();
        assertThat(shop.hasSku("LED-12V")).as("an SPU is not sold").isFalse();
        FindingAssert.assertThat(shop.bySku("mug-2", ASKED))
                .raises(ShopProductCode.MP_SKU_UNKNOWN)
                .about("mug-2")
                .at("/lines/0")
                .with("field", "SKU");
        assertThat(shop.byEan("5940000000017", ASKED).orThrow().sku()).contains("MUG-2");
        assertThat(shop.byId("9", ASKED).orThrow().sku()).contains("EBOOK");
        FindingAssert.assertThat(shop.byId("10", ASKED)).raises(ShopProductCode.MP_SKU_UNKNOWN).with("field", "id");
        assertThat(shop).hasToString("5 items, 5 SKUs");
    }

    @Test
    @Tag("R37")
    void bySku_ofSeveralItems_isRefused() {
        ShopCatalog shop = ShopCatalog.of(ProductsTest.decode(
                        "[{\"id\":1,\"sku\":\"A\"},{\"id\":2,\"type\":\"multi_variant\",\"variants\":[{\"sku\":\"A\"},{\"id\":1,\"ean\":\"E\"}]},"
                                + "{\"id\":3,\"ean\":\"E\"}]")
                .accepted());
        FindingAssert.assertThat(shop.bySku("A", ASKED))
                .raises(ShopProductCode.MP_SKU_REPEATED)
                .about("A")
                .at("/lines/0")
                .with("field", "SKU")
                .with("count", 2)
                .with("items", "1, /1/variants/0");
        FindingAssert.assertThat(shop.byEan("E", ASKED)).raises(ShopProductCode.MP_SKU_REPEATED).with("field", "EAN");
        FindingAssert.assertThat(shop.byId("1", ASKED)).raises(ShopProductCode.MP_SKU_REPEATED).with("field", "id");
        FindingAssert.assertThat(shop.check())
                .raises(ShopProductCode.MP_SKU_MISSING)
                .about("1")
                .at("/1/variants/1")
                .raises(ShopProductCode.MP_SKU_MISSING)
                .about("3")
                .at("/2")
                .raises(ShopProductCode.MP_SKU_REPEATED)
                .about("A")
                .at("/0");
        assertThat(shop.check()).hasSize(3);
    }

    @Test
    @Tag("R37")
    void catalogItems_areTheItemsBySku() {
        List<CatalogItem> items = shop().catalogItems("ro", EnumSet.allOf(CatalogField.class));
        assertThat(items).extracting(CatalogItem::code)
                .containsExactly("LED-12V_alb-rece", "LED-12V_alb-cald", "MUG-2", "SET-1", "EBOOK");
        assertThat(items).extracting(CatalogItem::shop).containsOnly("ro");
        assertThat(items.get(0).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name", "Banda LED 12V", "goods", "LED-12V", "salePrice", "100", "netPrice", "82.6446", "taxPercent", "21",
                        "options", "Culoare: Alb rece"));
        assertThat(items.get(2).values())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("name", "Cană"), Map.entry("goods", "MUG-2"), Map.entry("salePrice", "49.9"),
                        Map.entry("netPrice", "41.2397"), Map.entry("taxPercent", "21"), Map.entry("barcode", "5940000000017"),
                        Map.entry("unit", "buc"), Map.entry("category", "Căni"), Map.entry("brand", "Ceramica"),
                        Map.entry("weight", "0.35"), Map.entry("status", "active")));
        assertThat(CatalogField.find("salePrice")).contains(CatalogField.PRICE_GROSS);
        assertThat(CatalogField.find("stock")).isEmpty();
        assertThat(CatalogField.PRICE_GROSS.isNumber()).isTrue();
        assertThat(CatalogField.NAME.isNumber()).isFalse();
    }

    static ShopCatalog shop() {
        List<ShopProduct> products = new ArrayList<>(ProductsTest.file(ProductFiles.PRODUCT_VARIANTS).accepted());
        products.addAll(ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted());
        return ShopCatalog.of(products);
    }
}
