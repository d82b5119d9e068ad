package io.skuwright.sync;

import static io.skuwright.sync.HandOverPhase.BEGUN;
import static io.skuwright.sync.HandOverPhase.DUE;
import static io.skuwright.sync.HandOverPhase.FAILED;
import static io.skuwright.sync.HandOverPhase.HANDED_OVER;
import static io.skuwright.sync.HandOverPhase.NEW;
import static io.skuwright.sync.HandOverPhase.UNSURE;
import static io.skuwright.sync.HandOverPhase.WAITING;
import static io.skuwright.sync.HandOverSignal.BEGIN;
import static io.skuwright.sync.HandOverSignal.BY_HAND;
import static io.skuwright.sync.HandOverSignal.CONFIRMED;
import static io.skuwright.sync.HandOverSignal.EARLY;
import static io.skuwright.sync.HandOverSignal.FOUND;
import static io.skuwright.sync.HandOverSignal.HELD;
import static io.skuwright.sync.HandOverSignal.LOST;
import static io.skuwright.sync.HandOverSignal.NOT_FOUND;
import static io.skuwright.sync.HandOverSignal.OFF;
import static io.skuwright.sync.HandOverSignal.OFFERED;
import static io.skuwright.sync.HandOverSignal.PAST;
import static io.skuwright.sync.HandOverSignal.READY;
import static io.skuwright.sync.HandOverSignal.REFUSED;
import static io.skuwright.sync.HandOverSignal.SHOWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of the hand-over, one for each state and event; nothing else decides about an order. */
final class HandOverTable {

