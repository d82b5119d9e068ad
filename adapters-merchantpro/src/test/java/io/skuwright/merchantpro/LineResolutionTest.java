package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R37")
class LineResolutionTest {

    private static final List<SkuLink> LINKS = List.of(
            SkuLink.of("MUG-2").withEan("5941234567890").withProduct("17"),
            SkuLink.of("LED-A").withVariant("9001").withProduct("125011"),
            SkuLink.of("LED-B").withVariant("9002").withProduct("125011"),
            SkuLink.of("POT").withEan("4000000000001").withProduct("9002"));

    private static final LineResolution RESOLUTION = LineResolution.of(LINKS);

    private static Outcome<ResolvedLine> line(LineResolution resolution, String members) {
        ShopOrder order = OrdersTest.accepted(
                "{\"id\":\"1\",\"line_items\":[{\"item_type\":\"product\",\"quantity\":1," + members + "}]}");
        return resolution.resolve(order.lines().get(0), order.id());
    }

    private static Outcome<ResolvedLine> line(String members) {
        return line(RESOLUTION, members);
    }

    @Test
    void resolve_bySku() {
        Outcome<ResolvedLine> outcome = line("\"product_sku\":\"MUG-2\",\"product_ean\":\"5941234567890\",\"product_id\":17");
        assertThat(outcome).raisesNothing();
        assertThat(outcome.value().sku()).isEqualTo("MUG-2");
        assertThat(outcome.value().by()).isEqualTo(LineKey.SKU);
    }

    @Test
    void resolve_withoutSku_byEan() {
        Outcome<ResolvedLine> outcome = line("\"product_sku\":null,\"product_ean\":\"5941234567890\",\"product_id\":17");
        assertThat(outcome).raisesNothing();
        assertThat(outcome.value().sku()).isEqualTo("MUG-2");
        assertThat(outcome.value().by()).isEqualTo(LineKey.EAN);
        assertThat(outcome.value().by().text()).isEqualTo("EAN");
    }

    /** The real order has neither SKU nor EAN, and whose id the line carries is not known: both are looked at. */
    @Test
    void resolve_withoutSkuAndEan_byTheIdOfVariantOrProduct() {
        assertThat(line("\"product_id\":9001").value().sku()).isEqualTo("LED-A");
        assertThat(line("\"product_id\":17").value().sku()).isEqualTo("MUG-2");
        assertThat(line("\"product_id\":17").value().by()).isEqualTo(LineKey.ID);
    }

    @Test
    void resolve_idOfAProductWithTwoVariants_isAmbiguous() {
        assertThat(line("\"product_id\":125011"))
                .raises(LineResolutionCode.MP_LINE_AMBIGUOUS)
                .about("1")
                .at("/data/0/line_items/0")
                .with("line", "0/125011")
                .with("by", "id")
                .with("value", "125011")
                .with("candidates", "LED-A, LED-B");
    }

    /** 9002 is a variant of one product and another product. */
    @Test
    void resolve_idOfAVariantAndOfAnotherProduct_isAmbiguous() {
        assertThat(line("\"product_id\":9002"))
                .raises(LineResolutionCode.MP_LINE_AMBIGUOUS)
                .with("candidates", "LED-B, POT");
    }

    /** Of one SKU the shop has two products: which one is meant is not guessed, though the code is the same. */
    @Test
    void resolve_skuOfTwoItems_isAmbiguous() {
        LineResolution two = LineResolution.of(
                List.of(SkuLink.of("MUG-2").withProduct("17"), SkuLink.of("MUG-2").withProduct("18")));
        assertThat(line(two, "\"product_sku\":\"MUG-2\""))
                .raises(LineResolutionCode.MP_LINE_AMBIGUOUS)
                .with("by", "SKU")
                .with("value", "MUG-2")
                .with("candidates", "17, 18");
        LineResolution variants = LineResolution.of(
                List.of(SkuLink.of("MUG-2").withVariant("1"), SkuLink.of("MUG-2").withVariant("2")));
        assertThat(line(variants, "\"product_sku\":\"MUG-2\"").hasValue()).isFalse();
    }

    /** What a host adds of an item that the shop told too is no second item. */
    @Test
    void resolve_itemThatTwoSourcesTell_isOne() {
        LineResolution both = RESOLUTION.and(List.of(SkuLink.of("MUG-2").withVariant("77"), LINKS.get(0)));
        assertThat(line(both, "\"product_sku\":\"MUG-2\"").value().sku()).isEqualTo("MUG-2");
        assertThat(line(both, "\"product_id\":77").value().sku()).isEqualTo("MUG-2");
        assertThat(both).hasToString("5 links");
    }

    @Test
    void resolve_unknown_saysWhatItLookedFor() {
        assertThat(line("\"product_sku\":\"mug-2\",\"product_id\":99"))
                .raises(LineResolutionCode.MP_LINE_UNKNOWN)
                .about("1")
                .at("/data/0/line_items/0")
                .with("line", "0/99")
                .with("sku", "mug-2")
                .with("ean", "")
                .with("product", "99");
    }

