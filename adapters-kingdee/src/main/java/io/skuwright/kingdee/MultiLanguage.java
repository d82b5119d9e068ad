package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a text that a View answer gives in several languages.
 *
 * <p>It is a list such as {@code [{"Key":2052,"Value":"件"},{"Key":1033,"Value":" "}]}, in which one blank stands for a
 * language that nobody filled in; Save bodies and queries have the plain text, and so have the names of users.
 */
final class MultiLanguage {

    /** Simplified Chinese. */
    static final int CHINESE = 2052;

    private MultiLanguage() {}

    /** Returns the text in a language, else the first one that is there. */
    static Optional<String> read(FieldReader reader, String subject, Field field, int language) {
        if (field.cell().kind() != Cell.Kind.LIST) {
            return text(reader, subject, field);
        }
        Field first = null;
        List<Cell> items = field.cell().items();
        for (int at = 0; at < items.size(); at++) {
            Optional<Row> row = items.get(at).row();
            Place place = field.place().child(at);
            if (row.isEmpty()) {
                reader.add(Finding.of(WireCode.NOT_A_RECORD)
                        .about(subject)
                        .at(place)
                        .with("found", items.get(at).kind().name().toLowerCase(Locale.ROOT))
                        .with("field", field.name()));
                return Optional.empty();
            }
            Cell value = LooseFields.cell(row.get(), "Value");
            if (value.hasValue()) {
                Field found = new Field(field.name(), value, place.child("Value"));
                if (LooseFields.cell(row.get(), "Key").text().equals(Integer.toString(language))) {
                    return text(reader, subject, found);
                }
                first = first == null ? found : first;
            }
        }
        return first == null ? Optional.empty() : text(reader, subject, first);
    }

    private static Optional<String> text(FieldReader reader, String subject, Field field) {
        FieldReader inner = FieldReader.of(word -> field, Limits.defaults()).about(subject);
        Optional<String> text = inner.text(field.name());
        inner.findings().forEach(reader::add);
        return text;
    }
}
