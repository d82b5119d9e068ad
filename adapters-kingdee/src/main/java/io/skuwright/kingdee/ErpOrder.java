package io.skuwright.kingdee;

import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderRow;
import io.skuwright.order.RowLink;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Extras;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A sales order (SAL_SaleOrder) as Kingdee holds it, read.
 *
 * <p>Example: SO-0001 of 20 March 2026 for customer C-7 has the lines {@code Parent KIT-01 3}, {@code Son PART-01 2} of
 * KIT-01 and {@code Standard MAT-001 10}. {@link #rows(CodeMap)} makes of it what {@link
 * io.skuwright.order.ExpandedRows} takes, which tells lines that were sent from those that Kingdee added by its own
 * expansion of kits.
 *
 * <p>Numbers and ids are text. What has no place of its own stands in the extras as it was written. The {@linkplain
 * #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ErpOrder {

    /** Returns a builder of an order. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the internal id, if it is saved. */
    Optional<String> id();

    /** Returns the number, if it was said. */
    Optional<String> number();

    /** Returns the day of the order, if it was said. */
    Optional<LocalDate> date();

    /** Returns the number of the customer, if it was said. */
    Optional<String> customer();

    /** Returns the internal id of the customer, if it was said. */
    Optional<String> customerId();

    /** Returns the number of the organisation that sells, if it was said. */
    Optional<String> organisation();

    /** Returns the internal id of the organisation that sells, if it was said. */
    Optional<String> organisationId();

    /** Returns the number of the bill type, if it was said. */
    Optional<String> billType();

    /** Returns the document status: Z, A, B, C (approved) or D; none in a Save body. */
    Optional<String> documentStatus();

    /** Returns whether it is closed, as it was written, if it was said. */
    Optional<String> closeStatus();

    /** Returns whether it is cancelled, as it was written, if it was said. */
    Optional<String> cancelStatus();

    /** Returns the note, if there is one. */
    Optional<String> note();

    /** Returns the lines by their line numbers; in the order of the input if any has none. */
    List<ErpOrderLine> lines();

    /** Returns the vocabulary of the extras; that of Save bodies for an order that was not read. */
    @Value.Default
    default Vocabulary vocabulary() {
        return Vocabulary.SAVE;
    }

    /** Returns the fields of the document that have no place of their own here; none of a query. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the order stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /**
     * Returns the lines as rows, under Kingdee's numbers, for hosts whose CRM has the same.
     *
     * <p>A row goes by its entry id, else by its row id, else by {@code #} and its position from 1. Services and types
     * that are not known are of the kind OTHER.
     */
    default List<OrderRow> rows() {
        return new ErpOrderRows(this, CodeMap.idsAreCodes()).rows().value();
    }

    /**
     * Returns the lines as rows in the words of the CRM.
     *
     * @param codes the map that the order was encoded with: kinds {@code product}, {@code unit} and {@code bom} are
     *     translated back, and an entry of the kind {@code entry} gives its row the id of its line
     * @return all rows; what has no single id is absent in its row, with {@code UNMAPPED_ID}
     */
    default Outcome<List<OrderRow>> rows(CodeMap codes) {
        return new ErpOrderRows(this, codes).rows();
    }

    /**
     * Returns which lines of the CRM are which entries, for the code map of an update.
     *
     * <p>Example: {@code codes.with("entry", order.entries(back))} lets {@link SaleOrders#encode} name the entries, so
     * that Kingdee changes rows and makes no new ones.
     *
     * @param back what the {@linkplain #rows(CodeMap) rows} of this order are to the CRM
     * @return entry ids by line ids, of lines that were kept and of new ones; of summed lines the first
     */
    default Map<String, String> entries(ExpandedRows back) {
        Map<String, String> entries = new LinkedHashMap<>();
        Set<String> known = lines().stream().flatMap(line -> line.entryId().stream()).collect(Collectors.toSet());
        for (RowLink link : back.rows().accepted()) {
            String line = link.line().map(OrderLine::id).orElse("");
            String entry = link.row().rowId();
            if (line != null && !line.isEmpty() && entry != null && known.contains(entry)) {
                entries.put(line, entry);
            }
        }
        return entries;
    }

    /** Builds an order; not thread-safe. */
    final class Builder extends ImmutableErpOrder.Builder {
        Builder() {}
    }
}
