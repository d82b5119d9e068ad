package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An order whose lines have their types.
 *
 * <p>It is the computed form of {@link SalesOrder}: a type with its reason, the root and the exact
 * quantity of each line, in the order of the input. Example: of a kit with two parts and a plain product
 * the types are parent, son, son, standard. If the order or the BOM changes, the typed order does not;
 * type it again.
 *
 * <p>The lines are views over arrays, made when asked for. Two typed orders are equal if they are the
 * same object. This class is immutable and thread-safe.
 */
public final class TypedOrder {

    /**
     * Null where only lines were given, so that typing them costs no copy; made with the first question, since whoever
     * writes an order asks for it with every line. Two threads that ask first make the same.
     */
    private volatile @Nullable SalesOrder order;

    private final ClassifierPolicy policy;
    private final OrderLine[] lines;
    private final LineReason[] reasons;
    private final int[] parent;
    private final int[] root;
    private final boolean[] incomplete;
    private final @Nullable Quantities quantities;
    private final boolean detailed;

    TypedOrder(
            @Nullable SalesOrder order,
            ClassifierPolicy policy,
            OrderLine[] lines,
            LineReason[] reasons,
            int[] parent,
            int[] root,
            boolean[] incomplete,
            @Nullable Quantities quantities) {
        this.order = order;
        this.policy = policy;
        this.lines = lines;
        this.reasons = reasons;
        this.parent = parent;
        this.root = root;
        this.incomplete = incomplete;
        this.quantities = quantities;
        this.detailed = policy.detailed();
    }

    /** Returns the order as it was entered. */
    public SalesOrder order() {
        SalesOrder known = order;
        if (known == null) {
            known = SalesOrder.of(Arrays.asList(lines));
            order = known;
        }
        return known;
    }

    /** Returns the policy the types were decided under. */
    public ClassifierPolicy policy() {
        return policy;
    }

    /** Returns the number of lines. */
    public int size() {
        return lines.length;
    }

    /** Returns the lines with their types, in the order of the input; not modifiable. */
    public List<TypedLine> lines() {
        return new Views();
    }

    /** Returns a line with its type by its position, counted from 0. */
    public TypedLine typedLine(int index) {
        return new TypedLine(this, java.util.Objects.checkIndex(index, lines.length));
    }

    /** Returns the lines that go to the ERP, in the order of the input. */
    public List<TypedLine> sent() {
        return lines().stream().filter(TypedLine::isSent).toList();
    }

    /** Returns the typed lines on which something else should be written than is, in the order of the input. */
    public List<TypedLine> changed() {
        return lines().stream().filter(TypedLine::isChanged).toList();
    }

    /** Returns the number of lines that were set aside. */
    public int setAside() {
        int count = 0;
        for (LineReason reason : reasons) {
            count += reason.isSetAside() ? 1 : 0;
        }
        return count;
    }

    /** Returns true if the line is a kit of which lines were set aside, so that it should not be sent yet. */
    public boolean isIncomplete(TypedLine kit) {
        return incomplete.length > 0 && incomplete[kit.index()];
    }

    /** Returns a line as it was entered, by its position. */
    public OrderLine line(int index) {
        return lines[index];
    }

    /** Returns the place of a line in the source. */
    Place place(int index) {
        int given = lines[index].position();
        return (order == null ? Place.ROOT : order.place()).child(given < 0 ? index : given);
    }

    LineReason reason(int index) {
        return reasons[index];
    }

    /** Returns what a line is to the ERP, without making a view of it. */
    public LineType type(int index) {
        return reasons[index].type(detailed);
    }

    boolean isSent(int index) {
        LineType type = type(index);
        return type.isSent() && !(type == LineType.SON && policy.parentsOnly());
    }

    /** Returns the position of the line above a line, below 0 if there is none. */
    public int parent(int index) {
        return parent[index];
    }

    /** Returns the position of the root line above a line, its own for a root, below 0 if there is none. */
    public int root(int index) {
        return root[index];
    }

    Optional<Ratio> quantity(int index) {
        if (!type(index).isSent()) {
            return Optional.empty();
        }
        if (quantities != null) {
            return Optional.ofNullable(quantities.quantity(index));
        }
        return type(index) == LineType.SON ? Optional.empty() : Optional.ofNullable(lines[index].quantity());
    }

    Optional<Ratio> quantityPerRoot(int index) {
        return quantities == null ? Optional.empty() : Optional.ofNullable(quantities.toRoot(index));
    }

    QuantitySource quantitySource(int index) {
        if (quantities != null) {
            return quantities.source(index);
        }
        return quantity(index).isPresent() ? QuantitySource.ORDERED : QuantitySource.NONE;
    }

    boolean isSameAs(TypedOrder other) {
        return this.reasons == other.reasons;
    }

    /** Returns the number of lines by fate, for people. */
    @Override
    public String toString() {
        return lines.length + " lines, " + setAside() + " set aside";
    }

    private final class Views extends AbstractList<TypedLine> implements RandomAccess {
        @Override
        public TypedLine get(int index) {
            return typedLine(index);
        }

        @Override
        public int size() {
            return lines.length;
        }
    }
}
