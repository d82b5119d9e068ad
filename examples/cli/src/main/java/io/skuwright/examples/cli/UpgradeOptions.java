package io.skuwright.examples.cli;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.SyncRuleChange;
import io.skuwright.consolidation.Upgrade;
import io.skuwright.consolidation.UpgradePlan;
import io.skuwright.consolidation.UpgradeSettings;
import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for a customer who already runs on SKUs. */
final class UpgradeOptions {

    @Option(
            names = "--existing",
            paramLabel = "FILE",
            description = "the SKUs of a customer who already has them; the code is in the same column as in the sheet")
    private @Nullable String existing;

    @Option(names = "--id", paramLabel = "COL", description = "the column of the id in --existing")
    private @Nullable String id;

    @Option(names = "--state", paramLabel = "COL", description = "the column of the state in --existing")
    private @Nullable String state;

    @Option(names = "--existing-spu", paramLabel = "COL", description = "the column of the SPU's key in --existing, in later rounds")
    private @Nullable String spu;

    @Option(names = "--sync-paused", description = "says that the sync of the ERP is paused")
    private boolean syncPaused;

    @Option(names = "--cut-over", paramLabel = "DATE", description = "the day of the cut, for example 2026-12-01")
    private @Nullable String cutOver;

    /**
     * An upgrade that was asked for.
     *
     * @param plan the plan; null if the list of SKUs is refused
     * @param findings about the list and the plan
     */
    record Asked(@Nullable UpgradePlan plan, List<Finding> findings) {}

    /** Refuses options that mean nothing without each other. */
    void check() {
        if (existing == null && Stream.of(id, state, spu, cutOver).anyMatch(option -> option != null)) {
            throw new WrongUse("--id, --state, --existing-spu and --cut-over go with --existing only.");
        }
        if (existing == null && syncPaused) {
            throw new WrongUse("--sync-paused goes with --existing only.");
        }
        if (existing != null && (id == null || state == null)) {
            throw new WrongUse("--existing needs --id and --state, the columns of id and state.");
        }
        settings();
    }

    /** Returns the files that are read: the sheet and the SKUs that there are. */
    List<String> inputs(String sheet) {
        return existing == null ? List.of(sheet) : List.of(sheet, existing);
    }

    boolean isAsked() {
        return existing != null;
    }

    /** Reads the SKUs and plans the upgrade. */
    Asked plan(Console console, OutputOptions output, ConsolidateOptions sheet, Consolidation products) {
        SkuFile file = new SkuFile(products.rules(), String.valueOf(id), String.valueOf(state), spu);
        RowFile rows = new RowFile(
                        console, output, sheet.sheetSettings(file.columns(), file.codes(), output.sheetLimits()))
                .in(String.valueOf(existing));
        RowFile.Read read = rows.read(String.valueOf(existing), file.columns(), file::add);
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(file.findings());
        // A list that is not whole would make rows of SKUs that are there look new.
        if (read.isRefused() || findings.stream().anyMatch(Finding::isError)) {
            return new Asked(null, findings);
        }
        UpgradePlan plan = Upgrade.plan(products, file.skus(), settings());
        findings.addAll(plan.findings());
        return new Asked(plan, findings);
    }

    private UpgradeSettings settings() {
        UpgradeSettings.Builder settings = UpgradeSettings.builder().syncPaused(syncPaused);
        if (cutOver != null) {
            try {
                settings.cutOver(LocalDate.parse(cutOver));
            } catch (DateTimeParseException e) {
                throw new WrongUse("--cut-over is '" + cutOver + "', but must be a date such as 2026-12-01.");
            }
        }
        return settings.build();
    }

    static Map<String, Object> json(@Nullable UpgradePlan plan, OutputOptions output) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actions", plan == null ? List.of() : plan.plan().steps().stream().map(UpgradeOptions::action).toList());
        json.put(
                "syncRuleChanges",
                plan == null
                        ? List.of()
                        : plan.syncRules().stream().map(rule -> rule(rule, output)).toList());
        return json;
    }

    private static Map<String, Object> rule(SyncRuleChange change, OutputOptions output) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().name());
        json.put("columns", change.columns());
        json.put("text", change.text(output.language()));
        return json;
    }

    /** Steps are about an SPU, an existing SKU, or a row whose code no SKU has. */
    private static Map<String, @Nullable Object> action(Step step) {
        boolean isSpu = "spu".equals(step.values().get("kind"));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("action", step.action().text());
        json.put("spu", isSpu ? step.subject() : step.values().get("spu"));
        json.put("sku", isSpu ? null : step.subject());
        json.put("id", step.values().get("id"));
        json.put("reason", step.reason());
        return json;
    }

    static String table(@Nullable UpgradePlan plan, OutputOptions output) {
        if (plan == null) {
            return "";
        }
        TextTable steps = new TextTable("upgrade", "SPU", "SKU", "id", "reason");
        for (Step step : plan.plan().steps()) {
            Map<String, @Nullable Object> action = action(step);
            steps.row(
                    step.action().text(),
                    cell(action.get("spu")),
                    cell(action.get("sku")),
                    cell(action.get("id")),
                    step.reason());
        }
        TextTable rules = new TextTable("sync rules to change");
        plan.syncRules().forEach(change -> rules.row(change.text(output.language())));
        return "\n" + steps + "\n" + rules;
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
