package io.skuwright.bom;

import com.google.common.hash.HashCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a product is made of under a policy, as content that can be compared.
 *
 * <p>Nodes are the BOMs that are opened. The lines of a node are those of its BOM that the policy's date and
 * selection leave in; one that does not count all the same (an optional line, a second alternative, a quantity of
 * 0) is among them, says so and opens nothing.
 */
final class Structure {

    private static final int[] NOTHING = {};

    private final OpenedBoms opened;
    private final int[] order;
    private final BomPolicy policy;
    /** Counted when first asked for: a fingerprint never asks, and counts may be long. */
    private @Nullable PathCounts paths;

    private Structure(OpenedBoms opened, int[] order, BomPolicy policy) {
        this.opened = opened;
        this.order = order;
        this.policy = policy;
    }

    /** Opens a product; one that is not known is a structure without nodes. */
    static Outcome<Structure> of(BomCatalog catalog, String product, BomPolicy policy) {
        BomIndex index = catalog.index();
        Limits limits = catalog.limits();
        Outcome<Optional<Bom>> root = catalog.defaultBom(product, policy);
        List<Finding> findings = new ArrayList<>(root.findings());
        int[] roots = root.value()
                .map(bom -> new int[] {index.store.numbers.find(bom.number())})
                .orElse(NOTHING);
        long mostNodes = limits.get(Limit.BOM_NODES);
        OpenedBoms opened = new BomOpener(index, catalog.conversions(), ExplosionView.ENGINEERING, policy, findings)
                .open(product, roots, mostNodes);
        if (opened.nodes > mostNodes) {
            return Outcome.failed(
                    BomFindings.limit(BomCode.LIMIT_BOM_NODES, product, limits, Limit.BOM_NODES, opened.nodes));
        }
        int[] order = TopologicalOrder.of(opened, findings);
        return Outcome.of(new Structure(opened, order, policy), List.copyOf(new LinkedHashSet<>(findings)));
    }

    private static PathCounts countPaths(OpenedBoms opened, int[] order) {
        PathCounts paths = new PathCounts(opened.nodes);
        if (opened.nodes > 0) {
            paths.addOne(0);
        }
        for (int node : order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                if (opened.edgeChild[edge] != BomIndex.NONE) {
                    paths.add(opened.edgeChild[edge], paths, node);
                }
            }
        }
        return paths;
    }

    /** Returns the node of the product itself, {@link BomIndex#NONE} if it has no BOM that can be opened. */
    int root() {
        return opened.nodes > 0 ? 0 : BomIndex.NONE;
    }

    int nodes() {
        return opened.nodes;
    }

    /** Returns in how many places a node stands. */
    BigInteger paths(int node) {
        PathCounts counted = paths;
        if (counted == null) {
            counted = countPaths(opened, order);
            paths = counted;
        }
        return counted.get(node);
    }

    Set<String> products() {
        Set<String> products = new HashSet<>();
        for (int node = 0; node < opened.nodes; node++) {
            products.add(opened.product(node));
        }
        return products;
    }

    String product(int node) {
        return opened.product(node);
    }

    Ratio yieldQuantity(int node) {
        return opened.index.store.yieldQuantity(opened.nodeBom[node]);
    }

    /** Returns what the BOM of a node says beside its lines and its yield. */
    Map<String, String> head(int node) {
        Bom head = opened.index.store.head(opened.nodeBom[node]);
        return head == null ? Map.of("product", product(node)) : BomContent.head(head);
    }

    /** Returns the lines of a node in the order of its BOM; none of no node. */
    List<StructureLine> lines(int node) {
        List<StructureLine> lines = new ArrayList<>();
        if (node == BomIndex.NONE) {
            return lines;
        }
        int bom = opened.nodeBom[node];
        int edge = opened.edgeStart[node];
        for (int line = opened.index.store.firstLine[bom]; line < opened.index.store.endLine[bom]; line++) {
            boolean counts = edge < opened.edgeStart[node + 1] && opened.edgeLine[edge] == line;
            BomLine written = opened.index.line(line);
            if (counts || isAskedFor(written)) {
                int child = counts ? opened.edgeChild[edge] : BomIndex.NONE;
                lines.add(StructureLine.of(written, yieldQuantity(node), counts, child));
            }
            edge += counts ? 1 : 0;
        }
        return lines;
    }

    private boolean isAskedFor(BomLine line) {
        Optional<LocalDate> end = line.effectiveTo().filter(day -> !day.equals(BomIndexer.OPEN_END));
        boolean inForce = policy.asOf()
                .map(day -> line.effectiveFrom().map(start -> !day.isBefore(start)).orElse(true)
                        && end.map(day::isBefore).orElse(true))
                .orElse(true);
        return inForce
                && line.conditions().stream().allMatch(condition -> {
                    String value = policy.selection().get(condition.spec());
                    return value == null || condition.values().contains(value);
                });
    }

    /** Returns a digest for each node of all that is at and below it, with the yields or without. */
    HashCode[] digests(boolean withYields) {
        HashCode[] digests = new HashCode[opened.nodes];
        for (int at = order.length - 1; at >= 0; at--) {
            int node = order[at];
            List<String> lines = new ArrayList<>();
            if (withYields) {
                lines.add("yield " + yieldQuantity(node));
            }
            for (StructureLine line : lines(node)) {
                lines.add(line.child() == BomIndex.NONE ? line.text() : line.text() + " opens " + digests[line.child()]);
            }
            digests[node] = BomFingerprint.hash(BomContent.text(head(node), lines));
        }
        return digests;
    }
}
