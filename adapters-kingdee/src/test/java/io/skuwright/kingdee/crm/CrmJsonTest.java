package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders from JSON: the forms they come in, and what is no order. */
class CrmJsonTest {

    private static CrmOrder decode(String json) {
        return CrmOrders.standard().decode(JsonRows.of(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[{'_id':'a','quantity':2.50}] | |",
        "{'SalesOrderProductObj':[{'_id':'a','quantity':2.50}]} | /SalesOrderProductObj |",
        "{'name':'SO-1','SalesOrderProductObj':[{'_id':'a','quantity':2.50}]} | /SalesOrderProductObj | SO-1",
        "{'name':'SO-1','details':{'SalesOrderProductObj':[{'_id':'a','quantity':2.50}]}} | /details/SalesOrderProductObj | SO-1",
        "{'name':'x','object_data':{'name':'SO-1'},'details':{'SalesOrderProductObj':[{'_id':'a','quantity':2.50}]}}"
                + " | /details/SalesOrderProductObj | SO-1",
        "{'SalesOrderProductObj':null,'details':{'SalesOrderProductObj':[{'_id':'a','quantity':'2.50'}]}}"
                + " | /details/SalesOrderProductObj |"
    })
    void decode_formIsToldByContent(String json, String place, String number) {
        CrmOrder order = decode(json);
        assertThat(order.findings()).raisesNothing();
        assertThat(order.order().place().toString()).isEqualTo(place == null ? "" : place);
        assertThat(order.order().number()).isEqualTo(number);
        assertThat(order.order().lines()).extracting(OrderLine::id).containsExactly("a");
        assertThat(order.order().lines()).extracting(OrderLine::quantity).containsExactly(Ratio.of(5, 2));
        assertThat(order.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'errorCode':0,'data':{'object_data':{'name':'SO-1'},'details':{'SalesOrderProductObj':[{'_id':'a'}]}}}"
                + " | /data/details/SalesOrderProductObj | SO-1",
        "{'errorCode':'0','data':{'name':'SO-1','details':{'SalesOrderProductObj':[{'_id':'a'}]}}}"
                + " | /data/details/SalesOrderProductObj | SO-1",
        "{'data':{'SalesOrderProductObj':[{'_id':'a'}]}} | /data/SalesOrderProductObj |",
        "{'errorCode':0,'data':{'total':1,'dataList':[{'_id':'a'}]}} | /data/dataList |",
        "{'data':{'dataList':[{'object_data':{'name':'SO-1'},'details':{'SalesOrderProductObj':[{'_id':'a'}]}}]}}"
                + " | /data/dataList/0/details/SalesOrderProductObj | SO-1"
    })
    void decode_answerOfTheOpenApi_isToldByContent(String json, String place, String number) {
        CrmOrder order = decode(json);
        assertThat(order.findings()).raisesNothing();
        assertThat(order.order().place().toString()).isEqualTo(place);
        assertThat(order.order().number()).isEqualTo(number);
        assertThat(order.order().lines()).extracting(OrderLine::id).containsExactly("a");
    }

    @Test
    void decode_failedAnswer_hasNoLines() {
        CrmOrder order = decode("{'errorCode':20016,'data':{'dataList':[{'_id':'a'}]}}");
        assertThat(order.findings()).raisesOnly(CrmRecordCode.CRM_CALL_FAILED);
        assertThat(order.lines().read()).isZero();
        assertThat(decode("{'errorCode':0}").findings()).raises(CrmCode.LINES_MISSING).at("/data").with("found", "absent");
    }

    @Test
    void decode_mapOfAnAnswer_isReadAsItsJson() {
        Map<String, Object> answer = Map.of("errorCode", 0, "data", Map.of("dataList", List.of(Map.of("_id", "a"))));
        CrmOrder order = CrmOrders.standard().decode(answer);
        assertThat(order.order().lines()).extracting(OrderLine::id).containsExactly("a");
        List<Object> self = new ArrayList<>();
        self.add(self);
        assertThat(CrmOrders.standard().decode(Map.of("data", self)).findings()).raises(WireCode.LIMIT_NESTING);
    }

    @Test
    void decode_twoListsOfLines_readsNeither() {
        CrmOrder order =
                decode("{'SalesOrderProductObj':[{'_id':'a'}],'details':{'SalesOrderProductObj':[{'_id':'b'}]}}");
        assertThat(order.findings())
                .raises(CrmCode.LINES_TWICE).at("/SalesOrderProductObj").with("field", "SalesOrderProductObj");
        assertThat(order.lines().read()).isZero();
    }

