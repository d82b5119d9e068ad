package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.kingdee.crm.CrmQuery.Operator;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries: their body, and the plan of pages up to and beyond 10,000 records. */
class CrmQueryTest {

    private static final CrmQuery ALL = CrmQuery.of("ProductObj");

    /** An answer with so many records, whose ids are counted from a number on. */
    private static CrmAnswer page(int first, int count, @Nullable Integer total) {
        String list = IntStream.range(first, first + count)
                .mapToObj(id -> String.format("{\"_id\":\"%08d\"}", id))
                .collect(Collectors.joining(","));
        return CrmAnswer.read(JsonRows.of("{\"errorCode\":0,\"data\":{" + (total == null ? "" : "\"total\":" + total + ",")
                        + "\"dataList\":[" + list + "]}}"))
                .orThrow();
    }

    private static CrmAnswer answer(String json) {
        return CrmAnswer.read(JsonRows.of(json.replace('\'', '"'))).value();
    }

    @Test
    void request_hasTheBodyOfTheManual() {
        CrmRequest request = CrmQuery.of("BomCoreObj")
                .with("category", Operator.EQ, "standard")
                .with("last_modified_time", Operator.BETWEEN, "1", "2")
                .withFields(List.of("product_id"))
                .withTotal()
                .withLimit(50)
                .withOffset(100)
                .request();
        assertThat(request.path()).isEqualTo("/cgi/crm/v2/data/query").isEqualTo(request.toString());
        assertThat(request.toJson()).isEqualTo("{'data':{'dataObjectApiName':'BomCoreObj','find_explicit_total_num':true,"
                        .concat("'search_query_info':{'limit':50,'offset':100,'filters':[")
                        .concat("{'field_name':'category','field_values':['standard'],'operator':'EQ'},")
                        .concat("{'field_name':'last_modified_time','field_values':['1','2'],'operator':'BETWEEN'}],")
                        .concat("'orders':[{'fieldName':'_id','isAsc':true}],'fieldProjection':['_id','product_id']}}}")
                        .replace('\'', '"'));
    }

    @Test
    void request_customObject_hasAPathOfItsOwn() {
        assertThat(CrmQuery.of("mine__c").request().path()).isEqualTo("/cgi/crm/custom/v2/data/query");
        assertThat(ALL.withFields(List.of("_id")).request().toJson()).contains("\"fieldProjection\":[\"_id\"]");
    }

    @Test
    void next_fullPage_countsOnByTheLimit() {
        CrmQuery second = ALL.next(page(0, 100, null)).orThrow().orElseThrow();
        assertThat(second).isEqualTo(ALL.withOffset(100)).hasSameHashCodeAs(ALL.withOffset(100))
                .hasToString("ProductObj from 100").isNotEqualTo(ALL).isNotEqualTo("x");
        assertThat(second.next(page(100, 30, null)).orThrow()).isEmpty();
    }

    @Test
    void next_total_neverEndsTheWalk_andCarriesItOn() {
        assertThat(ALL.next(page(0, 100, 0)).orThrow()).contains(ALL.withOffset(100));
        assertThat(ALL.next(page(0, 100, 100)).orThrow()).contains(ALL.withOffset(100));
        assertThat(ALL.withTotal().next(page(0, 100, 100)).orThrow()).isPresent();
        assertThat(ALL.withLimit(2).next(page(0, 2, 2)).orThrow()).contains(ALL.withLimit(2).withOffset(2));
        assertThat(ALL.next(page(0, 90, 90)).orThrow()).isEmpty();
        assertThat(ALL.next(page(0, 90, 101)).orThrow()).map(CrmQuery::toString).contains("ProductObj from 0 after 00000089");
        assertThat(ALL.next(page(0, 0, 101))).raisesNothing();
        assertThat(ALL.next(page(0, 0, 101)).orThrow()).isEmpty();
    }

    @Test
    void next_endsBeforeTheTotalThatWasAskedFor_saysBothNumbers() {
        CrmQuery second = ALL.withTotal().next(page(0, 100, 250)).orThrow().orElseThrow();
        Outcome<Optional<CrmQuery>> end = second.next(page(100, 0, 250));
        assertThat(end).raises(CrmRecordCode.CRM_PAGES_SHORT).about("ProductObj").with("read", 100).with("total", 250).times(1);
        assertThat(end.value()).isEmpty();
        assertThat(second.next(page(100, 0, 100))).raisesNothing();
    }

