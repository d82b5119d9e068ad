package io.skuwright.examples.recipes;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.ExistingSku;
import io.skuwright.consolidation.Material;
import io.skuwright.consolidation.Upgrade;
import io.skuwright.consolidation.UpgradePlan;
import io.skuwright.consolidation.UpgradeSettings;
import io.skuwright.result.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** A customer works with SKUs and wants SPUs: what is made, what stays, and what must change in the sync? */
public final class SkusInUseGetSpus {

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("No.")
            .name("Name")
            .unit("Unit")
            .addSpecs("Color", "Size")
            .build();

    private SkusInUseGetSpus() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Consolidation sheet = Consolidator.of(RULES)
                .add(row("0001", "White", "1x1"))
                .add(row("0002", "Red", "1x1.5"))
                .add(row("0003", "Red", ""))
                .add(row("0004", "Yellow", "1x1"))
                .finish();
        List<ExistingSku> inUse = List.of(
                ExistingSku.of("0001", "5f01", "on sale"),
                ExistingSku.of("0002", "5f02", "discontinued"),
                ExistingSku.of("0003", "5f03", "on sale"));

        // As long as the sync runs, nothing is planned.
        UpgradePlan early = Upgrade.plan(sheet, inUse, UpgradeSettings.builder().build());
        early.findings().stream().filter(finding -> finding.isError()).forEach(finding -> out.println(finding.code()));

        UpgradeSettings agreed = UpgradeSettings.builder()
                .syncPaused(true)
                .cutOver(LocalDate.of(2026, 12, 1))
                .build();
        UpgradePlan upgrade = Upgrade.plan(sheet, inUse, agreed);
        out.print(upgrade.plan().toText());
        upgrade.findings().forEach(finding -> out.println(finding.code() + " " + finding.attributes()));
        upgrade.syncRules().forEach(change -> out.println(change.kind() + ": " + change.text(Language.EN)));

        // Once it is carried out, the same question changes nothing.
        List<ExistingSku> upgraded = List.of(inUse.get(0).under("Cable"), inUse.get(1).under("Cable"), inUse.get(2));
        out.println("again, nothing to do: " + Upgrade.plan(sheet, upgraded, agreed).plan().isEmpty());
    }

    private static Material row(String code, String color, String size) {
        return Material.of(code, "Cable", List.of(color, size)).inUnit("m");
    }
}
