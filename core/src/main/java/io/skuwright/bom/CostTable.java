package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The own cost of each node and the price of each total, in the units that are counted. */
final class CostTable {

    private final OpenedBoms opened;
    private final UnitConversions conversions;
    private final Map<String, UnitCost> costs;
    private final List<Finding> findings;
    private final Set<String> refused = new HashSet<>();
    private final String[] products;
    /** For one unit of the BOM; zero if there is none. */
    final Ratio[] own;
    /** For one unit of the lines; null if it is not known, or if nothing of it is bought. */
    final @Nullable Ratio[] prices;

    CostTable(
            OpenedBoms opened,
            String root,
            UnitConversions conversions,
            Map<String, UnitCost> costs,
            List<Finding> findings) {
        this.opened = opened;
        this.conversions = conversions;
        this.costs = costs;
        this.findings = findings;
        this.products = products(opened, root);
        this.own = new Ratio[opened.nodes];
        this.prices = new @Nullable Ratio[opened.items];
        for (int node = 0; node < opened.nodes; node++) {
            own[node] = own(node);
        }
        priceAll(boughtItems());
    }

    /** Returns the code of the product of each node, of a variant its own. */
    private static String[] products(OpenedBoms opened, String root) {
        String[] products = new String[opened.nodes];
        Arrays.fill(products, root);
        for (int edge = 0; edge < opened.edges; edge++) {
            if (opened.edgeChild[edge] != BomIndex.NONE) {
                products[opened.edgeChild[edge]] = opened.component(edge);
            }
        }
        return products;
    }

    String product(int node) {
        return products[node];
    }

    @Nullable String unit(int node) {
        return opened.index.store.unit(opened.nodeBom[node]);
    }

    String component(int item) {
        return opened.index.product(opened.index.store.items.product(opened.itemKeys[item]));
    }

    @Nullable String itemUnit(int item) {
        return opened.index.store.items.unit(opened.itemKeys[item]);
    }

    /** Returns true if a cost was given and cannot be used. */
    boolean isRefused(String product) {
        return refused.contains(product);
    }

    private Ratio own(int node) {
        UnitCost cost = costs.get(products[node]);
        Ratio amount = cost == null ? null : use(products[node], cost, unit(node));
        return amount == null ? Ratio.ZERO : amount;
    }

    private @Nullable Ratio use(String product, UnitCost cost, @Nullable String unit) {
        Outcome<Ratio> amount = amount(product, cost, unit, conversions);
        amount.findings().forEach(this::refuse);
        return amount.optional().orElse(null);
    }

    /** Returns a cost for one of a unit, or why it cannot be used. */
    static Outcome<Ratio> amount(
            String product, UnitCost cost, @Nullable String unit, UnitConversions conversions) {
        if (cost.amount().signum() < 0) {
            return Outcome.failed(Finding.of(CostCode.COST_NEGATIVE)
                    .about(product)
                    .with("value", cost.amount().toString()));
        }
        String per = cost.unit().orElse(null);
        if (per == null || unit == null || per.equals(unit)) {
            return Outcome.of(cost.amount());
        }
        return conversions
                .find(product, unit, per)
                .map(factor -> Outcome.of(cost.amount().times(factor)))
                .orElseGet(() -> Outcome.failed(Finding.of(CostCode.COST_UNIT_MISMATCH)
                        .about(product)
                        .with("unit", per)
                        .with("expected", unit)));
    }

    private void refuse(Finding finding) {
        if (refused.add(finding.subject())) {
            findings.add(finding);
        }
    }

    private boolean[] boughtItems() {
        boolean[] bought = new boolean[opened.items];
        for (int edge = 0; edge < opened.edges; edge++) {
            if (opened.edgeChild[edge] == BomIndex.NONE && opened.isRow(edge)) {
                bought[opened.edgeItem[edge]] = true;
            }
        }
        return bought;
    }

    private void priceAll(boolean[] bought) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int item = 0; item < bought.length; item++) {
            if (bought[item]) {
                Integer first = firsts.putIfAbsent(component(item), item);
                if (first != null) {
                    checkUnits(first, item);
                }
            }
        }
        for (int item = 0; item < bought.length; item++) {
            prices[item] = bought[item] ? price(component(item), itemUnit(item)) : null;
        }
    }

    /** Two items of one component differ in their units. */
    private void checkUnits(int first, int other) {
        UnitCost cost = costs.get(component(first));
        if (cost != null && cost.unit().isEmpty()) {
            refuse(Finding.of(CostCode.COST_UNIT_AMBIGUOUS)
                    .about(component(first))
                    .with("unit", text(itemUnit(first)))
                    .with("other", text(itemUnit(other))));
        }
    }

    private static String text(@Nullable String unit) {
        return unit == null ? "" : unit;
    }

    /** Returns the price of a bought component; null, with a finding, if it is not known. */
    @Nullable Ratio price(String component, @Nullable String unit) {
        UnitCost cost = costs.get(component);
        if (cost == null) {
            refuse(Finding.of(CostCode.COST_MISSING).about(component));
            return null;
        }
        return refused.contains(component) && cost.unit().isEmpty() ? null : use(component, cost, unit);
    }
}
