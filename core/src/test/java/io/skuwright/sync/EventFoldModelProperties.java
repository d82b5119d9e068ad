package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** However events come, hosts fall over and race each other, what is applied is 1, 2, 3 and so on, once each. */
@Tag("SYN-4")
@Tag("F74")
@Tag("F75")
@Tag("F76")
@Tag("F83")
class EventFoldModelProperties {
    private static final int EVENTS = 12;

    /** What happens when an event comes. */
    private enum Fault {
        NONE,
        FALL_BEFORE_STORE,
        RACE
    }

    private record Delivery(long number, Fault fault) {}

    /** A store with state, held events and what was applied, which is written in one step, or not at all. */
    private static final class World {
        private final EventFold fold;
        private VersionedState stored = VersionedState.first(FoldState.of("order").toText());
        private List<Long> held = List.of();
        private List<Long> applied = List.of();

        World(EventFold fold) {
            this.fold = fold;
        }

        void deliver(Delivery delivery) {
            VersionedState read = stored;
            Folded<Long> mine = fold(read, delivery.number());
            if (delivery.fault() == Fault.FALL_BEFORE_STORE) {
                return;
            }
            if (delivery.fault() == Fault.RACE) {
                // Another host read the same version, and is faster with the same event.
                write(read, fold(read, delivery.number()));
            }
            if (!write(read, mine)) {
                assertThat(write(stored, fold(stored, delivery.number()))).isTrue();
            }
            check();
        }

        private Folded<Long> fold(VersionedState read, long number) {
            List<Long> events = new ArrayList<>(held);
            events.add(number);
            Folded<Long> folded =
                    fold.foldAll(FoldState.parse(read.text()), events, at -> EventMark.of("e" + at, at)).value();
            int told = folded.applied().size() + folded.ignored().size() + folded.held().size();
            assertThat(told).as("each event has one fate").isEqualTo(events.size());
            return folded;
        }

        private boolean write(VersionedState read, Folded<Long> folded) {
            Outcome<VersionedState> written = stored.replace(read.version(), folded.state().toText());
            if (!written.hasValue()) {
                return false;
            }
            stored = VersionedState.parse(written.value().toText());
            held = folded.held();
            applied = new ArrayList<>(applied);
            applied.addAll(folded.applied());
            return true;
        }

        void check() {
            assertThat(applied).isEqualTo(LongStream.rangeClosed(1, applied.size()).boxed().toList());
            assertThat(FoldState.parse(stored.text()).last().orElse(0)).isEqualTo(applied.size());
            assertThat(held).allMatch(number -> number > applied.size() + 1);
        }
    }

    private static void run(EventFold fold, List<Delivery> deliveries) {
        World world = new World(fold);
        deliveries.forEach(world::deliver);
        // What came and was stored is applied or held; nothing of it is lost before it is sent again.
        List<Long> kept = deliveries.stream()
                .filter(delivery -> delivery.fault() != Fault.FALL_BEFORE_STORE)
                .map(Delivery::number)
                .distinct()
                .toList();
        assertThat(new HashSet<>(kept)).isEqualTo(Stream.concat(world.applied.stream(), world.held.stream())
                .collect(Collectors.toSet()));
        for (long number = EVENTS; number > 0; number--) {
            world.deliver(new Delivery(number, Fault.NONE));
        }
        assertThat(world.applied).hasSize(EVENTS);
        assertThat(world.held).isEmpty();
        FoldState sorted = fold.foldAll(
                        FoldState.of("order"),
                        LongStream.rangeClosed(1, EVENTS).boxed().toList(),
                        at -> EventMark.of("e" + at, at))
                .orThrow()
                .state();
        assertThat(FoldState.parse(world.stored.text())).as("the run without faults").isEqualTo(sorted);
    }

    @Property(tries = 1_000)
    void deliveries_inAnyOrderWithAnyFaults_areAppliedOnce(@ForAll("deliveries") List<Delivery> deliveries) {
        run(EventFold.highWater(), deliveries);
        run(EventFold.seenIds(100), deliveries);
    }

    @Provide
    Arbitrary<List<Delivery>> deliveries() {
        Arbitrary<Delivery> delivery = Combinators.combine(
                        Arbitraries.longs().between(1, EVENTS), Arbitraries.of(Fault.class))
                .as(Delivery::new);
        return delivery.list().ofMaxSize(50);
    }

    /** Eight deliveries in an awkward order, a fall at every one of them, and at every pair. */
    @Example
    void deliveries_everyCrashPrefix_areAppliedOnce() {
        long[] order = {2, 1, 2, 4, 3, 1, 6, 5};
        for (int falls = 0; falls < 256; falls++) {
            List<Delivery> deliveries = new ArrayList<>();
            for (int at = 0; at < order.length; at++) {
                boolean isFall = (falls >> at & 1) == 1;
                deliveries.add(new Delivery(order[at], isFall ? Fault.FALL_BEFORE_STORE : Fault.NONE));
            }
            run(EventFold.highWater(), deliveries);
            run(EventFold.seenIds(100), deliveries);
        }
    }

    /** A fold of events that come shuffled and twice is the fold of those that come in order. */
    @Property
    void foldAll_shuffledAndDoubled_isTheFoldInOrder(@ForAll Random random, @ForAll @IntRange(max = 40) int events) {
        List<Long> inOrder = LongStream.rangeClosed(1, events).boxed().toList();
        List<Long> shuffled = new ArrayList<>(inOrder);
        shuffled.addAll(inOrder);
        Collections.shuffle(shuffled, random);
        Folded<Long> folded = EventFold.highWater()
                .foldAll(FoldState.of("order"), shuffled, EventMark::of)
                .value();
        assertThat(folded.applied()).isEqualTo(inOrder);
        assertThat(folded.ignored()).hasSize(events);
        assertThat(folded.held()).isEmpty();
    }
}
