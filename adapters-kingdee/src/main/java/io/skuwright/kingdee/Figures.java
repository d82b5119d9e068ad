package io.skuwright.kingdee;

import io.skuwright.order.TypedLine;
import io.skuwright.quantity.Allocation;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.Share;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the exact quantities and prices of one kit into the decimals that Kingdee takes. */
final class Figures {

    /** Kingdee keeps quantities and prices as decimal(23,10). */
    private static final int DIGITS_BEFORE_POINT = 13;

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
        List<Share> shares = new ArrayList<>();
        for (int row = 1; row < drafts.size(); row++) {
            // What is rounded down to nothing is not there to carry a part of the price.
            boolean isNothing = quantities.get(row).signum() == 0;
            shares.add(Share.byWeight(isNothing ? Ratio.ZERO : drafts.get(row).amount()));
        }
        Outcome<List<Rounded<Ratio>>> split =
                Allocation.toScale(settings.currencyScale()).within(limits).split(amount, shares);
        List<Rounded<Ratio>> parts = notes.take(kit.first(), split);
        for (int row = 1; parts != null && row < drafts.size(); row++) {
            BigDecimal quantity = quantities.get(row);
            Ratio part = parts.get(row - 1).value();
            Ratio unitPrice = quantity.signum() == 0 ? Ratio.ZERO : part.dividedBy(Ratio.of(quantity));
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
