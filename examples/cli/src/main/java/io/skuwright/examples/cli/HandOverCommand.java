package io.skuwright.examples.cli;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import io.skuwright.row.Cell;
import io.skuwright.sync.HandOver;
import io.skuwright.sync.HandOverFold;
import io.skuwright.sync.HandOverReason;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hand-over}: which orders go to the ERP, and what its answers change in the shop. */
@Command(
        name = "hand-over",
        mixinStandardHelpOptions = true,
        description = "Plans which orders of shops go to the ERP, and what goes back; nothing is changed.",
        footer = {
            "",
            "The file holds what is known and what happened:",
            "  settings   {flow: both, to-erp, none; trigger: awaiting, confirmed, in_process; automatic, editable,",
            "             createInShop: true, false; openFields, shownFields: names with commas}; all may be left out",
            "  state      the text of the last answer; without it, nothing is known",
            "  restarted  true if the last run broke off: what was being sent is looked up before it is sent again",
            "  orders     [{shop, order, version, status; fields: {name: value}; lines: {sku: quantity}; reference}]: orders of",
            "             shops, all of each; reference is the number that the ERP gave an order that it made",
            "  events     [{kind, shop, order, ..}], the kinds are",
            "               erp-answer  version; status, fields, lines, document: what the ERP says of an order",
            "               report      result: confirmed, refused, lost, found, not-found; attempt, document:",
            "                           what became of sending an order or looking it up",
            "               taken       side: erp, shop; version, fields: a side took the fields of an update",
            "               by-hand     attempt: a person wants the order to be sent, or sent again",
            "  now        the time at which orders are sent, such as 2026-11-23T10:00:00Z",
            "A version is a number that grows, or a time. Without an attempt the last one is meant.",
            "The answer's member sending, which needs a time, is the state to keep before anything of the plan is sent.",
            "With an error in the file nothing is planned, and the answer has no state. --rules prints the rules.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + HandOverCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar hand-over - --format table"
        })
final class HandOverCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"settings":{"trigger":"confirmed"},"now":"2026-11-23T10:00:00Z",
              "orders":[{"shop":"S1","order":"1001","version":1,"status":"confirmed","lines":{"MUG-2":"2"}},
                {"shop":"S1","order":"1002","version":1,"status":"awaiting","lines":{"TEA-1":"1"}},
                {"shop":"S2","order":"1001","version":1,"status":"awaiting","lines":{"TEA-1":"3"}}],
              "events":[{"kind":"erp-answer","shop":"S2","order":"1001","version":1,"status":"shipped",
                "document":"SO-77","fields":{"awb":"AWB-7"}}]
            }""";

    private static final String FIELD = "field.";
    private static final String BEFORE = "before.";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--rules", description = "prints the rules of the hand-over, and reads no file")
    private boolean rules;

    @Parameters(arity = "0..1", paramLabel = "FILE|-", description = "state and events, or - for standard input")
    private @Nullable String file;

    HandOverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        if (rules) {
            console.out().print(HandOver.table(output.language()));
            return 0;
        }
        if (file == null) {
            throw new WrongUse("A file is missing. Name one, or - for standard input, or ask for --rules.");
        }
        JsonRows json = new JsonFiles(console, output).open(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        Optional<HandOverInput.Planned> planned = Optional.empty();
        // An event that was refused in reading would be missing in its order.
        if (!document.hasErrors()) {
            HandOverInput input = new HandOverInput(output.limits());
            planned = input.plan(document.value(), json.place());
            findings.addAll(input.findings());
        }
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, planned.map(made -> table(made.plan().plan().steps())).orElse(""));
        }
        return answer.with("plan", planned.map(made -> steps(made.plan().plan().steps())).orElse(List.of()))
                .with("events", planned.map(made -> counts(made.fold())).orElse(Map.of()))
                .with("fingerprint", planned.map(made -> made.plan().plan().fingerprint()).orElse(null))
                .with("sending", planned.flatMap(made -> made.sending().map(state -> state.toText())).orElse(null))
                .with("state", planned.map(made -> made.fold().state().toText()).orElse(null))
                .print(console);
    }

    private static Map<String, Integer> counts(HandOverFold fold) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("read", fold.fates().size());
        fold.counts().forEach((fate, count) -> counts.put(fate.name().toLowerCase(Locale.ROOT), count));
        return counts;
    }

    private List<Map<String, @Nullable Object>> steps(List<Step> steps) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Step step : steps) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("action", step.action().text());
            json.put("shop", step.values().get("shop"));
            json.put("order", step.subject());
            for (String name : List.of("to", "ask", "attempt", "content")) {
                json.put(name, step.values().get(name));
            }
            json.put("fields", named(step, FIELD));
            json.put("before", named(step, BEFORE));
            json.put("reason", step.reason());
            json.put("because", HandOverReason.valueOf(step.reason()).sentence(output.language()));
            all.add(json);
        }
        return all;
    }

    private static Map<String, String> named(Step step, String prefix) {
        Map<String, String> named = new LinkedHashMap<>();
        step.values().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                named.put(name.substring(prefix.length()), value);
            }
        });
        return named;
    }

    private String table(List<Step> steps) {
        TextTable table = new TextTable("action", "shop", "order", "to", "fields", "reason");
        for (Step step : steps) {
            Map<String, String> before = named(step, BEFORE);
            List<String> fields = new ArrayList<>();
            named(step, FIELD).forEach((name, value) -> fields.add(name + ": " + before.get(name) + " -> " + value));
            String to = step.values().getOrDefault("to", step.values().getOrDefault("ask", ""));
            table.row(
                    step.action().text(),
                    step.values().getOrDefault("shop", ""),
                    step.subject(),
                    to,
                    String.join(", ", fields),
                    HandOverReason.valueOf(step.reason()).sentence(output.language()));
        }
        return table.toString();
    }
}
