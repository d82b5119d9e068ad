package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes each BOM number once: equal copies become one, different BOMs of one number are set aside. */
final class DistinctBoms {

    private DistinctBoms() {}

    static List<Bom> of(List<Bom> boms, List<Finding> findings) {
        Map<String, Bom> firsts = new HashMap<>();
        Map<String, List<Bom>> repeated = new LinkedHashMap<>();
        for (Bom bom : boms) {
            Bom first = firsts.putIfAbsent(bom.number(), bom);
            if (first != null) {
                repeated.computeIfAbsent(bom.number(), number -> new ArrayList<>(List.of(first))).add(bom);
            }
        }
        repeated.forEach((number, same) -> {
            boolean equal = same.stream().allMatch(same.get(0)::equals);
            findings.add(duplicate(same, equal ? BomCode.BOM_REPEATED : BomCode.BOM_DUPLICATE));
            if (!equal) {
                firsts.remove(number);
            }
        });
        // What is left of each number is taken where it first stands.
        return repeated.isEmpty()
                ? boms
                : boms.stream().filter(bom -> firsts.remove(bom.number(), bom)).toList();
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
