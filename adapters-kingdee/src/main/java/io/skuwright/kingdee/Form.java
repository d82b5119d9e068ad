package io.skuwright.kingdee;

import io.skuwright.row.FieldNames;
import io.skuwright.wire.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the documents of one form are told from their wrappings.
 *
 * @param id the form id, such as {@code ENG_BOM}
 * @param names our words and the names Kingdee uses for them
 * @param headWord the field that shows that an object is a document of this form
 * @param lineWord the field that holds the rows of a document; none if a document has no rows
 * @param rowWord the field that shows that an object is one row of a query; not looked at without rows
 * @param groupWords the fields by which rows of one document are known, the best one first
 */
record Form(
        String id,
        FieldNames names,
        String headWord,
        Optional<String> lineWord,
        String rowWord,
        List<String> groupWords) {

    /** The members of answers and bodies on the way to a document, and those by which a reference is known. */
    private static final List<String> WRAPPINGS =
            List.of("Result", "data", "formid", "parameters", "Model", "FNumber", "Number", "FId", "Id");

    Form {
        groupWords = List.copyOf(groupWords);
    }

    /** Returns a form whose documents have rows. */
    static Form withLines(String id, FieldNames names, String rowWord, List<String> groupWords) {
        return new Form(id, names, "lines", Optional.of("lines"), rowWord, groupWords);
    }

    /** Returns a form whose documents are base data: one object, one row of a query. */
    static Form ofBaseData(String id, FieldNames names, String headWord) {
        return new Form(id, names, headWord, Optional.empty(), headWord, List.of());
    }

    /** Returns the bills of materials. */
    static Form engBom(FieldNames names) {
        return withLines("ENG_BOM", names, "component", List.of("bomId", "number"));
    }

    /** Returns true if one of our fields goes by this name, in whatever case. */
    boolean knows(String name) {
        return names.fields().stream().anyMatch(field -> names.names(field).stream().anyMatch(name::equalsIgnoreCase));
    }

    /**
     * Returns what is read of a document: its fields and what it is wrapped in.
     *
     * @param unread fields that nobody looks at
     * @param whole fields that are read with all that is in them
     */
    Shape shape(List<String> unread, List<String> whole) {
        List<String> read = new ArrayList<>(WRAPPINGS);
        List<String> all = new ArrayList<>(List.of("ResponseStatus"));
        for (String field : names.fields()) {
            for (String name : unread.contains(field) ? List.<String>of() : names.names(field)) {
                read.add(name);
                read.add(name + "_Id");
                if (whole.contains(field)) {
                    all.add(name);
                }
            }
        }
        return Shape.ofAnyCase(read).andAllIn(all);
    }

    String expected() {
        return "View answer, Save body or query answer of " + id;
    }
}
