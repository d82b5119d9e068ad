package io.skuwright.examples.cli;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import io.skuwright.row.Cell;
import io.skuwright.sync.CatalogChange;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.ManualUpdate;
import io.skuwright.sync.SentState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code catalog-plan}: what is created and updated where, and what people have to update. */
@Command(
        name = "catalog-plan",
        mixinStandardHelpOptions = true,
        description = "Plans what goods flow between an ERP and its shops, SKU by SKU; nothing is changed.",
        footer = {
            "",
            "The file holds what both sides have and what was agreed before:",
            "  flow       {create: to-shop, to-erp, both, none; field.NAME: also by-hand; number.NAME: true; others}",
            "  settings   {mode: create-only, update-only, create-and-update; goodsField; conflictWinner: erp, shop;",
            "             erpPerShop, createLookAlikes, sendAgain: true, false}",
            "  preset     pos, the table of a WDT store system, which flow may change",
            "  shops      [names]; without it, the shops that the items name",
            "  erp, shop  [{shop, code, values {field: value}}]; items of the ERP have a shop with erpPerShop only",
            "  state      the text of the last answer; without it, nothing was agreed",
            "  succeeded  [ids of the plan that went in]; without it, the answer's state holds if all do",
            "With an error in the file nothing is planned, and the answer has no state.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + CatalogPlanCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar catalog-plan - --format table"
        })
final class CatalogPlanCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"preset":"pos","settings":{"mode":"update-only"},"shops":["S1"],
              "erp":[{"code":"A-1","values":{"name":"Tea","price":"13","category":"Green tea"}},
                {"code":"A-2","values":{"name":"Cup","price":"4"}}],
              "shop":[{"shop":"S1","code":"A-1","values":{"name":"Tea","price":"12.00","category":"Tea"}}]
            }""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "FILE|-", description = "both sides and the state, or - for standard input")
    private String file = "";

    CatalogPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        JsonRows json = new JsonFiles(console, output).openWithState(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        Optional<CatalogPlan> plan = Optional.empty();
        Optional<SentState> next = Optional.empty();
        // What was refused in reading would seem to be missing on its side.
        if (!document.hasErrors()) {
            CatalogPlanInput input = new CatalogPlanInput(output.limits());
            plan = input.plan(document.value(), json.place());
            findings.addAll(input.findings());
            Optional<Outcome<SentState>> sent = plan.map(made -> input.succeeded()
                    .map(made::sent)
                    .orElseGet(() -> Outcome.of(made.sentAll())));
            plan.ifPresent(made -> findings.addAll(made.findings()));
            sent.ifPresent(outcome -> findings.addAll(outcome.findings()));
            next = sent.map(Outcome::value);
        }
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, plan.map(CatalogPlanCommand::table).orElse(""));
        }
        return answer.with("plan", plan.map(CatalogPlanCommand::steps).orElse(List.of()))
                .with("manual", plan.map(CatalogPlan::manual).orElse(List.of()).stream().map(CatalogPlanCommand::json).toList())
                .with("fingerprint", plan.map(made -> made.plan().fingerprint()).orElse(null))
                .with("state", next.map(SentState::toText).orElse(null))
                .print(console);
    }

    /** The changes stand in the order of the steps that change something. */
    private static List<Map<String, @Nullable Object>> steps(CatalogPlan plan) {
        Iterator<CatalogChange> changes = plan.changes().iterator();
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        for (Step step : plan.plan().steps()) {
            Optional<CatalogChange> change = step.action().isChange() ? Optional.of(changes.next()) : Optional.empty();
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("action", step.action().text());
            json.put("shop", step.values().get("shop"));
            json.put("code", step.subject());
            json.put("to", change.map(it -> it.side().code()).orElse(null));
            json.put("values", change.map(CatalogChange::values).orElse(Collections.emptySortedMap()));
            json.put("before", change.map(CatalogChange::before).orElse(Collections.emptySortedMap()));
            json.put("reason", step.reason());
            json.put("id", change.map(CatalogChange::id).orElse(null));
            steps.add(json);
        }
        return steps;
    }

    private static Map<String, String> json(ManualUpdate manual) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("shop", manual.shop());
        json.put("code", manual.code());
        json.put("side", manual.side().code());
        json.put("field", manual.field());
        json.put("old", manual.oldValue());
        json.put("new", manual.newValue());
        return json;
    }

    private static String table(CatalogPlan plan) {
        TextTable table = new TextTable("action", "shop", "code", "to", "values", "reason");
        Iterator<CatalogChange> changes = plan.changes().iterator();
        for (Step step : plan.plan().steps()) {
            List<String> values = new ArrayList<>();
            String to = "";
            if (step.action().isChange()) {
                CatalogChange change = changes.next();
                to = change.side().code();
                change.values().forEach((field, value) -> values.add(field + "=" + value));
            }
            String shop = String.valueOf(step.values().get("shop"));
            table.row(step.action().text(), shop, step.subject(), to, String.join(", ", values), step.reason());
        }
        TextTable manual = new TextTable("by hand", "shop", "code", "field", "old", "new");
        plan.manual().forEach(it ->
                manual.row(it.side().code(), it.shop(), it.code(), it.field(), it.oldValue(), it.newValue()));
        return table + "\n" + manual;
    }
}
