package io.skuwright.kit;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.Shortage;
import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short forms of stock, wishes and answers for the tests of availability. */
final class Availability {

    private static final UnitConversions UNITS = UnitConversions.of(List.of(
                    UnitConversion.of("dozen", "pcs", Ratio.of(12)), UnitConversion.of("kg", "g", Ratio.of(1_000))))
            .orThrow();

    private Availability() {}

    static BomCatalog catalog(Bom... boms) {
        return BomCatalog.of(List.of(boms)).value().withConversions(UNITS);
    }

    static Bom bom(String head, String... lines) {
        return BomSketch.bom(head, lines);
    }

    /** Texts such as {@code SCREW 12} or {@code SCREW 1 dozen}, separated by commas. */
    static Map<String, OnHand> stock(String texts) {
        Map<String, OnHand> stock = new LinkedHashMap<>();
        for (String text : texts.split(", ")) {
            String[] words = text.split(" ");
            OnHand onHand = OnHand.of(Ratio.parse(words[1]));
            stock.put(words[0], words.length == 2 ? onHand : OnHand.of(onHand.amount(), words[2]));
        }
        return stock;
    }

    static KitAvailability shallow(BomCatalog catalog, String stock) {
        return KitAvailability.of(catalog, stock(stock), BomPolicy.defaults(), BuildMode.SHALLOW);
    }

    static KitAvailability deep(BomCatalog catalog, String stock) {
        return KitAvailability.of(catalog, stock(stock), BomPolicy.defaults(), BuildMode.DEEP);
    }

    /** Texts such as {@code KIT 5}, or {@code KIT 5 by 2} in multiples of 2, separated by commas; lines are 1, 2, 3. */
    static List<KitWish> wishes(String texts) {
        List<KitWish> wishes = new ArrayList<>();
        for (String text : texts.split(", ")) {
            String[] words = text.split(" ");
            KitWish wish = KitWish.of(Integer.toString(wishes.size() + 1), words[0], Ratio.parse(words[1]));
            wishes.add(
                    words.length == 2
                            ? wish
                            : new KitWish(wish.line(), wish.kit(), wish.quantity(), Ratio.parse(words[3]), wish.place()));
        }
        return wishes;
    }

    /** What each line is promised, separated by blanks. */
    static String promised(KitPromise promise) {
        return String.join(" ", promise.lines().stream().map(line -> line.promised().toString()).toList());
    }

    /** Each shortage as component, amount and unit, separated by commas. */
    static String text(List<Shortage> shortages) {
        return String.join(", ", shortages.stream()
                .map(each -> each.component() + " " + each.missing() + each.unit().map(unit -> " " + unit).orElse(""))
                .toList());
    }
}
