package io.skuwright.bom;

import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.core.fixtures.SampleBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Short forms of questions and answers for the tests of this package. */
final class Exploded {

    private Exploded() {}

    static BomCatalog catalog(Bom... boms) {
        return BomCatalog.of(List.of(boms)).value();
    }

    static Bom bom(String head, String... lines) {
        return BomSketch.bom(head, lines);
    }

    static Outcome<Explosion> engineering(BomCatalog catalog, String product, String quantity) {
        return explode(catalog, product, quantity, ExplosionView.ENGINEERING);
    }

    static Outcome<Explosion> order(BomCatalog catalog, String product, String quantity) {
        return explode(catalog, product, quantity, ExplosionView.ORDER);
    }

    static Outcome<Explosion> leaf(BomCatalog catalog, String product, String quantity) {
        return explode(catalog, product, quantity, ExplosionView.LEAF);
    }

    private static Outcome<Explosion> explode(BomCatalog catalog, String product, String quantity, ExplosionView view) {
        return catalog.explode(product, Ratio.parse(quantity), view, BomPolicy.defaults());
    }

    /** Each row as path, quantity and whether it is skipped, in their order. */
    static List<String> rows(Outcome<Explosion> explosion) {
        return rows(explosion.value());
    }

    static List<String> rows(Explosion explosion) {
        List<String> rows = new ArrayList<>();
        explosion.rows().value().forEach(row -> rows.add(SampleBoms.text(row)));
        return rows;
    }

    /** Quantity by component, with the unit if there is one. */
    static Map<String, String> totals(Outcome<Explosion> explosion) {
        Map<String, String> totals = new TreeMap<>();
        for (ComponentTotal total : explosion.value().totals()) {
            String unit = total.unit().map(name -> " " + name).orElse("");
            String before = totals.put(total.component() + unit, total.quantity().toString());
            if (before != null) {
                throw new AssertionError("Two totals of " + total.component() + unit);
            }
        }
        return totals;
    }

    static ComponentTotal total(Outcome<Explosion> explosion, String component) {
        List<ComponentTotal> totals = explosion.value().totalsOf(component);
        if (totals.size() != 1) {
            throw new AssertionError("Totals of " + component + ": " + totals);
        }
        return totals.get(0);
    }
}
