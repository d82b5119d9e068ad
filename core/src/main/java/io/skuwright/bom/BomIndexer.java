package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers products, BOMs and lines, fills the arrays of a {@link BomIndex} and checks each line once. */
final class BomIndexer {

    /** The day that ERP systems write for "no end". */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    final NameNumbering products = new NameNumbering();
    final ItemNumbering items = new ItemNumbering();
    final Map<String, Integer> bomNumbers = new HashMap<>();
    final Map<Integer, List<Finding>> defects = new LinkedHashMap<>();
    final Bom[] boms;
    final int[] bomProduct;
    final int[] lineStart;
    final BomLine[] lines;
    final int[] lineComponent;
    final int[] linePinned;
    final int[] lineItem;
    final byte[] lineFlags;
    final long[] wholeFactor;
    final @Nullable Ratio[] exactFactor;
    int[] bomsOfStart = new int[1];
    int[] bomsOf = new int[0];
    int[] flaggedBom = new int[0];

    private BomIndexer(List<Bom> distinct, int lineCount) {
        boms = distinct.toArray(new Bom[0]);
        bomProduct = new int[boms.length];
        lineStart = new int[boms.length + 1];
        lines = new BomLine[lineCount];
        lineComponent = new int[lineCount];
        linePinned = new int[lineCount];
        lineItem = new int[lineCount];
        lineFlags = new byte[lineCount];
        wholeFactor = new long[lineCount];
        exactFactor = new @Nullable Ratio[lineCount];
    }

    /** Returns the index of BOMs of which no two have one number. */
    static BomIndex index(List<Bom> distinct, int lineCount) {
        BomIndexer indexer = new BomIndexer(distinct, lineCount);
        for (int bom = 0; bom < indexer.boms.length; bom++) {
            indexer.bomNumbers.put(indexer.boms[bom].number(), bom);
            indexer.bomProduct[bom] = indexer.products.number(indexer.boms[bom].product());
        }
        int line = 0;
        for (int bom = 0; bom < indexer.boms.length; bom++) {
            line = indexer.addLines(bom, line);
        }
        indexer.groupByProduct();
        return new BomIndex(indexer);
    }

    private int addLines(int number, int from) {
        Bom bom = boms[number];
        int next = from;
        lineStart[number] = from;
        if (bom.yieldQuantity().signum() <= 0) {
            defect(number, BomFindings.bom(BomCode.BOM_YIELD_NOT_POSITIVE, bom)
                    .with("value", bom.yieldQuantity().toString()));
        }
        for (BomLine line : bom.lines()) {
            addLine(number, line, next++);
        }
        lineStart[number + 1] = next;
        LineIds.duplicates(bom).forEach(finding -> defect(number, finding));
        return next;
    }

    private void addLine(int number, BomLine line, int at) {
        Bom bom = boms[number];
        lines[at] = line;
        lineComponent[at] = products.number(line.component());
        lineItem[at] = items.number(lineComponent[at], line.unit().orElse(null));
        linePinned[at] = line.componentBom().isEmpty() ? BomIndex.NONE : pinned(number, line);
        lineFlags[at] = flags(line);
        boolean broken = !isPositive(number, line);
        if (broken || line.numerator().isZero()) {
            lineFlags[at] |= BomIndex.UNUSED;
        } else if (bom.yieldQuantity().signum() > 0) {
            setFactor(at, line, bom.yieldQuantity());
        }
    }

    private boolean isPositive(int number, BomLine line) {
        Bom bom = boms[number];
        boolean denominator = line.denominator().signum() > 0;
        boolean numerator = line.numerator().signum() >= 0;
        if (!denominator) {
            defect(number, BomFindings.line(BomCode.BOM_DENOMINATOR_NOT_POSITIVE, bom, line)
                    .with("value", line.denominator().toString()));
        }
        if (!numerator) {
            defect(number, BomFindings.line(BomCode.BOM_NUMERATOR_NEGATIVE, bom, line)
                    .with("value", line.numerator().toString()));
        }
        return denominator && numerator;
    }

    private void setFactor(int at, BomLine line, Ratio yieldQuantity) {
        Ratio factor = line.numerator().dividedBy(line.denominator());
        if (line.kind() == BomLineKind.VARIABLE) {
            factor = factor.dividedBy(yieldQuantity);
        }
        if (factor.isWhole() && factor.bitLength() < Long.SIZE) {
            wholeFactor[at] = factor.numerator().longValueExact();
        } else {
            exactFactor[at] = factor;
        }
    }

    private static byte flags(BomLine line) {
        int flags = line.skipLayer() ? BomIndex.SKIP : 0;
        flags |= line.kind() == BomLineKind.FIXED ? BomIndex.FIXED : 0;
        flags |= line.optional() ? BomIndex.OPTIONAL : 0;
        flags |= line.group().isPresent() ? BomIndex.GROUPED : 0;
        boolean ends = line.effectiveTo().isPresent() && !line.effectiveTo().get().equals(OPEN_END);
        flags |= line.effectiveFrom().isPresent() || ends ? BomIndex.DATED : 0;
        return (byte) flags;
    }

    private int pinned(int number, BomLine line) {
        String ref = line.componentBom().orElseThrow();
        Integer found = bomNumbers.get(ref);
        if (found == null) {
            defect(number, BomFindings.line(BomCode.BOM_REF_MISSING, boms[number], line).with("ref", ref));
            return BomIndex.MISSING;
        }
        if (!boms[found].product().equals(line.component())) {
            defect(number, BomFindings.line(BomCode.BOM_REF_MISMATCH, boms[number], line)
                    .with("ref", ref)
                    .with("product", boms[found].product()));
            return BomIndex.MISSING;
        }
        return found;
    }

    private void defect(int bom, Finding finding) {
        defects.computeIfAbsent(bom, key -> new ArrayList<>()).add(finding);
    }

    private void groupByProduct() {
        bomsOfStart = new int[products.size() + 1];
        for (int product : bomProduct) {
            bomsOfStart[product + 1]++;
        }
        for (int product = 0; product < products.size(); product++) {
            bomsOfStart[product + 1] += bomsOfStart[product];
        }
        bomsOf = new int[boms.length];
        int[] next = bomsOfStart.clone();
        for (int bom = 0; bom < boms.length; bom++) {
            bomsOf[next[bomProduct[bom]]++] = bom;
        }
        flaggedBom = new int[products.size()];
        for (int product = 0; product < flaggedBom.length; product++) {
            flaggedBom[product] = flagged(product);
        }
    }

    private int flagged(int product) {
        List<Bom> candidates = new ArrayList<>(1);
        for (int at = bomsOfStart[product]; at < bomsOfStart[product + 1]; at++) {
            candidates.add(boms[bomsOf[at]]);
        }
        return candidates.isEmpty()
                ? BomIndex.NONE
                : DefaultBom.FLAGGED
                        .choose(products.name(product), candidates)
                        .map(bom -> bomNumbers.get(bom.number()))
                        .orElse(BomIndex.NONE);
    }
}
