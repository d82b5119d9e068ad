package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the lines that count from one BOM to the next, and meets each BOM once. */
final class BomOpener {

    private final BomIndex index;
    private final ExplosionView view;
    private final BomPolicy policy;
    private final List<Finding> findings;
    private final LineSelection selection;

    private final IntNumbering nodes;
    private final IntNumbering items;
    private final IntList starts = new IntList();
    private final IntList lines = new IntList();
    private final IntList children = new IntList();
    private final IntList itemOfEdge = new IntList();
    private final IntList shapes = new IntList();
    private final Map<Integer, Integer> chosenBoms = new HashMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Set<Integer> undecided = new HashSet<>();

    BomOpener(BomIndex index, ExplosionView view, BomPolicy policy, List<Finding> findings) {
        this.index = index;
        this.view = view;
        this.policy = policy;
        this.findings = findings;
        this.nodes = new IntNumbering(index.boms.length);
        this.items = new IntNumbering(index.itemProduct.length);
        this.selection = new LineSelection(index, policy, findings);
    }

    /** Opens a BOM and all that is opened below it; the root may be {@link BomIndex#NONE}. */
    OpenedBoms open(int root) {
        starts.add(0);
        if (root != BomIndex.NONE && canOpen(root)) {
            node(root);
        }
        // A node that is met while its parent is opened gets the next range of edges, so the loop sees it later.
        for (int node = 0; node < nodes.size(); node++) {
            for (int edge = starts.get(node); edge < starts.get(node + 1); edge++) {
                shape(index.boms[nodes.key(node)], lines.get(edge));
            }
        }
        return new OpenedBoms(index, nodes, starts, lines, children, itemOfEdge, shapes, items);
    }

    /** Returns the node of a BOM, making it with its edges if it is new. */
    private int node(int bom) {
        int known = nodes.find(bom);
        if (known != BomIndex.NONE) {
            return known;
        }
        int node = nodes.number(bom);
        selection.select(bom, lines);
        starts.add(lines.size());
        if (isEmpty(node)) {
            findings.add(BomFindings.bom(BomCode.BOM_EMPTY, index.boms[bom]));
        }
        findings.addAll(index.defects(bom));
        return node;
    }

    private boolean isEmpty(int node) {
        return starts.get(node) == starts.get(node + 1);
    }

    private void shape(Bom parent, int line) {
        int linked = linkedBom(line);
        boolean skip = isSkip(line);
        int child = linked != BomIndex.NONE && (skip || view != ExplosionView.ORDER)
                ? child(parent, line, linked)
                : BomIndex.NONE;
        if (skip && linked == BomIndex.NONE) {
            findings.add(BomFindings.line(BomCode.BOM_SKIP_WITHOUT_BOM, parent, index.lines[line]));
        }
        int shape = linked != BomIndex.NONE ? OpenedBoms.LINKED : 0;
        shape |= skip && child != BomIndex.NONE ? OpenedBoms.SKIPPED : 0;
        boolean row = view == ExplosionView.ENGINEERING || child == BomIndex.NONE;
        children.add(child);
        itemOfEdge.add(row ? items.number(index.lineItem[line]) : BomIndex.NONE);
        shapes.add(row ? shape | OpenedBoms.ROW : shape);
    }

    private boolean isSkip(int line) {
        boolean flagged = index.has(line, BomIndex.SKIP);
        return policy.skips().isEmpty()
                ? flagged
                : policy.skips().getOrDefault(index.products[index.lineComponent[line]], flagged);
    }

    private int linkedBom(int line) {
        int pinned = index.linePinned[line];
        if (pinned != BomIndex.NONE) {
            return pinned == BomIndex.MISSING ? BomIndex.NONE : pinned;
        }
        int product = index.lineComponent[line];
        if (!index.hasBom(product)) {
            return BomIndex.NONE;
        }
        int chosen = policy.defaultBom().equals(DefaultBom.FLAGGED)
                ? index.flaggedBom[product]
                // A rule may be the caller's, who is asked once.
                : chosenBoms.computeIfAbsent(product, key -> index.defaultBom(key, policy.defaultBom()));
        if (chosen == BomIndex.NONE && undecided.add(product)) {
            findings.add(BomFindings.ambiguous(
                    index.products[product], index.bomsOfProduct(product), policy.defaultBom()));
        }
        return chosen;
    }

    /** Returns the node to open for a line, or {@link BomIndex#NONE} if its BOM cannot be opened. */
    private int child(Bom parent, int line, int linked) {
        if (!canOpen(linked) || !hasSameUnit(parent, index.lines[line], index.boms[linked])) {
            return BomIndex.NONE;
        }
        int node = node(linked);
        return isEmpty(node) ? BomIndex.NONE : node;
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

    private boolean hasSameUnit(Bom parent, BomLine line, Bom linked) {
        if (line.unit().isEmpty() || linked.unit().isEmpty() || line.unit().equals(linked.unit())) {
            return true;
        }
        findings.add(BomFindings.line(BomCode.BOM_UNIT_MISMATCH, parent, line)
                .with("unit", line.unit().get())
                .with("ref", linked.number())
                .with("expected", linked.unit().get()));
        return false;
    }
}
