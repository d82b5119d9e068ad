package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.jqwik.Orders;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** Laws of reading and updating, for healthy, broken and senseless orders under each plan. */
@Tag("KIT-2")
class CrmProperties {

    private static final CrmOrders CRM = CrmOrders.standard();

    @Provide
    Arbitrary<List<OrderLine>> orders() {
        return Arbitraries.oneOf(Orders.healthy(), Orders.broken(), Orders.garbage());
    }

    private static CrmUpdates updates(List<?> lines, IntegrationPlan plan) {
        CrmOrder order = CRM.decode(lines);
        return CRM.updates(order, CRM.type(order, plan.policy()).value());
    }

    private static List<Map<String, @Nullable Object>> maps(List<OrderLine> lines) {
        return lines.stream().map(CrmProperties::map).toList();
    }

    private static Map<String, @Nullable Object> map(OrderLine line) {
        return CrmLines.map(
                "_id", line.id(), "product_id", line.product(), "bom_id", line.bomReference(),
                "bom_core_id", line.linkedBom(), "prod_pkg_key", line.nodeKey(), "parent_prod_pkg_key", line.parentKey(),
                "root_prod_pkg_key", line.rootKey(), "is_kit__c__v", plain(line.kit()), "is_skip__c__q", plain(line.skip()),
                "quantity", text(line.quantity()), "numerator", text(line.numerator()),
                "denominator", text(line.denominator()), "sales_price", text(line.price()),
                "standard_bom_id", line.standardBom(), "remark__c", "x");
    }

    private static @Nullable String text(@Nullable Ratio number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable Object plain(Cell cell) {
        return switch (cell.kind()) {
            case ABSENT, NULL, RECORD -> null;
            case BLANK, TEXT -> cell.text();
            case NUMBER -> Integer.valueOf(cell.text());
            case FLAG -> cell.text().equals("true");
            case LIST -> List.of();
        };
    }

    private static List<Map<String, @Nullable Object>> applied(
            List<Map<String, @Nullable Object>> lines, CrmUpdates updates) {
        List<Map<String, @Nullable Object>> copies = new ArrayList<>();
        for (Map<String, @Nullable Object> line : lines) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(line);
            copy.putAll(updates.asMap().getOrDefault(String.valueOf(line.get("_id")), Map.of()));
            copies.add(copy);
        }
        return copies;
    }

    @Property
    void typingAgainAfterWriting_changesNothing(
            @ForAll("orders") List<OrderLine> lines, @ForAll IntegrationPlan plan) {
        List<Map<String, @Nullable Object>> maps = maps(lines);
        List<Map<String, @Nullable Object>> written = applied(maps, updates(maps, plan));
        assertThat(updates(written, plan).isEmpty()).isTrue();
        assertThat(updates(written, plan).plan().isEmpty()).isTrue();
    }

    @Property
    void changingThePlan_leavesNothingOfTheOldOneBehind(
            @ForAll("orders") List<OrderLine> lines, @ForAll IntegrationPlan first, @ForAll IntegrationPlan second) {
        List<Map<String, @Nullable Object>> maps = maps(lines);
        List<Map<String, @Nullable Object>> before = applied(maps, updates(maps, first));
        List<Map<String, @Nullable Object>> after = applied(before, updates(before, second));
        List<Map<String, @Nullable Object>> direct = applied(maps, updates(maps, second));
        CrmOrder read = CRM.decode(maps);
        TypedOrder typed = CRM.type(read, second.policy()).value();
        for (int at = 0; at < maps.size(); at++) {
            if (!typed.typedLine(at).reason().isSetAside()) {
                for (String field : List.of("product_type__c", "parent_product__c", "son_bom_id__c", "std_bom_core__c")) {
                    assertThat(after.get(at).get(field)).isEqualTo(direct.get(at).get(field));
                }
            }
        }
    }

