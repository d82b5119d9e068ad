package io.skuwright.kingdee.crm;

import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Collects which ids of the CRM stand for which BOMs and lines, on top of what a code map says already. */
final class KnownIds {

    private final Map<String, Map<String, String>> byKind = new TreeMap<>();

    /** Begins with the pairs of a code map that are not ambiguous. */
    KnownIds(CodeMap codes) {
        for (String kind : new String[] {"product", "unit", "bom", "bomLine"}) {
            for (String id : codes.ids(kind)) {
                codes.code(kind, id, Place.NONE).optional().ifPresent(code -> put(kind, id, code));
            }
        }
    }

    void bom(String id, String number) {
        put("bom", id, number);
    }

    void line(String id, String number, String line) {
        put("bomLine", id, number + "#" + line);
    }

    private void put(String kind, String id, String code) {
        byKind.computeIfAbsent(kind, key -> new LinkedHashMap<>()).put(id, code);
    }

    CodeMap map() {
        return CodeMap.of(byKind);
    }
}
