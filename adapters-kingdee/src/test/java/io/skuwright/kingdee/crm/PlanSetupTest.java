package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Language;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanSetupTest {

    @Test
    void from_settingsByName_leavesTheRestUnknown() {
        PlanSetup setup = PlanSetup.from(
                Map.of("kitManagement", "on", "autoExpansion", "off", "cpq", "unknown", "parentsOnly", "false"));
        assertThat(setup.state(PlanFact.KIT_MANAGEMENT)).isEqualTo(Flag.YES);
        assertThat(setup.state(PlanFact.AUTO_EXPANSION)).isEqualTo(Flag.NO);
        assertThat(setup.state(PlanFact.CPQ)).isEqualTo(Flag.UNKNOWN);
        assertThat(setup.state(PlanFact.BUNDLES)).isEqualTo(Flag.UNKNOWN);
        assertThat(setup)
                .isEqualTo(PlanSetup.builder().on(PlanFact.KIT_MANAGEMENT).off(PlanFact.AUTO_EXPANSION).build())
                .hasSameHashCodeAs(PlanSetup.builder().on(PlanFact.KIT_MANAGEMENT).off(PlanFact.AUTO_EXPANSION).build())
                .isNotEqualTo(PlanSetup.builder().off(PlanFact.KIT_MANAGEMENT).off(PlanFact.AUTO_EXPANSION).build())
                .isNotEqualTo("x")
                .hasToString("parentsOnly=false, kitManagement=on, autoExpansion=off");
        assertThat(PlanSetup.from(Map.of("parentsOnly", "true")))
                .isNotEqualTo(PlanSetup.unknown())
                .extracting(PlanSetup::parentsOnly)
                .isEqualTo(true);
    }

    @Test
    void from_anUnknownNameOrValue_namesTheKnownOnes() {
        assertThatThrownBy(() -> PlanSetup.from(Map.of("kitmanagement", "on")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'kitmanagement'")
                .hasMessageContaining("kitManagement, autoExpansion, cpq, bundles, standardBom, standardBomGenerated")
                .hasMessageContaining("generatedOnly, parentsOnly.");
        assertThatThrownBy(() -> PlanSetup.from(Map.of("cpq", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on, off or unknown");
        assertThatThrownBy(() -> PlanSetup.from(Map.of("parentsOnly", "on")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("true or false");
    }

    @Test
    void state_theLastWordCounts() {
        PlanSetup.Builder builder = PlanSetup.builder().on(PlanFact.CPQ, PlanFact.BUNDLES);
        PlanSetup before = builder.build();
        PlanSetup after = builder.state(PlanFact.CPQ, Flag.UNKNOWN).build();
        assertThat(before.state(PlanFact.CPQ)).isEqualTo(Flag.YES);
        assertThat(after.state(PlanFact.CPQ)).isEqualTo(Flag.UNKNOWN);
        assertThat(after.state(PlanFact.BUNDLES)).isEqualTo(Flag.YES);
    }

    @Test
    void need_ofEachPlan_isThatOfTheGuide() {
        assertThat(needs(PlanFact.KIT_MANAGEMENT)).containsExactly("on", "on", "on");
        assertThat(needs(PlanFact.AUTO_EXPANSION)).containsExactly("off", "off", "off");
        assertThat(needs(PlanFact.CPQ)).containsExactly("on", "on", "on");
        assertThat(needs(PlanFact.BUNDLES)).containsExactly("on", "on", "on");
        assertThat(needs(PlanFact.STANDARD_BOM)).containsExactly("not needed", "on", "on");
        assertThat(needs(PlanFact.STANDARD_BOM_GENERATED)).containsExactly("not needed", "on", "not needed");
        assertThat(needs(PlanFact.PRODUCTS_FIRST)).containsExactly("on", "on", "on");
        assertThat(needs(PlanFact.BOMS_FIRST)).containsExactly("on", "on", "on");
        assertThat(needs(PlanFact.BOM_KEY_IS_VERSION)).containsExactly("on", "not needed", "on");
        assertThat(needs(PlanFact.STANDARD_BOMS_ONLY)).containsExactly("on", "not needed", "on");
        assertThat(needs(PlanFact.GENERATED_ONLY)).containsExactly("not needed", "on", "not needed");
    }

    private static List<String> needs(PlanFact fact) {
        return List.of(IntegrationPlan.values()).stream()
                .map(plan -> fact.need(plan).text(Language.EN))
                .toList();
    }

    @Test
    void metBy_anUnknownState_isUnknownWhereSomethingIsNeeded() {
        assertThat(PlanNeed.ON.metBy(Flag.UNKNOWN)).isEqualTo(Flag.UNKNOWN);
        assertThat(PlanNeed.OFF.metBy(Flag.UNKNOWN)).isEqualTo(Flag.UNKNOWN);
        assertThat(PlanNeed.OFF.metBy(Flag.NO)).isEqualTo(Flag.YES);
        assertThat(PlanNeed.OFF.metBy(Flag.YES)).isEqualTo(Flag.NO);
        assertThat(PlanNeed.NOT_NEEDED.metBy(Flag.UNKNOWN)).isEqualTo(Flag.YES);
    }

    @Test
    void table_inThreeLanguages_hasARowForEachFact() {
        PlanSetup setup = PlanSetup.from(Map.of("kitManagement", "on", "autoExpansion", "on"));
        String english = PlanPreconditions.table(setup, Language.EN);
        assertThat(english.lines())
                .hasSize(2 + PlanFact.values().length)
                .startsWith(
                        "| precondition | plan 1 | plan 2 | plan 3 | state |",
                        "|---|---|---|---|---|",
                        "| ERP: kit management | on | on | on | on |",
                        "| ERP: kits expand by themselves in sales orders | off | off | off | on |",
                        "| CRM: CPQ | on | on | on | unknown |");
        assertThat(PlanPreconditions.table(setup, Language.ZH))
                .contains("| 前置条件 | 方案1 | 方案2 | 方案3 | 状态 |", "| CRM：标准 BOM | 不需要 | 启用 | 启用 | 未知 |");
        assertThat(PlanPreconditions.table(setup, Language.RO))
                .contains("| CRM: BOM standard | nu este nevoie | pornit | pornit | necunoscut |");
    }

    @Test
    void toTable_ofACheck_saysWhatItMeansForThePlan() {
        PlanSetup setup = PlanSetup.from(Map.of("kitManagement", "on", "autoExpansion", "on"));
        PlanCheck check = PlanPreconditions.check(IntegrationPlan.ONE, setup);
        assertThat(check.toTable(Language.EN))
                .contains(
                        "| precondition | plan 1 | plan 2 | plan 3 | state | for plan 1 |",
                        "|---|---|---|---|---|---|",
                        "| ERP: kit management | on | on | on | on | met |",
                        "| ERP: kits expand by themselves in sales orders | off | off | off | on | not met |",
                        "| CRM: CPQ | on | on | on | unknown | to be found out |");
        assertThat(check.toTable(Language.ZH)).contains("| 满足 |", "| 不满足 |", "| 待确认 |", "| 对方案1 |");
        assertThat(check.toTable(Language.RO)).contains("| îndeplinită |", "| neîndeplinită |", "| de aflat |");
        assertThat(check.plan()).isEqualTo(IntegrationPlan.ONE);
    }
}
