package io.skuwright.kingdee;

import io.skuwright.result.Limits;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.Optional;

/**
 * A reference to base data with all that is said of it; unlike {@link Reference} an id alone is no fault.
 *
 * @param number its number, if it was said
 * @param name its name in the language asked for, if it was said
 * @param id its internal id, if it was said and is not 0
 */
record NamedReference(Optional<String> number, Optional<String> name, Optional<String> id) {

    private static final NamedReference NONE =
            new NamedReference(Optional.empty(), Optional.empty(), Optional.empty());

    static NamedReference read(FieldReader reader, String subject, LooseFields fields, String word, int language) {
        Field field = fields.reference(word);
        if (Reference.isId(fields, field)) {
            return new NamedReference(Optional.empty(), Optional.empty(), id(field.cell()));
        }
        return switch (field.cell().kind()) {
            case RECORD -> ofRecord(reader, subject, field, field.cell().row().orElseThrow(), fields.idOf(word), language);
            case NUMBER -> new NamedReference(Optional.empty(), Optional.empty(), id(field.cell()));
            case NULL, BLANK, ABSENT ->
                new NamedReference(Optional.empty(), Optional.empty(), id(fields.idOf(word)));
            case TEXT -> new NamedReference(code(reader, subject, field), Optional.empty(), id(fields.idOf(word)));
            case FLAG, LIST -> {
                code(reader, subject, field);
                yield NONE;
            }
        };
    }

    private static NamedReference ofRecord(
            FieldReader reader, String subject, Field field, Row row, Cell idBeside, int language) {
        Optional<String> number = code(reader, subject, inner(field, row, "FNumber", "Number"));
        Optional<String> name = MultiLanguage.read(reader, subject, inner(field, row, "FName", "Name"), language);
        return new NamedReference(number, name, id(inner(field, row, "FId", "Id").cell()).or(() -> id(idBeside)));
    }

    private static Field inner(Field field, Row row, String first, String second) {
        Cell cell = LooseFields.cell(row, first);
        String name = cell.kind() == Cell.Kind.ABSENT ? second : first;
        return new Field(field.name(), LooseFields.cell(row, name), field.place().child(name));
    }

    private static Optional<String> code(FieldReader reader, String subject, Field field) {
        FieldReader inner = FieldReader.of(word -> field, Limits.defaults()).about(subject);
        Optional<String> code = inner.code(field.name());
        inner.findings().forEach(reader::add);
        return code;
    }

    private static Optional<String> id(Cell cell) {
        boolean isThere = cell.hasValue() && !cell.text().isEmpty() && !cell.text().equals("0");
        return isThere ? Optional.of(cell.text()) : Optional.empty();
    }
}
