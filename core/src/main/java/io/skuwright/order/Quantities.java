package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The exact quantity of each line that is sent.
 *
 * <p>Lines are visited parents first, so that each line's factor to its root is its parent's factor times
 * the ratio of one edge. Where an edge has no ratio, the parts below it have no quantity, and one finding
 * names them all.
 */
final class Quantities {

    private static final @Nullable Ratio[] NONE_BY_BOM = new Ratio[0];

    private final Forest forest;
    private final Judge judge;
    private final ClassifierPolicy policy;
    private final EdgeRatios edges;
    private final Notes notes;

    /** Quantity of each line for one of its root. */
    private final @Nullable Ratio[] toRoot;

    /** The same as the BOM has it, where totals are checked against it; else an empty array. */
    private final @Nullable Ratio[] toRootByBom;

    /** Those of sons are made when they are asked for, unless they may be too long. */
    private final @Nullable Ratio[] quantity;

    /** Null where there is none. */
    private final @Nullable QuantitySource[] source;

    /** The most bits that a number may have. */
    private final long longest;

    /** The line on the way to the root whose ratio is missing; empty while there is none. */
    private int[] brokenAt = new int[0];

    private final Positions undeclared = new Positions();
    private final Map<Integer, Positions> missing = new TreeMap<>();

    private Quantities(Forest forest, Judge judge, ClassifierPolicy policy, EdgeRatios edges, Notes notes) {
        int n = forest.size();
        this.forest = forest;
        this.judge = judge;
        this.policy = policy;
        this.edges = edges;
        this.notes = notes;
        this.toRoot = new Ratio[n];
        this.toRootByBom = edges.canCheckTotals() ? new Ratio[n] : NONE_BY_BOM;
        this.quantity = new Ratio[n];
        this.longest = policy.limits().get(Limit.RATIO_BITS);
        this.source = new QuantitySource[n];
    }

    /** Returns the quantities, or null if nothing is known but what roots and plain products bring. */
    static @Nullable Quantities of(Forest forest, Judge judge, ClassifierPolicy policy, Notes notes) {
        EdgeRatios edges = new EdgeRatios(forest, policy, notes);
        if (policy.childQuantity() == ChildQuantity.UNDECLARED && !edges.anyKnown()) {
            noteAllUndeclared(forest, judge, notes);
            return null;
        }
        Quantities quantities = new Quantities(forest, judge, policy, edges, notes);
        for (int line : judge.sequence) {
            quantities.visit(line);
        }
        quantities.addFindings();
        return quantities;
    }

    @Nullable Ratio quantity(int line) {
        Ratio known = quantity[line];
        Ratio factor = toRoot[line];
        if (known == null && factor != null && source(line) != QuantitySource.NONE) {
            Ratio ordered = forest.lines[judge.root[line]].quantity();
            known = ordered == null ? null : ordered.times(factor);
            // Made twice by two threads it is the same.
            quantity[line] = known;
        }
        return known;
    }

    @Nullable Ratio toRoot(int line) {
        return toRoot[line];
    }

    QuantitySource source(int line) {
        QuantitySource known = source[line];
        return known == null ? QuantitySource.NONE : known;
    }

    private void visit(int line) {
        switch (judge.reasonOf(line)) {
            case PLAIN, KIT_ROOT, NON_KIT_ROOT -> {
                toRoot[line] = Ratio.ONE;
                if (toRootByBom.length > 0) {
                    toRootByBom[line] = Ratio.ONE;
                }
                quantity[line] = forest.lines[line].quantity();
                source[line] = quantity[line] == null ? QuantitySource.NONE : QuantitySource.ORDERED;
            }
            case SKIP_LAYER -> follow(line);
            case CLOSED_SON, OPEN_SON -> {
                follow(line);
                settle(line);
            }
            default -> {}
        }
    }

