package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the lines that count from one BOM to the next, and meets each BOM once for each variant. */
final class BomOpener {

    private static final int UNUSUAL = LineBlock.FIXED | LineBlock.STEPPED | LineBlock.LOSSY;

    private final BomIndex index;
    private final UnitConversions conversions;
    private final ExplosionView view;
    private final BomPolicy policy;
    private final List<Finding> findings;
    private final LineSelection selection;
    private final VariantContexts contexts;
    private final OpenedBoms opened;
    private final IntTable nodeOfBom;
    /** Nodes below a variant, by BOM and variant. */
    private final Map<Long, Integer> nodeOfVariant = new HashMap<>();
    private final IntList contextOfNode = new IntList();
    private final Map<Integer, Integer> chosenBoms = new HashMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Set<Integer> undecided = new HashSet<>();
    private final boolean isFlagged;
    private final boolean isPlainPolicy;

    BomOpener(
            BomIndex index,
            UnitConversions conversions,
            ExplosionView view,
            BomPolicy policy,
            List<Finding> findings) {
        this.index = index;
        this.conversions = conversions;
        this.view = view;
        this.policy = policy;
        this.findings = findings;
        this.opened = new OpenedBoms(index);
        this.nodeOfBom = new IntTable(index.boms());
        this.contexts = new VariantContexts(index.variants, policy);
        this.selection = new LineSelection(index, policy, findings);
        this.isFlagged = policy.defaultBom().equals(DefaultBom.FLAGGED);
        this.isPlainPolicy = isFlagged && policy.skips().isEmpty() && index.variants.isEmpty();
    }

    /**
     * Opens BOMs and all that is opened below them; roots that cannot be opened are left out.
     *
     * @param product the product that is asked for, which may be a variant of what the BOM makes
     * @param mostNodes where to stop: more nodes than that are never needed
     */
    OpenedBoms open(String product, int[] roots, long mostNodes) {
        int context = contexts.below(VariantContexts.POLICY, product);
        for (int root : roots) {
            if (canOpen(root)) {
                node(root, context);
            }
        }
        // A node that is met while its parent is opened gets the next range of edges, so the loop sees it later.
        for (int node = 0; node < opened.nodes && opened.nodes <= mostNodes; node++) {
            shapeLines(node, index.store.block(index.store.firstLine[opened.nodeBom[node]]));
        }
        return opened;
    }

    /** Opens BOMs, each for what it makes itself, and all that is opened below them. */
    OpenedBoms openEach(int[] roots, long mostNodes) {
        for (int root : roots) {
            if (canOpen(root)) {
                node(root, contexts.below(VariantContexts.POLICY, index.productOf(root)));
            }
        }
        return open("", new int[0], mostNodes);
    }

    /** Most lines say nothing but a quantity and have no BOM to open: these are told apart first. */
    private void shapeLines(int node, LineBlock block) {
        boolean plain = isPlainPolicy && block.pinned == null;
        int edge = opened.edgeStart[node];
        int end = opened.edgeStart[node + 1];
        while (edge < end) {
            edge = plain ? opened.setLeaves(edge, end, block, index.flaggedBom) : edge;
            if (edge < end) {
                shape(node, edge++, block);
            }
        }
    }

    /** Returns the node of a BOM, making it with its edges if it is new. */
    private int node(int bom, int context) {
        int known = context == VariantContexts.POLICY
                ? nodeOfBom.get(bom)
                : nodeOfVariant.getOrDefault(key(bom, context), BomIndex.NONE);
        if (known != BomIndex.NONE) {
            opened.isShared = true;
            return known;
        }
        int node = opened.addNode(bom);
        contextOfNode.add(context);
        if (context == VariantContexts.POLICY) {
            nodeOfBom.put(bom, node);
        } else {
            nodeOfVariant.put(key(bom, context), node);
        }
        selection.select(bom, contexts.values(context), opened);
        opened.edgeStart[node + 1] = opened.edges;
        if (isEmpty(node)) {
            findings.add(index.finding(BomCode.BOM_EMPTY, bom));
        }
        findings.addAll(index.defects(bom));
        return node;
    }

    private static long key(int bom, int context) {
        return ((long) context << Integer.SIZE) | bom;
    }

    private boolean isEmpty(int node) {
        return opened.edgeStart[node] == opened.edgeStart[node + 1];
    }

