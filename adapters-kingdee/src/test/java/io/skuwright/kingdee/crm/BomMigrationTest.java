package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three ways from the old BOM structure to the new one, step by step. */
@Tag("KIT-9")
class BomMigrationTest {

    private static MigrationInventory.Builder inventory() {
        return MigrationInventory.builder()
                .generatedProducts(List.of("p2", "p1"))
                .bomRecords(List.of("b1"))
                .mappingRows(List.of("m1"))
                .erpBoms(List.of("KIT_V2", "KIT_V1"))
                .bundles(List.of("KIT_V1"))
                .oldOrders(List.of("o1", "o2"));
    }

    private static Outcome<BomMigration> plan(MigrationScenario scenario, MigrationInventory.Builder inventory) {
        return BomMigration.plan(scenario, inventory.build());
    }

    private static List<String> steps(Outcome<BomMigration> outcome) {
        return outcome.value().plan().steps().stream()
                .map(step -> String.join(
                        " ",
                        step.action().text(),
                        String.valueOf(step.values().get("system")),
                        String.valueOf(step.values().get("kind")),
                        step.subject(),
                        step.reason()))
                .toList();
    }

    @Test
    void plan_virtualProducts_voidsUpgradesAndReadsAgain() {
        Outcome<BomMigration> outcome = plan(MigrationScenario.VIRTUAL_PRODUCTS, inventory());
        assertThat(steps(outcome))
                .containsExactly(
                        "keep crm scenario 1 VIRTUAL_PRODUCTS",
                        "retire crm generatedProduct p1 GENERATED_FOR_A_BOM",
                        "retire crm generatedProduct p2 GENERATED_FOR_A_BOM",
                        "retire crm bomRecord b1 OLD_STRUCTURE",
                        "remove platform mappingRow m1 OLD_STRUCTURE",
                        "update crm structure bom UPGRADE",
                        "update platform settings integration NEW_STRUCTURE",
                        "keep crm bundle KIT_V1 IN_THE_CRM",
                        "create crm bundle KIT_V2 READ_FROM_ERP",
                        "keep crm check newData VERIFY",
                        "keep crm check oldData VERIFY");
        assertThat(outcome)
                .raises(MigrationCode.OLD_ORDERS_READ_ONLY).with("count", 2).weighing(Severity.WARNING)
                .raises(MigrationCode.OLD_REPORTS_INACCURATE).weighing(Severity.WARNING)
                .raisesOnly(MigrationCode.OLD_ORDERS_READ_ONLY, MigrationCode.OLD_REPORTS_INACCURATE);
        assertThat(outcome.value()).hasToString(outcome.value().plan().toText());
        assertThat(outcome.value().scenario()).isEqualTo(MigrationScenario.VIRTUAL_PRODUCTS);
    }

    @Test
    void plan_virtualProducts_carriedOut_hasNothingLeft() {
        MigrationInventory.Builder done = inventory()
                .voided(List.of("p1", "p2", "b1", "m1"))
                .upgraded(true)
                .configured(true)
                .bundles(List.of("KIT_V2"));
        Outcome<BomMigration> outcome = plan(MigrationScenario.VIRTUAL_PRODUCTS, done);
        assertThat(outcome.value().plan().isEmpty()).isTrue();
        assertThat(steps(outcome))
                .contains(
                        "keep crm generatedProduct p1 ALREADY_VOID",
                        "keep crm bomRecord b1 ALREADY_VOID",
                        "keep platform mappingRow m1 ALREADY_VOID",
                        "keep crm structure bom ALREADY_UPGRADED",
                        "keep platform settings integration ALREADY_SET");
        assertThat(outcome.hasErrors()).isFalse();
    }

