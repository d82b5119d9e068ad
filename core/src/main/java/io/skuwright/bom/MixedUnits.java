package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one quantity of the totals that a component has in several units. */
final class MixedUnits {

    private MixedUnits() {}

    static Outcome<Map<String, Ratio>> merge(
            List<ComponentTotal> totals, UnitConversions conversions, Limits limits) {
        Map<String, ComponentTotal> firsts = new LinkedHashMap<>();
        Map<String, Ratio> sums = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (ComponentTotal total : totals) {
            ComponentTotal first = firsts.computeIfAbsent(total.component(), component -> total);
            Ratio factor = factor(first, total, conversions);
            if (factor != null) {
                sums.merge(total.component(), total.quantity().times(factor), Ratio::plus);
            } else if (unknown.add(total.component())) {
                findings.add(mixed(first, total));
            }
        }
        sums.forEach((component, sum) -> {
            List<Finding> tooLarge = TotalsPass.tooLarge(sum, component, limits);
            if (!tooLarge.isEmpty() && unknown.add(component)) {
                findings.addAll(tooLarge);
            }
        });
        sums.keySet().removeAll(unknown);
        return Outcome.of(Collections.unmodifiableMap(sums), findings);
    }

    private static Finding mixed(ComponentTotal first, ComponentTotal other) {
        return Finding.of(BomCode.BOM_UNITS_MIXED)
                .about(first.component())
                .with("unit", first.unit().orElse(""))
                .with("other", other.unit().orElse(""));
    }

    private static @Nullable Ratio factor(ComponentTotal to, ComponentTotal from, UnitConversions conversions) {
        if (to.unit().equals(from.unit())) {
            return Ratio.ONE;
        }
        return to.unit().isEmpty() || from.unit().isEmpty()
                ? null
                : conversions.find(to.component(), from.unit().get(), to.unit().get()).orElse(null);
    }
}
