package io.skuwright.kingdee.crm;

import io.skuwright.order.LineReason;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines of an order may go on although others have an error. */
final class HealthyLines {

    private final TypedOrder typed;
    private final BitSet out = new BitSet();
    private final List<String> leftOut = new ArrayList<>();
    private boolean hopeless;

    private HealthyLines(TypedOrder typed) {
        this.typed = typed;
    }

    static HealthyLines of(CrmOrder order, Outcome<TypedOrder> typed) {
        HealthyLines healthy = new HealthyLines(typed.value());
        List<Finding> errors = typed.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            healthy.leaveOut(order, errors);
        }
        return healthy;
    }

    /** Returns true if nothing may go: an error concerns the order as a whole, or no line is left. */
    boolean isHopeless() {
        return hopeless;
    }

    boolean mayGo(TypedLine line) {
        return line.isSent() && !out.get(line.index());
    }

    boolean isOut(TypedLine line) {
        return out.get(line.index());
    }

    /** Returns the ids of the lines that are left out; one without id, or that is no line, by its place. */
    List<String> leftOut() {
        return leftOut;
    }

    private void leaveOut(CrmOrder order, List<Finding> errors) {
        markErrors(order, errors);
        for (TypedLine line : typed.lines()) {
            if (line.reason().isSetAside() || typed.isIncomplete(line)) {
                out.set(line.index());
            }
        }
        BitSet roots = new BitSet();
        for (TypedLine line : typed.lines()) {
            line.root().filter(root -> out.get(line.index()) && root.reason() == LineReason.KIT_ROOT)
                    .ifPresent(root -> roots.set(root.index()));
        }
        boolean anyLeft = false;
        for (TypedLine line : typed.lines()) {
            line.root().filter(root -> roots.get(root.index())).ifPresent(root -> out.set(line.index()));
            anyLeft |= mayGo(line);
        }
        hopeless |= !anyLeft;
        name(order);
    }

    private void markErrors(CrmOrder order, List<Finding> errors) {
        Map<Integer, Integer> byPosition = new HashMap<>();
        typed.lines().forEach(line -> byPosition.put(line.line().position(), line.index()));
        Set<Place> rejected = new HashSet<>();
        order.lines().rejected().forEach(row -> rejected.add(row.place()));
        for (Finding error : errors) {
            Integer index = byPosition.get(position(error.place(), order.order().place()));
            if (index != null && error.code() != OrderCode.STANDARD_BOM_MISSING) {
                out.set(index);
            } else if (!rejected.contains(error.place())) {
                hopeless = true;
            }
        }
    }

    /** Returns the position in the list that a place names or stands below, -1 if it is elsewhere. */
    private static int position(Place place, Place list) {
        String text = place.toString();
        String prefix = list + "/";
        if (!text.startsWith(prefix)) {
            return -1;
        }
        int end = text.indexOf('/', prefix.length());
        return Integer.parseInt(text.substring(prefix.length(), end < 0 ? text.length() : end));
    }

    private void name(CrmOrder order) {
        for (Batch.Rejected row : order.lines().rejected()) {
            leftOut.add(row.place().toString());
        }
        out.stream().forEach(index -> {
            OrderLine line = typed.typedLine(index).line();
            String id = line.id();
            leftOut.add(id == null || id.isBlank() ? order.order().place().child(line.position()).toString() : id);
        });
    }
}
