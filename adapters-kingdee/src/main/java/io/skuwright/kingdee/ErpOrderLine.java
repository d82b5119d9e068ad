package io.skuwright.kingdee;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One line of a sales order of Kingdee, read.
 *
 * <p>Example: the part of a kit is a line of the type {@link RowType#SON} with the material PART-01, the parent material
 * KIT-01, the quantity 2 of the whole order and the unit Pcs; its {@link #kitLine()} is the position of the kit's line
 * in {@link ErpOrder#lines()}. Numbers and ids are text, quantities and prices exact. The {@linkplain #place() place} is
 * not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ErpOrderLine {

    /** Returns a builder; the material must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the internal id of the entry, if it is saved. */
    Optional<String> entryId();

    /** Returns the number of the line in the order, from 1, if it was said. */
    OptionalInt seq();

    /** Returns what the line is; standard if nothing is said, none if the code is not known. */
    Optional<RowType> rowType();

    /** Returns the code of what the line is, as it was written; empty if nothing was said. */
    @Value.Default
    default String rowTypeCode() {
        return "";
    }

    /** Returns the row id (行标识), which is not the entry id, if it was said. */
    Optional<String> rowId();

    /** Returns the row id of the kit's line (父行标识), if it was said; parts only. */
    Optional<String> parentRowId();

    /** Returns the number of the material. */
    String material();

    /** Returns the number of the kit's material (父项产品), if it was said; parts only. */
    Optional<String> parentMaterial();

    /**
     * Returns the position of the kit's line in {@link ErpOrder#lines()}, from 0.
     *
     * <p>It is the line with the row id that the part names; else the only kit of the material it names; else, where
     * several kits have this material, the one that the part stands below. None where that does not decide.
     */
    OptionalInt kitLine();

    /** Returns the number of the unit, if it was said. */
    Optional<String> unit();

    /** Returns the quantity in that unit, of a part for the whole order, if it was said. */
    Optional<Ratio> quantity();

    /** Returns the number of the BOM version, if it was said. */
    Optional<String> bom();

    /** Returns the price without tax, if it was said. */
    Optional<Ratio> price();

    /** Returns the price with tax, if it was said. */
    Optional<Ratio> taxPrice();

    /** Returns the tax in per cent, if it was said. */
    Optional<Ratio> taxRate();

    /** Returns whether it is a gift. */
    @Value.Default
    default Flag free() {
        return Flag.UNKNOWN;
    }

    /** Returns the note, if there is one. */
    Optional<String> note();

    /** Returns the day of delivery, if it was said. */
    Optional<LocalDate> deliveryDate();

    /** Returns the BOM line that a part comes from, if the reader's names say where it stands. */
    Optional<String> bomLine();

    /** Returns the id of the CRM's order line, if the reader's names say where it stands. */
    Optional<String> lineId();

    /** Returns the fields of the line that have no place of their own here; of a query, those of the order too. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the line stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutableErpOrderLine.Builder {
        Builder() {}
    }
}
