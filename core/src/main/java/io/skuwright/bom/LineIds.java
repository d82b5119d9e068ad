package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for lines of one BOM that share an id. */
final class LineIds {

    /** So few lines are compared one by one, which is faster than any table. */
    private static final int FEW = 8;

    private LineIds() {}

    static List<Finding> duplicates(Bom bom) {
        List<BomLine> lines = bom.lines();
        if (lines.size() <= FEW && areDistinct(lines)) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (BomLine line : lines) {
            counts.merge(line.id(), 1, Integer::sum);
        }
        List<Finding> findings = new ArrayList<>();
        for (BomLine line : lines) {
            Integer count = counts.remove(line.id());
            if (count != null && count > 1) {
                findings.add(Finding.of(BomCode.BOM_LINE_ID_DUPLICATE)
                        .about(line.id())
                        .at(line.place())
                        .with("bom", bom.number())
                        .with("count", count));
            }
        }
        return findings;
    }

    private static boolean areDistinct(List<BomLine> lines) {
        for (int one = 1; one < lines.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (lines.get(one).id().equals(lines.get(other).id())) {
                    return false;
                }
            }
        }
        return true;
    }
}
