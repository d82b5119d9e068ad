package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-4")
class BatchPlanTest {

    private static List<BatchRow> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> BatchRow.of("r" + at, "c" + at)).toList();
    }

    private static List<BatchRow> groups(String... keys) {
        return List.of(keys).stream().map(key -> BatchRow.of(key, key.substring(0, 1), "")).toList();
    }

    private static List<List<String>> parts(Outcome<BatchPlan> plan) {
        return plan.value().parts().stream().map(BatchPart::keys).toList();
    }

    @Test
    @Tag("F36")
    @Tag("R21")
    @Tag("R27")
    @Tag("R30")
    void of_oneRowMoreThanGoesAtOnce_isTwoParts() {
        Outcome<BatchPlan> plan = BatchPlan.of(rows(5_001), BatchRule.ofRows(5_000));
        assertThat(plan).raises(BatchCode.BATCH_SPLIT).with("rows", 5_001).with("chunks", 2);
        assertThat(plan).raisesOnly(BatchCode.BATCH_SPLIT);
        assertThat(plan.value().parts()).extracting(part -> part.rows().size()).containsExactly(5_000, 1);
        assertThat(plan.value().parts().get(1).keys()).containsExactly("r5001");
        assertThat(plan.value().leftOut()).isEmpty();
        assertThat(BatchPlan.of(rows(5_000), BatchRule.ofRows(5_000))).raisesNothing();
    }

    @Test
    @Tag("F37")
    void of_groupLargerThanAPart_isRefusedAndTheOthersGo() {
        Outcome<BatchPlan> plan = BatchPlan.of(groups("a1", "b1", "b2", "b3", "c1"), BatchRule.ofRows(2));
        assertThat(plan)
                .raises(BatchCode.GROUP_EXCEEDS_BATCH)
                .about("b")
                .weighing(Severity.ERROR)
                .with("group", "b")
                .with("rows", 3)
                .with("limit", 2)
                .with("measure", "rows")
                .times(1);
        assertThat(parts(plan)).containsExactly(List.of("a1", "c1"));
        assertThat(plan.value().leftOut()).extracting(BatchRow::key).containsExactly("b1", "b2", "b3");
    }

    @Test
    @Tag("F37")
    void of_groupLargerThanAPart_isSplitIfAllowed() {
        Outcome<BatchPlan> plan = BatchPlan.of(
                groups("a1", "b1", "b2", "b3", "b4", "b5", "c1"), BatchRule.ofRows(2).splittingLargeGroups());
        assertThat(plan).raises(BatchCode.GROUP_EXCEEDS_BATCH).about("b").weighing(Severity.WARNING).with("rows", 5);
        assertThat(plan).raises(BatchCode.BATCH_SPLIT).with("rows", 7).with("chunks", 4);
        assertThat(parts(plan))
                .containsExactly(List.of("a1"), List.of("b1", "b2"), List.of("b3", "b4"), List.of("b5", "c1"));
    }

    @Test
    void of_groupThatDoesNotFitAnyMore_beginsThePart() {
        assertThat(parts(BatchPlan.of(groups("a1", "a2", "b1", "b2", "c1"), BatchRule.ofRows(3))))
                .containsExactly(List.of("a1", "a2"), List.of("b1", "b2", "c1"));
    }

    @Test
    void of_groupThatIsStrewn_goesWhereItBegins() {
        assertThat(parts(BatchPlan.of(groups("a1", "b1", "a2", "c1", "b2"), BatchRule.ofRows(4))))
                .containsExactly(List.of("a1", "a2", "b1", "b2"), List.of("c1"));
    }

    /** Pushing goods to WangDianTong: at most 50 goods in a call, at most 500 specs of one; here 2 and 3. */
    @Test
    void of_numberOfGroupsAndOfRowsOfOne_areKept() {
        BatchRule rule = BatchRule.ofRows(100).withGroups(2).withRowsOfGroup(3);
        Outcome<BatchPlan> plan =
                BatchPlan.of(groups("a1", "b1", "c1", "d1", "d2", "d3", "d4", "e1"), rule.splittingLargeGroups());
        assertThat(parts(plan))
                .containsExactly(List.of("a1", "b1"), List.of("c1"), List.of("d1", "d2", "d3"), List.of("d4", "e1"));
        assertThat(plan).raises(BatchCode.GROUP_EXCEEDS_BATCH).about("d").with("rows", 4).with("limit", 3);
        assertThat(BatchPlan.of(groups("d1", "d2", "d3", "d4"), rule).value().leftOut()).hasSize(4);
    }

    @Test
    void of_weight_isKept() {
        List<BatchRow> rows = List.of(
                BatchRow.of("a", "").weighing(6), BatchRow.of("b", "").weighing(4), BatchRow.of("c", "").weighing(1),
                BatchRow.of("d", "").weighing(11), BatchRow.of("e1", "e", "").weighing(6),
                BatchRow.of("e2", "e", "").weighing(5));
        Outcome<BatchPlan> plan = BatchPlan.of(rows, BatchRule.ofRows(100).withWeight(10));
        assertThat(parts(plan)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(plan).raises(BatchCode.ROW_EXCEEDS_BATCH).about("d").with("weight", 11).with("limit", 10);
        assertThat(plan)
                .raises(BatchCode.GROUP_EXCEEDS_BATCH)
                .about("e")
                .with("weight", 11)
                .with("limit", 10)
                .with("measure", "weight");
        assertThat(plan.value().leftOut()).extracting(BatchRow::key).containsExactly("d", "e1", "e2");
        assertThat(parts(BatchPlan.of(rows, BatchRule.ofRows(100).withWeight(10).splittingLargeGroups())))
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("e1"), List.of("e2"));
        BatchRow huge = BatchRow.of("x", "g", "").weighing(Long.MAX_VALUE);
        assertThat(BatchPlan.of(
                                List.of(huge, BatchRow.of("y", "g", "").weighing(Long.MAX_VALUE)), BatchRule.ofRows(9))
                        .value()
                        .parts())
                .hasSize(1);
    }

    @Test
    void of_keyMissing_isLeftOut() {
        Outcome<BatchPlan> plan = BatchPlan.of(List.of(BatchRow.of("a", "1"), BatchRow.of(" ", "2")), BatchRule.ofRows(9));
        assertThat(plan).raises(BatchCode.BATCH_KEY_MISSING).with("position", 1);
        assertThat(parts(plan)).containsExactly(List.of("a"));
        assertThat(plan.value().leftOut()).containsExactly(BatchRow.of(" ", "2"));
    }

    @Test
    void of_keyRepeated_leavesAllOfItOut() {
        Outcome<BatchPlan> plan = BatchPlan.of(
                List.of(BatchRow.of("a", "1"), BatchRow.of("b", "2"), BatchRow.of("a", "3"), BatchRow.of("a", "4")),
                BatchRule.ofRows(9));
        assertThat(plan)
                .raises(BatchCode.BATCH_KEY_REPEATED)
                .about("a")
                .with("rows", 3)
                .with("first", 0)
                .with("second", 2)
                .times(1);
        assertThat(parts(plan)).containsExactly(List.of("b"));
        assertThat(plan.value().leftOut()).hasSize(3);
    }

    @Test
    void of_valuesOfTheCaller_arePickedForAPart() {
        Map<String, Integer> prices = Map.of("a", 10, "b", 20);
        BatchPart part = BatchPlan.of(List.of("a", "b"), key -> BatchRow.of(key, prices.get(key) + ""), BatchRule.ofRows(9))
                .value()
                .next()
                .orElseThrow();
        assertThat(part.pick(prices)).containsExactly(10, 20);
        assertThatIllegalArgumentException().isThrownBy(() -> part.pick(Map.of("a", 10))).withMessageContaining("'b'");
    }

    @Test
    void of_nothing_isDone() {
        BatchPlan plan = BatchPlan.of(List.of(), BatchRule.ofRows(9)).value();
        assertThat(plan.isDone()).isTrue();
        assertThat(plan.next()).isEmpty();
        assertThat(plan.parts()).isEmpty();
    }

    @Test
    void id_isOfTheContentAlone() {
        BatchPlan plan = BatchPlan.of(rows(4), BatchRule.ofRows(2)).value();
        assertThat(BatchPlan.of(rows(4), BatchRule.ofRows(2)).value().parts()).isEqualTo(plan.parts());
        assertThat(BatchPlan.of(rows(2), BatchRule.ofRows(9)).value().parts().get(0).id())
                .as("the same rows planned by another rule")
                .isEqualTo(plan.parts().get(0).id());
        assertThat(plan.parts().get(0).id()).isNotEqualTo(plan.parts().get(1).id()).matches("[0-9a-f]{32}");
        List<BatchRow> changed = List.of(BatchRow.of("r1", "c1"), BatchRow.of("r2", "c3"));
        assertThat(BatchPlan.of(changed, BatchRule.ofRows(2)).value().parts().get(0).id())
                .isNotEqualTo(plan.parts().get(0).id());
    }

    @Test
    void fingerprint_isOfWhatIsToBeSent() {
        BatchPlan plan = BatchPlan.of(rows(4), BatchRule.ofRows(2)).value();
        assertThat(plan.fingerprint()).isEqualTo(BatchPlan.of(rows(4), BatchRule.ofRows(2)).value().fingerprint());
        assertThat(plan.begin(plan.parts().get(0)).fingerprint()).isEqualTo(plan.fingerprint());
        assertThat(plan.fingerprint()).isNotEqualTo(BatchPlan.of(rows(4), BatchRule.ofRows(3)).value().fingerprint());
    }

    @Test
    void begin_partThatIsNotOpen_isABadCall() {
        BatchPlan plan = BatchPlan.of(rows(4), BatchRule.ofRows(2)).value();
        BatchPart part = plan.parts().get(0);
        BatchPlan begun = plan.begin(part);
        assertThatIllegalStateException().isThrownBy(() -> begun.begin(part)).withMessageContaining("UNDER_WAY");
        BatchPlan again = begun.resume(part, List.of(RowOutcome.refused(0, "no"), RowOutcome.refused(1, "no")))
                .value()
                .retry();
        assertThatIllegalStateException().isThrownBy(() -> again.begin(part)).withMessageContaining("the last time");
        assertThatIllegalStateException()
                .isThrownBy(() -> plan.corrected(BatchRow.of("r1", "other")).begin(part))
                .withMessageContaining("another by now");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchPlan.of(rows(1), BatchRule.ofRows(1)).value().begin(part))
                .withMessageContaining("'r2'");
    }

    @Test
    void partsAndCounts_cannotBeChanged() {
        BatchPlan plan = BatchPlan.of(rows(2), BatchRule.ofRows(1)).value();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> plan.parts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> plan.counts().clear());
    }

    /** An SPU of 5 and 5 fits into 10; with 9 and 5 it would have to be split, which only the rule may allow. */
    @Test
    void corrected_rowThatMakesItsGroupTooHeavy_isABadCall() {
        List<BatchRow> rows = List.of(
                BatchRow.of("a1", "a", "").weighing(5), BatchRow.of("b1", "b", "").weighing(5),
                BatchRow.of("b2", "b", "").weighing(5), BatchRow.of("b3", "b", "").weighing(0));
        BatchRule ten = BatchRule.ofRows(9).withWeight(10);
        BatchPlan plan = BatchPlan.of(rows, ten).value();
        BatchRow heavy = BatchRow.of("b2", "b", "more").weighing(9);
        assertThatIllegalArgumentException().isThrownBy(() -> plan.corrected(heavy)).withMessageContaining("too heavy");
        assertThat(parts(Outcome.of(plan.corrected(BatchRow.of("b3", "b", "other"))))).containsExactly(List.of("a1"), List.of("b1", "b2", "b3"));

        BatchPlan split = BatchPlan.of(rows, ten.splittingLargeGroups()).value().corrected(heavy);
        assertThat(parts(Outcome.of(split))).containsExactly(List.of("a1"), List.of("b1"), List.of("b2", "b3"));

        BatchPart both = plan.parts().get(1);
        BatchPlan there = plan.begin(both)
                .resume(both, List.of(RowOutcome.success("b1"), RowOutcome.refused("b2", "price missing"), RowOutcome.success("b3")))
                .value();
        assertThat(parts(Outcome.of(there.corrected(heavy)))).containsExactly(List.of("a1"), List.of("b2"));
    }

    @Test
    void rule_from() {
        assertThat(BatchRule.from(Map.of(
                        "rows", "25000", "groups", "50", "rowsOfGroup", "500", "weight", "9", "tooLarge", "split")))
                .isEqualTo(new BatchRule(25_000, 50, 500, 9, true));
        assertThat(BatchRule.from(Map.of("rows", "5000", "tooLarge", "refuse"))).isEqualTo(BatchRule.ofRows(5_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchRule.from(Map.of("rows", "1", "row", "2")))
                .withMessage("Setting 'row' is not known. Known settings: groups, rows, rowsOfGroup, tooLarge, weight.");
        assertThatIllegalArgumentException().isThrownBy(() -> BatchRule.from(Map.of())).withMessageContaining("'rows'");
        assertThatIllegalArgumentException().isThrownBy(() -> BatchRule.from(Map.of("rows", "0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchRule.from(Map.of("rows", "1", "tooLarge", "yes")))
                .withMessageContaining("refuse or split");
        assertThatIllegalArgumentException().isThrownBy(() -> BatchRow.of("a", "").weighing(-1));
    }

    @Test
    void texts_forPeople_showNoContent() {
        BatchPlan plan = BatchPlan.of(List.of(BatchRow.of("k", "g", "canary"), BatchRow.of("k2", "canary")), BatchRule.ofRows(9))
                .value();
        assertThat(plan).hasToString("rows 2 {OPEN=2}, left out 0");
        assertThat(plan.entries().get(0)).hasToString("k OPEN");
        assertThat(plan.entries().get(0).row()).hasToString("k of g");
        assertThat(plan.entries().get(1).row()).hasToString("k2");
        assertThat(plan.next().orElseThrow().toString()).endsWith(" of 2 rows");
    }
}
