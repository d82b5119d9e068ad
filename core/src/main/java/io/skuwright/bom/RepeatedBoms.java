package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** BOM numbers that were given several times: equal copies become one, different BOMs are set aside. */
final class RepeatedBoms {

    /** The BOMs of each number that came more than once, by the number of the first. */
    private final Map<Integer, List<Bom>> repeated = new LinkedHashMap<>();

    /** Takes a BOM whose number is there already. */
    void add(int known, BomStore store, Bom bom) {
        repeated.computeIfAbsent(known, number -> new ArrayList<>(List.of(store.bom(number)))).add(bom);
    }

    List<Finding> findings() {
        return repeated.values().stream().map(RepeatedBoms::finding).toList();
    }

    private static boolean areEqual(List<Bom> boms) {
        return boms.stream().allMatch(boms.get(0)::equals);
    }

    private static Finding finding(List<Bom> boms) {
        // The second is the one too many; the first may have stood there for years.
        return Finding.of(areEqual(boms) ? BomCode.BOM_REPEATED : BomCode.BOM_DUPLICATE)
                .about(boms.get(1).number())
                .at(boms.get(1).place())
                .with("count", boms.size())
                .with("products", boms.stream().map(Bom::product).distinct().sorted().collect(Collectors.joining(", ")));
    }

    /** Returns the indexer, or one without what is set aside: nobody knows which of different BOMs is meant. */
    BomIndexer without(BomIndexer indexer) {
        if (repeated.values().stream().allMatch(RepeatedBoms::areEqual)) {
            return indexer;
        }
        BomIndexer kept = new BomIndexer();
        for (int bom = 0; bom < indexer.store.bomCount; bom++) {
            List<Bom> same = repeated.get(bom);
            if (same == null || areEqual(same)) {
                kept.add(indexer.store.bom(bom));
            }
        }
        return kept;
    }
}
