package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However calls, answers and hosts fail, the target has each row exactly once, and the batch comes to its end. */
@Tag("SYN-4")
@Tag("F77")
@Tag("F78")
@Tag("F79")
class BatchResumeModelProperties {

    /** What goes wrong in one call. */
    private enum Fault {
        NONE,
        FALL_BEFORE_BEGIN,
        FALL_BEFORE_SEND,
        REPLY_LOST,
        FALL_BEFORE_RESULT,
        FALL_AFTER_RESULT,
        REPLY_TWICE,
        ROW_REFUSED,
        FEWER_OUTCOMES,
        MORE_OUTCOMES,
        OTHER_ORDER
    }

    /** A target that takes a row as often as it is sent, unless it knows calls by their ids; and a host with a store. */
    private static final class World {
        private final boolean knowsIds;
        private final Map<String, Integer> effects = new HashMap<>();
        private final Map<String, List<RowOutcome>> answers = new HashMap<>();
        private final int rows;
        private String stored;

        World(BatchPlan plan, boolean knowsIds) {
            this.knowsIds = knowsIds;
            this.rows = plan.entries().size();
            this.stored = plan.toText();
        }

        /** Returns false when there is nothing left to do. */
        boolean turn(Fault fault) {
            BatchPlan batch = restarted();
            Optional<BatchPart> next = batch.underWay().stream().findFirst();
            if (next.isEmpty()) {
                next = batch.next();
                if (next.isEmpty()) {
                    // The caller has looked at what was refused, and says that it is sent again.
                    stored = lookedUp(batch).retry().toText();
                    return !batch.isDone();
                }
                if (fault == Fault.FALL_BEFORE_BEGIN) {
                    return true;
                }
                batch = batch.begin(next.orElseThrow());
                stored = batch.toText();
            }
            call(batch, next.orElseThrow(), fault);
            return true;
        }

        /** A host that comes back sends again what was under way if the target knows the id, else it looks it up. */
        private BatchPlan restarted() {
            BatchPlan batch = BatchPlan.parse(stored);
            return knowsIds ? batch : batch.uncertain();
        }

        private BatchPlan lookedUp(BatchPlan batch) {
            List<String> asked = batch.entries(RowState.UNKNOWN).stream().map(BatchEntry::key).toList();
            return batch.lookedUp(asked, effects.keySet());
        }

        private void call(BatchPlan batch, BatchPart part, Fault fault) {
            if (fault == Fault.FALL_BEFORE_SEND) {
                return;
            }
            List<RowOutcome> said = new ArrayList<>(send(part, fault));
            if (fault == Fault.FALL_BEFORE_RESULT || fault == Fault.REPLY_LOST) {
                stored = fault == Fault.REPLY_LOST ? lookedUp(batch.uncertain(part)).toText() : stored;
                return;
            }
            if (fault == Fault.MORE_OUTCOMES) {
                said.add(RowOutcome.success("stranger"));
                said.add(RowOutcome.refused(part.rows().size(), "stranger"));
            } else if (fault == Fault.OTHER_ORDER) {
                Collections.reverse(said);
            }
            BatchPlan after = batch.resume(part, said).value();
            assertThat(after.resume(part, said).value()).as("the same answer again").isEqualTo(after);
            assertThat(after.entries()).as("conservation").hasSize(rows);
            stored = fault == Fault.REPLY_TWICE ? after.resume(part, said).value().toText() : after.toText();
        }

        private List<RowOutcome> send(BatchPart part, Fault fault) {
            List<RowOutcome> before = answers.get(part.id());
            if (knowsIds && before != null) {
                return before;
            }
            List<RowOutcome> said = new ArrayList<>();
            for (BatchRow row : part.rows()) {
                boolean isFirst = row.equals(part.rows().get(0));
                boolean isRefused = isFirst && fault == Fault.ROW_REFUSED;
                boolean isUntold = isFirst && fault == Fault.FEWER_OUTCOMES;
                // Of the row that is not told, the target has some and has not others.
                if (!isRefused && (!isUntold || part.rows().size() % 2 == 0)) {
                    effects.merge(row.key(), 1, Integer::sum);
                }
                if (!isUntold) {
                    said.add(isRefused ? RowOutcome.refused(row.key(), "no") : RowOutcome.success(row.key()));
                }
            }
            if (fault != Fault.FEWER_OUTCOMES) {
                answers.put(part.id(), said);
            }
            return said;
        }

        void check() {
            assertThat(effects.values()).as("effects").allMatch(count -> count == 1);
            BatchPlan batch = BatchPlan.parse(stored);
            assertThat(batch.entries(RowState.DONE)).allMatch(entry -> effects.containsKey(entry.key()));
        }
    }

    private static BatchPlan plan(int rows, int atMost) {
        List<BatchRow> all = new ArrayList<>();
        for (int at = 0; at < rows; at++) {
            all.add(BatchRow.of("r" + at, at % 3 == 0 ? "" : "g" + at / 3, "c" + at));
        }
        return BatchPlan.of(all, BatchRule.ofRows(atMost)).value();
    }

    private static void run(BatchPlan plan, boolean knowsIds, List<Fault> faults) {
        World world = new World(plan, knowsIds);
        for (Fault fault : faults) {
            world.turn(fault);
            world.check();
        }
        int turns = 0;
        while (world.turn(Fault.NONE)) {
            world.check();
            assertThat(turns++).as("turns without faults").isLessThan(200);
        }
        assertThat(world.effects).hasSize(plan.entries().size());
        BatchPlan end = BatchPlan.parse(world.stored);
        assertThat(end.isDone()).isTrue();
        assertThat(end.left()).isEmpty();
        assertThat(end.fingerprint()).as("what was to be sent").isEqualTo(plan.fingerprint());
        assertThat(end.retry().uncertain()).as("nothing is left to be done").isEqualTo(end);
    }

    @Property(tries = 1_000)
    void rows_withAnyFaults_areThereOnce(
            @ForAll("faults") @Size(max = 50) List<Fault> faults,
            @ForAll @IntRange(min = 1, max = 25) int rows,
            @ForAll @IntRange(min = 2, max = 9) int atMost,
            @ForAll boolean knowsIds) {
        run(plan(rows, atMost), knowsIds, faults);
    }

    @Provide
    Arbitrary<List<Fault>> faults() {
        return Arbitraries.of(Fault.class).list().ofMaxSize(50);
    }

    /** A batch of two parts, with every fault at every one of its first three calls. */
    @Example
    void rows_everyFaultAtEveryStep_areThereOnce() {
        Fault[] all = Fault.values();
        int count = all.length;
        for (int script = 0; script < count * count * count; script++) {
            List<Fault> faults = List.of(
                    all[script % count], all[script / count % count], all[script / count / count]);
            run(plan(4, 2), true, faults);
            run(plan(4, 2), false, faults);
        }
    }
}
