package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of one record of a shop, read as what they mean.
 *
 * <p>Numbers come as numbers or texts, flags as {@code on} and {@code off}, true and false or 1 and 0; what is null or
 * blank is not there; times carry their offset.
 */
final class Values {

    /** How databases write a date that nobody set. */
    private static final String NO_DATE = "0000-00-00";

    /** An offset without its colon. */
    private static final Pattern SHORT_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private final Row row;
    private final FieldNames names;
    private final FieldReader reader;
    private String subject = "";

    Values(Row row, FieldNames names, ValueForms forms) {
        this.row = row;
        this.names = names;
        this.reader = FieldReader.of(this::field, forms.limits(), forms.memo());
    }

    /** Says what the next findings are about. */
    Values about(String newSubject) {
        subject = newSubject;
        reader.about(newSubject);
        return this;
    }

    String subject() {
        return subject;
    }

    Row row() {
        return row;
    }

    Place place() {
        return row.place();
    }

    List<Finding> findings() {
        return reader.findings();
    }

    boolean hasErrors() {
        return reader.hasErrors();
    }

    void add(Finding finding) {
        reader.add(finding);
    }

    /** The field by our word: the first name that has a value, else the first that is there. */
    Field field(String word) {
        List<String> wanted = names.names(word);
        Field there = null;
        for (int at = 0; at < wanted.size(); at++) {
            Cell cell = row.cell(wanted.get(at));
            if (cell.kind() != Cell.Kind.ABSENT) {
                Field field = Field.in(row, wanted.get(at), cell);
                if (cell.hasValue()) {
                    return field;
                }
                there = there == null ? field : there;
            }
        }
        return there == null ? Field.in(row, wanted.isEmpty() ? word : wanted.get(0), Cell.ABSENT) : there;
    }

    boolean has(String word) {
        return field(word).cell().hasValue();
    }

    Optional<String> code(String word) {
        return reader.code(word);
    }

    Optional<String> text(String word) {
        return reader.text(word);
    }

    Optional<String> requiredText(String word) {
        return reader.requiredText(word);
    }

    /** An id of any length, a number or a text. */
    Optional<String> id(String word) {
        return reader.id(word);
    }

    /** An id of any length, which must be there. */
    Optional<String> requiredId(String word) {
        return reader.requiredId(word);
    }

    Optional<Ratio> number(String word) {
        return has(word) ? reader.number(word) : Optional.empty();
    }

    Optional<Ratio> requiredNumber(String word) {
        return reader.requiredNumber(word);
    }

    /** A flag; what is not there is unknown. */
    Flag flag(String word) {
        Cell cell = field(word).cell();
        if (cell.kind() == Cell.Kind.TEXT) {
            String text = cell.text().strip();
            if (text.equalsIgnoreCase("on")) {
                return Flag.YES;
            }
            if (text.equalsIgnoreCase("off")) {
                return Flag.NO;
            }
        }
        return reader.flag(word);
    }

    List<Row> records(String word) {
        return reader.records(word);
    }

    /** A time with its offset from UTC; one without an offset says nothing certain and is no time. */
    Optional<OffsetDateTime> time(String word) {
        Field field = field(word);
        Cell cell = field.cell();
        if (!cell.hasValue() || (cell.kind() == Cell.Kind.TEXT && cell.text().strip().startsWith(NO_DATE))) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> time = cell.kind() == Cell.Kind.TEXT ? parsed(cell.text()) : Optional.empty();
        if (time.isEmpty()) {
            boolean isNested = cell.kind() == Cell.Kind.RECORD || cell.kind() == Cell.Kind.LIST;
            add(Finding.of(WireCode.BAD_TIME)
                    .about(subject)
                    .at(field.place())
                    .with("field", field.name())
                    .with("value", isNested ? cell.toJson() : cell.text()));
        }
        return time;
    }

    /** The time of a text; none if it is no time with its offset. */
    static Optional<OffsetDateTime> parsed(String text) {
        try {
            String joined = text.strip().replace(' ', 'T');
            return Optional.of(OffsetDateTime.parse(SHORT_OFFSET.matcher(joined).replaceFirst("$1:$2")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
