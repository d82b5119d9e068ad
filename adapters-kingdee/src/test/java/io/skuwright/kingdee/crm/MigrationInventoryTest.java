package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inventories that cannot be right: each fault is said, and nothing is done to what is in doubt. */
@Tag("KIT-9")
class MigrationInventoryTest {

    private static Outcome<BomMigration> plan(MigrationInventory.Builder inventory) {
        return BomMigration.plan(MigrationScenario.VIRTUAL_PRODUCTS, inventory.build());
    }

    private static List<String> about(Outcome<BomMigration> outcome, String subject) {
        return outcome.value().plan().steps().stream()
                .filter(step -> step.subject().equals(subject))
                .map(step -> step.action().text() + " " + step.reason() + " " + step.values())
                .toList();
    }

    @Test
    void plan_blankIds_areCountedAndRefused() {
        Outcome<BomMigration> outcome = plan(MigrationInventory.builder()
                .generatedProducts(Arrays.asList("p1", " ", null))
                .erpBoms(List.of("")));
        assertThat(outcome)
                .raises(MigrationCode.INVENTORY_ID_BLANK)
                .at("/generatedProducts/1").with("list", "generatedProducts").with("count", 2).weighing(Severity.ERROR)
                .raises(MigrationCode.INVENTORY_ID_BLANK).at("/erpBoms/0").with("count", 1);
        assertThat(about(outcome, "generatedProducts"))
                .containsExactly("refuse INVENTORY_ID_BLANK {system=crm, kind=inventory, count=2}");
        assertThat(about(outcome, "p1")).hasSize(1);
    }

    @Test
    void plan_repeatedId_isPlannedOnce() {
        Outcome<BomMigration> outcome = plan(MigrationInventory.builder()
                .bomRecords(List.of("b2", "b1", "b2"))
                .bomRecords(List.of("b2")));
        assertThat(outcome)
                .raises(MigrationCode.INVENTORY_ID_TWICE)
                .about("b2").at("/bomRecords/0").with("list", "bomRecords").with("count", 3).weighing(Severity.WARNING)
                .times(1);
        assertThat(about(outcome, "b2")).containsExactly("retire OLD_STRUCTURE {system=crm, kind=bomRecord}");
    }

    @Test
    void plan_idInTwoLists_isLeftAlone() {
        Outcome<BomMigration> outcome = plan(MigrationInventory.builder()
                .generatedProducts(List.of("x", "p1"))
                .mappingRows(List.of("x"))
                .oldOrders(List.of("o1", "p1")));
        assertThat(outcome)
                .raises(MigrationCode.INVENTORY_ID_IN_TWO_LISTS)
                .about("x").at("").with("lists", "generatedProducts, mappingRows").weighing(Severity.ERROR)
                .raises(MigrationCode.INVENTORY_ID_IN_TWO_LISTS).about("p1").with("lists", "generatedProducts, oldOrders");
        assertThat(about(outcome, "x"))
                .containsExactly("refuse INVENTORY_ID_IN_TWO_LISTS {system=crm, kind=inventory, lists=generatedProducts, mappingRows}");
        assertThat(outcome.value().plan().counts()).doesNotContainKey(Step.Action.RETIRE);
        // An order in doubt stays frozen.
        assertThat(outcome.value().frozenOrders(List.of("p1")).value()).containsExactly("p1");
    }

    /** Numbers of BOMs are of their own: one may well be in both systems, and read like an id. */
    @Test
    void plan_bomInErpAndCrm_isNoContradiction() {
        Outcome<BomMigration> outcome = plan(MigrationInventory.builder()
                .erpBoms(List.of("A"))
                .bundles(List.of("A", "B"))
                .mappingRows(List.of("A")));
        assertThat(outcome).doesNotRaise(MigrationCode.INVENTORY_ID_IN_TWO_LISTS);
        assertThat(about(outcome, "A"))
                .containsExactly(
                        "remove OLD_STRUCTURE {system=platform, kind=mappingRow}",
                        "keep IN_THE_CRM {system=crm, kind=bundle}");
        assertThat(about(outcome, "B")).containsExactly("keep IN_THE_CRM {system=crm, kind=bundle}");
    }

    @Test
    void plan_generatedProductsOnOrders_areNamedAndVoidAllTheSame() {
        Outcome<BomMigration> outcome = plan(MigrationInventory.builder()
                .generatedProducts(List.of("p1", "p2"))
                .productUses(Map.of("p1", List.of("o2", "o1"), "p2", List.of(), "real", List.of("o9"))));
        assertThat(outcome)
                .raises(MigrationCode.GENERATED_PRODUCT_USED)
                .about("p1").with("count", 2).with("orders", "o1, o2").weighing(Severity.WARNING).times(1)
                .raises(MigrationCode.PRODUCT_USE_UNKNOWN)
                .about("real").with("count", 1).weighing(Severity.WARNING).times(1)
                .raises(MigrationCode.OLD_ORDERS_READ_ONLY).with("count", 3);
        assertThat(about(outcome, "p1")).containsExactly("retire GENERATED_FOR_A_BOM {system=crm, kind=generatedProduct}");
        assertThat(BomMigration.plan(
                        MigrationScenario.BOM_INSTANCE,
                        MigrationInventory.builder().productUses(Map.of("p1", List.of("o1"))).build()))
                .doesNotRaise(MigrationCode.PRODUCT_USE_UNKNOWN);
    }

    @Test
    void plan_blanksAmongUses_areCounted() {
        Map<String, List<String>> uses = new HashMap<>();
        uses.put(null, List.of("o1"));
        uses.put("p1", Collections.singletonList(null));
        assertThat(plan(MigrationInventory.builder().generatedProducts(List.of("p1")).productUses(uses)))
                .raises(MigrationCode.INVENTORY_ID_BLANK)
                .at("/productUses").with("list", "productUses").with("count", 2)
                .doesNotRaise(MigrationCode.GENERATED_PRODUCT_USED)
                .doesNotRaise(MigrationCode.PRODUCT_USE_UNKNOWN);
    }

    /** In the new structure bundle lines are BOMObj records as well: listing them all must not void the new ones. */
    @Test
    void plan_recordsAfterTheUpgrade_areNotTouched() {
        Outcome<BomMigration> outcome = plan(MigrationInventory.builder()
                .upgraded(true)
                .bomRecords(List.of("new1", "new2", "old"))
                .voided(List.of("old", "stranger"))
                .mappingRows(List.of("m1")));
        assertThat(outcome)
                .raises(MigrationCode.OLD_RECORDS_AFTER_UPGRADE)
                .at("/bomRecords").with("list", "bomRecords").with("count", 2).weighing(Severity.ERROR)
                .raises(MigrationCode.OLD_RECORDS_AFTER_UPGRADE).at("/mappingRows").with("count", 1);
        assertThat(about(outcome, "new1"))
                .containsExactly("refuse OLD_RECORDS_AFTER_UPGRADE {system=crm, kind=bomRecord}");
        assertThat(about(outcome, "old")).containsExactly("keep ALREADY_VOID {system=crm, kind=bomRecord}");
        assertThat(about(outcome, "stranger")).isEmpty();
        assertThat(outcome.value().plan().counts()).doesNotContainKeys(Step.Action.RETIRE, Step.Action.REMOVE);
    }
}
