package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.OrderText.CODES;
import static io.skuwright.kingdee.OrderText.encode;
import static io.skuwright.kingdee.OrderText.kit;
import static io.skuwright.kingdee.OrderText.part;
import static io.skuwright.kingdee.OrderText.plain;
import static io.skuwright.kingdee.OrderText.rows;
import static io.skuwright.kingdee.OrderText.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.RowCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the encoder says about lines it cannot send as they are. */
@Tag("KIT-1")
class SaleOrderLineFindingsTest {

    private static final SaleOrderSettings ROUND_UP =
            SaleOrderSettings.builder().rounding(Rounding.up(0)).build();

    @Test
    void encode_unmappedPart_leavesItsKitOutAndSendsTheRest() {
        Outcome<SaveRequest> request = encode(
                kit("k", "1").build(),
                part("p", "k", "a", "1").build(),
                part("q", "k", "5f3a", "1").build(),
                plain("s", "mat", "2").build());
        assertThat(rows(request)).containsExactly("Standard MAT: 2 Pcs");
        assertThat(request.value().leftOut()).containsExactly("k", "p", "q");
        assertThat(request)
                .raises(RowCode.UNMAPPED_ID)
                .about("5f3a")
                .at("/2")
                .with("kind", "product")
                .with("value", "5f3a")
                .with("line", "q")
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .about("k")
                .at("/0")
                .with("lines", "k,p,q")
                .with("count", 3)
                .with("cause", "UNMAPPED_ID")
                .weighing(Severity.ERROR)
                .times(1)
                .raisesOnly(RowCode.UNMAPPED_ID, SaleOrderCode.LINES_LEFT_OUT);
        assertThat(request.value().toJson()).doesNotContain("5f3a");
    }

    @Test
    void encode_ambiguousId_isNotGuessed() {
        TypedOrder typed = typed(plain("1", "mat", "1").position(7).build());
        Outcome<SaveRequest> request =
                SaleOrders.encode(typed, CODES.with("product", "mat", "MAT-2"), SaleOrderSettings.defaults());
        assertThat(request).raises(RowCode.UNMAPPED_ID).at("/7").with("candidates", "MAT,MAT-2");
        assertThat(request.value().leftOut()).containsExactly("1");
    }

    @Test
    void encode_lineWithoutProduct_isLeftOut() {
        Outcome<SaveRequest> request = encode(plain("1", " ", "1").build());
        assertThat(request)
                .raises(RowCode.FIELD_MISSING)
                .about("1")
                .at("/0")
                .with("field", "product")
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .with("cause", "FIELD_MISSING");
    }

    @Test
    void encode_partWithoutQuantity_leavesTheKitOut() {
        OrderLine part = OrderLine.builder()
                .from(part("p", "k", "a", "1").build())
                .numerator(null)
                .build();
        Outcome<SaveRequest> request = encode(kit("k", "3").build(), part);
        assertThat(request)
                .raises(OrderCode.QUANTITY_MISSING)
                .about("p")
                .at("/1")
                .with("lines", "p")
                .weighing(Severity.ERROR)
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .about("k")
                .with("lines", "k,p")
                .with("cause", "QUANTITY_MISSING");
        assertThat(request.value().lines()).isEmpty();
    }

    @Test
    @Tag("F48")
    void encode_thirdsWithoutRounding_areNotCut() {
        Outcome<SaveRequest> request = encode(kit("k", "7").build(), part("p", "k", "a", "2/3").build());
        assertThat(request)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("p")
                .at("/1")
                .with("value", "14/3")
                .with("scale", 10)
                .with("rounded", "4.6666666667")
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .with("cause", "RATIO_NOT_REPRESENTABLE");
    }

    @Test
    void encode_thirdsWithRounding_sayTheResidue() {
        Outcome<SaveRequest> request =
                encode(ROUND_UP, kit("k", "7").build(), part("p", "k", "a", "2/3").build());
        assertThat(rows(request)).containsExactly("Parent KIT: 7 Pcs by KIT_V1", "Son A of KIT: 5 Pcs");
        assertThat(request)
                .raises(SaleOrderCode.QUANTITY_ROUNDED)
                .about("p")
                .at("/1")
                .with("exact", "14/3")
                .with("rounded", "5")
                .with("residue", "1/3")
                .weighing(Severity.INFO)
                .times(1)
                .raisesOnly(SaleOrderCode.QUANTITY_ROUNDED);
    }

