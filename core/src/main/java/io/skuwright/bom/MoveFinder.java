package io.skuwright.bom;

import com.google.common.hash.HashCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are gone in one place and stand in another.
 *
 * <p>First among lines that were removed and added; then a removed line is looked for in sub-assemblies that are
 * new to the structure, and an added one in those that are gone.
 */
final class MoveFinder {

    private final Structure before;
    private final Structure after;
    private final List<@Nullable BomChange> slots;
    private final HashCode[] contentBefore;
    private final HashCode[] contentAfter;

    MoveFinder(Structure before, Structure after, List<@Nullable BomChange> slots) {
        this.before = before;
        this.after = after;
        this.slots = slots;
        this.contentBefore = before.digests(false);
        this.contentAfter = after.digests(false);
    }

    void find(List<LooseLine> removed, List<LooseLine> added) {
        List<LooseLine> stillRemoved = new ArrayList<>();
        List<LooseLine> stillAdded = match(removed, added, stillRemoved);
        match(stillRemoved, below(after, stillAdded, before.products()), new ArrayList<>());
        match(below(before, stillRemoved, after.products()), stillAdded, new ArrayList<>());
    }

    /** Joins lines of equal content in their order; returns the added ones that are left. */
    private List<LooseLine> match(List<LooseLine> removed, List<LooseLine> added, List<LooseLine> left) {
        Map<LooseLine.Content, Deque<LooseLine>> waiting = new HashMap<>();
        added.forEach(line ->
                waiting.computeIfAbsent(line.content(contentAfter), each -> new ArrayDeque<>()).add(line));
        for (LooseLine line : removed) {
            Deque<LooseLine> found = waiting.get(line.content(contentBefore));
            if (found == null || found.isEmpty()) {
                left.add(line);
            } else {
                move(line, found.remove());
            }
        }
        return added.stream()
                .filter(line -> line.slot() == BomIndex.NONE || !isMoved(line.slot()))
                .toList();
    }

    private boolean isMoved(int slot) {
        BomChange change = slots.get(slot);
        return change == null || change.kind() == BomChange.Kind.MOVED;
    }

    private void move(LooseLine from, LooseLine to) {
        BomChange moved = new BomChange(
                BomChange.Kind.MOVED,
                from.path(),
                to.path(),
                Optional.of(from.placeText()),
                Optional.of(to.placeText()),
                FieldChanges.same(to.line().fields()),
                after.paths(to.parent()));
        if (from.slot() != BomIndex.NONE) {
            slots.set(from.slot(), to.slot() == BomIndex.NONE ? moved : null);
        }
        if (to.slot() != BomIndex.NONE) {
            slots.set(to.slot(), moved);
        }
    }

    /** Returns the lines below loose ones, in BOMs of products that the other structure does not open. */
    private static List<LooseLine> below(Structure structure, List<LooseLine> loose, Set<String> otherProducts) {
        List<LooseLine> found = new ArrayList<>();
        boolean[] entered = new boolean[structure.nodes()];
        Deque<LooseLine> open = new ArrayDeque<>(loose);
        while (!open.isEmpty()) {
            LooseLine line = open.remove();
            int node = line.line().child();
            if (node == BomIndex.NONE || entered[node] || otherProducts.contains(structure.product(node))) {
                continue;
            }
            entered[node] = true;
            ChangePath path = line.path();
            structure.lines(node).stream().sorted(StructureLine.ORDER).forEach(each -> {
                LooseLine next = new LooseLine(each, node, path, BomIndex.NONE);
                found.add(next);
                open.add(next);
            });
        }
        return found;
    }
}
