package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.result.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-2")
class AfterSaveTest {

    @Test
    void run_healthyOrder_givesItsUpdates() {
        AfterSaveAnswer answer = AfterSave.plan("1").run(GoldenOrder.of("G02").crmLines());
        assertThat(answer.failed()).isFalse();
        assertThat(answer.chunks()).containsExactly(Map.of(
                "r", Map.of("product_type__c", "parent"),
                "c1", Map.of("product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-c1"),
                "c2", Map.of("product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-c2")));
        assertThat(answer.message()).isEqualTo("3 of 3 lines are to be written.").isEqualTo(answer.toString());
        assertThat(answer.typed().size()).isEqualTo(3);
        assertThat(answer.order().lines().read()).isEqualTo(3);
        assertThat(answer.updates().asMap()).hasSize(3);
        assertThat(answer.findings()).raisesNothing();
    }

    @Test
    void run_lineInError_failsAndNamesItAndWritesTheRest() {
        AfterSaveAnswer answer = AfterSave.plan("1").run(GoldenOrder.of("G09").crmLines());
        assertThat(answer.failed()).isTrue();
        assertThat(answer.chunks().get(0)).containsOnlyKeys("r", "p");
        assertThat(answer.message())
                .startsWith("2 of 3 lines are to be written. 1 error: ")
                .contains("'c'").contains("k-missing");
        assertThat(answer.findings()).raises(OrderCode.ORPHAN_PARENT).about("c");
    }

    @Test
    void run_manyErrors_showsTheFirstThreeAndTheirNumber() {
        List<Object> lines = new ArrayList<>(Arrays.asList(1, 2, 3, 4, 5));
        AfterSaveAnswer answer = AfterSave.plan("1").run(lines);
        assertThat(answer.chunks()).isEmpty();
        assertThat(answer.message())
                .startsWith("0 of 5 lines are to be written. 5 errors: ")
                .contains("'3'").doesNotContain("'4'").endsWith("And 2 more.");
        assertThat(answer.findings()).raises(CrmCode.BAD_LINE).times(5);
    }

    @Test
    void run_otherLanguages_sayTheSame() {
        List<?> lines = GoldenOrder.of("G09").crmLines();
        assertThat(AfterSave.plan("1").withLanguage(Language.ZH).run(lines).message())
                .startsWith("3 行中有 2 行需要回写。 1 个错误：").contains("k-missing");
        assertThat(AfterSave.plan("1").withLanguage(Language.RO).run(lines).message())
                .startsWith("2 din 3 linii se scriu. 1 eroare: ").contains("k-missing");
        assertThat(AfterSave.plan("1").withLanguage(Language.RO).run(Arrays.asList(null, 1)).message()).contains("2 erori: ");
        assertThat(AfterSave.plan("1").withLanguage(Language.ZH).run(List.of(1, 2, 3, 4)).message()).endsWith("另有 1 个。");
    }

    @Test
    void run_noLines_isNoFailure() {
        AfterSaveAnswer answer = AfterSave.plan("3").run(null);
        assertThat(answer.failed()).isFalse();
        assertThat(answer.chunks()).isEmpty();
        assertThat(answer.findings()).raises(CrmCode.DETAILS_ABSENT).with("field", "SalesOrderProductObj");
        AfterSaveAnswer empty = AfterSave.plan("3").run(List.of());
        assertThat(empty.findings()).raisesNothing();
        assertThat(empty.chunks()).isEmpty();
    }

    @Test
    void run_ownPolicyAndNames_areUsed() {
        AfterSaveAnswer answer = AfterSave.plan(IntegrationPlan.ONE)
                .withPolicy(IntegrationPlan.TWO.policyBuilder().detailed(true).build())
                .withReader(CrmOrders.standard().withTypeNames(CrmTypeNames.defaults().with(LineType.NON_KIT, "none")))
                .run(GoldenOrder.of("G03").crmLines());
        assertThat(answer.updates().asMap()).isEqualTo(Map.of(
                "r", Map.of("product_type__c", "standardWithBom", "std_bom_core__c", "ST-r"),
                "c", Map.of("product_type__c", "none"),
                "g", Map.of("product_type__c", "none")));
    }

    @Test
    void run_hundredThousandLinesFiftyThousandDeep_needsNoDeepStack() throws InterruptedException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int at = 99_999; at > 0; at--) {
            String parent = at < 50_000 ? "k" + (at - 1) : "k0";
            lines.add(Map.of("_id", "L" + at, "product_id", "P", "bom_id", "b" + at, "bom_core_id", "c", "is_skip__c", true,
                    "prod_pkg_key", "k" + at, "parent_prod_pkg_key", parent, "root_prod_pkg_key", "k0"));
        }
        lines.add(Map.of("_id", "L0", "product_id", "K", "bom_id", "b0", "prod_pkg_key", "k0", "is_kit__c", "true"));
        List<AfterSaveAnswer> answers = new ArrayList<>();
        Thread thread = new Thread(null, () -> answers.add(AfterSave.plan("1").run(lines)), "small stack", 256 * 1024);
        thread.start();
        thread.join();
        assertThat(answers.get(0).updates().asMap()).hasSize(100_000)
                .containsEntry("L0", Map.of("product_type__c", "parent"))
                .containsEntry("L49999", Map.of("product_type__c", "skip"));
        assertThat(answers.get(0).chunks()).hasSize(200);
    }

    @Test
    void plan_unknownNumber_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AfterSave.plan("one"));
    }
}