    @Test
    void decode_elementRefusedByTheReader_isRejectedForThatReason() {
        CrmOrder order = decode("[{'_id':'a','q':1,'q':2},7]");
        assertThat(order.findings()).raisesOnly(WireCode.JSON_DUPLICATE_KEY, CrmCode.BAD_LINE);
        assertThat(order.lines().rejected()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 | | document | number", "null | | document | null", "{} | | SalesOrderProductObj | absent",
        "{'details':{'SalesOrderProductObj':{'_id':'a'}}} | /details | SalesOrderProductObj | record",
        "{'details':null} | | SalesOrderProductObj | absent", "{'SalesOrderProductObj':'[]'} | | SalesOrderProductObj | text"
    })
    void decode_documentWithoutLines_saysSo(String json, String place, String field, String found) {
        CrmOrder order = decode(json);
        assertThat(order.findings())
                .raises(CrmCode.LINES_MISSING).at(place == null ? "" : place).with("field", field).with("found", found);
        ConservationLaw.check(0, order.lines());
    }

    @Test
    void decode_emptyList_isAnOrderWithoutLines() {
        assertThat(decode("[]").findings()).raisesNothing();
        assertThat(decode("{'details':{'SalesOrderProductObj':[]}}").findings()).raisesNothing();
    }

    @Test
    void decode_elementsThatAreNoObject_areRejected() {
        CrmOrder order = decode("[{'_id':'a'},null,7,'x',[{'_id':'b'}]]");
        ConservationLaw.check(5, order.lines());
        assertThat(order.findings())
                .raises(CrmCode.BAD_LINE).at("/1").with("value", "null").with("found", "null")
                .raises(CrmCode.BAD_LINE).at("/2").with("value", "7").with("found", "number")
                .raises(CrmCode.BAD_LINE).at("/3").with("value", "x").with("found", "text")
                .raises(CrmCode.BAD_LINE).at("/4").with("value", "[{\"_id\":\"b\"}]").with("found", "list");
    }

    @Test
    @Tag("F4")
    void decode_lineWithAKeyTwice_isRejectedAndItsSiblingsAreNot() {
        CrmOrder order = decode("[{'_id':'a','_id':'b'},{'_id':'c'}]");
        ConservationLaw.check(2, order.lines());
        assertThat(order.order().lines()).extracting(OrderLine::id).containsExactly("c");
        assertThat(order.findings())
                .raises(WireCode.JSON_DUPLICATE_KEY).at("/0").with("key", "_id")
                .doesNotRaise(CrmCode.BAD_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{'_id':'a'}", "[{'_id':'a'}] []", "{", "", "[[[[["})
    void decode_documentThatIsRefused_hasNoLines(String json) {
        CrmOrder order = decode(json);
        assertThat(order.hasErrors()).isTrue();
        assertThat(order.order().lines()).isEmpty();
        assertThat(order.head()).isEmpty();
    }

    @Test
    void decode_keepsHeadAndLinesWhole() {
        CrmOrder order = decode("{'account_id':'c1','remark':'x','SalesOrderProductObj':[{'_id':'a','own__c':1.10}]}");
        assertThat(order.head().orElseThrow().cell("remark").text()).isEqualTo("x");
        assertThat(order.rows().get(0).toJson()).isEqualTo("{\"_id\":\"a\",\"own__c\":1.10}");
        assertThat(order.order().customer()).isEqualTo("c1");
    }

    @Test
    void decode_numbersAsIds_keepTheirDigits() {
        CrmOrder order = decode("[{'_id':9007199254740993,'prod_pkg_key':1.0,'quantity':9007199254740993.5}]");
        assertThat(order.order().lines().get(0).id()).isEqualTo("9007199254740993");
        assertThat(order.order().lines().get(0).nodeKey()).isNull();
        assertThat(order.order().lines().get(0).quantity()).hasToString("18014398509481987/2");
        assertThat(order.findings())
                .raises(WireCode.CODE_WAS_NUMBER).at("/0/prod_pkg_key").with("value", "1.0");
    }

    @Test
    void decode_ofAFile_namesIt() {
        CrmOrder order = CrmOrders.standard().decode(JsonRows.of("[7]").in("order.json"));
        assertThat(order.findings()).raises(CrmCode.BAD_LINE).at("order.json#/0");
    }

    @Test
    void decode_fieldsOfOtherKinds_areFindings() {
        CrmOrder order = decode("[{'_id':{'x':1},'quantity':[1],'is_kit__c':{'a':1},'is_skip__c':true,'bom_id':false}]");
        assertThat(order.findings())
                .raises(WireCode.WRONG_TYPE).at("/0/_id").with("found", "record")
                .raises(WireCode.WRONG_TYPE).at("/0/quantity").with("found", "list").with("expected", "number")
                .raises(WireCode.WRONG_TYPE).at("/0/bom_id").with("found", "flag");
        assertThat(order.order().lines().get(0).skip().text()).isEqualTo("true");
    }
}
