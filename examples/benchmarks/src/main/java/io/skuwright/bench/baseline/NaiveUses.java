package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.BomEdges.PlainBom;
import io.skuwright.bench.gen.BomEdges.PlainLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Walks every path upwards over a map from components to their users, with the numbers of commons-numbers. */
public final class NaiveUses {

    private record Use(String product, BigFraction factor) {}

    private final Map<String, List<Use>> users = new HashMap<>();

    private NaiveUses() {}

    /** Turns the lines of all BOMs round. */
    public static NaiveUses of(List<PlainBom> boms) {
        NaiveUses uses = new NaiveUses();
        for (PlainBom bom : boms) {
            for (PlainLine line : bom.lines()) {
                uses.users.computeIfAbsent(line.component(), component -> new ArrayList<>())
                        .add(new Use(bom.product(), BigFraction.of(line.numerator(), line.denominator())));
            }
        }
        return uses;
    }

    /** Returns what one of each user needs of a component, on all levels. */
    public Map<String, BigFraction> usersOf(String component) {
        Map<String, BigFraction> totals = new HashMap<>();
        add(component, BigFraction.ONE, totals);
        return totals;
    }

    private void add(String component, BigFraction quantity, Map<String, BigFraction> totals) {
        for (Use use : users.getOrDefault(component, List.of())) {
            BigFraction needed = quantity.multiply(use.factor);
            totals.merge(use.product, needed, BigFraction::add);
            add(use.product, needed, totals);
        }
    }
}
