package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Comparator;
import java.util.Map;

/**
 * A line of a BOM that is opened, with what it says and what it opens.
 *
 * @param id the id of the line
 * @param fields what it says for one of the product
 * @param text the same as text; equal texts are equal lines
 * @param child the node that it opens, or {@link BomIndex#NONE}
 */
record StructureLine(String id, Map<String, String> fields, String text, int child) {

    /** An order that codes and contents decide; lines that are equal in it differ in nothing. */
    static final Comparator<StructureLine> ORDER = Comparator.comparing(StructureLine::component)
            .thenComparing(StructureLine::text)
            .thenComparing(StructureLine::id);

    static StructureLine of(BomLine line, Ratio yieldQuantity, boolean counts, int child) {
        Map<String, String> fields = LineContent.fields(line, yieldQuantity);
        if (!counts) {
            fields.put("counts", "false");
        }
        return new StructureLine(line.id(), fields, ContentText.of("line", fields), child);
    }

    String component() {
        return fields.getOrDefault(LineContent.COMPONENT, "");
    }
}