    @Test
    void plan_bomInstance_touchesNoDataOfTheCrmAndNoMappingRow() {
        Outcome<BomMigration> outcome = plan(MigrationScenario.BOM_INSTANCE, inventory());
        assertThat(steps(outcome))
                .containsExactly(
                        "keep crm scenario 2 BOM_INSTANCE",
                        "keep crm generatedProduct p1 NOT_TOUCHED",
                        "keep crm generatedProduct p2 NOT_TOUCHED",
                        "keep crm bomRecord b1 NOT_TOUCHED",
                        "keep platform mappingRow m1 NOT_TOUCHED",
                        "update crm structure bom UPGRADE",
                        "update platform settings integration NEW_STRUCTURE",
                        "keep crm bundle KIT_V1 IN_THE_CRM",
                        "keep crm bundle KIT_V2 HISTORY_NOT_WANTED",
                        "keep crm check newData VERIFY",
                        "keep crm check oldData VERIFY");
        assertThat(outcome)
                .raises(MigrationCode.OLD_ORDERS_READ_ONLY)
                .raises(MigrationCode.OLD_REPORTS_INACCURATE)
                .raisesOnly(MigrationCode.OLD_ORDERS_READ_ONLY, MigrationCode.OLD_REPORTS_INACCURATE);
    }

    @Test
    void plan_bomInstanceWithHistory_endsTheFlowItMade() {
        Outcome<BomMigration> outcome = plan(MigrationScenario.BOM_INSTANCE, inventory().historyWanted(true));
        assertThat(steps(outcome))
                .containsSubsequence(
                        "update crm structure bom UPGRADE",
                        "create platform historyFlow erpBomsToCrm READS_HISTORY",
                        "create crm bundle KIT_V2 READ_FROM_ERP",
                        "keep crm check history VERIFY",
                        "remove platform historyFlow erpBomsToCrm HISTORY_IS_READ",
                        "keep crm check newData VERIFY");
    }

    /** The flow was made and has read nothing yet; then all is read; then it is gone; then history is no more wanted. */
    @Test
    void plan_historyFlow_isRemovedOnceAndNotMadeTwice() {
        MigrationInventory.Builder reading =
                inventory().upgraded(true).configured(true).historyWanted(true).historyFlow(true);
        assertThat(steps(plan(MigrationScenario.BOM_INSTANCE, reading)))
                .contains(
                        "keep platform historyFlow erpBomsToCrm READS_HISTORY",
                        "create crm bundle KIT_V2 READ_FROM_ERP",
                        "remove platform historyFlow erpBomsToCrm HISTORY_IS_READ");
        reading.bundles(List.of("KIT_V2"));
        assertThat(steps(plan(MigrationScenario.BOM_INSTANCE, reading)))
                .filteredOn(step -> !step.startsWith("keep"))
                .containsExactly("remove platform historyFlow erpBomsToCrm HISTORY_IS_READ");
        reading.historyFlow(false);
        assertThat(plan(MigrationScenario.BOM_INSTANCE, reading).value().plan().isEmpty()).isTrue();
        assertThat(steps(plan(MigrationScenario.BOM_INSTANCE, inventory().historyFlow(true))))
                .contains("remove platform historyFlow erpBomsToCrm HISTORY_IS_READ");
    }

    @Test
    void plan_otherConnector_asksFourQuestionsAndDoesNothing() {
        Outcome<BomMigration> outcome = plan(MigrationScenario.OTHER_CONNECTOR, inventory());
        assertThat(outcome.value().plan().isEmpty()).isTrue();
        assertThat(steps(outcome))
                .contains(
                        "keep crm scenario 3 OTHER_CONNECTOR",
                        "refuse crm scenario migration NO_AUTOMATIC_PLAN",
                        "keep platform mappingRow m1 NO_AUTOMATIC_PLAN",
                        "keep crm bundle KIT_V1 NO_AUTOMATIC_PLAN",
                        "keep crm bundle KIT_V2 NO_AUTOMATIC_PLAN")
                .hasSize(8);
        assertThat(outcome.value().openItems()).containsExactly(MigrationConfirmation.values());
        for (MigrationConfirmation item : MigrationConfirmation.values()) {
            assertThat(outcome).raises(MigrationCode.CONFIRMATION_OPEN).about(item.name()).times(1);
        }
        Outcome<BomMigration> answered = plan(
                MigrationScenario.OTHER_CONNECTOR,
                inventory().confirmed(List.of(MigrationConfirmation.STEPS, MigrationConfirmation.HISTORY_DATA)));
        assertThat(answered.value().openItems())
                .containsExactly(MigrationConfirmation.CRM_STRUCTURE, MigrationConfirmation.DOWNSTREAM_DOCUMENTS);
        assertThat(answered.value().plan()).isEqualTo(outcome.value().plan());
    }

