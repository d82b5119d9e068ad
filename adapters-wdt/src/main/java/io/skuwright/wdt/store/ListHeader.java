package io.skuwright.wdt.store;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column holds which field, for all rows that have the same names. */
final class ListHeader {

    private final Map<ListField, String> columns = new EnumMap<>(ListField.class);
    private final List<String> attributes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ListHeader() {}

    static ListHeader of(List<String> header, FieldNames names, Place place) {
        ListHeader made = new ListHeader();
        made.assign(new HashSet<>(header), names);
        made.takeAttributes(header, names);
        made.look(header, names, place);
        return made;
    }

    /** A header that two fields look for goes to the one that ranks it higher, so ranks are gone through in order. */
    private void assign(Set<String> header, FieldNames names) {
        Set<String> taken = new HashSet<>();
        int most = names.fields().stream().mapToInt(field -> names.names(field).size()).max().orElse(0);
        for (int rank = 0; rank < most; rank++) {
            for (ListField field : ListField.values()) {
                List<String> wanted = names.names(field.word());
                boolean isOpen = rank < wanted.size() && !columns.containsKey(field);
                if (isOpen && header.contains(wanted.get(rank)) && taken.add(wanted.get(rank))) {
                    columns.put(field, wanted.get(rank));
                }
            }
        }
    }

    /** The last columns, four at most, may have any name but that of a field. */
    private void takeAttributes(List<String> header, FieldNames names) {
        int at = header.size();
        while (at > 0
                && attributes.size() < GoodsListSettings.MOST_ATTRIBUTES
                && !names.knows(header.get(at - 1))) {
            at--;
            attributes.add(0, header.get(at));
        }
    }

    private void look(List<String> header, FieldNames names, Place place) {
        for (ListField field : ListField.values()) {
            if (field.isNeeded() && !columns.containsKey(field)) {
                findings.add(Finding.of(ListCode.LIST_COLUMN_MISSING)
                        .at(place)
                        .with("field", field.word())
                        .with("name", names.names(field.word()).stream().findFirst().orElse(""))
                        .with("found", String.join(", ", header)));
            }
        }
        for (String name : header) {
            if (!columns.containsValue(name) && !attributes.contains(name)) {
                findings.add(Finding.of(ListCode.LIST_COLUMN_UNKNOWN).at(place).with("name", name));
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the names of the attribute columns. */
    List<String> attributes() {
        return attributes;
    }

    /** Returns a field of a row under the name of its column. */
    Field field(Row row, ListField field) {
        String column = columns.get(field);
        return column == null
                ? new Field(field.word(), Cell.ABSENT, row.place())
                : Field.in(row, column, row.cell(column));
    }
}
