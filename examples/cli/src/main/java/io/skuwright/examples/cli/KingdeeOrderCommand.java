package io.skuwright.examples.cli;

import io.skuwright.kingdee.PricePlacement;
import io.skuwright.kingdee.SaleOrderLine;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrderTemplate;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.nio.charset.StandardCharsets;
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

/** {@code kingdee-order}: the Save body of a Kingdee sales order from a CRM order. */
@Command(
        name = "kingdee-order",
        mixinStandardHelpOptions = true,
        description = "Types a CRM order and encodes it as the Save body of a Kingdee sales order.")
final class KingdeeOrderCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OrderOptions options = new OrderOptions();

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description = "codes by id: {\"product\":{id:code},\"bom\":{..},\"unit\":{..},\"customer\":{..}}")
    private @Nullable String codesFile;

    @Option(names = "--header", paramLabel = "FILE", description = "the document's head, merged in Kingdee's key order")
    private @Nullable String headerFile;

    @Option(names = "--scale", paramLabel = "N", description = "decimal places of quantities, with --rounding")
    private @Nullable Integer scale;

    @Option(names = "--rounding", paramLabel = "up|down|half-even", description = "how quantities are rounded")
    private @Nullable String rounding;

    @Option(
            names = "--prices",
            paramLabel = "parent|sons|allocated",
            description = "which lines of a kit carry its price; without it no prices are sent")
    private @Nullable String prices;

    KingdeeOrderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        CodeMap codes = codesFile == null ? CodeMap.idsAreCodes() : codes(codesFile);
        SaleOrderSettings.Builder settings = SaleOrderSettings.builder().rounding(rounding()).prices(prices());
        List<Finding> findings = new ArrayList<>();
        Optional<SaleOrderTemplate> template = template(findings);
        template.ifPresent(settings::template);
        // Without its head, which may name the document to change, the request would make another document.
        boolean isHeadRefused = headerFile != null && template.isEmpty();
        OrderOptions.Typed typed = options.type(console, output, codes);
        findings.addAll(typed.findings());
        Outcome<SaveRequest> encoded = SaleOrders.encode(typed.order(), codes, settings.build());
        findings.addAll(encoded.findings());
        Optional<SaveRequest> request = isHeadRefused ? Optional.empty() : encoded.optional();
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, request.map(KingdeeOrderCommand::table).orElse(""));
        }
        return answer.with(
                        "request",
                        request.map(SaveRequest::body)
                                .map(body -> Json.of(Cell.record(body)))
                                .orElse(null))
                .print(console);
    }

    private CodeMap codes(String file) {
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        Row document = new JsonFiles(console, output).settings(file);
        document.cells().forEach((kind, cell) -> {
            Map<String, String> codes = new LinkedHashMap<>();
            cell.row().orElseThrow(() -> new WrongUse("'" + file + "': '" + kind + "' must be an object of codes by id."))
                    .cells()
                    .forEach((id, code) -> codes.put(id, code.text()));
            byKind.put(kind, codes);
        });
        return CodeMap.of(byKind);
    }

    private Optional<SaleOrderTemplate> template(List<Finding> findings) {
        if (headerFile == null) {
            return Optional.empty();
        }
        Outcome<SaleOrderTemplate> template =
                SaleOrderTemplate.read(new String(console.read(headerFile), StandardCharsets.UTF_8));
        findings.addAll(template.findings());
        return template.optional();
    }

    private Rounding rounding() {
        if (scale == null && rounding == null) {
            return Rounding.none();
        }
        if (scale == null || rounding == null || scale < 0 || scale > 10) {
            throw new WrongUse("--scale (0 to 10) and --rounding (up, down or half-even) go together.");
        }
        return switch (rounding) {
            case "up" -> Rounding.up(scale);
            case "down" -> Rounding.down(scale);
            case "half-even" -> Rounding.halfEven(scale);
            default -> throw new WrongUse("--rounding is '" + rounding + "', but must be up, down or half-even.");
        };
    }

    private PricePlacement prices() {
        if (prices == null) {
            return PricePlacement.NONE;
        }
        return switch (prices) {
            case "parent", "sons", "allocated" -> PricePlacement.valueOf(prices.toUpperCase(Locale.ROOT));
            default -> throw new WrongUse("--prices is '" + prices + "', but must be parent, sons or allocated.");
        };
    }

    private static String table(SaveRequest request) {
        TextTable lines = new TextTable("row type", "material", "kit", "unit", "quantity", "bom");
        for (SaleOrderLine line : request.lines()) {
            lines.row(
                    line.rowType().code(),
                    line.material(),
                    orBlank(line.parentMaterial()),
                    orBlank(line.unit()),
                    line.quantity(),
                    orBlank(line.bom()));
        }
        return lines.toString();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
