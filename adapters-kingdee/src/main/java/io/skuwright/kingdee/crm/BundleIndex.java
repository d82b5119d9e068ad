package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines and groups of one bundle by key, and what stands in what. */
final class BundleIndex {

    /** A line or a group. */
    record Node(@Nullable BundleLine line, @Nullable BundleGroup group) {

        String key() {
            return line == null ? required(group).key() : line.key();
        }

        Optional<String> id() {
            return line == null ? required(group).id() : line.id();
        }

        Optional<String> parent() {
            return line == null ? required(group).parent() : line.parent();
        }

        int order() {
            return line == null ? required(group).order() : line.order();
        }

        Place place() {
            return line == null ? required(group).place() : line.place();
        }

        private static BundleGroup required(@Nullable BundleGroup group) {
            if (group == null) {
                throw new IllegalStateException("A node is a line or a group.");
            }
            return group;
        }
    }

    /** The key under which the top level is kept; no line has it. */
    private static final String TOP = "";

    private final CrmBundle bundle;
    private final Map<String, Node> byKey = new HashMap<>();
    private final Map<String, List<Node>> below = new HashMap<>();
    private final List<Finding> faults = new ArrayList<>();

    BundleIndex(CrmBundle bundle) {
        this.bundle = bundle;
        bundle.groups().forEach(group -> add(new Node(null, group)));
        bundle.lines().forEach(line -> add(new Node(line, null)));
        below.values().forEach(nodes -> nodes.sort(Comparator.comparingInt(Node::order)));
        byKey.values().stream()
                .filter(node -> node.parent().isPresent() && !byKey.containsKey(node.parent().get()))
                .forEach(node -> faults.add(fault(BundleCode.BUNDLE_PARENT_UNKNOWN, node)
                        .with("parent", node.parent().orElse(""))));
        if (faults.isEmpty() && walk().size() < byKey.size()) {
            Node lost = inLoop();
            faults.add(fault(BundleCode.BUNDLE_CYCLE, lost).with("path", lost.key() + " -> … -> " + lost.key()));
        }
    }

    private void add(Node node) {
        Node first = byKey.putIfAbsent(node.key(), node);
        if (first != null || node.key().isEmpty()) {
            faults.add(fault(BundleCode.BUNDLE_ID_TWICE, node)
                    .with("first", first == null ? "" : first.place().toString()));
        }
        below.computeIfAbsent(node.parent().orElse(TOP), key -> new ArrayList<>()).add(node);
    }

    private Finding fault(BundleCode code, Node node) {
        return Finding.of(code).about(bundle.label()).at(node.place()).with("id", node.key());
    }

    /** Returns the first by key of a loop: walking up from what was not reached ends in one. */
    private Node inLoop() {
        Map<String, Node> lost = new TreeMap<>(byKey);
        walk().forEach(node -> lost.remove(node.key()));
        Set<String> way = new LinkedHashSet<>();
        String at = lost.keySet().iterator().next();
        while (way.add(at)) {
            Node node = byKey.get(at);
            at = node == null ? TOP : node.parent().orElse(TOP);
        }
        String entry = at;
        return way.stream().dropWhile(key -> !key.equals(entry)).sorted().findFirst().map(byKey::get).orElseThrow();
    }

    /** Returns why the bundle is no tree; only without faults may it be walked. */
    List<Finding> faults() {
        return faults;
    }

    Optional<BundleLine> line(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Node::line);
    }

    /** Returns what stands in a line or group, or on the top level if there is no key. */
    List<Node> below(Optional<String> key) {
        return below.getOrDefault(key.orElse(TOP), List.of());
    }

    /** Returns all nodes, each before what stands in it; those in a loop are not among them. */
    List<Node> walk() {
        List<Node> all = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        push(below(Optional.empty()), open);
        while (!open.isEmpty()) {
            Node node = open.pop();
            all.add(node);
            push(below(Optional.of(node.key())), open);
        }
        return all;
    }

    /** Returns the lines and groups that stand below no line, whichever groups stand around them. */
    List<Node> belowNoLine() {
        Set<String> open = new HashSet<>();
        List<Node> free = new ArrayList<>();
        for (Node node : walk()) {
            if (node.parent().isEmpty() || open.contains(node.parent().get())) {
                free.add(node);
                if (node.group() != null) {
                    open.add(node.key());
                }
            }
        }
        return free;
    }

    private static void push(List<Node> nodes, Deque<Node> open) {
        for (int at = nodes.size() - 1; at >= 0; at--) {
            open.push(nodes.get(at));
        }
    }

    /** Returns the line above another, whichever groups stand between; a loop of groups leads nowhere. */
    Optional<BundleLine> above(BundleLine line) {
        Optional<String> key = line.parent();
        for (int steps = 0; key.isPresent() && steps <= byKey.size(); steps++) {
            Node above = byKey.get(key.get());
            if (above == null || above.line() != null) {
                return Optional.ofNullable(above).map(Node::line);
            }
            key = above.parent();
        }
        return Optional.empty();
    }
}
