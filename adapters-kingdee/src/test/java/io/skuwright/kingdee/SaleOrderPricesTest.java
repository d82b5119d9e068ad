package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.OrderText.encode;
import static io.skuwright.kingdee.OrderText.kit;
import static io.skuwright.kingdee.OrderText.part;
import static io.skuwright.kingdee.OrderText.plain;
import static io.skuwright.kingdee.OrderText.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.OrderLine;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the price of a kit stands. */
@Tag("KIT-7")
class SaleOrderPricesTest {

    private static final SaleOrderSettings ALLOCATED = placed(PricePlacement.ALLOCATED);

    private static SaleOrderSettings placed(PricePlacement placement) {
        return SaleOrderSettings.builder().prices(placement).build();
    }

    private static OrderLine priced(OrderLine.Builder line, String price) {
        return line.price(Ratio.parse(price)).build();
    }

    /** 2 kits at 100 with 2 A at 30 and 2 B at 10, and a plain product at 19.99. */
    private static final OrderLine[] LINES = {
        priced(kit("k", "2"), "100"),
        priced(part("a", "k", "a", "1"), "30"),
        priced(part("b", "k", "b", "1"), "10"),
        priced(plain("s", "mat", "1"), "19.99")
    };

    @Test
    void encode_placement_saysWhichLinesCarryThePrice() {
        assertThat(rows(encode(placed(PricePlacement.NONE), LINES)))
                .containsExactly(
                        "Parent KIT: 2 Pcs by KIT_V1", "Son A of KIT: 2 Pcs", "Son B of KIT: 2 Pcs", "Standard MAT: 1 Pcs");
        assertThat(rows(encode(placed(PricePlacement.PARENT), LINES)))
                .containsExactly(
                        "Parent KIT: 2 Pcs at 100 by KIT_V1",
                        "Son A of KIT: 2 Pcs at 0",
                        "Son B of KIT: 2 Pcs at 0",
                        "Standard MAT: 1 Pcs at 19.99");
        assertThat(rows(encode(placed(PricePlacement.SONS), LINES)))
                .containsExactly(
                        "Parent KIT: 2 Pcs at 0 by KIT_V1",
                        "Son A of KIT: 2 Pcs at 30",
                        "Son B of KIT: 2 Pcs at 10",
                        "Standard MAT: 1 Pcs at 19.99");
        // 200 over 60 : 20 is 150 and 50, for 2 pieces each.
        assertThat(rows(encode(ALLOCATED, LINES)))
                .containsExactly(
                        "Parent KIT: 2 Pcs at 0 by KIT_V1",
                        "Son A of KIT: 2 Pcs at 75",
                        "Son B of KIT: 2 Pcs at 25",
                        "Standard MAT: 1 Pcs at 19.99");
    }

    @Test
    void encode_noPlacement_writesNoPriceKey() {
        assertThat(encode(LINES).value().modelJson()).doesNotContain("Price");
    }

    @Test
    void encode_priceKey_isTheCallers() {
        SaleOrderSettings net =
                SaleOrderSettings.builder().from(placed(PricePlacement.PARENT)).priceKey("FPrice").build();
        assertThat(encode(net, LINES[3]).value().modelJson()).contains("\"FQty\":1,\"FPrice\":19.99}");
    }

    @Test
    void encode_kitWithoutSons_carriesItsPriceItself() {
        for (PricePlacement placement : new PricePlacement[] {PricePlacement.SONS, PricePlacement.ALLOCATED}) {
            assertThat(rows(encode(placed(placement), LINES[0])))
                    .as("%s", placement)
                    .containsExactly("Parent KIT: 2 Pcs at 100 by KIT_V1");
        }
    }

    @Test
    void encode_missingPrice_isAFindingWhereOneIsNeeded() {
        OrderLine kit = kit("k", "1").build();
        OrderLine son = priced(part("p", "k", "a", "1"), "5");
        OrderLine bare = part("p", "k", "a", "1").build();
        assertThat(encode(placed(PricePlacement.PARENT), kit, son))
                .raises(SaleOrderCode.PRICE_MISSING)
                .about("k")
                .at("/0")
                .with("placement", "PARENT")
                .weighing(Severity.ERROR)
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .with("lines", "k,p")
                .with("cause", "PRICE_MISSING");
        assertThat(rows(encode(placed(PricePlacement.SONS), kit, son)))
                .containsExactly("Parent KIT: 1 Pcs at 0 by KIT_V1", "Son A of KIT: 1 Pcs at 5");
        assertThat(encode(placed(PricePlacement.SONS), kit, bare))
                .raises(SaleOrderCode.PRICE_MISSING)
                .about("p")
                .at("/1")
                .with("placement", "SONS");
        assertThat(encode(ALLOCATED, kit, bare)).raises(SaleOrderCode.PRICE_MISSING).times(2);
    }

