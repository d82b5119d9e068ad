package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.List;

/** What was asked about the users of a component, and the graph that answers it. */
record UseQuestion(String component, UseGraph graph, UsingBoms using, BomPolicy policy, Limits limits) {

    boolean isTooLarge(Ratio ratio) {
        return limits.exceeds(Limit.RATIO_BITS, ratio.bitLength());
    }

    List<Finding> tooLarge(Ratio ratio) {
        return TotalsPass.tooLarge(ratio, component, limits);
    }

    /** Adds up everything between one starting BOM and the component, as an explosion of one does. */
    TotalsPass totalsFrom(int start, List<Finding> findings) {
        TotalsPass pass = new TotalsPass(graph.opened, limits, policy.stepsByTotal(), findings);
        pass.add(start, graph.orderFrom(start), Ratio.ONE);
        return pass;
    }
}
