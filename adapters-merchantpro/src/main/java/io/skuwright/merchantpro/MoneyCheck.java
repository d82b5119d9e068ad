package io.skuwright.merchantpro;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up one order. */
final class MoneyCheck {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final OrderMoney money;
    private final ShopOrder order;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Ratio, Ratio> byPercent = new TreeMap<>();
    private final Ratio netSlack;
    private Ratio grossSlack = Ratio.ZERO;
    private Optional<Integer> scale = Optional.empty();
    private Ratio goods = Ratio.ZERO;
    private Ratio discounts = Ratio.ZERO;
    private Ratio other = Ratio.ZERO;

    MoneyCheck(OrderMoney money, ShopOrder order) {
        this.money = money;
        this.order = order;
        this.netSlack = OrderMoney.slack(Optional.of(money.netDecimals()));
    }

    Outcome<OrderTotals> run() {
        if (!order.isWithLines()) {
            return Outcome.failed(Finding.of(ShopOrderCode.MP_LINES_NOT_TOLD).about(order.id()).at(order.place()));
        }
        if (order.currency().isEmpty()) {
            return Outcome.failed(
                    found(OrderMoneyCode.MP_CURRENCY_MISSING, order.place(), "currency"));
        }
        String currency = order.currency().get();
        scale(currency);
        order.lines().forEach(this::line);
        if (findings.stream().anyMatch(it -> it.code() == OrderMoneyCode.MP_AMOUNT_MISSING && it.isError())) {
            return Outcome.failed(findings);
        }
        Ratio shipping = shipping();
        subtotals();
        total(shipping);
        return Outcome.of(
                new OrderTotals(
                        Money.of(goods, currency),
                        Money.of(discounts, currency),
                        Money.of(other, currency),
                        Money.of(shipping, currency),
                        shares(currency)),
                findings);
    }

    private void scale(String currency) {
        scale = money.scale(currency);
        grossSlack = OrderMoney.slack(scale);
        if (scale.isEmpty()) {
            findings.add(found(OrderMoneyCode.MP_CURRENCY_UNKNOWN, order.place(), "currency")
                    .with("value", currency)
                    .with("known", String.join(", ", money.scales().keySet())));
        }
    }

    private void line(ShopLine line) {
        Optional<Ratio> gross = gross(line);
        if (gross.isEmpty()) {
            return;
        }
        switch (line.kind()) {
            case PRODUCT -> goods = goods.plus(gross.get());
            case DISCOUNT -> discounts = discounts.plus(gross.get());
            case OTHER -> other = other.plus(gross.get());
        }
        Optional<Ratio> percent = percent(line);
        percent.ifPresent(rate -> byPercent.merge(rate, gross.get(), Ratio::plus));
        if (line.kind() == LineKind.PRODUCT) {
            sums(line);
            percent.ifPresent(rate -> nets(line, rate));
        }
    }

    /** What the line comes to, by its word or else by its unit price; less than 0 for a discount. */
    private Optional<Ratio> gross(ShopLine line) {
        Ratio quantity = line.quantity().orElse(Ratio.ONE);
        Optional<Ratio> computed = line.unitGross().map(unit -> unit.times(quantity));
        if (line.gross().isPresent()) {
            fine(line.place(), "line_subtotal_gross", line.gross().get());
            computed.ifPresent(exact -> differs(
                    OrderMoneyCode.MP_GROSS_DIFFERS, line.place(), "line_subtotal_gross", line.gross(), exact, grossSlack));
        }
        Optional<Ratio> gross = line.gross().or(() -> computed);
        if (gross.isEmpty() && line.kind() == LineKind.PRODUCT) {
            findings.add(found(OrderMoneyCode.MP_AMOUNT_MISSING, line.place(), "line_subtotal_gross"));
        }
        return line.kind() == LineKind.DISCOUNT ? gross.map(amount -> amount.abs().negated()) : gross;
    }

    private Optional<Ratio> percent(ShopLine line) {
        if (line.taxPercent().isEmpty()) {
            if (line.kind() == LineKind.PRODUCT) {
                findings.add(found(OrderMoneyCode.MP_AMOUNT_MISSING, line.place(), "product_tax_percent")
                        .as(Severity.WARNING));
            }
            return Optional.empty();
        }
        return usable(line.place(), "product_tax_percent", line.taxPercent());
    }

    private Optional<Ratio> usable(Place place, String field, Optional<Ratio> percent) {
        boolean isWrong = percent.filter(it -> it.signum() < 0 || it.compareTo(HUNDRED) > 0).isPresent();
        if (isWrong) {
            findings.add(found(OrderMoneyCode.MP_VAT_OUT_OF_RANGE, place, field).with("value", ShopText.of(percent.get())));
        }
        return isWrong ? Optional.empty() : percent;
    }

    /** Net and tax make gross, whatever the rate. */
    private void sums(ShopLine line) {
        sum(line.place(), "unit_tax_amount", line.unitNet(), line.unitTax(), line.unitGross());
        sum(line.place(), "line_tax_amount", line.net(), line.tax(), line.gross());
    }

    private void sum(Place place, String field, Optional<Ratio> net, Optional<Ratio> tax, Optional<Ratio> gross) {
        if (net.isPresent() && gross.isPresent()) {
            differs(OrderMoneyCode.MP_VAT_DIFFERS, place, field, tax, gross.get().minus(net.get()), Ratio.ZERO);
        }
    }

