package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what comes out beside the products. */
final class ByProductSums {

    private ByProductSums() {}

    static List<ComponentTotal> of(OpenedStructure structure, Limits limits) {
        OpenedBoms opened = structure.opened();
        TotalsPass sums = structure.sums();
        Map<ComponentUnit, ComponentTotal> totals = new LinkedHashMap<>();
        for (int node : structure.order()) {
            Bom head = opened.index.store.head(opened.nodeBom[node]);
            if (head == null || head.byProducts().isEmpty() || sums.nodeQuantities.isLost(node)) {
                continue;
            }
            Ratio batches = sums.nodeQuantities.get(node).dividedBy(head.yieldQuantity());
            BigInteger paths = sums.nodePaths.get(node);
            for (ByProduct byProduct : head.byProducts()) {
                if (byProduct.quantity().signum() > 0) {
                    ComponentTotal total = new ComponentTotal(
                            byProduct.component(), byProduct.quantity().times(batches), byProduct.unit(), paths);
                    totals.merge(new ComponentUnit(total.component(), total.unit()), total, ByProductSums::plus);
                }
            }
        }
        return totals.values().stream()
                .filter(total -> !limits.exceeds(Limit.RATIO_BITS, total.quantity().bitLength()))
                .toList();
    }

    private static ComponentTotal plus(ComponentTotal one, ComponentTotal other) {
        return new ComponentTotal(
                one.component(),
                one.quantity().plus(other.quantity()),
                one.unit(),
                one.paths().add(other.paths()));
    }
}
