package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.sync.HandOverFold.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the events of one order, one after the other; what they do to it stands in the tables. */
final class HandOverMachine {

    private static final EventFold VERSIONS = EventFold.highWater().numbersMayJump();

    private final HandOverSettings settings;
    private final HandOverDraft draft;
    private final HandOverFields fields;
    private final List<Finding> found = new ArrayList<>();
    private @Nullable Fate fate;

    HandOverMachine(HandOverSettings settings, HandOverDraft draft) {
        this.settings = settings;
        this.draft = draft;
        this.fields = new HandOverFields(settings, draft, found);
    }

    /** Returns what was found out about the event that was taken last. */
    List<Finding> found() {
        return List.copyOf(found);
    }

    /** Takes an event; returns what became of it if that cannot be seen from what changed. */
    @Nullable Fate take(HandOverEvent event) {
        found.clear();
        fate = null;
        if (event instanceof HandOverEvent.ShopOrder order) {
            shop(order);
        } else if (event instanceof HandOverEvent.ErpAnswer answer) {
            erp(answer);
        } else if (event instanceof HandOverEvent.Report report) {
            report(report);
        } else if (event instanceof HandOverEvent.Taken taken) {
            taken(taken);
        } else if (event instanceof HandOverEvent.ByHand wish) {
            byHand(wish);
        }
        return fate;
    }

    private void shop(HandOverEvent.ShopOrder order) {
        SortedMap<String, String> said = new TreeMap<>(order.fields());
        said.put(HandOverEvent.STATUS, order.status().code());
        Map<String, String> marks = fields.whole(said);
        if (isOtherOrder(order)) {
            document(order.key().order(), order);
            fate = Fate.REFUSED;
            return;
        }
        if (isOld(Side.SHOP, order.version(), order)) {
            if (fate == Fate.DUPLICATE) {
                again(order, marks);
            }
            return;
        }
        HandOverRule rule = HandOverTable.rule(draft.phase, signal(order));
        draft.follow(rule);
        boolean isFirst = draft.seen.isEmpty();
        switch (rule.action()) {
            case NOTE, WAIT, DECIDE -> fields.noteShop(marks);
            case LOCK -> {
                identify(order);
                fields.meet(marks);
            }
            default -> {
                identify(order);
                if (isFirst) {
                    fields.meet(marks);
                } else {
                    fields.shopSays(marks);
                }
            }
        }
        draft.seen = OptionalLong.of(order.version());
    }

    /** An order of the ERP has one number in the shop; what the shop shows under another one is not said of it. */
    private boolean isOtherOrder(HandOverEvent.ShopOrder order) {
        return draft.origin == Side.ERP
                && !draft.document.isEmpty()
                && !order.key().order().equals(draft.document);
    }

    /** Tells whether a side said something newer before; what it said with this version counts. */
    private boolean isOld(Side side, long version, HandOverEvent event) {
        EventMark mark = EventMark.of(side.code(), version);
        boolean isBeforeWriting = draft.wrote.isPresent() && version < draft.wrote.getAsLong();
        OptionalLong last = isBeforeWriting ? draft.wrote : draft.seen;
        FoldState seen = new FoldState(draft.key.toString(), last, Set.of());
        FoldDecision decision = VERSIONS.fold(seen, mark).value();
        if (decision instanceof FoldDecision.Stale) {
            EventFold.findings(decision, mark, 0).forEach(finding -> found.add(finding.at(event.place())));
            fate = Fate.STALE;
        } else if (decision instanceof FoldDecision.Duplicate) {
            fate = Fate.DUPLICATE;
        }
        return fate != null;
    }

