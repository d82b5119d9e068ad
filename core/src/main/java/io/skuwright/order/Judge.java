package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.NestedSon;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every line its type and root, parents before children whatever the order of the input.
 *
 * <p>A line is judged by its own fields and by the reason its parent got, so one visit of each line is
 * enough. Lines whose parent is not judged yet are put on a stack of our own until it is; meeting a line
 * that is on the stack already closes a loop.
 */
final class Judge {

    /** No line, where a position is expected. */
    static final int NONE = -1;

    private static final int[] NO_LINES = {};

    /** The line is or was on the stack; it matters only while it has no reason yet. */
    static final byte WAITING = 1;
    static final byte HAS_CHILDREN = 1 << 1;
    static final byte HAS_SONS = 1 << 2;
    static final byte INCOMPLETE = 1 << 3;

    private final Forest forest;
    private final KitTester kits;
    private final boolean skipLayersOpened;
    private final NestedSon nestedSon;

    /** Why each line has its type; the type follows from it. */
    final @Nullable LineReason[] reasons;

    /** The root line of each line's tree, {@link #NONE} where no chain of parents leads to one. */
    final int[] root;

    /** The lines in the order they were judged: parents before children. */
    final int[] sequence;

    final byte[] marks;

    /** The lines of each loop. */
    final List<int[]> loops = new ArrayList<>();

    /** Lines that are children of an open son, in the order they were judged. */
    final Positions nested = new Positions();

    /** Lines with a skip flag and nothing to skip to. */
    final Positions pointlessSkips = new Positions();

    /** Lines that name no root. */
    final Positions rootless = new Positions();

    private int[] stack = NO_LINES;
    private int judged;

    Judge(Forest forest, ClassifierPolicy policy) {
        int n = forest.size();
        this.forest = forest;
        this.kits = KitTester.of(policy, forest);
        this.skipLayersOpened = policy.skipLayers() == SkipLayers.OPENED;
        this.nestedSon = policy.oneLevelOnly() ? NestedSon.CLOSE : policy.nestedSon();
        this.reasons = new LineReason[n];
        this.root = new int[n];
        this.sequence = new int[n];
        this.marks = new byte[n];
        for (int line = 0; line < n; line++) {
            if (reasons[line] == null) {
                judgeFrom(line);
            }
        }
    }

    private void judgeFrom(int line) {
        int parent = forest.parent[line];
        if (parent < 0 || reasons[parent] != null) {
            judge(line);
            return;
        }
        int depth = 0;
        for (int at = line; ; at = parent) {
            depth = push(at, depth);
            marks[at] |= WAITING;
            parent = forest.parent[at];
            if (parent < 0 || reasons[parent] != null) {
                break;
            }
            if ((marks[parent] & WAITING) != 0) {
                closeLoop(parent, depth);
                break;
            }
        }
        while (depth > 0) {
            judge(stack[--depth]);
        }
    }

