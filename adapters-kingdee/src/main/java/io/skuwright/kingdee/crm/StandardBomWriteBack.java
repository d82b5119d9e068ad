package io.skuwright.kingdee.crm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of standard BOMs writes on the lines of its orders.
 *
 * <p>A kit or other product with a BOM gets {@code standard_bom_id} and {@code std_bom_core__c}, a part {@code
 * standard_bom_line_id} and {@code son_bom_id__c}, both their type, and a plain line its type only; what stands there
 * already is not written again, and what no longer applies is cleared. Planning the orders again after the updates
 * gives nothing to create and nothing to write. Whether the CRM lets the two fields of its own be written is not
 * confirmed by its reference: with a reader whose words {@code standardBom} and {@code standardBomLine} have no name
 * they are left out. This class is immutable and thread-safe.
 */
public final class StandardBomWriteBack {

    private final List<WrittenOrder> orders;
    private final Map<String, Map<String, @Nullable Object>> updates;

    StandardBomWriteBack(List<WrittenOrder> orders) {
        this.orders = List.copyOf(orders);
        Map<String, Map<String, @Nullable Object>> all = new LinkedHashMap<>();
        orders.forEach(order -> all.putAll(order.updates().asMap()));
        this.updates = Collections.unmodifiableMap(all);
    }

    /** Returns the orders in the order they were given, each with what to write and what keeps it back. */
    public List<WrittenOrder> orders() {
        return orders;
    }

    /** Returns the orders that may be sent to the ERP (B9). */
    public List<WrittenOrder> mayFlow() {
        return orders.stream().filter(WrittenOrder::mayFlow).toList();
    }

    /** Returns the orders that may not be sent; {@link WrittenOrder#blockers()} says why. */
    public List<WrittenOrder> keptBack() {
        return orders.stream().filter(order -> !order.mayFlow()).toList();
    }

    /** Returns the fields to write by line id, of all orders. */
    public Map<String, Map<String, @Nullable Object>> updates() {
        return updates;
    }

    /** Returns the updates in parts of at most {@link CrmUpdates#PLATFORM_ROWS}. */
    public List<Map<String, Map<String, @Nullable Object>>> chunks() {
        return CrmUpdates.chunks(updates, CrmUpdates.PLATFORM_ROWS);
    }

    /** Returns the updates as text, for people. */
    @Override
    public String toString() {
        return updates.toString();
    }
}