    private void shape(int node, int edge, LineBlock block) {
        int line = opened.edgeLine[edge];
        int at = line - block.offset;
        int component = block.component[at];
        int linked = linkedBom(line, component);
        boolean skip = isSkip(block.flags[at], component);
        int child = BomIndex.NONE;
        boolean opens = false;
        Ratio conversion = Ratio.ONE;
        if (linked == BomIndex.NONE) {
            if (skip) {
                findings.add(index.finding(BomCode.BOM_SKIP_WITHOUT_BOM, opened.nodeBom[node], line));
            }
        } else if (skip || view != ExplosionView.ORDER) {
            Ratio found = canOpen(linked) ? conversion(node, line, linked) : null;
            int below = found == null ? BomIndex.NONE : node(linked, contextBelow(node, component));
            opens = below != BomIndex.NONE && !isEmpty(below);
            child = opens ? below : BomIndex.NONE;
            conversion = found == null ? Ratio.ONE : found;
        } else {
            opens = index.canOpen(linked)
                    && factorTo(line, linked) != null
                    && selection.selectsAny(linked, contexts.values(contextBelow(node, component)));
        }
        boolean row = view == ExplosionView.ENGINEERING || child == BomIndex.NONE;
        int shape = linked == BomIndex.NONE ? 0 : OpenedBoms.LINKED;
        shape |= skip && child != BomIndex.NONE ? OpenedBoms.SKIPPED : 0;
        opened.edgeChild[edge] = child;
        opened.edgeItem[edge] = row ? opened.number(block.item[at]) : BomIndex.NONE;
        opened.edgeShape[edge] = (byte) (row ? shape | OpenedBoms.ROW : shape);
        if ((block.flags[at] & UNUSUAL) != 0 || !conversion.equals(Ratio.ONE)) {
            setUsage(node, edge, at, block, opens, conversion);
        }
    }

    private int contextBelow(int node, int component) {
        int context = contextOfNode.get(node);
        return index.variants.isEmpty() ? context : contexts.below(context, index.product(component));
    }

    /** Says how much a line needs if that is not simply in proportion to its parent. */
    private void setUsage(int node, int edge, int at, LineBlock block, boolean opens, Ratio conversion) {
        LossConvention loss = policy.loss();
        boolean lossy = (block.flags[at] & LineBlock.LOSSY) != 0
                && loss != LossConvention.NONE
                && !(loss.isLeafOnly() && opens);
        boolean kind = (block.flags[at] & (LineBlock.FIXED | LineBlock.STEPPED)) != 0;
        if (!lossy && !kind && conversion.equals(Ratio.ONE)) {
            return;
        }
        BomLine line = index.line(opened.edgeLine[edge]);
        Usage usage = Usage.of(
                line,
                block.factor(at),
                index.store.yieldQuantity(opened.nodeBom[node]),
                lossy ? loss.factor(line.lossRate()) : Ratio.ONE,
                lossy ? line.fixedLoss() : Ratio.ZERO);
        opened.setUsage(edge, usage.converted(conversion));
    }

    private boolean isSkip(short flags, int component) {
        boolean flagged = (flags & LineBlock.SKIP) != 0;
        return policy.skips().isEmpty()
                ? flagged
                : policy.skips().getOrDefault(index.product(component), flagged);
    }

    private int linkedBom(int line, int component) {
        int pinned = index.pinned(line);
        if (pinned != BomIndex.NONE) {
            return pinned == BomIndex.MISSING ? BomIndex.NONE : pinned;
        }
        int flagged = isFlagged ? index.flaggedBom[component] : BomIndex.NONE;
        if (flagged >= 0) {
            return flagged;
        }
        int product = index.hasBom(component) || index.variants.isEmpty() ? component : index.variantParent(component);
        if (product == BomIndex.NONE || !index.hasBom(product)) {
            return BomIndex.NONE;
        }
        // A rule may be the caller's, who is asked once.
        int chosen = isFlagged
                ? index.defaultBom(product, policy.defaultBom())
                : chosenBoms.computeIfAbsent(product, key -> index.defaultBom(key, policy.defaultBom()));
        if (chosen == BomIndex.NONE && undecided.add(product)) {
            findings.add(index.ambiguous(product, policy.defaultBom()));
        }
        return chosen;
    }

    private boolean canOpen(int bom) {
        if (index.canOpen(bom)) {
            return true;
        }
        if (refused.add(bom)) {
            findings.addAll(index.defects(bom));
        }
        return false;
    }

    /** Returns what the unit of a line is in the unit of the BOM it opens; null, with a finding, if not known. */
    private @Nullable Ratio conversion(int node, int line, int linked) {
        Ratio factor = factorTo(line, linked);
        String from = factor == null ? index.unit(line) : null;
        String to = factor == null ? index.store.unit(linked) : null;
        if (from != null && to != null) {
            findings.add(index.finding(BomCode.BOM_UNIT_MISMATCH, opened.nodeBom[node], line)
                    .with("unit", from)
                    .with("ref", index.number(linked))
                    .with("expected", to));
        }
        return factor;
    }

    private @Nullable Ratio factorTo(int line, int linked) {
        String to = index.store.unit(linked);
        String from = to == null ? null : index.unit(line);
        return to == null || from == null || from.equals(to)
                ? Ratio.ONE
                : conversions.find(index.product(index.component(line)), from, to).orElse(null);
    }
}
