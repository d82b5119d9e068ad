package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for whatever stands in a page of products. */
class ProductProperties {

    private static final ComponentFields PARTS = ComponentFields.of("parts", "code", "pieces");

    @Property(tries = 3_000)
    void decode_damaged_neverThrows(@ForAll("files") String file, @ForAll Random random) {
        check(ProductsTest.decode(Mutation.of(GoldenFiles.text(file), random)));
    }

    @Property(tries = 500)
    void decode_cutAnywhere_isNeverAnEmptySuccess(@ForAll("files") String file, @ForAll @IntRange(max = 3_000) int at) {
        byte[] bytes = GoldenFiles.text(file).strip().getBytes(StandardCharsets.UTF_8);
        Batch<ShopProduct> batch =
                Products.usual().decode(JsonRows.of(Arrays.copyOf(bytes, at % (bytes.length - 1))));
        check(batch);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.hasErrors()).isTrue();
    }

    @Property(tries = 1_500)
    void read_damagedLists_neverThrow(@ForAll Random random) {
        JsonRows inventory = JsonRows.of(Mutation.of(GoldenFiles.text(ProductFiles.INVENTORY), random));
        ShopAnswer.read(200, inventory).optional().ifPresent(answer ->
                assertThat(Inventory.read(InventoryKey.id("92"), answer).findings()).isNotNull());
        String taxes = Mutation.of(GoldenFiles.text(ProductFiles.TAXES), random);
        Taxes.read(JsonRows.of(taxes)).optional().ifPresent(it -> assertThat(it.all()).hasSizeLessThan(2));
        assertThat(Units.read(JsonRows.of(taxes)).findings()).isNotNull();
        JsonRows categories = JsonRows.of(Mutation.of(GoldenFiles.text(ProductFiles.CATEGORIES), random));
        ShopCategories.read(categories).optional().ifPresent(it -> assertThat(it.all()).hasSizeLessThan(7));
    }

    /** A net price that was rounded to four places in whatever way fits; one that is further off does not. */
    @Property(tries = 1_000)
    void check_fitsWhatWasRounded(@ForAll @LongRange(max = 10_000_000) long cents, @ForAll @IntRange(max = 30) int percent) {
        Ratio gross = Ratio.of(cents, 100);
        Ratio vat = Ratio.of(percent);
        Ratio net = Rounding.halfEven(4).apply(ShopPrice.net(gross, vat)).value();
        assertThat(price(net, gross).check(vat, 4, "A", Place.ROOT)).isEmpty();
        assertThat(price(net.plus(Ratio.of(2, 10_000)), gross).check(vat, 4, "A", Place.ROOT)).hasSize(1);
        assertThat(ShopPrice.gross(ShopPrice.net(gross, vat), vat)).isEqualTo(gross);
    }

    private static ShopPrice price(Ratio net, Ratio gross) {
        return new ShopPrice(Optional.of(net), Optional.of(gross), Optional.empty(), Optional.empty());
    }

    private static void check(Batch<ShopProduct> batch) {
        assertThat(batch.read()).isEqualTo(batch.accepted().size() + batch.rejected().size());
        ShopCatalog shop = ShopCatalog.of(batch.accepted());
        shop.check();
        shop.catalogItems("s", EnumSet.allOf(CatalogField.class));
        Bundles.of(Map.of()).readingComponents(PARTS).boms(batch.accepted());
        for (ShopProduct product : batch.accepted()) {
            assertThat(product.extras().fields()).isNotNull();
            product.checkPrices(4);
            product.toProduct().optional().ifPresent(it -> ShopProduct.of(it));
            ProductsPush.usual().withNet(Rounding.halfEven(4)).update(product, product).optional()
                    .ifPresent(request -> assertThat(request).as("nothing differs from itself").isEmpty());
            ProductsPush.usual().create(product).optional().ifPresent(request -> {
                List<ShopProduct> back = ProductsTest.decode(request.body()).accepted();
                assertThat(back).hasSize(1);
                assertThat(back.get(0).sku()).isEqualTo(product.sku());
            });
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(ProductFiles.PRODUCT_VARIANTS, ProductFiles.PRODUCTS_PAGE);
    }
}
