package io.skuwright.examples.recipes;

import io.skuwright.kit.KitPrice;
import io.skuwright.kit.PartPrice;
import io.skuwright.kit.PartialPrice;
import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import java.io.PrintStream;
import java.util.List;

/** 3 desks were sold for 1000.00: what does each part cost on the invoice, and what is paid back desk by desk? */
public final class AKitPriceOnItsParts {

    private AKitPriceOnItsParts() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<PricedPart> parts = List.of(
                part("10", "TOP", 3).listPrice(Money.parse("120 CNY")).build(),
                part("20", "FRAME", 3).listPrice(Money.parse("240 CNY")).build(),
                part("30", "SCREW", 48).listPrice(Money.parse("0 CNY")).build(),
                part("40", "KEY", 3).fixedPrice(Money.parse("5 CNY")).build());
        PriceRule byListPrice = PriceRule.by(PriceBasis.LIST_PRICE, 2);
        KitPrice price = KitPrice.of(Money.parse("1000 CNY"), parts, byListPrice).orThrow();
        for (PartPrice part : price.parts()) {
            out.println(part.part().product() + ": " + part.amount() + ", one at " + part.unitPrice().orElseThrow());
        }

        // The invoice takes four places for a price of one; the residue says what it is off.
        out.println("TOP with 4 places: " + price.parts().get(0).unitPrice(Rounding.halfEven(4)).orElseThrow());

        // Whatever comes back first, all that comes back is what was paid.
        List<Ratio> oneByOne = List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE);
        for (PartialPrice back : price.inSteps(oneByOne, Ratio.of(3), Rounding.halfEven(2)).orThrow()) {
            out.println("desk " + back.to() + ": " + back.amount() + " of it TOP " + back.parts().get(0).value());
        }

        // What has no list price does not get one here.
        List<PricedPart> gap = List.of(part("10", "TOP", 3).build());
        KitPrice.of(Money.parse("1000 CNY"), gap, byListPrice)
                .findings()
                .forEach(finding -> out.println(finding.code() + " of " + finding.attributes().get("product")));
    }

    private static PricedPart.Builder part(String line, String product, long quantity) {
        return PricedPart.builder().part(line).product(product).quantity(Ratio.of(quantity));
    }
}
