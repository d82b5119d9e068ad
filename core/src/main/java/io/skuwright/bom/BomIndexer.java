package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes BOMs one by one, numbers their products and lines, and checks each line once. */
final class BomIndexer {

    /** The day that ERP systems write for "no end". */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    final BomStore store;
    final Map<Integer, List<Finding>> defects;
    /** Numbers of BOMs that lines ask for and that are not there. */
    final Set<String> missing = new HashSet<>();
    /** BOM numbers that lines pin, which may come later. */
    private final NameTable pins = new NameTable();
    /** Ids repeat all over a catalogue: one text for all of them. */
    private final NameTable ids = new NameTable();
    private LineBlock block;

    BomIndexer() {
        store = new BomStore();
        defects = new LinkedHashMap<>();
        block = store.base;
    }

    /** Goes on from an index; the index stays as it is. */
    private BomIndexer(BomIndex index) {
        store = index.store.copy();
        defects = new LinkedHashMap<>(index.defects);
        missing.addAll(index.missing);
        block = store.extra;
    }

    /** Adds a BOM whose number is new. */
    void add(Bom bom) {
        int number = store.addBom(bom);
        addLines(number, bom);
    }

    /** Returns the index of all that was added. */
    BomIndex finish(Variants variants) {
        store.base.trim();
        store.extra = new LineBlock(store.base.end(), 0);
        for (int bom = 0; bom < store.bomCount && pins.size() > 0; bom++) {
            resolvePins(bom);
        }
        return new BomIndex(this, variants);
    }

    /** Returns an index in which one BOM is another one of the same number and product. */
    static BomIndex replaced(BomIndex index, int number, Bom bom) {
        BomIndexer indexer = new BomIndexer(index);
        indexer.makeRoomFor(number, bom);
        indexer.defects.remove(number);
        indexer.store.setHead(number, bom);
        indexer.addLines(number, bom);
        indexer.block.trim();
        indexer.resolvePins(number);
        return new BomIndex(indexer, index, indexer.store.bomProduct[number]);
    }

    /** Shares the tables if they know every name, and moves the lines that were replaced before. */
    private void makeRoomFor(int number, Bom bom) {
        boolean known = bom.lines().stream().allMatch(line -> {
            int component = store.products.find(line.component());
            return component != BomIndex.NONE
                    && store.items.find(component, line.unit().orElse(null)) != BomIndex.NONE;
        });
        if (!known) {
            store.products = store.products.copy();
            store.items = store.items.copy();
        }
        LineBlock old = store.extra;
        boolean merge = old.size > Math.max(1_024, store.base.size / 16);
        block = merge ? new LineBlock(0, store.base.size) : new LineBlock(store.base.end(), old.size + bom.lines().size());
        for (int other = 0; other < store.bomCount; other++) {
            boolean moves = merge || store.firstLine[other] >= store.base.end();
            if (other != number && moves) {
                int first = block.end();
                LineBlock from = store.block(store.firstLine[other]);
                block.append(from, store.firstLine[other] - from.offset, store.endLine[other] - from.offset);
                store.firstLine[other] = first;
                store.endLine[other] = block.end();
            }
        }
        if (merge) {
            store.base = block;
        }
        store.extra = merge ? new LineBlock(Integer.MAX_VALUE, 0) : block;
    }

    private void addLines(int number, Bom bom) {
        store.firstLine[number] = block.end();
        int flags = bom.yieldQuantity().signum() > 0 ? BomStore.OPENS | BomStore.PLAIN : BomStore.PLAIN;
        boolean simple = !bom.lines().isEmpty();
        HeadCheck.check(bom, finding -> defect(number, finding));
        for (BomLine line : bom.lines()) {
            int special = addLine(number, bom, line);
            flags &= (special & LineBlock.CHOSEN) == 0 ? -1 : ~BomStore.PLAIN;
            simple &= (special & ~(LineBlock.SKIP | LineBlock.LOSSY)) == 0
                    && line.componentBom().isEmpty();
        }
        store.endLine[number] = block.end();
        LineIds.duplicates(bom).forEach(finding -> defect(number, finding));
        flags |= simple && !defects.containsKey(number) ? BomStore.SIMPLE : 0;
        store.bomFlags[number] = (byte) flags;
    }

    private int addLine(int number, Bom bom, BomLine line) {
        int at = block.add();
        int component = store.products.number(line.component());
        block.component[at] = component;
        block.item[at] = store.items.number(component, line.unit().orElse(null));
        block.ids[at] = ids.name(ids.number(line.id()));
        line.componentBom().ifPresent(ref -> block.pin(at, pins.number(ref)));
        int flags = LineCheck.flags(line) | LineCheck.check(bom, line, finding -> defect(number, finding));
        block.flags[at] = (short) flags;
        boolean counts = (flags & LineBlock.UNUSED) == 0 && bom.yieldQuantity().signum() > 0;
        if (counts && (flags & LineBlock.STEPPED) == 0) {
            block.setFactor(at, factor(bom, line));
        }
        if (!isPlain(bom, line, flags)) {
            block.keep(at, line);
        }
        return flags;
    }

    static Ratio factor(Bom bom, BomLine line) {
        Ratio factor = line.denominator().equals(Ratio.ONE)
                ? line.numerator()
                : line.numerator().dividedBy(line.denominator());
        return line.kind() == BomLineKind.FIXED || bom.yieldQuantity().equals(Ratio.ONE)
                ? factor
                : factor.dividedBy(bom.yieldQuantity());
    }

    private static boolean isPlain(Bom bom, BomLine line, int flags) {
        return (flags & ~LineBlock.SKIP) == 0
                && line.componentBom().isEmpty()
                && line.denominator().equals(Ratio.ONE)
                && bom.yieldQuantity().equals(Ratio.ONE)
                && line.numerator().isWhole()
                && line.numerator().bitLength() < Long.SIZE
                && line.priority() == 0
                && line.place().equals(Place.NONE);
    }

    private void defect(int bom, Finding finding) {
        List<Finding> found = new ArrayList<>(defects.getOrDefault(bom, List.of()));
        found.add(finding);
        defects.put(bom, found);
    }

    /** Turns the pins of a BOM's lines into numbers of BOMs, once all of these are known. */
    private void resolvePins(int bom) {
        LineBlock lines = store.block(store.firstLine[bom]);
        int[] pinned = lines.pinned;
        for (int line = store.firstLine[bom]; pinned != null && line < store.endLine[bom]; line++) {
            int at = line - lines.offset;
            if (pinned[at] != BomIndex.NONE) {
                pinned[at] = pinned(bom, lines.component[at], store.line(line), pins.name(pinned[at]));
            }
        }
    }

    private int pinned(int bom, int component, BomLine line, String ref) {
        int found = store.numbers.find(ref);
        if (found == BomIndex.NONE) {
            missing.add(ref);
            defect(bom, BomFindings.line(BomCode.BOM_REF_MISSING, store.numbers.name(bom), line).with("ref", ref));
            return BomIndex.MISSING;
        }
        if (store.bomProduct[found] != component) {
            defect(bom, BomFindings.line(BomCode.BOM_REF_MISMATCH, store.numbers.name(bom), line)
                    .with("ref", ref)
                    .with("product", store.products.name(store.bomProduct[found])));
            return BomIndex.MISSING;
        }
        return found;
    }
}
