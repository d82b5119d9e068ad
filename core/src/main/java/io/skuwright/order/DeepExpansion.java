package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines below parts that were sent as a whole, with the quantity that an ERP has if it expands these.
 *
 * <p>Such lines are not sent, so their quantity is made here: that of the part times the ratios of the
 * edges down to the line.
 */
final class DeepExpansion {

    private final RowMatch match;
    private final SentLines sent;
    private final TypedOrder order;

    /** The part that each line is below, {@link RowTable#NONE} for lines that are below none. */
    private final int[] part;

    /** The quantity of each line for one of its part; null if it is not known. */
    private final @Nullable Ratio[] factor;

    private DeepExpansion(RowMatch match, TypedOrder order) {
        this.match = match;
        this.sent = match.sent;
        this.order = order;
        this.part = new int[order.size()];
        this.factor = new Ratio[order.size()];
        Arrays.fill(part, RowTable.NONE);
        boolean[] visited = new boolean[order.size()];
        int[] path = new int[8];
        for (int line = 0; line < order.size(); line++) {
            int depth = 0;
            for (int at = line; !visited[at] && isBelow(at); at = order.parent(at)) {
                visited[at] = true;
                path = depth == path.length ? Arrays.copyOf(path, depth * 2) : path;
                path[depth++] = at;
            }
            while (depth > 0) {
                visit(path[--depth]);
            }
        }
    }

    /** Returns the lines of what was sent; null if nothing was sent or no part of it is sent as a whole. */
    static @Nullable DeepExpansion of(RowMatch match) {
        TypedOrder order = match.sent.order;
        if (order != null) {
            for (int line = 0; line < order.size(); line++) {
                if (order.reason(line) == LineReason.BELOW_CLOSED) {
                    return new DeepExpansion(match, order);
                }
            }
        }
        return null;
    }

    private boolean isBelow(int line) {
        return order.reason(line) == LineReason.BELOW_CLOSED;
    }

    private void visit(int line) {
        int above = order.parent(line);
        Ratio edge = edge(order.line(line));
        if (isBelow(above)) {
            part[line] = part[above];
            factor[line] = product(factor[above], edge);
        } else {
            part[line] = above;
            factor[line] = edge;
        }
    }

    /** Returns the ratio to the line above, by the same sources as that of a part, null if there is none. */
    private @Nullable Ratio edge(OrderLine line) {
        Ratio numerator = line.numerator();
        if (numerator != null) {
            Ratio denominator = line.denominator() == null ? Ratio.ONE : line.denominator();
            return numerator.signum() < 0 || denominator.signum() <= 0 ? null : numerator.dividedBy(denominator);
        }
        Ratio known = order.policy().lineRatios().ratio(line.bomReference());
        if (known == null && order.policy().childQuantity() == ChildQuantity.PER_PARENT) {
            known = line.quantity();
        }
        return line.isRatioUnreadable() ? null : known;
    }

    private @Nullable Ratio product(@Nullable Ratio one, @Nullable Ratio other) {
        if (one == null || other == null) {
            return null;
        }
        Ratio product = one.times(other);
        return product.bitLength() > order.policy().limits().get(Limit.RATIO_BITS) ? null : product;
    }

    /** Returns the part that a line is below, {@link RowTable#NONE} if it is below none. */
    int part(int line) {
        return part[line];
    }

    /** Returns the quantity by what was sent, null if it is not known. */
    @Nullable Ratio sent(int line) {
        Ratio own = order.line(line).quantity();
        if (own != null && order.policy().childQuantity() == ChildQuantity.TOTAL) {
            return own;
        }
        return sent.summed().rounded(product(order.quantity(part[line]).orElse(null), factor[line]));
    }

    /** Returns the quantity by what the part's row has now, else by what was sent, null if neither is known. */
    @Nullable Ratio now(int line) {
        int above = part[line];
        int row = sent.row[above];
        boolean isAlone = sent.first(above) == above && !sent.summed().sums.containsKey(above);
        Ratio now = row == RowTable.NONE || !isAlone
                ? null
                : sent.summed().rounded(product(match.quantity(row), factor[line]));
        return now == null ? sent(line) : now;
    }
}