    @Test
    void encode_allocatedWithoutWeight_isNotSent() {
        Outcome<SaveRequest> request =
                encode(ALLOCATED, priced(kit("k", "1"), "10"), priced(part("p", "k", "a", "1"), "0"));
        assertThat(request)
                .raises(QuantityCode.ALLOCATION_NO_WEIGHT)
                .about("k")
                .at("/0")
                .with("amount", "10")
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .with("cause", "ALLOCATION_NO_WEIGHT");
        assertThat(request.value().leftOut()).containsExactly("k", "p");
    }

    @Test
    void encode_allocatedUnitPriceOfThirds_needsARounding() {
        // 10.00 for 3 A and 1 B at equal weight 3 : 3 is 5.00 each, so A costs 5/3.
        OrderLine[] lines = {
            priced(kit("k", "1"), "10"), priced(part("a", "k", "a", "3"), "1"), priced(part("b", "k", "b", "1"), "3")
        };
        assertThat(encode(ALLOCATED, lines))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("a")
                .at("/1")
                .with("value", "5/3")
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .about("k");
        SaleOrderSettings rounded = SaleOrderSettings.builder()
                .from(ALLOCATED)
                .priceScale(4)
                .priceRounding(Rounding.halfEven(4))
                .build();
        Outcome<SaveRequest> request = encode(rounded, lines);
        assertThat(rows(request))
                .containsExactly(
                        "Parent KIT: 1 Pcs at 0 by KIT_V1", "Son A of KIT: 3 Pcs at 1.6667", "Son B of KIT: 1 Pcs at 5");
        assertThat(request)
                .raises(SaleOrderCode.PRICE_ROUNDED)
                .about("a")
                .at("/1")
                .with("exact", "5/3")
                .with("rounded", "1.6667")
                .with("residue", "1/30000")
                .weighing(Severity.INFO)
                .raisesOnly(SaleOrderCode.PRICE_ROUNDED);
    }

    @Test
    void encode_allocatedReturn_mirrorsTheSale() {
        // -200 over 60 : 20 is -150 and -50, for -2 pieces each.
        assertThat(rows(encode(
                        ALLOCATED,
                        priced(kit("k", "-2"), "100"),
                        priced(part("a", "k", "a", "1"), "30"),
                        priced(part("b", "k", "b", "1"), "10"))))
                .containsExactly(
                        "Parent KIT: -2 Pcs at 0 by KIT_V1", "Son A of KIT: -2 Pcs at 75", "Son B of KIT: -2 Pcs at 25");
    }

    @Test
    void encode_allocatedAmountBeyondTheCurrency_isAFinding() {
        assertThat(encode(ALLOCATED, priced(kit("k", "1"), "0.125"), priced(part("p", "k", "a", "1"), "1")))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("k")
                .with("value", "1/8")
                .with("scale", 2);
        SaleOrderSettings mills =
                SaleOrderSettings.builder().from(ALLOCATED).currencyScale(3).build();
        assertThat(rows(encode(mills, priced(kit("k", "1"), "0.125"), priced(part("p", "k", "a", "1"), "1"))))
                .containsExactly("Parent KIT: 1 Pcs at 0 by KIT_V1", "Son A of KIT: 1 Pcs at 0.125");
    }

    @Test
    void encode_allocatedToAPartRoundedToNothing_givesItNothing() {
        SaleOrderSettings down =
                SaleOrderSettings.builder().from(ALLOCATED).rounding(Rounding.down(0)).build();
        assertThat(rows(encode(
                        down,
                        priced(kit("k", "1"), "12"),
                        priced(part("a", "k", "a", "1/3"), "3"),
                        priced(part("b", "k", "b", "2"), "1"))))
                .containsExactly(
                        "Parent KIT: 1 Pcs at 0 by KIT_V1", "Son A of KIT: 0 Pcs at 0", "Son B of KIT: 2 Pcs at 6");
    }

    @Test
    void encode_summedSons_shareTheirAmountsOrKeepTheirPrices() {
        OrderLine[] lines = {
            priced(kit("k", "1"), "30"),
            priced(part("p", "k", "a", "1"), "1"),
            priced(part("q", "k", "a", "2"), "2"),
            priced(part("r", "k", "b", "1"), "5")
        };
        SaleOrderSettings allocated =
                SaleOrderSettings.builder().from(ALLOCATED).sumEqualSons(true).build();
        // Own amounts: A 1 + 4 = 5 for 3 pieces, B 5; 15 each.
        assertThat(rows(encode(allocated, lines)))
                .containsExactly(
                        "Parent KIT: 1 Pcs at 0 by KIT_V1", "Son A of KIT: 3 Pcs at 5", "Son B of KIT: 1 Pcs at 15");
        SaleOrderSettings sons = SaleOrderSettings.builder()
                .from(placed(PricePlacement.SONS))
                .sumEqualSons(true)
                .build();
        assertThat(rows(encode(sons, lines)))
                .as("sons of different prices stay apart")
                .containsExactly(
                        "Parent KIT: 1 Pcs at 0 by KIT_V1",
                        "Son A of KIT: 1 Pcs at 1",
                        "Son A of KIT: 2 Pcs at 2",
                        "Son B of KIT: 1 Pcs at 5");
    }
}