    private int push(int line, int depth) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, Math.max(16, depth * 2));
        }
        stack[depth] = line;
        return depth + 1;
    }

    private void closeLoop(int first, int depth) {
        int from = depth - 1;
        while (stack[from] != first) {
            from--;
        }
        int[] loop = Arrays.copyOfRange(stack, from, depth);
        loops.add(loop);
        for (int line : loop) {
            forest.fault(line, Forest.LOOP);
        }
    }

    private void judge(int line) {
        sequence[judged++] = line;
        int parent = forest.parent[line];
        reasons[line] = parent == Forest.NO_PARENT ? ofRoot(line) : ofChild(line, parent);
    }

    private LineReason ofRoot(int line) {
        OrderLine it = forest.lines[line];
        root[line] = line;
        String declared = it.rootKey();
        if (declared != null && !declared.equals(it.nodeKey()) && Texts.has(declared)) {
            forest.fault(line, Forest.ROOT_MISMATCH);
        }
        if (forest.hasFault(line)) {
            return LineReason.IN_ERROR;
        }
        if (!Texts.has(it.bomReference())) {
            return LineReason.PLAIN;
        }
        return kits.isKit(line) ? LineReason.KIT_ROOT : LineReason.NON_KIT_ROOT;
    }

    private LineReason ofChild(int line, int parent) {
        if (parent == Forest.LOST_PARENT || (forest.faults[line] & Forest.LOOP) != 0) {
            root[line] = NONE;
            checkReference(line);
            return LineReason.IN_ERROR;
        }
        if (parent == Forest.UNCLEAR_PARENT) {
            root[line] = NONE;
            return belowError(line);
        }
        marks[parent] |= HAS_CHILDREN;
        root[line] = root[parent];
        LineReason above = reasonOf(parent);
        if (above.isSetAside()) {
            return belowError(line);
        }
        checkReference(line);
        if (above == LineReason.PLAIN) {
            forest.fault(line, Forest.ORPHAN);
            root[line] = NONE;
            return LineReason.IN_ERROR;
        }
        checkRootKey(line);
        Flag skip = skipFlag(line);
        if (forest.hasFault(line)) {
            return LineReason.IN_ERROR;
        }
        return below(above, line, skip);
    }

    private LineReason belowError(int line) {
        return forest.hasFault(line) ? LineReason.IN_ERROR : LineReason.BELOW_ERROR;
    }

    private LineReason below(LineReason above, int line, Flag skip) {
        return switch (above) {
            case NON_KIT_ROOT, BELOW_NON_KIT -> LineReason.BELOW_NON_KIT;
            case CLOSED_SON, BELOW_CLOSED -> LineReason.BELOW_CLOSED;
            case OPEN_SON -> nested(line, skip);
            default -> byOwnFields(line, skip);
        };
    }

    private LineReason nested(int line, Flag skip) {
        if (nestedSon == NestedSon.CLOSE) {
            return LineReason.BELOW_CLOSED;
        }
        nested.add(line);
        if (nestedSon == NestedSon.ERROR) {
            forest.fault(line, Forest.NESTED);
            return LineReason.IN_ERROR;
        }
        return byOwnFields(line, skip);
    }

    private LineReason byOwnFields(int line, Flag skip) {
        boolean linked = Texts.has(forest.lines[line].linkedBom());
        if (linked && skip == Flag.YES) {
            return LineReason.SKIP_LAYER;
        }
        if (skip == Flag.YES) {
            pointlessSkips.add(line);
        }
        marks[root[line]] |= HAS_SONS;
        return linked ? LineReason.CLOSED_SON : LineReason.OPEN_SON;
    }

    private void checkReference(int line) {
        if (!Texts.has(forest.lines[line].bomReference())) {
            forest.fault(line, Forest.NO_BOM);
        }
    }

    private void checkRootKey(int line) {
        String declared = forest.lines[line].rootKey();
        if (declared != null && declared.equals(forest.lines[root[line]].nodeKey())) {
            return;
        }
        if (Texts.has(declared)) {
            forest.fault(line, Forest.ROOT_MISMATCH);
        } else {
            rootless.add(line);
        }
    }

    /** Returns NO where the flag does not matter or says nothing. */
    private Flag skipFlag(int line) {
        Cell cell = forest.lines[line].skip();
        if (!skipLayersOpened || !cell.hasValue()) {
            return Flag.NO;
        }
        Flag flag =
                switch (cell.kind()) {
                    case FLAG -> Flag.of(cell.text().equals("true"));
                    case RECORD, LIST -> Flag.UNKNOWN;
                    default -> Flag.of(cell.text());
                };
        if (flag == Flag.UNKNOWN) {
            forest.fault(line, Forest.BAD_SKIP);
        }
        return flag;
    }

    /** Returns the reasons of all lines, the array itself. */
    @SuppressWarnings("NullAway") // every line was judged when the constructor returned
    LineReason[] allReasons() {
        return reasons;
    }

    /** Returns which lines are kits that lack lines; an empty array if no kit does. */
    boolean[] incomplete() {
        if (forest.anyFault == 0) {
            return new boolean[0];
        }
        boolean[] lacking = new boolean[marks.length];
        boolean any = false;
        for (int line = 0; line < marks.length; line++) {
            lacking[line] = (marks[line] & INCOMPLETE) != 0;
            any |= lacking[line];
        }
        return any ? lacking : new boolean[0];
    }

    KitTester kits() {
        return kits;
    }

    /** Returns the reason of a line that was judged before. */
    LineReason reasonOf(int line) {
        LineReason reason = reasons[line];
        if (reason == null) {
            throw new IllegalStateException("Line " + line + " was not judged.");
        }
        return reason;
    }
}
