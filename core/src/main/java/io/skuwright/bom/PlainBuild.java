package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one of a product needs of each component, all in proportion, beside what there is of it. */
final class PlainBuild {

    private final BomStore store;
    private final int size;
    private final int[] items;
    /** The unit of each stock; null if there are none. */
    private final @Nullable String @Nullable [] units;
    private final long[] numerators;
    /** Null if all needs are whole. */
    private final long @Nullable [] denominators;
    private final SlotSums amounts;
    /** Components that are made, of which there is no stock; null if there are none. */
    private final @Nullable BitSet made;
    /** What is covered is a fraction of these two, unless a number was too large or below zero. */
    private long covered;
    private long over;
    private @Nullable Ratio least;

    PlainBuild(
            BomStore store,
            int size,
            int[] items,
            @Nullable String @Nullable [] units,
            long[] numerators,
            long @Nullable [] denominators,
            SlotSums amounts,
            @Nullable BitSet made) {
        this.store = store;
        this.size = size;
        this.items = items;
        this.units = units;
        this.numerators = numerators;
        this.denominators = denominators;
        this.amounts = amounts;
        this.made = made;
        compare();
    }

    /** Returns the same with arrays of its own, which nothing changes. */
    PlainBuild kept() {
        return new PlainBuild(
                store,
                size,
                Arrays.copyOf(items, size),
                units == null ? null : Arrays.copyOf(units, size),
                Arrays.copyOf(numerators, size),
                denominators == null ? null : Arrays.copyOf(denominators, size),
                amounts.copy(size),
                made == null ? null : (BitSet) made.clone());
    }

    /** Finds the least of stock over need. */
    private void compare() {
        for (int slot = 0; slot < size; slot++) {
            if (isMade(slot)) {
                continue;
            }
            long amount = amounts.whole[slot];
            long times = denominator(slot);
            long there = amount * times;
            long each = numerators[slot];
            if ((amount | there) < 0 || Math.multiplyHigh(amount, times) != 0) {
                Ratio exact = amounts.get(slot).dividedBy(need(slot));
                least = least == null ? exact : least.min(exact);
            } else if (over == 0 || isLess(there, each, covered, over)) {
                covered = there;
                over = each;
            }
        }
    }

    private long denominator(int slot) {
        return denominators == null ? 1 : denominators[slot];
    }

    private Ratio need(int slot) {
        return ratio(numerators[slot], denominator(slot));
    }

    static Ratio ratio(long numerator, long denominator) {
        return denominator == 1 ? Ratio.of(numerator) : Ratio.of(numerator, denominator);
    }

    /** Compares two fractions of numbers that are not negative without dividing. */
    private static boolean isLess(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, d);
        long right = Math.multiplyHigh(c, b);
        return left == right ? Long.compareUnsigned(a * d, c * b) < 0 : left < right;
    }

    private boolean isMade(int slot) {
        return made != null && made.get(slot);
    }

    /** Returns how many could be built if any fraction could. */
    Ratio exact() {
        if (over == 0 && least != null) {
            return least;
        }
        Ratio whole = Ratio.of(covered, over);
        return least == null ? whole : whole.min(least);
    }

    /** Returns the largest multiple that stock covers. */
    Ratio largest(Ratio multiple) {
        return least == null && multiple.equals(Ratio.ONE)
                ? Ratio.of(Math.floorDiv(covered, over))
                : exact().dividedBy(multiple).floor().times(multiple);
    }

    /** Returns the largest count of multiples up to one that stock covers, and what all of them would take. */
    Share upTo(Ratio multiple, Ratio most) {
        Ratio count = exact().dividedBy(multiple).floor().min(most).max(Ratio.ZERO);
        return new Share.Plain(this, count.times(multiple), multiple, most.times(multiple));
    }

    /** Returns what lacks to build a quantity. */
    List<Shortage> missing(Ratio quantity) {
        List<Shortage> missing = new ArrayList<>(1);
        boolean small = quantity.isWhole() && quantity.signum() >= 0 && quantity.bitLength() < Integer.SIZE;
        long builds = small ? quantity.numerator().longValueExact() : Long.MAX_VALUE;
        for (int slot = 0; slot < size; slot++) {
            if (!isMade(slot) && !isCovered(slot, builds)) {
                Ratio lack = need(slot).times(quantity).minus(amounts.get(slot));
                if (lack.signum() > 0) {
                    missing.add(new Shortage(component(slot), unit(slot), lack));
                }
            }
        }
        return List.copyOf(missing);
    }

    /** Says yes if it takes no large numbers to see that stock is enough. */
    private boolean isCovered(int slot, long builds) {
        long amount = amounts.whole[slot];
        long there = amount * denominator(slot);
        long needed = numerators[slot] * builds;
        return (amount | there | needed) >= 0
                && Math.multiplyHigh(amount, denominator(slot)) == 0
                && Math.multiplyHigh(numerators[slot], builds) == 0
                && needed <= there;
    }

    /** Returns what a quantity takes of each component. */
    List<StockUse> uses(Ratio quantity) {
        if (quantity.isZero()) {
            return List.of();
        }
        List<StockUse> uses = new ArrayList<>(size);
        for (int slot = 0; slot < size; slot++) {
            Ratio needed = need(slot).times(quantity);
            uses.add(new StockUse(component(slot), unit(slot), needed, isMade(slot) ? Ratio.ZERO : needed));
        }
        return List.copyOf(uses);
    }

    /** Takes a quantity from the stock that it was compared with, as far as that goes; what lacks comes in for it. */
    void take(StockLedger ledger, Ratio quantity) {
        for (int slot = 0; slot < size; slot++) {
            if (!isMade(slot)) {
                Ratio needed = need(slot).times(quantity);
                Ratio taken = quantity.isZero() ? Ratio.ZERO : needed.min(amounts.get(slot));
                ledger.add(store.items.product(items[slot]), unit(slot), taken.negated());
            }
        }
    }

    private String component(int slot) {
        return store.products.name(store.items.product(items[slot]));
    }

    private Optional<String> unit(int slot) {
        String unit = units == null ? null : units[slot];
        return Optional.ofNullable(unit).filter(name -> !name.isEmpty());
    }

    /** Returns the rest of an answer, made when it is asked for. */
    BuildParts parts(Ratio quantity, Ratio multiple) {
        return new Parts(this, quantity, multiple);
    }

    private record Parts(PlainBuild build, Ratio quantity, Ratio multiple) implements BuildParts {

        @Override
        public Ratio exact() {
            return build.exact();
        }

        @Override
        public List<Shortage> limiting() {
            return build.missing(quantity.plus(multiple));
        }

        @Override
        public List<StockUse> used() {
            return build.uses(quantity);
        }
    }
}
