package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.Shortage;
import io.skuwright.kit.KitAvailability;
import io.skuwright.kit.KitPromise;
import io.skuwright.kit.KitWish;
import io.skuwright.kit.PromisedLine;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Desks and benches need the same frames and screws: what does the shop show, and what may orders be promised? */
public final class WhichKitsCanBePromised {

    private WhichKitsCanBePromised() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<Bom> boms = new ArrayList<>(Workshop.desk());
        boms.add(Workshop.bom("BENCH", Workshop.line("10", "1", "FRAME"), Workshop.line("20", "30", "SCREW")));
        Map<String, OnHand> stock = Map.of(
                "TOP", OnHand.of(Ratio.of(9), "pcs"),
                "FRAME", OnHand.of(Ratio.of(6), "pcs"),
                "SCREW", OnHand.of(Ratio.of(130), "pcs"),
                "KEY", OnHand.of(Ratio.of(20), "pcs"));
        KitAvailability kits =
                KitAvailability.of(Workshop.catalog(boms), stock, BomPolicy.defaults(), BuildMode.SHALLOW);

        // The shop shows each kit as if it were the only one.
        kits.available(List.of("DESK", "BENCH")).orThrow().forEach((kit, buildable) -> out.println(
                kit + ": " + buildable.quantity() + ", for one more lack " + text(buildable.limiting())));

        // Orders share the stock out; who comes first is the caller's choice.
        KitWish desks = KitWish.of("1", "DESK", Ratio.of(4));
        KitWish benches = KitWish.of("2", "BENCH", Ratio.of(3));
        KitWish screws = KitWish.of("3", "SCREW", Ratio.of(10));
        print(kits.promise(List.of(desks, benches, screws)).orThrow(), out);
        print(kits.promise(List.of(benches, desks, screws)).orThrow(), out);
    }

    private static void print(KitPromise promise, PrintStream out) {
        for (PromisedLine line : promise.lines()) {
            out.println("line " + line.wish().line() + ": " + line.promised() + " of " + line.wish().quantity() + " "
                    + line.wish().kit());
        }
        out.println("must come in: " + text(promise.lacking()));
        out.println("tops left: " + promise.left().onHand("TOP").orElseThrow().amount());
    }

    private static String text(List<Shortage> shortages) {
        return String.join(", ", shortages.stream().map(lack -> lack.missing() + " " + lack.component()).toList());
    }
}
