package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order line with what it is to the ERP.
 *
 * <p>It is a view of one line of a {@link TypedOrder}. Example: the part of a kit ordered 3 times, at 2
 * for 3, has the type {@link LineType#SON}, the reason {@link LineReason#OPEN_SON}, the kit's product as
 * parent product and the quantity 2.
 *
 * <p>Two views are equal if they show the same line of the same order object. This class is immutable
 * and thread-safe.
 */
public final class TypedLine {

    private final TypedOrder order;
    private final int index;

    TypedLine(TypedOrder order, int index) {
        this.order = order;
        this.index = index;
    }

    /** Returns the position in the order, counted from 0. */
    public int index() {
        return index;
    }

    /** Returns the line as it was entered. */
    public OrderLine line() {
        return order.line(index);
    }

    /** Returns what the line is to the ERP. */
    public LineType type() {
        return order.type(index);
    }

    /** Returns why it is that. */
    public LineReason reason() {
        return order.reason(index);
    }

    /** Returns the reason, and where its quantity comes from, as a phrase. */
    public String reasonText(Language language) {
        String source = quantitySource().text(language);
        String reason = reason().text(language);
        return source.isEmpty() || !isSent() ? reason : reason + "; " + source;
    }

    /** Returns true if the line goes to the ERP. */
    public boolean isSent() {
        return order.isSent(index);
    }

    /** Returns the root line of the tree this line belongs to; empty for a plain product or where no chain leads to one. */
    public Optional<TypedLine> root() {
        int root = order.root(index);
        boolean isAlone = root == index && !Texts.has(line().bomReference());
        return root < 0 || isAlone ? Optional.empty() : Optional.of(order.typedLine(root));
    }

    /** Returns the line above this one in its tree; empty for a root, a plain product, or where there is no such line. */
    public Optional<TypedLine> parent() {
        int parent = order.parent(index);
        return parent < 0 ? Optional.empty() : Optional.of(order.typedLine(parent));
    }

    /** Returns the product of the kit at the root; sons only. */
    public @Nullable String parentProduct() {
        return type() == LineType.SON ? Texts.orNull(order.line(order.root(index)).product()) : null;
    }

    /** Returns the BOM line the part comes from, that of the standard BOM where those are used; sons only. */
    public @Nullable String bomLine() {
        if (type() != LineType.SON) {
            return null;
        }
        return Texts.orNull(order.policy().standardBoms() ? line().standardBomLine() : line().bomReference());
    }

    /** Returns the standard BOM that the line carries, where standard BOMs are used. */
    public @Nullable String standardBom() {
        if (!order.policy().standardBoms()) {
            return null;
        }
        return switch (reason()) {
            case KIT_ROOT, NON_KIT_ROOT -> StandardBoms.ofRoot(line());
            case OPEN_SON, CLOSED_SON ->
                order.policy().standardBomOnSons() && order.root(index) >= 0
                        ? StandardBoms.ofRoot(order.line(order.root(index)))
                        : null;
            default -> null;
        };
    }

    /** Returns the exact quantity of a line that is sent; empty if it is not known. */
    public Optional<Ratio> quantity() {
        return order.quantity(index);
    }

    /** Returns the exact quantity for one of the root, for kits and their parts; empty if it is not known. */
    public Optional<Ratio> quantityPerRoot() {
        return order.quantityPerRoot(index);
    }

    /** Returns where the quantity comes from. */
    public QuantitySource quantitySource() {
        return order.quantitySource(index);
    }

    /** Returns what should be written on the line. */
    public LineMarks marks() {
        return new LineMarks(type(), parentProduct(), bomLine(), standardBom());
    }

    /** Returns true if the line is typed and what is written on it differs from what should be. */
    public boolean isChanged() {
        return !reason().isSetAside() && !marks().equals(line().marks());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypedLine that && order.isSameAs(that.order) && index == that.index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** Returns id, type and reason in one line, for people. */
    @Override
    public String toString() {
        return Texts.orEmpty(line().id()) + " " + type() + " (" + reasonText(Language.EN) + ")";
    }
}
