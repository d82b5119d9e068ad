package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the paths and parents that the CRM stores with the tree itself, which alone counts. */
final class BundlePaths {

    private static final int IDS_SHOWN = 12;

    private final String bundle;
    /** What may stand on a stored path without being a line above: groups, the product's own row, the bundle. */
    private final Set<String> passed = new HashSet<>();
    private final List<Finding> findings;

    BundlePaths(String bundle, String head, List<BundleNode> roots, List<BundleNode> nodes, List<Finding> findings) {
        this.bundle = bundle;
        this.findings = findings;
        passed.add(head);
        roots.forEach(root -> passed.add(root.id));
        nodes.stream().filter(node -> node.isGroup).forEach(group -> passed.add(group.id));
    }

    void check(BundleNode node) {
        String stored = node.field("path").cell().text();
        if (!stored.isBlank() && !node.id.isEmpty() && !fits(node, stored.split("\\.", -1))) {
            findings.add(node.note(BundleCode.BUNDLE_PATH_DIFFERS, bundle)
                    .with("field", node.field("path").name())
                    .with("stored", stored)
                    .with("actual", path(node)));
        }
        if (!node.parentId.isEmpty() && !node.isOrphan && !standsBelow(node)) {
            findings.add(node.note(BundleCode.BUNDLE_PATH_DIFFERS, bundle)
                    .with("field", node.field("parent").name())
                    .with("stored", node.parentId)
                    .with("actual", path(node))
                    .as(node.isNested ? Severity.WARNING : Severity.ERROR));
        }
    }

    private boolean standsBelow(BundleNode node) {
        boolean isOwn = node.parent != null && node.parent.id.equals(node.parentId);
        boolean isLine = node.lineAbove != null && node.lineAbove.id.equals(node.parentId);
        boolean isTop = node.lineAbove == null && passed.contains(node.parentId);
        return isOwn || isLine || isTop;
    }

    private boolean fits(BundleNode node, String[] stored) {
        BundleNode at = node;
        for (int step = stored.length - 1; step >= 0; step--) {
            if (at != null && stored[step].equals(at.id)) {
                at = at.lineAbove;
            } else if (!passed.contains(stored[step])) {
                return false;
            }
        }
        return at == null;
    }

    /** Returns the ids from the top down to a node, the last ones only if there are many. */
    private static String path(BundleNode node) {
        Deque<String> ids = new ArrayDeque<>();
        BundleNode at = node;
        while (at != null && ids.size() < IDS_SHOWN) {
            ids.push(at.id);
            at = at.lineAbove;
        }
        return (at == null ? "" : "….") + String.join(".", ids);
    }
}
