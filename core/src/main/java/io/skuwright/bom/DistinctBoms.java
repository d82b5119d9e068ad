package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes each BOM number once: equal copies become one, different BOMs of one number are set aside. */
final class DistinctBoms {

    private DistinctBoms() {}

    static List<Bom> of(List<Bom> boms, List<Finding> findings) {
        Map<String, List<Bom>> byNumber = new LinkedHashMap<>();
        for (Bom bom : boms) {
            byNumber.computeIfAbsent(bom.number(), number -> new ArrayList<>(1)).add(bom);
        }
        List<Bom> distinct = new ArrayList<>(byNumber.size());
        byNumber.forEach((number, same) -> {
            Bom first = same.get(0);
            boolean equal = same.stream().allMatch(first::equals);
            if (equal) {
                distinct.add(first);
            }
            if (same.size() > 1) {
                findings.add(duplicate(same, equal ? BomCode.BOM_REPEATED : BomCode.BOM_DUPLICATE));
            }
        });
        return distinct;
    }

    private static Finding duplicate(List<Bom> same, BomCode code) {
        // The second is the one too many; the first may have stood there for years.
        return Finding.of(code)
                .about(same.get(1).number())
                .at(same.get(1).place())
                .with("count", same.size())
                .with("products", same.stream().map(Bom::product).distinct().sorted().collect(Collectors.joining(", ")));
    }
}
