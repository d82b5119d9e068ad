package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of a line to its parent, from the first source that has one.
 *
 * <p>The sources in their order: numerator and denominator on the line, the BOM line's ratio, the line's
 * own quantity if it is declared to be per parent. Where the BOM's ratio is known too, what the line says
 * is checked against it.
 */
final class EdgeRatios {

    private final Forest forest;
    private final ClassifierPolicy policy;
    private final LineRatios known;
    private final boolean knowsNone;
    private final Notes notes;

    EdgeRatios(Forest forest, ClassifierPolicy policy, Notes notes) {
        this.forest = forest;
        this.policy = policy;
        this.known = policy.lineRatios();
        this.knowsNone = known.isEmpty();
        this.notes = notes;
    }

    /** Returns true if any child line or the host says a ratio, or a price to check. */
    boolean anyKnown() {
        return !knowsNone || forest.anyRatio;
    }

    /** Returns the ratio of a line to its parent, null if no source has a usable one. */
    @Nullable Ratio ratio(int line) {
        OrderLine it = forest.lines[line];
        Ratio expected = expected(line);
        checkPrice(line);
        if (it.numerator() != null) {
            Ratio own = usable(line, it.numerator(), it.denominator() == null ? Ratio.ONE : it.denominator());
            checkQuantity(line, own, expected);
            return own;
        }
        if (it.isRatioUnreadable()) {
            return null;
        }
        Ratio perParent = policy.childQuantity() == ChildQuantity.PER_PARENT ? it.quantity() : null;
        checkQuantity(line, perParent, expected);
        Ratio said = expected == null ? perParent : expected;
        return said == null ? null : usable(line, said, Ratio.ONE);
    }

    /** Returns true if neither the line nor the host says a ratio, be it one that cannot be used. */
    boolean isSilent(int line) {
        OrderLine it = forest.lines[line];
        return it.numerator() == null && !it.isRatioUnreadable() && expected(line) == null;
    }

    /** Returns true if the ratios of BOM lines are known that totals can be checked against. */
    boolean canCheckTotals() {
        return policy.childQuantity() == ChildQuantity.TOTAL && !knowsNone;
    }

    /** Returns the ratio of the line to its parent that the BOM says, null if it says none. */
    @Nullable Ratio expected(int line) {
        return knowsNone ? null : known.ratio(forest.lines[line].bomReference());
    }

    QuantitySource source(int line, @Nullable Ratio ratio) {
        OrderLine it = forest.lines[line];
        if (ratio == null) {
            return QuantitySource.NONE;
        }
        if (it.numerator() != null) {
            return QuantitySource.LINE_RATIO;
        }
        return expected(line) == null ? QuantitySource.PER_PARENT : QuantitySource.BOM_RATIO;
    }

    private @Nullable Ratio usable(int line, Ratio numerator, Ratio denominator) {
        if (numerator.signum() >= 0 && denominator.signum() > 0) {
            return denominator.equals(Ratio.ONE) ? numerator : numerator.dividedBy(denominator);
        }
        Finding invalid = notes.about(line, OrderCode.CHILD_RATIO_INVALID)
                .with("numerator", numerator.toString())
                .with("denominator", denominator.toString());
        notes.add(line, invalid);
        return null;
    }

    void checkQuantity(int line, @Nullable Ratio actual, @Nullable Ratio expected) {
        if (actual != null && expected != null && !actual.equals(expected)) {
            noteChange(line, OrderCode.CHILD_QUANTITY_CHANGED, actual, expected);
        }
    }

    private void checkPrice(int line) {
        if (knowsNone) {
            return;
        }
        OrderLine it = forest.lines[line];
        Ratio expected = known.price(it.bomReference());
        Ratio actual = it.price();
        if (actual != null && expected != null && !actual.equals(expected)) {
            noteChange(line, OrderCode.CHILD_PRICE_CHANGED, actual, expected);
        }
    }

    private void noteChange(int line, OrderCode code, Ratio actual, Ratio expected) {
        Finding change = notes.about(line, code)
                .as(policy.childChanged())
                .with("actual", actual.toString())
                .with("expected", expected.toString());
        notes.add(line, change);
    }
}
