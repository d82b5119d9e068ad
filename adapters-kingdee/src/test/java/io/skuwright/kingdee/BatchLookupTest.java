package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchLookupTest {

    private static BatchSave unknown(BatchSave batch) {
        return batch.next().orElseThrow().batch().uncertain();
    }

    private static List<State> states(BatchSave batch) {
        return batch.entries().stream().map(BatchEntry::state).toList();
    }

    private static Outcome<BatchSave> answered(BatchSave batch, String body) {
        return BatchLookup.of(batch, "FID", "FBillNo").orElseThrow().apply(batch, KingdeeAnswer.read(body).value());
    }

    @Test
    void of_unknownDocuments_asksForTheirNumbers() {
        BatchSave batch = unknown(BatchSaveTest.batch("1", "O'2").atMost(1)).next().orElseThrow().batch().uncertain();
        BatchLookup lookup = BatchLookup.of(batch, "FID", "FBillNo").orElseThrow();
        assertThat(lookup.numbers()).containsExactly("1", "O'2");
        assertThat(lookup.query()).hasToString("SAL_SaleOrder FID,FBillNo where FBillNo in ('1','O''2') by FID ASC");
        assertThat(BatchLookup.of(BatchSaveTest.batch("1"), "FID", "FBillNo")).as("nothing is unknown").isEmpty();
    }

    @Test
    void of_numbersThatSettleNothing_areNotAskedFor() {
        Map<String, Row> models = new LinkedHashMap<>();
        models.put("twin1", BatchSaveTest.model("5"));
        models.put("twin2", BatchSaveTest.model("5"));
        models.put("none", Row.ofCells(Map.of(), Place.NONE));
        models.put("update", Row.ofCells(Map.of("FID", Cell.number("7"), "FBillNo", Cell.text("6")), Place.NONE));
        assertThat(BatchLookup.of(unknown(BatchSave.of("SAL_SaleOrder", models)), "FID", "FBillNo")).isEmpty();
    }

    @Test
    void of_manyDocuments_asksForAHundred() {
        BatchSave batch = BatchSaveTest.batch(IntStream.range(0, 250).mapToObj(Integer::toString).toArray(String[]::new)).atMost(250);
        BatchSave left = unknown(batch);
        for (int round = 0; round < 3; round++) {
            BatchLookup lookup = BatchLookup.of(left, "FID", "FBillNo").orElseThrow();
            assertThat(lookup.numbers()).hasSize(round < 2 ? 100 : 50);
            left = lookup.apply(left, KingdeeAnswer.read("[]").value()).value();
        }
        assertThat(left.entries(State.OPEN)).hasSize(250);
    }

    @Test
    void apply_rowsAsListsOrObjects_settleWhatWasAskedFor() {
        BatchSave batch = unknown(BatchSaveTest.batch("1", "2"));
        for (String body : List.of("[[100021,\"2\"]]", "[{\"FID\":100021,\"FBillNo\":\"2\"}]")) {
            Outcome<BatchSave> after = answered(batch, body);
            FindingAssert.assertThat(after).raisesNothing();
            assertThat(states(after.value())).containsExactly(State.OPEN, State.SAVED);
            assertThat(after.value().entry("k2").saved()).contains(SavedEntry.found("100021", "2"));
        }
    }

    @Test
    void apply_answerThatCannotBeUsed_concludesNothing() {
        BatchSave batch = unknown(BatchSaveTest.batch("1"));
        for (String body : List.of("[[1]]", "[7]", "[[null,\"1\"]]", "[{\"FID\":1}]")) {
            Outcome<BatchSave> after = answered(batch, body);
            assertThat(after.value()).isEqualTo(batch);
            FindingAssert.assertThat(after)
                    .raises(BatchCode.BATCH_LOOKUP_FAILED)
                    .about("SAL_SaleOrder")
                    .with("why", "ROW_UNREADABLE");
        }
        FindingAssert.assertThat(answered(batch, "{\"ResponseStatus\":{\"IsSuccess\":false,\"MsgCode\":1}}"))
                .raises(BatchCode.BATCH_LOOKUP_FAILED)
                .with("why", "SESSION_LOST");
        FindingAssert.assertThat(answered(batch, "{\"ResponseStatus\":{\"IsSuccess\":true}}"))
                .raises(BatchCode.BATCH_LOOKUP_FAILED)
                .with("why", "NO_ROWS");
    }

    @Test
    void apply_aNumberTwice_isSaid() {
        Outcome<BatchSave> after = answered(unknown(BatchSaveTest.batch("1")), "[[7,\"1\"],[8,\"1\"]]");
        assertThat(states(after.value())).containsExactly(State.SAVED);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_NUMBER_TWICE)
                .about("1")
                .with("count", 2)
                .with("ids", "7,8");
    }

    /** What was not asked for answers something else, so it does not say that the others are not there. */
    @Test
    void apply_aNumberThatWasNotAskedFor_concludesNothing() {
        BatchSave batch = unknown(BatchSaveTest.batch("SO-a", "SO-b"));
        Outcome<BatchSave> foreign = answered(batch, "[[7,\"SO-a\"],[1,\"SO-z\"]]");
        assertThat(foreign.value()).isEqualTo(batch);
        FindingAssert.assertThat(foreign)
                .raises(BatchCode.BATCH_LOOKUP_NOT_ASKED)
                .weighing(Severity.WARNING)
                .about("SAL_SaleOrder")
                .with("number", "SO-z")
                .with("id", "1");
        Outcome<BatchSave> swapped = answered(batch, "[[\"SO-a\",1]]");
        assertThat(swapped.value()).isEqualTo(batch);
        FindingAssert.assertThat(swapped)
                .raises(BatchCode.BATCH_LOOKUP_NOT_ASKED)
                .with("number", "1")
                .with("id", "SO-a");
    }

    @Test
    void apply_aNumberInAnotherCase_isSaidAndItsDocumentStaysUnknown() {
        BatchSave batch = unknown(BatchSaveTest.batch("SO-a", "SO-b"));
        Outcome<BatchSave> after = answered(batch, "[[1,\"so-A\"]]");
        assertThat(states(after.value())).containsExactly(State.UNKNOWN, State.OPEN);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_NUMBER_CASE)
                .weighing(Severity.WARNING)
                .about("SO-a")
                .with("found", "so-A")
                .with("id", "1")
                .raisesOnly(BatchCode.BATCH_NUMBER_CASE);
        Outcome<BatchSave> both = answered(batch, "[[1,\"so-a\"],[2,\"SO-a\"]]");
        assertThat(states(both.value())).containsExactly(State.SAVED, State.OPEN);
        FindingAssert.assertThat(both).raisesNothing();
    }

    @Test
    void apply_blanksAtTheEndOfANumber_doNotCount() {
        Outcome<BatchSave> after = answered(unknown(BatchSaveTest.batch("SO-a", "SO-b")), "[[1,\"SO-a  \"]]");
        assertThat(states(after.value())).containsExactly(State.SAVED, State.OPEN);
        assertThat(after.value().entry("kSO-a").saved()).contains(SavedEntry.found("1", "SO-a"));
        FindingAssert.assertThat(after).raisesNothing();
    }
}
