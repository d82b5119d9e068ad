package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineRatios;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which order is typed, and how. */
final class OrderOptions {

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "1|2|3",
            description = "the integration plan: 1 opens skip layers, 2 sends direct parts and standard BOMs,"
                    + " 3 is 1 with parts that may not be edited")
    private String plan = "";

    @Option(names = "--detailed", description = "gives the finer types; plan 2 only")
    private boolean detailed;

    @Option(names = "--strict", description = "types nothing if there is an error")
    private boolean strict;

    @Option(names = "--script-compatible", description = "gives the types of the platform script")
    private boolean scriptCompatible;

    @Option(
            names = "--child-quantity",
            paramLabel = "total|per-parent",
            description = "what the quantity of a child line means")
    private @Nullable String childQuantity;

    @Option(
            names = "--bom",
            arity = "1..*",
            paramLabel = "FILE",
            description = "BOM files, neutral form or Kingdee answers, for the ratios of child lines")
    private List<String> bomFiles = new ArrayList<>();

    @Mixin
    private KingdeeBomOptions kingdee = new KingdeeBomOptions();

    @Option(
            names = "--bom-prices",
            paramLabel = "FILE",
            description = "prices of BOM lines that those of child lines are checked against: {line:price}, the line as"
                    + " orders name it, with --codes as NUMBER#LINE")
    private @Nullable String pricesFile;

    @Parameters(arity = "0..1", paramLabel = "FILE|-", description = "the order, or - for standard input")
    private @Nullable String file;

    /** An order that was read and typed, with everything found out on the way. */
    record Typed(CrmOrders crm, CrmOrder read, TypedOrder order, List<Finding> findings) {}

    /** Reads and types the order; codes translate its ids where BOMs are looked up. */
    Typed type(Console console, OutputOptions output, CodeMap codes) {
        JsonFiles files = new JsonFiles(console, output);
        String orderFile = orderFile();
        CrmOrders crm = files.fieldNames(CrmOrders.standard()).withLimits(output.limits());
        CrmOrder read = crm.decode(files.open(orderFile));
        List<Finding> findings = new ArrayList<>();
        ClassifierPolicy policy = policy(output);
        LineRatios known = ratios(read, new BomFiles(console, output).asked(kingdee), codes, findings);
        if (pricesFile != null) {
            Outcome<LineRatios> priced = known.withPricesByCode(prices(files, pricesFile, findings), codes);
            findings.addAll(priced.findings());
            known = priced.value();
        }
        policy = ClassifierPolicy.builder().from(policy).lineRatios(known).build();
        Outcome<TypedOrder> typed = crm.type(read, policy);
        findings.addAll(typed.findings());
        return new Typed(crm, read, typed.value(), findings);
    }

    private LineRatios ratios(CrmOrder read, BomFiles boms, CodeMap codes, List<Finding> findings) {
        if (bomFiles.isEmpty()) {
            return LineRatios.none();
        }
        BomCatalog catalog = boms.catalog(bomFiles);
        findings.addAll(boms.findings());
        Outcome<LineRatios> byCode = LineRatios.from(catalog, codes);
        findings.addAll(byCode.findings());
        return LineRatios.matching(read.order(), catalog, codes, BomPolicy.defaults()).and(byCode.value());
    }

    private static Map<String, Ratio> prices(JsonFiles files, String file, List<Finding> findings) {
        Map<String, Ratio> prices = new LinkedHashMap<>();
        files.settings(file).cells().forEach((line, cell) -> {
            Outcome<Ratio> price = Ratio.read(cell.hasValue() ? cell.text() : "");
            price.findings().forEach(finding -> findings.add(
                    finding.about(line).at(Place.ROOT.in(file).child(line))));
            price.optional().ifPresent(value -> prices.put(line, value));
        });
        return prices;
    }

    /** With {@code --bom A B order.json} the last file of the list is the order. */
    private String orderFile() {
        if (file != null) {
            return file;
        }
        if (bomFiles.size() > 1) {
            return bomFiles.remove(bomFiles.size() - 1);
        }
        throw new WrongUse("The order is missing. Name its file, or - for standard input.");
    }

    private ClassifierPolicy policy(OutputOptions output) {
        IntegrationPlan integration;
        try {
            integration = IntegrationPlan.of(plan);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
        if (detailed && integration != IntegrationPlan.TWO) {
            throw new WrongUse("--detailed goes with --plan 2 only.");
        }
        return integration.policyBuilder()
                .detailed(detailed)
                .strict(strict)
                .scriptCompatible(scriptCompatible)
                .childQuantity(childQuantity())
                .limits(output.limits())
                .build();
    }

    private ClassifierPolicy.ChildQuantity childQuantity() {
        if (childQuantity == null) {
            return ClassifierPolicy.ChildQuantity.UNDECLARED;
        }
        return switch (childQuantity) {
            case "total" -> ClassifierPolicy.ChildQuantity.TOTAL;
            case "per-parent" -> ClassifierPolicy.ChildQuantity.PER_PARENT;
            default -> throw new WrongUse(
                    "--child-quantity is '" + childQuantity + "', but must be total or per-parent.");
        };
    }

    /** Opens a file for other options of a command. */
    static JsonRows open(Console console, OutputOptions output, String file) {
        return new JsonFiles(console, output).open(file);
    }
}
