package io.skuwright.kingdee.crm;

import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an after-save function has to write.
 *
 * <p>Example: of five lines of which three change, {@link #chunks()} is one map of three ids, {@link
 * #failed()} is false and {@link #message()} is "3 of 5 lines are to be written.". This class is immutable
 * and thread-safe.
 */
public final class AfterSaveAnswer {

    private final CrmOrder order;
    private final TypedOrder typed;
    private final CrmUpdates updates;
    private final List<Finding> findings;
    private final boolean failed;
    private final String message;

    AfterSaveAnswer(CrmOrder order, TypedOrder typed, CrmUpdates updates, List<Finding> findings, DoorText text) {
        this.order = order;
        this.typed = typed;
        this.updates = updates;
        this.findings = List.copyOf(findings);
        this.failed = findings.stream().anyMatch(Finding::isError);
        String written = text.toWrite(
                updates.asMap().size(), Math.toIntExact(order.lines().read()));
        this.message = failed ? written + " " + text.errors(findings) : written;
    }

    /** Returns the fields to write by line id, in parts of at most 500; no part if nothing changes. */
    public List<Map<String, Map<String, @Nullable Object>>> chunks() {
        return updates.chunks();
    }

    /** Returns the fields to write, also in parts of another size and as a plan. */
    public CrmUpdates updates() {
        return updates;
    }

    /** Returns true if there is an error, so that at least one line was not typed or not read in full. */
    public boolean failed() {
        return failed;
    }

    /** Returns what happened, in one or a few sentences; it names the first errors and how many there are. */
    public String message() {
        return message;
    }

    /** Returns everything that was found out. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the order as it was read. */
    public CrmOrder order() {
        return order;
    }

    /** Returns the order with the types of its lines. */
    public TypedOrder typed() {
        return typed;
    }

    @Override
    public String toString() {
        return message;
    }
}
