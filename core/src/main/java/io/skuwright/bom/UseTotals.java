package io.skuwright.bom;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what every starting BOM needs of a component, from the component upwards.
 *
 * <p>Each line is looked at once for each unit of the component. Only below a BOM with a stepped line on the way
 * does the quantity of one user say nothing about the next one: such a BOM is added up by itself.
 */
final class UseTotals {

    private final UseQuestion question;
    private final UseGraph graph;
    private final OpenedBoms opened;
    /** Catalogue items of the component, in text order of their units. */
    private final List<Integer> items = new ArrayList<>();
    private final List<@Nullable Need[]> needs = new ArrayList<>();
    private final List<PathCounts> paths = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final List<UseTotal> totals = new ArrayList<>();

    private UseTotals(UseQuestion question) {
        this.question = question;
        this.graph = question.graph();
        this.opened = graph.opened;
        ItemTable table = opened.index.store.items;
        int first = graph.order.length == 0 ? BomIndex.NONE : table.first(graph.component);
        for (int item = first; item != BomIndex.NONE; item = table.next(item)) {
            items.add(item);
        }
        items.sort(Comparator.comparing(item -> unit(item).orElse("")));
        items.forEach(this::addUp);
    }

    static Outcome<List<UseTotal>> of(UseQuestion question) {
        UseTotals totals = new UseTotals(question);
        for (int start : question.graph().startsInTextOrder()) {
            if (question.graph().stepped.get(start)) {
                totals.addStepped(start);
            } else {
                totals.add(start);
            }
        }
        return Outcome.of(Collections.unmodifiableList(totals.totals), List.copyOf(totals.findings));
    }

    private Optional<String> unit(int item) {
        return Optional.ofNullable(opened.index.store.items.unit(item));
    }

    private void addUp(int item) {
        @Nullable Need[] need = new @Nullable Need[opened.nodes];
        PathCounts count = new PathCounts(opened.nodes);
        BitSet lost = new BitSet();
        for (int at = graph.order.length - 1; at >= 0; at--) {
            int node = graph.order[at];
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                if (!graph.stepped.get(node)) {
                    follow(item, node, edge, need, count, lost);
                }
            }
            Need sum = need[node];
            if (sum != null && question.isTooLarge(sum.largest())) {
                findings.addAll(question.tooLarge(sum.largest()));
                lost.set(node);
            }
            need[node] = lost.get(node) ? null : sum;
        }
        needs.add(need);
        paths.add(count);
    }

    private void follow(int item, int node, int edge, @Nullable Need[] need, PathCounts count, BitSet lost) {
        if (graph.isUse(edge) && opened.itemKeys[opened.edgeItem[edge]] == item) {
            count.addOne(node);
            need[node] = plus(need[node], Need.of(opened, edge));
        }
        if (graph.leadsOn(edge)) {
            int child = opened.edgeChild[edge];
            Need below = need[child];
            count.add(node, count, child);
            if (lost.get(child)) {
                lost.set(node);
            } else if (below != null) {
                need[node] = plus(need[node], below.through(opened, edge));
            }
        }
    }

    private static Need plus(@Nullable Need sum, Need more) {
        return sum == null ? more : sum.plus(more);
    }

    private void add(int start) {
        for (int at = 0; at < items.size(); at++) {
            Need need = needs.get(at)[start];
            if (need != null) {
                totals.add(new UseTotal(
                        opened.product(start),
                        opened.index.number(opened.nodeBom[start]),
                        need.ofOne(),
                        unit(items.get(at)),
                        paths.get(at).get(start)));
            }
        }
    }

    private void addStepped(int start) {
        List<Finding> found = new ArrayList<>();
        TotalsPass sums = question.totalsFrom(start, found);
        found.stream().filter(question.using()::concerns).forEach(findings::add);
        for (int item : items) {
            int number = opened.itemNumbers.get(item);
            if (number != BomIndex.NONE && !sums.itemPaths.isZero(number) && !sums.itemQuantities.isLost(number)) {
                totals.add(new UseTotal(
                        opened.product(start),
                        opened.index.number(opened.nodeBom[start]),
                        sums.itemQuantities.get(number),
                        unit(item),
                        sums.itemPaths.get(number)));
            }
        }
    }
}
