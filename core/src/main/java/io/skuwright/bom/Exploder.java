package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Opens what a view needs, puts it in order, checks its depth and adds it up. */
final class Exploder {

    private static final int[] NOTHING = {};

    private final BomIndex index;
    private final UnitConversions conversions;
    private final Limits limits;
    private final ExplosionView view;
    private final BomPolicy policy;

    Exploder(BomIndex index, UnitConversions conversions, Limits limits, ExplosionView view, BomPolicy policy) {
        this.index = index;
        this.conversions = conversions;
        this.limits = limits;
        this.view = requireNonNull(view, "view");
        this.policy = requireNonNull(policy, "policy");
    }

    /** Explodes a BOM for what it makes or a variant of that, or nothing if it is {@link BomIndex#NONE}. */
    Outcome<Explosion> explode(String root, int bom, Ratio quantity) {
        if (requireNonNull(quantity, "quantity").signum() < 0) {
            return Outcome.failed(Finding.of(BomCode.EXPLOSION_QUANTITY_NEGATIVE)
                    .about(root)
                    .with("value", quantity.toString()));
        }
        Question question = new Question(root, bom, quantity, view, policy, conversions, limits);
        // The fast way does not count nodes; there are at most as many as BOMs.
        PlainPass plain = bom == BomIndex.NONE || limits.exceeds(Limit.BOM_NODES, index.boms())
                ? null
                : PlainPass.of(index, view, policy, limits, bom, quantity);
        return plain == null
                ? structure(question).map(structure -> new Explosion(index, question, structure))
                : Outcome.of(new Explosion(index, question, plain, this));
    }

    /** Opens, orders and adds up what a question leads to. */
    Outcome<OpenedStructure> structure(Question question) {
        List<Finding> findings = new ArrayList<>();
        long mostNodes = limits.get(Limit.BOM_NODES);
        int[] roots = question.bom() == BomIndex.NONE ? NOTHING : new int[] {question.bom()};
        OpenedBoms opened = new BomOpener(index, conversions, view, policy, findings)
                .open(question.product(), roots, mostNodes);
        if (opened.nodes > mostNodes) {
            return tooLarge(BomCode.LIMIT_BOM_NODES, question, Limit.BOM_NODES, opened.nodes);
        }
        int[] order = TopologicalOrder.of(opened, findings);
        int depth = depth(opened, order);
        if (limits.exceeds(Limit.BOM_DEPTH, depth)) {
            return tooLarge(BomCode.LIMIT_DEPTH, question, Limit.BOM_DEPTH, depth);
        }
        TotalsPass totals = new TotalsPass(opened, limits, policy.stepsByTotal(), findings);
        totals.add(order, question.quantity());
        totals.tellLost(question.product());
        return Outcome.of(
                new OpenedStructure(opened, order, totals),
                findings.isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(findings)));
    }

    private Outcome<OpenedStructure> tooLarge(BomCode code, Question question, Limit limit, int actual) {
        return Outcome.failed(BomFindings.limit(code, question.product(), limits, limit, actual));
    }

    /** Returns the number of levels below the root. */
    private static int depth(OpenedBoms opened, int[] order) {
        int[] level = new int[opened.nodes];
        int deepest = 0;
        for (int node : order) {
            boolean hasLines = opened.edgeStart[node] < opened.edgeStart[node + 1];
            deepest = hasLines ? Math.max(deepest, level[node] + 1) : deepest;
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                int child = opened.edgeChild[edge];
                if (child != BomIndex.NONE) {
                    level[child] = Math.max(level[child], level[node] + 1);
                }
            }
        }
        return deepest;
    }
}
