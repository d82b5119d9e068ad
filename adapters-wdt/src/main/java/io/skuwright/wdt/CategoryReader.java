package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads categories: those of a tree know their parents by where they stand, flat ones by an id. */
final class CategoryReader {

    /** The vendor has five levels; a chain of parents that is longer than this one is a loop or not worth following. */
    private static final int MOST_LEVELS = 100;

    /** Where the paths of Y begin; the parent of the first level is told as 0, and might be told as this. */
    private static final String TOP = "-1";

    private static final FieldNames NAMES = FieldNames.of(Map.of(
            "id", List.of("id"),
            "parent", List.of("parent_id"),
            "name", List.of("category_name"),
            "children", List.of("children_list")));

    /**
     * A category and the id of its parent, empty for the first level.
     *
     * @param place where it stands
     */
    private record Node(String id, String name, String parent, Place place) {}

    /** A record that is to be read, below one that was. */
    private record Open(Row row, String parent) {}

    private final ValueForms forms = ValueForms.of(Dialect.Y);
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void add(Batch<Row> page) {
        findings.addAll(page.findings());
        Deque<Open> open = new ArrayDeque<>();
        page.accepted().forEach(row -> open.addLast(new Open(row, "")));
        while (!open.isEmpty()) {
            Open next = open.removeFirst();
            Values values = new Values(next.row, NAMES, forms);
            String id = values.id("id").orElse("");
            values.about(id);
            String name = values.requiredText("name").orElse("");
            String parent = next.parent.isEmpty() ? values.id("parent").filter(it -> !it.equals(TOP)).orElse("") : next.parent;
            List<Row> children = values.records("children");
            boolean isUsable = !values.hasErrors();
            findings.addAll(values.findings());
            String key = id.isEmpty() ? next.row.place().toString() : id;
            if (isUsable) {
                keep(key, new Node(id, name, parent, next.row.place()));
            }
            // Children stand behind their parent, in their order.
            for (int at = children.size() - 1; at >= 0; at--) {
                open.addFirst(new Open(children.get(at), key));
            }
        }
    }

    private void keep(String key, Node node) {
        Node before = nodes.putIfAbsent(key, node);
        if (before != null && !(before.name.equals(node.name) && before.parent.equals(node.parent))) {
            findings.add(Finding.of(CategoryCode.CATEGORY_ID_REPEATED)
                    .about(key)
                    .at(node.place)
                    .with("name", before.name)
                    .with("other", node.name));
        }
    }

    Outcome<Categories> read() {
        List<Category> categories = new ArrayList<>(nodes.size());
        for (Node node : nodes.values()) {
            List<String> path = path(node);
            if (path == null) {
                findings.add(Finding.of(CategoryCode.CATEGORY_ROOTLESS)
                        .about(node.id)
                        .at(node.place)
                        .with("name", node.name)
                        .with("parent", node.parent));
            } else {
                categories.add(new Category(node.id, path));
            }
        }
        return Outcome.of(new Categories(categories), findings);
    }

    private @Nullable List<String> path(Node node) {
        List<String> path = new ArrayList<>();
        Node at = node;
        while (at != null && path.size() < MOST_LEVELS) {
            path.add(at.name);
            if (at.parent.isEmpty()) {
                Collections.reverse(path);
                return path;
            }
            at = nodes.get(at.parent);
        }
        return null;
    }
}