    /** The SKU counts; that the EAN is another product's is told. */
    @Test
    void resolve_keysThatLeadElsewhere_areTold() {
        Outcome<ResolvedLine> outcome = line("\"product_sku\":\"MUG-2\",\"product_ean\":\"4000000000001\",\"product_id\":18");
        assertThat(outcome.value().sku()).isEqualTo("MUG-2");
        assertThat(outcome)
                .raises(LineResolutionCode.MP_LINE_KEYS_DIFFER)
                .about("1")
                .at("/data/0/line_items/0")
                .with("line", "0/18")
                .with("sku", "MUG-2")
                .with("by", "SKU")
                .with("other", "EAN")
                .with("value", "4000000000001")
                .weighing(Severity.WARNING)
                .times(1);
    }

    /** The SKU was changed in the shop since: the EAN finds it, and the old SKU is told. */
    @Test
    void resolve_skuThatIsNotKnownAnyMore_isTold() {
        Outcome<ResolvedLine> outcome = line("\"product_sku\":\"MUG-OLD\",\"product_ean\":\"5941234567890\"");
        assertThat(outcome.value().sku()).isEqualTo("MUG-2");
        assertThat(outcome)
                .raises(LineResolutionCode.MP_LINE_KEYS_DIFFER)
                .with("by", "EAN")
                .with("other", "SKU")
                .with("value", "MUG-OLD");
    }

    @Test
    void resolve_shopWhoseSkusAreThoseOfTheErp() {
        LineResolution trusting = LineResolution.skusAreCodes();
        assertThat(line(trusting, "\"product_sku\":\"VTR345\",\"product_id\":1").value().sku()).isEqualTo("VTR345");
        assertThat(line(trusting, "\"product_id\":1")).raises(LineResolutionCode.MP_LINE_UNKNOWN).with("sku", "");
        assertThat(trusting).hasToString("0 links, SKUs are codes");
        LineResolution more = trusting.and(List.of(SkuLink.of("X").withProduct("1")));
        assertThat(line(more, "\"product_id\":1").value().sku()).isEqualTo("X");
        assertThat(line(more, "\"product_sku\":\"VTR345\"").value().sku()).isEqualTo("VTR345");
    }

    /** The items of a shop know their ids; those that have no id yet are found by SKU. */
    @Test
    void of_catalog() {
        ShopCatalog catalog = ShopCatalog.of(Products.usual()
                .decode(JsonRows.of(GoldenFiles.text(ProductFiles.PRODUCT_VARIANTS)))
                .accepted());
        LineResolution resolution = LineResolution.of(catalog);
        assertThat(line(resolution, "\"product_sku\":\"LED-12V_alb-rece\"").value().sku()).isEqualTo("LED-12V_alb-rece");
        ShopProduct set = ShopProduct.builder().id("55").sku("SET-1").typeCode("bundle").build();
        ShopProduct none = ShopProduct.builder().id("56").typeCode("basic").build();
        LineResolution bundles = LineResolution.of(ShopCatalog.of(List.of(set, none)));
        assertThat(line(bundles, "\"product_id\":55").value().isBundle()).isTrue();
        assertThat(line(bundles, "\"product_id\":56")).raises(LineResolutionCode.MP_LINE_UNKNOWN).with("product", "56");
    }

    /** The whole order, or nothing of it. */
    @Test
    void resolve_golden_byTheTableOfTheHost() {
        LineResolution own = LineResolution.of(
                List.of(SkuLink.of("POS-887").withProduct("125011"), SkuLink.of("BM-900").withProduct("125020")));
        Outcome<List<ResolvedLine>> outcome = own.resolve(OrdersTest.golden());
        assertThat(outcome).raisesNothing();
        assertThat(outcome.value()).extracting(ResolvedLine::sku).containsExactly("POS-887", "BM-900");

        Outcome<List<ResolvedLine>> half =
                LineResolution.of(List.of(SkuLink.of("POS-887").withProduct("125011"))).resolve(OrdersTest.golden());
        assertThat(half.hasValue()).isFalse();
        assertThat(half).raises(LineResolutionCode.MP_LINE_UNKNOWN).at("/line_items/1").with("product", "125020");
    }

    @Test
    void resolve_orderWithoutItsLines_isRefused() {
        assertThat(RESOLUTION.resolve(OrdersTest.accepted("{\"id\":\"1\"}")))
                .raises(ShopOrderCode.MP_LINES_NOT_TOLD)
                .about("1");
    }

    @Test
    void resolve_linkToABlankSku_leadsNowhere() {
        LineResolution blank = LineResolution.of(List.of(SkuLink.of(" ").withProduct("7")));
        ShopLine line = ShopLine.builder().position(0).kind(LineKind.PRODUCT).productId("7").quantity(Ratio.ONE).build();
        assertThat(blank).hasToString("0 links");
        assertThat(blank.resolve(line, "1"))
                .raises(LineResolutionCode.MP_LINE_UNKNOWN)
                .about("1")
                .with("product", "7");
    }
}
