package io.skuwright.examples.cli;

import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.kit.KitDelivery;
import io.skuwright.kit.LineDelivery;
import io.skuwright.kit.PartDelivery;
import io.skuwright.kit.PartQuantity;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kits-delivered}: how many kits of each order line are delivered, and what the next one lacks. */
@Command(
        name = "kits-delivered",
        mixinStandardHelpOptions = true,
        description = "Counts the kits that are delivered from the movements of their parts.",
        footer = {
            "",
            "The file holds the order lines and what went out (above 0) or came back (below 0):",
            "  lines        [{line (its id), product, quantity; unit, multiple (that kits are counted in, default 1),",
            "               and what a kit consists of: snapshot, or parts [{component; path (default: its position),",
            "               quantity (per kit, default 1), once, unit, line}], or bom (a number); default: the BOM of the",
            "               product, else the product itself}]",
            "  movements    [{line, quantity; path or component; unit, id}]",
            "  boms, conversions   in the neutral form",
            "  rounding     {unit or *: none, up:0, down:0, half-even:3}: how quantities of documents were rounded",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + KitsDeliveredCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar kits-delivered - --format table"
        })
final class KitsDeliveredCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"boms":[{"number":"KIT-9_V1.0","product":"KIT-9","lines":[
                {"line":"10","component":"BODY","numerator":"1"},
                {"line":"20","component":"PACK","numerator":"2","denominator":"3","skip":true}]},
              {"number":"PACK_V1.0","product":"PACK","lines":[{"line":"10","component":"SCREW","numerator":"4","unit":"pcs"}]}],
              "conversions":[{"from":"dozen","to":"pcs","factor":"12"}],
              "lines":[{"line":"1","product":"KIT-9","quantity":"6"},{"line":"2","product":"TEA","quantity":"5"}],
              "movements":[{"line":"1","path":"10","quantity":"5"},
                {"line":"1","component":"SCREW","quantity":"1","unit":"dozen"},
                {"line":"1","path":"20/10","quantity":"-3"},{"line":"2","quantity":"5"}]
            }""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Parameters(paramLabel = "FILE|-", description = "order lines and movements, or - for standard input")
    private String file = "";

    KitsDeliveredCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        BomPolicy asked = policy.policy();
        JsonRows json = new JsonFiles(console, output).open(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        KitsDeliveredInput input = new KitsDeliveredInput(output.limits(), asked, document.findings());
        KitDelivery delivery = document.hasValue()
                ? input.deliver(document.value(), json.place())
                : KitDelivery.of(List.of(), List.of()).value();
        findings.addAll(input.findings());
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(delivery));
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("lines", counts(input.linesRead(), delivery.lines().size()));
        counts.put("movements", counts(input.movementsRead(), delivery.movements().accepted().size()));
        return answer.withEach("lines", delivery.lines(), KitsDeliveredCommand::json)
                .withEach("rejected", delivery.movements().rejected(), KitsDeliveredCommand::json)
                .with("counts", counts)
                .print(console);
    }

    private static Map<String, Long> counts(long read, long accepted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", read);
        counts.put("accepted", accepted);
        counts.put("rejected", read - accepted);
        return counts;
    }

    private static Map<String, @Nullable Object> json(LineDelivery line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("line", line.line().id());
        json.put("product", line.line().snapshot().product());
        json.put("ordered", line.line().quantity().toString());
        json.put("delivered", line.delivered().toString());
        json.put("exact", line.exact().toString());
        json.put("open", line.open().toString());
        json.put("complete", line.isComplete());
        json.put("parts", line.parts().stream().map(KitsDeliveredCommand::json).toList());
        json.put("lacking", line.lackingForNext().stream().map(KitsDeliveredCommand::json).toList());
        json.put("snapshot", line.line().snapshot().toText());
        return json;
    }

    /** Findings are shown up to a limit; what was rejected is listed in full. */
    private static Map<String, String> json(Batch.Rejected rejected) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("where", rejected.place().toString());
        json.put("finding", rejected.finding().code().name());
        json.put("movement", rejected.raw());
        return json;
    }

    private static Map<String, @Nullable Object> json(PartDelivery part) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", part.part().path().toString());
        json.put("component", part.part().component());
        json.put("unit", part.part().unit().orElse(null));
        json.put("perKit", part.part().perKit().toString());
        json.put("once", part.part().once().toString());
        json.put("needed", part.needed().toString());
        json.put("moved", part.moved().toString());
        json.put("open", part.open().toString());
        json.put("excess", part.excess().toString());
        json.put("loose", part.loose().toString());
        return json;
    }

    private static Map<String, @Nullable Object> json(PartQuantity lack) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", lack.part().path().toString());
        json.put("component", lack.part().component());
        json.put("unit", lack.part().unit().orElse(null));
        json.put("quantity", lack.quantity().toString());
        return json;
    }

    private static String table(KitDelivery delivery) {
        TextTable lines = new TextTable("line", "product", "ordered", "delivered", "open", "lacking for the next");
        TextTable parts = new TextTable("line", "part", "component", "needed", "moved", "open", "loose");
        for (LineDelivery line : delivery.lines()) {
            lines.row(
                    line.line().id(),
                    line.line().snapshot().product(),
                    line.line().quantity().toString(),
                    line.delivered().toString(),
                    line.open().toString(),
                    line.isComplete() ? "" : lacking(line));
            line.parts().forEach(part -> parts.row(
                    line.line().id(),
                    part.part().path().toString(),
                    part.part().component(),
                    text(new PartQuantity(part.part(), part.needed())),
                    part.moved().toString(),
                    part.open().toString(),
                    part.loose().toString()));
        }
        return lines + "\n" + parts;
    }

    private static String lacking(LineDelivery line) {
        return String.join(", ", line.lackingForNext().stream().map(KitsDeliveredCommand::text).toList());
    }

    private static String text(PartQuantity quantity) {
        return quantity.quantity() + quantity.part().unit().map(unit -> " " + unit).orElse("") + " "
                + quantity.part().component();
    }
}
