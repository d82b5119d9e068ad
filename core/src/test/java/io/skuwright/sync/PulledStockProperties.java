package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The protocol beside a source and a shop that lose answers, crash and come late. */
@Tag("SYN-2")
class PulledStockProperties {

    /** One step of the host, or of the world around it. What follows LOST or CRASH was done, and the host does not know. */
    enum Action {
        CHANGE_ONE, CHANGE_TWO, PULL, PULL_LOST, PULL_LATE_ANSWER,
        WRITE, WRITE_LOST, WRITE_REFUSED, WRITE_ONE,
        ACK, ACK_NOT_SENT_CRASH, ACK_ANSWER_LOST, ACK_ANSWERED_TWICE, ACK_REFUSED, GIVE_UP
    }

    /** A source that hands out a row until its latest change is acknowledged. */
    static final class Source {
        private final Map<String, Long> changes = new HashMap<>();
        private final Map<String, Long> acknowledged = new HashMap<>();

        PulledRow row(String id) {
            long count = changes.get(id);
            return new PulledRow(id, StockKey.of("585", id), Ratio.of(count * 7 % 5), count);
        }

        void change(String id) {
            changes.merge(id, 1L, Long::sum);
        }

        List<PulledRow> pull() {
            return changes.keySet().stream()
                    .filter(id -> acknowledged.getOrDefault(id, 0L) < changes.get(id))
                    .map(this::row)
                    .toList();
        }

        /** What is acknowledged and was never in the shop is lost for ever; that must not happen. */
        void acknowledge(List<PulledRow> rows, Shop shop) {
            assertThat(shop.taken).containsAll(rows);
            rows.forEach(row -> acknowledged.merge(row.id(), row.changes(), Math::max));
        }
    }

    /** A shop that takes levels, and must never be given an older one than it had. */
    static final class Shop {
        private final Map<String, PulledRow> has = new HashMap<>();
        private final Set<PulledRow> taken = new HashSet<>();

        void write(PulledRow row) {
            PulledRow before = has.put(row.id(), row);
            taken.add(row);
            assertThat(before == null || before.changes() <= row.changes()).as("%s after %s", row, before).isTrue();
        }
    }

    /** A host that keeps its text after each step and knows nothing else. */
    static final class Host {
        private final Source source = new Source();
        private final Shop shop = new Shop();
        private String kept = PulledStock.start().toText();
        private List<PulledRow> late = List.of();

        private PulledStock state() {
            return PulledStock.parse(kept);
        }

        private void keep(PulledStock state) {
            kept = state.toText();
        }

        void act(Action action) {
            switch (action) {
                case CHANGE_ONE -> source.change("1");
                case CHANGE_TWO -> source.change("2");
                case PULL -> keep(state().pulled(source.pull()).value());
                case PULL_LOST -> late = source.pull();
                case PULL_LATE_ANSWER -> keep(state().pulled(late).value());
                case WRITE -> write(state().toWrite().size(), true);
                case WRITE_LOST -> write(state().toWrite().size(), false);
                case WRITE_ONE -> write(1, true);
                case WRITE_REFUSED -> keep(state().written(Set.of(), ids(state().toWrite())).orThrow());
                case GIVE_UP -> keep(state().giveUp());
                default -> acknowledge(action);
            }
        }

        private void write(int count, boolean isAnswered) {
            List<PulledRow> rows = state().toWrite().stream().limit(count).toList();
            rows.forEach(shop::write);
            if (isAnswered) {
                keep(state().written(ids(rows), Set.of()).orThrow());
            }
        }

        private static Set<String> ids(List<PulledRow> rows) {
            return new LinkedHashSet<>(rows.stream().map(PulledRow::id).toList());
        }

        private void acknowledge(Action action) {
            List<PulledRow> rows = state().toAcknowledge();
            keep(state().acknowledging(rows).value());
            if (!state().isAcknowledging() || action == Action.ACK_NOT_SENT_CRASH) {
                return;
            }
            if (action == Action.ACK_REFUSED) {
                Map<String, String> errors = new HashMap<>();
                rows.forEach(row -> errors.put(row.id(), "busy"));
                keep(state().acknowledged(errors).value());
                return;
            }
            source.acknowledge(rows, shop);
            for (int answer = 0; answer < answers(action); answer++) {
                keep(state().acknowledged(Map.of()).value());
            }
        }

        private static int answers(Action action) {
            return switch (action) {
                case ACK_ANSWER_LOST -> 0;
                case ACK_ANSWERED_TWICE -> 2;
                default -> 1;
            };
        }

        /** No fault any more: in two turns the shop has what the source says, and nothing is left to hand out. */
        void settle() {
            for (int turn = 0; turn < 2; turn++) {
                act(Action.WRITE);
                act(Action.ACK);
                act(Action.PULL);
            }
            act(Action.WRITE);
            act(Action.ACK);
            assertThat(source.pull()).isEmpty();
            assertThat(state().mayPull()).isTrue();
            Map<String, PulledRow> said = new HashMap<>();
            source.changes.keySet().forEach(id -> said.put(id, source.row(id)));
            assertThat(shop.has).isEqualTo(said);
        }
    }

    @Provide
    Arbitrary<List<Action>> runs() {
        return Arbitraries.of(Action.values()).list().ofMaxSize(50);
    }

    @Property(tries = 1_000)
    void anyRun_losesNoChangeAndAcknowledgesNoneThatWasNotTaken(@ForAll("runs") List<Action> run) {
        Host host = new Host();
        run.forEach(host::act);
        host.settle();
    }

    private static final Action[] SHORT = {
        Action.CHANGE_ONE, Action.PULL, Action.PULL_LOST, Action.PULL_LATE_ANSWER, Action.WRITE, Action.WRITE_LOST,
        Action.WRITE_REFUSED, Action.ACK, Action.ACK_NOT_SENT_CRASH, Action.ACK_ANSWER_LOST
    };

    /** Every sequence of up to four steps after two first changes, each of them cut off there. */
    @Example
    @Tag("F77")
    void everyShortRun_losesNothing() {
        List<List<Action>> runs = new ArrayList<>();
        runs.add(List.of(Action.CHANGE_ONE, Action.CHANGE_TWO));
        int count = 0;
        for (int at = 0; at < runs.size(); at++) {
            List<Action> run = runs.get(at);
            Host host = new Host();
            run.forEach(host::act);
            host.settle();
            count++;
            for (Action next : run.size() < 6 ? SHORT : new Action[0]) {
                List<Action> longer = new ArrayList<>(run);
                longer.add(next);
                runs.add(longer);
            }
        }
        // 1 + 10 + 10^2 + 10^3 + 10^4
        assertThat(count).isEqualTo(11_111);
    }
}
