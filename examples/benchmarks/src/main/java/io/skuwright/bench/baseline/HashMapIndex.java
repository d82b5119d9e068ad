package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.BomEdges.PlainBom;
import io.skuwright.bench.gen.BomEdges.PlainLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Products numbered by a hash map and lines in arrays: what anyone would build first, without any check. */
public final class HashMapIndex {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] firstLine;
    private final int[] component;
    private final long[] numerator;
    private final long[] denominator;

    /** Builds the index of BOMs, one for each product. */
    public HashMapIndex(List<PlainBom> boms) {
        // Parents first: a product with a BOM has the number of its BOM.
        boms.forEach(bom -> number(bom.product()));
        int lines = boms.stream().mapToInt(bom -> bom.lines().size()).sum();
        firstLine = new int[boms.size() + 1];
        component = new int[lines];
        numerator = new long[lines];
        denominator = new long[lines];
        int at = 0;
        for (int bom = 0; bom < boms.size(); bom++) {
            for (PlainLine line : boms.get(bom).lines()) {
                component[at] = number(line.component());
                numerator[at] = line.numerator();
                denominator[at] = line.denominator();
                at++;
            }
            firstLine[bom + 1] = at;
        }
    }

    private int number(String product) {
        Integer known = numbers.putIfAbsent(product, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Returns the number of products. */
    public int products() {
        return numbers.size();
    }

    /** Returns the number of lines. */
    public int lines() {
        return component.length;
    }

    /** Returns what one of a product needs by the lines of its own BOM alone, as texts, for those who compare. */
    public Map<Integer, String> lines(String product) {
        Map<Integer, String> lines = new HashMap<>();
        int bom = numbers.getOrDefault(product, firstLine.length);
        for (int line = bom < firstLine.length - 1 ? firstLine[bom] : 0; line < end(bom); line++) {
            lines.put(component[line], numerator[line] + "/" + denominator[line]);
        }
        return lines;
    }

    private int end(int bom) {
        return bom < firstLine.length - 1 ? firstLine[bom + 1] : 0;
    }

    /** Returns the number of a product, or -1. */
    public int find(String product) {
        return numbers.getOrDefault(product, -1);
    }
}
