package io.skuwright.examples.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.json.JsonOutput;
import groovy.json.JsonSlurper;
import groovy.lang.Binding;
import io.skuwright.core.fixtures.GoldenOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two Groovy functions on what a platform really hands over. */
@Tag("KIT-2")
class GroovyFunctionTest {

    static List<GoldenOrder> orders() {
        return GoldenOrder.all();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void afterSave_goldenOrder_updatesTypesOfHealthyLines(GoldenOrder golden) {
        PlatformRun platform = new PlatformRun();
        platform.afterSave(slurped(golden));
        if (golden.errors().isEmpty()) {
            assertThat(types(platform)).isEqualTo(golden.expected("types"));
            assertThat(platform.stops).isEmpty();
        } else {
            assertThat(platform.stops).hasSize(1);
            assertThat(platform.allUpdates()).doesNotContainKeys(idsIn(golden.errors().get(0)));
        }
    }

    @Test
    void afterSave_updateRefused_stopsTheFunction() {
        PlatformRun platform = new PlatformRun().withFailingUpdates();
        platform.afterSave(slurped(GoldenOrder.of("G02")));
        assertThat(platform.stops).containsExactly("Lines were not updated: no permission");
    }

    @Test
    void afterSave_gStringKeysAndValues_areText() {
        Binding binding = new Binding();
        binding.setVariable("lines", null);
        Object lines = PlatformRun.evaluate(
                """
                def suffix = '__q'
                def n = 1
                [["_${'id'}": "r${n}", product_id: "KIT", bom_id: "b${n}", prod_pkg_key: "k${n}", root_prod_pkg_key: "k${n}",
                  "is_kit__c${suffix}": "${true}", quantity: 3G],
                 [_id: 17, product_id: 'P', bom_id: 9, prod_pkg_key: 2, parent_prod_pkg_key: "k${n}", root_prod_pkg_key: "k${n}",
                  "is_skip__c${suffix}": "${false}", numerator: 2, denominator: 3.0]]
                """,
                binding);
        PlatformRun platform = new PlatformRun();
        platform.afterSave(lines);
        assertThat(types(platform)).isEqualTo(Map.of("r1", "parent", "17", "son"));
        assertThat(platform.allUpdates().get("17"))
                .containsEntry("parent_product__c", "KIT")
                .containsEntry("son_bom_id__c", "9");
    }

    @Test
    void afterSave_lines_areNotChanged() {
        Object lines = slurped(GoldenOrder.of("G04"));
        String before = JsonOutput.toJson(lines);
        new PlatformRun().afterSave(lines);
        assertThat(JsonOutput.toJson(lines)).isEqualTo(before);
    }

    @Test
    @Tag("B8")
    void beforeSync_kit_keepsSentLinesWithTheirFields() {
        Map<String, Object> answer = new PlatformRun().beforeSync(event(slurped(GoldenOrder.of("G05"))));
        assertThat(answer).containsEntry("code", "0");
        assertThat(data(answer)).containsEntry("isExec", true).containsEntry("isCover", true);
        assertThat(sentLines(answer)).map(line -> line.get("_id")).containsExactly("r", "c");
        assertThat(sentLines(answer)).map(line -> line.get("product_type__c")).containsExactly("parent", "son");
        assertThat(sentLines(answer)).map(line -> line.get("std_bom_core__c")).containsExactly("ST-r", null);
        assertThat(sentLines(answer)).map(line -> line.get("son_bom_id__c")).containsExactly(null, "SL-c");
    }

    @Test
    void beforeSync_eventWithoutLines_leavesDetailsUntouched() {
        Map<String, Object> answer = new PlatformRun().beforeSync(event(null));
        assertThat(data(answer)).containsEntry("isExec", true).containsEntry("isCover", false);
        assertThat(data(answer).get("details")).isEqualTo(Map.of());
    }

    @Test
    void beforeSync_otherObject_passes() {
        Map<String, Object> event = event(null);
        event.put("sourceObjectApiName", "AccountObj");
        Map<String, Object> answer = new PlatformRun().beforeSync(event);
        assertThat(answer).containsEntry("code", "0");
        assertThat(answer.get("message").toString()).contains("AccountObj");
        assertThat(data(answer)).containsEntry("isExec", true).containsEntry("isCover", false);
    }

    @Test
    void beforeSync_error_neverLooksLikeSuccess() {
        Map<String, Object> answer = new PlatformRun().beforeSync(event(slurped(GoldenOrder.of("G09"))));
        assertThat(answer.get("code")).isNotEqualTo("0");
        assertThat(data(answer)).containsEntry("isExec", false);
        assertThat(answer.get("message").toString()).contains("Line 'c'", "'k-missing'");
    }

    /** The lines as JsonSlurper gives them: lazy maps, numbers of many classes. */
    private static Object slurped(GoldenOrder golden) {
        return new JsonSlurper().parseText(JsonOutput.toJson(golden.crmLines()));
    }

    private static Map<String, Object> event(Object lines) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("sourceObjectApiName", "SalesOrderObj");
        event.put("objectData", new LinkedHashMap<>(Map.of("_id", "o1", "name", "SO-1")));
        Map<String, Object> details = new LinkedHashMap<>();
        if (lines != null) {
            details.put("SalesOrderProductObj", lines);
        }
        event.put("details", details);
        return event;
    }

    private static Map<String, String> types(PlatformRun platform) {
        Map<String, String> types = new TreeMap<>();
        platform.allUpdates().forEach((id, fields) -> types.put(id, fields.get("product_type__c").toString()));
        return types;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> answer) {
        return (Map<String, Object>) answer.get("data");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> sentLines(Map<String, Object> answer) {
        return (List<Map<String, Object>>)
                ((Map<String, Object>) data(answer).get("details")).get("SalesOrderProductObj");
    }

    private static String[] idsIn(String error) {
        return error.substring(error.indexOf('(') + 1, error.indexOf(')')).split(",");
    }
}
