package io.skuwright.bom;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Many BOMs opened at once, each to start from, in an order in which users come before what they use. */
final class OpenedUses {

    final OpenedBoms opened;
    final int[] order;
    /** Nodes below this number are the BOMs to start from. */
    final int starts;

    private OpenedUses(OpenedBoms opened, int[] order, int starts) {
        this.opened = opened;
        this.order = order;
        this.starts = starts;
    }

    /** Opens BOMs and all below them; with too many nodes there is no order. */
    static OpenedUses of(BomCatalog catalog, int[] boms, BomPolicy policy, List<Finding> findings) {
        BomIndex index = catalog.index();
        List<Finding> found = new ArrayList<>();
        OpenedUses uses = open(catalog, boms, policy, found);
        boolean cut = found.stream().anyMatch(finding -> finding.code().equals(BomCode.BOM_CYCLE));
        if (cut) {
            // Which lines are cut depends on the order of the nodes, and that must not depend on the input's.
            int[] sorted = usersFirst(index, boms, uses.opened);
            found.clear();
            uses = open(catalog, sorted, policy, found);
        }
        findings.addAll(found);
        return uses;
    }

    private static OpenedUses open(BomCatalog catalog, int[] boms, BomPolicy policy, List<Finding> findings) {
        BomIndex index = catalog.index();
        long mostNodes = catalog.limits().get(Limit.BOM_NODES);
        OpenedBoms opened = new BomOpener(
                        index, catalog.conversions(), ExplosionView.ENGINEERING, policy, findings)
                .openEach(boms, mostNodes);
        int[] order = opened.nodes > mostNodes ? new int[0] : TopologicalOrder.of(opened, findings);
        return new OpenedUses(opened, order, (int) IntStream.of(boms).filter(index::canOpen).count());
    }

    /** Sorts BOMs whose product nothing uses to the front, and else by product and number. */
    private static int[] usersFirst(BomIndex index, int[] boms, OpenedBoms opened) {
        BitSet used = new BitSet();
        for (int edge = 0; edge < opened.edges; edge++) {
            used.set(index.component(opened.edgeLine[edge]));
        }
        return IntStream.of(boms)
                .boxed()
                .sorted(Comparator.comparing((Integer bom) -> used.get(index.store.bomProduct[bom]))
                        .thenComparing(index::productOf)
                        .thenComparing(index::number))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
