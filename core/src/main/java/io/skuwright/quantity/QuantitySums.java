package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds quantities by key and unit while one merge runs. */
final class QuantitySums<K> {

    private record Place<K>(K key, UnitOfMeasure unit) {}

    /** The two sums of one key and unit: of what was taken, rounded or not, and of what was given. */
    private static final class Sum {
        private Ratio taken = Ratio.ZERO;
        private Ratio given = Ratio.ZERO;
        private long count;
        private boolean isTooLarge;
    }

    private final RoundingRules rules;
    private final RoundingTime time;
    private final Limits limits;
    private final Map<Place<K>, Sum> sums = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    QuantitySums(RoundingRules rules, RoundingTime time, Limits limits) {
        this.rules = rules;
        this.time = time;
        this.limits = limits;
    }

    void add(K key, Quantity quantity) {
        Sum sum = sums.computeIfAbsent(new Place<>(key, quantity.unit()), place -> new Sum());
        sum.count++;
        if (sum.isTooLarge) {
            return;
        }
        Ratio taken = time == RoundingTime.BEFORE_MERGING ? rounded(key, quantity).value().amount() : quantity.amount();
        sum.taken = sum.taken.plus(taken);
        sum.given = sum.given.plus(quantity.amount());
        Outcome<Ratio> checked = sum.given.within(limits);
        sum.isTooLarge = checked.hasErrors();
        addFindings(key, checked);
    }

    Outcome<List<Merged<K>>> finish() {
        List<Merged<K>> merged = new ArrayList<>(sums.size());
        sums.forEach((place, sum) -> {
            if (!sum.isTooLarge) {
                merged.add(new Merged<>(place.key(), total(place, sum), sum.count));
            }
        });
        return Outcome.of(List.copyOf(merged), findings);
    }

    private Rounded<Quantity> total(Place<K> place, Sum sum) {
        Quantity total = Quantity.of(sum.taken, place.unit());
        Quantity value = time == RoundingTime.AFTER_MERGING ? rounded(place.key(), total).value() : total;
        return new Rounded<>(value, value.amount().minus(sum.given));
    }

    private Rounded<Quantity> rounded(K key, Quantity quantity) {
        Outcome<Rounded<Quantity>> outcome = rules.apply(quantity);
        addFindings(key, outcome);
        return outcome.value();
    }

    private void addFindings(K key, Outcome<?> outcome) {
        outcome.findings().forEach(finding -> findings.add(finding.about(key.toString())));
    }
}
