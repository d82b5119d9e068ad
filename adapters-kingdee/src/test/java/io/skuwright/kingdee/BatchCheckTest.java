package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After a time-out nothing is sent again before it was looked up. */
class BatchCheckTest {

    private static BatchSave uncertain(BatchSave batch) {
        BatchCall call = batch.next().orElseThrow();
        return call.batch().uncertain(call);
    }

    private static List<State> states(BatchSave batch) {
        return batch.entries().stream().map(BatchEntry::state).toList();
    }

    @Test
    @Tag("F77")
    void uncertain_aTimeOut_nothingIsSentAgain() {
        BatchSave batch = uncertain(BatchSaveTest.batch("1", "2"));
        assertThat(states(batch)).containsOnly(State.UNKNOWN);
        assertThat(batch.next()).isEmpty();
        assertThat(batch.remaining()).as("they may be there").isEmpty();
        assertThat(batch.isDone()).isFalse();
        assertThat(batch.underWay()).isEmpty();
    }

    @Test
    void checked_foundNumbersAreSaved_othersAreSentAgain() {
        BatchSave batch = uncertain(BatchSaveTest.batch("1", "2", "3"));
        Outcome<BatchSave> after = batch.checked(List.of("1", "2"), Map.of("1", "100021"));
        FindingAssert.assertThat(after).raisesNothing();
        assertThat(states(after.value())).containsExactly(State.SAVED, State.OPEN, State.UNKNOWN);
        assertThat(after.value().entry("k1").saved()).contains(SavedEntry.found("100021", "1"));
        assertThat(after.value().remaining()).containsExactly("k2");
        assertThat(after.value().next().orElseThrow().keys()).containsExactly("k2");
        assertThat(states(batch.checked(List.of(), Map.of("3", "9")).value()))
                .as("what is found was asked for")
                .containsExactly(State.UNKNOWN, State.UNKNOWN, State.SAVED);
    }

    @Test
    void checked_whatANumberDoesNotTell_staysUnknown() {
        Map<String, Row> models = new LinkedHashMap<>();
        models.put("none", row("{}"));
        models.put("update", row("FID", "100021", "7"));
        models.put("material", row("FMATERIALID", "415835", "8"));
        models.put("new", row("FID", "0", "9"));
        models.put("twin1", BatchSaveTest.model("5"));
        models.put("twin2", BatchSaveTest.model("5"));
        BatchSave batch = uncertain(BatchSave.of("SAL_SaleOrder", models));
        assertThat(batch.entries()).filteredOn(BatchEntry::isUpdate).extracting(BatchEntry::key).containsExactly("update", "material");
        Outcome<BatchSave> after = batch.checked(List.of("5", "7", "8", "9"), Map.of("5", "1", "7", "100021"));
        assertThat(states(after.value()))
                .containsExactly(State.UNKNOWN, State.UNKNOWN, State.UNKNOWN, State.OPEN, State.UNKNOWN, State.UNKNOWN);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_CHECK_UNDECIDED).about("none").with("number", "").with("why", "NO_NUMBER")
                .raises(BatchCode.BATCH_CHECK_UNDECIDED).about("update").with("number", "7").with("why", "UPDATE")
                .raises(BatchCode.BATCH_CHECK_UNDECIDED).about("twin1").with("why", "SEVERAL_DOCUMENTS");
        assertThat(states(batch.checked(List.of("5"), Map.of()).value()).get(4))
                .as("if neither is there, both are sent")
                .isEqualTo(State.OPEN);
        BatchSave decided = after.value().found("update", SavedEntry.found("100021", "7")).notFound("none");
        assertThat(decided.entry("update").state()).isEqualTo(State.SAVED);
        assertThat(decided.entry("none").state()).isEqualTo(State.OPEN);
    }

    @Test
    void decisions_thatTheStateForbids_areBadCalls() {
        BatchSave batch = BatchSaveTest.batch("1");
        assertThatThrownBy(() -> batch.notFound("k1")).isInstanceOf(IllegalStateException.class).hasMessageContaining("OPEN");
        assertThatThrownBy(() -> batch.entry("x")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'x'");
        assertThatThrownBy(() -> uncertain(batch).corrected("k1", BatchSaveTest.model("2")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(batch.corrected("k1", BatchSaveTest.model("2")).entry("k1").number()).isEqualTo("2");
    }

    /** The batch from before the call would leave its documents open, and send them twice. */
    @Test
    void apply_toTheBatchFromBeforeTheCall_isABadCall() {
        BatchSave before = BatchSaveTest.batch("1");
        BatchCall call = before.next().orElseThrow();
        assertThatThrownBy(() -> before.apply(call, "[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("call.batch()");
        assertThatThrownBy(() -> before.uncertain(call)).isInstanceOf(IllegalArgumentException.class);
    }

    /** An answer that comes after all is believed as long as the document was not sent again. */
    @Test
    void apply_lateAnswer_settlesWhatIsUnknownOrOpen() {
        BatchCall call = BatchSaveTest.batch("1", "2").next().orElseThrow();
        String answer = "{\"Result\":{\"ResponseStatus\":{\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0},{\"Id\":8,\"DIndex\":1}]}}}";
        BatchSave unknown = call.batch().uncertain(call);
        assertThat(unknown.apply(call, answer).value().isDone()).isTrue();
        BatchSave open = unknown.notFound("k1");
        Outcome<BatchSave> settled = open.apply(call, answer);
        assertThat(settled.value().isDone()).isTrue();
        FindingAssert.assertThat(settled).raisesNothing();
        FindingAssert.assertThat(settled.value().apply(call, answer)).raisesNothing();
        assertThat(settled.value().apply(call, answer).value()).isEqualTo(settled.value());
    }

    /** Fault row 86: an answer to another call than the one a document waits for changes nothing of it. */
    @Test
    void apply_answerToACallThatIsOver_isSaid() {
        BatchCall call = BatchSaveTest.batch("1", "2").next().orElseThrow();
        BatchSave again = call.batch().uncertain(call).notFound("k1").next().orElseThrow().batch();
        Outcome<BatchSave> late = again.apply(
                call, "{\"Result\":{\"ResponseStatus\":{\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0},{\"Id\":8,\"DIndex\":1}]}}}");
        assertThat(states(late.value())).containsExactly(State.UNDER_WAY, State.SAVED);
        FindingAssert.assertThat(late)
                .raises(BatchCode.BATCH_CALL_CLOSED)
                .about("k1")
                .with("call", 1)
                .with("documents", 1)
                .with("keys", "k1")
                .raisesOnly(BatchCode.BATCH_CALL_CLOSED);
        Outcome<BatchSave> other = late.value().apply(
                call, "{\"Result\":{\"ResponseStatus\":{\"SuccessEntitys\":[{\"Id\":9,\"DIndex\":1}]}}}");
        assertThat(other.value()).isEqualTo(late.value());
        FindingAssert.assertThat(other).raises(BatchCode.BATCH_CALL_CLOSED).about("k2");
    }

    private static Row row(String field, String id, String number) {
        return Row.ofCells(Map.of(field, Cell.number(id), "FNumber", Cell.text(number)), Place.NONE);
    }

    private static Row row(String ignored) {
        return Row.ofCells(Map.of("FNote", Cell.text(ignored), "FMATERIALID", Cell.record(Row.ofCells(Map.of(), Place.NONE))), Place.NONE);
    }
}
