package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.UnitOfMeasure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rounds what an explosion needs. */
final class RoundedTotals {

    /** Stands for what no rule names, as it does in the settings of the rules. */
    private static final UnitOfMeasure OTHERWISE = UnitOfMeasure.of("*");

    private record Key(String component, Optional<String> unit) {}

    private RoundedTotals() {}

    static List<RoundedTotal> ofSums(List<ComponentTotal> totals, RoundingRules rules) {
        return totals.stream()
                .map(total -> new RoundedTotal(
                        total.component(), rounding(rules, total.unit()).apply(total.quantity()), total.unit()))
                .toList();
    }

    static List<RoundedTotal> ofRows(Iterable<ExplosionRow> rows, RoundingRules rules) {
        Map<Key, Rounded<Ratio>> sums = new LinkedHashMap<>();
        for (ExplosionRow row : rows) {
            Rounded<Ratio> rounded = rounding(rules, row.unit()).apply(row.quantity());
            sums.merge(new Key(row.component(), row.unit()), rounded, RoundedTotals::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> new RoundedTotal(sum.getKey().component(), sum.getValue(), sum.getKey().unit()))
                .toList();
    }

    private static Rounded<Ratio> plus(Rounded<Ratio> one, Rounded<Ratio> other) {
        return new Rounded<>(one.value().plus(other.value()), one.residue().plus(other.residue()));
    }

    private static Rounding rounding(RoundingRules rules, Optional<String> unit) {
        return rules.rounding(unit.filter(code -> !code.isBlank()).map(UnitOfMeasure::of).orElse(OTHERWISE));
    }
}
