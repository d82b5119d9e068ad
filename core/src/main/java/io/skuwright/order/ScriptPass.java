package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.row.Cell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that the platform script gives, with all its readings.
 *
 * <p>One pass in list order: a text that is not empty is true, only the text {@code true} is a kit, the
 * last line of a key wins, and a parent that did not come before stops the script. It exists so that a
 * user can see, order by order, what changes with the engine.
 */
final class ScriptPass {

    private final OrderLine[] lines;
    private final boolean skipLayersOpened;
    private final Map<@Nullable String, Integer> byKey = new HashMap<>();
    private final Map<@Nullable String, Integer> byId = new LinkedHashMap<>();
    private final Map<@Nullable String, LineReason> reasonById = new LinkedHashMap<>();
    private final Set<@Nullable String> closed = new HashSet<>();
    private final Set<@Nullable String> closedByRoot = new HashSet<>();

    final LineReason[] reasons;
    final int[] root;

    private ScriptPass(Forest forest, ClassifierPolicy policy) {
        this.lines = forest.lines;
        this.skipLayersOpened = policy.skipLayers() == SkipLayers.OPENED;
        this.reasons = new LineReason[lines.length];
        this.root = new int[lines.length];
    }

    static ScriptPass of(Forest forest, ClassifierPolicy policy) {
        ScriptPass pass = new ScriptPass(forest, policy);
        if (!pass.run()) {
            Arrays.fill(pass.reasons, LineReason.SCRIPT_STOPS);
            Arrays.fill(pass.root, Judge.NONE);
        }
        return pass;
    }

    /** Returns false where the script stops. */
    private boolean run() {
        for (int line = 0; line < lines.length; line++) {
            LineReason reason = type(line);
            if (reason == null) {
                return false;
            }
            reasonById.put(lines[line].id(), reason);
        }
        for (int line = 0; line < lines.length; line++) {
            if (!settle(line)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable LineReason type(int line) {
        OrderLine it = lines[line];
        if (isFalse(it.bomReference())) {
            return LineReason.PLAIN;
        }
        byId.put(it.id(), line);
        byKey.put(it.nodeKey(), line);
        boolean isRoot = skipLayersOpened ? it.parentKey() == null : isFalse(it.parentKey());
        return isRoot ? ofRoot(it) : ofChild(it);
    }

    private LineReason ofRoot(OrderLine it) {
        if (it.kit().kind() == Cell.Kind.TEXT && it.kit().text().equals("true")) {
            return LineReason.KIT_ROOT;
        }
        closed.add(it.id());
        closedByRoot.add(it.id());
        return LineReason.NON_KIT_ROOT;
    }

    private @Nullable LineReason ofChild(OrderLine it) {
        Integer parent = byKey.get(it.parentKey());
        if (parent == null) {
            return null;
        }
        String parentId = lines[parent].id();
        if (closed.contains(parentId)) {
            closed.add(it.id());
            if (closedByRoot.contains(parentId)) {
                closedByRoot.add(it.id());
                return LineReason.BELOW_NON_KIT;
            }
            return LineReason.BELOW_CLOSED;
        }
        if (isFalse(it.linkedBom())) {
            return LineReason.OPEN_SON;
        }
        if (skipLayersOpened && isTrue(it.skip())) {
            return LineReason.SKIP_LAYER;
        }
        closed.add(it.id());
        return LineReason.CLOSED_SON;
    }

    /** Gives the line the type of the last line with its id, and a son the root that its root key names. */
    private boolean settle(int line) {
        LineReason reason = reasonById.get(lines[line].id());
        reasons[line] = reason == null ? LineReason.PLAIN : reason;
        Integer last = byId.get(lines[line].id());
        Integer named = last == null ? null : byKey.get(lines[last].rootKey());
        root[line] = named == null ? Judge.NONE : named;
        boolean isSon = reasons[line] == LineReason.OPEN_SON || reasons[line] == LineReason.CLOSED_SON;
        return !isSon || named != null;
    }

    private static boolean isFalse(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static boolean isTrue(Cell cell) {
        return switch (cell.kind()) {
            case ABSENT, NULL -> false;
            case FLAG -> cell.text().equals("true");
            case NUMBER -> !cell.text().matches("-?0+(\\.0*)?([eE].*)?");
            case BLANK, TEXT -> !cell.text().isEmpty();
            case RECORD -> !cell.toJson().equals("{}");
            case LIST -> !cell.items().isEmpty();
        };
    }
}
