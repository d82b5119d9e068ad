package io.skuwright.quantity;

import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from conversions as given to what units are worth: screened, judged, then indexed. */
final class ConversionIndexer {

    private final Limits limits;
    private final UnitFindings findings;
    private final ConversionGroup group;
    private final UnitNumbers numbers = new UnitNumbers();
    private final List<UnitConversion> accepted = new ArrayList<>();
    private final Map<String, UnitOverlay> byProduct = new HashMap<>();

    ConversionIndexer(Limits limits) {
        this.limits = limits;
        this.findings = new UnitFindings(limits);
        this.group = new ConversionGroup(limits, findings);
    }

    Outcome<UnitConversions> index(Iterable<UnitConversion> conversions) {
        List<DeclaredConversion> passed = new ConversionScreen(limits, findings).passed(conversions);
        int ownStart = endOfGroup(passed, 0, "");
        List<DeclaredConversion> forAll = group.agreeing(passed.subList(0, ownStart));
        UnitWorth global = numbers.graph(forAll).worth(edge -> true);
        accept(forAll);
        OverlayBuilder overlays = new OverlayBuilder(numbers, forAll, global, limits, findings);
        int start = ownStart;
        while (start < passed.size()) {
            String product = passed.get(start).product();
            int end = endOfGroup(passed, start, product);
            List<DeclaredConversion> own = group.agreeing(notInverted(passed.subList(start, end), global));
            if (!own.isEmpty()) {
                byProduct.put(product, overlays.overlay(own));
                accept(own);
            }
            start = end;
        }
        return Outcome.of(
                new UnitConversions(List.copyOf(accepted), numbers, global, byProduct, limits), findings.inOrder());
    }

    private static int endOfGroup(List<DeclaredConversion> sorted, int start, String product) {
        int end = start;
        while (end < sorted.size() && sorted.get(end).product().equals(product)) {
            end++;
        }
        return end;
    }

    private void accept(List<DeclaredConversion> conversions) {
        conversions.forEach(it -> accepted.add(it.conversion()));
    }

    /** An own factor may differ from that for all products, but its exact inverse is a slip. */
    private List<DeclaredConversion> notInverted(List<DeclaredConversion> own, UnitWorth global) {
        List<DeclaredConversion> kept = new ArrayList<>(own.size());
        for (DeclaredConversion it : own) {
            Ratio known = global.factor(numbers.add(it.from()), numbers.add(it.to())).orElse(it.factor());
            if (known.equals(it.factor()) || !known.equals(it.factor().reciprocal())) {
                kept.add(it);
            } else {
                findings.invertedAgainstAllProducts(it, known);
            }
        }
        return kept;
    }
}
