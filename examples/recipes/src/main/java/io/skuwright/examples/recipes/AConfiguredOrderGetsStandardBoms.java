package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.kingdee.crm.BeforeSync;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.OrderStandardBoms;
import io.skuwright.kingdee.crm.StandardBomRun;
import io.skuwright.row.CodeMap;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sofa was configured in the CRM: which standard BOM does it need, what is written back, and may the order flow? */
public final class AConfiguredOrderGetsStandardBoms {

    private AConfiguredOrderGetsStandardBoms() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Bom sofa = Bom.builder()
                .from(Workshop.bom(
                        "SOFA",
                        Workshop.line("10", "1", "FRAME"),
                        Workshop.draft("20", "6", "RED CLOTH").group(1).build(),
                        Workshop.draft("30", "6", "BLUE CLOTH").group(1).build(),
                        Workshop.draft("40", "4", "FOOT").build()))
                .category(BomCategory.CONFIGURED)
                .build();
        // The CRM's ids: its bundle, and the bundle lines that order lines are chosen from.
        CodeMap codes = CodeMap.of(Map.of(
                "bom", Map.of("bundle", sofa.number()),
                "bomLine", Map.of("l10", sofa.number() + "#10", "l20", sofa.number() + "#20", "l40", sofa.number() + "#40")));
        List<Map<String, String>> lines = List.of(
                Map.of("_id", "r", "product_id", "SOFA", "bom_id", "b", "bom_core_id", "bundle",
                        "prod_pkg_key", "k", "is_kit__c__v", "true", "quantity", "2"),
                part("frame", "l10", "1"), part("cloth", "l20", "6"), part("feet", "l40", "6"));
        CrmOrder order = CrmOrders.standard().decode(lines);
        out.println("before: " + BeforeSync.plan("2").run("SalesOrderObj", null, Map.of("SalesOrderProductObj", lines)).code());

        // 6 feet where the BOM has 4, and no blue cloth: that is a standard BOM of its own.
        StandardBomRun run = OrderStandardBoms.of(Workshop.catalog(List.of(sofa)), codes).plan(List.of(order)).orThrow();
        Bom made = run.created().get(0);
        made.lines().forEach(line -> out.println(line.id() + ": " + line.numerator() + " " + line.component()));

        // The host makes it in the CRM, and tells the ids it got.
        Map<String, String> ids = new LinkedHashMap<>();
        made.lines().forEach(line -> ids.put("n" + line.id(), made.number() + "#" + line.id()));
        CodeMap created = CodeMap.of(Map.of("bom", Map.of("new", made.number()), "bomLine", ids));
        Map<String, ? extends Map<String, ?>> updates = run.writeBack(created).updates();
        updates.forEach((line, fields) -> out.println(line + " " + fields));
        out.println("may flow: " + run.writeBack(created).mayFlow().size());
    }

    private static Map<String, String> part(String id, String bomLine, String perSofa) {
        return Map.of("_id", id, "product_id", id, "bom_id", bomLine, "prod_pkg_key", "k-" + id,
                "parent_prod_pkg_key", "k", "root_prod_pkg_key", "k", "numerator", perSofa);
    }
}
