package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an order with the quantities that their rows have now.
 *
 * <p>A part whose quantity is a ratio to its parent gets the ratio that gives the row's quantity, so that
 * typing the order again sends what the ERP has. Parts whose ratio gives it anyway, because the whole kit
 * changed, stay as they are. A quantity that was not known when it was sent is taken from the row as
 * well. Lines are visited parents first, on a stack of our own.
 */
final class ChangedLines {

    private final RowMatch match;
    private final SentLines sent;
    private final TypedOrder order;
    private final Forest forest;
    private final OrderLine[] lines;

    /** The new quantity of each line for one of its root; null if it is not known. */
    private final @Nullable Ratio[] factor;

    private final boolean[] visited;

    private ChangedLines(RowMatch match, TypedOrder order) {
        this.match = match;
        this.sent = match.sent;
        this.order = order;
        this.lines = order.order().lines().toArray(new OrderLine[0]);
        this.forest = new Forest(lines.clone(), order.order().place());
        this.factor = new Ratio[lines.length];
        this.visited = new boolean[lines.length];
    }

    /** Returns the lines, those of which nothing changed as they were. */
    static List<OrderLine> of(RowMatch match) {
        TypedOrder order = match.sent.order;
        if (order == null) {
            return List.of();
        }
        if (!anyChange(match)) {
            return order.order().lines();
        }
        ChangedLines changed = new ChangedLines(match, order);
        changed.applyToRoots();
        for (int line = 0; line < changed.lines.length; line++) {
            changed.visitFrom(line);
        }
        match.sent.summed().sums.forEach(changed::checkSum);
        return new ArrayList<>(Arrays.asList(changed.lines));
    }

    private static boolean anyChange(RowMatch match) {
        for (int line = 0; line < match.sent.size; line++) {
            Ratio wanted = wanted(match, line);
            if (wanted != null && !wanted.equals(match.sent.quantity(line))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the quantity of the row of a line, null if there is none or it is not of the same product and unit. */
    private static @Nullable Ratio wanted(RowMatch match, int line) {
        int row = match.sent.row[line];
        if (row == RowTable.NONE || !match.sent.isSent(line)) {
            return null;
        }
        OrderLine it = match.sent.it(line).line();
        OrderRow now = match.table.rows[row];
        boolean same = Texts.agree(it.product(), now.product()) && Texts.agree(it.unit(), now.unit());
        return same ? match.quantity(row) : null;
    }

    private void applyToRoots() {
        for (int line = 0; line < lines.length; line++) {
            Ratio wanted = wanted(match, line);
            boolean direct = order.type(line) != LineType.SON || order.policy().childQuantity() == ChildQuantity.TOTAL;
            if (wanted != null && direct && !isSummed(line) && !wanted.equals(sent.quantity(line))) {
                lines[line] = OrderLine.builder().from(lines[line]).quantity(wanted).build();
            }
        }
    }

    private void visitFrom(int line) {
        int[] path = new int[8];
        int depth = 0;
        for (int at = line; at >= 0 && !visited[at]; at = forest.parent[at]) {
            visited[at] = true;
            path = depth == path.length ? Arrays.copyOf(path, depth * 2) : path;
            path[depth++] = at;
        }
        while (depth > 0) {
            visit(path[--depth]);
        }
    }

    private void visit(int line) {
        int parent = forest.parent[line];
        if (parent < 0) {
            factor[line] = Ratio.ONE;
            return;
        }
        Ratio natural = product(factor[parent], edge(line, parent));
        factor[line] = natural;
        Ratio wanted = wanted(match, line);
        boolean byRatio = order.type(line) == LineType.SON && order.policy().childQuantity() != ChildQuantity.TOTAL;
        if (byRatio && wanted != null && !isSummed(line)) {
            apply(line, parent, wanted, natural);
        }
    }

    /** Returns the ratio of a line to its parent as it was, null if it is not known. */
    private @Nullable Ratio edge(int line, int parent) {
        Ratio own = order.quantityPerRoot(line).orElse(null);
        Ratio above = order.quantityPerRoot(parent).orElse(null);
        return own == null || above == null || above.isZero() ? null : own.dividedBy(above);
    }

    private static @Nullable Ratio product(@Nullable Ratio one, @Nullable Ratio other) {
        return one == null || other == null ? null : one.times(other);
    }

    private void apply(int line, int parent, Ratio wanted, @Nullable Ratio natural) {
        Ratio kits = lines[order.root(line)].quantity();
        if (wanted.equals(sent.summed().rounded(product(kits, natural)))) {
            return;
        }
        if (lines[line].isRatioUnreadable()) {
            noteNotApplied(line, parent, wanted, "RATIO_UNREADABLE");
            return;
        }
        Ratio base = product(kits, factor[parent]);
        Ratio edge = base == null || base.isZero() ? null : wanted.dividedBy(base);
        if (edge == null || edge.bitLength() > order.policy().limits().get(Limit.RATIO_BITS)) {
            noteNotApplied(line, parent, wanted, "NO_RATIO");
            return;
        }
        factor[line] = product(factor[parent], edge);
        OrderLine.Builder changed = withRatio(OrderLine.builder().from(lines[line]), edge);
        if (order.policy().childQuantity() == ChildQuantity.PER_PARENT) {
            changed.quantity(edge);
        }
        lines[line] = changed.build();
    }

    /** Writes a ratio to the parent in its lowest terms. */
    static OrderLine.Builder withRatio(OrderLine.Builder line, Ratio ratio) {
        line.numerator(Ratio.of(ratio.numerator(), BigInteger.ONE));
        line.denominator(Ratio.of(ratio.denominator(), BigInteger.ONE));
        return line;
    }

    private boolean isSummed(int line) {
        return sent.summed().sums.containsKey(line);
    }

    /** Nothing says how a new sum is to be shared out among its lines. */
    private void checkSum(int first, Positions summed) {
        Ratio wanted = wanted(match, first);
        Ratio sum = Ratio.ZERO;
        for (int line : summed.toArray()) {
            boolean isTotal = order.policy().childQuantity() == ChildQuantity.TOTAL;
            Ratio own = isTotal ? lines[line].quantity() : product(lines[order.root(line)].quantity(), factor[line]);
            sum = sent.summed().sum(sum, own);
        }
        if (wanted != null && !wanted.equals(sent.summed().rounded(sum))) {
            noteNotApplied(first, forest.parent[first], wanted, "SUM_OF_LINES");
        }
    }

    private void noteNotApplied(int line, int parent, Ratio wanted, String why) {
        Finding finding = match.table.about(sent.row[line], OrderRowCode.ROW_QUANTITY_NOT_APPLIED);
        match.table.more.add(finding.with("line", sent.id(line))
                .with("parent", forest.id(parent))
                .with("after", wanted.toString())
                .with("why", why));
    }
}
