package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shop that sells sofas to be configured.
 *
 * <pre>
 *   SOFA_C (core-sofa)      10 FRAME 1 ── FRAME_C (core-frame)   6 SPRING 8       | one of the two,
 *                           20 RED 6    | one of the two         7 STRONG 8       | else the first
 *                           30 BLUE 6   |                        8 WOOD 3
 *                           40 CUSHION 2, optional
 *                           50 FOOT 4
 * </pre>
 *
 * <p>The bundle line of line 20 is {@code sofa-20}, that of line 7 {@code frame-7}.
 */
final class SofaShop {

    static final Bom SOFA = bom(
            "SOFA number=SOFA_C configured",
            "1 FRAME id=10",
            "6 RED id=20 group=1",
            "6 BLUE id=30 group=1",
            "2 CUSHION id=40 optional",
            "4 FOOT id=50 unit=pcs");
    static final Bom FRAME = bom(
            "FRAME number=FRAME_C configured default=yes",
            "8 SPRING id=6 group=1",
            "8 STRONG id=7 group=1 priority=1",
            "3 WOOD id=8");
    static final List<Bom> BOMS = List.of(SOFA, FRAME);

    private SofaShop() {}

    static CodeMap codes() {
        Map<String, String> boms = new LinkedHashMap<>(Map.of("core-sofa", "SOFA_C", "core-frame", "FRAME_C"));
        Map<String, String> lines = new LinkedHashMap<>();
        SOFA.lines().forEach(line -> lines.put("sofa-" + line.id(), "SOFA_C#" + line.id()));
        FRAME.lines().forEach(line -> lines.put("frame-" + line.id(), "FRAME_C#" + line.id()));
        return CodeMap.of(Map.of(
                "bom", boms,
                "bomLine", lines,
                "product", Map.of("P-SOFA", "SOFA", "P-FRAME", "FRAME"),
                "unit", Map.of("u1", "pcs", "u2", "pair")));
    }

    static BomCatalog catalog(Bom... more) {
        List<Bom> all = new ArrayList<>(BOMS);
        all.addAll(List.of(more));
        return BomCatalog.of(all).value();
    }

    /** Returns the door over the shop's BOMs and more. */
    static OrderStandardBoms door(Bom... more) {
        return OrderStandardBoms.of(catalog(more), codes());
    }

    static Outcome<StandardBomRun> plan(Object... orders) {
        List<CrmOrder> all = new ArrayList<>();
        for (Object order : orders) {
            all.add(CrmOrders.standard().decode((List<?>) order));
        }
        return door().plan(all);
    }

    /** Returns the line of a sofa to be configured, with more names and values in turn. */
    static Map<String, @Nullable Object> sofa(String id, @Nullable Object... more) {
        Map<String, @Nullable Object> line = CrmLines.map(
                "_id", id, "product_id", "P-SOFA", "bom_id", "any", "bom_core_id", "core-sofa", "prod_pkg_key", "k" + id,
                "is_kit__c__v", "true");
        line.putAll(CrmLines.map(more));
        return line;
    }

    /** Returns the line of a part, with more names and values in turn. */
    static Map<String, @Nullable Object> part(String id, String parent, String bomLine, @Nullable Object... more) {
        String root = parent.substring(0, 1) + "r";
        Map<String, @Nullable Object> line = CrmLines.map(
                "_id", id, "product_id", "P-" + bomLine, "bom_id", bomLine, "prod_pkg_key", "k" + id,
                "parent_prod_pkg_key", "k" + parent, "root_prod_pkg_key", "k" + root);
        line.putAll(CrmLines.map(more));
        return line;
    }

    /** Returns a sofa in red with a frame and feet, its ids starting with a letter. */
    static List<Map<String, @Nullable Object>> redSofa(String prefix) {
        return List.of(
                sofa(prefix + "r"),
                part(prefix + "frame", prefix + "r", "sofa-10"),
                part(prefix + "red", prefix + "r", "sofa-20"),
                part(prefix + "foot", prefix + "r", "sofa-50"));
    }

    /** Returns the ids that the CRM gives to what was made: {@code made-NUMBER}, {@code made-NUMBER#LINE}. */
    static CodeMap made(Iterable<Bom> boms) {
        Map<String, String> heads = new LinkedHashMap<>();
        Map<String, String> lines = new LinkedHashMap<>();
        for (Bom bom : boms) {
            heads.put("made-" + bom.number(), bom.number());
            bom.lines().forEach(line -> {
                String code = bom.number() + "#" + line.id();
                lines.put("made-" + code, code);
            });
        }
        return CodeMap.of(Map.of("bom", heads, "bomLine", lines));
    }

    /** Returns the lines as they are after the updates. */
    static List<Map<String, @Nullable Object>> applied(
            List<Map<String, @Nullable Object>> lines, Map<String, Map<String, @Nullable Object>> updates) {
        List<Map<String, @Nullable Object>> copies = new ArrayList<>();
        for (Map<String, @Nullable Object> line : lines) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(line);
            copy.putAll(updates.getOrDefault(String.valueOf(line.get("_id")), Map.of()));
            copies.add(copy);
        }
        return copies;
    }
}
