package io.skuwright.bom;

import io.skuwright.quantity.Quantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.UnitOfMeasure;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rounds what an explosion needs. */
final class RoundedTotals {

    /** Stands for what no rule names, as it does in the settings of the rules. */
    private static final UnitOfMeasure OTHERWISE = UnitOfMeasure.of("*");

    private RoundedTotals() {}

    static Outcome<List<RoundedTotal>> ofSums(List<ComponentTotal> totals, RoundingRules rules) {
        List<Finding> findings = new ArrayList<>();
        List<RoundedTotal> rounded = new ArrayList<>(totals.size());
        for (ComponentTotal total : totals) {
            Outcome<Rounded<Ratio>> quantity = apply(rules, total.component(), total.unit(), total.quantity());
            rounded.add(new RoundedTotal(total.component(), quantity.value(), total.unit()));
            findings.addAll(quantity.findings());
        }
        return Outcome.of(List.copyOf(rounded), findings);
    }

    /** What must be whole and is not is told once for each component; a sum that grows too large is left out. */
    static Outcome<List<RoundedTotal>> ofRows(Iterable<ExplosionRow> rows, RoundingRules rules, Limits limits) {
        Map<ComponentUnit, Rounded<Ratio>> sums = new LinkedHashMap<>();
        Set<ComponentUnit> inexact = new HashSet<>();
        Set<ComponentUnit> lost = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (ExplosionRow row : rows) {
            ComponentUnit key = new ComponentUnit(row.component(), row.unit());
            if (lost.contains(key)) {
                continue;
            }
            Outcome<Rounded<Ratio>> rounded = apply(rules, row.component(), row.unit(), row.quantity());
            if (!rounded.findings().isEmpty() && inexact.add(key)) {
                findings.addAll(rounded.findings());
            }
            Rounded<Ratio> sum = sums.merge(key, rounded.value(), RoundedTotals::plus);
            List<Finding> tooLarge = TotalsPass.tooLarge(sum.value().minus(sum.residue()), key.component(), limits);
            if (!tooLarge.isEmpty()) {
                findings.addAll(tooLarge);
                lost.add(key);
                sums.remove(key);
            }
        }
        return Outcome.of(
                sums.entrySet().stream()
                        .map(sum -> new RoundedTotal(sum.getKey().component(), sum.getValue(), sum.getKey().unit()))
                        .toList(),
                findings);
    }

    private static Rounded<Ratio> plus(Rounded<Ratio> one, Rounded<Ratio> other) {
        return new Rounded<>(one.value().plus(other.value()), one.residue().plus(other.residue()));
    }

    private static Outcome<Rounded<Ratio>> apply(
            RoundingRules rules, String component, Optional<String> unit, Ratio quantity) {
        UnitOfMeasure counted =
                unit.filter(code -> !code.isBlank()).map(UnitOfMeasure::of).orElse(OTHERWISE);
        Outcome<Rounded<Quantity>> rounded = rules.apply(Quantity.of(quantity, counted));
        return Outcome.of(
                new Rounded<>(rounded.value().value().amount(), rounded.value().residue()),
                rounded.findings().stream().map(finding -> finding.about(component)).toList());
    }
}
