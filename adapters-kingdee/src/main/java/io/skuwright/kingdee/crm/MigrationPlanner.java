package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.result.Step.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the steps of a migration in the order in which they are carried out. */
final class MigrationPlanner {

    private static final String FLOW = "erpBomsToCrm";

    private final MigrationScenario scenario;
    private final MigrationInventory inventory;
    private final CheckedInventory checked;
    private final List<Step> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<MigrationConfirmation> open = new ArrayList<>();

    MigrationPlanner(MigrationScenario scenario, MigrationInventory inventory) {
        this.scenario = scenario;
        this.inventory = inventory;
        this.checked = new CheckedInventory(inventory);
    }

    Outcome<BomMigration> plan() {
        steps.add(scenario.step());
        steps.addAll(checked.refused());
        findings.addAll(checked.findings());
        switch (scenario) {
            case VIRTUAL_PRODUCTS -> replaceOldData();
            case BOM_INSTANCE -> keepOldData();
            case OTHER_CONNECTOR -> askFirst();
        }
        return Outcome.of(
                new BomMigration(scenario, inventory.isUpgraded(), Plan.of(steps), open, checked.oldOrders()), findings);
    }

    private void replaceOldData() {
        noteUses();
        retire(MigrationKind.GENERATED_PRODUCT, InventoryList.GENERATED_PRODUCTS, Action.RETIRE, "GENERATED_FOR_A_BOM");
        if (inventory.isUpgraded()) {
            keepUnlessVoid(MigrationKind.BOM_RECORD, InventoryList.BOM_RECORDS);
            keepUnlessVoid(MigrationKind.MAPPING_ROW, InventoryList.MAPPING_ROWS);
        } else {
            retire(MigrationKind.BOM_RECORD, InventoryList.BOM_RECORDS, Action.RETIRE, "OLD_STRUCTURE");
            retire(MigrationKind.MAPPING_ROW, InventoryList.MAPPING_ROWS, Action.REMOVE, "OLD_STRUCTURE");
        }
        upgrade();
        missingBoms().forEach(number -> steps.add(bundle(Action.CREATE, number, "READ_FROM_ERP")));
        check();
    }

    private void keepOldData() {
        keepAll("NOT_TOUCHED");
        upgrade();
        SortedSet<String> missing = missingBoms();
        boolean reads = inventory.isHistoryWanted() && !missing.isEmpty();
        if (reads) {
            Action action = inventory.hasHistoryFlow() ? Action.KEEP : Action.CREATE;
            steps.add(MigrationKind.HISTORY_FLOW.step(action, FLOW, "READS_HISTORY"));
        }
        missing.forEach(number -> steps.add(
                bundle(reads ? Action.CREATE : Action.KEEP, number, reads ? "READ_FROM_ERP" : "HISTORY_NOT_WANTED")));
        if (reads) {
            steps.add(MigrationKind.CHECK.step(Action.KEEP, "history", "VERIFY"));
        }
        if (reads || inventory.hasHistoryFlow()) {
            steps.add(MigrationKind.HISTORY_FLOW.step(Action.REMOVE, FLOW, "HISTORY_IS_READ"));
        }
        check();
    }

    private void askFirst() {
        steps.add(MigrationKind.SCENARIO.step(Action.REFUSE, "migration", "NO_AUTOMATIC_PLAN"));
        keepAll("NO_AUTOMATIC_PLAN");
        SortedSet<String> boms = new TreeSet<>(checked.ids(InventoryList.ERP_BOMS));
        boms.addAll(checked.ids(InventoryList.BUNDLES));
        boms.forEach(number -> steps.add(bundle(Action.KEEP, number, "NO_AUTOMATIC_PLAN")));
        for (MigrationConfirmation item : MigrationConfirmation.values()) {
            if (!inventory.isConfirmed(item)) {
                open.add(item);
                findings.add(Finding.of(MigrationCode.CONFIRMATION_OPEN).about(item.name()));
            }
        }
    }

