package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.LineMarks;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to write on the lines of an order, and which lines to take out of the ERP.
 *
 * <p>A line gets an update if what is written on it differs from what was typed; null and blank are the
 * same. Example: a part that is typed for the first time gives {@code {product_type__c=son,
 * parent_product__c=KIT, son_bom_id__c=b-c1}}, a kit only {@code {product_type__c=parent}}. A part that
 * became a skipped line gives {@code {product_type__c=skip, parent_product__c=null, son_bom_id__c=null}}:
 * a field that no longer applies and still holds something is cleared by an explicit null, and a field
 * that is left out holds nothing. Lines set aside get no update. Typing the order again after writing
 * gives no update.
 *
 * <p>Maps keep the order of the lines and are not modifiable. This class is immutable and thread-safe.
 */
public final class CrmUpdates {

    /** The most rows that one batch update of the platform takes, 500. */
    public static final int PLATFORM_ROWS = 500;

    static final List<CrmField> WRITTEN =
            List.of(CrmField.TYPE, CrmField.PARENT_PRODUCT, CrmField.BOM_LINE, CrmField.STANDARD_BOM_MARK);

    private final CrmOrder order;
    private final TypedOrder typed;
    private final Map<String, Map<String, @Nullable Object>> updates;

    CrmUpdates(CrmOrder order, TypedOrder typed, CrmSettings settings) {
        this(order, typed, settings, Map.of());
    }

    /** Takes more fields to write by line id, which stand first in an update. */
    CrmUpdates(CrmOrder order, TypedOrder typed, CrmSettings settings, Map<String, Map<String, String>> more) {
        this.order = requireNonNull(order, "order");
        this.typed = typed;
        Map<String, Map<String, @Nullable Object>> fields = updates(typed, new UpdateWriter(settings));
        more.forEach((id, first) -> {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(first);
            all.putAll(fields.getOrDefault(id, Map.of()));
            fields.put(id, Collections.unmodifiableMap(all));
        });
        this.updates = Collections.unmodifiableMap(fields);
    }

    private CrmUpdates(CrmUpdates from, Map<String, Map<String, @Nullable Object>> updates) {
        this.order = from.order;
        this.typed = from.typed;
        this.updates = Collections.unmodifiableMap(updates);
    }

    /** Returns these updates but those of some lines. */
    CrmUpdates without(Set<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        Map<String, Map<String, @Nullable Object>> rest = new LinkedHashMap<>(updates);
        rest.keySet().removeAll(ids);
        return new CrmUpdates(this, rest);
    }

    private static Map<String, Map<String, @Nullable Object>> updates(TypedOrder typed, UpdateWriter writer) {
        Map<String, Map<String, @Nullable Object>> updates = new LinkedHashMap<>(typed.size() * 2);
        for (int at = 0; at < typed.size(); at++) {
            TypedLine view = typed.typedLine(at);
            OrderLine line = view.line();
            String id = line.id();
            if (view.reason().isSetAside() || id == null || id.isBlank()) {
                continue;
            }
            LineMarks now = view.marks();
            LineMarks before = line.marks();
            if (!now.equals(before)) {
                updates.put(id, writer.fields(view.type(), now, before));
            }
        }
        return updates;
    }

    /** Returns the fields to write by line id, in the order of the lines. */
    public Map<String, Map<String, @Nullable Object>> asMap() {
        return updates;
    }

    /** Returns true if nothing is to be written. */
    public boolean isEmpty() {
        return updates.isEmpty();
    }

    /** Returns the updates in parts of at most {@link #PLATFORM_ROWS}. */
    public List<Map<String, Map<String, @Nullable Object>>> chunks() {
        return chunks(PLATFORM_ROWS);
    }

    /**
     * Returns the updates in parts, in their order.
     *
     * @param most the most lines of one part
     * @throws IllegalArgumentException if it is not positive
     */
    public List<Map<String, Map<String, @Nullable Object>>> chunks(int most) {
        return chunks(updates, most);
    }