    private void nets(ShopLine line, Ratio percent) {
        line.unitGross().ifPresent(gross -> differs(
                OrderMoneyCode.MP_VAT_DIFFERS, line.place(), "unit_price_net", line.unitNet(), net(gross, percent), netSlack));
        // A line may be rounded by itself, or be the rounded unit times the quantity.
        Optional<Ratio> ofUnit = line.unitNet().flatMap(unit -> line.quantity().map(unit::times));
        if (line.gross().isPresent() && line.net().isPresent() && !line.net().equals(ofUnit)) {
            differs(
                    OrderMoneyCode.MP_VAT_DIFFERS, line.place(), "line_subtotal_net", line.net(),
                    net(line.gross().get(), percent), netSlack);
        }
    }

    private static Ratio net(Ratio gross, Ratio percent) {
        return gross.times(HUNDRED).dividedBy(HUNDRED.plus(percent));
    }

    private Ratio shipping() {
        Ratio shipping = order.shippingAmount().orElse(Ratio.ZERO);
        fine(order.place(), "shipping_amount", shipping);
        usable(order.place(), "shipping_tax_percent", order.shippingTaxPercent()).ifPresent(rate -> {
            if (!shipping.isZero()) {
                byPercent.merge(rate, shipping, Ratio::plus);
            }
            Ratio tax = shipping.minus(net(shipping, rate));
            differs(
                    OrderMoneyCode.MP_VAT_DIFFERS, order.place(), "shipping_tax_amount", order.shippingTax(), tax, netSlack);
        });
        return shipping;
    }

    /** Whether subtotals are with discounts is not known, so both are right. */
    private void subtotals() {
        Ratio lines = goods.plus(discounts).plus(other);
        eitherOf(OrderMoneyCode.MP_GROSS_DIFFERS, "subtotal_including_tax", order.subtotalGross(), lines, goods);
        eitherOf(OrderMoneyCode.MP_GROSS_DIFFERS, "subtotal_amount", order.subtotal(), lines, goods);
        added(ShopLine::net, true).ifPresent(net -> eitherOf(
                OrderMoneyCode.MP_VAT_DIFFERS, "subtotal_excluding_tax", order.subtotalNet(), net,
                added(ShopLine::net, false).orElse(net)));
        added(ShopLine::tax, true).ifPresent(tax -> {
            Ratio ofGoods = added(ShopLine::tax, false).orElse(tax);
            Ratio ofShipping = order.shippingTax().orElse(Ratio.ZERO);
            eitherOf(
                    OrderMoneyCode.MP_VAT_DIFFERS, "tax_amount", order.tax(), tax, ofGoods, tax.plus(ofShipping),
                    ofGoods.plus(ofShipping));
        });
    }

    /** The sum over lines as they are written; none if goods do not tell it. */
    private Optional<Ratio> added(Function<ShopLine, Optional<Ratio>> amount, boolean isWithDiscounts) {
        Ratio sum = Ratio.ZERO;
        for (ShopLine line : order.lines()) {
            Optional<Ratio> said = amount.apply(line);
            if (said.isEmpty() && line.kind() == LineKind.PRODUCT) {
                return Optional.empty();
            }
            Ratio part = said.orElse(Ratio.ZERO);
            if (line.kind() == LineKind.PRODUCT) {
                sum = sum.plus(part);
            } else if (isWithDiscounts) {
                sum = sum.plus(line.kind() == LineKind.DISCOUNT ? part.abs().negated() : part);
            }
        }
        return Optional.of(sum);
    }

    private void total(Ratio shipping) {
        Ratio total = goods.plus(discounts).plus(other).plus(shipping);
        order.total().ifPresent(said -> fine(order.place(), "total_amount", said));
        eitherOf(
                OrderMoneyCode.MP_GROSS_DIFFERS, "total_amount", order.total(), total,
                total.minus(order.wallet().orElse(Ratio.ZERO).abs()));
    }

    private void eitherOf(OrderMoneyCode code, String field, Optional<Ratio> said, Ratio computed, Ratio... others) {
        if (said.isPresent() && !List.of(others).contains(said.get())) {
            differs(code, order.place(), field, said, computed, Ratio.ZERO);
        }
    }

    private void differs(
            OrderMoneyCode code, Place place, String field, Optional<Ratio> said, Ratio computed, Ratio slack) {
        if (said.filter(it -> it.minus(computed).abs().compareTo(slack) > 0).isPresent()) {
            findings.add(found(code, place, field).with("said", ShopText.of(said.get())).with("computed", ShopText.of(computed)));
        }
    }

    private void fine(Place place, String field, Ratio amount) {
        if (scale.filter(decimals -> !amount.toDecimal(decimals).hasValue()).isPresent()) {
            findings.add(found(OrderMoneyCode.MP_AMOUNT_TOO_FINE, place, field)
                    .with("said", ShopText.of(amount))
                    .with("scale", scale.get()));
        }
    }

    private List<VatShare> shares(String currency) {
        List<VatShare> shares = new ArrayList<>();
        byPercent.forEach((percent, gross) -> {
            Ratio net = net(gross, percent);
            shares.add(new VatShare(
                    percent,
                    Money.of(gross, currency),
                    Money.of(net, currency),
                    Money.of(gross.minus(net), currency)));
        });
        return shares;
    }

    private Finding found(OrderMoneyCode code, Place place, String field) {
        return Finding.of(code).about(order.id()).at(place.child(field)).with("field", field);
    }
}
