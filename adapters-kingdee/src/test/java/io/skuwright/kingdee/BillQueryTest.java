package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillQueryTest {

    @Test
    void toJson_firstPage_isTheBodyOfAQuery() {
        BillQuery query = BillQuery.of("SAL_SaleOrder", "FID, FBillNo")
                .where(QueryFilter.equal("FDocumentStatus", "C"))
                .and(QueryFilter.atLeast("FModifyDate", "2026-01-01"))
                .orderedBy(" FID ASC ");
        assertThat(query.first().orThrow().toJson())
                .isEqualTo("{\"data\":{\"FormId\":\"SAL_SaleOrder\",\"FieldKeys\":\"FID,FBillNo\","
                        + "\"FilterString\":\"FDocumentStatus='C' and FModifyDate>='2026-01-01'\",\"OrderString\":\"FID ASC\","
                        + "\"TopRowCount\":0,\"StartRow\":0,\"Limit\":2000,\"SubSystemId\":\"\"}}");
        assertThat(query).hasToString(
                "SAL_SaleOrder FID,FBillNo where FDocumentStatus='C' and FModifyDate>='2026-01-01' by FID ASC");
        assertThat(query.keys()).isEqualTo("FID,FBillNo");
    }

    @Test
    void toJson_inParameters_isTextInAList() {
        BillQuery query = BillQuery.of("ENG_BOM", "FID").orderedBy("FID").atMost(10).inParameters();
        assertThat(query.first().orThrow().toJson())
                .isEqualTo("{\"parameters\":[\"{\\\"FormId\\\":\\\"ENG_BOM\\\",\\\"FieldKeys\\\":\\\"FID\\\",\\\"FilterString\\\":\\\"\\\","
                        + "\\\"OrderString\\\":\\\"FID\\\",\\\"TopRowCount\\\":0,\\\"StartRow\\\":0,\\\"Limit\\\":10,\\\"SubSystemId\\\":\\\"\\\"}\"]}");
    }

    @Test
    void next_byTheNumberOfRows_stopsAtFewerThanTheLimit() {
        QueryPage first = BillQuery.engBoms().atMost(10_000).first().orThrow();
        QueryPage second = first.next(10_000).orElseThrow();
        assertThat(second.start()).isEqualTo(10_000);
        assertThat(second.toJson()).contains("\"StartRow\":10000,\"Limit\":10000");
        assertThat(second.next(9_999)).isEmpty();
        assertThat(second.next(0)).isEmpty();
        assertThat(second).hasToString("ENG_BOM from 10000");
        assertThat(first.next(10_001).orElseThrow().start()).as("what came is not asked for again").isEqualTo(10_001);
        assertThatThrownBy(() -> first.next(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A server may give fewer rows than it was asked for at most; only an empty page is the end then. */
    @Test
    void next_withoutALimit_stopsAtAnEmptyPage() {
        QueryPage first = BillQuery.materials().atMost(0).first().orThrow();
        assertThat(first.toJson()).contains("\"Limit\":0");
        QueryPage second = first.next(37).orElseThrow();
        assertThat(second.start()).isEqualTo(37);
        assertThat(second.next(0)).isEmpty();
    }

    @Test
    void next_byItsAnswer_countsRowsAndStopsAtAFailure() {
        QueryPage page = BillQuery.of("ENG_BOM", "FID").orderedBy("FID").atMost(2).first().orThrow();
        assertThat(page.next(KingdeeAnswer.read("[[1],[2]]").orThrow()).orThrow().orElseThrow().start()).isEqualTo(2);
        assertThat(page.next(KingdeeAnswer.read("[[1]]").orThrow()).orThrow()).isEmpty();
        Outcome<Optional<QueryPage>> lost =
                page.next(KingdeeAnswer.read("{\"ResponseStatus\":{\"IsSuccess\":false,\"MsgCode\":1}}").value());
        assertThat(lost.hasValue()).as("more pages may be there").isFalse();
        FindingAssert.assertThat(lost)
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .with("msgCode", "1")
                .with("meaning", "SESSION_LOST")
                .with("advice", "RETRY_AFTER_LOGIN");
        assertThat(page.next(KingdeeAnswer.read(GoldenFiles.read(GoldenFiles.QUERY_FAILED)).value()).hasValue()).isFalse();
    }

    /** Servers since 2020 give 2,000 rows at most, however many they are asked for. */
    @Test
    void next_asManyRowsAsSomeServersGiveAtMost_goesOn() {
        QueryPage first = BillQuery.engBoms().atMost(10_000).first().orThrow();
        QueryPage second = first.next(2_000).orElseThrow();
        assertThat(second.start()).isEqualTo(2_000);
        assertThat(second.next(0)).isEmpty();
        assertThat(first.next(1_999)).isEmpty();
        assertThat(first.next(2_001)).isEmpty();
    }

    @Test
    void first_withoutAnOrder_isSaid() {
        FindingAssert.assertThat(BillQuery.of("ENG_BOM", "FID").first())
                .raises(QueryCode.QUERY_ORDER_UNSTABLE)
                .about("ENG_BOM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FID,", "FID,FID", "FID or 1=1", "F'x", "FMaterialId..FNumber", "1a", "FID;FName"})
    void of_keysThatAreNone_areRefused(String keys) {
        assertThatThrownBy(() -> BillQuery.of("ENG_BOM", keys)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settings_outOfTheirRange_areRefused() {
        BillQuery query = BillQuery.of("ENG_BOM", "FID,FNumber");
        assertThatThrownBy(() -> query.atMost(10_001)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("10001");
        assertThatThrownBy(() -> query.atMost(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> query.without("FName")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> query.without("FID").without("FNumber")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> query.with("FNumber")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("twice");
        assertThat(query.with("F_Own,FNote").without("FID").keys()).isEqualTo("FNumber,F_Own,FNote");
    }

    @Test
    void filter_valuesAndConditions_areQuotedAndGrouped() {
        QueryFilter either = QueryFilter.equal("FNumber", "O'Neil's").or(QueryFilter.notEqual("FUseOrgId.FNumber", ""));
        assertThat(either).hasToString("FNumber='O''Neil''s' or FUseOrgId.FNumber<>''");
        assertThat(either.and(QueryFilter.below("FID", "7"))).hasToString("(FNumber='O''Neil''s' or FUseOrgId.FNumber<>'') and FID<'7'");
        assertThat(QueryFilter.in("FID", List.of("1", "'"))).hasToString("FID in ('1','''')");
        assertThat(QueryFilter.in("FID", List.of())).hasToString("1=0");
        assertThat(QueryFilter.startingWith("FNumber", "10%_[a")).hasToString("FNumber like '10[%][_][[]a%'");
        assertThat(QueryFilter.text("FQty > 3").and(QueryFilter.equal("A", "b"))).hasToString("(FQty > 3) and A='b'");
        assertThat(QueryFilter.equal("A", "b")).isEqualTo(QueryFilter.text("A='b'")).hasSameHashCodeAs(QueryFilter.text("A='b'"));
        assertThatThrownBy(() -> QueryFilter.equal("FID or 1=1 --", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_byWhatIsAsked() {
        assertThat(BillQuery.engBoms()).isEqualTo(BillQuery.engBoms()).hasSameHashCodeAs(BillQuery.engBoms());
        assertThat(BillQuery.engBoms()).isNotEqualTo(BillQuery.engBoms().atMost(5)).isNotEqualTo(BillQuery.materials());
    }

    /** Returns one row of a query, as the answer has it: null where nothing is said for the key. */
    private static String row(BillQuery query, Map<String, String> cells) {
        List<String> row = new ArrayList<>();
        for (String key : query.keys().split(",", -1)) {
            row.add(cells.getOrDefault(key, "null"));
        }
        assertThat(query.keys().split(",", -1)).contains(cells.keySet().toArray(new String[0]));
        return row.toString();
    }

    @Test
    void engBoms_keys_areThoseTheReaderUnderstands() {
        BillQuery query = BillQuery.engBoms();
        assertThat(query.filter()).isEqualTo("FDocumentStatus='C' and FForbidStatus='A'");
        String row = row(query, Map.ofEntries(
                Map.entry("FID", "200001"), Map.entry("FNumber", "\"KIT-01_V1.0\""), Map.entry("FUseOrgId.FNumber", "\"100\""),
                Map.entry("FDocumentStatus", "\"C\""), Map.entry("FForbidStatus", "\"A\""), Map.entry("FMATERIALID.FNumber", "\"KIT-01\""),
                Map.entry("FUNITID.FNumber", "\"Pcs\""), Map.entry("FBOMCATEGORY", "\"1\""), Map.entry("FBOMUSE", "\"99\""),
                Map.entry("FYIELDRATE", "100.0"), Map.entry("FTreeEntity_FENTRYID", "300001"), Map.entry("FTreeEntity_FSeq", "1"),
                Map.entry("FMATERIALIDCHILD.FNumber", "\"SUB-02\""), Map.entry("FMATERIALTYPE", "\"1\""),
                Map.entry("FCHILDUNITID.FNumber", "\"Pcs\""), Map.entry("FDOSAGETYPE", "\"2\""), Map.entry("FNUMERATOR", "2.0"),
                Map.entry("FDENOMINATOR", "3.0"), Map.entry("FSCRAPRATE", "5.0"), Map.entry("FFIXSCRAPQTY", "0.0"),
                Map.entry("FISSkip", "true"), Map.entry("FBOMID.FNumber", "\"SUB-02_V1.0\""),
                Map.entry("FEFFECTDATE", "\"2026-01-01T00:00:00\"")));
        Batch<Bom> batch = EngBoms.defaults().standardOnly().withQueryKeys(query.keys()).decode(JsonRows.of("[" + row + "]"));
        FindingAssert.assertThat(batch).raisesNothing();
        BomLine line = ConservationLaw.check(1, batch).accepted().get(0).lines().get(0);
        assertThat(line.id()).isEqualTo("300001");
        assertThat(line.component()).isEqualTo("SUB-02");
        assertThat(line.numerator()).isEqualTo(Ratio.of(2));
        assertThat(line.lossRate()).isEqualTo(Ratio.of(5));
        assertThat(line.skipLayer()).isTrue();
        assertThat(line.componentBom()).contains("SUB-02_V1.0");
    }

    @Test
    void materials_keys_areThoseTheReaderUnderstands() {
        BillQuery query = BillQuery.materials();
        String row = row(query, Map.of(
                "FMATERIALID", "5001", "FNumber", "\"KIT-01\"", "FName", "\"套件一\"", "FUseOrgId.FNumber", "\"100\"",
                "FDocumentStatus", "\"C\"", "FForbidStatus", "\"A\"", "FErpClsID", "\"2\"", "FSuite", "\"1\"",
                "FBaseUnitId.FNumber", "\"Pcs\"", "FMaterialGroup.FNumber", "\"KITS\""));
        Batch<ErpMaterial> batch = Materials.defaults().withQueryKeys(query.keys()).decode(JsonRows.of("[" + row + "]"));
        FindingAssert.assertThat(batch).raisesNothing();
        ErpMaterial material = ConservationLaw.check(1, batch).accepted().get(0);
        assertThat(material.number()).isEqualTo("KIT-01");
        assertThat(material.suite()).isEqualTo(Flag.YES);
        assertThat(material.baseUnit()).contains("Pcs");
        assertThat(material.group()).contains("KITS");
    }

    @Test
    void saleOrders_keys_areThoseTheReaderUnderstands() {
        BillQuery query = BillQuery.saleOrders();
        String kit = row(query, Map.of(
                "FID", "100021", "FBillNo", "\"SO-1\"", "FSaleOrderEntry_FEntryID", "300001", "FSaleOrderEntry_FSeq", "1",
                "FRowType", "\"Parent\"", "FRowId", "\"r-1\"", "FMaterialId.FNumber", "\"KIT-01\"", "FQty", "3.0",
                "FUnitID.FNumber", "\"Pcs\"", "FCustId.FNumber", "\"C-7\""));
        String part = row(query, Map.of(
                "FID", "100021", "FBillNo", "\"SO-1\"", "FSaleOrderEntry_FEntryID", "300002", "FSaleOrderEntry_FSeq", "2",
                "FRowType", "\"Son\"", "FParentRowId", "\"r-1\"", "FMaterialId.FNumber", "\"PART-01\"", "FQty", "2.0",
                "FParentMatId.FNumber", "\"KIT-01\"", "FTaxPrice", "1.5"));
        Batch<ErpOrder> batch = SaleOrders.defaults()
                .withQueryKeys(query.keys())
                .decode(JsonRows.of("[" + kit + "," + part + "]"));
        FindingAssert.assertThat(batch).raisesNothing();
        ErpOrder order = ConservationLaw.check(1, batch).accepted().get(0);
        assertThat(order.customer()).contains("C-7");
        assertThat(order.lines()).extracting(ErpOrderLine::material).containsExactly("KIT-01", "PART-01");
        assertThat(order.lines().get(1).kitLine()).hasValue(0);
        assertThat(order.lines().get(1).taxPrice()).contains(Ratio.parse("1.5"));
        assertThat(order.lines()).allSatisfy(line -> assertThat(line.extras().isEmpty()).isTrue());
    }

    @Test
    void view_byNumberOrId_isTheBody() {
        assertThat(ViewRequest.ofNumber("ENG_BOM", "KIT-01_V1.0").toJson())
                .isEqualTo("{\"formid\":\"ENG_BOM\",\"data\":{\"CreateOrgId\":0,\"Number\":\"KIT-01_V1.0\",\"Id\":\"\",\"IsSortBySeq\":\"true\"}}");
        assertThat(new ViewRequest("ENG_BOM", "", "200001", "1").toJson())
                .isEqualTo("{\"formid\":\"ENG_BOM\",\"data\":{\"CreateOrgId\":1,\"Number\":\"\",\"Id\":\"200001\",\"IsSortBySeq\":\"true\"}}");
        assertThat(ViewRequest.ofId("ENG_BOM", "7").toParametersJson())
                .isEqualTo("{\"parameters\":[\"ENG_BOM\",\"{\\\"CreateOrgId\\\":0,\\\"Number\\\":\\\"\\\",\\\"Id\\\":\\\"7\\\",\\\"IsSortBySeq\\\":\\\"true\\\"}\"]}");
        for (List<String> bad : List.of(List.of("", "", "0"), List.of("a", "1", "0"), List.of("a", "", "07"), List.of("a", "", "x"))) {
            assertThatThrownBy(() -> new ViewRequest("F", bad.get(0), bad.get(1), bad.get(2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Whatever number of rows a server holds, every row is asked for once. */
    @Test
    void paging_anyNumberOfRows_asksForEachOnce() {
        for (int rows = 0; rows < 23; rows++) {
            int asked = 0;
            Optional<QueryPage> page = Optional.of(BillQuery.materials().atMost(5).first().orThrow());
            while (page.isPresent()) {
                assertThat(page.get().start()).isEqualTo(asked);
                int came = Math.min(5, rows - asked);
                asked += came;
                page = page.get().next(came);
            }
            assertThat(asked).isEqualTo(rows);
        }
    }
}