    @ParameterizedTest
    @EnumSource
    void confirmation_isAQuestionInEachLanguage(MigrationConfirmation item) {
        List<String> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            texts.add(item.text(language));
            assertThat(item.text(language)).matches("(?s).*[?？]");
        }
        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void of_number_isTheScenario() {
        for (MigrationScenario scenario : MigrationScenario.values()) {
            assertThat(MigrationScenario.of(scenario.number())).isEqualTo(scenario);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> MigrationScenario.of("4")).withMessageContaining("'4'");
    }

    @ParameterizedTest
    @EnumSource
    void plan_ofNothing_namesItsScenario(MigrationScenario scenario) {
        MigrationInventory.Builder empty = MigrationInventory.builder().upgraded(true).configured(true);
        Outcome<BomMigration> outcome = plan(scenario, empty);
        assertThat(outcome.value().plan().isEmpty()).isTrue();
        assertThat(outcome.value().plan().toText())
                .startsWith("skuwright-plan 1\nkeep '" + scenario.number() + "' system='crm' kind='scenario' because '"
                        + scenario.name() + "'\n");
        assertThat(plan(scenario, empty.upgraded(false)).value().plan().isEmpty())
                .isEqualTo(scenario == MigrationScenario.OTHER_CONNECTOR);
    }

    @Test
    @Tag("B11")
    void frozenOrders_areThoseFromBefore() {
        MigrationInventory.Builder known = inventory().productUses(Map.of("p1", List.of("o3")));
        BomMigration before = plan(MigrationScenario.VIRTUAL_PRODUCTS, known).value();
        Outcome<Set<String>> toCome =
                before.frozenOrders(List.of("o3", new StringBuilder("o1"), "new", "o1", 17));
        assertThat(toCome.value()).containsExactly("o3", "o1");
        assertThat(toCome)
                .raises(MigrationCode.ORDER_FROZEN).about("o3").weighing(Severity.WARNING)
                .raises(MigrationCode.ORDER_FROZEN).about("o1").times(1);
        BomMigration after =
                plan(MigrationScenario.VIRTUAL_PRODUCTS, known.upgraded(true)).value();
        assertThat(after.frozenOrders(List.of("o2")))
                .raises(MigrationCode.ORDER_FROZEN).about("o2").weighing(Severity.ERROR);
        assertThat(after.frozenOrders(List.of("new", "p1"))).raisesNothing();
        assertThat(after.frozenOrders(List.of()).value()).isEmpty();
    }

    @Test
    @Tag("B11")
    void frozenOrders_blankIds_areCounted() {
        BomMigration migration = plan(MigrationScenario.VIRTUAL_PRODUCTS, inventory()).value();
        Outcome<Set<String>> outcome = migration.frozenOrders(Arrays.asList("o1", null, " ", "o2", ""));
        assertThat(outcome.value()).containsExactly("o1", "o2");
        assertThat(outcome)
                .raises(MigrationCode.INVENTORY_ID_BLANK)
                .at("/orders/1").with("list", "orders").with("count", 3).weighing(Severity.ERROR).times(1)
                .raises(MigrationCode.ORDER_FROZEN).about("o2");
    }

    @Test
    void inventory_showsItsCounts() {
        assertThat(inventory().build())
                .hasToString("not upgraded, 2 generatedProducts, 1 bomRecords, 1 mappingRows, 0 voided, 2 erpBoms,"
                        + " 1 bundles, 2 oldOrders");
        assertThat(MigrationInventory.builder().upgraded(true).build().toString()).startsWith("upgraded, 0");
        assertThat(inventory().upgraded(true).build().isUpgraded()).isTrue();
    }
}
