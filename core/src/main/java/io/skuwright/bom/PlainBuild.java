package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one of a product needs of each component, all in proportion, beside what there is of it. */
final class PlainBuild {

    private final BomStore store;
    private final int[] items;
    private final @Nullable String[] units;
    private final SlotSums needs;
    private final SlotSums amounts;
    /** Components that are made, of which there is no stock; null if there are none. */
    private final @Nullable BitSet made;

    PlainBuild(
            BomStore store,
            int[] items,
            @Nullable String[] units,
            SlotSums needs,
            SlotSums amounts,
            @Nullable BitSet made) {
        this.store = store;
        this.items = items;
        this.units = units;
        this.needs = needs;
        this.amounts = amounts;
        this.made = made;
    }

    /** Returns how many could be built if any fraction could: the least of stock over need. */
    Ratio exact() {
        long amount = 0;
        long need = 0;
        Ratio least = null;
        for (int slot = 0; slot < items.length; slot++) {
            long there = amounts.whole[slot];
            long each = needs.whole[slot];
            if (isMade(slot)) {
                continue;
            }
            if (there < 0 || each < 0) {
                Ratio covered = amounts.get(slot).dividedBy(needs.get(slot));
                least = least == null ? covered : least.min(covered);
            } else if (need == 0 || isLess(there, each, amount, need)) {
                amount = there;
                need = each;
            }
        }
        if (need == 0 && least != null) {
            return least;
        }
        Ratio whole = Ratio.of(amount, need);
        return least == null ? whole : whole.min(least);
    }

    /** Returns the largest count of multiples up to one that stock covers, and what all of them would take. */
    Share upTo(Ratio multiple, BigInteger most) {
        BigInteger covered = exact().dividedBy(multiple).floor().numerator();
        BigInteger count = covered.min(most).max(BigInteger.ZERO);
        Ratio quantity = multiple.times(Ratio.of(count, BigInteger.ONE));
        List<StockUse> used = uses(quantity);
        if (count.equals(most)) {
            return new Share(quantity, List.of(), used, List.of(), used);
        }
        Ratio all = multiple.times(Ratio.of(most, BigInteger.ONE));
        return new Share(quantity, missing(quantity.plus(multiple)), used, missing(all), uses(all));
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

    /** Returns what lacks to build a quantity. */
    List<Shortage> missing(Ratio quantity) {
        List<Shortage> missing = new ArrayList<>();
        for (int slot = 0; slot < items.length; slot++) {
            Ratio lack = isMade(slot)
                    ? Ratio.ZERO
                    : needs.get(slot).times(quantity).minus(amounts.get(slot));
            if (lack.signum() > 0) {
                missing.add(new Shortage(component(slot), unit(slot), lack));
            }
        }
        return List.copyOf(missing);
    }

    /** Returns what a quantity takes of each component. */
    List<StockUse> uses(Ratio quantity) {
        if (quantity.isZero()) {
            return List.of();
        }
        List<StockUse> uses = new ArrayList<>(items.length);
        for (int slot = 0; slot < items.length; slot++) {
            Ratio needed = needs.get(slot).times(quantity);
            uses.add(new StockUse(component(slot), unit(slot), needed, isMade(slot) ? Ratio.ZERO : needed));
        }
        return List.copyOf(uses);
    }

    private String component(int slot) {
        return store.products.name(store.items.product(items[slot]));
    }

    private Optional<String> unit(int slot) {
        return Optional.ofNullable(units[slot]).filter(unit -> !unit.isEmpty());
    }

    /** Returns the lists for a quantity, made when they are asked for. */
    BuildParts parts(Ratio quantity, Ratio multiple) {
        return new Parts(this, quantity, multiple);
    }

    private record Parts(PlainBuild build, Ratio quantity, Ratio multiple) implements BuildParts {

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
