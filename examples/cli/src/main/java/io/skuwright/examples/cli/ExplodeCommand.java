package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.FindingText;
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

/** {@code explode}: the components of a product with exact quantities. */
@Command(
        name = "explode",
        mixinStandardHelpOptions = true,
        description = "Explodes a bill of materials into components with exact quantities.",
        footer = {
            "",
            "--format tree draws every place in the structure with its cumulative quantity; --format dot writes a",
            "graph for Graphviz in which each component is drawn once, skip layers dashed, loops red:",
            "  skuwright explode --bom boms.json --product KIT-9 --quantity 1 --format dot | dot -Tsvg",
            BomOptions.FORM
        })
final class ExplodeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BomOptions boms = new BomOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(names = "--product", required = true, paramLabel = "CODE", description = "the product to explode")
    private String product = "";

    @Option(names = "--quantity", required = true, paramLabel = "Q", description = "how many, for example 7 or 2/3")
    private String quantity = "";

    @Option(names = "--mode", paramLabel = "MODE", description = "engineering (default), order or leaf")
    private ExplosionView mode = ExplosionView.ENGINEERING;

    @Option(names = "--totals-only", description = "leaves the rows out")
    private boolean totalsOnly;

    ExplodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table", "tree", "dot");
        Ratio amount = amount();
        BomPolicy asked = policy.policy();
        BomFiles files = new BomFiles(console, output).named().asked(boms.kingdee());
        BomCatalog catalog = files.catalog(boms.files());
        List<Finding> findings = new ArrayList<>(files.findings());
        Optional<Explosion> explosion = Optional.empty();
        if (!files.isUnreadable(catalog)) {
            Outcome<Explosion> answered = catalog.explode(product, amount, mode, asked);
            findings.addAll(answered.findings());
            explosion = answered.optional();
        }
        return format.equals("dot")
                ? graph(catalog, explosion, findings)
                : listing(format, explosion, findings);
    }

    /** Findings are comments of the graph, so that what is printed can be drawn as it is. */
    private int graph(BomCatalog catalog, Optional<Explosion> explosion, List<Finding> findings) {
        BomStructure structure = explosion
                .map(found -> BomStructure.of(catalog, found, output.limits(), findings))
                .orElse(BomStructure.NOTHING);
        return new Answer(output, findings).printText(console, new DotGraph(structure).toString(), "// ");
    }

    private int listing(String format, Optional<Explosion> explosion, List<Finding> findings) {
        Iterable<ExplosionRow> rows =
                explosion.isEmpty() || totalsOnly ? List.of() : rows(explosion.get(), findings);
        List<ComponentTotal> totals = explosion.map(Explosion::totals).orElseGet(List::of);
        Answer answer = new Answer(output, findings);
        return switch (format) {
            case "table" -> answer.printText(console, ExplosionText.table(rows, totals));
            case "tree" -> answer.printText(
                    console,
                    explosion
                            .map(found -> new ExplosionTree(found, findings, output.language()).draw(rows))
                            .orElse(""));
            default -> answer.withEach("rows", rows, ExplodeCommand::row)
                    .withEach("totals", totals, ExplodeCommand::total)
                    .print(console);
        };
    }

    private Iterable<ExplosionRow> rows(Explosion explosion, List<Finding> findings) {
        return RowList.of(
                explosion.rows(),
                ExplosionRow::level,
                explosion.product(),
                explosion.rowCount(),
                output.limits(),
                findings);
    }

    private Ratio amount() {
        try {
            return Ratio.parse(quantity);
        } catch (FindingException e) {
            throw new WrongUse("--quantity: " + FindingText.in(output.language()).render(e.finding()));
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
}
