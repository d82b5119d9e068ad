package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What sides say of the fields of one order, and what that makes of them. */
final class HandOverFields {

    /** Enough of a fingerprint that no two values are taken for one. */
    private static final int MARK_LENGTH = 32;

    private final HandOverSettings settings;
    private final HandOverDraft draft;
    private final List<Finding> found;
    private boolean isStale;

    HandOverFields(HandOverSettings settings, HandOverDraft draft, List<Finding> found) {
        this.settings = settings;
        this.draft = draft;
        this.found = found;
    }

    /** Returns what is kept of values: themselves where they are shown, else a fingerprint. */
    Map<String, String> marks(Map<String, String> values) {
        Map<String, String> marks = new LinkedHashMap<>();
        values.forEach((name, value) -> marks.put(name, mark(name, value)));
        return marks;
    }

    /** Returns what is kept of values that a side took: those of a task are kept so already, those a host wrote are not. */
    private Map<String, String> taken(Map<String, String> values) {
        Map<String, String> marks = new LinkedHashMap<>();
        values.forEach((name, value) -> marks.put(name, isMark(value) ? value : mark(name, value)));
        return marks;
    }

    private static boolean isMark(String value) {
        return value.length() == MARK_LENGTH + 1
                && value.startsWith("#")
                && value.chars().skip(1).allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private String mark(String name, String value) {
        if (value.isEmpty() || settings.isShown(name)) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        // The same value in another order has another fingerprint, so that nobody can tell who bought twice.
        List.of(draft.key.shop(), draft.key.order(), name, value).forEach(part -> StateText.quote(text, part));
        return "#" + Requests.fingerprint(text.toString()).substring(0, MARK_LENGTH);
    }

    /** Returns the marks of a whole order: empty ones for the fields that it does not have any more. */
    Map<String, String> whole(Map<String, String> values) {
        Map<String, String> marks = new TreeMap<>();
        draft.fields.keySet().forEach(name -> marks.put(name, ""));
        marks.putAll(marks(values));
        return marks;
    }

    /** Notes what the shop has before the order is on both sides. */
    void noteShop(Map<String, String> marks) {
        boolean isSent = draft.attempt > 0;
        marks.forEach((name, mark) -> draft.change(name, field -> isSent ? field.shop(mark) : field.shop(mark).erp(mark)));
    }

    /** The shop shows for the first time what the ERP has too; where the ERP spoke, it leads. */
    void meet(Map<String, String> marks) {
        marks.forEach((name, mark) -> draft.change(name, field -> {
            HandedField met = field.shop(mark).course(FieldCourse.IN_STEP);
            if (field.told().isPresent()) {
                return mark.equals(met.erp()) ? met : met.after(FieldSignal.ERP_CHANGES);
            }
            // Of what the ERP did not speak of it has what the shop has, but for what the shop adds on its own.
            boolean isAdded = settings.openFields().contains(name) && !mark.equals(met.erp());
            return isAdded ? met.after(FieldSignal.SHOP_MAY_EDIT) : met.erp(mark);
        }));
    }

    /** Both sides have the order from now on; what the source changed while it was sent is a change by now. */
    void arrive() {
        draft.fields.replaceAll((name, field) -> {
            if (field.shop().equals(field.erp())) {
                return field;
            }
            return field.after(draft.origin == Side.ERP ? FieldSignal.ERP_CHANGES : edit(name));
        });
    }

    private FieldSignal edit(String name) {
        return settings.mayEdit(name) ? FieldSignal.SHOP_MAY_EDIT : FieldSignal.SHOP_EDITS;
    }

    void shopSays(Map<String, String> marks) {
        marks.forEach((name, mark) -> {
            HandedField field = draft.field(name);
            if (!mark.equals(field.shop())) {
                FieldSignal signal = mark.equals(field.erp()) ? FieldSignal.SHOP_FOLLOWS : edit(name);
                draft.change(name, same -> same.shop(mark).after(signal));
            }
        });
    }

    void shopTook(Map<String, String> values) {
        taken(values).forEach((name, mark) -> {
            HandedField field = draft.field(name);
            if (!mark.equals(field.shop())) {
                FieldSignal signal = mark.equals(field.erp()) ? FieldSignal.SHOP_FOLLOWS : FieldSignal.SHOP_TOOK;
                draft.change(name, same -> same.shop(mark).after(signal));
            }
        });
    }

    /** Notes what the ERP has before the order is on both sides. */
    void noteErp(Map<String, String> marks, HandOverEvent.ErpAnswer answer) {
        boolean isSent = draft.attempt > 0;
        newer(marks, answer).forEach((name, mark) -> draft.change(
                name, field -> (isSent ? field.erp(mark) : field.erp(mark).shop(mark)).told(answer.version())));
    }

    void erpSays(Map<String, String> marks, HandOverEvent.ErpAnswer answer) {
        newer(marks, answer).forEach((name, mark) -> draft.change(name, field -> {
            HandedField told = field.told(answer.version());
            if (mark.equals(field.erp())) {
                return told;
            }
            FieldSignal signal = mark.equals(field.shop()) ? FieldSignal.ERP_FOLLOWS : FieldSignal.ERP_CHANGES;
            return told.erp(mark).after(signal);
        }));
    }

    void erpTook(HandOverEvent.Taken taken) {
        taken(taken.values()).forEach((name, mark) -> draft.change(name, field -> {
            boolean isOld = field.told().isPresent() && field.told().getAsLong() >= taken.version();
            if (isOld || mark.equals(field.erp())) {
                return field;
            }
            FieldSignal signal = mark.equals(field.shop()) ? FieldSignal.ERP_FOLLOWS : FieldSignal.ERP_TOOK;
            return field.erp(mark).told(taken.version()).after(signal);
        }));
    }

    /** Returns what the ERP says that is newer than what it said before, field by field. */
    private Map<String, String> newer(Map<String, String> marks, HandOverEvent.ErpAnswer answer) {
        Map<String, String> newer = new LinkedHashMap<>();
        long last = Long.MIN_VALUE;
        boolean isDifferent = false;
        for (Map.Entry<String, String> each : marks.entrySet()) {
            HandedField field = draft.field(each.getKey());
            long told = field.told().orElse(Long.MIN_VALUE);
            if (field.told().isEmpty() || told < answer.version()) {
                newer.put(each.getKey(), each.getValue());
            } else if (told > answer.version()) {
                last = Math.max(last, told);
            } else if (!isDifferent && !each.getValue().equals(field.erp())) {
                isDifferent = true;
                found.add(finding(HandOverCode.ORDER_SAME_VERSION, draft.key)
                        .at(answer.place())
                        .with("side", Side.ERP.code())
                        .with("version", answer.version())
                        .with("field", each.getKey()));
            }
        }
        isStale = newer.isEmpty() && last > Long.MIN_VALUE;
        if (isStale) {
            FoldState seen = FoldState.startingAfter(draft.key.toString(), last);
            EventMark mark = EventMark.of(Side.ERP.code(), answer.version());
            EventFold.findings(new FoldDecision.Stale(seen, last, answer.version()), mark, 0)
                    .forEach(finding -> found.add(finding.at(answer.place())));
        }
        return newer;
    }

    /** Returns true if the last answer of the ERP held nothing that is not older than what is known. */
    boolean isStale() {
        boolean was = isStale;
        isStale = false;
        return was;
    }

    /** Returns a field that the shop had otherwise, if there is one. */
    Optional<String> otherInShop(Map<String, String> marks) {
        return marks.entrySet().stream()
                .filter(each -> !each.getValue().equals(draft.field(each.getKey()).shop()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns true if the ERP had some field otherwise. */
    boolean otherInErp(Map<String, String> marks) {
        return marks.entrySet().stream().anyMatch(each -> !each.getValue().equals(draft.field(each.getKey()).erp()));
    }

    static Finding finding(FindingCode code, OrderKey key) {
        return Finding.of(code).about(key.order()).with("shop", key.shop());
    }
}
