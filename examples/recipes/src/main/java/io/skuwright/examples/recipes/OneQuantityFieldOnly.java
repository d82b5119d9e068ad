package io.skuwright.examples.recipes;

import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.SingleQuantity;
import io.skuwright.result.Outcome;
import java.io.PrintStream;

/** 2 pieces for 3 desks, and the target has one decimal field for it: what is sent, and what is lost? */
public final class OneQuantityFieldOnly {

    private OneQuantityFieldOnly() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        DecimalField field = DecimalField.of(10, 4);
        Ratio perDesk = Ratio.of(2, 3);

        // Nothing is rounded unless the caller says how.
        Outcome<SingleQuantity> exact = SingleQuantity.of(perDesk, field, Rounding.none());
        exact.findings().forEach(finding -> out.println(finding.code() + ": " + finding.message()));

        SingleQuantity sent = SingleQuantity.of(perDesk, field, Rounding.halfEven(4)).value();
        out.println("sent for a desk: " + sent.value());
        out.println("too much for 700 desks: " + sent.lossFor(Ratio.of(700)));
        out.println("exact for " + sent.smallestExactParents() + " desks: " + sent.smallestExactQuantity());
    }
}
