package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what a {@link CostPass} found out into lists. */
final class CostLists {

    private CostLists() {}

    static List<ProductCost> products(CostPass pass) {
        List<ProductCost> products = new ArrayList<>();
        for (int node : pass.order()) {
            Ratio quantity = pass.needed.nodes[node];
            // Below a line that was left out nothing is made.
            if (!quantity.isZero()) {
                products.add(product(pass, node, quantity));
            }
        }
        return List.copyOf(products);
    }

    private static ProductCost product(CostPass pass, int node, Ratio quantity) {
        Ratio once = pass.perPlace[node].times(pass.needed.places[node]);
        return new ProductCost(
                pass.table.product(node),
                pass.opened.index.number(pass.opened.nodeBom[node]),
                Optional.ofNullable(pass.table.unit(node)),
                quantity,
                pass.table.own[node],
                pass.perUnit[node].plus(once.dividedBy(quantity)),
                pass.isComplete(node));
    }

    static List<ComponentCost> components(CostPass pass) {
        List<ComponentCost> components = new ArrayList<>();
        for (int node : pass.order()) {
            add(
                    components,
                    pass.table.product(node),
                    pass.table.unit(node),
                    pass.needed.nodes[node],
                    pass.table.own[node],
                    pass.paid.nodes[node]);
        }
        for (int item = 0; item < pass.opened.items; item++) {
            Ratio price = pass.table.prices[item];
            if (price != null) {
                add(
                        components,
                        pass.table.component(item),
                        pass.table.itemUnit(item),
                        pass.needed.items[item],
                        price,
                        pass.paid.items[item]);
            }
        }
        return List.copyOf(components);
    }

    private static void add(
            List<ComponentCost> components,
            String component,
            @Nullable String unit,
            Ratio needed,
            Ratio unitCost,
            Ratio paid) {
        if (!unitCost.isZero() && !needed.isZero()) {
            components.add(new ComponentCost(
                    component, Optional.ofNullable(unit), needed, unitCost, paid.times(unitCost)));
        }
    }

    /** Returns parts with the residue against the exact costs in place of that against exact parts. */
    static List<Rounded<Ratio>> against(List<Ratio> exact, List<Rounded<Ratio>> parts) {
        List<Rounded<Ratio>> rounded = new ArrayList<>(parts.size());
        for (int at = 0; at < parts.size(); at++) {
            Ratio value = parts.get(at).value();
            rounded.add(new Rounded<>(value, value.minus(exact.get(at))));
        }
        return rounded;
    }

    static Outcome<List<CostDrift>> drift(
            List<ProductCost> products, Map<String, UnitCost> stored, Rounding rounding, UnitConversions conversions) {
        List<CostDrift> drifts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ProductCost cost : products) {
            UnitCost before = stored.get(cost.product());
            if (before != null && cost.isComplete()) {
                Outcome<Ratio> known =
                        CostTable.amount(cost.product(), before, cost.unit().orElse(null), conversions);
                findings.addAll(known.findings());
                known.optional().ifPresent(amount -> compare(cost, amount, rounding, drifts, findings));
            }
        }
        return Outcome.of(List.copyOf(drifts), findings);
    }

    private static void compare(
            ProductCost cost, Ratio stored, Rounding rounding, List<CostDrift> drifts, List<Finding> findings) {
        Ratio actual = rounding.apply(cost.unitCost()).value();
        if (!actual.equals(stored)) {
            Ratio difference = actual.minus(stored);
            drifts.add(new CostDrift(cost, stored, difference));
            findings.add(Finding.of(CostCode.COST_DRIFT)
                    .about(cost.product())
                    .with("bom", cost.bom())
                    .with("value", stored.toString())
                    .with("actual", actual.toString())
                    .with("difference", difference.toString()));
        }
    }
}