    /** What was seen before changes nothing, but the settings may have changed since then. */
    private void again(HandOverEvent.ShopOrder order, Map<String, String> marks) {
        Optional<String> other = fields.otherInShop(marks);
        if (other.isPresent()) {
            fate = Fate.REFUSED;
            found.add(finding(HandOverCode.ORDER_SAME_VERSION, order)
                    .with("side", Side.SHOP.code())
                    .with("version", order.version())
                    .with("field", other.get()));
        } else if (draft.phase == HandOverPhase.WAITING && draft.origin == Side.SHOP) {
            fate = null;
            draft.follow(HandOverTable.rule(draft.phase, signal(order)));
        }
    }

    private HandOverSignal signal(HandOverEvent.ShopOrder order) {
        boolean isOfShop = draft.origin == Side.SHOP;
        if (!isOfShop || (draft.phase == HandOverPhase.NEW && order.reference().isPresent())) {
            return HandOverSignal.SHOWN;
        }
        OrderStatus status = order.status();
        if (status.isOff()) {
            return HandOverSignal.OFF;
        }
        if (status.isPast()) {
            return HandOverSignal.PAST;
        }
        if (!settings.isReached(status)) {
            return HandOverSignal.EARLY;
        }
        return settings.automatic() && settings.flow() != Flow.NONE ? HandOverSignal.READY : HandOverSignal.HELD;
    }

    /** Notes the number that the other side gave the order, where the shop shows it. */
    private void identify(HandOverEvent.ShopOrder order) {
        boolean isSameNumber = order.key().equals(draft.key);
        if (draft.origin == Side.ERP && isSameNumber && order.reference().isEmpty() && draft.attempt == 0) {
            // The ERP spoke first of an order that the shop has made.
            draft.origin = Side.SHOP;
        }
        if (draft.origin == Side.SHOP) {
            order.reference().ifPresent(number -> document(number, order));
        } else {
            document(order.key().order(), order);
        }
    }

    private void erp(HandOverEvent.ErpAnswer answer) {
        SortedMap<String, String> said = new TreeMap<>(answer.fields());
        answer.status().ifPresent(status -> said.put(HandOverEvent.STATUS, status.code()));
        Map<String, String> marks = fields.marks(said);
        Optional<String> document = answer.document().filter(number -> !number.isBlank());
        if (draft.phase == HandOverPhase.NEW) {
            // With a number of its own the ERP speaks of an order that has another number in the shop.
            draft.origin = document.filter(number -> !number.equals(draft.key.order())).isPresent() ? Side.SHOP : Side.ERP;
        }
        boolean isOfErp = draft.origin == Side.ERP;
        if (isOfErp && draft.phase != HandOverPhase.HANDED_OVER) {
            fields.noteErp(marks, answer);
            HandOverRule rule = HandOverTable.rule(draft.phase, offer());
            if (draft.phase == HandOverPhase.NEW && rule.signal() == HandOverSignal.HELD) {
                found.add(finding(HandOverCode.ORDER_ONLY_IN_ERP, answer));
            }
            draft.follow(rule);
        } else {
            HandOverRule rule = HandOverTable.rule(draft.phase, isOfErp ? offer() : HandOverSignal.SHOWN);
            draft.follow(rule);
            if (rule.action() == HandOverAction.LOCK) {
                fields.arrive();
            }
            if (!isOfErp) {
                document.ifPresent(number -> document(number, answer));
            }
            erpSays(marks, answer);
        }
        fate = fields.isStale() ? Fate.STALE : fate;
    }

    private HandOverSignal offer() {
        if (draft.status(Side.ERP).filter(OrderStatus::isOff).isPresent()) {
            return HandOverSignal.OFF;
        }
        return settings.createInShop() && settings.flow() == Flow.BOTH ? HandOverSignal.OFFERED : HandOverSignal.HELD;
    }

    private void erpSays(Map<String, String> marks, HandOverEvent.ErpAnswer answer) {
        if (settings.flow() == Flow.BOTH) {
            fields.erpSays(marks, answer);
        } else if (fields.otherInErp(marks)) {
            found.add(finding(HandOverCode.ORDER_ONE_WAY, answer).with("flow", settings.flow().code()));
        }
    }

