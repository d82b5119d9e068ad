package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks up every way from a component, users before their users, and hands out those that start at a BOM.
 *
 * <p>Two ways that end alike share that end, so each row takes constant time unless a stepped line is on it.
 */
final class UseWalk implements Iterator<UseRow> {

    private final UseQuestion question;
    private final UseGraph graph;
    private final Consumer<Finding> findings;
    private final Set<Finding> reported = new HashSet<>();
    /** For each place that is open: the next and the last of its uses. */
    private final IntList cursors = new IntList();
    private final IntList ends = new IntList();
    /** For each place that is open but the component itself: the need below it, null if that depends on steps. */
    private final List<@Nullable Need> needs = new ArrayList<>();
    private final SteppedRates rates;
    private @Nullable UseRow below;
    private @Nullable UseRow next;

    UseWalk(UseQuestion question, Consumer<Finding> findings) {
        this.question = question;
        this.graph = question.graph();
        this.findings = findings;
        this.rates = new SteppedRates(question);
        enter(graph.opened.nodes);
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public UseRow next() {
        UseRow row = next;
        if (row == null) {
            throw new NoSuchElementException("There are no more rows.");
        }
        advance();
        return row;
    }

    private void enter(int used) {
        cursors.add(graph.useStart[used]);
        ends.add(graph.useStart[used + 1]);
    }

    private void advance() {
        next = null;
        while (next == null && cursors.size() > 0) {
            int top = cursors.size() - 1;
            int at = cursors.get(top);
            if (at == ends.get(top)) {
                leave(top);
            } else {
                cursors.set(top, at + 1);
                visit(graph.useNode[at], graph.useEdge[at]);
            }
        }
    }

    private void leave(int top) {
        cursors.truncate(top);
        ends.truncate(top);
        if (below != null) {
            needs.remove(needs.size() - 1);
            below = below.below();
        }
    }

    private void visit(int node, int edge) {
        Need need = need(edge);
        if (need != null && question.isTooLarge(need.largest())) {
            // Above it everything is too large as well.
            report(question.tooLarge(need.largest()));
            return;
        }
        UseRow row = new UseRow(graph.opened, node, edge, below, need == null ? Ratio.ZERO : need.ofOne());
        if (node < graph.starts) {
            next = need == null ? judged(row) : row;
        }
        if (graph.useStart[node] < graph.useStart[node + 1]) {
            enter(node);
            needs.add(need);
            below = row;
        }
    }

    /** Returns what is needed for one of the parent of an edge, null if that depends on how much is made. */
    private @Nullable Need need(int edge) {
        Usage usage = graph.opened.usage(edge);
        if (usage != null && usage.isStepped()) {
            return null;
        }
        if (below == null) {
            return Need.of(graph.opened, edge);
        }
        Need rest = needs.get(needs.size() - 1);
        return rest == null ? null : rest.through(graph.opened, edge);
    }

    /** Goes down a way with stepped lines; returns null, with a finding, if its quantity cannot be told. */
    private @Nullable UseRow judged(UseRow start) {
        OpenedBoms opened = graph.opened;
        Ratio parent = Ratio.ONE;
        Ratio quantity = Ratio.ONE;
        for (UseRow at = start; at != null; at = at.below()) {
            Usage usage = opened.usage(at.edge());
            Ratio rate = usage == null ? opened.factor(at.edge()) : rate(start.node(), at.edge(), usage, parent);
            if (rate == null) {
                report(List.of(TotalsPass.noStep(opened, at.node(), at.edge(), parent)));
                return null;
            }
            quantity = usage == null ? parent.times(rate) : Usage.need(rate, parent, usage.once(), Ratio.ONE);
            if (question.isTooLarge(quantity)) {
                report(question.tooLarge(quantity));
                return null;
            }
            parent = usage == null ? quantity : quantity.times(usage.conversion());
        }
        return new UseRow(opened, start.node(), start.edge(), start.below(), quantity);
    }

    private @Nullable Ratio rate(int start, int edge, Usage usage, Ratio parent) {
        Ratio byTotal = usage.isStepped() ? rates.of(start, edge) : null;
        return byTotal == null ? usage.rateFor(parent) : byTotal;
    }

    private void report(List<Finding> found) {
        found.stream().filter(reported::add).forEach(findings);
    }
}
