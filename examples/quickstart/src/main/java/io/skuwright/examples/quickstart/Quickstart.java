package io.skuwright.examples.quickstart;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrderTemplate;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.CrmUpdates;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.LineRatios;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Types a CRM order against Kingdee's BOMs and prints what becomes of it. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs on the files beside this class and prints for a person to read. */
    public static void main(String[] arguments) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        String orderJson = file("crm-order.json");
        String bomsJson = file("kingdee-boms.json");
        CodeMap codes = codes(file("codes.json"));

        // What the CRM sent, and the bills of materials that Kingdee answered.
        CrmOrders crm = CrmOrders.standard();
        CrmOrder order = crm.decode(JsonRows.of(orderJson));
        BomCatalog boms = BomCatalog.of(EngBoms.defaults().decode(JsonRows.of(bomsJson)).accepted()).value();

        // Plan 1 opens skip layers; how many of a part one parent needs comes from the BOMs.
        LineRatios ratios = LineRatios.matching(order.order(), boms, codes, BomPolicy.defaults());
        Outcome<TypedOrder> typed =
                crm.type(order, IntegrationPlan.ONE.policyBuilder().lineRatios(ratios).build());
        printLines(out, typed.value(), codes);

        // What to write back to the CRM, and what to save in Kingdee.
        printUpdates(out, crm.updates(order, typed.value()));
        SaleOrderTemplate head = SaleOrderTemplate.read(file("head.json")).orThrow();
        Outcome<SaveRequest> request = SaleOrders.encode(
                typed.value(), codes, SaleOrderSettings.builder().template(head).build());
        printRequest(out, request.value());
        printFindings(out, Stream.concat(typed.findings().stream(), request.findings().stream()).toList());
    }

    private static void printLines(PrintStream out, TypedOrder typed, CodeMap codes) {
        out.println("Lines of order " + typed.order().number() + ", typed:");
        for (TypedLine line : typed.lines()) {
            String id = Objects.requireNonNull(line.line().product());
            String product = codes.code("product", id, Place.NONE).optional().orElse(id);
            String type = line.type().name().toLowerCase(Locale.ROOT);
            String quantity = line.isSent() ? line.quantity().map(Ratio::toString).orElse("?") : "-";
            String reason = line.reasonText(Language.EN);
            out.println(String.format(Locale.ROOT, "  %-9s %-8s %4s   %s", product, type, quantity, reason));
        }
        out.println();
    }

    private static void printUpdates(PrintStream out, CrmUpdates updates) {
        out.println("Field updates for the CRM:");
        updates.asMap().forEach((id, fields) -> out.println("  " + id + " " + fields));
        out.println();
    }

    private static void printRequest(PrintStream out, SaveRequest request) {
        out.println("Save body for Kingdee (SAL_SaleOrder):");
        out.println(request.toJson().replace("{\"FRowType\"", "\n  {\"FRowType\""));
        out.println();
    }

    private static void printFindings(PrintStream out, List<Finding> findings) {
        out.println(findings.isEmpty() ? "Nothing to look at." : "To look at:");
        findings.forEach(finding -> out.println("  " + finding));
    }

    /** The host knows which CRM id is which Kingdee code; here it stands in a file. */
    static CodeMap codes(String json) {
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        Row document = JsonRows.of(json).read().value().row().orElseThrow();
        document.cells().forEach((kind, table) -> {
            Map<String, String> codes = new LinkedHashMap<>();
            table.row().orElseThrow().cells().forEach((id, code) -> codes.put(id, code.text()));
            byKind.put(kind, codes);
        });
        return CodeMap.of(byKind);
    }

    static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
