package io.skuwright.bom;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.row.Flag;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as flat arrays, ready to be walked.
 *
 * <p>To the {@link BomStore} it adds which BOMs a product has and which of them is the default. An
 * <em>item</em> is a component in one unit: what totals are kept for. Nothing changes once it is made.
 */
final class BomIndex {

    /** No such number. */
    static final int NONE = -1;
    /** A pinned BOM that is not in the catalogue, or that makes another product. */
    static final int MISSING = -2;
    /** Of several BOMs of a product none is the default. */
    static final int UNDECIDED = -3;

    final BomStore store;
    final Variants variants;
    /** The BOMs of a product are a range of {@link #bomsOf}. */
    final int[] bomsOfStart;
    final int[] bomsOf;
    /** The default BOM of a product by {@link DefaultBom#FLAGGED}; {@link #NONE} without BOMs, or undecided. */
    final int[] flaggedBom;
    /** What is wrong with a BOM and its lines, for those few that have anything. */
    final Map<Integer, List<Finding>> defects;
    /** Numbers of BOMs that lines ask for and that are not there. */
    final Set<String> missing;
    final CountedUnits countedUnits = new CountedUnits(this);

    BomIndex(BomIndexer from, Variants variants) {
        store = from.store;
        this.variants = variants;
        defects = from.defects;
        missing = from.missing;
        bomsOfStart = new int[products() + 1];
        bomsOf = new int[store.bomCount];
        groupByProduct();
        flaggedBom = new int[products()];
        Arrays.setAll(flaggedBom, this::flagged);
    }

    /** Makes the index of a store in which one BOM has other lines; the rest is as it was. */
    BomIndex(BomIndexer from, BomIndex before, int product) {
        store = from.store;
        variants = before.variants;
        defects = from.defects;
        missing = from.missing;
        boolean grew = products() > before.products();
        bomsOfStart = grew ? Arrays.copyOf(before.bomsOfStart, products() + 1) : before.bomsOfStart;
        Arrays.fill(bomsOfStart, before.products() + 1, products() + 1, store.bomCount);
        bomsOf = before.bomsOf;
        flaggedBom = Arrays.copyOf(before.flaggedBom, products());
        Arrays.fill(flaggedBom, before.products(), products(), NONE);
        flaggedBom[product] = flagged(product);
    }

    private void groupByProduct() {
        for (int bom = 0; bom < store.bomCount; bom++) {
            bomsOfStart[store.bomProduct[bom] + 1]++;
        }
        for (int product = 0; product < products(); product++) {
            bomsOfStart[product + 1] += bomsOfStart[product];
        }
        int[] next = Arrays.copyOf(bomsOfStart, products());
        for (int bom = 0; bom < store.bomCount; bom++) {
            bomsOf[next[store.bomProduct[bom]]++] = bom;
        }
    }

    private int flagged(int product) {
        int from = bomsOfStart[product];
        int count = bomsOfStart[product + 1] - from;
        if (count == 1 && store.defaultFlag(bomsOf[from]) != Flag.NO) {
            return bomsOf[from];
        }
        int found = count == 0 ? NONE : UNDECIDED;
        for (int at = from; at < from + count; at++) {
            if (store.defaultFlag(bomsOf[at]) == Flag.YES) {
                if (found >= 0) {
                    return UNDECIDED;
                }
                found = bomsOf[at];
            }
        }
        return found;
    }

    int products() {
        return store.products.size();
    }

    /** Returns true if a product has a BOM, is a component, or is a variant of one that is. */
    boolean knows(String product) {
        return store.products.find(product) != NONE || withBoms(product) != NONE;
    }

    /** Returns the product, or what it is a variant of, that has BOMs; {@link #NONE} if there are none. */
    int withBoms(String product) {
        int number = store.products.find(product);
        Variants.Variant variant = number != NONE && hasBom(number) ? null : variants.of(product);
        int found = variant == null ? number : store.products.find(variant.parent());
        return found == NONE || !hasBom(found) ? NONE : found;
    }

    /** Returns the number of lines of all BOMs. */
    int lines() {
        int lines = 0;
        for (int bom = 0; bom < store.bomCount; bom++) {
            lines += store.endLine[bom] - store.firstLine[bom];
        }
        return lines;
    }

