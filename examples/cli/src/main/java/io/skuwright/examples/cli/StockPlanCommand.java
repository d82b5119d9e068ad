package io.skuwright.examples.cli;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.sync.StockChange;
import io.skuwright.sync.StockFold;
import io.skuwright.sync.StockPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stock-plan}: which stock levels the other side is to take. */
@Command(
        name = "stock-plan",
        mixinStandardHelpOptions = true,
        description = "Plans which stock levels of the leading side the other side is to take; nothing is changed.",
        footer = {
            "",
            "The file holds what is known and what is new:",
            "  settings   {master: erp, shop (must be there); triggers: nightly, event, interval, with commas;",
            "             nightlyAt: 02:10; interval, checkEvery: PT10M; since: 2026-11-01T00:00:00Z;",
            "             changedOnly, withDefective, allowNegative: true, false}",
            "  state      the text of the last answer; without it, nothing is known",
            "  facts      [{sku, quantity; warehouse, condition (good, defective); version: a number or a time; event}]:",
            "             with an event the quantity is a change, else the level, which needs a version",
            "  from       erp, shop: the side that says so; without it, the leading side",
            "  known      [codes of the SKUs that the other side has]; without it, all",
            "  target     [{sku, quantity; warehouse, condition}]: what the other side has; then it is a check",
            "  taken      [{sku; warehouse, condition}]; without it, the answer's state holds if all levels are taken",
            "The answer's member sending is the state to keep while the levels are on their way.",
            "With an error in the file nothing is planned, and the answer has no state.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + StockPlanCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar stock-plan - --format table"
        })
final class StockPlanCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"settings":{"master":"erp","triggers":"nightly"},
              "facts":[{"warehouse":"8801","sku":"TEA-1","quantity":"50","version":"2026-11-22T18:10:00Z"},
                {"warehouse":"8801","sku":"TEA-1","quantity":"-2","event":"sale-17"},
                {"warehouse":"8801","sku":"MUG-2","quantity":"7","version":"2026-11-22T18:10:00Z"}],
              "taken":[{"warehouse":"8801","sku":"TEA-1"}]
            }""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "FILE|-", description = "state and facts, or - for standard input")
    private String file = "";

    StockPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        JsonRows json = new JsonFiles(console, output).openWithState(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        Optional<StockPlanInput.Planned> planned = Optional.empty();
        // A fact that was refused in reading would be missing in its stock.
        if (!document.hasErrors()) {
            StockPlanInput input = new StockPlanInput(output.limits());
            planned = input.plan(document.value(), json.place());
            findings.addAll(input.findings());
        }
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(
                    console, planned.map(made -> table(made.plan())).orElse(""));
        }
        return answer.with("kind", planned.map(made -> made.plan().kind().name().toLowerCase(Locale.ROOT)).orElse(null))
                .with("plan", planned.map(made -> steps(made.plan())).orElse(List.of()))
                .with("facts", planned.map(made -> counts(made.fold())).orElse(Map.of()))
                .with("fingerprint", planned.map(made -> made.plan().plan().fingerprint()).orElse(null))
                .with("sending", planned.map(made -> made.plan().begun(made.fold().state()).toText()).orElse(null))
                .with("state", planned.map(made -> made.next().toText()).orElse(null))
                .print(console);
    }

    private static Map<String, Integer> counts(StockFold fold) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("read", fold.fates().size());
        fold.counts().forEach((fate, count) -> counts.put(fate.name().toLowerCase(Locale.ROOT), count));
        return counts;
    }

    private static List<Map<String, @Nullable Object>> steps(StockPlan plan) {
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        for (StockChange change : plan.changes()) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("action", action(change));
            json.put("warehouse", change.key().warehouse());
            json.put("sku", change.key().sku());
            json.put("condition", change.key().condition().code());
            json.put("quantity", change.quantity().toString());
            json.put("before", change.before().map(Ratio::toString).orElse(null));
            json.put("reason", change.reason().name());
            steps.add(json);
        }
        return steps;
    }

    private static String action(StockChange change) {
        return change.isSent() ? "update" : "refuse";
    }

    private static String table(StockPlan plan) {
        TextTable table = new TextTable("action", "warehouse", "sku", "condition", "quantity", "before", "reason");
        for (StockChange change : plan.changes()) {
            table.row(
                    action(change),
                    change.key().warehouse(),
                    change.key().sku(),
                    change.key().condition().code(),
                    change.quantity().toString(),
                    change.before().map(Ratio::toString).orElse(""),
                    change.reason().name());
        }
        return table.toString();
    }
}
