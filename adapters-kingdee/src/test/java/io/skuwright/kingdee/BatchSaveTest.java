package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.fixtures.SaleOrderSample;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BatchSaveTest {

    private static final String OPTIONS = "\"NeedUpDateFields\":[],\"NeedReturnFields\":[],\"IsDeleteEntry\":\"true\",\"SubSystemId\":\"\","
            + "\"IsVerifyBaseDataField\":\"false\",\"IsEntryBatchFill\":\"true\",\"ValidateFlag\":\"true\",\"NumberSearch\":\"true\","
            + "\"IsAutoAdjustField\":\"false\",\"InterationFlags\":\"\",\"IgnoreInterationFlag\":\"\",\"IsControlPrecision\":\"false\","
            + "\"ValidateRepeatJson\":\"false\"";

    static Row model(String number) {
        return Row.ofCells(Map.of("FBillNo", Cell.text(number)), Place.NONE);
    }

    static BatchSave batch(String... numbers) {
        Map<String, Row> models = new LinkedHashMap<>();
        for (String number : numbers) {
            models.put("k" + number, model(number));
        }
        return BatchSave.of("SAL_SaleOrder", models);
    }

    private static BatchCall sent(String... numbers) {
        return batch(numbers).next().orElseThrow();
    }

    /** Documents to which Kingdee gives their numbers. */
    static BatchCall unnumbered(String... keys) {
        Map<String, Row> models = new LinkedHashMap<>();
        for (String key : keys) {
            models.put("k" + key, Row.ofCells(Map.of("FNote", Cell.text(key)), Place.NONE));
        }
        return BatchSave.of("SAL_SaleOrder", models).next().orElseThrow();
    }

    private static Outcome<BatchSave> answered(BatchCall call, String status) {
        return call.batch().apply(call, "{\"Result\":{\"ResponseStatus\":" + status + "}}");
    }

    private static List<State> states(BatchSave batch) {
        return batch.entries().stream().map(BatchEntry::state).toList();
    }

    @Test
    void next_threeDocuments_twoInACall_inTheirOrder() {
        BatchSave batch = batch("1", "2", "3").atMost(2);
        BatchCall first = batch.next().orElseThrow();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.keys()).containsExactly("k1", "k2");
        assertThat(first.toJson()).isEqualTo("{\"formid\":\"SAL_SaleOrder\",\"data\":{" + OPTIONS
                + ",\"Model\":[{\"FBillNo\":\"1\"},{\"FBillNo\":\"2\"}]}}");
        assertThat(states(first.batch())).containsExactly(State.UNDER_WAY, State.UNDER_WAY, State.OPEN);
        BatchCall second = first.batch().next().orElseThrow();
        assertThat(second.keys()).containsExactly("k3");
        assertThat(second.batch().next()).isEmpty();
        assertThat(second.batch().underWay()).extracting(BatchCall::keys).containsExactly(List.of("k1", "k2"), List.of("k3"));
        assertThat(second.batch().underWay().get(0).toJson()).isEqualTo(first.toJson());
        assertThat(second).hasToString("call 2, documents 1");
        assertThat(second.batch()).hasToString("documents 3, UNDER_WAY 3");
        assertThat(states(batch)).as("a batch does not change").containsOnly(State.OPEN);
    }

    @Test
    void next_options_threadsAndParameters_areInTheBody() {
        SaveOptions options = SaveOptions.builder().deleteMissingEntries(false).build();
        BatchSave batch = batch("1").withOptions(options).withThreads(5);
        assertThat(batch.next().orElseThrow().toJson())
                .isEqualTo("{\"formid\":\"SAL_SaleOrder\",\"data\":{" + OPTIONS.replace("Entry\":\"true\",\"Sub", "Entry\":\"false\",\"Sub")
                        + ",\"BatchCount\":5,\"Model\":[{\"FBillNo\":\"1\"}]}}");
        assertThat(batch("1").inParameters().next().orElseThrow().toJson())
                .isEqualTo("{\"parameters\":[\"SAL_SaleOrder\",\"{" + OPTIONS.replace("\"", "\\\"")
                        + ",\\\"Model\\\":[{\\\"FBillNo\\\":\\\"1\\\"}]}\"]}");
    }

    @Test
    void settings_notPositive_areRefused() {
        assertThatThrownBy(() -> batch("1").atMost(0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("documents is 0");
        assertThatThrownBy(() -> batch("1").withThreads(-1)).hasMessageContaining("threads is -1");
    }

    /** The golden answer speaks of three documents: the first and third are saved, the second has two errors. */
    @Test
    void apply_partialAnswer_byIndex() {
        BatchCall call = unnumbered("1", "2", "3");
        Outcome<BatchSave> after = call.batch().apply(call, GoldenFiles.read(GoldenFiles.ANSWER_BATCH_PARTIAL));
        BatchSave batch = after.value();
        assertThat(states(batch)).containsExactly(State.SAVED, State.FAILED, State.SAVED);
        assertThat(batch.entry("k1").saved()).contains(SavedEntry.found("100021", "XSDD000021"));
        assertThat(batch.entry("k2").errors()).hasSize(2);
        assertThat(batch.remaining()).containsExactly("k2");
        assertThat(batch.isDone()).isFalse();
        assertThat(batch.next()).as("a refused document waits to be corrected").isEmpty();
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_ROW_FAILED)
                .about("k2")
                .with("call", 1)
                .with("index", 1)
                .with("field", "FCustId")
                .with("message", "字段“客户”是必填项")
                .with("errors", 2)
                .with("msgCode", "11")
                .raisesOnly(BatchCode.BATCH_ROW_FAILED, KingdeeCode.KINGDEE_ANSWER_FAILED);
        BatchCall again = batch.corrected("k2", model("BILL-001")).next().orElseThrow();
        assertThat(again.keys()).containsExactly("k2");
        assertThat(again.toJson()).endsWith("\"Model\":[{\"FBillNo\":\"BILL-001\"}]}}");
        assertThat(batch.reopened().next().orElseThrow().toJson()).endsWith("\"Model\":[{\"FNote\":\"2\"}]}}");
        assertThat(again.batch().apply(again, GoldenFiles.read(GoldenFiles.ANSWER_SAVED)).value().isDone())
                .isTrue();
    }

    /** Fault row 78: of 5,000 documents those at 17 and 4,003 are refused, and they alone are sent again. */
    @Test
    @Tag("F78")
    void apply_twoOfFiveThousandRefused_twoRemain() {
        BatchSave batch = batch(IntStream.range(0, 5_000).mapToObj(Integer::toString).toArray(String[]::new)).atMost(500);
        while (batch.next().isPresent()) {
            BatchCall call = batch.next().get();
            StringBuilder saved = new StringBuilder();
            StringBuilder errors = new StringBuilder();
            for (int index = 0; index < call.keys().size(); index++) {
                boolean isBad = List.of("k17", "k4003").contains(call.keys().get(index));
                StringBuilder list = isBad ? errors : saved;
                list.append(list.length() == 0 ? "" : ",").append("{\"DIndex\":").append(index);
                list.append(isBad ? ",\"Message\":\"no\"}" : ",\"Id\":1" + call.keys().get(index).substring(1) + "}");
            }
            batch = answered(call, "{\"SuccessEntitys\":[" + saved + "],\"Errors\":[" + errors + "]}").value();
        }
        assertThat(batch.remaining()).containsExactly("k17", "k4003");
        assertThat(batch.entries(State.SAVED)).hasSize(4_998);
        BatchCall again = batch.reopened().next().orElseThrow();
        assertThat(again.keys()).containsExactly("k17", "k4003");
    }

    /** Fault row 79: what the answer does not speak of is unknown, and a repeated or impossible index is said. */
    @Test
    @Tag("F79")
    void apply_fewerOutcomesThanDocuments_theRestIsUnknown() {
        BatchCall call = sent("1", "2", "3");
        Outcome<BatchSave> after = answered(call, "{\"IsSuccess\":true,\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0}]}");
        assertThat(states(after.value())).containsExactly(State.SAVED, State.UNKNOWN, State.UNKNOWN);
        assertThat(after.value().remaining()).isEmpty();
        assertThat(after.value().next()).isEmpty();
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_OUTCOME_MISSING)
                .weighing(Severity.WARNING)
                .about("k2")
                .with("call", 1)
                .with("documents", 2)
                .with("keys", "k2,k3")
                .raisesOnly(BatchCode.BATCH_OUTCOME_MISSING);
    }

    @Test
    @Tag("F79")
    void apply_indexTwice_isSaidAndUnknownIfTheyDiffer() {
        BatchCall call = sent("1", "2");
        Outcome<BatchSave> after = answered(call, "{\"IsSuccess\":true,\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0},"
                + "{\"Id\":8,\"DIndex\":0},{\"Id\":9,\"DIndex\":1},{\"Id\":9,\"DIndex\":1}]}");
        assertThat(states(after.value())).containsExactly(State.UNKNOWN, State.SAVED);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_OUTCOME_REPEATED)
                .about("k1")
                .with("index", 0)
                .with("said", "saved as 7 and as 8")
                .raises(BatchCode.BATCH_OUTCOME_REPEATED)
                .about("k2")
                .with("said", "saved as 9 and as 9");
    }

    /** Fault row 80: a document that is saved and refused at once is no success, and is not sent again blindly. */
    @Test
    void apply_indexSavedAndRefused_isUnknown() {
        BatchCall call = sent("1", "2");
        Outcome<BatchSave> after = answered(call, "{\"IsSuccess\":true,\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0},{\"Id\":8,\"DIndex\":1}],"
                + "\"Errors\":[{\"FieldName\":\"FQty\",\"Message\":\"no\",\"DIndex\":1}]}");
        assertThat(states(after.value())).containsExactly(State.SAVED, State.UNKNOWN);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_OUTCOME_REPEATED)
                .about("k2")
                .with("said", "saved as 8 and refused: FQty: no")
                .raises(AnswerCode.ANSWER_CONTRADICTORY);
    }

    @Test
    void apply_indexOutOfRange_isSaid() {
        BatchCall call = sent("1");
        Outcome<BatchSave> after = answered(call, "{\"SuccessEntitys\":[{\"Id\":7,\"Number\":\"X\",\"DIndex\":1}],"
                + "\"Errors\":[{\"Message\":\"no\",\"DIndex\":-1}]}");
        assertThat(states(after.value())).containsExactly(State.UNKNOWN);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_OUTCOME_OUT_OF_RANGE)
                .with("index", 1)
                .with("documents", 1)
                .with("said", "saved as X (7)")
                .raises(BatchCode.BATCH_OUTCOME_OUT_OF_RANGE)
                .with("index", -1);
    }

    @Test
    void apply_savedWithoutIndex_isToldByItsNumberOrByWhatIsLeft() {
        BatchCall byNumber = sent("1", "2", "3");
        assertThat(states(answered(byNumber, "{\"SuccessEntitys\":[{\"Id\":7,\"Number\":\"2\"}],\"Errors\":[{\"Message\":\"x\",\"DIndex\":0}]}")
                        .value()))
                .containsExactly(State.FAILED, State.SAVED, State.UNKNOWN);
        BatchCall left = unnumbered("1", "2");
        assertThat(states(answered(left, "{\"SuccessEntitys\":[{\"Id\":\"A\",\"Number\":\"X1\"}],\"Errors\":[{\"Message\":\"x\",\"DIndex\":1}]}")
                        .value()))
                .containsExactly(State.SAVED, State.FAILED);
        BatchCall open = sent("1", "2");
        Outcome<BatchSave> after = answered(open, "{\"SuccessEntitys\":[{\"Id\":\"A\",\"Number\":\"X1\"}]}");
        assertThat(states(after.value())).containsOnly(State.UNKNOWN);
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_OUTCOME_UNPLACED)
                .with("number", "X1")
                .with("id", "A")
                .raises(BatchCode.BATCH_OUTCOME_MISSING);
    }

    @Test
    void apply_sessionLost_theWholeCallIsOpenAgain() {
        BatchCall call = sent("1", "2");
        Outcome<BatchSave> after =
                answered(call, "{\"IsSuccess\":false,\"Errors\":[{\"Message\":\"会话信息已丢失，请重新登录\"}]}");
        assertThat(states(after.value())).containsOnly(State.OPEN);
        assertThat(after.value().next().orElseThrow().keys()).containsExactly("k1", "k2");
        FindingAssert.assertThat(after)
                .raises(BatchCode.BATCH_CALL_REFUSED)
                .with("documents", 2)
                .with("msgCode", "1")
                .with("advice", "RETRY_AFTER_LOGIN")
                .with("message", "会话信息已丢失，请重新登录");
    }

    @Test
    void apply_failureOfTheWholeCall_byItsMeaning() {
        String noRight = "{\"IsSuccess\":false,\"MsgCode\":2,\"Errors\":[{\"Message\":\"no\"}]}";
        assertThat(states(answered(sent("1", "2"), noRight).value())).as("it would be refused again").containsOnly(State.FAILED);
        String conflict = "{\"IsSuccess\":false,\"MsgCode\":13,\"Errors\":[{\"Message\":\"no\",\"DIndex\":1}]}";
        assertThat(states(answered(sent("1", "2"), conflict).value())).containsExactly(State.UNKNOWN, State.OPEN);
        String fieldMissing = "{\"IsSuccess\":false,\"MsgCode\":9,\"Errors\":[{\"Message\":\"no\"}]}";
        assertThat(states(answered(sent("1", "2"), fieldMissing).value())).containsOnly(State.UNKNOWN);
        assertThat(states(answered(sent("1"), fieldMissing).value())).as("the only one it can be").containsOnly(State.FAILED);
        String exception = "{\"IsSuccess\":false,\"MsgCode\":4,\"Errors\":[{\"Message\":\"no\"}]}";
        assertThat(states(answered(sent("1"), exception).value())).containsOnly(State.UNKNOWN);
        String lostLater = "{\"IsSuccess\":false,\"MsgCode\":1,\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0}]}";
        assertThat(states(answered(sent("1", "2"), lostLater).value())).containsExactly(State.SAVED, State.UNKNOWN);
        assertThat(states(answered(sent("1"), "{\"IsSuccess\":false}").value())).containsOnly(State.UNKNOWN);
        Outcome<BatchSave> noErrors = answered(sent("1"), "{\"IsSuccess\":false,\"MsgCode\":2}");
        FindingAssert.assertThat(noErrors).raises(BatchCode.BATCH_ROW_FAILED).with("message", "").with("errors", 0);
    }

    @Test
    void apply_answerThatCannotBeRead_isUncertain() {
        BatchCall call = sent("1", "2");
        Outcome<BatchSave> after = call.batch().apply(call, "<html>502</html>");
        assertThat(states(after.value())).containsOnly(State.UNKNOWN);
        assertThat(after.hasErrors()).isTrue();
        assertThat(states(call.batch().apply(call, "response_error: reset").value())).containsOnly(State.UNKNOWN);
    }

    @Test
    void apply_onlyCallUnderWay_needsNoCall() {
        BatchCall call = sent("BILL-001");
        KingdeeAnswer answer = KingdeeAnswer.read(GoldenFiles.read(GoldenFiles.ANSWER_SAVED)).value();
        BatchSave done = call.batch().apply(answer).value();
        assertThat(done.isDone()).isTrue();
        assertThatThrownBy(() -> done.apply(answer)).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("0 calls");
    }

    @Test
    void ofOrders_severalRequests_areOneBatchWithTheirOptions() {
        SaleOrderSample sample = SaleOrderSample.of("kit-and-standard");
        TypedOrder typed = OrderLineClassifier.of(io.skuwright.order.ClassifierPolicy.defaults())
                .classify(sample.order())
                .value();
        SaveOptions options = SaveOptions.builder().adjustKeyOrder(true).build();
        SaleOrderSettings settings = SaleOrderSettings.builder().options(options).build();
        SaveRequest request = SaleOrders.encode(typed, sample.codes(), settings).value();
        Map<String, SaveRequest> orders = new LinkedHashMap<>();
        orders.put("a", request);
        orders.put("b", request);
        BatchCall call = SaleOrders.batch(orders).next().orElseThrow();
        assertThat(call.toJson())
                .isEqualTo("{\"formid\":\"SAL_SaleOrder\",\"data\":{" + OPTIONS.replace("AdjustField\":\"false\"", "AdjustField\":\"true\"")
                        + ",\"Model\":[" + request.modelJson() + "," + request.modelJson() + "]}}");
        orders.put("c", SaleOrders.encode(typed, sample.codes(), SaleOrderSettings.defaults()).value());
        assertThatThrownBy(() -> SaleOrders.batch(orders)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'c'");
        assertThatThrownBy(() -> SaleOrders.batch(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
