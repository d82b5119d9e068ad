package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomChange;
import io.skuwright.bom.BomDiff;
import io.skuwright.bom.BomPolicy;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bom-diff}: what differs between two states of a product's structure. */
@Command(
        name = "bom-diff",
        mixinStandardHelpOptions = true,
        description = "Compares the structure of a product in two BOM files, the old one first.",
        footer = {
            "",
            "  skuwright bom-diff --bom january.json --bom march.json --product KIT-9 --format table",
            BomOptions.FORM
        })
final class BomDiffCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BomOptions boms = new BomOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(names = "--product", required = true, paramLabel = "CODE", description = "the product to compare")
    private String product = "";

    BomDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        BomPolicy asked = policy.policy();
        if (boms.files().size() != 2) {
            throw new WrongUse("bom-diff compares two BOM files, but " + boms.files().size()
                    + " are named. Give --bom OLD --bom NEW.");
        }
        List<Finding> findings = new ArrayList<>();
        BomFiles before = new BomFiles(console, output).named().asked(boms.kingdee());
        BomFiles after = new BomFiles(console, output).named().asked(boms.kingdee());
        BomCatalog old = before.catalog(boms.files().subList(0, 1), true);
        BomCatalog current = after.catalog(boms.files().subList(1, 2), true);
        findings.addAll(before.findings());
        findings.addAll(after.findings());
        List<BomChange> changes = List.of();
        // Compared with a file that could not be read, all would be new or gone.
        if (!before.isUnreadable(old) && !after.isUnreadable(current)) {
            Outcome<BomDiff> diff = BomDiff.between(old, current, product, asked);
            findings.addAll(diff.findings());
            changes = diff.optional().map(BomDiff::changes).orElseGet(List::of);
        }
        Answer answer = new Answer(output, findings);
        return format.equals("table")
                ? answer.printText(console, table(changes))
                : answer.withEach("changes", changes, BomDiffCommand::change).print(console);
    }

    private static Map<String, @Nullable Object> change(BomChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().text());
        json.put("path", change.path());
        json.put("before", change.before().orElse(null));
        json.put("after", change.after().orElse(null));
        return json;
    }

    private static String table(List<BomChange> changes) {
        TextTable table = new TextTable("change", "path", "before", "after");
        changes.forEach(change -> table.row(
                change.kind().text(),
                String.join(" > ", change.path()),
                change.before().orElse(""),
                change.after().orElse("")));
        return table.toString();
    }
}
