package io.skuwright.examples.recipes;

import io.skuwright.kingdee.crm.PlanFact;
import io.skuwright.kingdee.crm.PlanSetup;
import io.skuwright.row.CodeMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sample data of the recipes about the three integration plans: a shop that sells lamps in sets.
 *
 * <pre>
 * LAMP-SET   a kit
 *  ├─ 1  LAMP
 *  └─ 1  PACK        a skip layer: its parts stand on the order in its place
 *      ├─ 3        BULB
 *      └─ 3 for 2  FUSE
 * </pre>
 */
final class LampShop {

    static final String MATERIAL_KEYS = "FNumber,FMATERIALID,FName,FUseOrgId.FNumber,FSuite,FDocumentStatus,FForbidStatus";

    /** As ExecuteBillQuery answers under {@link #MATERIAL_KEYS}. */
    static final String MATERIALS = """
            [["LAMP-SET", 1, "Set of lamps", "100", "1", "C", "A"],
             ["LAMP",     2, "Lamp",         "100", "0", "C", "A"],
             ["PACK",     3, "Pack",         "100", "0", "C", "A"],
             ["BULB",     4, "Bulb",         "100", "0", "C", "A"],
             ["FUSE",     5, "Fuse",         "100", "0", "C", "A"],
             ["OLD-LAMP", 6, "Lamp",         "100", "0", "C", "B"]]""";

    static final String BOM_KEYS = "FNumber,FMATERIALID.FNumber,FBOMCATEGORY,FUseOrgId.FNumber,FTreeEntity_FENTRYID,"
            + "FMATERIALIDCHILD.FNumber,FCHILDUNITID.FNumber,FNUMERATOR,FDENOMINATOR,FISSkip,FBOMID.FNumber";

    /** As ExecuteBillQuery answers under {@link #BOM_KEYS}; the last BOM is a configured one. */
    static final String BOMS = """
            [["LAMP-SET_V1", "LAMP-SET", "1", "100", 11, "LAMP", "Pcs", 1, 1, false, ""],
             ["LAMP-SET_V1", "LAMP-SET", "1", "100", 12, "PACK", "Pcs", 1, 1, true,  "PACK_V1"],
             ["PACK_V1",     "PACK",     "1", "100", 21, "BULB", "Pcs", 3, 1, false, ""],
             ["PACK_V1",     "PACK",     "1", "100", 22, "FUSE", "Pcs", 3, 2, false, ""],
             ["LAMP-SET_C",  "LAMP-SET", "2", "100", 31, "LAMP", "Pcs", 1, 1, false, ""]]""";

    private LampShop() {}

    /** Returns what ERP, CRM and platform are set to, but for what not every plan needs. */
    static PlanSetup.Builder setup() {
        return PlanSetup.builder()
                .on(PlanFact.KIT_MANAGEMENT, PlanFact.CPQ, PlanFact.BUNDLES, PlanFact.PRODUCTS_FIRST, PlanFact.BOMS_FIRST)
                .off(PlanFact.AUTO_EXPANSION);
    }

    /** Returns which record of the CRM is which product and unit; BOMs have none yet. */
    static CodeMap products() {
        return CodeMap.of(Map.of(
                "product", Map.of("p-set", "LAMP-SET", "p-lamp", "LAMP", "p-pack", "PACK", "p-bulb", "BULB", "p-fuse", "FUSE"),
                "unit", Map.of("u1", "Pcs"),
                "customer", Map.of("a1", "C-7")));
    }

    /** Returns an order of two sets as the CRM hands it over; quantities are those of the whole order. */
    static List<Map<String, Object>> order() {
        return List.of(
                line("r", "p-set", "k", "", "bom_id", "b", "bom_core_id", "b-set", "is_kit__c__v", "true", "quantity", "2"),
                line("lamp", "p-lamp", "k1", "k", "bom_id", "l11", "quantity", "2"),
                line("pack", "p-pack", "k2", "k", "bom_id", "l12", "bom_core_id", "b-pack", "is_skip__c__v", true, "quantity", "2"),
                line("bulb", "p-bulb", "k3", "k2", "bom_id", "l21", "quantity", "6"),
                line("fuse", "p-fuse", "k4", "k2", "bom_id", "l22", "quantity", "3"));
    }

    /** Returns a line of an order; more are names and values in turn. */
    static Map<String, Object> line(String id, String product, String key, String parent, Object... more) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of(
                "_id", id, "product_id", product, "unit", "u1",
                "prod_pkg_key", key, "parent_prod_pkg_key", parent, "root_prod_pkg_key", "k"));
        for (int at = 0; at < more.length; at += 2) {
            line.put((String) more[at], more[at + 1]);
        }
        return line;
    }

    /** Returns the code map with what the CRM made of the BOMs: bundles, and the lines of bundles. */
    static CodeMap withBundles(CodeMap products) {
        return products.with("bom", "b-set", "LAMP-SET_V1")
                .with("bom", "b-pack", "PACK_V1")
                .with("bomLine", "l11", "LAMP-SET_V1#11")
                .with("bomLine", "l12", "LAMP-SET_V1#12")
                .with("bomLine", "l21", "PACK_V1#21")
                .with("bomLine", "l22", "PACK_V1#22");
    }
}
