package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.LineReason;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden orders G01 to G17 as the CRM sends them: maps, texts of script languages, JSON. */
@Tag("KIT-1")
@Tag("KIT-2")
@Tag("B4")
class CrmGoldenOrdersTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    /** What one door made of a golden order. */
    record Result(CrmOrder order, Outcome<TypedOrder> typed, CrmUpdates updates) {}

    static List<GoldenOrder> orders() {
        return GoldenOrder.all();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void updates_plans1And3_areThoseOfTheEngineVector(GoldenOrder golden) {
        for (IntegrationPlan plan : List.of(IntegrationPlan.ONE, IntegrationPlan.THREE)) {
            forEachDoor(golden, plan, result -> {
                assertThat(errors(result)).containsExactlyInAnyOrderElementsOf(golden.errors());
                if (golden.errors().isEmpty()) {
                    assertThat(result.updates().asMap()).isEqualTo(fields(golden, engineTypes(golden), "b-", false));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    @Tag("B9")
    void updates_plan2_areThoseOfTheRepairedScript(GoldenOrder golden) {
        forEachDoor(golden, IntegrationPlan.TWO, result -> {
            Map<String, String> types = plan2Types(golden);
            if (types.isEmpty()) {
                assertThat(errors(result)).containsExactlyInAnyOrderElementsOf(golden.errors());
            } else {
                assertThat(result.updates().asMap()).isEqualTo(fields(golden, types, "SL-", true));
                assertThat(errors(result)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("orders")
    void updates_scriptCompatible_areThoseOfTheScript(GoldenOrder golden) {
        CrmOrder order = CRM.decode(golden.crmLines());
        TypedOrder typed = CRM.type(order, IntegrationPlan.ONE.policyBuilder().scriptCompatible(true).build())
                .value();
        if (golden.stops("plan1")) {
            assertThat(typed.lines()).allMatch(line -> line.reason() == LineReason.SCRIPT_STOPS);
            assertThat(CRM.updates(order, typed).isEmpty()).isTrue();
        } else {
            assertThat(CRM.updates(order, typed).asMap()).isEqualTo(fields(golden, golden.expected("plan1"), "b-", false));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void decode_leavesTheCallersMapsAsTheyAre(GoldenOrder golden) {
        List<Map<String, @Nullable Object>> lines = golden.crmLines();
        CrmOrder order = CRM.decode(lines);
        CRM.updates(order, CRM.type(order, IntegrationPlan.TWO.policy()).value()).plan();
        assertThat(lines).isEqualTo(golden.crmLines());
    }

    private static void forEachDoor(GoldenOrder golden, IntegrationPlan plan, Consumer<Result> check) {
        for (CrmOrder order : List.of(
                CRM.decode(golden.crmLines()),
                CRM.decode(ScriptText.maps(golden.crmLines())),
                CRM.decode(JsonRows.of(json(golden))))) {
            Outcome<TypedOrder> typed = CRM.type(order, plan.policy());
            check.accept(new Result(order, typed, CRM.updates(order, typed.value())));
        }
    }

    static String json(GoldenOrder golden) {
        return golden.crmLines().stream()
                .map(line -> Row.of(line, Place.NONE).toJson())
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Types with the parent product of sons, in the form of the measured answers: {@code son>KIT}. */
    private static Map<String, String> engineTypes(GoldenOrder golden) {
        Map<String, String> types = new LinkedHashMap<>(golden.expected("types"));
        golden.expected("sonOf").forEach((id, product) -> types.merge(id, ">" + product, String::concat));
        return types;
    }

    private static Map<String, String> plan2Types(GoldenOrder golden) {
        return switch (golden.id()) {
            case "G08" -> GoldenOrder.of("G04").expected("plan2");
            case "G12" -> Map.of(
                    "r1", "standard", "a", "skip", "r2", "standard", "b", "skip", "r3", "parent", "c", "son>K3");
            case "G09", "G15", "G16", "G17" -> Map.of();
            default -> golden.expected("plan2");
        };
    }

    /** The fields that a first typing writes: the vectors' BOM lines are named after the line. */
    private static Map<String, Map<String, Object>> fields(
            GoldenOrder golden, Map<String, String> types, String bomLine, boolean standardBoms) {
        Map<String, Map<String, Object>> updates = new LinkedHashMap<>();
        types.forEach((id, type) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("product_type__c", type.startsWith("son>") ? "son" : type);
            if (type.startsWith("son>")) {
                fields.put("parent_product__c", type.substring(4));
                fields.put("son_bom_id__c", bomLine + id);
            }
            boolean hasBom = golden.crmLines().stream()
                    .anyMatch(line -> id.equals(line.get("_id")) && ("b-" + id).equals(line.get("bom_id")));
            if (standardBoms && hasBom && (type.equals("parent") || type.equals("standard"))) {
                fields.put("std_bom_core__c", "ST-" + id);
            }
            updates.put(id, fields);
        });
        return updates;
    }

    private static List<String> errors(Result result) {
        return result.typed().findings().stream()
                .filter(Finding::isError)
                .map(finding -> finding.code().name() + "("
                        + finding.attributes().getOrDefault("lines", finding.subject()) + ")")
                .toList();
    }
}
