package io.skuwright.sync;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is kept of an order while it changes. */
final class HandOverDraft {

    final OrderKey key;
    Side origin = Side.SHOP;
    HandOverPhase phase = HandOverPhase.NEW;
    int attempt;
    OptionalLong seen = OptionalLong.empty();
    OptionalLong wrote = OptionalLong.empty();
    String document = "";
    final TreeMap<String, HandedField> fields = new TreeMap<>();

    private HandOverReason reason = HandOverReason.NOT_KNOWN;
    private Optional<Instant> begun = Optional.empty();
    private String sent = "";

    HandOverDraft(OrderKey key, @Nullable HandOverEntry entry) {
        this.key = key;
        if (entry != null) {
            origin = entry.origin();
            phase = entry.phase();
            reason = entry.reason();
            attempt = entry.attempt();
            seen = entry.seen();
            wrote = entry.wrote();
            begun = entry.begun();
            document = entry.document();
            sent = entry.sent();
            fields.putAll(entry.fields());
        }
    }

    HandOverEntry toEntry() {
        // A field that nobody has and nobody told is as good as none.
        fields.values().removeIf(field -> field.equals(HandedField.NONE));
        return new HandOverEntry(
                origin, phase, reason, attempt, seen, wrote, begun, document, sent,
                Collections.unmodifiableSortedMap(new TreeMap<>(fields)));
    }

    /** Goes where a rule says; what is done to the fields is told apart. */
    void follow(HandOverRule rule) {
        phase = rule.next();
        switch (rule.action()) {
            case WAIT, DECIDE, LOOK_UP, STOP, LOCK, BEGIN -> reason = rule.reason();
            case IGNORE, NOTE, COMPARE, REFUSE -> {
                // The reason for where the order stands is still the one it got there by.
            }
        }
    }

    /** Notes that the order is being sent as it is: the other side has the same fields if it takes it. */
    void begin(Instant now, String fingerprint) {
        attempt++;
        begun = Optional.of(now);
        sent = fingerprint;
        fields.replaceAll((name, field) ->
                (origin == Side.SHOP ? field.erp(field.shop()) : field.shop(field.erp())).course(FieldCourse.IN_STEP));
    }

    HandedField field(String name) {
        return fields.getOrDefault(name, HandedField.NONE);
    }

    void change(String name, UnaryOperator<HandedField> change) {
        fields.put(name, change.apply(field(name)));
    }

    /** Returns the status that a side has the order in, if it has one. */
    Optional<OrderStatus> status(Side side) {
        return OrderStatus.find(field(HandOverEvent.STATUS).of(side));
    }
}
