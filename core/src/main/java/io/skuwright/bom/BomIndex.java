package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as flat arrays: products, BOMs and lines are numbered 0, 1, 2 ...
 *
 * <p>The lines of a BOM are a range of line numbers, the BOMs of a product a range of {@link #bomsOf}. An
 * <em>item</em> is a component in one unit: what totals are kept for. Nothing changes after {@link
 * BomIndexer} has filled the arrays.
 */
final class BomIndex {

    /** No such number. */
    static final int NONE = -1;
    /** A pinned BOM that is not in the catalogue, or that makes another product. */
    static final int MISSING = -2;

    /** Bits of {@link #lineFlags}. */
    static final byte SKIP = 1;
    static final byte FIXED = 2;
    static final byte OPTIONAL = 4;
    static final byte DATED = 8;
    static final byte GROUPED = 16;
    /** The line is zero or broken: it takes part in nothing. */
    static final byte UNUSED = 32;

    final Map<String, Integer> productNumbers;
    final String[] products;
    final Map<String, Integer> bomNumbers;
    final Bom[] boms;
    final int[] bomProduct;
    /** Number of the first line of a BOM; the lines of the last BOM end at the last entry. */
    final int[] lineStart;

    final BomLine[] lines;
    final int[] lineComponent;
    final int[] linePinned;
    final int[] lineItem;
    final byte[] lineFlags;
    /** Quantity for one of the product where that is a whole number, else 0. */
    final long[] wholeFactor;
    /** Quantity for one of the product where it is not whole. */
    final @Nullable Ratio[] exactFactor;

    final int[] itemProduct;
    final @Nullable String[] itemUnit;
    final int[] firstItem;
    final int[] nextItem;

    final int[] bomsOfStart;
    final int[] bomsOf;
    /** The default BOM of a product by {@link DefaultBom#FLAGGED}, or {@link #NONE}. */
    final int[] flaggedBom;
    /** What is wrong with a BOM and its lines, for those few that have anything. */
    final Map<Integer, List<Finding>> defects;

    BomIndex(BomIndexer from) {
        productNumbers = from.products.numbers();
        products = from.products.names();
        bomNumbers = from.bomNumbers;
        boms = from.boms;
        bomProduct = from.bomProduct;
        lineStart = from.lineStart;
        lines = from.lines;
        lineComponent = from.lineComponent;
        linePinned = from.linePinned;
        lineItem = from.lineItem;
        lineFlags = from.lineFlags;
        wholeFactor = from.wholeFactor;
        exactFactor = from.exactFactor;
        itemProduct = from.items.products();
        itemUnit = from.items.units();
        firstItem = from.items.firstByProduct(products.length);
        nextItem = from.items.nextOfProduct();
        bomsOfStart = from.bomsOfStart;
        bomsOf = from.bomsOf;
        flaggedBom = from.flaggedBom;
        defects = from.defects;
    }

    boolean has(int line, byte flag) {
        return (lineFlags[line] & flag) != 0;
    }

    boolean hasBom(int product) {
        return bomsOfStart[product] < bomsOfStart[product + 1];
    }

    /** Returns true if the BOM can be divided by its yield. */
    boolean canOpen(int bom) {
        return boms[bom].yieldQuantity().signum() > 0;
    }

    /** Returns the quantity that one of the product needs, or, of a fixed line, that each path needs. */
    Ratio factor(int line) {
        Ratio exact = exactFactor[line];
        return exact == null ? Ratio.of(wholeFactor[line]) : exact;
    }

    List<Finding> defects(int bom) {
        return defects.isEmpty() ? List.of() : defects.getOrDefault(bom, List.of());
    }

    /** Returns the BOMs of a product in the order they were given. */
    List<Bom> bomsOfProduct(int product) {
        return new BomsOf(bomsOfStart[product], bomsOfStart[product + 1]);
    }

    /** Returns the number of the default BOM, by a rule, of a product that has BOMs, or {@link #NONE}. */
    int defaultBom(int product, DefaultBom rule) {
        if (rule.equals(DefaultBom.FLAGGED)) {
            return flaggedBom[product];
        }
        return rule.choose(products[product], bomsOfProduct(product))
                .map(bom -> bomNumbers.get(bom.number()))
                .orElse(NONE);
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
            return boms[bomsOf[from + Objects.checkIndex(at, size())]];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
