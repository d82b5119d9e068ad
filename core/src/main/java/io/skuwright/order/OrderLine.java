package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, as it was entered.
 *
 * <p>Lines form trees: a line names its parent by the parent's node key, and the root of its tree by the
 * root key. Example: a kit ordered three times is a root line with node key {@code kr}, kit flag true and
 * quantity 3; its part is a line with node key {@code kc}, parent key {@code kr}, root key {@code kr},
 * numerator 2 and denominator 3.
 *
 * <p>Texts that are null or blank count as absent; keys and ids are compared exactly. Flags are kept as
 * they were written, for their reading is a rule of the classifier. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface OrderLine {

    /** Returns a builder of a line. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the line. */
    @Nullable String id();

    /** Returns the code or id of the product. */
    @Nullable String product();

    /** Returns the BOM line this line was chosen from; absent for a plain product. */
    @Nullable String bomReference();

    /** Returns the BOM of the line's own product; absent if it has none here. */
    @Nullable String linkedBom();

    /** Returns the key that children name as their parent key. */
    @Nullable String nodeKey();

    /** Returns the node key of the parent line; absent for a root. */
    @Nullable String parentKey();

    /** Returns the node key of the root line of the tree. */
    @Nullable String rootKey();

    /** Returns the kit flag of the product as it was written; only that of a root counts. */
    Cell kit();

    /** Returns the skip flag of the BOM line as it was written; that of a root is ignored. */
    Cell skip();

    /** Returns the quantity of the line, in its unit. */
    @Nullable Ratio quantity();

    /** Returns the child's part of the ratio to the parent. */
    @Nullable Ratio numerator();

    /** Returns the parent's part of the ratio; absent counts as 1. */
    @Nullable Ratio denominator();

    /** Returns true if the line says a ratio that cannot be read; then no other source takes its place. */
    boolean isRatioUnreadable();

    /** Returns the price of one unit. */
    @Nullable Ratio price();

    /** Returns the unit code. */
    @Nullable String unit();

    /** Returns the standard BOM that was generated for the line's selection. */
    @Nullable String standardBom();

    /** Returns the line of the standard BOM that was generated for the selection. */
    @Nullable String standardBomLine();

    /** Returns whether {@link #linkedBom()} is itself a standard BOM. */
    Flag linkedBomIsStandard();

    /** Returns what an earlier typing wrote on the line. */
    LineMarks marks();

    /** Returns the position in the source, counted from 0, or -1 if it is the position in the order. */
    int position();

    /** Builds order lines. */
    final class Builder extends ImmutableOrderLine.Builder {
        // Defaults are set beforehand: as defaults of the value they would cost each line a volatile write.
        Builder() {
            kit(Cell.ABSENT).skip(Cell.ABSENT).linkedBomIsStandard(Flag.UNKNOWN).marks(LineMarks.NONE).position(-1);
            isRatioUnreadable(false);
        }

        /** Sets the kit flag to a value that is known. */
        public Builder isKit(boolean value) {
            kit(Cell.flag(value));
            return this;
        }

        /** Sets the skip flag to a value that is known. */
        public Builder isSkipped(boolean value) {
            skip(Cell.flag(value));
            return this;
        }
    }
}
