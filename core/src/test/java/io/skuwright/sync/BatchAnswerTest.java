package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-4")
class BatchAnswerTest {

    private final BatchPlan plan = BatchPlan.of(
                    List.of(BatchRow.of("a", "1"), BatchRow.of("b", "2"), BatchRow.of("c", "3")), BatchRule.ofRows(9))
            .value();
    private final BatchPart part = plan.next().orElseThrow();
    private final BatchPlan begun = plan.begin(part);

    private Outcome<BatchPlan> after(RowOutcome... outcomes) {
        return begun.resume(part, List.of(outcomes));
    }

    private static List<String> keys(List<BatchEntry> entries) {
        return entries.stream().map(BatchEntry::key).toList();
    }

    @Test
    @Tag("F78")
    void resume_twoRowsOfFiveThousandRefused_leavesThose() {
        List<BatchRow> rows =
                IntStream.rangeClosed(1, 5_000).mapToObj(at -> BatchRow.of("r" + at, "c" + at)).toList();
        BatchPlan batch = BatchPlan.of(rows, BatchRule.ofRows(5_000)).value();
        BatchPart all = batch.next().orElseThrow();
        List<RowOutcome> said = new ArrayList<>();
        for (int at = 1; at <= 5_000; at++) {
            said.add(at == 17 || at == 4_003 ? RowOutcome.refused("r" + at, "price missing") : RowOutcome.success("r" + at));
        }
        Outcome<BatchPlan> outcome = batch.begin(all).resume(all, said);
        assertThat(outcome)
                .raises(BatchCode.OUTCOME_REFUSED)
                .about("r17")
                .with("part", all.id())
                .with("reason", "price missing");
        assertThat(outcome).raises(BatchCode.OUTCOME_REFUSED).times(2);
        BatchPlan after = outcome.value();
        assertThat(keys(after.left())).containsExactly("r17", "r4003");
        assertThat(after.next()).as("a refused row is sent again only on demand").isEmpty();
        BatchPart rest = after.retry().next().orElseThrow();
        assertThat(rest.keys()).containsExactly("r17", "r4003");
        assertThat(rest.id()).isNotEqualTo(all.id());
        assertThat(after.retry(List.of("r4003", "r1", "none")).next().orElseThrow().keys()).containsExactly("r4003");
        assertThat(after.counts()).isEqualTo(Map.of(RowState.DONE, 4_998, RowState.REFUSED, 2));
    }

    @Test
    @Tag("F79")
    void resume_fewerOutcomesThanRows_leavesTheOthersUnknown() {
        Outcome<BatchPlan> outcome = after(RowOutcome.success(0));
        assertThat(outcome)
                .raises(BatchCode.OUTCOME_MISSING)
                .with("part", part.id())
                .with("rows", 2)
                .with("keys", "b, c");
        assertThat(keys(outcome.value().entries(RowState.UNKNOWN))).containsExactly("b", "c");
        assertThat(outcome.value().isDone()).isFalse();
        assertThat(outcome.value().next()).as("unknown is not sent again").isEmpty();
        assertThat(outcome.value().lookedUp(List.of("b", "c"), List.of("c")).next().orElseThrow().keys())
                .containsExactly("b");
    }

    @Test
    @Tag("F79")
    void resume_rowNamedTwice_isToldAndUnknownIfTheTwoDiffer() {
        Outcome<BatchPlan> outcome = after(
                RowOutcome.success("a"), RowOutcome.refused(0, "no"), RowOutcome.success("b"), RowOutcome.success(1),
                RowOutcome.success("c"));
        assertThat(outcome)
                .raises(BatchCode.OUTCOME_DUPLICATE)
                .about("a")
                .with("part", part.id())
                .with("first", "success")
                .with("second", "refused: no");
        assertThat(outcome).raises(BatchCode.OUTCOME_DUPLICATE).about("b");
        assertThat(outcome)
                .raises(BatchCode.OUTCOME_UNKNOWN)
                .about("a")
                .with("part", part.id())
                .with("reason", "success; refused: no");
        assertThat(outcome.value().counts()).isEqualTo(Map.of(RowState.DONE, 2, RowState.UNKNOWN, 1));
    }

    @Test
    void resume_rowsThatThePartHasNot_areFindings() {
        Outcome<BatchPlan> outcome = after(
                RowOutcome.success("a"), RowOutcome.success("b"), RowOutcome.success("c"), RowOutcome.success("z"),
                RowOutcome.refused(3, "no"), RowOutcome.unknown(-1, "?"));
        assertThat(outcome)
                .raises(BatchCode.OUTCOME_NOT_ASKED)
                .with("part", part.id())
                .with("named", "z")
                .with("said", "success")
                .with("rows", 3);
        assertThat(outcome).raises(BatchCode.OUTCOME_NOT_ASKED).with("named", "3").with("said", "refused: no");
        assertThat(outcome).raises(BatchCode.OUTCOME_NOT_ASKED).with("named", "-1").with("said", "unknown: ?");
        assertThat(outcome.value().isDone()).isTrue();
    }

