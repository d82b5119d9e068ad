package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds quantities by key and unit while one merge runs. */
final class QuantitySums<K> {

    /** The two sums of one key and unit: of what was taken, rounded or not, and of what was given. */
    private static final class Sum<K> {
        private final K key;
        private final UnitOfMeasure unit;
        private Ratio taken = Ratio.ZERO;
        private Ratio given = Ratio.ZERO;
        private long count;
        private boolean isTooLarge;

        Sum(K key, UnitOfMeasure unit) {
            this.key = key;
            this.unit = unit;
        }
    }

    private final RoundingRules rules;
    private final RoundingTime time;
    private final Limits limits;
    /** By key, then by unit: a map finds texts of one hash as quickly as others, which pairs with a text are not. */
    private final Map<K, Map<UnitOfMeasure, Sum<K>>> byKey = new HashMap<>();

    private final List<Sum<K>> sums = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    QuantitySums(RoundingRules rules, RoundingTime time, Limits limits) {
        this.rules = rules;
        this.time = time;
        this.limits = limits;
    }

    void add(K key, Quantity quantity) {
        Sum<K> sum = byKey.computeIfAbsent(key, each -> new HashMap<>(2))
                .computeIfAbsent(quantity.unit(), unit -> made(key, unit));
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

    private Sum<K> made(K key, UnitOfMeasure unit) {
        Sum<K> sum = new Sum<>(key, unit);
        sums.add(sum);
        return sum;
    }

    Outcome<List<Merged<K>>> finish() {
        List<Merged<K>> merged = new ArrayList<>(sums.size());
        for (Sum<K> sum : sums) {
            if (!sum.isTooLarge) {
                merged.add(new Merged<>(sum.key, total(sum), sum.count));
            }
        }
        return Outcome.of(List.copyOf(merged), findings);
    }

    private Rounded<Quantity> total(Sum<K> sum) {
        Quantity total = Quantity.of(sum.taken, sum.unit);
        Quantity value = time == RoundingTime.AFTER_MERGING ? rounded(sum.key, total).value() : total;
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
