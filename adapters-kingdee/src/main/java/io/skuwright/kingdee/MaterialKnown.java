package io.skuwright.kingdee;

import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of fields that have a place of their own in a material; found out once for all documents.
 *
 * <p>They stand in lower case and as Kingdee mostly writes them, which needs no look at letters.
 *
 * @param head those of the document
 * @param base those of the sub-head of basics
 * @param flatBase those of them that a query has on its row
 * @param sale those of the sub-head of sales
 * @param flatSale those of them that a query has on its row
 * @param aux those of a row of auxiliary properties
 * @param auxValues those under which values of auxiliary properties stand, in any case
 */
record MaterialKnown(
        Set<String> head,
        Set<String> base,
        Set<String> flatBase,
        Set<String> sale,
        Set<String> flatSale,
        Set<String> aux,
        List<String> auxValues) {

    static MaterialKnown of(FieldNames names) {
        return new MaterialKnown(
                lower(names, MaterialNames.HEAD_WORDS),
                lower(names, MaterialNames.BASE_WORDS),
                lower(names, withoutEntryId(MaterialNames.BASE_WORDS)),
                lower(names, MaterialNames.SALE_WORDS),
                lower(names, withoutEntryId(MaterialNames.SALE_WORDS)),
                lower(names, MaterialNames.AUX_WORDS),
                names.names("auxValues"));
    }

    /** On the row of a query an id is that of the document. */
    private static List<String> withoutEntryId(List<String> words) {
        return words.subList(1, words.size());
    }

    /** Returns the names of some fields, with those of the ids that stand beside references. */
    private static Set<String> lower(FieldNames names, List<String> words) {
        Set<String> lower = new HashSet<>();
        for (String word : words) {
            for (String name : names.names(word)) {
                String small = name.toLowerCase(Locale.ROOT);
                lower.addAll(List.of(small, small + "_id", name, name + "_Id"));
            }
        }
        return lower;
    }

    /** Returns the fields of a record that stand in none of the sets. */
    static Extras extras(Row row, List<Set<String>> known) {
        Map<String, String> extras = new LinkedHashMap<>();
        row.cells().forEach((name, cell) -> {
            if (!isIn(known, name) && !isIn(known, name.toLowerCase(Locale.ROOT))) {
                extras.put(name, cell.toJson());
            }
        });
        return Extras.of(extras);
    }

    private static boolean isIn(List<Set<String>> sets, String name) {
        for (Set<String> set : sets) {
            if (set.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
