package io.skuwright.bench.baseline;

import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a careful programmer writes for typed lines in an afternoon.
 *
 * <p>One pass over a hash map of keys, with three diagnostics: unknown parent, key used twice, child
 * before its parent. No loops, no roots by key, no unreadable flags, no quantities.
 */
public final class JavaTyped {

    private final List<OrderLine> lines;
    private final LineType[] types;
    private final int[] roots;
    private final boolean[] closed;
    private final Map<String, Integer> byKey;
    private final List<String> problems = new ArrayList<>();

    private JavaTyped(List<OrderLine> lines) {
        this.lines = lines;
        this.types = new LineType[lines.size()];
        this.roots = new int[lines.size()];
        this.closed = new boolean[lines.size()];
        this.byKey = new HashMap<>(lines.size() * 2);
    }

    /** Returns the lines with their types. */
    public static JavaTyped classify(List<OrderLine> lines) {
        JavaTyped typed = new JavaTyped(lines);
        for (int line = 0; line < typed.types.length; line++) {
            typed.types[line] = typed.type(line, lines.get(line));
        }
        return typed;
    }

    /** Returns the type of a line. */
    public LineType type(int line) {
        return types[line];
    }

    /** Returns the product of a line's root. */
    public @Nullable String parentProduct(int line) {
        return lines.get(roots[line]).product();
    }

    /** Returns the BOM line that a line comes from. */
    public @Nullable String bomLine(int line) {
        return lines.get(line).bomReference();
    }

    /** Returns what is wrong, in words. */
    public List<String> problems() {
        return problems;
    }

    private LineType type(int line, OrderLine it) {
        String key = it.nodeKey();
        if (key != null && byKey.putIfAbsent(key, line) != null) {
            problems.add("Line " + it.id() + " has the key of another line: " + key);
            return LineType.SET_ASIDE;
        }
        roots[line] = line;
        String parentKey = it.parentKey();
        if (parentKey == null || parentKey.isEmpty()) {
            return ofRoot(line, it);
        }
        Integer parent = byKey.get(parentKey);
        if (parent == null) {
            problems.add("Line " + it.id() + (comesLater(parentKey) ? " stands before its parent " : " has no parent ")
                    + parentKey);
            return LineType.SET_ASIDE;
        }
        roots[line] = roots[parent];
        return ofChild(line, it, parent);
    }

    private LineType ofRoot(int line, OrderLine it) {
        if (isEmpty(it.bomReference())) {
            return LineType.STANDARD;
        }
        if (it.kit().text().equals("true")) {
            return LineType.PARENT;
        }
        closed[line] = true;
        return LineType.STANDARD;
    }

    private LineType ofChild(int line, OrderLine it, int parent) {
        if (types[parent] == LineType.SET_ASIDE) {
            return LineType.SET_ASIDE;
        }
        if (closed[parent]) {
            closed[line] = true;
            return LineType.SKIP;
        }
        if (isEmpty(it.linkedBom())) {
            return LineType.SON;
        }
        if (it.skip().text().equals("true")) {
            return LineType.SKIP;
        }
        closed[line] = true;
        return LineType.SON;
    }

    private boolean comesLater(String key) {
        return lines.stream().anyMatch(line -> key.equals(line.nodeKey()));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
