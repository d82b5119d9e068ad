package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks down every path, parents first, and hands out the nodes that are rows of the view. */
final class RowWalk implements Iterator<ExplosionRow> {

    private final RowPlan plan;
    private final OpenedBoms opened;
    private final Consumer<Finding> findings;
    private final Set<String> reported = new HashSet<>();
    /** For each BOM that is open: its next edge, its last edge, and the row it was opened for. */
    private final IntList cursors = new IntList();
    private final IntList ends = new IntList();
    private @Nullable ExplosionRow parent;
    private @Nullable ExplosionRow next;

    RowWalk(RowPlan plan, Consumer<Finding> findings) {
        this.plan = plan;
        this.opened = plan.opened;
        this.findings = findings;
        if (opened.nodes > 0) {
            enter(0);
        }
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ExplosionRow next() {
        ExplosionRow row = next;
        if (row == null) {
            throw new NoSuchElementException("There are no more rows.");
        }
        advance();
        return row;
    }

    private void enter(int node) {
        cursors.add(opened.edgeStart[node]);
        ends.add(opened.edgeStart[node + 1]);
    }

    private void advance() {
        next = null;
        while (next == null && cursors.size() > 0) {
            int top = cursors.size() - 1;
            int edge = cursors.get(top);
            if (edge == ends.get(top)) {
                leave(top);
            } else {
                cursors.set(top, edge + 1);
                visit(edge);
            }
        }
    }

    private void leave(int top) {
        cursors.truncate(top);
        ends.truncate(top);
        parent = parent == null ? null : parent.parentRow();
    }

    private void visit(int edge) {
        boolean enters = plan.isEntered(opened.edgeChild[edge]);
        boolean wanted = plan.isWanted(edge);
        ExplosionRow row = enters || wanted ? row(edge) : null;
        if (row == null) {
            return;
        }
        if (wanted) {
            next = row;
        }
        if (enters) {
            enter(opened.edgeChild[edge]);
            parent = row;
        }
    }

    /** Returns the row of an edge where the walk stands; null, with a finding, if its quantity cannot be told. */
    private @Nullable ExplosionRow row(int edge) {
        Ratio of = parent == null ? plan.quantity : parent.quantityForChildren();
        Usage usage = opened.usage(edge);
        Ratio rate = usage == null ? null : rate(edge, usage, of);
        if (usage != null && rate == null) {
            findings.accept(TotalsPass.noStep(opened, node(), edge, of));
            return null;
        }
        Ratio quantity = usage == null || rate == null
                ? of.times(opened.factor(edge))
                : Usage.need(rate, of, usage.once(), Ratio.ONE);
        if (plan.isTooLarge(quantity)) {
            String component = opened.component(edge);
            if (reported.add(component)) {
                plan.tooLarge(quantity, component).forEach(findings);
            }
            return null;
        }
        return new ExplosionRow(opened, parent, edge, quantity, rate);
    }

    private @Nullable Ratio rate(int edge, Usage usage, Ratio of) {
        Ratio byTotal = plan.sums.steppedRate(edge);
        return byTotal == null ? usage.rateFor(of) : byTotal;
    }

    private int node() {
        return parent == null ? 0 : opened.edgeChild[parent.edge()];
    }
}
