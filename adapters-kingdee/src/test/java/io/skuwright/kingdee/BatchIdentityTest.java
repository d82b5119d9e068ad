package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer that belongs to another call saves nothing. */
class BatchIdentityTest {

    private static Outcome<BatchSave> saved(BatchSave batch, BatchCall call, String entries) {
        return batch.apply(call, "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":true,\"SuccessEntitys\":[" + entries + "]}}}");
    }

    private static Outcome<BatchSave> saved(BatchCall call, String entries) {
        return saved(call.batch(), call, entries);
    }

    private static String entry(int index, String id, String number) {
        return "{\"DIndex\":" + index + ",\"Id\":\"" + id + "\",\"Number\":\"" + number + "\"}";
    }

    private static List<State> states(BatchSave batch) {
        return batch.entries().stream().map(BatchEntry::state).toList();
    }

    @Test
    void apply_anotherNumberThanWasSent_isUnknown() {
        BatchCall call = BatchSaveTest.batch("SO-a", "SO-b", "SO-c").next().orElseThrow();
        Outcome<BatchSave> after =
                saved(call, entry(0, "7", "SO-b") + "," + entry(1, "8", "so-b") + "," + entry(2, "9", "SO-c "));
        assertThat(states(after.value())).containsExactly(State.UNKNOWN, State.UNKNOWN, State.SAVED);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_SAVED_AS_ANOTHER)
                .weighing(Severity.WARNING)
                .about("kSO-a")
                .with("call", 1)
                .with("index", 0)
                .with("number", "SO-a")
                .with("saved", "SO-b")
                .with("id", "7")
                .raises(BatchCode.BATCH_SAVED_AS_ANOTHER)
                .about("kSO-b")
                .with("saved", "so-b")
                .raises(BatchCode.BATCH_OUTCOME_MISSING)
                .with("keys", "kSO-a,kSO-b");
    }

    @Test
    void apply_oneIdForTwoDocuments_bothAreUnknown() {
        BatchCall call = BatchSaveTest.unnumbered("1", "2", "3");
        Outcome<BatchSave> after = saved(call, entry(0, "7", "A") + "," + entry(1, "7", "B") + "," + entry(2, "8", "C"));
        assertThat(states(after.value())).containsExactly(State.UNKNOWN, State.UNKNOWN, State.SAVED);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_SAVED_TWICE)
                .weighing(Severity.WARNING)
                .about("k1")
                .with("call", 1)
                .with("index", 0)
                .with("id", "7")
                .with("number", "A")
                .with("other", "k2")
                .raises(BatchCode.BATCH_SAVED_TWICE)
                .about("k2")
                .with("other", "k1");
    }

    @Test
    void apply_whatAnotherDocumentWasSavedAs_isUnknown() {
        BatchCall first = BatchSaveTest.unnumbered("1", "2", "3").batch().uncertain().notFound("k1").next().orElseThrow();
        BatchCall second = saved(first, entry(0, "7", "A")).value().notFound("k2").notFound("k3").next().orElseThrow();
        Outcome<BatchSave> after = saved(second, entry(0, "7", "B") + "," + entry(1, "8", "A"));
        assertThat(states(after.value())).containsExactly(State.SAVED, State.UNKNOWN, State.UNKNOWN);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_SAVED_TWICE)
                .about("k2")
                .with("id", "7")
                .with("other", "k1")
                .raises(BatchCode.BATCH_SAVED_TWICE)
                .about("k3")
                .with("number", "A")
                .with("other", "k1");
        assertThat(saved(after.value(), first, entry(0, "7", "A")).findings()).as("the same answer again").isEmpty();
    }

    @Test
    void apply_savedWithoutIdAndNumber_isUnknown() {
        BatchCall call = BatchSaveTest.unnumbered("1", "2", "3");
        Outcome<BatchSave> after = saved(call, entry(0, "0", "") + "," + entry(1, "", " ") + "," + entry(2, "0", "C"));
        assertThat(states(after.value())).containsExactly(State.UNKNOWN, State.UNKNOWN, State.SAVED);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_SAVED_WITHOUT_ID)
                .weighing(Severity.WARNING)
                .about("k1")
                .with("call", 1)
                .with("index", 0)
                .raises(BatchCode.BATCH_SAVED_WITHOUT_ID)
                .about("k2")
                .with("index", 1);
    }

    /** A server that fails tells it of the first document, whatever became of the others. */
    @Test
    void apply_failureOfTheServerAtTheFirstDocument_nothingIsKnownOfAny() {
        for (String code : List.of("\"MsgCode\":4,", "\"MsgCode\":6,", "")) {
            String body = "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":false," + code
                    + "\"Errors\":[{\"FieldName\":null,\"Message\":\"timeout\",\"DIndex\":0}]}}}";
            BatchCall two = BatchSaveTest.batch("1", "2").next().orElseThrow();
            Outcome<BatchSave> after = two.batch().apply(two, body);
            assertThat(states(after.value())).containsOnly(State.UNKNOWN);
            assertThat(after.value().remaining()).isEmpty();
            FindingAssert.assertThat(after).raises(BatchCode.BATCH_OUTCOME_MISSING).with("documents", 2);
        }
        BatchCall two = BatchSaveTest.batch("1", "2").next().orElseThrow();
        String status = "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":false,";
        assertThat(states(two.batch().apply(two, status + "\"MsgCode\":9,\"Errors\":[{\"Message\":\"no\",\"DIndex\":0}]}}}").value()))
                .as("a field that does not exist is found before any work")
                .containsExactly(State.FAILED, State.UNKNOWN);
        assertThat(states(two.batch().apply(two, status + "\"Errors\":[{\"FieldName\":\"FQty\",\"DIndex\":0}]}}}").value()))
                .as("of a field of the first")
                .containsExactly(State.FAILED, State.UNKNOWN);
        assertThat(states(two.batch().apply(two, status + "\"Errors\":[{\"Message\":\"no\",\"DIndex\":1}]}}}").value()))
                .containsExactly(State.UNKNOWN, State.FAILED);
    }

    @Test
    void read_textWithLineEndsOfAnotherSystem_isTheSameBatch() {
        BatchSave batch = BatchSaveTest.batch("1", "2").next().orElseThrow().batch();
        assertThat(BatchSave.parse(batch.toText().replace("\n", "\r\n"))).isEqualTo(batch);
    }
}
