package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kit.KitLine;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErpOrdersTest {

    private static final ClassifierPolicy KITS =
            ClassifierPolicy.builder().kitTest(ClassifierPolicy.KitTest.EVERY_ROOT).build();

    /**
     * <pre>
     * SET-1
     *  ├─ 2 CUP
     *  ├─ 2/3 PACK    exists on paper only: 4 SCREW
     *  └─ 1 LAMP      is sent itself, though it has a BOM: 1 BULB
     * </pre>
     */
    private static final BomCatalog BOMS = BomCatalog.of(List.of(
                    bom("SET-1", "2", line("10", "2", "CUP").build(),
                            line("20", "2", "PACK").denominator(Ratio.of(3)).skipLayer(true).build(),
                            line("30", "1", "LAMP").build()),
                    bom("PACK", "1", line("10", "4", "SCREW").unit("pcs").build()),
                    bom("LAMP", "1", line("10", "1", "BULB").build())))
            .value();

    private static Bom bom(String product, String version, BomLine... lines) {
        return Bom.builder().number(product + "_V" + version).product(product).addLines(lines).build();
    }

    private static BomLine.Builder line(String id, String numerator, String component) {
        return BomLine.builder().id(id).component(component).numerator(Ratio.parse(numerator));
    }

    private static ErpOrders orders() {
        return ErpOrders.of(LineResolution.skusAreCodes()).withBoms(BOMS, BomPolicy.defaults());
    }

    private static ShopOrder order(String sku, String quantity) {
        return OrdersTest.accepted("{\"id\":\"1\",\"customer_id\":4,\"line_items\":[{\"item_type\":\"product\",\"quantity\":" + quantity
                + ",\"product_id\":17,\"product_sku\":\"" + sku + "\",\"unit_price_gross\":100},"
                + "{\"item_type\":\"coupon\",\"line_subtotal_gross\":5}]}");
    }

    private static TypedOrder typed(SalesOrder order) {
        Outcome<TypedOrder> typed = OrderLineClassifier.of(KITS).classify(order);
        assertThat(typed).raisesNothing();
        return typed.value();
    }

    @Test
    void encode_plainLine_isOneLine() {
        SalesOrder order = orders().encode(order("TEA", "3")).orThrow();
        assertThat(order.number()).isEqualTo("1");
        assertThat(order.customer()).isEqualTo("4");
        assertThat(order.lines()).hasSize(1);
        assertThat(order.lines().get(0).id()).isEqualTo("0/17");
        assertThat(order.lines().get(0).product()).isEqualTo("TEA");
        assertThat(order.lines().get(0).quantity()).isEqualTo(Ratio.of(3));
        assertThat(order.lines().get(0).price()).isEqualTo(Ratio.of(100));
        assertThat(order.place().child(0)).hasToString("/data/0/line_items/0");
        assertThat(typed(order).line(0)).isNotNull();
        assertThat(typed(order).lines()).extracting(TypedLine::type).containsExactly(LineType.STANDARD);
    }

    /** 3 sets take 6 cups, 3 x 2/3 x 4 = 8 screws and 3 lamps; the pack is on paper only and the bulb is in its lamp. */
    @Test
    @Tag("KIT-1")
    void encode_kit_isTypedWithTheBomOfTheErp() {
        TypedOrder typed = typed(orders().encode(order("SET-1", "3")).orThrow());
        assertThat(typed.lines())
                .extracting(it -> it.line().product(), TypedLine::type, TypedLine::quantity)
                .containsExactly(
                        Tuple.tuple("SET-1", LineType.PARENT, Optional.of(Ratio.of(3))),
                        Tuple.tuple("CUP", LineType.SON, Optional.of(Ratio.of(6))),
                        Tuple.tuple("PACK", LineType.SKIP, Optional.empty()),
                        Tuple.tuple("SCREW", LineType.SON, Optional.of(Ratio.of(8))),
                        Tuple.tuple("LAMP", LineType.SON, Optional.of(Ratio.of(3))));
        assertThat(typed.lines())
                .extracting(it -> it.line().id())
                .containsExactly("0/17", "0/17/10", "0/17/20", "0/17/20/10", "0/17/30");
        assertThat(typed.lines().get(3).line().unit()).isEqualTo("pcs");
        assertThat(typed.lines().get(3).parentProduct()).isEqualTo("SET-1");
    }

    /** The lines are such that kits can be followed to their parts. */
    @Test
    @Tag("KIT-5")
    void encode_kit_canBeFollowed() {
        TypedOrder typed = typed(orders().encode(order("SET-1", "3")).orThrow());
        KitLine kit = KitLine.allOf(typed).orThrow().get(0);
        assertThat(kit.snapshot().parts().stream().map(part -> part.path().toString()))
                .containsExactly("10", "20/10", "30");
    }

    /** Goods that come back: the signs turn, the ratios stay. */
    @Test
    void encode_negativeQuantity_turnsTheParts() {
        TypedOrder typed = typed(orders().encode(order("SET-1", "-3")).orThrow());
        assertThat(typed.lines().get(3).quantity()).contains(Ratio.of(-8));
    }

    @Test
    void encode_nothingOrdered_keepsTheRatios() {
        TypedOrder typed = typed(orders().encode(order("SET-1", "0")).orThrow());
        assertThat(typed.lines().get(3).line().numerator()).isEqualTo(Ratio.of(4));
        assertThat(typed.lines().get(3).quantity()).contains(Ratio.ZERO);
    }

    /** A fixed quantity counts once, so nothing of it is in the ratio if nothing is ordered. */
    @Test
    void encode_fixedQuantityOfNothing_isNothing() {
        Bom fixed = bom("BOX", "1",
                line("10", "1", "FORM").kind(BomLineKind.FIXED).skipLayer(true).build());
        Bom form = bom("FORM", "1", line("10", "1", "INK").build());
        BomCatalog boms = BomCatalog.of(List.of(fixed, form)).value();
        ErpOrders made = ErpOrders.of(LineResolution.skusAreCodes()).withBoms(boms, BomPolicy.defaults());
        SalesOrder order = made.encode(order("BOX", "0")).orThrow();
        assertThat(order.lines()).extracting(line -> line.numerator()).containsExactly(null, Ratio.ZERO, Ratio.ZERO);
        SalesOrder five = made.encode(order("BOX", "5")).orThrow();
        assertThat(five.lines()).extracting(line -> line.numerator())
                .containsExactly(null, Ratio.of(1, 5), Ratio.ONE);
    }

    @Test
    void encode_bundle_carriesTheFlag() {
        LineResolution bundle = LineResolution.of(List.of(SkuLink.of("SET-1").withProduct("17").asBundle()));
        SalesOrder order = ErpOrders.of(bundle).withBoms(BOMS, BomPolicy.defaults()).encode(order("SET-1", "1")).orThrow();
        assertThat(order.lines().get(0).kit()).isEqualTo(Cell.flag(true));
        Outcome<TypedOrder> typed = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order);
        assertThat(typed).raisesNothing();
        assertThat(typed.value().lines().get(0).type()).isEqualTo(LineType.PARENT);
    }

    /** Of what is no bundle in the shop nobody said that it is a kit, though it has a BOM. */
    @Test
    void encode_bomOfWhatIsNoBundle_isLeftToThePolicy() {
        Outcome<TypedOrder> typed = OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(orders().encode(order("SET-1", "1")).orThrow());
        assertThat(typed).raises(OrderCode.KIT_FLAG_UNKNOWN).at("/data/0/line_items/0");
        assertThat(typed.value().lines().get(0).type()).isEqualTo(LineType.STANDARD);
    }

    @Test
    void encode_bundleWithoutBom_isRefused() {
        LineResolution bundle = LineResolution.of(List.of(SkuLink.of("SET-9").withProduct("17").asBundle()));
        Outcome<SalesOrder> outcome = ErpOrders.of(bundle).encode(order("SET-9", "1"));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(ShopProductCode.MP_BUNDLE_WITHOUT_BOM)
                .about("SET-9")
                .at("/data/0/line_items/0");
    }

    @Test
    void encode_pinnedBom_isTheLinkedOne() {
        BomCatalog boms = BomCatalog.of(List.of(
                        bom("SET-2", "1", line("10", "1", "LAMP").componentBom("LAMP_V2").build()),
                        bom("LAMP", "1", line("10", "1", "BULB").build()),
                        bom("LAMP", "2", line("10", "2", "BULB").build())))
                .value();
        SalesOrder order = ErpOrders.of(LineResolution.skusAreCodes())
                .withBoms(boms, BomPolicy.defaults())
                .encode(order("SET-2", "1"))
                .orThrow();
        assertThat(order.lines().get(1).linkedBom()).isEqualTo("LAMP_V2");
    }

    @Test
    void encode_lineThatIsNotResolved_refusesTheOrder() {
        Outcome<SalesOrder> outcome = ErpOrders.of(LineResolution.of(List.of())).encode(order("TEA", "1"));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome).raises(LineResolutionCode.MP_LINE_UNKNOWN).with("sku", "TEA");
    }

    /** What cannot be exploded is told at the line of the order. */
    @Test
    void encode_bomTooLarge_refusesTheOrder() {
        BomCatalog small = BOMS.withLimits(Limits.defaults().with(Limit.EXPLOSION_ROWS, 1));
        Outcome<SalesOrder> outcome = ErpOrders.of(LineResolution.skusAreCodes())
                .withBoms(small, BomPolicy.defaults())
                .encode(order("SET-1", "1"));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome).raises(BomCode.LIMIT_EXPANSION).at("/data/0/line_items/0");
    }

    @Test
    void encode_withoutCustomer_hasNone() {
        SalesOrder order = orders().encode(OrdersTest.accepted("{\"id\":\"1\",\"line_items\":[]}")).orThrow();
        assertThat(order.customer()).isNull();
        assertThat(order.lines()).isEmpty();
    }
}
