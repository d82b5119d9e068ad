package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build needs beyond stock, looking at each line once.
 *
 * <p>Nodes come after all that use them, so the need of a component is complete when its turn comes: its stock is
 * taken first, and only the rest is made. Less than nothing may be asked for: kits that are owed give their
 * components back. A pass keeps its arrays, and its answers stand until the next one; not thread-safe.
 */
final class NetPass {

    private final OpenedBoms opened;
    private final int[] order;
    private final StockPools pools;
    private final Limits limits;
    private final StepRanges steps;
    private final BitSet proportionalNodes = new BitSet();
    private final BitSet proportionalPools = new BitSet();
    private final Ratio[] places;
    private final Ratio[] asked;
    private final Ratio[] left;
    /** By pool: what must come from stock as nothing can be made. */
    private final Ratio[] bought;
    private final Ratio[] needed;
    private final Ratio[] taken;
    private boolean grows;
    /** All that is needed in proportion is below zero, so that a smaller build gives back more. */
    private boolean gives;
    private @Nullable List<Finding> tooLarge;

    NetPass(OpenedBoms opened, int[] order, StockPools pools, StepRanges steps, Limits limits) {
        this.opened = opened;
        this.order = order;
        this.pools = pools;
        this.steps = steps;
        this.limits = limits;
        this.places = new Ratio[opened.nodes];
        this.asked = new Ratio[pools.pointPool.size()];
        this.left = new Ratio[pools.pools()];
        this.bought = new Ratio[pools.pools()];
        this.needed = new Ratio[pools.pools()];
        this.taken = new Ratio[pools.pools()];
        findProportional();
    }

    /** Finds what grows with the build of the first node, and what of that does so in proportion. */
    private void findProportional() {
        BitSet growing = new BitSet();
        growing.set(0);
        proportionalNodes.set(0);
        for (int node : order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                Usage usage = opened.usage(edge);
                boolean stepped = usage != null && usage.isStepped();
                if (growing.get(node) && (usage == null || stepped || !rate(usage).isZero())) {
                    grows |= pools.poolOfEdge[edge] != BomIndex.NONE;
                    markIn(growing, edge);
                    if (proportionalNodes.get(node) && !stepped) {
                        mark(edge);
                    }
                }
            }
        }
    }

    private void markIn(BitSet nodes, int edge) {
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            nodes.set(opened.edgeChild[edge]);
        }
    }

    private static Ratio rate(Usage usage) {
        Ratio rate = usage.rateFor(Ratio.ONE);
        return rate == null ? Ratio.ZERO : rate;
    }

    private void mark(int edge) {
        markIn(proportionalNodes, edge);
        if (pools.poolOfEdge[edge] != BomIndex.NONE) {
            proportionalPools.set(pools.poolOfEdge[edge]);
        }
    }

    /**
     * Nets what is needed to make the first nodes.
     *
     * @param builds how much of each of the first nodes is made, whatever there is of it in stock
     * @return true if stock covers all that cannot be made, and every stepped line has a step
     */
    boolean run(StepRanges.Use use, Ratio... builds) {
        steps.start(use);
        Arrays.fill(places, Ratio.ZERO);
        Arrays.fill(asked, Ratio.ZERO);
        Arrays.fill(bought, Ratio.ZERO);
        Arrays.fill(needed, Ratio.ZERO);
        Arrays.fill(taken, Ratio.ZERO);
        Arrays.setAll(left, pools.amounts::get);
        gives = true;
        for (int node : order) {
            boolean isRoot = node < builds.length;
            Ratio made = isRoot ? builds[node].plus(net(node)) : net(node);
            places[node] = isRoot ? places[node].plus(Ratio.ONE) : places[node];
            gives &= made.signum() < 0 || !proportionalNodes.get(node);
            check(made, node);
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1] && tooLarge == null; edge++) {
                addNeed(node, edge, made);
            }
        }
        return isCovered() && !steps.isInGap();
    }

    /** Takes from stock what is asked of a node, and returns what is left to be made. */
    private Ratio net(int node) {
        Ratio made = Ratio.ZERO;
        for (int point : pools.pointsOfNode.get(node)) {
            int pool = pools.pointPool.get(point);
            if (pool == BomIndex.NONE) {
                made = made.plus(asked[point]);
                continue;
            }
            Ratio factor = pools.pointFactor.get(point);
            Ratio gross = asked[point].times(factor);
            Ratio use = left[pool].min(gross.max(Ratio.ZERO));
            left[pool] = left[pool].minus(use);
            needed[pool] = needed[pool].plus(gross);
            taken[pool] = taken[pool].plus(use);
            made = made.plus(use.isZero() ? asked[point] : gross.minus(use).dividedBy(factor));
        }
        return made;
    }

    private void addNeed(int node, int edge, Ratio made) {
        Usage usage = opened.usage(edge);
        Ratio need = usage == null ? made.times(opened.factor(edge)) : need(node, edge, made, usage);
        int child = opened.edgeChild[edge];
        int pool = pools.poolOfEdge[edge];
        if (child != BomIndex.NONE) {
            int point = pools.pointOfEdge[edge];
            asked[point] = asked[point].plus(usage == null ? need : need.times(usage.conversion()));
            places[child] = made.signum() > 0 ? places[child].plus(places[node]) : places[child];
        } else if (pool != BomIndex.NONE) {
            bought[pool] = bought[pool].plus(need.times(pools.factorOfEdge[edge]));
        }
    }

    /** What a place needs once, it needs only if something is made there. */
    private Ratio need(int node, int edge, Ratio made, Usage usage) {
        Ratio rate = usage.isStepped() ? steps.rate(edge, made) : rate(usage);
        Ratio need = rate.isZero() ? Ratio.ZERO : made.times(rate);
        return usage.hasOnce() && made.signum() > 0 ? need.plus(usage.once().times(places[node])) : need;
    }

    private void check(Ratio made, int node) {
        if (tooLarge == null && limits.exceeds(Limit.RATIO_BITS, made.bitLength())) {
            tooLarge = TotalsPass.tooLarge(made, opened.product(node), limits);
        }
    }

    private boolean isCovered() {
        for (int pool = 0; pool < bought.length; pool++) {
            if (missing(pool).signum() > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns why no answer stands; null if one does. */
    @Nullable List<Finding> tooLarge() {
        return tooLarge;
    }

    /** Returns how much more must be in stock; not above zero if there is enough. */
    Ratio missing(int pool) {
        return bought[pool].minus(left[pool]);
    }

    /** Returns what must be bought or be in stock, none of it being made. */
    Ratio bought(int pool) {
        return bought[pool];
    }

    Ratio needed(int pool) {
        return needed[pool].plus(bought[pool]);
    }

    Ratio fromStock(int pool) {
        return taken[pool].plus(bought[pool]);
    }

    /** Returns true if something lacks and no smaller build changes that. */
    boolean lacksForGood() {
        for (int pool = 0; pool < bought.length; pool++) {
            if (gives && missing(pool).signum() > 0 && !proportionalPools.get(pool)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if what is needed grows with the build without end. */
    boolean grows() {
        return grows;
    }
}
