package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was selected at a line and below it; one without anything stands for all lines that were not mentioned. */
final class SelectionNode {

    /** The ids of the lines down to this one, for people. */
    final String path;
    final Map<String, SelectionNode> children = new TreeMap<>();
    final Map<String, String> values = new HashMap<>();
    boolean chosen;
    @Nullable Ratio quantity;

    SelectionNode(String path) {
        this.path = path;
    }

    static SelectionNode of(BomSelection selection) {
        SelectionNode root = new SelectionNode("");
        selection.values().forEach((path, values) -> root.at(path).values.putAll(values));
        selection.chosen().forEach(path -> root.at(path).chosen = true);
        selection.quantities().forEach((path, quantity) -> root.at(path).quantity = quantity);
        return root;
    }

    private SelectionNode at(List<String> path) {
        SelectionNode node = this;
        for (String id : path) {
            String prefix = node.path.isEmpty() ? "" : node.path + "/";
            node = node.children.computeIfAbsent(id, line -> new SelectionNode(prefix + line));
        }
        return node;
    }

    /** Returns true if nothing of the line is wanted. */
    boolean isLeftOut() {
        return quantity != null && quantity.isZero() && !chosen;
    }

    /** Returns true if something was selected in the BOM that the line opens. */
    boolean reachesBelow() {
        return !children.isEmpty() || !values.isEmpty();
    }
}
