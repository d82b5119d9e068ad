package io.skuwright.kingdee;

import io.skuwright.order.LineType;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kit with its sons, or a standard line alone.
 *
 * @param root the kit or the standard line; a son, alone, if no kit is sent for it
 * @param sons the sons in the order of the input
 */
record KitGroup(TypedLine root, List<TypedLine> sons) {

    /** Returns the lines that are sent, as groups in the order of their roots. */
    static List<KitGroup> of(TypedOrder order) {
        @Nullable KitGroup[] byRoot = new KitGroup[order.size()];
        List<TypedLine> sent = order.sent();
        for (TypedLine line : sent) {
            if (line.type() != LineType.SON) {
                byRoot[line.index()] = new KitGroup(line, new ArrayList<>());
            }
        }
        for (TypedLine line : sent) {
            if (line.type() == LineType.SON) {
                KitGroup kit = line.root().map(root -> byRoot[root.index()]).orElse(null);
                if (kit != null && kit.root.type() == LineType.PARENT) {
                    kit.sons.add(line);
                } else {
                    byRoot[line.index()] = new KitGroup(line, List.of());
                }
            }
        }
        return Arrays.stream(byRoot).filter(Objects::nonNull).toList();
    }

    boolean isKit() {
        return root.type() == LineType.PARENT;
    }

    boolean isOrphan() {
        return root.type() == LineType.SON;
    }

    /** Returns the root and its sons. */
    List<TypedLine> lines() {
        List<TypedLine> lines = new ArrayList<>(sons.size() + 1);
        lines.add(root);
        lines.addAll(sons);
        return lines;
    }
}