    private void noteUses() {
        SortedSet<String> generated = checked.ids(InventoryList.GENERATED_PRODUCTS);
        checked.uses().forEach((product, orders) -> {
            boolean isKnown = generated.contains(product);
            if (isKnown && !orders.isEmpty()) {
                findings.add(Finding.of(MigrationCode.GENERATED_PRODUCT_USED)
                        .about(product)
                        .with("count", orders.size())
                        .with("orders", String.join(", ", orders)));
            } else if (!isKnown && !product.isBlank()) {
                findings.add(Finding.of(MigrationCode.PRODUCT_USE_UNKNOWN)
                        .about(product)
                        .with("count", orders.size()));
            }
        });
    }

    private void retire(MigrationKind kind, InventoryList list, Action action, String reason) {
        for (String id : checked.ids(list)) {
            boolean isVoid = checked.isVoid(id);
            steps.add(kind.step(isVoid ? Action.KEEP : action, id, isVoid ? "ALREADY_VOID" : reason));
        }
    }

    /** In the new structure BOM records and mapping rows go by the same names: those that are not void may be new. */
    private void keepUnlessVoid(MigrationKind kind, InventoryList list) {
        int count = 0;
        for (String id : checked.ids(list)) {
            boolean isVoid = checked.isVoid(id);
            count += isVoid ? 0 : 1;
            steps.add(kind.step(
                    isVoid ? Action.KEEP : Action.REFUSE,
                    id,
                    isVoid ? "ALREADY_VOID" : MigrationCode.OLD_RECORDS_AFTER_UPGRADE.name()));
        }
        if (count > 0) {
            findings.add(Finding.of(MigrationCode.OLD_RECORDS_AFTER_UPGRADE)
                    .at(Place.ROOT.child(list.word()))
                    .with("list", list.word())
                    .with("count", count));
        }
    }

    private void keepAll(String reason) {
        checked.ids(InventoryList.GENERATED_PRODUCTS)
                .forEach(id -> steps.add(MigrationKind.GENERATED_PRODUCT.step(Action.KEEP, id, reason)));
        checked.ids(InventoryList.BOM_RECORDS)
                .forEach(id -> steps.add(MigrationKind.BOM_RECORD.step(Action.KEEP, id, reason)));
        checked.ids(InventoryList.MAPPING_ROWS)
                .forEach(id -> steps.add(MigrationKind.MAPPING_ROW.step(Action.KEEP, id, reason)));
    }

    private void upgrade() {
        Map<String, String> change = new LinkedHashMap<>();
        change.put("from", "BOMObj");
        change.put("to", "BomCoreObj");
        boolean isDone = inventory.isUpgraded();
        steps.add(MigrationKind.STRUCTURE.step(
                isDone ? Action.KEEP : Action.UPDATE, "bom", change, isDone ? "ALREADY_UPGRADED" : "UPGRADE"));
        boolean isSet = inventory.isConfigured();
        steps.add(MigrationKind.SETTINGS.step(
                isSet ? Action.KEEP : Action.UPDATE, "integration", isSet ? "ALREADY_SET" : "NEW_STRUCTURE"));
        checked.ids(InventoryList.BUNDLES).forEach(number -> steps.add(bundle(Action.KEEP, number, "IN_THE_CRM")));
        findings.add(Finding.of(MigrationCode.OLD_ORDERS_READ_ONLY)
                .with("count", checked.oldOrders().size()));
        findings.add(Finding.of(MigrationCode.OLD_REPORTS_INACCURATE));
    }

    private static Step bundle(Action action, String number, String reason) {
        return MigrationKind.BUNDLE.step(action, number, reason);
    }

    private SortedSet<String> missingBoms() {
        SortedSet<String> missing = new TreeSet<>(checked.ids(InventoryList.ERP_BOMS));
        missing.removeAll(checked.ids(InventoryList.BUNDLES));
        return missing;
    }

    private void check() {
        steps.add(MigrationKind.CHECK.step(Action.KEEP, "newData", "VERIFY"));
        steps.add(MigrationKind.CHECK.step(Action.KEEP, "oldData", "VERIFY"));
    }
}