    @Test
    @Tag("F50")
    void encode_fourteenDigits_doNotFitTheField() {
        Outcome<SaveRequest> request = encode(plain("1", "mat", "10000000000000").build());
        assertThat(request)
                .raises(QuantityCode.TARGET_OVERFLOW)
                .about("1")
                .at("/0")
                .with("value", "10000000000000")
                .with("digits", 13)
                .with("target", "decimal(23,10)");
    }

    @Test
    void encode_noBundle_leavesTheKeyOutAndSaysSo() {
        Outcome<SaveRequest> request = encode(
                kit("k", "1").linkedBom(null).build(),
                part("p", "k", "a", "1").build(),
                kit("t", "1").isKit(false).linkedBom("").build());
        assertThat(rows(request)).containsExactly("Parent KIT: 1 Pcs", "Son A of KIT: 1 Pcs", "Standard KIT: 1 Pcs");
        assertThat(request)
                .raises(SaleOrderCode.BOM_NOT_NAMED)
                .about("k")
                .at("/0")
                .weighing(Severity.INFO)
                .raises(SaleOrderCode.BOM_NOT_NAMED)
                .about("t")
                .at("/2")
                .raisesOnly(SaleOrderCode.BOM_NOT_NAMED);
    }

    @Test
    @Tag("B9")
    void encode_standardBomNotGenerated_failsTheOrder() {
        TypedOrder typed = typed(
                ClassifierPolicy.builder().standardBoms(true).build(),
                kit("k", "1").build(),
                part("p", "k", "a", "1").build());
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults());
        assertThat(request)
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .about("k")
                .with("lines", "k,p")
                .with("cause", "STANDARD_BOM_MISSING")
                .raisesOnly(SaleOrderCode.LINES_LEFT_OUT, SaleOrderCode.NO_LINES_SENT);
        assertThat(request.hasValue()).isFalse();
    }

    @Test
    void encode_kitThatLacksALine_isLeftOutUnlessToldOtherwise() {
        OrderLine[] lines = {
            kit("k", "1").build(),
            part("p", "k", "a", "1").build(),
            OrderLine.builder()
                    .from(part("q", "k", "b", "1").build())
                    .bomReference(null)
                    .build()
        };
        assertThat(encode(lines))
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .about("k")
                .with("lines", "k,p")
                .with("cause", "KIT_INCOMPLETE");
        SaleOrderSettings told =
                SaleOrderSettings.builder().sendIncompleteKits(true).build();
        assertThat(rows(encode(told, lines))).containsExactly("Parent KIT: 1 Pcs by KIT_V1", "Son A of KIT: 1 Pcs");
    }

    @Test
    void encode_sonOfTheScriptWithoutParent_isLeftOut() {
        // The script finds a son's root by its root key alone, which here names a plain root.
        TypedOrder typed = typed(
                ClassifierPolicy.builder().scriptCompatible(true).build(),
                kit("t", "1").isKit(false).build(),
                kit("k", "1").kit(Cell.text("true")).build(),
                part("p", "k", "a", "1").rootKey("t").build());
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults());
        assertThat(request)
                .raises(SaleOrderCode.SON_WITHOUT_PARENT)
                .about("p")
                .at("/2")
                .with("parent", "t")
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .about("p")
                .with("cause", "SON_WITHOUT_PARENT");
        assertThat(request.value().leftOut()).containsExactly("p");
    }

    @Test
    void encode_sumOfOddFractions_isBounded() {
        ClassifierPolicy policy = ClassifierPolicy.builder()
                .limits(Limits.defaults().with(Limit.RATIO_BITS, 8))
                .build();
        TypedOrder typed = typed(
                policy,
                kit("k", "1").build(),
                part("p", "k", "a", "1/13").build(),
                part("q", "k", "a", "1/17").build(),
                part("r", "k", "a", "1/19").build());
        SaleOrderSettings summed = SaleOrderSettings.builder()
                .from(ROUND_UP)
                .sumEqualSons(true)
                .build();
        // 1/13 + 1/17 is 30/221, of 8 bits; plus 1/19 it is 791/4199, of 13.
        assertThat(SaleOrders.encode(typed, CODES, summed))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("p")
                .at("/1")
                .with("limit", 8)
                .with("actual", 13)
                .times(1)
                .raises(SaleOrderCode.LINES_LEFT_OUT)
                .with("cause", "LIMIT_QUANTITY_BITS");
    }

    @Test
    void encode_negativeQuantity_isAReturn() {
        assertThat(rows(encode(plain("1", "mat", "-2.50").build()))).containsExactly("Standard MAT: -2.5 Pcs");
    }
}
