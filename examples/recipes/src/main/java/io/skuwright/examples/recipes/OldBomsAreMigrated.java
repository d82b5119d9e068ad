package io.skuwright.examples.recipes;

import io.skuwright.kingdee.crm.BomMigration;
import io.skuwright.kingdee.crm.MigrationInventory;
import io.skuwright.kingdee.crm.MigrationScenario;
import io.skuwright.kingdee.crm.VerifiedRehearsal;
import io.skuwright.result.Outcome;
import java.io.PrintStream;
import java.util.List;

/** The CRM gets its new BOM structure: what happens to the old data, first in a sandbox, and which orders are frozen? */
public final class OldBomsAreMigrated {

    private OldBomsAreMigrated() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        MigrationInventory sandbox = shop().build();
        Outcome<BomMigration> rehearsal = BomMigration.plan(MigrationScenario.VIRTUAL_PRODUCTS, sandbox);
        rehearsal.value().plan().steps().forEach(step ->
                out.println(step.action().text() + " " + step.values().get("kind") + " " + step.subject()));
        rehearsal.findings().forEach(finding -> out.println(finding.code().name()));

        // Carried out in the sandbox and verified by people; the host keeps this text until the day of the real run.
        String kept = rehearsal.value().verified().toText();

        // In production somebody has generated one more product since.
        VerifiedRehearsal verified = VerifiedRehearsal.parse(kept);
        Outcome<BomMigration> changed = BomMigration.inProduction(
                verified, shop().generatedProducts(List.of("p-3")).build());
        out.println("may run: " + !changed.hasErrors());
        out.println("new: " + verified.differencesTo(changed.value()).onlyHere());

        // The same data as in the sandbox: that may run, and is done once.
        Outcome<BomMigration> real = BomMigration.inProduction(verified, shop().build());
        out.println("may run: " + !real.hasErrors());
        MigrationInventory after = shop().voided(List.of("p-1", "p-2", "b-1", "m-1"))
                .upgraded(true)
                .configured(true)
                .bundles(List.of("DESK_V1"))
                .build();
        BomMigration again = BomMigration.plan(MigrationScenario.VIRTUAL_PRODUCTS, after).value();
        out.println("left to do: " + !again.plan().isEmpty());
        out.println("frozen: " + again.frozenOrders(List.of("o-1", "o-2")).value());
    }

    private static MigrationInventory.Builder shop() {
        return MigrationInventory.builder()
                .generatedProducts(List.of("p-1", "p-2"))
                .bomRecords(List.of("b-1"))
                .mappingRows(List.of("m-1"))
                .erpBoms(List.of("DESK_V1"))
                .oldOrders(List.of("o-1"));
    }
}
