package io.skuwright.examples.cli;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code consolidate}: SPUs, SKUs and single products of flat materials, and what is wrong with the others. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        description = "Makes SPUs with specs and SKUs of flat ERP materials, and explains every conflict.",
        footer = ConsolidateOptions.EXAMPLE)
final class ConsolidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ConsolidateOptions options = new ConsolidateOptions();

    @Mixin
    private UpgradeOptions upgrade = new UpgradeOptions();

    ConsolidateCommand(Console console) {
        this.console = console;
    }

    /**
     * What came of a sheet.
     *
     * @param read what came of reading it
     * @param products what came of its rows
     */
    record Made(RowFile.Read read, Consolidation products) {

        /** Returns all rejected rows in the order of the sheet: those not read and those not consolidated. */
        List<Batch.Rejected> rejected() {
            if (read.rejected().isEmpty()) {
                return products.rejected();
            }
            List<Batch.Rejected> all = new ArrayList<>(read.rejected());
            all.addAll(products.rejected());
            all.sort((one, other) -> Long.compare(one.place().row(), other.place().row()));
            return all;
        }

        long rows() {
            return products.read() + read.rejected().size();
        }
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        upgrade.check();
        Reports reports = Reports.of(options.reports(), upgrade.inputs(options.file()));
        Made made = make(options.rules(output.limits()));
        List<Finding> findings = new ArrayList<>(made.read().findings());
        findings.addAll(made.products().findings());
        UpgradeOptions.Asked asked = upgrade.isAsked() && !made.read().isRefused()
                ? upgrade.plan(console, output, options, made.products())
                : new UpgradeOptions.Asked(null, List.of());
        findings.addAll(asked.findings());
        findings.addAll(reports.write(made, options.file(), output.language()));
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, ProductTables.of(made) + UpgradeOptions.table(asked.plan(), output));
        }
        String code = made.products().rules().code();
        answer.withEach("spus", made.products().spus(), ProductJson::spu)
                .withEach("singles", made.products().singles(), ProductJson::single)
                .with("counts", counts(made))
                .withEach("rejected", made.rejected(), row -> ProductJson.rejected(row, code));
        if (upgrade.isAsked()) {
            answer.with("upgrade", UpgradeOptions.json(asked.plan(), output));
        }
        return answer.print(console);
    }

    private Made make(ConsolidationRules rules) {
        Consolidator consolidator = Consolidator.of(rules);
        Progress progress = new Progress(console);
        Set<String> columns = ConsolidateOptions.columns(rules);
        RowFile file = new RowFile(
                console, output, options.sheetSettings(columns, Set.of(rules.code()), output.sheetLimits()));
        RowFile.Read read = file.read(options.file(), columns, row -> {
            consolidator.add(row);
            progress.step();
        });
        progress.end();
        // Rows before the fault of a refused file are not to be used.
        return new Made(read, read.isRefused() ? Consolidator.of(rules).finish() : consolidator.finish());
    }

    private static Map<String, Object> counts(Made made) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("read", made.rows());
        counts.put("consolidated", made.products().consolidated());
        counts.put("rejected", made.rows() - made.products().consolidated());
        return counts;
    }
}
