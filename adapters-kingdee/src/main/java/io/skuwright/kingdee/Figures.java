package io.skuwright.kingdee;

import io.skuwright.kit.KitPrice;
import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.order.TypedLine;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the exact quantities and prices of one kit into the decimals that Kingdee takes. */
final class Figures {

    /** Kingdee keeps quantities and prices as decimal(23,10). */
    private static final int DIGITS_BEFORE_POINT = 13;

    /** All amounts of an order are in its currency, whichever that is. */
    private static final String ORDER_CURRENCY = "order";

    private static final DecimalField QUANTITY = DecimalField.of(DIGITS_BEFORE_POINT + 10, 10);

    private final SaleOrderSettings settings;
    private final Limits limits;
    private final LineNotes notes;

    Figures(SaleOrderSettings settings, Limits limits, LineNotes notes) {
        this.settings = settings;
        this.limits = limits;
        this.notes = notes;
    }

    /** Returns the quantity as it is written, null with a finding if it does not fit. */
    @Nullable BigDecimal quantity(DraftLine draft) {
        return decimal(draft.first(), draft.quantity(), QUANTITY, settings.rounding(), SaleOrderCode.QUANTITY_ROUNDED);
    }

    /** Returns the prices as they are written, one a row; null where none is written or with a finding. */
    List<@Nullable BigDecimal> prices(List<DraftLine> drafts, List<BigDecimal> quantities) {
        boolean hasSons = drafts.size() > 1;
        List<@Nullable BigDecimal> prices = new ArrayList<>();
        if (settings.prices() == PricePlacement.ALLOCATED && hasSons) {
            prices.add(BigDecimal.ZERO);
            allocate(drafts, quantities, prices);
            return prices;
        }
        for (DraftLine draft : drafts) {
            prices.add(settings.prices() == PricePlacement.NONE ? null : ownPrice(draft));
        }
        return prices;
    }

    /** A line that was not asked for a price carries 0: another line of its kit carries it. */
    private @Nullable BigDecimal ownPrice(DraftLine draft) {
        Ratio price = draft.price();
        return price == null ? BigDecimal.ZERO : price(draft, price);
    }

    private void allocate(List<DraftLine> drafts, List<BigDecimal> quantities, List<@Nullable BigDecimal> prices) {
        DraftLine kit = drafts.get(0);
        Ratio amount = amount(kit, quantities.get(0));
        boolean isReturn = kit.quantity().signum() < 0;
        List<PricedPart> parts = new ArrayList<>();
        for (int row = 1; row < drafts.size(); row++) {
            Ratio own = drafts.get(row).amount();
            // What is rounded down to nothing is not there to carry a part of the price.
            parts.add(PricedPart.builder()
                    .part(Integer.toString(row))
                    .product(drafts.get(row).material())
                    .quantity(Ratio.of(quantities.get(row)))
                    .weight(isReturn ? own.negated() : own)
                    .build());
        }
        PriceRule rule = PriceRule.by(PriceBasis.WEIGHT, settings.currencyScale()).within(limits);
        KitPrice split = notes.take(kit.first(), KitPrice.of(Money.of(amount, ORDER_CURRENCY), parts, rule));
        for (int row = 1; split != null && row < drafts.size(); row++) {
            Ratio unitPrice =
                    split.parts().get(row - 1).unitPrice().map(Money::amount).orElse(Ratio.ZERO);
            prices.add(price(drafts.get(row), unitPrice));
        }
    }

    /** The kit's amount is that of the quantity as it is written, for Kingdee knows no other. */
    private static Ratio amount(DraftLine kit, BigDecimal quantity) {
        Ratio price = kit.price();
        return price == null ? Ratio.ZERO : price.times(Ratio.of(quantity));
    }

    private @Nullable BigDecimal price(DraftLine draft, Ratio price) {
        DecimalField field = DecimalField.of(DIGITS_BEFORE_POINT + settings.priceScale(), settings.priceScale());
        return decimal(draft.first(), price, field, settings.priceRounding(), SaleOrderCode.PRICE_ROUNDED);
    }

    private @Nullable BigDecimal decimal(
            TypedLine line, Ratio exact, DecimalField field, Rounding rounding, SaleOrderCode roundedCode) {
        BigDecimal decimal = notes.take(line, field.fit(exact, rounding));
        if (decimal != null) {
            Rounded<Ratio> rounded = rounding.apply(exact);
            if (!rounded.isExact()) {
                notes.add(notes.about(line, roundedCode)
                        .with("exact", exact.toString())
                        .with("rounded", decimal.toPlainString())
                        .with("residue", rounded.residue().toString()));
            }
        }
        return decimal;
    }
}
