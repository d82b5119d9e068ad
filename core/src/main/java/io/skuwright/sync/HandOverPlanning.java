package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes one plan of the hand-over; each order is looked at once. */
final class HandOverPlanning {

    private final HandOverSettings settings;
    private final List<Step> steps = new ArrayList<>();
    private final List<HandOverTask> tasks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    HandOverPlanning(HandOverSettings settings) {
        this.settings = settings;
    }

    HandOverPlan plan(HandOverState state) {
        state.entries().forEach(this::order);
        return new HandOverPlan(Plan.of(steps), tasks, findings);
    }

    private void order(OrderKey key, HandOverEntry entry) {
        Side to = entry.origin().other();
        boolean isHeld = !settings.flow().goesTo(to);
        switch (entry.phase()) {
            case DUE, UNSURE -> {
                if (isHeld) {
                    keep(key, HandOverReason.SETTINGS_HOLD);
                } else if (entry.phase() == HandOverPhase.DUE) {
                    send(key, entry, to);
                } else {
                    lookUp(key, entry, to);
                }
            }
            case NEW, WAITING, BEGUN -> keep(key, entry.reason());
            case FAILED -> {
                keep(key, entry.reason());
                findings.add(HandOverFields.finding(HandOverCode.ORDER_FAILED, key)
                        .with("attempt", entry.attempt())
                        .with("side", to.code()));
            }
            case HANDED_OVER -> handedOver(key, entry);
        }
    }

    private void keep(OrderKey key, HandOverReason reason) {
        steps.add(new Step(Step.Action.KEEP, key.order(), place(key), reason.name()));
    }

    private void send(OrderKey key, HandOverEntry entry, Side to) {
        SortedMap<String, String> values = new TreeMap<>();
        entry.fields().forEach((name, field) -> {
            if (!field.of(entry.origin()).isEmpty()) {
                values.put(name, field.of(entry.origin()));
            }
        });
        HandOverTask task = new HandOverTask(
                HandOverTask.Kind.SEND, key, to, entry.document(), entry.attempt() + 1, entry.fingerprint(), values,
                new TreeMap<>());
        tasks.add(task);
        Map<String, String> said = place(key);
        said.put("to", to.code());
        said.put("attempt", Integer.toString(task.attempt()));
        said.put("content", task.fingerprint());
        steps.add(new Step(Step.Action.CREATE, key.order(), said, entry.reason().name()));
    }

    private void lookUp(OrderKey key, HandOverEntry entry, Side to) {
        tasks.add(new HandOverTask(
                HandOverTask.Kind.LOOK_UP, key, to, entry.document(), entry.attempt(), entry.sent(), new TreeMap<>(),
                new TreeMap<>()));
        Map<String, String> said = place(key);
        said.put("ask", to.code());
        said.put("attempt", Integer.toString(entry.attempt()));
        steps.add(new Step(Step.Action.KEEP, key.order(), said, entry.reason().name()));
    }

    private void handedOver(OrderKey key, HandOverEntry entry) {
        for (Side side : Side.values()) {
            if (settings.flow().goesTo(side)) {
                update(key, entry, side);
            }
        }
        SortedMap<String, HandedField> refused = select(entry, course -> course == FieldCourse.REFUSED);
        if (!refused.isEmpty()) {
            Map<String, String> said = place(key);
            refused.forEach((name, field) -> {
                said.put("field." + name, field.shop());
                said.put("before." + name, field.erp());
                findings.add(HandOverFields.finding(HandOverCode.ORDER_LOCKED, key)
                        .with("field", name)
                        .with("since", entry.begun().map(Instant::toString).orElse("-"))
                        .with("value", field.shop())
                        .with("known", field.erp()));
            });
            steps.add(new Step(Step.Action.REFUSE, key.order(), said, HandOverReason.LOCKED.name()));
        }
    }

    private void update(OrderKey key, HandOverEntry entry, Side to) {
        SortedMap<String, HandedField> fields = select(entry, course -> course.goesTo(to));
        if (fields.isEmpty()) {
            return;
        }
        Map<String, String> said = place(key);
        said.put("to", to.code());
        SortedMap<String, String> values = new TreeMap<>();
        SortedMap<String, String> before = new TreeMap<>();
        HandOverReason reason = to == Side.ERP ? HandOverReason.EDIT_ALLOWED : HandOverReason.ERP_CHANGED;
        for (Map.Entry<String, HandedField> each : fields.entrySet()) {
            String name = each.getKey();
            HandedField field = each.getValue();
            values.put(name, field.of(to.other()));
            before.put(name, field.of(to));
            said.put("field." + name, field.of(to.other()));
            said.put("before." + name, field.of(to));
            if (field.course() == FieldCourse.OVERWRITES) {
                reason = HandOverReason.ERP_WINS;
                findings.add(HandOverFields.finding(HandOverCode.ORDER_OVERWRITTEN, key)
                        .with("field", name)
                        .with("by", Side.ERP.code())
                        .with("before", field.shop())
                        .with("after", field.erp()));
            }
        }
        String document = entry.origin() == to ? "" : entry.document();
        Step step = new Step(Step.Action.UPDATE, key.order(), said, reason.name());
        String fingerprint = Plan.of(List.of(step)).fingerprint();
        tasks.add(new HandOverTask(
                HandOverTask.Kind.UPDATE, key, to, document, entry.attempt(), fingerprint, values, before));
        steps.add(step);
    }

    private static SortedMap<String, HandedField> select(HandOverEntry entry, Predicate<FieldCourse> wanted) {
        SortedMap<String, HandedField> selected = new TreeMap<>();
        entry.fields().forEach((name, field) -> {
            if (wanted.test(field.course())) {
                selected.put(name, field);
            }
        });
        return selected;
    }

    private static Map<String, String> place(OrderKey key) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("shop", key.shop());
        return values;
    }
}
