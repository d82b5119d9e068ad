package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explode}: the components of a product with exact quantities. */
@Command(
        name = "explode",
        mixinStandardHelpOptions = true,
        description = "Explodes a bill of materials into components with exact quantities.")
final class ExplodeCommand implements Callable<Integer> {

    /** Components in the paths of all rows together that are printed at most. */
    private static final long MOST_CELLS = 2_000_000;

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--bom",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "BOM files, neutral form or Kingdee answers")
    private List<String> bomFiles = List.of();

    @Option(names = "--product", required = true, paramLabel = "CODE", description = "the product to explode")
    private String product = "";

    @Option(names = "--quantity", required = true, paramLabel = "Q", description = "how many, for example 7 or 2/3")
    private String quantity = "";

    @Option(names = "--mode", paramLabel = "MODE", description = "engineering (default), order or leaf")
    private ExplosionView mode = ExplosionView.ENGINEERING;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day as of which lines count, 2026-03-01")
    private @Nullable String asOf;

    @Option(names = "--loss", paramLabel = "LOSS", description = "none (default)")
    private String loss = "none";

    @Option(names = "--default-bom", paramLabel = "RULE", description = "flagged (default) or natural")
    private String defaultBom = "flagged";

    @Option(names = "--with-optional", description = "counts optional lines")
    private boolean withOptional;

    @Option(names = "--totals-only", description = "leaves the rows out")
    private boolean totalsOnly;

    ExplodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        if (!loss.equals("none")) {
            throw new WrongUse("Loss '" + loss + "' is not offered by this version. Maybe none was meant.");
        }
        BomFiles files = new BomFiles(console, output);
        BomCatalog catalog = files.catalog(bomFiles);
        List<Finding> findings = new ArrayList<>(files.findings());
        Outcome<Explosion> explosion = catalog.explode(product, amount(), mode, policy());
        findings.addAll(explosion.findings());
        List<ExplosionRow> rows = new ArrayList<>();
        List<ComponentTotal> totals = List.of();
        if (explosion.hasValue()) {
            totals = explosion.value().totals();
            if (!totalsOnly) {
                Outcome<Iterable<ExplosionRow>> listed = explosion.value().rows();
                // Rows beyond the limit are left out; the totals still stand.
                listed.findings().forEach(finding -> findings.add(finding.as(Severity.WARNING)));
                listed.optional().ifPresent(all -> list(all, rows, findings, explosion.value()));
            }
        }
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(rows, totals));
        }
        return answer.with("rows", rows.stream().map(ExplodeCommand::row).toList())
                .with("totals", totals.stream().map(ExplodeCommand::total).toList())
                .print(console);
    }

    /** A row prints its whole path, so few rows of a deep BOM are a long answer; cells are counted, not rows. */
    private static void list(
            Iterable<ExplosionRow> all, List<ExplosionRow> rows, List<Finding> findings, Explosion explosion) {
        long cells = 0;
        for (ExplosionRow row : all) {
            cells += row.level();
            if (cells > MOST_CELLS) {
                rows.clear();
                findings.add(Finding.of(BomCode.LIMIT_EXPANSION)
                        .as(Severity.WARNING)
                        .about(explosion.product())
                        .with("paths", explosion.rowCount().toString())
                        .with("limit", MOST_CELLS));
                return;
            }
            rows.add(row);
        }
    }

    private Ratio amount() {
        try {
            return Ratio.parse(quantity);
        } catch (FindingException e) {
            throw new WrongUse("--quantity: " + e.finding().message());
        }
    }

    private BomPolicy policy() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("defaultBom", defaultBom);
        settings.put("withOptional", Boolean.toString(withOptional));
        if (asOf != null) {
            settings.put("asOf", asOf);
        }
        try {
            return BomPolicy.from(settings);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, @Nullable Object> row(ExplosionRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", row.path());
        json.put("lines", row.lines());
        json.put("component", row.component());
        json.put("level", row.level());
        json.put("quantity", row.quantity().toString());
        json.put("unit", row.unit().orElse(null));
        json.put("skipped", row.skipped());
        json.put("linked", row.linked());
        return json;
    }

    private static Map<String, @Nullable Object> total(ComponentTotal total) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("component", total.component());
        json.put("quantity", total.quantity().toString());
        json.put("unit", total.unit().orElse(null));
        json.put("paths", total.paths().toString());
        return json;
    }

    private static String table(List<ExplosionRow> rows, List<ComponentTotal> totals) {
        StringBuilder text = new StringBuilder();
        if (!rows.isEmpty()) {
            TextTable lines = new TextTable("component", "quantity", "unit", "path");
            for (ExplosionRow row : rows) {
                lines.row(
                        "  ".repeat(row.level() - 1) + row.component() + (row.skipped() ? " (skipped)" : ""),
                        row.quantity().toString(),
                        row.unit().orElse(""),
                        String.join(" > ", row.path()));
            }
            text.append(lines).append('\n');
        }
        TextTable sums = new TextTable("total", "quantity", "unit", "paths");
        totals.forEach(total -> sums.row(
                total.component(),
                total.quantity().toString(),
                total.unit().orElse(""),
                total.paths().toString()));
        return text.append(sums).toString();
    }
}