    private void report(HandOverEvent.Report report) {
        boolean isProof = report.result() == HandOverEvent.Result.CONFIRMED || report.result() == HandOverEvent.Result.FOUND;
        if (!isProof && isOtherAttempt(report.attempt(), report)) {
            return;
        }
        HandOverRule rule = HandOverTable.rule(draft.phase, report.result().signal());
        draft.follow(rule);
        if (rule.action() == HandOverAction.LOCK) {
            fields.arrive();
        }
        if (isProof) {
            report.document().ifPresent(number -> document(number, report));
        }
        callOff(rule);
    }

    private void byHand(HandOverEvent.ByHand wish) {
        if (isOtherAttempt(wish.attempt(), wish)) {
            return;
        }
        boolean isOffer = draft.origin == Side.ERP && draft.phase == HandOverPhase.WAITING && draft.attempt == 0;
        HandOverRule rule =
                HandOverTable.rule(draft.phase, isOffer ? HandOverSignal.OFFERED : HandOverSignal.BY_HAND);
        draft.follow(rule);
        if (rule.action() == HandOverAction.REFUSE) {
            refuse(refusal(rule.phase()), wish);
        } else if (callOff(rule)) {
            refuse(HandOverCode.ORDER_CALLED_OFF, wish);
        }
    }

    private void refuse(HandOverCode code, HandOverEvent event) {
        fate = Fate.REFUSED;
        found.add(finding(code, event).with("attempt", draft.attempt));
    }

    private static HandOverCode refusal(HandOverPhase phase) {
        return switch (phase) {
            case BEGUN -> HandOverCode.ORDER_UNDER_WAY;
            case UNSURE -> HandOverCode.ORDER_UNSURE;
            case HANDED_OVER -> HandOverCode.ORDER_ALREADY_THERE;
            case NEW, WAITING, DUE, FAILED -> HandOverCode.ORDER_NOT_KNOWN;
        };
    }

    /** An order that was called off meanwhile is not sent after all. */
    private boolean callOff(HandOverRule rule) {
        boolean isOff = (rule.action() == HandOverAction.DECIDE || rule.action() == HandOverAction.STOP)
                && draft.status(draft.origin).filter(OrderStatus::isOff).isPresent();
        if (isOff) {
            draft.follow(HandOverTable.rule(draft.phase, HandOverSignal.OFF));
        }
        return isOff;
    }

    private boolean isOtherAttempt(int attempt, HandOverEvent event) {
        if (attempt == draft.attempt) {
            return false;
        }
        fate = Fate.STALE;
        found.add(finding(HandOverCode.ORDER_ATTEMPT_OLD, event)
                .with("attempt", attempt)
                .with("known", draft.attempt));
        return true;
    }

    private void taken(HandOverEvent.Taken taken) {
        if (draft.phase == HandOverPhase.NEW) {
            refuse(HandOverCode.ORDER_NOT_KNOWN, taken);
        } else if (draft.phase == HandOverPhase.HANDED_OVER && taken.side() == Side.ERP) {
            fields.erpTook(taken);
        } else if (draft.phase == HandOverPhase.HANDED_OVER && !isOld(Side.SHOP, taken.version(), taken)) {
            fields.shopTook(taken.values());
            // The order itself was not shown with this version; somebody may have edited it just before.
            draft.wrote = OptionalLong.of(taken.version());
        }
    }

    private void document(String number, HandOverEvent event) {
        if (draft.document.isEmpty()) {
            draft.document = number;
        } else if (!number.isBlank() && !number.equals(draft.document)) {
            found.add(finding(HandOverCode.ORDER_THERE_TWICE, event)
                    .with("side", draft.origin.other().code())
                    .with("known", draft.document)
                    .with("got", number));
        }
    }

    private Finding finding(HandOverCode code, HandOverEvent event) {
        return HandOverFields.finding(code, draft.key).at(event.place());
    }
}
