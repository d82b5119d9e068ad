package io.skuwright.kingdee;

import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import java.util.List;
import java.util.Optional;

/**
 * The use-organisation of a document.
 *
 * @param field where it stands, or was looked for
 * @param number its number, such as 100
 * @param id its internal id, all that a query for {@code FUseOrgId} gives
 */
record Organisation(Field field, Optional<String> number, Optional<String> id) {

    static final String WORD = "organisation";

    static Organisation of(LooseFields head, List<String> names) {
        Optional<String> number = Optional.empty();
        Optional<String> id = text(head.idOf(WORD));
        for (String name : names) {
            Cell cell = head.named(name);
            Optional<Row> row = cell.row();
            if (row.isPresent()) {
                number = number.or(() -> first(row.get(), "FNumber", "Number"));
                id = id.or(() -> first(row.get(), "FId", "Id"));
            } else if ((head.isQuery() || cell.kind() == Cell.Kind.NUMBER) && !LooseFields.givesNumber(name)) {
                id = id.or(() -> text(cell));
            } else {
                number = number.or(() -> text(cell));
            }
        }
        return new Organisation(head.apply(WORD), number, id.filter(known -> !known.equals("0")));
    }

    private static Optional<String> first(Row row, String... names) {
        for (String name : names) {
            Optional<String> text = text(LooseFields.cell(row, name));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Cell cell) {
        return cell.hasValue() && !cell.text().isEmpty() ? Optional.of(cell.text()) : Optional.empty();
    }

    /** Returns what it goes by: its number, else its id; empty if the document does not say. */
    String key() {
        return number.or(() -> id).orElse("");
    }
}
