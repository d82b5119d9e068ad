package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import io.skuwright.sync.HandOverEvent.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A shop, an ERP that creates whatever it is sent, and a host that falls over.
 *
 * <p>Orders 1001 and 1002 are the shop's, E1 is the ERP's; the host's memory is one text.
 */
final class HandOverWorld {

    /** What goes wrong in one run of the host. */
    enum Fault {
        NONE,
        FALL_BEFORE_BEGIN,
        FALL_BEFORE_SEND,
        REFUSED,
        REPLY_LOST,
        FALL_AFTER_SEND,
        FALL_BEFORE_RESULT,
        REPLY_TWICE
    }

    static final OrderKey FIRST = OrderKey.of("S1", "1001");
    static final OrderKey SECOND = OrderKey.of("S1", "1002");
    static final OrderKey OF_ERP = OrderKey.of("S1", "E1");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** One order on one side. */
    private static final class Held {
        private final TreeMap<String, String> fields = new TreeMap<>();
        private long version;

        void set(String name, String value) {
            if (!value.equals(fields.getOrDefault(name, ""))) {
                fields.put(name, value);
                version++;
            }
        }

        String get(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private final HandOverSettings settings;
    private final Map<OrderKey, Held> shop = new TreeMap<>();
    private final Map<OrderKey, List<Held>> erp = new TreeMap<>();
    private final Map<OrderKey, String> references = new HashMap<>();
    private final List<HandOverEvent> mail = new ArrayList<>();
    private String stored = HandOverState.empty().toText();

    HandOverWorld(HandOverSettings settings) {
        this.settings = settings;
        for (OrderKey key : List.of(FIRST, SECOND)) {
            Held order = new Held();
            order.set(HandOverEvent.STATUS, "awaiting");
            order.set("line.MUG-2", "2");
            shop.put(key, order);
        }
        Held made = new Held();
        made.set(HandOverEvent.STATUS, "awaiting");
        made.set("line.MUG-2", "7");
        erp.put(OF_ERP, new ArrayList<>(List.of(made)));
    }

    HandOverState state() {
        return HandOverState.parse(stored);
    }

    /** Somebody changes an order in the shop, if it is there. */
    void editInShop(OrderKey key, String name, String value) {
        shop.entrySet().stream()
                .filter(each -> each.getKey().equals(key) || key.order().equals(references.get(each.getKey())))
                .forEach(each -> each.getValue().set(name, value));
    }

    void editInErp(OrderKey key, String name, String value) {
        erp.getOrDefault(key, List.of()).forEach(order -> order.set(name, value));
    }

    void confirmIfAwaiting(OrderKey key) {
        if (shop.get(key).get(HandOverEvent.STATUS).equals("awaiting")) {
            shop.get(key).set(HandOverEvent.STATUS, "confirmed");
        }
    }

    void readShop() {
        shop.forEach((key, order) -> {
            TreeMap<String, String> fields = new TreeMap<>(order.fields);
            OrderStatus status = OrderStatus.find(String.valueOf(fields.remove(HandOverEvent.STATUS))).orElseThrow();
            fields.values().removeIf(String::isEmpty);
            mail.add(new HandOverEvent.ShopOrder(
                    key, order.version, status, fields, Optional.ofNullable(references.get(key)), Place.NONE));
        });
    }

    void readErp() {
        erp.forEach((key, orders) -> orders.forEach(order -> mail.add(new HandOverEvent.ErpAnswer(
                key,
                order.version,
                Optional.empty(),
                order.fields,
                key.equals(OF_ERP) ? Optional.empty() : Optional.of("SO-" + key.order()),
                Place.NONE))));
    }

    /** The host takes some of what was read, in any order and as often as it likes. */
    void deliver(int from, int count) {
        List<HandOverEvent> some = new ArrayList<>();
        for (int at = 0; at < count && !mail.isEmpty(); at++) {
            some.add(mail.get((from + at) * 7 % mail.size()));
        }
        take(some);
    }

    void deliverLast(int count) {
        take(new ArrayList<>(mail.subList(Math.max(0, mail.size() - count), mail.size())));
    }

    private void take(List<HandOverEvent> events) {
        HandOverFold fold = HandOver.fold(state(), events, settings);
        assertThat(fold.fates()).as("conservation").hasSize(events.size());
        HandOverFold again = HandOver.fold(fold.state(), events, settings);
        assertThat(again.state().toText()).as("the same events again").isEqualTo(fold.state().toText());
        stored = fold.state().toText();
        check();
    }

    void byHand(OrderKey key) {
        take(List.of(HandOverEvent.byHand(key, state().order(key).map(HandOverOrder::attempt).orElse(0))));
    }

    /** A host that comes back knows of no order that it was sending whether it arrived. */
    private void fall() {
        stored = state().uncertain().toText();
    }

    void run(Fault fault) {
        HandOverState before = state();
        HandOverPlan plan = HandOver.plan(before, settings);
        if (fault == Fault.FALL_BEFORE_BEGIN) {
            fall();
            return;
        }
        HandOverState begun = plan.begun(before, NOW);
        stored = begun.toText();
        if (fault == Fault.FALL_BEFORE_SEND) {
            fall();
            return;
        }
        List<HandOverEvent> told = new ArrayList<>();
        for (HandOverTask task : plan.tasks()) {
            // Only the first task of a run meets the fault, so that the others go on.
            boolean isFirst = task.equals(plan.tasks().get(0));
            execute(task, isFirst ? fault : Fault.NONE).ifPresent(told::add);
            check();
            if (isFirst && fault == Fault.FALL_AFTER_SEND) {
                fall();
                return;
            }
        }
        if (fault == Fault.FALL_BEFORE_RESULT) {
            fall();
            return;
        }
        take(told);
        if (fault == Fault.REPLY_TWICE) {
            take(told);
        }
    }

    private Optional<HandOverEvent> execute(HandOverTask task, Fault fault) {
        return switch (task.kind()) {
            case SEND -> Optional.of(send(task, fault));
            case LOOK_UP -> Optional.of(lookUp(task)).filter(report -> fault != Fault.REPLY_LOST);
            case UPDATE -> update(task, fault);
        };
    }

    private HandOverEvent send(HandOverTask task, Fault fault) {
        assertThat(state().order(task.key()).orElseThrow().phase()).as("kept before").isEqualTo(HandOverPhase.BEGUN);
        if (fault == Fault.REFUSED) {
            return HandOverEvent.report(task, Result.REFUSED);
        }
        Held made = new Held();
        task.values().forEach(made::set);
        String number;
        if (task.to() == Side.ERP) {
            erp.computeIfAbsent(task.key(), key -> new ArrayList<>()).add(made);
            number = "SO-" + task.key().order();
        } else {
            number = "500" + references.size();
            references.put(OrderKey.of("S1", number), task.key().order());
            shop.put(OrderKey.of("S1", number), made);
        }
        return fault == Fault.REPLY_LOST
                ? HandOverEvent.report(task, Result.LOST)
                : HandOverEvent.confirmed(task, number);
    }

    private HandOverEvent lookUp(HandOverTask task) {
        Optional<String> number = task.to() == Side.ERP
                ? Optional.of("SO-" + task.key().order()).filter(any -> erp.containsKey(task.key()))
                : inShop(task.key()).map(OrderKey::order);
        return number.<HandOverEvent>map(there -> new HandOverEvent.Report(
                        task.key(), task.attempt(), Result.FOUND, Optional.of(there), Place.NONE))
                .orElse(HandOverEvent.report(task, Result.NOT_FOUND));
    }

    private Optional<OrderKey> inShop(OrderKey key) {
        return references.entrySet().stream()
                .filter(each -> each.getValue().equals(key.order()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(key).filter(shop::containsKey));
    }

    private Optional<HandOverEvent> update(HandOverTask task, Fault fault) {
        if (task.to() == Side.ERP && !settings.editable()) {
            assertThat(task.values().keySet()).as("fields of a locked order").containsOnly(HandOverEvent.AWB);
        }
        if (fault == Fault.REFUSED) {
            return Optional.empty();
        }
        Held order = task.to() == Side.ERP
                ? erp.get(task.key()).get(0)
                : shop.get(inShop(task.key()).orElseThrow());
        task.values().forEach(order::set);
        return fault == Fault.REPLY_LOST ? Optional.empty() : Optional.of(HandOverEvent.taken(task, order.version));
    }

    /** What holds at any time, whatever went wrong. */
    void check() {
        erp.forEach((key, orders) -> assertThat(orders).as("%s in the ERP", key).hasSize(1));
        assertThat(references.values()).as("orders of the ERP in the shop").doesNotHaveDuplicates();
        for (OrderKey key : state().keys()) {
            HandOverOrder order = state().order(key).orElseThrow();
            assertThat(key).as("an order that came back under another number").isIn(FIRST, SECOND, OF_ERP);
            if (order.phase() == HandOverPhase.HANDED_OVER) {
                assertThat(erp).containsKey(key);
                assertThat(inShop(key)).as("%s in the shop", key).isPresent();
            }
            if (erp.containsKey(key) && order.origin() == Side.SHOP) {
                assertThat(order.phase().isLocked()).as("%s is there", key).isTrue();
            }
        }
    }

    /** Nothing goes wrong any more, and a person sends again what failed. */
    void settle() {
        fall();
        String last = "";
        for (int round = 0; !stored.equals(last); round++) {
            assertThat(round).as("rounds without faults").isLessThan(9);
            last = stored;
            readShop();
            deliverLast(shop.size());
            readErp();
            deliverLast(erp.size());
            for (OrderKey key : state().keys()) {
                if (state().order(key).orElseThrow().phase() == HandOverPhase.FAILED) {
                    byHand(key);
                }
            }
            run(Fault.NONE);
        }
        assertThat(HandOver.plan(state(), settings).tasks()).as("tasks at the end").isEmpty();
        String end = stored;
        for (int at = 0; at < mail.size(); at += 10) {
            deliver(at, 10);
        }
        assertThat(stored).as("after all that came before came once more").isEqualTo(end);
    }

    /** Both sides have the same, but for edits of locked orders, which are reported. */
    void checkEnd() {
        TreeSet<String> refused = new TreeSet<>();
        HandOver.plan(state(), settings).findings().forEach(
                finding -> refused.add(finding.subject() + " " + finding.attributes().get("field")));
        for (OrderKey key : List.of(FIRST, SECOND, OF_ERP)) {
            HandOverPhase phase = state().order(key).orElseThrow().phase();
            if (phase != HandOverPhase.HANDED_OVER) {
                String status = (key.equals(OF_ERP) ? erp.get(key).get(0) : shop.get(key)).get(HandOverEvent.STATUS);
                assertThat(phase).isEqualTo(HandOverPhase.WAITING);
                assertThat(status).as("%s was not handed over", key).isEqualTo("cancelled");
                continue;
            }
            Held there = erp.get(key).get(0);
            Held here = shop.get(inShop(key).orElseThrow());
            SortedMap<String, String> all = new TreeMap<>(there.fields);
            all.putAll(here.fields);
            for (String name : all.keySet()) {
                boolean isRefused = refused.remove(key.order() + " " + name);
                assertThat(isRefused && settings.editable()).isFalse();
                assertThat(here.get(name).equals(there.get(name))).as("%s of %s", name, key).isNotEqualTo(isRefused);
            }
        }
        assertThat(refused).isEmpty();
    }
}
