package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLint;
import io.skuwright.bom.BomPolicy;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lint}: what is wrong with BOM files, and what is probably wrong although it can be exploded. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks BOM files: loops, missing versions, date gaps and overlaps, duplicate and unused lines and"
                + " more.",
        footer = BomOptions.FORM)
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BomOptions boms = new BomOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        BomPolicy asked = policy.policy();
        BomFiles files = new BomFiles(console, output).named().asked(boms.kingdee());
        BomCatalog catalog = files.catalog(boms.files());
        List<Finding> findings = new ArrayList<>(files.findings());
        findings.addAll(BomLint.of(catalog, asked));
        Answer answer = new Answer(output, findings);
        return format.equals("table") ? answer.printText(console, catalog + "\n") : answer.print(console);
    }
}