    @Property
    void mapsOfScriptsAndJson_areReadAsPlainMaps(@ForAll("orders") List<OrderLine> lines, @ForAll IntegrationPlan plan) {
        List<Map<String, @Nullable Object>> maps = maps(lines);
        List<Map<String, @Nullable Object>> untouched = maps(lines);
        CrmUpdates plain = updates(maps, plan);
        assertThat(updates(ScriptText.maps(maps), plan).asMap()).isEqualTo(plain.asMap());
        String json = maps.stream()
                .map(map -> Row.of(map, Place.NONE).toJson())
                .collect(Collectors.joining(",", "[", "]"));
        CrmOrder order = CRM.decode(JsonRows.of(json));
        assertThat(CRM.updates(order, CRM.type(order, plan.policy()).value()).asMap()).isEqualTo(plain.asMap());
        assertThat(maps).isEqualTo(untouched);
    }

    @Provide
    Arbitrary<List<@Nullable Object>> elements() {
        Arbitrary<Object> scalars = Arbitraries.of("x", "", 1, 2L, true, List.of(), List.of("a"), 'c');
        Arbitrary<Object> values = Arbitraries.oneOf(scalars, scalars.list().ofMaxSize(2).map(list -> (Object) list));
        Arbitrary<Object> records = Arbitraries.maps(
                        Arbitraries.of(List.copyOf(names())), values.injectNull(0.2))
                .map(map -> (Object) map);
        return Arbitraries.oneOf(records, scalars).injectNull(0.1).list().ofMaxSize(10);
    }

    private static List<String> names() {
        return CrmFieldNames.defaults().fields().stream()
                .flatMap(word -> CrmFieldNames.defaults().names(word).stream())
                .toList();
    }

    @Property
    void everyElement_isAcceptedOrRejected(
            @ForAll("elements") List<@Nullable Object> elements, @ForAll IntegrationPlan plan) {
        CrmOrder order = CRM.decode(elements);
        ConservationLaw.check(elements.size(), order.lines());
        assertThat(order.lines().accepted())
                .hasSize((int) elements.stream().filter(Map.class::isInstance).count());
        AfterSaveAnswer saved = AfterSave.plan(plan).run(elements);
        BeforeSyncAnswer synced = BeforeSync.plan(plan)
                .sendHealthyLines()
                .run(CrmOrders.ORDER_OBJECT, Map.of(), Map.of(CrmOrders.LINE_OBJECT, elements));
        assertThat(saved.typed().size() + order.lines().rejected().size()).isEqualTo(elements.size());
        assertThat(synced.code().equals(BeforeSyncAnswer.SUCCESS)).isEqualTo(synced.isExec());
    }

    @Property
    void whatBeforeSyncSends_isWhatWasTypedToBeSent(
            @ForAll("orders") List<OrderLine> lines, @ForAll IntegrationPlan plan) {
        List<Map<String, @Nullable Object>> maps = maps(lines);
        CrmOrder order = CRM.decode(maps);
        TypedOrder typed = CRM.type(order, plan.policy()).value();
        List<String> sent = typed.sent().stream()
                .map(line -> String.valueOf(line.line().id()))
                .toList();
        BeforeSync door = BeforeSync.plan(plan);
        Map<String, Object> details = Map.of(CrmOrders.LINE_OBJECT, maps);
        BeforeSyncAnswer all = door.run(CrmOrders.ORDER_OBJECT, null, details);
        BeforeSyncAnswer healthy = door.sendHealthyLines().run(CrmOrders.ORDER_OBJECT, null, details);
        if (all.isCover()) {
            assertThat(all.sent()).isEqualTo(sent);
            assertThat(healthy.sent()).isEqualTo(sent);
        } else {
            assertThat(all.sent()).isEmpty();
            assertThat(sent).containsAll(healthy.sent());
        }
        assertThat(healthy.toRemove(sent)).isEmpty();
    }
}
