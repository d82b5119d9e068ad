package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stock by the number of a component, in pages that two states of it share as long as nothing in them changes.
 *
 * <p>Numbers are those of the catalogue's products, and beyond them those of stock that the catalogue does not know.
 */
final class LevelPages implements StockSource {

    private static final int PAGE_BITS = 7;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final long[] NO_WHOLE = new long[PAGE];
    private static final @Nullable OnHand[] NO_LEVELS = new @Nullable OnHand[PAGE];

    private final NameTable products;
    private final OtherStock others;
    /** The numbers of all that was named, in the order it was. */
    private final int[] named;
    private final long[][] whole;
    private final @Nullable OnHand[][] levels;

    private LevelPages(
            NameTable products, OtherStock others, int[] named, long[][] whole, @Nullable OnHand[][] levels) {
        this.products = products;
        this.others = others;
        this.named = named;
        this.whole = whole;
        this.levels = levels;
    }

    static LevelPages of(NameTable products, Map<String, OnHand> stock) {
        // What is not in the catalogue is all in the worst case.
        int pages = ((products.size() + stock.size()) >>> PAGE_BITS) + 1;
        long[][] whole = new long[pages][];
        @Nullable OnHand[][] levels = new @Nullable OnHand[pages][];
        Arrays.fill(whole, NO_WHOLE);
        Arrays.fill(levels, NO_LEVELS);
        OtherStock others = new OtherStock();
        IntList named = new IntList(stock.size());
        for (Map.Entry<String, OnHand> level : stock.entrySet()) {
            int known = products.find(level.getKey());
            int number = known == BomIndex.NONE ? products.size() + others.add(level.getKey()) : known;
            int page = number >>> PAGE_BITS;
            if (levels[page] == NO_LEVELS) {
                levels[page] = new @Nullable OnHand[PAGE];
                whole[page] = new long[PAGE];
            }
            levels[page][number & (PAGE - 1)] = requireNonNull(level.getValue(), level.getKey());
            whole[page][number & (PAGE - 1)] =
                    known == BomIndex.NONE ? ODD : StockSource.whole(level.getValue());
            named.add(number);
        }
        return new LevelPages(products, others, named.toArray(), whole, levels);
    }

    int number(String code) {
        int number = products.find(code);
        int other = number == BomIndex.NONE ? others.find(code) : BomIndex.NONE;
        return other == BomIndex.NONE ? number : products.size() + other;
    }

    /** Returns all levels in the order in which they were named. */
    Map<String, OnHand> toMap() {
        Map<String, OnHand> map = new LinkedHashMap<>();
        for (int number : named) {
            OnHand onHand = at(number);
            if (onHand != null) {
                map.put(number < products.size() ? products.name(number) : others.code(number - products.size()), onHand);
            }
        }
        return map;
    }

    int size() {
        return named.length;
    }

    /** Returns levels of their own, in pages that are still shared. */
    LevelPages sharingPages() {
        return new LevelPages(products, others, named, whole.clone(), levels.clone());
    }

    /** Writes a level, as only who has levels of its own may do; a page that is not owned yet is copied before. */
    void write(int number, OnHand onHand, BitSet owned) {
        int page = number >>> PAGE_BITS;
        if (!owned.get(page)) {
            owned.set(page);
            levels[page] = levels[page].clone();
            whole[page] = whole[page].clone();
        }
        levels[page][number & (PAGE - 1)] = onHand;
        whole[page][number & (PAGE - 1)] = number < products.size() ? StockSource.whole(onHand) : ODD;
    }

    @Nullable OnHand at(int number) {
        return levels[number >>> PAGE_BITS][number & (PAGE - 1)];
    }

    @Override
    public @Nullable OnHand of(String component) {
        int number = number(component);
        return number == BomIndex.NONE ? null : at(number);
    }

    @Override
    public @Nullable OnHand of(int product) {
        return at(product);
    }

    @Override
    public long whole(int product) {
        return whole[product >>> PAGE_BITS][product & (PAGE - 1)];
    }
}
