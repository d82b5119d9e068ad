package io.skuwright.kingdee.crm;

import io.skuwright.order.LineReason;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a typed order with their children; lines set aside are in no tree. */
final class OrderTree {

    private final TypedOrder typed;
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final List<Integer> unfinished = new ArrayList<>();

    OrderTree(TypedOrder typed) {
        this.typed = typed;
        Map<String, Integer> byKey = new HashMap<>();
        for (TypedLine line : typed.lines()) {
            String key = line.line().nodeKey();
            if (has(key) && !line.reason().isSetAside()) {
                byKey.put(key, line.index());
            }
        }
        BitSet lackingLine = new BitSet();
        for (TypedLine line : typed.lines()) {
            String key = line.line().parentKey();
            Integer parent = has(key) && !line.reason().isSetAside() ? byKey.get(key) : null;
            if (parent != null) {
                children.computeIfAbsent(parent, index -> new ArrayList<>()).add(line.index());
            }
            if (line.type() == LineType.SON && !has(line.line().standardBomLine())) {
                line.root().ifPresent(root -> lackingLine.set(root.index()));
            }
        }
        for (TypedLine line : typed.lines()) {
            boolean isRoot = line.reason() == LineReason.KIT_ROOT || line.reason() == LineReason.NON_KIT_ROOT;
            if (isRoot && (line.standardBom() == null || lackingLine.get(line.index()))) {
                unfinished.add(line.index());
            }
        }
    }

    static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    TypedOrder typed() {
        return typed;
    }

    /** Returns the roots with a BOM that carry no standard BOM, or of which a part does not say its line in it. */
    List<Integer> unfinished() {
        return unfinished;
    }

    List<Integer> children(int line) {
        return children.getOrDefault(line, List.of());
    }

    OrderLine line(int index) {
        return typed.typedLine(index).line();
    }

    String id(int index) {
        String id = line(index).id();
        return id == null ? "" : id;
    }

    Place place(int index) {
        return typed.order().place().child(line(index).position());
    }
}
