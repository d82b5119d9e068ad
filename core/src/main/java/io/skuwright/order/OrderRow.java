package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sales order as an ERP holds it.
 *
 * <p>A row is flat: a part of a kit names the kit's row by its row id, or only the kit's product. Example:
 * a kit ordered 3 times is a row of the kind {@link Kind#PARENT} with row id {@code r1}, product {@code
 * TABLE} and quantity 3; its part at 2 for 3 is a row of the kind {@link Kind#SON} with parent row {@code
 * r1}, product {@code LEG} and quantity 2, the whole quantity of the order and not that of one kit.
 *
 * <p>Products, units and BOMs are those of the CRM: an adapter translates the ERP's codes before. Texts
 * that are null or blank count as absent; ids and codes are compared exactly. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface OrderRow {

    /** What a row is to the ERP. */
    enum Kind {
        /** A product of its own. */
        STANDARD,
        /** A kit. */
        PARENT,
        /** A part of a kit of the same order. */
        SON,
        /** Something else, such as a service, or a kind that nobody knows; it stands for itself. */
        OTHER
    }

    /** Returns a builder of a row. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the rows that an order sends: one for each line that is sent, in the order of the lines.
     *
     * <p>Each row carries the id of its line, and for want of ids of the ERP this is its row id too, by
     * which parts name their kit. A quantity that is not known is absent. Kits of which lines were set
     * aside are left out with their parts.
     */
    static List<OrderRow> sentOf(TypedOrder order) {
        return SentRows.of(order, RowPolicy.defaults());
    }

    /** Returns the rows that an order sends under a policy that may round quantities and sum equal parts. */
    static List<OrderRow> sentOf(TypedOrder order, RowPolicy policy) {
        return SentRows.of(order, policy);
    }

    /** Returns what the row is. */
    Kind kind();

    /** Returns the id that the ERP knows the row by. */
    @Nullable String rowId();

    /** Returns the code or id of the product. */
    @Nullable String product();

    /** Returns the quantity of the row, in its unit; that of a part is for the whole order. */
    @Nullable Ratio quantity();

    /** Returns the unit code. */
    @Nullable String unit();

    /** Returns the row id of the kit; parts only. */
    @Nullable String parentRow();

    /** Returns the product of the kit; parts only. */
    @Nullable String parentProduct();

    /** Returns the number of the BOM of the row's own product. */
    @Nullable String bom();

    /** Returns the BOM line the part comes from; parts only. */
    @Nullable String bomLine();

    /** Returns the id of the CRM's order line that the row was made from, if the ERP carries it. */
    @Nullable String lineId();

    /** Returns where the row stands in the source; without one it is its position in the list of rows. */
    Place place();

    /** Builds rows. */
    final class Builder extends ImmutableOrderRow.Builder {
        Builder() {
            kind(Kind.STANDARD).place(Place.NONE);
        }
    }
}