    int boms() {
        return store.bomCount;
    }

    String product(int product) {
        return store.products.name(product);
    }

    /** Returns the code of the product that a BOM makes. */
    String productOf(int bom) {
        return store.products.name(store.bomProduct[bom]);
    }

    String number(int bom) {
        return store.numbers.name(bom);
    }

    Bom bom(int bom) {
        return store.bom(bom);
    }

    BomLine line(int line) {
        return store.line(line);
    }

    String lineId(int line) {
        LineBlock block = store.block(line);
        return block.ids[line - block.offset];
    }

    int component(int line) {
        LineBlock block = store.block(line);
        return block.component[line - block.offset];
    }

    boolean has(int line, short flag) {
        LineBlock block = store.block(line);
        return (block.flags[line - block.offset] & flag) != 0;
    }

    @Nullable String unit(int line) {
        LineBlock block = store.block(line);
        return store.items.unit(block.item[line - block.offset]);
    }

    int pinned(int line) {
        LineBlock block = store.block(line);
        return block.pinned == null ? NONE : block.pinned[line - block.offset];
    }

    boolean hasBom(int product) {
        return bomsOfStart[product] < bomsOfStart[product + 1];
    }

    /** Returns true if the BOM can be divided by its yield. */
    boolean canOpen(int bom) {
        return (store.bomFlags[bom] & BomStore.OPENS) != 0;
    }

    List<Finding> defects(int bom) {
        return defects.isEmpty() ? List.of() : defects.getOrDefault(bom, List.of());
    }

    /** Returns the product that a product is a variant of, {@link #NONE} if it is none or that is not known. */
    int variantParent(int product) {
        Variants.Variant variant = variants.of(product(product));
        return variant == null ? NONE : store.products.find(variant.parent());
    }

    /** Returns the BOMs of a product in the order they were given. */
    List<Bom> bomsOfProduct(int product) {
        return new BomsOf(bomsOfStart[product], bomsOfStart[product + 1]);
    }

    /** Returns the number of the default BOM, by a rule, of a product that has BOMs, or {@link #NONE}. */
    int defaultBom(int product, DefaultBom rule) {
        if (rule.equals(DefaultBom.FLAGGED)) {
            return Math.max(flaggedBom[product], NONE);
        }
        if (rule.equals(DefaultBom.NATURAL_ORDER)) {
            return highestNumber(product);
        }
        return rule.choose(product(product), bomsOfProduct(product))
                .map(bom -> store.numbers.find(bom.number()))
                .orElse(NONE);
    }

    private int highestNumber(int product) {
        int highest = bomsOf[bomsOfStart[product]];
        for (int at = bomsOfStart[product] + 1; at < bomsOfStart[product + 1]; at++) {
            if (NaturalOrder.compare(number(bomsOf[at]), number(highest)) >= 0) {
                highest = bomsOf[at];
            }
        }
        return highest;
    }

    /** Says that no BOM of a product is the default by a rule. */
    Finding ambiguous(int product, DefaultBom rule) {
        List<Integer> boms = Arrays.stream(bomsOf, bomsOfStart[product], bomsOfStart[product + 1])
                .boxed()
                .sorted((one, other) -> NaturalOrder.compare(number(one), number(other)))
                .toList();
        List<String> numbers = boms.stream().map(this::number).toList();
        return BomFindings.ambiguous(product(product), numbers, store.place(boms.get(0)), rule);
    }

    /** Starts a finding about the component of a line. */
    Finding finding(FindingCode code, int bom, int line) {
        return BomFindings.line(code, number(bom), line(line));
    }

    /** Starts a finding about a BOM. */
    Finding finding(BomCode code, int bom) {
        return Finding.of(code).about(number(bom)).at(store.place(bom)).with("product", productOf(bom));
    }

    private final class BomsOf extends AbstractList<Bom> implements RandomAccess {
        private final int from;
        private final int to;

        BomsOf(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Bom get(int at) {
            return bom(bomsOf[from + Objects.checkIndex(at, size())]);
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
