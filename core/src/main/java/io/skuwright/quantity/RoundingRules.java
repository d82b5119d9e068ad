package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How each unit is rounded, and merging with rounding.
 *
 * <p>Pieces are rounded up to whole ones, kilograms to grams, and what no rule names is left as it is.
 * Example: {@code RoundingRules.none().with(UnitOfMeasure.of("pcs"), Rounding.up(0))} makes 5 pcs of 14/3
 * pcs and leaves 14/3 m alone. A unit that is counted but must not be rounded, such as serial-numbered
 * pieces, is declared with {@link #withWhole}: 14/3 of it stays 14/3 and is reported.
 *
 * <p>Two values are equal if they round every unit alike. This class is immutable and thread-safe.
 */
public final class RoundingRules {

    private static final String OTHERWISE = "*";
    private static final String WHOLE = "whole";
    private static final RoundingRules NONE = new RoundingRules(Map.of(), Set.of(), Rounding.none());

    private final Map<UnitOfMeasure, Rounding> byUnit;
    private final Set<UnitOfMeasure> whole;
    private final Rounding otherwise;

    private RoundingRules(Map<UnitOfMeasure, Rounding> byUnit, Set<UnitOfMeasure> whole, Rounding otherwise) {
        this.byUnit = byUnit;
        this.whole = whole;
        this.otherwise = otherwise;
    }

    /** Returns the rules that round nothing. */
    public static RoundingRules none() {
        return NONE;
    }

    /** Returns the rules that round every unit alike. */
    public static RoundingRules of(Rounding everyUnit) {
        return new RoundingRules(Map.of(), Set.of(), requireNonNull(everyUnit, "everyUnit"));
    }

    /**
     * Returns the rules of settings: a text of {@link Rounding#parse}, or {@code whole}, by the code of a
     * unit; the key {@code *} stands for all other units. Example: {@code pcs=up:0, kg=half-even:3, *=none}.
     *
     * @throws IllegalArgumentException if a value is not known, naming what is known, or a unit is blank
     */
    public static RoundingRules from(Map<String, String> settings) {
        RoundingRules rules = of(Rounding.parse(settings.getOrDefault(OTHERWISE, Rounding.none().toString())));
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (!setting.getKey().equals(OTHERWISE)) {
                UnitOfMeasure unit = UnitOfMeasure.of(setting.getKey());
                rules = setting.getValue().equals(WHOLE)
                        ? rules.withWhole(unit)
                        : rules.with(unit, Rounding.parse(setting.getValue()));
            }
        }
        return rules;
    }

    /** Returns these rules as settings in the order of the units; {@link #from} reads them. */
    public Map<String, String> toSettings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put(OTHERWISE, otherwise.toString());
        byUnit.forEach((unit, rounding) -> settings.put(unit.code(), rounding.toString()));
        whole.forEach(unit -> settings.put(unit.code(), WHOLE));
        return settings;
    }

    /** Returns these rules with one unit rounded in a way of its own. */
    public RoundingRules with(UnitOfMeasure unit, Rounding rounding) {
        return changed(unit, requireNonNull(rounding, "rounding"));
    }

    /** Returns these rules with one unit that is not rounded and must be whole without it. */
    public RoundingRules withWhole(UnitOfMeasure unit) {
        return changed(unit, null);
    }

    private RoundingRules changed(UnitOfMeasure unit, @Nullable Rounding rounding) {
        Map<UnitOfMeasure, Rounding> roundings = new TreeMap<>(byUnit);
        Set<UnitOfMeasure> wholes = new TreeSet<>(whole);
        if (rounding == null) {
            roundings.remove(unit);
            wholes.add(unit);
        } else {
            roundings.put(unit, rounding);
            wholes.remove(unit);
        }
        return new RoundingRules(roundings, wholes, otherwise);
    }

    /** Returns how a unit is rounded; {@link Rounding#none()} if it must be whole without rounding. */
    public Rounding rounding(UnitOfMeasure unit) {
        return whole.contains(unit) ? Rounding.none() : byUnit.getOrDefault(unit, otherwise);
    }

    /** Returns the units that must be whole without rounding, in their order; not modifiable. */
    public Set<UnitOfMeasure> wholeUnits() {
        return Collections.unmodifiableSet(whole);
    }

    /**
     * Returns a quantity rounded by the rule of its unit.
     *
     * @return the rounded quantity and the residue; with {@code INEXACT_QUANTITY}, and the quantity as it
     *     was, if the unit must be whole and the quantity is not
     */
    public Outcome<Rounded<Quantity>> apply(Quantity exact) {
        Rounded<Quantity> rounded = exact.rounded(rounding(exact.unit()));
        if (whole.contains(exact.unit()) && !exact.amount().isWhole()) {
            return Outcome.of(rounded, List.of(inexact(exact)));
        }
        return Outcome.of(rounded);
    }

    private static Finding inexact(Quantity exact) {
        return Finding.of(QuantityCode.INEXACT_QUANTITY)
                .with("value", exact.amount().toString())
                .with("unit", exact.unit().code());
    }

    /**
     * Returns the sums of quantities by unit, rounded before or after merging.
     *
     * @return what {@link #merge(Iterable, RoundingTime, Limits)} returns with the unit as the key
     */
    public Outcome<List<Merged<UnitOfMeasure>>> mergeByUnit(
            Iterable<Quantity> quantities, RoundingTime time, Limits limits) {
        List<Map.Entry<UnitOfMeasure, Quantity>> keyed = new ArrayList<>();
        quantities.forEach(quantity -> keyed.add(Map.entry(quantity.unit(), quantity)));
        return merge(keyed, time, limits);
    }

    /**
     * Returns the sums of quantities by key and unit, rounded before or after merging.
     *
     * <p>Example: two lines of B with 1/3 pcs each and {@code up:0} for pieces give 2 pcs with {@link
     * RoundingTime#BEFORE_MERGING} and 1 pcs with {@link RoundingTime#AFTER_MERGING}. Keys keep the order in
     * which they first come. The time is linear in the number of quantities.
     *
     * @param quantities pairs of a key and a quantity; keys need {@code equals} and {@code hashCode}
     * @return one sum for each pair of a key and a unit; a sum that grows beyond the limit of bits is left out
     *     with {@code LIMIT_QUANTITY_BITS} about the key; {@code INEXACT_QUANTITY} about the key as of {@link
     *     #apply}
     * @param <K> the type of the keys
     */
    public <K> Outcome<List<Merged<K>>> merge(
            Iterable<? extends Map.Entry<K, Quantity>> quantities, RoundingTime time, Limits limits) {
        QuantitySums<K> sums = new QuantitySums<>(this, requireNonNull(time, "time"), requireNonNull(limits, "limits"));
        for (Map.Entry<K, Quantity> pair : quantities) {
            sums.add(pair.getKey(), pair.getValue());
        }
        return sums.finish();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoundingRules that
                && byUnit.equals(that.byUnit)
                && whole.equals(that.whole)
                && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return toSettings().hashCode();
    }

    /** Returns the settings as text, for people. */
    @Override
    public String toString() {
        return toSettings().toString();
    }
}
