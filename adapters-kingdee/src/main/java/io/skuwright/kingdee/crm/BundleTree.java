package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a tree of the rows of one bundle, whether they are nested, name their parents, or both. */
final class BundleTree {

    private static final int IDS_SHOWN = 12;

    /** A list of nodes that is being looked at. */
    private record Open(Iterator<BundleSource.Node> rest, @Nullable BundleNode above) {}

    private final String bundle;
    private final String head;
    private final BundleNames names;
    private final Limits limits;
    private final List<BundleNode> nodes = new ArrayList<>();
    private final Map<String, BundleNode> byId = new HashMap<>();
    private final List<BundleNode> top = new ArrayList<>();
    private final List<Finding> findings;
    private final Set<String> childNames;

    /** Makes a tree of what stands in a bundle with a label and an id, which may be empty. */
    BundleTree(String bundle, String head, BundleNames names, Limits limits, List<Finding> findings) {
        this.bundle = bundle;
        this.head = head;
        this.names = names;
        this.limits = limits;
        this.findings = findings;
        this.childNames = new LinkedHashSet<>(names.lines().names("children"));
    }

    /** Returns all lines and groups with their keys, top down; what stands in a loop is left out. */
    List<BundleNode> read(List<BundleSource.Node> found) {
        if (!expand(found)) {
            return List.of();
        }
        nodes.forEach(this::imply);
        nodes.forEach(this::place);
        return walk();
    }

    /** Returns the rows of the product itself, which are no lines. */
    List<BundleNode> roots() {
        return nodes.stream().filter(node -> node.isRoot).toList();
    }

    private boolean expand(List<BundleSource.Node> found) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(found.iterator(), null));
        while (!open.isEmpty()) {
            Open at = open.element();
            if (!at.rest().hasNext()) {
                open.remove();
                continue;
            }
            BundleSource.Node next = at.rest().next();
            if (limits.exceeds(Limit.BOM_DEPTH, open.size())) {
                return tooLarge(BundleCode.LIMIT_BUNDLE_DEPTH, Limit.BOM_DEPTH, open.size());
            }
            if (limits.exceeds(Limit.BOM_LINES, nodes.size() + 1L)) {
                return tooLarge(BundleCode.LIMIT_BUNDLE_ROWS, Limit.BOM_LINES, nodes.size() + 1L);
            }
            node(next, at.above(), open);
        }
        return true;
    }

    private boolean tooLarge(BundleCode code, Limit limit, long actual) {
        findings.add(Finding.of(code).about(bundle).with("limit", limits.get(limit)).with("actual", actual));
        return false;
    }

    private void node(BundleSource.Node from, @Nullable BundleNode above, Deque<Open> open) {
        Found next = from.found();
        Object record = next.value();
        if (record == null || !Raw.isRecord(record)) {
            findings.addAll(next.row().findings());
            return;
        }
        Outcome<Row> row = Raw.without(record, next.place(), childNames);
        if (!row.hasValue()) {
            findings.addAll(row.findings());
            return;
        }
        BundleNode node = new BundleNode(row.value(), BundleNode.isGroup(record, from.list(), names), names, limits, nodes.size());
        node.parent = above;
        node.isNested = above != null;
        nodes.add(node);
        BundleNode first = node.id.isEmpty() ? null : byId.putIfAbsent(node.id, node);
        if (first != null) {
            findings.add(node.note(BundleCode.BUNDLE_ID_TWICE, bundle)
                    .with("first", first.row.place().toString()));
        }
        for (String name : childNames) {
            Iterable<?> children = Raw.list(Raw.member(record, name));
            if (children != null) {
                open.push(new Open(BundleSource.Node.of(children, next.place().child(name), null).iterator(), node));
            }
        }
    }

    /** A group that does not say where it stands is where its lines say that they stand. */
    private void imply(BundleNode node) {
        BundleNode group = node.isNested ? null : byId.get(node.groupId);
        if (group != null && group.implied == null) {
            group.implied = byId.get(node.parentId);
        }
    }

    /** A row that stands inside another belongs there; else its group counts, and else its parent. */
    private void place(BundleNode node) {
        if (node.isRoot) {
            return;
        }
        BundleNode above = node.isNested ? node.parent : named(node);
        node.standIn(above == null || above.isRoot ? null : above, top);
    }

    private @Nullable BundleNode named(BundleNode node) {
        BundleNode line = byId.get(node.parentId);
        boolean isHead = node.parentId.equals(head) || node.parentId.isEmpty();
        if (line == null && !isHead) {
            node.isOrphan = true;
            findings.add(node.note(BundleCode.BUNDLE_PARENT_UNKNOWN, bundle).with("parent", node.parentId));
        }
        BundleNode group = node.groupId.equals(node.id) ? null : byId.get(node.groupId);
        if (group == null && !node.groupId.isEmpty() && !node.groupId.equals(node.id)) {
            findings.add(node.note(BundleCode.BUNDLE_GROUP_NOT_READ, bundle).with("group", node.groupId));
        }
        if (group != null) {
            return group;
        }
        return line == null && node.isGroup ? node.implied : line;
    }

    private List<BundleNode> walk() {
        List<BundleNode> order = new ArrayList<>();
        Deque<BundleNode> open = new ArrayDeque<>();
        push(top, open);
        while (!open.isEmpty()) {
            BundleNode node = open.pop();
            BundleNode above = node.parent == null || node.parent.isRoot ? null : node.parent;
            node.level = above == null ? 1 : above.level + 1;
            if (above != null) {
                node.lineAbove = above.isGroup ? above.lineAbove : above;
            }
            if (limits.exceeds(Limit.BOM_DEPTH, node.level)) {
                tooLarge(BundleCode.LIMIT_BUNDLE_DEPTH, Limit.BOM_DEPTH, node.level);
                return List.of();
            }
            order.add(node);
            node.key = node.id.isEmpty() ? "#" + order.size() : node.id;
            push(node.children, open);
        }
        loops(new HashSet<>(order));
        return order;
    }

    private static void push(List<BundleNode> siblings, Deque<BundleNode> open) {
        siblings.sort(BundleNode.ORDER);
        for (int at = siblings.size() - 1; at >= 0; at--) {
            open.push(siblings.get(at));
        }
    }

    /** What was not reached from the top stands in a loop or below one; each loop is told once. */
    private void loops(Set<BundleNode> done) {
        for (BundleNode start : nodes) {
            Map<BundleNode, Integer> way = new LinkedHashMap<>();
            BundleNode at = start.isRoot ? null : start;
            while (at != null && !done.contains(at) && !way.containsKey(at)) {
                way.put(at, way.size());
                at = at.parent;
            }
            if (at != null && way.containsKey(at)) {
                int from = way.get(at);
                findings.add(loop(way.keySet().stream().skip(from).toList()));
            }
            done.addAll(way.keySet());
        }
    }

    private Finding loop(List<BundleNode> nodesOfLoop) {
        BundleNode first = nodesOfLoop.stream().min((a, b) -> a.shownId().compareTo(b.shownId())).orElseThrow();
        int from = nodesOfLoop.indexOf(first);
        List<String> ids = new ArrayList<>();
        for (int at = 0; at <= nodesOfLoop.size() && at < IDS_SHOWN; at++) {
            ids.add(nodesOfLoop.get((from + at) % nodesOfLoop.size()).shownId());
        }
        String more = nodesOfLoop.size() >= IDS_SHOWN ? " -> …" : "";
        return Finding.of(BundleCode.BUNDLE_CYCLE)
                .about(bundle)
                .at(first.row.place())
                .with("path", String.join(" -> ", ids) + more);
    }
}
