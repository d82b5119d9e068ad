package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineType;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-2")
class CrmUpdatesTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    private static CrmUpdates updates(CrmOrders crm, List<?> lines, ClassifierPolicy policy) {
        CrmOrder order = crm.decode(lines);
        TypedOrder typed = crm.type(order, policy).value();
        return crm.updates(order, typed);
    }

    private static CrmUpdates updates(List<?> lines) {
        return updates(CRM, lines, IntegrationPlan.ONE.policy());
    }

    /** A copy of a golden order in which one line has more fields. */
    private static List<Map<String, @Nullable Object>> with(
            List<Map<String, @Nullable Object>> lines, String id, Map<String, @Nullable Object> more) {
        List<Map<String, @Nullable Object>> copies = new ArrayList<>();
        for (Map<String, @Nullable Object> line : lines) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(line);
            if (id.equals(line.get("_id"))) {
                copy.putAll(more);
            }
            copies.add(copy);
        }
        return copies;
    }

    @Test
    void asMap_firstTyping_writesOnlyWhatApplies() {
        assertThat(updates(GoldenOrder.of("G04").crmLines()).asMap()).isEqualTo(Map.of(
                "r", Map.of("product_type__c", "parent"),
                "s", Map.of("product_type__c", "skip"),
                "x", Map.of("product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-x"),
                "y", Map.of("product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-y"),
                "z", Map.of("product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-z")));
    }

    @Test
    @Tag("F11")
    void asMap_sonThatIsNowSkipped_clearsByExplicitNulls() {
        List<Map<String, @Nullable Object>> lines = with(GoldenOrder.of("G04").crmLines(), "s", Map.of(
                "product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-s"));
        Map<String, @Nullable Object> cleared = new LinkedHashMap<>();
        cleared.put("product_type__c", "skip");
        cleared.put("parent_product__c", null);
        cleared.put("son_bom_id__c", null);
        Map<String, @Nullable Object> update = updates(lines).asMap().get("s");
        assertThat(update).isEqualTo(cleared).hasSize(3);
        assertThat(update.containsKey("parent_product__c")).isTrue();
        assertThat(update.containsKey("std_bom_core__c")).isFalse();
        assertThat(update).containsEntry("product_type__c", "skip");
        assertThat(update.get("nothing")).isNull();
    }

    @Test
    void asMap_blankAndNull_holdNothing() {
        Map<String, @Nullable Object> stored = new LinkedHashMap<>();
        stored.put("product_type__c", "parent");
        stored.put("parent_product__c", "");
        stored.put("son_bom_id__c", null);
        assertThat(updates(with(GoldenOrder.of("G04").crmLines(), "r", stored)).asMap())
                .doesNotContainKey("r")
                .hasSize(4);
    }

    @Test
    void asMap_standardBomLeftByPlan2_isClearedInPlan1() {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("product_type__c", "parent");
        expected.put("std_bom_core__c", null);
        assertThat(updates(with(GoldenOrder.of("G04").crmLines(), "r", Map.of("std_bom_core__c", "ST-r")))
                        .asMap())
                .containsEntry("r", expected);
    }

    @Test
    void asMap_unknownStoredType_isOverwritten() {
        assertThat(updates(with(GoldenOrder.of("G01").crmLines(), "a", Map.of("product_type__c", "标准")))
                        .asMap())
                .containsEntry("a", Map.of("product_type__c", "standard"));
    }

    @Test
    void asMap_linesSetAside_getNoUpdate() {
        assertThat(updates(GoldenOrder.of("G09").crmLines()).asMap().keySet()).containsExactly("r", "p");
    }

    @Test
    void asMap_ownNames_areWritten() {
        CrmOrders own = CRM.withTypeNames(CrmTypeNames.defaults().with(LineType.SON, "option_2"))
                .withFieldNames(CrmFieldNames.defaults().with("type", List.of("kind__c", "product_type__c")));
        List<Map<String, @Nullable Object>> lines =
                with(GoldenOrder.of("G02").crmLines(), "r", Map.of("product_type__c", "parent"));
        assertThat(updates(own, lines, IntegrationPlan.ONE.policy()).asMap()).isEqualTo(Map.of(
                "c1", Map.of("kind__c", "option_2", "parent_product__c", "KIT", "son_bom_id__c", "b-c1"),
                "c2", Map.of("kind__c", "option_2", "parent_product__c", "KIT", "son_bom_id__c", "b-c2")));
    }

    @Test
    void asMap_keepsTheOrderOfLines() {
        assertThat(updates(GoldenOrder.of("G08").crmLines()).asMap().keySet()).containsExactly("y", "x", "s", "z", "r");
    }

    @Test
    void chunks_holdAtMostFiveHundred() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            lines.add(Map.of("_id", "L" + i, "product_id", "P"));
        }
        CrmUpdates updates = updates(lines);
        assertThat(updates.chunks()).extracting(Map::size).containsExactly(500, 500, 1);
        assertThat(updates.chunks().get(1).keySet()).first().isEqualTo("L500");
        assertThat(updates.chunks(1001)).containsExactly(updates.asMap());
        assertThat(updates.chunks(300)).extracting(Map::size).containsExactly(300, 300, 300, 101);
        assertThatIllegalArgumentException().isThrownBy(() -> updates.chunks(0)).withMessageContaining("0 lines");
    }

    @Test
    void chunks_ofNothing_areNone() {
        CrmUpdates none = updates(List.of());
        assertThat(none.chunks()).isEmpty();
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void toRemove_storedTypes_tellWhatWasSent() {
        List<Map<String, @Nullable Object>> lines = GoldenOrder.of("G04").crmLines();
        lines = with(lines, "s", Map.of("product_type__c", "son"));
        lines = with(lines, "x", Map.of("product_type__c", "son"));
        lines = with(lines, "y", Map.of("product_type__c", "skip"));
        assertThat(updates(lines).toRemove()).containsExactly("s");
    }

    @Test
    void toRemove_lineSetAside_staysInTheErp() {
        List<Map<String, @Nullable Object>> lines =
                with(GoldenOrder.of("G09").crmLines(), "c", Map.of("product_type__c", "son"));
        assertThat(updates(lines).toRemove()).isEmpty();
        assertThat(updates(lines).toRemove(List.of("c", "r", "gone"))).containsExactly("gone");
        assertThat(updates(lines).toRemove(Arrays.asList(null, " ", "gone"))).containsExactly("gone");
    }

    @Test
    void toRemove_sentIds_minusThoseSentNow() {
        List<Map<String, @Nullable Object>> lines = GoldenOrder.of("G04").crmLines();
        assertThat(updates(lines).toRemove(List.of("deleted", "r", ScriptText.of("s"), "x")))
                .containsExactly("deleted", "s");
    }

    @Test
    void toRemove_elementRejected_anIdThatNoLineHasMayBeThatElement() {
        List<Object> lines = new ArrayList<>(GoldenOrder.of("G04").crmLines());
        lines.add(null);
        assertThat(updates(lines).toRemove(List.of("maybe", "s"))).containsExactly("s");
    }

    @Test
    void toRemove_lineWithoutId_anIdThatNoLineHasMayBeThatLine() {
        List<Map<String, @Nullable Object>> lines =
                with(GoldenOrder.of("G01").crmLines(), "b", new LinkedHashMap<>(Map.of("_id", " ")));
        assertThat(updates(lines).toRemove(List.of("b", "a"))).isEmpty();
    }

    @Test
    @Tag("B1")
    void toRemove_parentsOnly_takesSonsOut() {
        CrmUpdates updates = updates(
                CRM,
                GoldenOrder.of("G02").crmLines(),
                IntegrationPlan.ONE.policyBuilder().parentsOnly(true).build());
        assertThat(updates.toRemove(Arrays.asList("r", "c1", "c2"))).containsExactly("c1", "c2");
    }

    @Test
    void plan_showsUpdatesAndRemovals() {
        Plan plan = updates(with(GoldenOrder.of("G04").crmLines(), "s", Map.of(
                        "product_type__c", "son", "parent_product__c", "KIT")))
                .plan();
        assertThat(plan.counts()).isEqualTo(Map.of(Step.Action.UPDATE, 5, Step.Action.REMOVE, 1));
        assertThat(plan.toText())
                .contains("update 's' product_type__c='skip' parent_product__c='' because 'SKIP_LAYER'")
                .contains("update 'x' product_type__c='son' parent_product__c='KIT' son_bom_id__c='b-x' because 'OPEN_SON'")
                .contains("remove 's' because 'SKIP_LAYER'");
    }

    @Test
    void plan_ofAnIdThatIsGone_saysSo() {
        Plan plan = updates(GoldenOrder.of("G01").crmLines()).plan(List.of("gone"));
        assertThat(plan.toText()).contains("remove 'gone' because 'NOT_IN_ORDER'");
        assertThat(plan.fingerprint()).isEqualTo(
                updates(GoldenOrder.of("G01").crmLines()).plan(List.of("gone")).fingerprint());
    }
}
