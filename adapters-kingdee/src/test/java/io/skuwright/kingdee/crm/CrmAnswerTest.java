package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the OpenAPI: only the code decides, and every record in them is found. */
class CrmAnswerTest {

    private static Outcome<CrmAnswer> read(String json) {
        return CrmAnswer.read(JsonRows.of(json.replace('\'', '"')));
    }

    @Test
    void read_listAnswer_hasRecordsAndCounts() {
        CrmAnswer answer = CrmAnswer.read(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_PRODUCTS))).orThrow();
        assertThat(answer.isSuccess()).isTrue();
        assertThat(answer.code()).isEqualTo("0");
        assertThat(answer.traceId()).isEqualTo("E-T.1001.77");
        assertThat(answer.message()).isEqualTo("success");
        assertThat(answer.records().accepted()).extracting(row -> row.cell("_id").text())
                .containsExactly("640716930f8b", "640717", "640718");
        assertThat(answer.total()).hasValue(3);
        assertThat(answer.offset()).hasValue(0);
        assertThat(answer.limit()).hasValue(100);
        assertThat(answer.createdId()).isEmpty();
        assertThat(answer).hasToString("code 0, read 3, accepted 3, rejected 0");
    }

    @Test
    void read_getAnswer_hasTheRecordAndItsDetails() {
        CrmAnswer answer = read("{'errorCode':'0','data':{'object_data':{'_id':'a'},'details':{'BOMObj':[{'_id':'l'},7],'x':1}}}")
                .orThrow();
        assertThat(answer.records().accepted()).extracting(row -> row.place().toString())
                .containsExactly("/data/object_data");
        Batch<Row> lines = ConservationLaw.check(2, answer.details("BOMObj"));
        assertThat(lines.accepted()).extracting(row -> row.cell("_id").text()).containsExactly("l");
        assertThat(lines).raises(WireCode.NOT_A_RECORD).at("/data/details/BOMObj/1").with("found", "number");
        assertThat(answer.details("x").read()).isZero();
        assertThat(answer.details("Other").read()).isZero();
    }

    @Test
    void read_dataIsTheRecordItself_detailsAreNotPartOfIt() {
        CrmAnswer answer = read("{'errorCode':0,'data':{'_id':'a','details':{}}}").orThrow();
        assertThat(answer.records().accepted()).extracting(Row::toJson).containsExactly("{\"_id\":\"a\"}");
        assertThat(answer.total()).isEmpty();
    }

    @Test
    void read_dataIsAList_itsElementsAreTheRecords() {
        assertThat(read("{'errorCode':0,'data':[{'_id':'a'}]}").orThrow().records().accepted()).hasSize(1);
        assertThat(read("{'errorCode':0,'data':{'dataMapList':[{'_id':'a'}]}}").orThrow().records().read()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'dataList':null,'total':0,'offset':0,'limit':100}", "{'dataList':null}", "{'total':0,'limit':100}", "null", "{}", "[]"
    })
    void read_emptyPage_hasNoRecord(String data) {
        Batch<Row> records = read("{'errorCode':0,'data':" + data + "}").orThrow().records();
        assertThat(records.read()).isZero();
        assertThat(records).raisesNothing();
    }

    @Test
    void read_contentThatIsNone_isSaidAndIsNotEmpty() {
        CrmAnswer text = read("{'errorCode':0,'data':'x'}").orThrow();
        assertThat(text.records()).raises(CrmRecordCode.CRM_DATA_UNREADABLE).at("/data").with("field", "data").with("found", "text");
        CrmAnswer list = read("{'errorCode':0,'data':{'dataList':{},'total':1}}").orThrow();
        assertThat(list.records()).raises(CrmRecordCode.CRM_DATA_UNREADABLE)
                .at("/data/dataList").with("field", "dataList").with("found", "record");
        CrmAnswer details = read("{'errorCode':0,'data':{'object_data':{'_id':'a'},'details':'x'}}").orThrow();
        assertThat(details.records()).raisesNothing();
        assertThat(details.details("BOMObj")).raises(CrmRecordCode.CRM_DATA_UNREADABLE)
                .at("/data/details").with("field", "details").with("found", "text");
        CrmAnswer lines = read("{'errorCode':0,'data':{'object_data':{'_id':'a'},'details':{'BOMObj':{},'ok':[]}}}").orThrow();
        assertThat(lines.details("BOMObj")).raises(CrmRecordCode.CRM_DATA_UNREADABLE)
                .at("/data/details/BOMObj").with("field", "BOMObj").with("found", "record");
        assertThat(lines.details("ok")).raisesNothing();
        assertThat(CrmProducts.defaults().decode(JsonRows.of("{\"errorCode\":0,\"data\":\"x\"}")))
                .raises(CrmRecordCode.CRM_DATA_UNREADABLE).at("/data");
    }

    @Test
    void read_created_hasTheIdAndNoRecord() {
        CrmAnswer answer = read("{'errorCode':0,'data':{'dataId':'64ab'}}").orThrow();
        assertThat(answer.createdId()).hasValue("64ab");
        assertThat(answer.records().read()).isZero();
        assertThat(read("{'errorCode':0}").orThrow().createdId()).isEmpty();
    }

    @Test
    void read_refused_isSaidWhateverTheMessageSays() {
        Outcome<CrmAnswer> lost = read("{'errorCode':20016,'errorMessage':'success','traceId':'t-9'}");
        assertThat(lost).raises(CrmRecordCode.CRM_CALL_FAILED)
                .about("20016").at("").with("message", "success").with("traceId", "t-9").times(1);
        assertThat(lost.value().isSuccess()).isFalse();
        assertThat(lost.value().meaning()).isEqualTo(CrmMeaning.SESSION_LOST);
        assertThat(read("{'errorCode':'7','errorDescription':'no right'}"))
                .raises(CrmRecordCode.CRM_CALL_FAILED).about("7").with("message", "no right");
    }

    @ParameterizedTest
    @CsvSource({"0, SUCCESS, false", "20016, SESSION_LOST, true", "10013, OFFSET_TOO_FAR, false", "999, OTHER, false"})
    void meaning_ofKnownAndUnknownCodes(String code, CrmMeaning meaning, boolean retryable) {
        CrmAnswer answer = read("{'errorCode':" + code + "}").value();
        assertThat(answer.meaning()).isEqualTo(meaning);
        assertThat(answer.meaning().isRetryable()).isEqualTo(retryable);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void codes_canBeAdded_exceptForSuccess() {
        CrmErrorCodes codes = CrmErrorCodes.defaults().with("20017", CrmMeaning.SESSION_LOST);
        assertThat(codes.meaning("20017")).isEqualTo(CrmMeaning.SESSION_LOST);
        assertThat(codes.meaning("20016")).isEqualTo(CrmMeaning.SESSION_LOST);
        assertThat(codes).isNotEqualTo(CrmErrorCodes.defaults()).isNotEqualTo("x")
                .isEqualTo(CrmErrorCodes.defaults().with("20017", CrmMeaning.SESSION_LOST))
                .hasSameHashCodeAs(CrmErrorCodes.defaults().with("20017", CrmMeaning.SESSION_LOST));
        assertThatThrownBy(() -> codes.with("0", CrmMeaning.OTHER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codes.with("1", CrmMeaning.SUCCESS)).hasMessageContaining("'1'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[] | list", "{'data':{}} | absent", "{'errorCode':null} | null", "7 | number", "{'errorCode':{}} | record"
    })
    void read_somethingElse_isNoAnswer(String json, String found) {
        Outcome<CrmAnswer> outcome = read(json);
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome).raises(CrmRecordCode.CRM_ANSWER_UNREADABLE).at("").with("found", found).times(1);
    }

    @Test
    void read_brokenJson_isTheReadersFinding() {
        assertThat(read("{'errorCode':0")).raises(WireCode.JSON_TRUNCATED);
    }

    @Test
    void read_recordRefusedByTheReader_isRejectedForThatReason() {
        CrmAnswer answer = read("{'errorCode':0,'data':{'dataList':[{'a':1,'a':2},{'_id':'b'}]}}").value();
        Batch<Row> records = ConservationLaw.check(2, answer.records());
        assertThat(records).raisesOnly(WireCode.JSON_DUPLICATE_KEY);
        assertThat(records.accepted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "-1", "1.5", "null", "123456789012345678901234567890"})
    void counts_thatAreNone_areNotThere(String total) {
        assertThat(read("{'errorCode':0,'data':{'total':" + total + ",'dataList':[]}}").orThrow().total()).isEmpty();
    }

    @Test
    void read_maps_asFunctionsGetThem() {
        CrmAnswer answer = CrmAnswer.read(Map.of("errorCode", 0, "data", Map.of("dataList", List.of(Map.of("_id", "a")))))
                .orThrow();
        assertThat(answer.records().accepted()).hasSize(1);
        List<Object> self = new ArrayList<>();
        self.add(self);
        assertThat(CrmAnswer.read(Map.of("errorCode", 0, "data", self)))
                .raises(WireCode.LIMIT_NESTING).at("").with("limit", 64).with("actual", 65);
    }
}
