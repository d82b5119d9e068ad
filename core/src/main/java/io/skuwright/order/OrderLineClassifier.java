package io.skuwright.order;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each order line what it is to the ERP.
 *
 * <p>The heart of the library: {@link #classify} takes the lines of an order in any order and gives each
 * a type, a reason, a root and, where ratios are known, an exact quantity. Example: a kit R ordered 3
 * times, a skip layer S below it with the ratio 2, and a part Y below S with the ratio 1/3 give R parent,
 * S skip, Y son with the quantity 3 x 2 x 1/3 = 2. The rules stand in the {@linkplain
 * io.skuwright.order package description}; they come from the integration guide of the CRM and its
 * scripts (S and B rules, KIT-1 to KIT-3).
 *
 * <p>Bad lines are set aside with a finding of {@link OrderCode} and the rest is typed; under a strict
 * policy any error refuses the order. There is no exception because of data. Time and memory are linear
 * in the number of lines whatever their order and depth. This class is immutable and thread-safe.
 */
public final class OrderLineClassifier {

    private final ClassifierPolicy policy;

    private OrderLineClassifier(ClassifierPolicy policy) {
        this.policy = policy;
    }

    /** Returns a classifier under a policy. */
    public static OrderLineClassifier of(ClassifierPolicy policy) {
        return new OrderLineClassifier(requireNonNull(policy, "policy"));
    }

    /** Returns the policy. */
    public ClassifierPolicy policy() {
        return policy;
    }

    /** Returns the typed form of an order that is nothing but lines. */
    public Outcome<TypedOrder> classify(List<OrderLine> lines) {
        return classify(null, lines.toArray(new OrderLine[0]), List.of());
    }

    /**
     * Returns the typed form of an order.
     *
     * @return the typed order, always there, with all findings in the order of the lines they speak of
     */
    public Outcome<TypedOrder> classify(SalesOrder order) {
        return classify(order, List.of());
    }

    /**
     * Returns the typed form of an order about which something was found out while it was read.
     *
     * <p>Example: of a list of three lines one was no object and was rejected. The two others are typed;
     * under a strict policy they are not, for the order has an error.
     *
     * @param found what a reader of the order found out
     * @return the typed order, always there, with what was found before and then all findings in the order
     *     of the lines they speak of
     */
    public Outcome<TypedOrder> classify(SalesOrder order, List<Finding> found) {
        return classify(order, order.lines().toArray(new OrderLine[0]), found);
    }

    private Outcome<TypedOrder> classify(@Nullable SalesOrder order, OrderLine[] lines, List<Finding> found) {
        if (policy.limits().exceeds(Limit.ORDER_LINES, lines.length)) {
            return tooLong(order, lines, found);
        }
        Forest forest = new Forest(lines, order == null ? Place.ROOT : order.place());
        Judge judge = new Judge(forest, policy);
        Notes notes = new Notes(forest);
        FaultNotes.add(forest, judge, notes);
        FaultNotes.addNested(forest, judge, notes);
        KitNotes.add(forest, judge, policy, notes);
        if (policy.standardBoms()) {
            StandardBoms.check(forest, judge, notes);
        }
        Quantities quantities = Quantities.of(forest, judge, policy, notes);
        List<Finding> findings = joined(found, notes.inOrderOfLines());
        if (policy.strict() && findings.stream().anyMatch(Finding::isError)) {
            return Outcome.of(refused(order, forest, judge), findings);
        }
        TypedOrder typed = policy.scriptCompatible()
                ? byScript(order, forest)
                : typed(order, forest, judge, quantities);
        return Outcome.of(typed, findings);
    }

    private TypedOrder typed(
            @Nullable SalesOrder order, Forest forest, Judge judge, @Nullable Quantities quantities) {
        return new TypedOrder(
                order, policy, forest.lines, judge.allReasons(), forest.parent, judge.root, judge.incomplete(), quantities);
    }

    private TypedOrder byScript(@Nullable SalesOrder order, Forest forest) {
        ScriptPass script = ScriptPass.of(forest, policy);
        return new TypedOrder(
                order, policy, forest.lines, script.reasons, forest.parent, script.root, new boolean[0], null);
    }

    private TypedOrder refused(@Nullable SalesOrder order, Forest forest, Judge judge) {
        LineReason[] reasons = judge.allReasons();
        for (int line = 0; line < reasons.length; line++) {
            reasons[line] = reasons[line].isSetAside() ? reasons[line] : LineReason.ORDER_REFUSED;
        }
        return new TypedOrder(
                order, policy, forest.lines, reasons, forest.parent, judge.root, judge.incomplete(), null);
    }

    private static List<Finding> joined(List<Finding> first, List<Finding> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Finding> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private Outcome<TypedOrder> tooLong(@Nullable SalesOrder order, OrderLine[] lines, List<Finding> found) {
        LineReason[] reasons = new LineReason[lines.length];
        Arrays.fill(reasons, LineReason.ORDER_REFUSED);
        int[] none = new int[lines.length];
        Arrays.fill(none, Judge.NONE);
        TypedOrder refused = new TypedOrder(order, policy, lines, reasons, none, none, new boolean[0], null);
        Finding finding = Finding.of(OrderCode.LIMIT_LINES)
                .about(order == null ? "" : Texts.orEmpty(order.number()))
                .at(order == null ? Place.ROOT : order.place())
                .with("limit", policy.limits().get(Limit.ORDER_LINES))
                .with("actual", lines.length);
        return Outcome.of(refused, joined(found, List.of(finding)));
    }
}
