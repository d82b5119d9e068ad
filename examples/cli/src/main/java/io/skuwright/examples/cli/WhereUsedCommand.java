package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.UseRow;
import io.skuwright.bom.WhereUsed;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code where-used}: the products that a component goes into, on every level. */
@Command(
        name = "where-used",
        mixinStandardHelpOptions = true,
        description = "Lists every way on which a product uses a component, with what one unit of the product needs.",
        footer = BomOptions.FORM)
final class WhereUsedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BomOptions boms = new BomOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(names = "--component", required = true, paramLabel = "CODE", description = "the component to look for")
    private String component = "";

    WhereUsedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        BomPolicy asked = policy.policy();
        BomFiles files = new BomFiles(console, output).named().asked(boms.kingdee());
        BomCatalog catalog = files.catalog(boms.files());
        List<Finding> findings = new ArrayList<>(files.findings());
        Optional<WhereUsed> users = Optional.empty();
        if (!files.isUnreadable(catalog)) {
            Outcome<WhereUsed> answered = WhereUsed.of(catalog, component, asked);
            findings.addAll(answered.findings());
            users = answered.optional();
        }
        Iterable<UseRow> rows = users.map(found ->
                        RowList.of(
                                found.rows(), UseRow::level, component, found.rowCount(), output.limits(), findings))
                .orElseGet(List::of);
        List<String> roots = users.map(WhereUsed::roots).orElseGet(List::of);
        Answer answer = new Answer(output, findings);
        return format.equals("table")
                ? answer.printText(console, table(rows, roots))
                : answer.withEach("rows", rows, WhereUsedCommand::row)
                        .with("roots", roots)
                        .print(console);
    }

    private static Map<String, @Nullable Object> row(UseRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("product", row.product());
        json.put("bom", row.bom());
        json.put("level", row.level());
        json.put("quantity", row.quantity().toString());
        json.put("path", row.path());
        return json;
    }

    /** Each user stands under what it uses, a little further in for each level. */
    private static String table(Iterable<UseRow> rows, List<String> roots) {
        TextTable table = new TextTable("product", "BOM", "quantity", "unit", "path");
        for (UseRow row : rows) {
            table.row(
                    "  ".repeat(row.level() - 1) + row.product(),
                    row.bom(),
                    row.quantity().toString(),
                    row.unit().orElse(""),
                    String.join(" > ", row.path()));
        }
        return table + "\nroots: " + String.join(", ", roots) + "\n";
    }
}