    @Test
    void resume_sameAnswerAgain_changesNothing() {
        RowOutcome[] said = {RowOutcome.success("a"), RowOutcome.refused("b", "no"), RowOutcome.unknown("c", "timeout")};
        Outcome<BatchPlan> once = after(said);
        assertThat(once).raises(BatchCode.OUTCOME_UNKNOWN).about("c").with("reason", "timeout");
        Outcome<BatchPlan> twice = once.value().resume(part, List.of(said));
        assertThat(twice.value()).isEqualTo(once.value());
        assertThat(twice).doesNotRaise(BatchCode.OUTCOME_CONTRADICTS);
        BatchPlan opened = once.value().retry();
        assertThat(opened.resume(part, List.of(said)).value()).as("an old refusal").isEqualTo(opened);
    }

    @Test
    void resume_anotherAnswer_successStands() {
        BatchPlan once = after(RowOutcome.success("a"), RowOutcome.refused("b", "no"), RowOutcome.success("c")).value();
        Outcome<BatchPlan> twice = once.resume(
                part, List.of(RowOutcome.refused("a", "exists"), RowOutcome.success("b"), RowOutcome.unknown("c", "?")));
        assertThat(twice)
                .raises(BatchCode.OUTCOME_CONTRADICTS)
                .about("a")
                .with("part", part.id())
                .with("before", "done")
                .with("said", "refused: exists");
        assertThat(twice).raises(BatchCode.OUTCOME_CONTRADICTS).about("b").with("before", "refused").with("said", "success");
        assertThat(twice).raises(BatchCode.OUTCOME_CONTRADICTS).times(2);
        assertThat(twice.value().isDone()).isTrue();
        assertThat(once.retry().resume(part, List.of(RowOutcome.success("b"))).value().isDone())
                .as("opened again, and the target has it after all")
                .isTrue();
    }

    @Test
    void resume_answerForTheContentBefore_changesNothing() {
        BatchPlan corrected = after(RowOutcome.refused("a", "price"), RowOutcome.success("b"), RowOutcome.success("c"))
                .value()
                .corrected(BatchRow.of("a", "9"));
        Outcome<BatchPlan> late = corrected.resume(part, List.of(RowOutcome.success("a")));
        assertThat(late).raises(BatchCode.OUTCOME_LATE).about("a").with("part", part.id()).with("said", "success");
        assertThat(late.value()).isEqualTo(corrected);
        assertThat(corrected.resume(part, List.of())).raisesNothing();
        assertThat(corrected.next().orElseThrow().rows()).containsExactly(BatchRow.of("a", "9"));
    }

    @Test
    void resume_partOfAnotherBatch_isABadCall() {
        BatchPlan other = BatchPlan.of(List.of(BatchRow.of("z", "1")), BatchRule.ofRows(9)).value();
        assertThatIllegalArgumentException().isThrownBy(() -> other.resume(part, List.of())).withMessageContaining("'a'");
    }

    @Test
    void uncertain_isToBeLookedUp() {
        BatchPlan unknown = begun.uncertain(part);
        assertThat(keys(unknown.entries(RowState.UNKNOWN))).containsExactly("a", "b", "c");
        assertThat(begun.uncertain()).isEqualTo(unknown);
        assertThat(unknown.uncertain(part)).isEqualTo(unknown);
        assertThat(plan.uncertain(part)).as("not begun").isEqualTo(plan);
        BatchPlan late = unknown.resume(part, List.of(RowOutcome.success(0), RowOutcome.refused(1, "no"), RowOutcome.success(2)))
                .value();
        assertThat(late.counts()).as("the answer came after all").isEqualTo(Map.of(RowState.DONE, 2, RowState.REFUSED, 1));
        assertThat(late.lookedUp(List.of("a", "b", "none"), List.of())).as("nothing of these is unknown").isEqualTo(late);
    }

    @Test
    void underWay_afterARestart_isTheSamePart() {
        assertThat(plan.underWay()).isEmpty();
        assertThat(BatchPlan.parse(begun.toText()).underWay()).containsExactly(part);
    }

    @Test
    void corrected_ofARowThatTheTargetMayHave_isABadCall() {
        assertThatIllegalStateException().isThrownBy(() -> begun.corrected(BatchRow.of("a", "9"))).withMessageContaining("UNDER_WAY");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.corrected(BatchRow.of("z", "9")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.corrected(BatchRow.of("a", "group", "9")))
                .withMessageContaining("another group");
        assertThat(plan.corrected(BatchRow.of("a", "9")).entry("a").retries()).isZero();
    }
}
