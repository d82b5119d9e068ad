package io.skuwright.bench;

import io.skuwright.bench.gen.KitStore;
import io.skuwright.bench.gen.KitStore.Level;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.OnHand;
import io.skuwright.kit.KitAvailability;
import io.skuwright.kit.KitPromise;
import io.skuwright.kit.KitWish;
import io.skuwright.kit.PromisedLine;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The availability of kits, called as a user calls it. */
final class KitEngine {

    private KitEngine() {}

    static BomCatalog catalog(KitStore store) {
        return BomCatalog.of(store.boms()).orThrow();
    }

    static Map<String, OnHand> stock(List<Level> levels) {
        Map<String, OnHand> stock = new HashMap<>();
        levels.forEach(level -> stock.put(level.component(), OnHand.of(Ratio.of(level.amount()))));
        return stock;
    }

    static KitAvailability availability(BomCatalog catalog, Map<String, OnHand> stock) {
        return KitAvailability.of(catalog, stock, BomPolicy.defaults(), BuildMode.SHALLOW);
    }

    /** Asks for all kits and reads every quantity. */
    static long read(KitAvailability kits, List<String> codes) {
        long digest = 0;
        for (Buildable build : kits.available(codes).value().values()) {
            digest += build.quantity().hashCode();
        }
        return digest;
    }

    /** Asks for all kits and reads every quantity and what lacks for one more of each. */
    static long readLimiting(KitAvailability kits, List<String> codes) {
        long digest = 0;
        for (Buildable build : kits.available(codes).value().values()) {
            digest += build.quantity().hashCode() + build.limiting().get(0).component().hashCode();
        }
        return digest;
    }

    static List<KitWish> wishes(List<String> codes, long quantity) {
        List<KitWish> wishes = new ArrayList<>();
        for (String code : codes) {
            wishes.add(KitWish.of("line of " + code, code, Ratio.of(quantity)));
        }
        return wishes;
    }

    static KitPromise promise(KitAvailability kits, List<KitWish> wishes) {
        return kits.promise(wishes).value();
    }

    /** Promises all wishes and reads what each gets. */
    static long readPromise(KitAvailability kits, List<KitWish> wishes) {
        long digest = 0;
        for (PromisedLine line : promise(kits, wishes).lines()) {
            digest += line.promised().hashCode();
        }
        return digest;
    }
}
