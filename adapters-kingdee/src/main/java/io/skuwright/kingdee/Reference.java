package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.Optional;

/**
 * Reads a reference to base data by its number.
 *
 * <p>A reference is an object ({@code {"FNumber":"x"}}, in a View with id and names), or in a query the number itself
 * in a column of its own ({@code FUnitID.FNumber}); the bare column ({@code FUnitID}) gives the internal id there, as a
 * number or as text. Unset it is null, absent, an object with a blank number, or the id 0. An id without a number says
 * that there is something that cannot be named: that is {@code UNMAPPED_ID}.
 */
final class Reference {

    private Reference() {}

    static Optional<String> read(FieldReader reader, LooseFields fields, String word) {
        Field field = fields.reference(word);
        if (isId(fields, field)) {
            return ofId(reader, field, field.cell());
        }
        return switch (field.cell().kind()) {
            case RECORD -> ofRecord(reader, field, field.cell().row().orElseThrow());
            case TEXT -> reader.code(field);
            case NUMBER -> ofId(reader, field, field.cell());
            case NULL, BLANK, ABSENT -> ofId(reader, field, fields.idOf(word));
            default -> reader.code(field);
        };
    }

    /** Returns true for a plain value in the bare column of a query. */
    static boolean isId(LooseFields fields, Field field) {
        boolean isText = field.cell().kind() == Cell.Kind.TEXT;
        return isText && fields.isQuery() && !LooseFields.givesNumber(field.name());
    }

    private static Optional<String> ofRecord(FieldReader reader, Field field, Row row) {
        Cell number = first(row, "FNumber", "Number");
        if (number.kind() == Cell.Kind.TEXT && CodeText.isPlain(number.text()) && !CodeText.isMangled(number.text())) {
            return Optional.of(number.text());
        }
        if (number.hasValue()) {
            FieldReader inner = FieldReader.of(
                    word -> new Field(field.name(), number, field.place().child(word)), Limits.defaults());
            Optional<String> code = inner.code("FNumber");
            inner.findings().forEach(reader::add);
            return code;
        }
        return ofId(reader, field, first(row, "FId", "Id"));
    }

    private static Cell first(Row row, String... names) {
        for (String name : names) {
            Cell cell = LooseFields.cell(row, name);
            if (cell.kind() != Cell.Kind.ABSENT) {
                return cell;
            }
        }
        return Cell.ABSENT;
    }

    private static Optional<String> ofId(FieldReader reader, Field field, Cell id) {
        if (id.hasValue() && !id.text().equals("0")) {
            reader.add(Finding.of(RowCode.UNMAPPED_ID)
                    .about(id.text())
                    .at(field.place())
                    .with("kind", field.name())
                    .with("value", id.text())
                    .with("candidates", ""));
        }
        return Optional.empty();
    }
}
