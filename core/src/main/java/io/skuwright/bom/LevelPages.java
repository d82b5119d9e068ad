package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final NameTable others;
    private final long[][] whole;
    private final @Nullable OnHand[][] levels;

    private LevelPages(NameTable products, NameTable others, long[][] whole, @Nullable OnHand[][] levels) {
        this.products = products;
        this.others = others;
        this.whole = whole;
        this.levels = levels;
    }

    static LevelPages of(NameTable products, Map<String, OnHand> stock) {
        NameTable others = new NameTable();
        for (String code : stock.keySet()) {
            if (products.find(code) == BomIndex.NONE) {
                others.number(code);
            }
        }
        int pages = ((products.size() + others.size()) >>> PAGE_BITS) + 1;
        long[][] whole = new long[pages][];
        @Nullable OnHand[][] levels = new @Nullable OnHand[pages][];
        Arrays.fill(whole, NO_WHOLE);
        Arrays.fill(levels, NO_LEVELS);
        LevelPages made = new LevelPages(products, others, whole, levels);
        LevelPages none = new LevelPages(products, others, whole.clone(), levels.clone());
        stock.forEach((code, onHand) -> made.set(made.number(code), onHand, none));
        return made;
    }

    private int number(String code) {
        int number = products.find(code);
        int other = number == BomIndex.NONE ? others.find(code) : BomIndex.NONE;
        return other == BomIndex.NONE ? number : products.size() + other;
    }

    /** Writes a level; pages that are still those of another state are copied before. */
    private void set(int number, OnHand onHand, LevelPages other) {
        int page = number >>> PAGE_BITS;
        if (levels[page] == other.levels[page]) {
            levels[page] = levels[page].clone();
            whole[page] = whole[page].clone();
        }
        levels[page][number & (PAGE - 1)] = onHand;
        whole[page][number & (PAGE - 1)] = StockSource.whole(onHand);
    }

    /**
     * Returns what is left once a build has taken its part.
     *
     * @param brought what came in for the build, and is gone with it
     */
    LevelPages less(List<StockUse> uses, List<Shortage> brought) {
        LevelPages left = new LevelPages(products, others, whole.clone(), levels.clone());
        for (StockUse use : uses) {
            left.add(use.component(), use.unit(), use.fromStock().negated(), this);
        }
        for (Shortage shortage : brought) {
            left.add(shortage.component(), shortage.unit(), shortage.missing(), this);
        }
        return left;
    }

    /** Adds to a level in its own unit; what is counted in a unit that nothing joins to it has no level. */
    private void add(String component, Optional<String> unit, Ratio amount, LevelPages other) {
        int number = number(component);
        OnHand before = number == BomIndex.NONE ? null : at(number);
        boolean counts = before != null && (before.unit().isEmpty() || before.unit().equals(unit));
        if (before != null && counts && !amount.isZero()) {
            Ratio now = before.amount().plus(amount);
            // Nothing is nothing in any unit.
            OnHand first = other.at(number);
            set(number, new OnHand(now, now.isZero() && first != null ? first.unit() : unit), other);
        }
    }

    private @Nullable OnHand at(int number) {
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
