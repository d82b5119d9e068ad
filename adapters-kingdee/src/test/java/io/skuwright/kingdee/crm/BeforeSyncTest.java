package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.order.OrderCode;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-2")
@Tag("B9")
class BeforeSyncTest {

    private static final String ORDER = "SalesOrderObj";
    private static final String LINES = "SalesOrderProductObj";
    private static final Map<String, Object> HEAD = Map.of("name", "SO-1", "account_id", "c1");

    private static BeforeSyncAnswer run(BeforeSync door, List<?> lines) {
        return door.run(ORDER, HEAD, Map.of(LINES, lines));
    }

    private static List<Object> both(String... golden) {
        List<Object> lines = new ArrayList<>();
        for (String id : golden) {
            for (Map<String, @Nullable Object> line : GoldenOrder.of(id).crmLines()) {
                Map<String, @Nullable Object> renamed = new LinkedHashMap<>(line);
                for (String field : List.of("_id", "prod_pkg_key", "parent_prod_pkg_key", "root_prod_pkg_key")) {
                    renamed.computeIfPresent(field, (name, value) -> value.equals("") ? "" : id + value);
                }
                lines.add(renamed);
            }
        }
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> sentLines(BeforeSyncAnswer answer) {
        return (List<Map<String, Object>>) answer.details().get(LINES);
    }

    @Test
    @Tag("B4")
    void run_healthyOrder_passesTheLinesToSendWithTheirTypes() {
        List<Map<String, @Nullable Object>> lines = GoldenOrder.of("G04").crmLines();
        BeforeSyncAnswer answer = run(BeforeSync.plan("1"), lines);
        assertThat(answer.isExec()).isTrue();
        assertThat(answer.isCover()).isTrue();
        assertThat(answer.code()).isEqualTo("0");
        assertThat(answer.message()).isEqualTo("4 of 5 lines are sent.");
        assertThat(answer.sent()).containsExactly("r", "x", "y", "z");
        assertThat(answer.objectData()).isEqualTo(HEAD);
        assertThat(sentLines(answer)).extracting(line -> line.get("_id")).containsExactly("r", "x", "y", "z");
        Map<String, @Nullable Object> expected = new LinkedHashMap<>(lines.get(2));
        expected.putAll(Map.of("product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-x"));
        assertThat(sentLines(answer).get(1)).isEqualTo(expected);
        assertThat(lines).isEqualTo(GoldenOrder.of("G04").crmLines());
        assertThat(answer.updates().orElseThrow().asMap()).hasSize(5);
        assertThat(answer.toRemove(List.of("s", "x"))).containsExactly("s");
    }

    @Test
    void run_plan2_fillsTheStandardBom() {
        BeforeSyncAnswer answer = run(BeforeSync.plan("2"), GoldenOrder.of("G04").crmLines());
        assertThat(answer.sent()).containsExactly("r", "s", "z");
        assertThat(sentLines(answer).get(0)).containsEntry("std_bom_core__c", "ST-r").containsEntry("product_type__c", "parent");
        assertThat(sentLines(answer).get(1)).containsEntry("son_bom_id__c", "SL-s").doesNotContainKey("std_bom_core__c");
    }

    @Test
    void run_fieldThatNoLongerApplies_isClearedInTheCopy() {
        List<Map<String, @Nullable Object>> lines = GoldenOrder.of("G01").crmLines();
        lines.get(0).put("parent_product__c", "OLD");
        BeforeSyncAnswer answer = run(BeforeSync.plan("1"), lines);
        assertThat(sentLines(answer).get(0)).containsEntry("parent_product__c", null).containsEntry("product_type__c", "standard");
        assertThat(lines.get(0)).containsEntry("parent_product__c", "OLD");
    }

    @Test
    void run_otherDetails_stayBesideTheLines() {
        Map<Object, Object> details = new LinkedHashMap<>();
        details.put("PaymentObj", List.of("p"));
        details.put(ScriptText.of(LINES), GoldenOrder.of("G01").crmLines());
        BeforeSyncAnswer answer = BeforeSync.plan("1").run(ScriptText.of(ORDER), null, details);
        assertThat(answer.details()).containsEntry("PaymentObj", List.of("p")).containsOnlyKeys("PaymentObj", LINES);
        assertThat(answer.objectData()).isNull();
        assertThat(answer.sent()).containsExactly("a", "b");
    }

    @Test
    void run_otherObject_isAnExplicitPass() {
        Map<String, Object> details = Map.of(LINES, List.of("whatever"));
        BeforeSyncAnswer answer = BeforeSync.plan("1").run("AccountObj", HEAD, details);
        assertThat(answer.isExec()).isTrue();
        assertThat(answer.isCover()).isFalse();
        assertThat(answer.code()).isEqualTo("0");
        assertThat(answer.message()).isEqualTo("'AccountObj' is not the order object and was passed on unchanged.");
        assertThat(answer.details()).isEqualTo(details);
        assertThat(answer.updates()).isEmpty();
        assertThat(answer.toRemove()).isEmpty();
        assertThat(answer.toRemove(List.of("x"))).isEmpty();
        assertThat(answer.sent()).isEmpty();
    }

    @Test
    void run_eventWithoutLines_leavesTheDetailsAsTheyAre() {
        for (Map<?, ?> details : Arrays.<Map<?, ?>>asList(null, Map.of(), Map.of("PaymentObj", List.of()), Map.of(LINES, List.of()))) {
            BeforeSyncAnswer answer = BeforeSync.plan("2").run(ORDER, HEAD, details);
            assertThat(answer.isExec()).isTrue();
            assertThat(answer.isCover()).isFalse();
            assertThat(answer.code()).isEqualTo("0");
            assertThat(answer.details()).isEqualTo(details);
            assertThat(answer.findings()).raises(CrmCode.DETAILS_ABSENT).with("field", LINES);
            assertThat(answer.message()).contains("were left as they are");
        }
    }

    @Test
    void run_objectNotNamed_isStopped() {
        for (String name : Arrays.asList(null, "", " ")) {
            BeforeSyncAnswer answer = BeforeSync.plan("1").run(name, HEAD, Map.of());
            assertThat(answer.isExec()).isFalse();
            assertThat(answer.code()).isEqualTo("SOURCE_OBJECT_MISSING");
            assertThat(answer.findings()).raises(CrmCode.SOURCE_OBJECT_MISSING).with("field", "sourceObjectApiName");
        }
    }

    @Test
    void run_linesThatAreNoList_isStopped() {
        BeforeSyncAnswer answer = BeforeSync.plan("1").run(ORDER, HEAD, Map.of(LINES, "x"));
        assertThat(answer.isExec()).isFalse();
        assertThat(answer.findings()).raises(CrmCode.LINES_MISSING).at("/details/SalesOrderProductObj").with("found", "text");
    }

    @Test
    void run_lineInError_stopsTheOrder() {
        BeforeSyncAnswer answer = run(BeforeSync.plan("1"), GoldenOrder.of("G09").crmLines());
        assertThat(answer.isExec()).isFalse();
        assertThat(answer.isCover()).isFalse();
        assertThat(answer.code()).isEqualTo("ORPHAN_PARENT");
        assertThat(answer.message()).startsWith("The order is not sent. 1 error: ").contains("'c'");
        assertThat(answer.details()).isEqualTo(Map.of(LINES, GoldenOrder.of("G09").crmLines()));
        assertThat(answer.toRemove(List.of("r"))).isEmpty();
        assertThat(answer).hasToString(answer.code() + " " + answer.message());
        assertThat(answer.findings())
                .raises(OrderCode.ORPHAN_PARENT).at("/details/SalesOrderProductObj/1");
    }

    @Test
    void run_healthyLinesWanted_leavesIncompleteKitsOutWhole() {
        List<Object> lines = both("G04", "G16");
        lines.add(Map.of("_id", "plain", "product_id", "P"));
        BeforeSyncAnswer answer = run(BeforeSync.plan("1").sendHealthyLines(), lines);
        assertThat(answer.isExec()).isTrue();
        assertThat(answer.code()).isEqualTo("0");
        assertThat(answer.sent()).containsExactly("G04r", "G04x", "G04y", "G04z", "plain");
        assertThat(answer.message())
                .startsWith("5 of 9 lines are sent. 3 lines were left out: G16r, G16c, G16g. 1 error: ");
        assertThat(answer.toRemove(List.of("G16r", "G16c", "G16g", "gone"))).containsExactly("gone");
    }

    @Test
    void run_healthyLinesWanted_aBadNumberKeepsItsKitBack() {
        List<Object> lines = both("G02", "G04");
        Map<String, @Nullable Object> part = new LinkedHashMap<>();
        ((Map<?, ?>) lines.get(2)).forEach((name, value) -> part.put((String) name, value));
        part.put("denominator", "x");
        part.put("product_type__c", "son");
        lines.set(2, part);
        BeforeSyncAnswer answer = run(BeforeSync.plan("1").sendHealthyLines(), lines);
        assertThat(answer.sent()).containsExactly("G04r", "G04x", "G04y", "G04z");
        assertThat(answer.findings()).raises(QuantityCode.BAD_NUMBER).about("G02c2").at("/details/SalesOrderProductObj/2/denominator");
        assertThat(answer.message()).contains("3 lines were left out: G02r, G02c1, G02c2.");
    }

    @Test
    void run_healthyLinesWanted_whatIsNoLineIsNamedByItsPlace() {
        List<Object> lines = new ArrayList<>(GoldenOrder.of("G01").crmLines());
        lines.add(0, null);
        lines.add(Map.of("product_id", "P"));
        BeforeSyncAnswer answer = run(BeforeSync.plan("1").sendHealthyLines(), lines);
        assertThat(answer.sent()).containsExactly("a", "b");
        assertThat(answer.message()).contains(
                "2 lines were left out: /details/SalesOrderProductObj/0, /details/SalesOrderProductObj/3.");
    }

    @Test
    void run_healthyLinesWanted_withoutAnyTheOrderIsStopped() {
        BeforeSyncAnswer answer = run(BeforeSync.plan("1").sendHealthyLines(), GoldenOrder.of("G17").crmLines());
        assertThat(answer.isExec()).isFalse();
        assertThat(answer.code()).isEqualTo("CYCLE");
    }

    @Test
    void run_standardBomMissing_stopsTheOrderAlsoIfHealthyLinesAreWanted() {
        List<Object> lines = both("G01", "G02");
        ((Map<?, ?>) lines.get(2)).remove("standard_bom_id");
        for (BeforeSync door : List.of(BeforeSync.plan("2"), BeforeSync.plan("2").sendHealthyLines())) {
            BeforeSyncAnswer answer = run(door, lines);
            assertThat(answer.isExec()).isFalse();
            assertThat(answer.code()).isEqualTo("STANDARD_BOM_MISSING");
        }
        assertThat(run(BeforeSync.plan("1"), lines).isExec()).isTrue();
    }

    @Test
    @Tag("B1")
    void run_erpThatExpandsKits_stopsTheOrderAlsoIfHealthyLinesAreWanted() {
        BeforeSync door = BeforeSync.plan("1")
                .withPolicy(IntegrationPlan.ONE.policyBuilder().erpExpandsKits(true).build())
                .sendHealthyLines();
        assertThat(run(door, GoldenOrder.of("G02").crmLines()).code()).isEqualTo("KIT_DOUBLE_EXPANSION");
    }

    @Test
    void run_headUnreadable_stopsTheOrder() {
        BeforeSyncAnswer answer = BeforeSync.plan("1").sendHealthyLines()
                .run(ORDER, Map.of("account_id", List.of()), Map.of(LINES, GoldenOrder.of("G01").crmLines()));
        assertThat(answer.isExec()).isFalse();
        assertThat(answer.code()).isEqualTo("WRONG_TYPE");
    }

    @Test
    void run_olderForm_takesAndGivesOneMap() {
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("sourceObjectApiName", ORDER);
        event.put("objectData", HEAD);
        event.put("details", Map.of(LINES, GoldenOrder.of("G01").crmLines()));
        Map<String, @Nullable Object> answer = BeforeSync.plan(IntegrationPlan.ONE).run(event).toMap();
        assertThat(answer).containsEntry("isExec", true).containsEntry("isCover", true).containsEntry("objectData", HEAD);
        assertThat(answer.keySet()).containsExactly("isExec", "isCover", "objectData", "details");
        event.put("details", null);
        assertThat(BeforeSync.plan("1").run(event).toMap()).containsEntry("isCover", false).containsEntry("details", null);
        assertThat(BeforeSync.plan("1").run(Map.of("objectData", "x")).toMap()).containsEntry("isExec", false);
    }

    @Test
    void run_otherLanguages_sayTheSame() {
        BeforeSync zh = BeforeSync.plan("1").withLanguage(Language.ZH);
        BeforeSync ro = BeforeSync.plan("1").withLanguage(Language.RO).withReader(CrmOrders.standard());
        List<?> good = GoldenOrder.of("G04").crmLines();
        List<?> bad = GoldenOrder.of("G09").crmLines();
        assertThat(run(zh, good).message()).isEqualTo("5 行中下发 4 行。");
        assertThat(run(ro, good).message()).isEqualTo("4 din 5 linii se trimit.");
        assertThat(run(zh, bad).message()).startsWith("订单未下发。 1 个错误：");
        assertThat(run(ro, bad).message()).startsWith("Comanda nu se trimite. 1 eroare: ");
        assertThat(run(zh.sendHealthyLines(), bad).message()).contains("已剔除 2 行：r, c。");
        assertThat(run(ro.sendHealthyLines(), bad).message()).contains("2 linii au fost lăsate deoparte: r, c.");
        assertThat(zh.run("X", null, null).message()).isEqualTo("“X”不是订单对象，已原样放行。");
        assertThat(ro.run("X", null, null).message()).isEqualTo("„X” nu este obiectul comandă și a trecut neschimbat.");
    }
}
