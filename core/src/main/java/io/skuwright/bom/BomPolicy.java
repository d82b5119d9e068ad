package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a question about BOMs is meant.
 *
 * <p>The same value is taken by every view, so that two views never disagree about a date, a version, a loss
 * or a skip layer. Example: what KIT-9 in red needs on the first of March, losses counted, with the pack sent
 * as one piece although its line is flagged as a skip layer:
 *
 * <pre>
 * BomPolicy policy = BomPolicy.defaults()
 *         .withAsOf(LocalDate.of(2026, 3, 1))
 *         .withSelected("color", "red")
 *         .withLoss(LossConvention.MULTIPLY)
 *         .withSkip("PACK", false);
 * </pre>
 *
 * <p>Two policies are equal if all their settings are. This class is immutable and thread-safe.
 */
public final class BomPolicy {

    private static final BomPolicy DEFAULTS =
            new BomPolicy(ImmutablePolicyValues.builder().build());

    private final PolicyValues values;

    private BomPolicy(PolicyValues values) {
        this.values = values;
    }

    private BomPolicy changed(UnaryOperator<ImmutablePolicyValues.Builder> change) {
        return new BomPolicy(change.apply(ImmutablePolicyValues.builder().from(values)).build());
    }

    /**
     * Returns the policy without a date, without losses, without a selection and without optional lines, with
     * flagged default BOMs and nothing rounded.
     */
    public static BomPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the default policy with some settings changed by name.
     *
     * <p>Names: {@code asOf} (2026-03-01), {@code defaultBom} (flagged or natural), {@code withOptional}
     * (true or false), {@code skip}, {@code keep} and {@code prefer} (component codes separated by commas),
     * {@code select.SPEC} (a value of the spec), {@code loss} (a {@link LossConvention}), {@code stepsByTotal}
     * (true or false), {@code round.UNIT} (as {@link RoundingRules#from} has it, {@code round.*} for all other
     * units) and {@code roundingTime} (before or after merging).
     *
     * @throws IllegalArgumentException if a name is not known (the known ones are named) or a value cannot be
     *     read
     */
    public static BomPolicy from(Map<String, String> settings) {
        return PolicySettings.read(settings);
    }

    /** Returns this policy as of a day: lines count from their first day until the day before their end. */
    public BomPolicy withAsOf(LocalDate date) {
        return changed(draft -> draft.asOf(requireNonNull(date, "date")));
    }

    /** Returns this policy with another rule for default BOMs. */
    public BomPolicy withDefaultBom(DefaultBom rule) {
        return changed(draft -> draft.defaultBom(requireNonNull(rule, "rule")));
    }

    /** Returns this policy with optional lines counted or not. */
    public BomPolicy withOptional(boolean count) {
        return changed(draft -> draft.withOptional(count));
    }

    /** Returns this policy with a component taken as a skip layer, or not, whatever its lines say. */
    public BomPolicy withSkip(String component, boolean skip) {
        Map<String, Boolean> skips = new TreeMap<>(values.skips());
        skips.put(requireNonNull(component, "component"), skip);
        return changed(draft -> draft.skips(skips));
    }

    /**
     * Returns this policy for one variant: lines with a condition on the spec count if they name the value.
     *
     * <p>A condition on a spec of which nothing was selected is ignored, and reported once.
     */
    public BomPolicy withSelected(String spec, String value) {
        Map<String, String> selection = new TreeMap<>(values.selection());
        selection.put(requireNonNull(spec, "spec"), requireNonNull(value, "value"));
        return changed(draft -> draft.selection(selection));
    }

    /** Returns this policy with a component that counts wherever it is one of several alternatives. */
    public BomPolicy withPreferred(String component) {
        return changed(draft -> draft.addPreferred(requireNonNull(component, "component")));
    }

    /** Returns this policy with losses counted by a convention. */
    public BomPolicy withLoss(LossConvention convention) {
        return changed(draft -> draft.loss(requireNonNull(convention, "convention")));
    }

    /**
     * Returns this policy with stepped lines judged by what is needed of their parent in all, or in each place.
     *
     * <p>Example: 60 of B are needed in one place and 60 in another, and B needs 2 cm of foil a piece up to 100
     * and 1 cm from 100 on. Judged by place that is 240 cm, judged by the total of 120 it is 120 cm. By place is
     * the default; there the total of a component under several places is not known to one pass over the
     * structure and is {@code BOM_STEPPED_AMBIGUOUS}.
     */
    public BomPolicy withStepsByTotal(boolean byTotal) {
        return changed(draft -> draft.stepsByTotal(byTotal));
    }

    /** Returns this policy with answers that can also be had rounded, each place or each sum. */
    public BomPolicy withRounding(RoundingRules rules, RoundingTime time) {
        requireNonNull(rules, "rules");
        return changed(draft -> draft.rounding(rules).roundingTime(requireNonNull(time, "time")));
    }

    /** Returns the day as of which lines count, if one was given; else all dated lines count. */
    public Optional<LocalDate> asOf() {
        return values.asOf();
    }

    /** Returns the rule for default BOMs. */
    public DefaultBom defaultBom() {
        return values.defaultBom();
    }

    /** Returns true if optional lines count. */
    public boolean withOptional() {
        return values.withOptional();
    }

    /** Returns the components whose skip flag is overridden, in text order; not modifiable. */
    public Map<String, Boolean> skips() {
        return values.skips();
    }

    /** Returns the selected value of each spec, in text order; not modifiable. */
    public Map<String, String> selection() {
        return values.selection();
    }

    /** Returns the components that are preferred among alternatives, in text order; not modifiable. */
    public Set<String> preferred() {
        return values.preferred();
    }

    /** Returns how losses are counted. */
    public LossConvention loss() {
        return values.loss();
    }

    /** Returns true if a stepped line is judged by the total of its parent. */
    public boolean stepsByTotal() {
        return values.stepsByTotal();
    }

    /** Returns how answers are rounded that are asked for rounded. */
    public RoundingRules rounding() {
        return values.rounding();
    }

    /** Returns whether places or sums are rounded. */
    public RoundingTime roundingTime() {
        return values.roundingTime();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomPolicy that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the settings, for people. */
    @Override
    public String toString() {
        return values.toString().substring("PolicyValues".length());
    }
}
