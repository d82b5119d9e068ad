package io.skuwright.examples.cli;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.product.ProductPlan;
import io.skuwright.product.ProductReason;
import io.skuwright.product.ProductStep;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code spec-plan}: what appending and retiring spec values comes to, SKU by SKU. */
@Command(
        name = "spec-plan",
        mixinStandardHelpOptions = true,
        description = "Plans what appending and retiring values comes to, SKU by SKU; nothing is changed.",
        footer = {
            "",
            "The file holds an SPU and what is wanted; only name and specs must be there, and an SPU without SKUs is new:",
            "  spu       name, code, category, unit, specs [{name, values}],",
            "            skus [{code, values {spec: value}, state active|retired, usedBy [..]}]",
            "  append    {spec: [values]}    retire, revive   [code or {spec: value}], with one value or more",
            "  create    [{spec: value}], only these combinations in place of all new ones",
            "  exclude   [{spec: value}], values that do not go together",
            "  template  for codes of new SKUs: {name}, {code} and the names of specs",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + SpecPlanCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar spec-plan - --format table"
        })
final class SpecPlanCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"spu":{"name":"Tee","specs":[{"name":"color","values":["red","blue"]}],
              "skus":[{"code":"Tee-red","values":{"color":"red"}},
                {"code":"Tee-blue","values":{"color":"blue"},"usedBy":["5 pcs in stock"]}]},
              "append":{"color":["green"]},"retire":[{"color":"blue"}],"template":"{name}-{color}"
            }""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "FILE|-", description = "the SPU and what is wanted, or - for standard input")
    private String file = "";

    SpecPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        JsonRows json = new JsonFiles(console, output).open(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        Optional<ProductPlan> plan = Optional.empty();
        // What was refused in reading might be what was to be retired or excluded.
        if (!document.hasErrors()) {
            SpecPlanInput input = new SpecPlanInput(output.limits());
            Optional<Outcome<ProductPlan>> made = input.plan(document.value(), json.place());
            findings.addAll(input.findings());
            made.ifPresent(outcome -> findings.addAll(outcome.findings()));
            plan = made.map(Outcome::value);
        }
        List<ProductStep> steps = plan.map(ProductPlan::steps).orElse(List.of()).stream()
                .filter(step -> step.reason() != ProductReason.NEW_SPU)
                .toList();
        String fingerprint = plan.map(made -> made.plan().fingerprint()).orElse(null);
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(steps) + (fingerprint == null ? "" : "\nfingerprint " + fingerprint + "\n"));
        }
        return answer.with("plan", steps.stream().map(this::json).toList())
                .with("fingerprint", fingerprint)
                .print(console);
    }

    private Map<String, @Nullable Object> json(ProductStep step) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("action", step.action().text());
        json.put("code", step.code().isEmpty() ? null : step.code());
        json.put("values", values(step));
        json.put("reason", step.reasonText(output.language()));
        return json;
    }

    private static Map<String, String> values(ProductStep step) {
        Map<String, String> values = new LinkedHashMap<>(step.combination().values());
        values.putAll(step.fields());
        return values;
    }

    private String table(List<ProductStep> steps) {
        Language language = output.language();
        TextTable table = new TextTable("action", "code", "values", "reason");
        for (ProductStep step : steps) {
            List<String> values = new ArrayList<>();
            values(step).forEach((name, value) -> values.add(name + "=" + value));
            table.row(step.action().text(), step.code(), String.join(", ", values), step.reasonText(language));
        }
        return table.toString();
    }
}