    static List<Map<String, Map<String, @Nullable Object>>> chunks(
            Map<String, Map<String, @Nullable Object>> updates, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A part of " + most + " lines makes no sense; 1 or more was expected.");
        }
        if (updates.isEmpty()) {
            return List.of();
        }
        if (updates.size() <= most) {
            return List.of(updates);
        }
        List<Map<String, Map<String, @Nullable Object>>> parts = new ArrayList<>();
        Map<String, Map<String, @Nullable Object>> part = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, @Nullable Object>> update : updates.entrySet()) {
            if (part.size() == most) {
                parts.add(Collections.unmodifiableMap(part));
                part = new LinkedHashMap<>();
            }
            part.put(update.getKey(), update.getValue());
        }
        parts.add(Collections.unmodifiableMap(part));
        return List.copyOf(parts);
    }

    /**
     * Returns the ids of lines to take out of the ERP, as far as the lines themselves tell: those whose
     * stored type is one that is sent, and that are now not sent. A line set aside is not among them.
     */
    public List<String> toRemove() {
        Set<String> ids = new LinkedHashSet<>();
        for (TypedLine line : typed.lines()) {
            LineMarks before = line.line().marks();
            boolean wasSent = before.type() != null && before.type().isSent();
            if (wasSent && !line.isSent() && !line.reason().isSetAside()) {
                ids.add(Objects.requireNonNullElse(line.line().id(), ""));
            }
        }
        ids.removeIf(String::isBlank);
        return List.copyOf(ids);
    }

    /**
     * Returns the ids of lines to take out of the ERP: those that were sent, and now are not.
     *
     * <p>What is not known is not deleted: a line set aside stays in the ERP, and while an element of the
     * list was rejected or a line has no id, a sent id that no line has may be that one, and stays too.
     *
     * @param sentIds the ids that are in the ERP, texts of any class, in the order of the answer; null and blank
     *     say nothing
     */
    public List<String> toRemove(Collection<?> sentIds) {
        Set<String> kept = new HashSet<>();
        Set<String> seen = new HashSet<>();
        boolean unknown = !order.lines().rejected().isEmpty();
        for (TypedLine line : typed.lines()) {
            String id = line.line().id();
            if (id == null || id.isBlank()) {
                unknown = true;
            } else {
                seen.add(id);
                if (line.isSent() || line.reason().isSetAside()) {
                    kept.add(id);
                }
            }
        }
        Set<String> removed = new LinkedHashSet<>();
        for (Object sent : sentIds) {
            String id = sent == null ? "" : sent.toString();
            if (!id.isBlank() && !kept.contains(id) && (!unknown || seen.contains(id))) {
                removed.add(id);
            }
        }
        return List.copyOf(removed);
    }

    /** Returns the updates and {@link #toRemove()} as a plan that a person can read and approve. */
    public Plan plan() {
        return planned(toRemove());
    }

    /** Returns the updates and {@link #toRemove(Collection)} as a plan that a person can read and approve. */
    public Plan plan(Collection<?> sentIds) {
        return planned(toRemove(sentIds));
    }

    private Plan planned(List<String> removed) {
        List<Step> steps = new ArrayList<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        typed.lines().forEach(line -> reasons.put(
                Objects.requireNonNullElse(line.line().id(), ""), line.reason().name()));
        updates.forEach((id, fields) -> {
            Map<String, String> values = new LinkedHashMap<>();
            fields.forEach((name, value) -> values.put(name, value == null ? "" : value.toString()));
            steps.add(new Step(Step.Action.UPDATE, id, values, reasons.getOrDefault(id, "")));
        });
        removed.forEach(id -> steps.add(
                new Step(Step.Action.REMOVE, id, Map.of(), reasons.getOrDefault(id, "NOT_IN_ORDER"))));
        return Plan.of(steps);
    }

    /** Returns the updates as text, for people. */
    @Override
    public String toString() {
        return updates.toString();
    }
}
