package io.skuwright.kit;

import io.skuwright.order.TypedOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the paths of the sons of an order: the BOM references from the root's child down. */
final class KitPaths {

    private final TypedOrder order;
    /** By position of a line; lines below one line share its path. */
    private final @Nullable KitPath[] known;

    /** The lines on the way up to a known path. */
    private int[] climbed = new int[4];

    KitPaths(TypedOrder order) {
        this.order = order;
        this.known = new KitPath[order.size()];
    }

    KitPath path(int line) {
        int depth = 0;
        int at = line;
        int parent = order.parent(at);
        while (parent >= 0 && known[at] == null) {
            if (depth == climbed.length) {
                climbed = Arrays.copyOf(climbed, depth * 2);
            }
            climbed[depth++] = at;
            at = parent;
            parent = order.parent(at);
        }
        KitPath top = known[at];
        KitPath path = top == null ? KitPath.SELF : top;
        while (depth > 0) {
            int below = climbed[--depth];
            String reference = order.line(below).bomReference();
            path = path.child(reference == null ? "" : reference);
            known[below] = path;
        }
        return path;
    }
}
