package io.skuwright.sync;

import io.skuwright.sync.HandOverWorld.Fault;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** However hosts fall over and mail comes late, twice and mixed up, each order is on both sides once and in step. */
@Tag("SYN-3")
@Tag("R45")
@Tag("R47")
@Tag("R48")
@Tag("R49")
@Tag("F74")
@Tag("F75")
@Tag("F76")
@Tag("F77")
class HandOverModelProperties {

    private enum Kind {
        EDIT_IN_SHOP,
        STATUS_IN_SHOP,
        WAYBILL_IN_SHOP,
        EDIT_IN_ERP,
        STATUS_IN_ERP,
        READ_SHOP,
        READ_ERP,
        DELIVER,
        DELIVER_LAST,
        BY_HAND,
        RUN
    }

    private record Action(Kind kind, OrderKey key, int number, Fault fault) {}

    private static final List<String> SHOP_STATUS = List.of("awaiting", "confirmed", "cancelled");
    private static final List<String> ERP_STATUS = List.of("in_process", "shipped", "cancelled");

    private static HandOverSettings settings(boolean editable, OrderStatus trigger) {
        return HandOverSettings.builder().editable(editable).createInShop(true).trigger(trigger).build();
    }

    private static void act(HandOverWorld world, Action action) {
        int number = action.number();
        switch (action.kind()) {
            case EDIT_IN_SHOP -> world.editInShop(action.key(), "line.MUG-2", number % 4 == 0 ? "" : "" + number % 4);
            case STATUS_IN_SHOP -> world.editInShop(action.key(), HandOverEvent.STATUS, SHOP_STATUS.get(number % 3));
            case WAYBILL_IN_SHOP -> world.editInShop(action.key(), HandOverEvent.AWB, "AWB-" + number);
            case EDIT_IN_ERP -> world.editInErp(action.key(), "line.MUG-2", number % 4 == 0 ? "" : "" + number % 4);
            case STATUS_IN_ERP -> world.editInErp(action.key(), HandOverEvent.STATUS, ERP_STATUS.get(number % 3));
            case READ_SHOP -> world.readShop();
            case READ_ERP -> world.readErp();
            case DELIVER -> world.deliver(number, number % 5);
            case DELIVER_LAST -> world.deliverLast(1 + number % 4);
            case BY_HAND -> world.byHand(action.key());
            case RUN -> world.run(action.fault());
        }
        world.check();
    }

    private static void end(HandOverWorld world, HandOverSettings settings) {
        // The shop goes as far as the settings want it, where nobody called it off.
        if (settings.trigger() != OrderStatus.AWAITING) {
            for (OrderKey key : List.of(HandOverWorld.FIRST, HandOverWorld.SECOND)) {
                world.confirmIfAwaiting(key);
            }
        }
        world.settle();
        world.checkEnd();
    }

    @Property(tries = 1_000)
    void orders_withAnyFaults_areOnBothSidesOnceAndInStep(
            @ForAll("actions") List<Action> actions, @ForAll boolean editable, @ForAll boolean onConfirmation) {
        HandOverSettings settings = settings(editable, onConfirmation ? OrderStatus.CONFIRMED : OrderStatus.AWAITING);
        HandOverWorld world = new HandOverWorld(settings);
        actions.forEach(action -> act(world, action));
        end(world, settings);
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Kind.class)),
                Tuple.of(1, Arbitraries.of(Kind.READ_SHOP, Kind.READ_ERP, Kind.DELIVER_LAST, Kind.RUN)));
        Arbitrary<Action> action = Combinators.combine(
                        kinds,
                        Arbitraries.of(HandOverWorld.FIRST, HandOverWorld.SECOND, HandOverWorld.OF_ERP),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Fault.class))
                .as(Action::new);
        return action.list().ofSize(50);
    }

    /** Every fault in each of three runs, with an edit in the shop, one in the ERP or none in between. */
    @Example
    void orders_everyFaultAtEveryStep_areOnBothSidesOnceAndInStep() {
        Fault[] all = Fault.values();
        int count = all.length;
        for (int script = 0; script < count * count * count; script++) {
            for (int edits = 0; edits < 3; edits++) {
                HandOverSettings settings = settings(script % 2 == 0, OrderStatus.AWAITING);
                HandOverWorld world = new HandOverWorld(settings);
                world.readShop();
                world.readErp();
                world.deliverLast(3);
                world.run(all[script % count]);
                between(world, edits);
                world.run(all[script / count % count]);
                between(world, (edits + script) % 3);
                world.run(all[script / count / count]);
                world.check();
                end(world, settings);
            }
        }
    }

    private static void between(HandOverWorld world, int edit) {
        if (edit == 1) {
            world.editInShop(HandOverWorld.FIRST, "line.MUG-2", "3");
            world.readShop();
            world.deliverLast(4);
        } else if (edit == 2) {
            world.editInErp(HandOverWorld.FIRST, "line.MUG-2", "1");
            world.readErp();
            world.deliverLast(3);
        }
    }
}
