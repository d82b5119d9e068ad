package io.skuwright.wdt.store;

import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of a list, which a spreadsheet may have turned into numbers. */
final class CodeCell {

    private static final Pattern WITH_POINT = Pattern.compile("(0|[1-9][0-9]*)\\.0+");
    private static final Pattern DAMAGED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]+");

    private CodeCell() {}

    /** Returns a code; 123.0 is 123 again, and one of which digits were lost is an error of the reader. */
    static Optional<String> read(FieldReader reader, Field field) {
        Cell cell = field.cell();
        if (cell.kind() != Cell.Kind.TEXT && cell.kind() != Cell.Kind.NUMBER) {
            return reader.code(field);
        }
        String text = cell.text();
        if (DAMAGED.matcher(text).matches()) {
            return lost(reader, field);
        }
        if (!WITH_POINT.matcher(text).matches()) {
            return reader.code(field);
        }
        String code = text.substring(0, text.indexOf('.'));
        if (code.length() > CodeText.EXACT_DIGITS) {
            return lost(reader, field);
        }
        reader.add(Finding.of(ListCode.LIST_CODE_WAS_DECIMAL)
                .about(code)
                .at(field.place())
                .with("field", field.name())
                .with("value", text));
        return Optional.of(code);
    }

    private static Optional<String> lost(FieldReader reader, Field field) {
        String text = field.cell().text();
        int digits = Math.min(CodeText.digitsLeft(text), CodeText.EXACT_DIGITS);
        reader.add(Finding.of(WireCode.PRECISION_LOST)
                .about(text)
                .at(field.place())
                .with("field", field.name())
                .with("value", text)
                .with("digits", digits));
        return Optional.empty();
    }
}