    static final List<HandOverRule> RULES = List.of(
            rule(NEW, EARLY, WAITING, HandOverAction.WAIT, HandOverReason.STATUS_EARLY),
            rule(NEW, HELD, WAITING, HandOverAction.WAIT, HandOverReason.SETTINGS_HOLD),
            rule(NEW, READY, DUE, HandOverAction.DECIDE, HandOverReason.STATUS_REACHED),
            rule(NEW, OFFERED, UNSURE, HandOverAction.LOOK_UP, HandOverReason.ONLY_IN_ERP),
            rule(NEW, PAST, WAITING, HandOverAction.WAIT, HandOverReason.MISSED),
            rule(NEW, OFF, WAITING, HandOverAction.WAIT, HandOverReason.CALLED_OFF),
            rule(NEW, SHOWN, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(NEW, BY_HAND, NEW, HandOverAction.REFUSE, HandOverReason.NOT_KNOWN),
            rule(NEW, BEGIN, NEW, HandOverAction.IGNORE, HandOverReason.NOT_KNOWN),
            rule(NEW, CONFIRMED, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(NEW, REFUSED, NEW, HandOverAction.IGNORE, HandOverReason.NOT_KNOWN),
            rule(NEW, LOST, NEW, HandOverAction.IGNORE, HandOverReason.NOT_KNOWN),
            rule(NEW, FOUND, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(NEW, NOT_FOUND, NEW, HandOverAction.IGNORE, HandOverReason.NOT_KNOWN),
            rule(WAITING, EARLY, WAITING, HandOverAction.WAIT, HandOverReason.STATUS_EARLY),
            rule(WAITING, HELD, WAITING, HandOverAction.WAIT, HandOverReason.SETTINGS_HOLD),
            rule(WAITING, READY, DUE, HandOverAction.DECIDE, HandOverReason.STATUS_REACHED),
            rule(WAITING, OFFERED, UNSURE, HandOverAction.LOOK_UP, HandOverReason.ONLY_IN_ERP),
            rule(WAITING, PAST, WAITING, HandOverAction.WAIT, HandOverReason.MISSED),
            rule(WAITING, OFF, WAITING, HandOverAction.WAIT, HandOverReason.CALLED_OFF),
            rule(WAITING, SHOWN, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(WAITING, BY_HAND, DUE, HandOverAction.DECIDE, HandOverReason.ASKED_BY_HAND),
            rule(WAITING, BEGIN, WAITING, HandOverAction.IGNORE, HandOverReason.NOT_SENT),
            rule(WAITING, CONFIRMED, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(WAITING, REFUSED, WAITING, HandOverAction.IGNORE, HandOverReason.NOT_SENT),
            rule(WAITING, LOST, WAITING, HandOverAction.IGNORE, HandOverReason.NOT_SENT),
            rule(WAITING, FOUND, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(WAITING, NOT_FOUND, WAITING, HandOverAction.IGNORE, HandOverReason.NOT_SENT),
            rule(DUE, EARLY, DUE, HandOverAction.NOTE, HandOverReason.DECIDED),
            rule(DUE, HELD, DUE, HandOverAction.NOTE, HandOverReason.DECIDED),
            rule(DUE, READY, DUE, HandOverAction.NOTE, HandOverReason.DECIDED),
            rule(DUE, OFFERED, DUE, HandOverAction.NOTE, HandOverReason.DECIDED),
            rule(DUE, PAST, DUE, HandOverAction.NOTE, HandOverReason.DECIDED),
            rule(DUE, OFF, WAITING, HandOverAction.WAIT, HandOverReason.CALLED_OFF),
            rule(DUE, SHOWN, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(DUE, BY_HAND, DUE, HandOverAction.IGNORE, HandOverReason.DECIDED),
            rule(DUE, BEGIN, BEGUN, HandOverAction.BEGIN, HandOverReason.UNDER_WAY),
            rule(DUE, CONFIRMED, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(DUE, REFUSED, DUE, HandOverAction.IGNORE, HandOverReason.NOT_SENT),
            rule(DUE, LOST, DUE, HandOverAction.IGNORE, HandOverReason.NOT_SENT),
            rule(DUE, FOUND, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(DUE, NOT_FOUND, DUE, HandOverAction.IGNORE, HandOverReason.DECIDED),
            rule(BEGUN, EARLY, BEGUN, HandOverAction.NOTE, HandOverReason.UNDER_WAY),
            rule(BEGUN, HELD, BEGUN, HandOverAction.NOTE, HandOverReason.UNDER_WAY),
            rule(BEGUN, READY, BEGUN, HandOverAction.NOTE, HandOverReason.UNDER_WAY),
            rule(BEGUN, OFFERED, BEGUN, HandOverAction.NOTE, HandOverReason.UNDER_WAY),
            rule(BEGUN, PAST, BEGUN, HandOverAction.NOTE, HandOverReason.UNDER_WAY),
            rule(BEGUN, OFF, BEGUN, HandOverAction.NOTE, HandOverReason.UNDER_WAY),
            rule(BEGUN, SHOWN, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(BEGUN, BY_HAND, BEGUN, HandOverAction.REFUSE, HandOverReason.UNDER_WAY),
            rule(BEGUN, BEGIN, BEGUN, HandOverAction.IGNORE, HandOverReason.UNDER_WAY),
            rule(BEGUN, CONFIRMED, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(BEGUN, REFUSED, FAILED, HandOverAction.STOP, HandOverReason.NOT_TAKEN),
            rule(BEGUN, LOST, UNSURE, HandOverAction.LOOK_UP, HandOverReason.NO_ANSWER),
            rule(BEGUN, FOUND, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(BEGUN, NOT_FOUND, BEGUN, HandOverAction.IGNORE, HandOverReason.UNDER_WAY),
            rule(UNSURE, EARLY, UNSURE, HandOverAction.NOTE, HandOverReason.NO_ANSWER),
            rule(UNSURE, HELD, UNSURE, HandOverAction.NOTE, HandOverReason.NO_ANSWER),
            rule(UNSURE, READY, UNSURE, HandOverAction.NOTE, HandOverReason.NO_ANSWER),
            rule(UNSURE, OFFERED, UNSURE, HandOverAction.NOTE, HandOverReason.NO_ANSWER),
            rule(UNSURE, PAST, UNSURE, HandOverAction.NOTE, HandOverReason.NO_ANSWER),
            rule(UNSURE, OFF, UNSURE, HandOverAction.NOTE, HandOverReason.NO_ANSWER),
            rule(UNSURE, SHOWN, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(UNSURE, BY_HAND, UNSURE, HandOverAction.REFUSE, HandOverReason.NO_ANSWER),
            rule(UNSURE, BEGIN, UNSURE, HandOverAction.IGNORE, HandOverReason.NO_ANSWER),
            rule(UNSURE, CONFIRMED, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(UNSURE, REFUSED, FAILED, HandOverAction.STOP, HandOverReason.NOT_TAKEN),
            rule(UNSURE, LOST, UNSURE, HandOverAction.IGNORE, HandOverReason.NO_ANSWER),
            rule(UNSURE, FOUND, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(UNSURE, NOT_FOUND, DUE, HandOverAction.DECIDE, HandOverReason.LOOKED_UP),
            rule(FAILED, EARLY, FAILED, HandOverAction.NOTE, HandOverReason.NOT_TAKEN),
            rule(FAILED, HELD, FAILED, HandOverAction.NOTE, HandOverReason.NOT_TAKEN),
            rule(FAILED, READY, FAILED, HandOverAction.NOTE, HandOverReason.NOT_TAKEN),
            rule(FAILED, OFFERED, FAILED, HandOverAction.NOTE, HandOverReason.NOT_TAKEN),
            rule(FAILED, PAST, FAILED, HandOverAction.NOTE, HandOverReason.NOT_TAKEN),
            rule(FAILED, OFF, WAITING, HandOverAction.WAIT, HandOverReason.CALLED_OFF),
            rule(FAILED, SHOWN, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(FAILED, BY_HAND, DUE, HandOverAction.DECIDE, HandOverReason.ASKED_BY_HAND),
            rule(FAILED, BEGIN, FAILED, HandOverAction.IGNORE, HandOverReason.NOT_TAKEN),
            rule(FAILED, CONFIRMED, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(FAILED, REFUSED, FAILED, HandOverAction.IGNORE, HandOverReason.NOT_TAKEN),
            rule(FAILED, LOST, FAILED, HandOverAction.IGNORE, HandOverReason.NOT_TAKEN),
            rule(FAILED, FOUND, HANDED_OVER, HandOverAction.LOCK, HandOverReason.THERE),
            rule(FAILED, NOT_FOUND, FAILED, HandOverAction.IGNORE, HandOverReason.NOT_TAKEN),
            rule(HANDED_OVER, EARLY, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, HELD, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, READY, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, OFFERED, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, PAST, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, OFF, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, SHOWN, HANDED_OVER, HandOverAction.COMPARE, HandOverReason.THERE),
            rule(HANDED_OVER, BY_HAND, HANDED_OVER, HandOverAction.REFUSE, HandOverReason.THERE),
            rule(HANDED_OVER, BEGIN, HANDED_OVER, HandOverAction.IGNORE, HandOverReason.THERE),
            rule(HANDED_OVER, CONFIRMED, HANDED_OVER, HandOverAction.IGNORE, HandOverReason.THERE),
            rule(HANDED_OVER, REFUSED, HANDED_OVER, HandOverAction.IGNORE, HandOverReason.THERE),
            rule(HANDED_OVER, LOST, HANDED_OVER, HandOverAction.IGNORE, HandOverReason.THERE),
            rule(HANDED_OVER, FOUND, HANDED_OVER, HandOverAction.IGNORE, HandOverReason.THERE),
            rule(HANDED_OVER, NOT_FOUND, HANDED_OVER, HandOverAction.IGNORE, HandOverReason.THERE));

    private static final Map<HandOverPhase, Map<HandOverSignal, HandOverRule>> INDEX = index();

    private HandOverTable() {}

    /** Returns the rule of a state and an event; there is one for each. */
    static HandOverRule rule(HandOverPhase phase, HandOverSignal signal) {
        HandOverRule rule = INDEX.getOrDefault(phase, Map.of()).get(signal);
        if (rule == null) {
            throw new IllegalStateException("There is no rule for " + phase + " and " + signal + ".");
        }
        return rule;
    }

    private static HandOverRule rule(
            HandOverPhase phase, HandOverSignal signal, HandOverPhase next, HandOverAction action, HandOverReason reason) {
        return new HandOverRule(phase, signal, next, action, reason);
    }

    private static Map<HandOverPhase, Map<HandOverSignal, HandOverRule>> index() {
        Map<HandOverPhase, Map<HandOverSignal, HandOverRule>> index = new EnumMap<>(HandOverPhase.class);
        for (HandOverRule rule : RULES) {
            index.computeIfAbsent(rule.phase(), phase -> new EnumMap<>(HandOverSignal.class)).put(rule.signal(), rule);
        }
        return index;
    }
}