    @Test
    void next_answerWithASmallerLimit_losesNoRecord() {
        String list = IntStream.range(0, 50)
                .mapToObj(id -> String.format("{'_id':'%08d'}", id))
                .collect(Collectors.joining(","));
        CrmAnswer half = answer("{'errorCode':0,'data':{'offset':0,'limit':50,'dataList':[" + list + "]}}");
        CrmQuery behind = ALL.next(half).orThrow().orElseThrow();
        assertThat(behind).hasToString("ProductObj from 0 after 00000049");
        assertThat(behind.request().toJson()).contains("\"limit\":100");
        CrmQuery named = ALL.orderedBy("name", true).next(half).orThrow().orElseThrow();
        assertThat(named).isEqualTo(ALL.orderedBy("name", true).withLimit(50).withOffset(50));
        CrmAnswer fewer = answer("{'errorCode':0,'data':{'limit':50,'dataList':[{'_id':'a'}]}}");
        assertThat(ALL.next(fewer).orThrow()).isEmpty();
    }

    @Test
    void next_answerThatCannotBeRead_isNoLastPage() {
        assertThat(ALL.next(answer("{'errorCode':0,'data':'x'}"))).raises(CrmRecordCode.CRM_DATA_UNREADABLE)
                .about("data").at("/data").with("field", "data").with("found", "text");
        assertThat(ALL.next(answer("{'errorCode':0,'data':{'dataList':{}}}"))).raises(CrmRecordCode.CRM_DATA_UNREADABLE)
                .at("/data/dataList").with("field", "dataList").with("found", "record");
    }

    @Test
    void next_beyondTheFurthestOffset_goesOnBehindTheLastId() {
        CrmQuery furthest = ALL.withOffset(10_000);
        CrmQuery behind = furthest.next(page(10_000, 100, null)).orThrow().orElseThrow();
        assertThat(behind).hasToString("ProductObj from 0 after 00010099");
        assertThat(behind.request().toJson()).contains("\"offset\":0",
                "{\"field_name\":\"_id\",\"field_values\":[\"00010099\"],\"operator\":\"GT\"}");
        assertThat(behind.next(page(10_100, 100, null)).orThrow()).contains(behind.withOffset(100));
        assertThat(ALL.withLimit(30).withOffset(9_990).next(page(9_990, 30, null)).orThrow()).map(CrmQuery::toString)
                .contains("ProductObj from 0 after 00010019");
    }

    @Test
    void next_pagesOfALargeObject_readEachRecordOnce() {
        int records = 25_050;
        int read = 0;
        int first = 0;
        Optional<CrmQuery> query = Optional.of(ALL);
        while (query.isPresent()) {
            String text = query.get().toString();
            int after = text.contains("after") ? Integer.parseInt(text.replaceAll(".* ", "")) + 1 : 0;
            first = after + Integer.parseInt(text.replaceAll(".*from (\\d+).*", "$1"));
            assertThat(first).isEqualTo(read);
            int size = Math.min(100, records - first);
            read += size;
            query = query.get().next(page(first, size, null)).orThrow();
        }
        assertThat(read).isEqualTo(records);
    }

    @Test
    void next_anotherOrder_endsAtTheFurthestOffset() {
        Outcome<Optional<CrmQuery>> next =
                ALL.orderedBy("name", true).withOffset(10_000).next(page(0, 100, null));
        assertThat(next).raises(CrmRecordCode.CRM_PAGES_NOT_BY_ID)
                .about("ProductObj").with("order", "name").with("limit", 10_000);
        assertThat(ALL.orderedBy("_id", false).withOffset(10_000).next(page(0, 100, null)).hasValue()).isFalse();
    }

    @Test
    void next_lastIdDoesNotLeadOn_isNotAskedForAgain() {
        CrmQuery behind = ALL.withOffset(10_000).next(page(500, 100, null)).orThrow().orElseThrow();
        assertThat(behind.withOffset(10_000).next(page(0, 100, null))).raises(CrmRecordCode.CRM_PAGE_WITHOUT_END)
                .about("ProductObj").with("last", "00000099").with("after", "00000599");
        String noIds = "{'errorCode':0,'data':{'dataList':[" + "1,".repeat(99) + "1]}}";
        assertThat(ALL.withOffset(10_000).next(answer(noIds)))
                .raises(CrmRecordCode.CRM_PAGE_WITHOUT_END).with("last", "").with("after", "");
    }

    @Test
    void next_failedOrForeignAnswer_hasNoNextPage() {
        assertThat(ALL.next(answer("{'errorCode':20016}"))).raises(CrmRecordCode.CRM_CALL_FAILED).about("20016");
        assertThat(ALL.next(answer("{'errorCode':0,'data':{'offset':200,'dataList':[]}}")))
                .raises(CrmRecordCode.CRM_PAGE_OF_ANOTHER_QUERY).about("ProductObj").with("expected", 0).with("actual", 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void withLimit_outOfRange_isRefused(int limit) {
        assertThatThrownBy(() -> ALL.withLimit(limit)).hasMessageContaining("1 to 100");
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, 50, 10_100})
    void withOffset_noMultipleOrTooFar_isRefused(int offset) {
        assertThatThrownBy(() -> ALL.withOffset(offset)).isInstanceOf(IllegalArgumentException.class);
    }
}
