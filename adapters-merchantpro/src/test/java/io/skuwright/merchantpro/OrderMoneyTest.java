package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMoneyTest {

    private static final OrderMoney MONEY = OrderMoney.usual();

    private static Outcome<OrderTotals> check(String members) {
        return MONEY.check(OrdersTest.accepted("{\"id\":\"1\",\"currency\":\"RON\"," + members + "}"));
    }

    private static Outcome<OrderTotals> line(String members) {
        return check("\"line_items\":[{\"item_type\":\"product\",\"product_tax_percent\":20," + members + "}]");
    }

    /** 16499 and 23999 are 40498; at 20 per cent that is 40498 / 1.2 = 101245/3 net. */
    @Test
    void check_golden_comesToTheTotal() {
        Outcome<OrderTotals> outcome = MONEY.check(OrdersTest.golden());
        assertThat(outcome).raisesNothing();
        OrderTotals totals = outcome.value();
        assertThat(totals.goods()).isEqualTo(Money.parse("40498 RSD"));
        assertThat(totals.discounts()).isEqualTo(Money.parse("0 RSD"));
        assertThat(totals.other()).isEqualTo(Money.parse("0 RSD"));
        assertThat(totals.shipping()).isEqualTo(Money.parse("0 RSD"));
        assertThat(totals.total()).isEqualTo(Money.parse("40498 RSD"));
        assertThat(totals.vat())
                .containsExactly(new VatShare(
                        Ratio.of(20),
                        Money.parse("40498 RSD"),
                        Money.of(Ratio.of(101245, 3), "RSD"),
                        Money.of(Ratio.of(20249, 3), "RSD")));
    }

    private static ShopOrder created() {
        String body = GoldenFiles.text(OrderFiles.CREATE).strip();
        return OrdersTest.accepted("{\"id\":\"1\",\"currency\":\"RON\"," + body.substring(1));
    }

    /** 2 x 49.90 and 24.90 for delivery are 124.70; the body has net amounts of 2 decimals. */
    @Test
    void check_createBody_comesToWhatTheShopWillSay() {
        Outcome<OrderTotals> outcome = MONEY.withNetDecimals(2).check(created());
        assertThat(outcome).raisesNothing();
        assertThat(outcome.value().total()).isEqualTo(Money.parse("124.7 RON"));
    }

    /** 49.90 / 1.21 = 4990/121 = 41.2397 at 4 decimals, and the body says 41.24. */
    @Test
    void check_createBodyAtFourDecimals_isNotFineEnough() {
        assertThat(MONEY.check(created()))
                .raises(OrderMoneyCode.MP_VAT_DIFFERS)
                .about("1")
                .at("/data/0/line_items/0/unit_price_net")
                .with("field", "unit_price_net")
                .with("said", "41.24")
                .with("computed", "4990/121")
                .weighing(Severity.WARNING)
                .times(1);
    }

    @Test
    void check_unitTimesQuantity_isTheLine() {
        assertThat(line("\"quantity\":3,\"unit_price_gross\":19.99,\"line_subtotal_gross\":59.98"))
                .raises(OrderMoneyCode.MP_GROSS_DIFFERS)
                .about("1")
                .at("/data/0/line_items/0/line_subtotal_gross")
                .with("field", "line_subtotal_gross")
                .with("said", "59.98")
                .with("computed", "59.97")
                .weighing(Severity.ERROR);
    }

    /** 1.5 m at 9.99 are 14.985: rounded to 14.98 or 14.99 it is right. */
    @ParameterizedTest
    @CsvSource({"14.98, true", "14.99, true", "14.97, false", "15, false"})
    void check_lineThatHasToBeRounded_mayGoEitherWay(String said, boolean isRight) {
        Outcome<OrderTotals> outcome =
                line("\"quantity\":\"1.500\",\"unit_price_gross\":9.99,\"line_subtotal_gross\":" + said);
        assertThat(outcome.hasErrors()).isEqualTo(!isRight);
        assertThat(outcome.value().goods()).isEqualTo(Money.parse(said + " RON"));
    }

    @Test
    void check_lineThatTellsItsUnitPriceOnly_isWorkedOut() {
        Outcome<OrderTotals> outcome = line("\"quantity\":2,\"unit_price_gross\":\"49.9\"");
        assertThat(outcome).raisesNothing();
        assertThat(outcome.value().total()).isEqualTo(Money.parse("99.8 RON"));
    }

    @Test
    void check_goodsWithoutAPrice_cannotBeAddedUp() {
        Outcome<OrderTotals> outcome = line("\"quantity\":2");
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_AMOUNT_MISSING)
                .at("/data/0/line_items/0/line_subtotal_gross")
                .with("field", "line_subtotal_gross")
                .weighing(Severity.ERROR);
    }

    @Test
    void check_goodsWithoutARate_areInNoShare() {
        Outcome<OrderTotals> outcome =
                check("\"line_items\":[{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":5}]");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_AMOUNT_MISSING)
                .with("field", "product_tax_percent")
                .weighing(Severity.WARNING);
        assertThat(outcome.value().vat()).isEmpty();
    }

    /** 120 at 20 per cent is 100 and 20; 99.9999 is off by twice what rounding at 4 decimals explains, and more. */
    @Test
    void check_netAndTax_areThoseOfTheGross() {
        Outcome<OrderTotals> outcome = line("\"quantity\":1,\"unit_price_gross\":120,\"unit_price_net\":99.9999,"
                + "\"unit_tax_amount\":20,\"line_subtotal_gross\":120,\"line_subtotal_net\":100.0001,\"line_tax_amount\":20");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_VAT_DIFFERS)
                .with("field", "unit_price_net")
                .with("said", "99.9999")
                .with("computed", "100");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_VAT_DIFFERS)
                .with("field", "unit_tax_amount")
                .with("said", "20")
                .with("computed", "20.0001");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_VAT_DIFFERS)
                .with("field", "line_subtotal_net")
                .with("said", "100.0001")
                .with("computed", "100");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_VAT_DIFFERS)
                .with("field", "line_tax_amount")
                .with("computed", "19.9999");
        assertThat(outcome.hasErrors()).isFalse();
    }

    /** 3 x 1.6667 = 5.0001, though 6 / 1.2 is 5: a shop that multiplies what it rounded is right too. */
    @Test
    void check_lineOfRoundedUnits_isRight() {
        assertThat(line("\"quantity\":3,\"unit_price_gross\":2,\"unit_price_net\":1.6667,\"line_subtotal_gross\":6,"
                        + "\"line_subtotal_net\":5.0001,\"line_tax_amount\":0.9999"))
                .raisesNothing();
    }

    /** Goods 100, coupon 10 and promotion 5 are 85, with delivery 104.05; goods at 20 and delivery at 19 per cent. */
    @Test
    void check_discountsOfEitherSign_areLessToPay() {
        Outcome<OrderTotals> outcome = check("\"shipping_amount\":19.05,\"shipping_tax_percent\":19,\"shipping_tax_amount\":"
                + "\"3.0416\",\"total_amount\":104.05,\"subtotal_amount\":85,\"line_items\":["
                + "{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":100,\"product_tax_percent\":20},"
                + "{\"item_type\":\"coupon\",\"line_subtotal_gross\":10,\"product_tax_percent\":20},"
                + "{\"item_type\":\"promo_cart\",\"quantity\":1,\"unit_price_gross\":-5}]");
        assertThat(outcome).raisesNothing();
        OrderTotals totals = outcome.value();
        assertThat(totals.goods()).isEqualTo(Money.parse("100 RON"));
        assertThat(totals.discounts()).isEqualTo(Money.parse("-15 RON"));
        assertThat(totals.subtotal()).isEqualTo(Money.parse("85 RON"));
        assertThat(totals.total()).isEqualTo(Money.parse("104.05 RON"));
        assertThat(totals.vat()).extracting(VatShare::percent).containsExactly(Ratio.of(19), Ratio.of(20));
        assertThat(totals.vat()).extracting(VatShare::gross)
                .containsExactly(Money.parse("19.05 RON"), Money.parse("90 RON"));
        assertThat(totals.vat().get(1).net()).isEqualTo(Money.parse("75 RON"));
        assertThat(totals.vat().get(1).tax()).isEqualTo(Money.parse("15 RON"));
    }

    /** Whether a subtotal is with discounts is not known, so 100 is as right as 90; 95 is wrong. */
    @ParameterizedTest
    @CsvSource({"100, true", "90, true", "95, false"})
    void check_subtotal_isWithDiscountsOrWithout(String said, boolean isRight) {
        Outcome<OrderTotals> outcome = check("\"subtotal_including_tax\":" + said + ",\"line_items\":["
                + "{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":100,\"product_tax_percent\":20},"
                + "{\"item_type\":\"coupon\",\"line_subtotal_gross\":10}]");
        assertThat(outcome.hasErrors()).isEqualTo(!isRight);
    }

    @Test
    void check_total_isLinesAndDelivery() {
        Outcome<OrderTotals> outcome = check("\"shipping_amount\":24.9,\"total_amount\":120,\"line_items\":["
                + "{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":99.8,\"product_tax_percent\":21},"
                + "{\"item_type\":\"fee\",\"line_subtotal_gross\":0.3}]");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_GROSS_DIFFERS)
                .about("1")
                .at("/data/0/total_amount")
                .with("field", "total_amount")
                .with("said", "120")
                .with("computed", "125");
        assertThat(outcome.value().other()).isEqualTo(Money.parse("0.3 RON"));
    }

    /** Credit in the shop may be taken off the total or not, and its sign is not fixed. */
    @ParameterizedTest
    @CsvSource({"100, true", "80, true", "90, false"})
    void check_wallet_mayBeTakenOff(String total, boolean isRight) {
        Outcome<OrderTotals> outcome = check("\"wallet_amount\":-20,\"total_amount\":" + total + ",\"line_items\":["
                + "{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":100,\"product_tax_percent\":20}]");
        assertThat(outcome.hasErrors()).isEqualTo(!isRight);
    }

    /** Lines 100 + 20 and delivery 10 + 2: the tax of the order is 20, or 22 with that of the delivery. */
    @ParameterizedTest
    @CsvSource({"100, 20, 0", "100, 22, 0", "100, 21, 1", "99, 20, 1"})
    void check_netAndTaxOfTheOrder(String net, String tax, int differences) {
        Outcome<OrderTotals> outcome = check("\"shipping_amount\":12,\"shipping_tax_percent\":20,\"shipping_tax_amount\":2,"
                + "\"subtotal_excluding_tax\":" + net + ",\"tax_amount\":" + tax + ",\"line_items\":[{\"item_type\":\"product\","
                + "\"quantity\":1,\"line_subtotal_gross\":120,\"line_subtotal_net\":100,\"line_tax_amount\":20,"
                + "\"product_tax_percent\":20},{\"item_type\":\"fee\"}]");
        assertThat(outcome.findings().stream().map(Finding::code).toList())
                .isEqualTo(Collections.nCopies(differences, OrderMoneyCode.MP_VAT_DIFFERS));
    }

    /** 12 at 20 per cent holds 2 of tax. */
    @Test
    void check_taxOfTheDelivery() {
        assertThat(check("\"shipping_amount\":12,\"shipping_tax_percent\":20,\"shipping_tax_amount\":2.28,\"line_items\":[]"))
                .raises(OrderMoneyCode.MP_VAT_DIFFERS)
                .at("/data/0/shipping_tax_amount")
                .with("said", "2.28")
                .with("computed", "2");
    }

    @ParameterizedTest
    @CsvSource({"-1", "101"})
    void check_rateThatIsNone_isNotUsed(String percent) {
        Outcome<OrderTotals> outcome = check("\"line_items\":[{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":5,"
                + "\"line_subtotal_net\":1,\"product_tax_percent\":" + percent + "}]");
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_VAT_OUT_OF_RANGE)
                .at("/data/0/line_items/0/product_tax_percent")
                .with("field", "product_tax_percent")
                .with("value", percent)
                .raisesOnly(OrderMoneyCode.MP_VAT_OUT_OF_RANGE);
        assertThat(outcome.value().vat()).isEmpty();
    }

    @Test
    void check_moreDecimalsThanTheCurrencyHas() {
        ShopOrder order = OrdersTest.accepted("{\"id\":\"1\",\"currency\":\"HUF\",\"total_amount\":4990.50,\"line_items\":["
                + "{\"item_type\":\"product\",\"quantity\":1,\"line_subtotal_gross\":4990.50,\"product_tax_percent\":27}]}");
        assertThat(MONEY.check(order)).raisesNothing();
        assertThat(MONEY.withScale("HUF", 0).check(order))
                .raises(OrderMoneyCode.MP_AMOUNT_TOO_FINE)
                .about("1")
                .at("/data/0/total_amount")
                .with("field", "total_amount")
                .with("said", "4990.5")
                .with("scale", 0);
    }

    @Test
    void check_currencyThatNobodyKnows_isComparedExactly() {
        ShopOrder order = OrdersTest.accepted("{\"id\":\"1\",\"currency\":\"XAU\",\"line_items\":[{\"item_type\":\"product\","
                + "\"quantity\":1.5,\"unit_price_gross\":9.99,\"line_subtotal_gross\":14.99,\"product_tax_percent\":0}]}");
        Outcome<OrderTotals> outcome = MONEY.check(order);
        assertThat(outcome)
                .raises(OrderMoneyCode.MP_CURRENCY_UNKNOWN)
                .at("/data/0/currency")
                .with("field", "currency")
                .with("value", "XAU")
                .with("known", "BGN, CHF, CZK, EUR, GBP, HUF, MDL, PLN, RON, RSD, USD");
        assertThat(outcome).raises(OrderMoneyCode.MP_GROSS_DIFFERS).with("computed", "14.985");
        assertThat(MONEY.withScale("XAU", 2).check(order)).raisesNothing();
    }

    @Test
    void check_withoutCurrencyOrLines_saysNothingOfAmounts() {
        Outcome<OrderTotals> outcome = MONEY.check(OrdersTest.accepted("{\"id\":\"1\",\"line_items\":[]}"));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome).raises(OrderMoneyCode.MP_CURRENCY_MISSING).at("/data/0/currency").with("field", "currency");
        assertThat(MONEY.check(OrdersTest.accepted("{\"id\":\"1\"}")))
                .raises(ShopOrderCode.MP_LINES_NOT_TOLD)
                .about("1")
                .at("/data/0");
    }

    @Test
    void withScale_outOfRange_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> MONEY.withScale("RON", 10));
        assertThatIllegalArgumentException().isThrownBy(() -> MONEY.withNetDecimals(-1));
        assertThat(MONEY.withNetDecimals(2).netDecimals()).isEqualTo(2);
        assertThat(MONEY.scales()).containsEntry("RSD", 2);
    }
}
