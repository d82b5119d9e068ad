package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KingdeeAnswerTest {

    private static final MsgMeaning.Advice LOGIN = MsgMeaning.Advice.RETRY_AFTER_LOGIN;

    @Test
    @Tag("F10")
    void read_savedDocument_isOneEntryWithIdAsText() {
        Outcome<KingdeeAnswer> answer = read(GoldenFiles.read(GoldenFiles.ANSWER_SAVED));
        FindingAssert.assertThat(answer).raisesNothing();
        assertThat(answer.value().isSuccess()).isTrue();
        assertThat(answer.value().meaning()).isEqualTo(MsgMeaning.UNSPECIFIED);
        assertThat(answer.value().entries()).containsExactly(SavedEntry.found("1001", "BILL-001"));
    }

    @Test
    void read_partialBatch_hasEntriesErrorsAndReturnData() {
        Outcome<KingdeeAnswer> answer = read(GoldenFiles.read(GoldenFiles.ANSWER_BATCH_PARTIAL));
        FindingAssert.assertThat(answer)
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .at("/Result/ResponseStatus")
                .with("field", "FCustId")
                .with("msgCode", "11")
                .with("errors", 2)
                .with("meaning", "VALIDATION_FAILED")
                .with("advice", "CORRECT_REQUEST")
                .raisesOnly(KingdeeCode.KINGDEE_ANSWER_FAILED);
        KingdeeAnswer value = answer.value();
        assertThat(value.isSuccess()).isFalse();
        assertThat(value.entries())
                .containsExactly(
                        new SavedEntry("100021", "XSDD000021", OptionalInt.of(0)),
                        new SavedEntry("100023", "XSDD000023", OptionalInt.of(2)));
        assertThat(value.errors())
                .containsExactly(
                        new AnswerError("FCustId", "字段“客户”是必填项", OptionalInt.of(1)),
                        new AnswerError("", "第1行分录，未免费的物料，含税单价不能小于等于0", OptionalInt.of(1)));
        assertThat(value.returnData().items()).hasSize(3);
        assertThat(value).hasToString("VALIDATION_FAILED 11, entries 2, errors 2");
        assertThat(value.entries().get(0)).hasToString("XSDD000021 (100021) at 0");
        assertThat(value.errors().get(0)).hasToString("FCustId: 字段“客户”是必填项");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"IsSuccess\":true}",
                "{\"IsSuccess\":\"True\"}",
                "{\"IsSuccess\":null,\"ErrorCode\":0,\"MsgCode\":0}",
                "{\"ErrorCode\":\"0\"}",
                "{\"ErrorCode\":\"\"}",
                "{\"IsSuccess\":true,\"Errors\":null,\"SuccessEntitys\":[],\"SuccessMessages\":null}"
            })
    void read_statusOfASuccess_inAnyShape(String status) {
        Outcome<KingdeeAnswer> answer = read("{\"Result\":{\"ResponseStatus\":" + status + ",\"Result\":{\"Id\":7}}}");
        FindingAssert.assertThat(answer).raisesNothing();
        assertThat(answer.value().isSuccess()).isTrue();
        assertThat(answer.value().data().toJson()).isEqualTo("{\"Id\":7}");
        assertThat(answer.value().entries()).as("the document of a View was not saved").isEmpty();
        assertThat(answer.value()).hasToString("success, entries 0, errors 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"IsSuccess\":false}",
                "{\"IsSuccess\":\"false\"}",
                "{\"isSUCCESS\":\"FALSE\"}",
                "{\"ErrorCode\":500}",
                "{\"Errors\":[{\"Message\":\"x\"}]}",
                "{\"Errors\":[\"x\"]}",
                "{\"Errors\":[[\"x\"]]}",
                "{\"Errors\":\"x\"}"
            })
    void read_statusOfAFailure_inAnyShape(String status) {
        Outcome<KingdeeAnswer> answer = read("{\"Result\":{\"ResponseStatus\":" + status + "}}");
        assertThat(answer.value().isSuccess()).isFalse();
        FindingAssert.assertThat(answer).raisesOnly(KingdeeCode.KINGDEE_ANSWER_FAILED);
    }

    @Test
    @Tag("F80")
    void read_successWithErrorsInside_isAContradictionThatTheErrorsWin() {
        Outcome<KingdeeAnswer> answer = read("{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":\"true\",\"Errors\":[{\"FieldName\":\"FNumber\","
                + "\"Message\":\"x\",\"DIndex\":\"3\"}]}}}");
        assertThat(answer.value().isSuccess()).isFalse();
        assertThat(answer.value().errors()).containsExactly(new AnswerError("FNumber", "x", OptionalInt.of(3)));
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.ANSWER_CONTRADICTORY)
                .weighing(Severity.WARNING)
                .at("/Result/ResponseStatus")
                .with("success", "true")
                .with("errors", 1)
                .with("errorCode", "");
    }

    /** What says success and a failure at once is not believed. */
    @Test
    void read_successWithACodeOfAFailure_isNoSuccessAndSaid() {
        Outcome<KingdeeAnswer> code = failed("{\"IsSuccess\":true,\"ErrorCode\":500}");
        FindingAssert.assertThat(code)
                .raises(AnswerCode.ANSWER_CONTRADICTORY)
                .with("errorCode", "500")
                .with("msgCode", "")
                .with("errors", 0)
                .raisesOnly(AnswerCode.ANSWER_CONTRADICTORY, KingdeeCode.KINGDEE_ANSWER_FAILED);
        Outcome<KingdeeAnswer> lost = failed("{\"IsSuccess\":true,\"MsgCode\":1}");
        assertThat(lost.value().meaning()).isEqualTo(MsgMeaning.SESSION_LOST);
        FindingAssert.assertThat(lost)
                .raises(AnswerCode.ANSWER_CONTRADICTORY)
                .at("/Result/ResponseStatus")
                .with("success", "true")
                .with("errorCode", "")
                .with("msgCode", "1");
        FindingAssert.assertThat(read("{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":true,\"ErrorCode\":0,\"MsgCode\":0}}}"))
                .raisesNothing();
    }

    @Test
    void read_unreadableParts_areNoSuccess() {
        FindingAssert.assertThat(failed("{\"IsSuccess\":\"maybe\"}"))
                .raises(RowCode.BAD_BOOLEAN)
                .at("/Result/ResponseStatus/IsSuccess")
                .with("value", "maybe");
        FindingAssert.assertThat(failed("{\"IsSuccess\":true,\"SuccessEntitys\":[7]}"))
                .raises(WireCode.NOT_A_RECORD)
                .at("/Result/ResponseStatus/SuccessEntitys/0");
        FindingAssert.assertThat(failed("{\"IsSuccess\":true,\"SuccessEntitys\":[{\"Id\":1,\"DIndex\":\"one\"}]}"))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/Result/ResponseStatus/SuccessEntitys/0/DIndex");
        FindingAssert.assertThat(failed("\"ok\"")).raises(WireCode.WRONG_TYPE).at("/Result/ResponseStatus");
    }

    @Test
    void read_errorOfAQuery_isFoundInsideTheRow() {
        Outcome<KingdeeAnswer> failed = read(GoldenFiles.read(GoldenFiles.QUERY_FAILED));
        assertThat(failed.value().meaning()).isEqualTo(MsgMeaning.NOT_EXISTING);
        assertThat(failed.value().meaning().isRetryable()).as("a field that is missing stays so").isFalse();
        FindingAssert.assertThat(failed)
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .at("/0/0/Result/ResponseStatus");
        KingdeeAnswer lost = read(GoldenFiles.read(GoldenFiles.QUERY_SESSION_LOST)).value();
        assertThat(lost.meaning()).as("by its text, for it has no code").isEqualTo(MsgMeaning.SESSION_LOST);
        assertThat(lost.meaning().advice()).isEqualTo(LOGIN);
    }

    @Test
    void read_rowsOfAQuery_areTheDataOfASuccess() {
        for (String rows : List.of("[]", "[[1,\"a\"],[2,\"b\"]]", "[[5]]", "[{\"FBillNo\":\"a\"}]", "[[{\"a\":1}]]")) {
            Outcome<KingdeeAnswer> answer = read(rows);
            FindingAssert.assertThat(answer).raisesNothing();
            assertThat(answer.value().isSuccess()).isTrue();
            assertThat(answer.value().data().toJson()).isEqualTo(rows);
        }
    }

    @Test
    void read_unknownCode_isKept() {
        Outcome<KingdeeAnswer> answer = failed("{\"IsSuccess\":false,\"MsgCode\":\"77\"}");
        assertThat(answer.value().msgCode()).isEqualTo("77");
        assertThat(answer.value().meaning()).isEqualTo(MsgMeaning.UNKNOWN);
        FindingAssert.assertThat(answer).raises(AnswerCode.ANSWER_CODE_UNKNOWN).with("msgCode", "77");
    }

    @Test
    void read_gateway_isNotKingdee() {
        Outcome<KingdeeAnswer> answer = read("{\"errcode\":1000000519,\"description_cn\":\"签名错误\"}");
        assertThat(answer.value().isSuccess()).isFalse();
        assertThat(answer.value().meaning()).isEqualTo(MsgMeaning.NOT_FROM_KINGDEE);
        assertThat(answer.value().meaning().advice()).isEqualTo(MsgMeaning.Advice.CHECK_FIRST);
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.ANSWER_NOT_FROM_KINGDEE)
                .at("")
                .with("errorCode", "1000000519")
                .with("message", "签名错误");
    }

    @Test
    void read_failedTransport_isReadAsTextOrAsJsonText() {
        for (String body : List.of("response_error: connection reset", "  \"response_error: connection reset\"")) {
            Outcome<KingdeeAnswer> answer = read(body);
            assertThat(answer.value().meaning()).isEqualTo(MsgMeaning.NOT_FROM_KINGDEE);
            FindingAssert.assertThat(answer)
                    .raises(AnswerCode.ANSWER_NOT_FROM_KINGDEE)
                    .with("errorCode", "")
                    .with("message", "connection reset");
        }
    }

    @Test
    void read_login_succeedsByItsType() {
        FindingAssert.assertThat(read("{\"Message\":null,\"LoginResultType\":1,\"Context\":{}}")).raisesNothing();
        String refused = "{\"Message\":\"密码错误\",\"LoginResultType\":-5}";
        Outcome<KingdeeAnswer> answer = read(refused);
        assertThat(answer.value().meaning()).isEqualTo(MsgMeaning.LOGIN_REFUSED);
        FindingAssert.assertThat(answer)
                .raises(AnswerCode.ANSWER_LOGIN_REFUSED)
                .with("type", "-5")
                .with("message", "密码错误");
        AnswerRules rules = AnswerRules.defaults().withLoginType("-5");
        assertThat(KingdeeAnswer.read(JsonRows.of(refused), rules).value().isSuccess()).isTrue();
        assertThat(rules.loginTypes()).containsExactlyInAnyOrder("1", "-5");
    }

    @Test
    void read_idBesideAFailure_isNothingSaved() {
        assertThat(read("{\"Result\":{\"Id\":7,\"ResponseStatus\":{\"IsSuccess\":false}}}").value().entries()).isEmpty();
        assertThat(read("{\"Result\":{\"Id\":7,\"ResponseStatus\":{\"Errors\":[{\"DIndex\":0}]}}}").value().entries()).isEmpty();
        assertThat(read("{\"Result\":{\"Id\":7,\"ResponseStatus\":null}}").value().entries()).hasSize(1);
    }

    @Test
    void read_successMessages_areKeptAsTexts() {
        KingdeeAnswer answer = read("{\"Result\":{\"Id\":0,\"ResponseStatus\":{\"IsSuccess\":true,\"SuccessMessages\":"
                        + "[\"done\",{\"Message\":\"too\"},null,\"\"]}}}")
                .value();
        assertThat(answer.messages()).containsExactly("done", "too");
        assertThat(answer.entries()).as("0 is no id").isEmpty();
    }

    /** What is refused inside a list stands there as text, and might pass for a row of a query. */
    @Test
    void read_refusedRecord_isNoSuccess() {
        Outcome<KingdeeAnswer> answer = read("[[{\"Result\":1,\"Result\":2}]]");
        assertThat(answer.value().isSuccess()).isFalse();
        FindingAssert.assertThat(answer).raises(WireCode.JSON_DUPLICATE_KEY);
    }

    @Test
    void read_otherShapes_haveNoValue() {
        for (String body : List.of("7", "\"text\"", "{}", "{\"Result\":[]}", "null")) {
            Outcome<KingdeeAnswer> answer = read(body);
            assertThat(answer.hasValue()).as(body).isFalse();
            FindingAssert.assertThat(answer)
                    .raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                    .with("expected", "answer of Kingdee");
        }
        for (String body : List.of("[{\"Result\":{}},{\"Result\":{}}]", "[[1],[{\"Result\":{}}]]")) {
            FindingAssert.assertThat(read(body))
                    .raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                    .with("found", "a list with an answer among 2 items");
        }
        FindingAssert.assertThat(read("<html>")).raises(WireCode.JSON_MALFORMED);
        assertThat(KingdeeAnswer.read(Cell.number("7"), Place.ROOT, AnswerRules.defaults()).hasValue())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNSPECIFIED, CORRECT_REQUEST", "1, SESSION_LOST, RETRY_AFTER_LOGIN", "2, NO_PERMISSION, ASK_ADMINISTRATOR",
        "3, OPERATION_MISSING, CORRECT_REQUEST", "4, SERVER_EXCEPTION, CHECK_FIRST", "5, FORM_MISSING, CORRECT_REQUEST",
        "6, DATABASE_FAILURE, CHECK_FIRST", "7, LICENCE, ASK_ADMINISTRATOR", "8, BAD_PARAMETER, CORRECT_REQUEST",
        "9, NOT_EXISTING, CORRECT_REQUEST", "10, DATA_NOT_FOUND, CORRECT_REQUEST",
        "11, VALIDATION_FAILED, CORRECT_REQUEST", "12, NOT_OPERABLE, CORRECT_REQUEST",
        "13, NETWORK_CONTROL, RETRY_LATER", "14, CALL_LIMIT, RETRY_LATER", "15, ADMINISTRATOR_LOGIN, ASK_ADMINISTRATOR"
    })
    void meaning_ofEachCode_saysWhatToDo(String code, MsgMeaning meaning, MsgMeaning.Advice advice) {
        assertThat(MsgMeaning.of(code)).contains(meaning);
        assertThat(meaning.code()).isEqualTo(code);
        assertThat(meaning.advice()).isEqualTo(advice);
        assertThat(meaning.isRetryable()).isEqualTo(List.of("1", "13", "14").contains(code));
        assertThat(meaning.isBeforeWork()).isEqualTo(List.of("1", "2", "3", "5", "7", "14", "15").contains(code));
    }

    @Test
    void text_ofMeaningsAndAdvice_isOneOfItsOwnInEachLanguage() {
        assertThat(MsgMeaning.SESSION_LOST.text(Language.EN)).isEqualTo("the session is lost");
        assertThat(MsgMeaning.SESSION_LOST.advice().text(Language.RO)).startsWith("autentificați-vă");
        List<String> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            for (MsgMeaning meaning : MsgMeaning.values()) {
                texts.add(meaning.text(language));
            }
            for (MsgMeaning.Advice advice : MsgMeaning.Advice.values()) {
                texts.add(advice.text(language));
            }
        }
        assertThat(texts).doesNotHaveDuplicates().allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(MsgMeaning.values()).allSatisfy(it -> assertThat(it.text(Language.ZH)).matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void meaning_ofNoCode_isNotKnown() {
        assertThat(MsgMeaning.of("")).isEmpty();
        assertThat(MsgMeaning.of("16")).isEmpty();
    }

    private static Outcome<KingdeeAnswer> failed(String status) {
        Outcome<KingdeeAnswer> answer = read("{\"Result\":{\"ResponseStatus\":" + status + "}}");
        assertThat(answer.value().isSuccess()).isFalse();
        return answer;
    }

    private static Outcome<KingdeeAnswer> read(String body) {
        return KingdeeAnswer.read(body);
    }
}