    /** Extends the factor of the parent by the edge of this line. */
    private void follow(int line) {
        int parent = forest.parent[line];
        Ratio above = toRoot[parent];
        Ratio edge = edges.ratio(line);
        if (toRootByBom.length > 0) {
            toRootByBom[line] = product(toRootByBom[parent], edges.expected(line));
        }
        source[line] = edges.source(line, edge);
        if (above == null) {
            breakAt(line, brokenAt[parent]);
            return;
        }
        if (edge != null) {
            toRoot[line] = orNote(line, above.equals(Ratio.ONE) ? edge : above.times(edge));
        }
        if (toRoot[line] == null) {
            breakAt(line, line);
        }
    }

    private void breakAt(int line, int missing) {
        if (brokenAt.length == 0) {
            brokenAt = new int[toRoot.length];
        }
        brokenAt[line] = missing;
    }

    /** Returns the product of two factors, null if one is not known or it is too long. */
    private @Nullable Ratio product(@Nullable Ratio above, @Nullable Ratio edge) {
        if (above == null || edge == null) {
            return null;
        }
        Ratio product = above.times(edge);
        return isTooLong(product) ? null : product;
    }

    /** Returns the number, or null with a finding about the line if it is too long. */
    private @Nullable Ratio orNote(int line, Ratio number) {
        if (!isTooLong(number)) {
            return number;
        }
        Finding tooLong = number.within(policy.limits()).findings().get(0);
        notes.add(line, tooLong.about(forest.id(line)).at(forest.place(line)));
        return null;
    }

    private boolean isTooLong(Ratio number) {
        return number.bitLength() > longest;
    }

    private void settle(int line) {
        int root = judge.root[line];
        Ratio ordered = forest.lines[root].quantity();
        if (policy.childQuantity() == ChildQuantity.TOTAL) {
            quantity[line] = forest.lines[line].quantity();
            source[line] = quantity[line] == null ? QuantitySource.NONE : QuantitySource.TOTAL;
            if (quantity[line] == null) {
                missing(line, line);
            } else if (toRootByBom.length > 0 && ordered != null) {
                edges.checkQuantity(line, quantity[line], product(ordered, toRootByBom[line]));
            }
            return;
        }
        Ratio factor = toRoot[line];
        if (factor == null) {
            source[line] = QuantitySource.NONE;
            missing(line, brokenAt[line]);
        } else if (ordered == null) {
            source[line] = QuantitySource.NONE;
            missing(line, root);
        } else if (ordered.bitLength() + factor.bitLength() > longest) {
            quantity[line] = orNote(line, ordered.times(factor));
            source[line] = quantity[line] == null ? QuantitySource.NONE : source[line];
        }
    }

    private void missing(int son, int edge) {
        boolean hasUndeclared = policy.childQuantity() == ChildQuantity.UNDECLARED
                && forest.parent[edge] >= 0
                && forest.lines[edge].quantity() != null
                && edges.isSilent(edge);
        if (hasUndeclared) {
            undeclared.add(son);
        } else {
            missing.computeIfAbsent(edge, key -> new Positions()).add(son);
        }
    }

    private void addFindings() {
        if (undeclared.size() > 0) {
            noteUndeclared(notes.speaker(undeclared.toArray()), undeclared.size(), notes);
        }
        missing.forEach((edge, sons) -> {
            int[] lines = sons.toArray();
            Finding finding = notes.aboutGroup(lines, OrderCode.QUANTITY_MISSING)
                    .at(forest.place(edge))
                    .with("edge", forest.id(edge));
            notes.add(notes.speaker(lines), finding);
        });
    }

    private static void noteAllUndeclared(Forest forest, Judge judge, Notes notes) {
        int count = 0;
        int speaker = Judge.NONE;
        for (int line = 0; line < forest.size(); line++) {
            LineReason reason = judge.reasons[line];
            if (reason == LineReason.OPEN_SON || reason == LineReason.CLOSED_SON) {
                speaker = count == 0 || notes.speaksBefore(line, speaker) ? line : speaker;
                count++;
            }
        }
        if (count > 0) {
            noteUndeclared(speaker, count, notes);
        }
    }

    private static void noteUndeclared(int speaker, int count, Notes notes) {
        Finding finding = notes.about(speaker, OrderCode.CHILD_QUANTITY_UNDECLARED);
        notes.add(speaker, finding.with("count", count));
    }
}
