package io.skuwright.order;

import io.skuwright.order.RowPolicy.EqualParts;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lines were sent as one row, and with what quantity.
 *
 * <p>Of parts that were summed the first stands for all; every other line stands for itself.
 */
final class SummedParts {

    /** The line that stands for each line. */
    final int[] first;

    /** By the first of them, the lines that were summed; only where there are several. */
    final Map<Integer, Positions> sums = new LinkedHashMap<>();

    private final TypedOrder order;
    private final Rounding rounding;
    private final boolean sendIncompleteKits;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Ratio, Integer> prices = new HashMap<>();

    /** Pairs of numbers by a number for each: keys of any length without an object that hashes badly. */
    private final Map<Long, Integer> pairs = new HashMap<>();

    SummedParts(TypedOrder order, RowPolicy policy) {
        this.order = order;
        this.rounding = policy.rounding();
        this.sendIncompleteKits = policy.sendIncompleteKits();
        this.first = new int[order.size()];
        Map<Integer, Integer> firstOf = new HashMap<>();
        for (int line = 0; line < first.length; line++) {
            first[line] = line;
            if (policy.equalParts() != EqualParts.SEPARATE && order.isSent(line) && order.type(line) == LineType.SON) {
                Integer before = firstOf.putIfAbsent(key(line, policy.equalParts()), line);
                if (before != null) {
                    first[line] = before;
                    sums.computeIfAbsent(before, SummedParts::startingWith).add(line);
                }
            }
        }
    }

    private static Positions startingWith(int line) {
        Positions positions = new Positions();
        positions.add(line);
        return positions;
    }

    private int key(int line, EqualParts equal) {
        OrderLine it = order.line(line);
        int key = pair(pair(order.root(line), text(it.product())), text(it.unit()));
        return equal == EqualParts.SUMMED ? key : pair(key, price(it.price()));
    }

    private int pair(int one, int other) {
        long both = ((long) one << Integer.SIZE) | other;
        return pairs.computeIfAbsent(both, key -> pairs.size());
    }

    private int text(@Nullable String text) {
        return texts.computeIfAbsent(Texts.orEmpty(Texts.orNull(text)), key -> texts.size());
    }

    private int price(@Nullable Ratio price) {
        return price == null ? 0 : 1 + prices.computeIfAbsent(price, key -> prices.size());
    }

    /** Returns true if the line belongs to a kit that was not sent because lines of it were set aside. */
    boolean isLeftOut(TypedLine line) {
        return !sendIncompleteKits && line.root().filter(order::isIncomplete).isPresent();
    }

    /** Returns the quantity of the row of a line as it was sent, null if it is not known. */
    @Nullable Ratio quantity(int line) {
        Positions summed = sums.get(line);
        Ratio quantity = order.quantity(line).orElse(null);
        for (int at = 1; summed != null && at < summed.size(); at++) {
            quantity = sum(quantity, order.quantity(summed.get(at)).orElse(null));
        }
        return rounded(quantity);
    }

    /** Returns the sum of two quantities, null if one is not known or the sum is too long to be a row's. */
    @Nullable Ratio sum(@Nullable Ratio one, @Nullable Ratio other) {
        if (one == null || other == null) {
            return null;
        }
        Ratio sum = one.plus(other);
        return sum.bitLength() > order.policy().limits().get(Limit.RATIO_BITS) ? null : sum;
    }

    /** Returns a quantity as it is sent. */
    @Nullable Ratio rounded(@Nullable Ratio quantity) {
        return quantity == null ? null : rounding.apply(quantity).value();
    }
}
