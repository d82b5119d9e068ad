package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final ComponentFields PARTS = ComponentFields.of("parts", "code", "pieces");
    private static final Bom SET = bom("2", "1");

    @Test
    void bom_isThatOfTheErp() {
        Outcome<Bom> bom = Bundles.of(Map.of("SET-1", SET)).bom(set());
        FindingAssert.assertThat(bom).raisesNothing();
        assertThat(bom.value()).isEqualTo(SET);
    }

    @Test
    void bom_unknownToTheErp_isNotInvented() {
        FindingAssert.assertThat(Bundles.of(Map.of()).bom(set()))
                .raises(ShopProductCode.MP_BUNDLE_WITHOUT_BOM)
                .about("SET-1")
                .at("/data/1");
        FindingAssert.assertThat(Bundles.of(Map.of()).readingComponents(ComponentFields.of("other", "code", "pieces")).bom(set()))
                .raises(ShopProductCode.MP_BUNDLE_WITHOUT_BOM);
        ShopProduct empty = ProductsTest.decode("{\"type\":\"bundle\",\"sku\":\"S\",\"parts\":[]}").accepted().get(0);
        FindingAssert.assertThat(Bundles.of(Map.of()).readingComponents(PARTS).bom(empty))
                .raises(ShopProductCode.MP_BUNDLE_WITHOUT_BOM);
    }

    @Test
    void bom_componentsOfTheShop_onlyIfTheHostSaysWhere() {
        Outcome<Bom> bom = Bundles.of(Map.of()).readingComponents(PARTS).bom(set());
        FindingAssert.assertThat(bom).raisesNothing();
        assertThat(bom.value().product()).isEqualTo("SET-1");
        assertThat(bom.value().lines()).extracting(BomLine::component).containsExactly("MUG-2", "TEA-1");
        assertThat(bom.value().lines()).extracting(BomLine::numerator).containsExactly(Ratio.of(2), Ratio.of(1, 4));
        assertThat(bom.value().lines().get(1).place()).hasToString("/data/1/parts/1");
    }

    @Test
    void bom_erpAndShopDiffer_theErpCounts() {
        Bundles bundles = Bundles.of(Map.of("SET-1", SET)).readingComponents(PARTS);
        Outcome<Bom> bom = bundles.bom(set());
        assertThat(bom.value()).isEqualTo(SET);
        FindingAssert.assertThat(bom)
                .raises(ShopProductCode.MP_BUNDLE_DIFFERS)
                .about("SET-1")
                .at("/data/1")
                .with("erp", "MUG-2 x 2, TEA-1 x 1")
                .with("shop", "MUG-2 x 2, TEA-1 x 0.25")
                .raisesNoErrors();
        FindingAssert.assertThat(Bundles.of(Map.of("SET-1", bom("2", "0.25"))).readingComponents(PARTS).bom(set()))
                .raisesNothing();
        Bom broken = Bom.builder().from(SET).lines(List.of()).addLines(BomLine.builder()
                .id("1").component("MUG-2").numerator(Ratio.ONE).denominator(Ratio.ZERO).build()).build();
        FindingAssert.assertThat(Bundles.of(Map.of("SET-1", broken)).readingComponents(PARTS).bom(set()))
                .raises(ShopProductCode.MP_BUNDLE_DIFFERS)
                .with("erp", "MUG-2 x 0");
    }

    @Test
    void bom_brokenComponents_areFindings() {
        ShopProduct product = ProductsTest.decode(
                        "{\"type\":\"bundle\",\"sku\":\"S\",\"parts\":[7,{\"code\":\"A\"},{\"pieces\":1},{\"code\":\"B\",\"pieces\":\"x\"}]}")
                .accepted()
                .get(0);
        FindingAssert.assertThat(Bundles.of(Map.of()).readingComponents(PARTS).bom(product))
                .raises(WireCode.NOT_A_RECORD)
                .at("/parts/0")
                .raises(RowCode.FIELD_MISSING)
                .at("/parts/1/pieces")
                .with("field", "pieces")
                .raises(RowCode.FIELD_MISSING)
                .with("field", "code")
                .raises(QuantityCode.BAD_NUMBER);
    }

    @Test
    void bom_ofAnythingElse_isNone() {
        FindingAssert.assertThat(Bundles.of(Map.of()).bom(ShopProduct.builder().typeCode("basic").sku("A").build()))
                .raises(ShopProductCode.MP_NO_BUNDLE)
                .about("A")
                .with("type", "basic");
        FindingAssert.assertThat(Bundles.of(Map.of()).bom(ShopProduct.builder().typeCode("bundle").id("8").build()))
                .raises(ShopProductCode.MP_SKU_MISSING)
                .about("8");
    }

    @Test
    void boms_areThoseOfAllBundles() {
        List<ShopProduct> products = ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted();
        Batch<Bom> known = Bundles.of(Map.of("SET-1", SET)).boms(products);
        assertThat(known.accepted()).containsExactly(SET);
        Batch<Bom> unknown = Bundles.of(Map.of()).boms(products);
        assertThat(unknown.accepted()).isEmpty();
        assertThat(unknown.rejected()).singleElement().satisfies(row -> assertThat(row.raw()).isEqualTo("SET-1"));
        FindingAssert.assertThat(unknown).raises(ShopProductCode.MP_BUNDLE_WITHOUT_BOM).times(1);
    }

    private static ShopProduct set() {
        return ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted().get(1);
    }

    private static Bom bom(String mugs, String teas) {
        return Bom.builder()
                .number("BOM-1")
                .product("SET-1")
                .addLines(BomLine.builder().id("1").component("MUG-2").numerator(Ratio.parse(mugs)).build())
                .addLines(BomLine.builder().id("2").component("TEA-1").numerator(Ratio.parse(teas)).build())
                .build();
    }
}
