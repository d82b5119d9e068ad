package io.skuwright.kingdee.crm;

import io.skuwright.order.LineMarks;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event on its way through the before-sync door: makes the answer for each way it can end. */
final class Passage {

    private final DoorText text;
    private final @Nullable Map<?, ?> objectData;
    private final @Nullable Map<?, ?> details;

    Passage(DoorText text, @Nullable Map<?, ?> objectData, @Nullable Map<?, ?> details) {
        this.text = text;
        this.objectData = objectData;
        this.details = details;
    }

    @Nullable Map<?, ?> objectData() {
        return objectData;
    }

    BeforeSyncAnswer otherObject(String name) {
        return unchanged(true, BeforeSyncAnswer.SUCCESS, text.otherObject(name), List.of());
    }

    BeforeSyncAnswer untouched(Finding why) {
        return unchanged(true, BeforeSyncAnswer.SUCCESS, text.sentence(why), List.of(why));
    }

    BeforeSyncAnswer stopped(Finding why) {
        return stopped(List.of(why));
    }

    BeforeSyncAnswer stopped(List<Finding> findings) {
        String code = findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.code().name())
                .findFirst()
                .orElseThrow();
        return unchanged(false, code, text.notSent() + " " + text.errors(findings), findings);
    }

    private BeforeSyncAnswer unchanged(boolean exec, String code, String message, List<Finding> findings) {
        return new BeforeSyncAnswer(
                exec,
                false,
                code,
                message,
                objectData == null ? null : Entries.copy(objectData),
                details == null ? null : Entries.copy(details),
                findings,
                null);
    }

    BeforeSyncAnswer sent(
            Collection<?> lines, CrmOrder order, Outcome<TypedOrder> typed, HealthyLines healthy, CrmOrders crm) {
        List<Map<String, @Nullable Object>> sent = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        UpdateWriter writer = new UpdateWriter(crm.settings());
        int position = 0;
        int next = 0;
        for (Object element : lines) {
            if (next < typed.value().size() && typed.value().typedLine(next).line().position() == position) {
                TypedLine line = typed.value().typedLine(next++);
                if (healthy.mayGo(line) && element instanceof Map<?, ?> map) {
                    sent.add(filled(map, line, writer));
                    ids.add(String.valueOf(line.line().id()));
                }
            }
            position++;
        }
        String message = text.sent(sent.size(), position);
        if (!healthy.leftOut().isEmpty()) {
            message += " " + text.leftOut(healthy.leftOut()) + " " + text.errors(typed.findings());
        }
        Map<String, @Nullable Object> newDetails = Entries.copy(details == null ? Map.of() : details);
        newDetails.put(CrmOrders.LINE_OBJECT, sent);
        return new BeforeSyncAnswer(
                true,
                true,
                BeforeSyncAnswer.SUCCESS,
                message,
                objectData == null ? null : Entries.copy(objectData),
                newDetails,
                typed.findings(),
                new BeforeSyncAnswer.Decided(crm.updates(order, typed.value()), ids, leftBehind(typed.value(), healthy)));
    }

    private static Map<String, @Nullable Object> filled(Map<?, ?> map, TypedLine view, UpdateWriter writer) {
        OrderLine line = view.line();
        LineMarks before = line.marks();
        Map<String, @Nullable Object> copy = Entries.copy(map);
        copy.putAll(writer.fields(view.type(), view.marks(), before));
        return copy;
    }

    /** Returns the ids of lines that were not decided on, so that they are not taken out of the ERP either. */
    private static List<String> leftBehind(TypedOrder typed, HealthyLines healthy) {
        List<String> ids = new ArrayList<>();
        for (TypedLine line : typed.lines()) {
            String id = line.line().id();
            if (id != null && healthy.isOut(line)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
