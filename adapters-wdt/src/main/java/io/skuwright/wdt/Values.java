package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one record of WangDianTong, read as what they mean.
 *
 * <p>Numbers and flags come as texts, numbers or true and false; what is null or blank is not there; an id of 0 is none;
 * 无 stands for no brand, class or unit.
 */
final class Values {

    /** What the vendor writes for no brand, class, unit or mark. */
    static final String NONE = "无";

    private static final String NO_ID = "0";

    private final Row row;
    private final FieldNames names;
    private final ValueForms forms;
    private final FieldReader reader;
    private String subject = "";

    Values(Row row, FieldNames names, ValueForms forms) {
        this.row = row;
        this.names = names;
        this.forms = forms;
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

    /** Returns the first error; if there is one, the record cannot be used. */
    Optional<Finding> error() {
        return reader.hasErrors() ? reader.findings().stream().filter(Finding::isError).findFirst() : Optional.empty();
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
        List<String> wanted = names.names(word);
        for (int at = 0; at < wanted.size(); at++) {
            if (row.cell(wanted.get(at)).hasValue()) {
                return true;
            }
        }
        return false;
    }

    /** Most fields that are asked for are not there, and nothing need be made to say so. */
    private boolean isMissing(String word) {
        List<String> wanted = names.names(word);
        for (int at = 0; at < wanted.size(); at++) {
            Cell.Kind kind = row.cell(wanted.get(at)).kind();
            if (kind != Cell.Kind.ABSENT && kind != Cell.Kind.NULL) {
                return false;
            }
        }
        return true;
    }

    Optional<String> code(String word) {
        return isMissing(word) ? Optional.empty() : reader.code(word);
    }

    Optional<String> requiredCode(String word) {
        return reader.requiredCode(word);
    }

    Optional<String> text(String word) {
        return isMissing(word) ? Optional.empty() : reader.text(word);
    }

    Optional<String> requiredText(String word) {
        return reader.requiredText(word);
    }

    /** A name, none where the vendor writes 无. */
    Optional<String> name(String word) {
        return text(word).filter(text -> !text.equals(NONE));
    }

    /** An id of any length; 0 is none. */
    Optional<String> id(String word) {
        return isMissing(word) ? Optional.empty() : reader.id(word).filter(id -> !id.equals(NO_ID));
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

    Flag flag(String word) {
        return reader.flag(word);
    }

    List<Row> records(String word) {
        return isMissing(word) ? List.of() : reader.records(word);
    }

    /** Whether a record is deleted: a number above 0, which grows with each deletion, says so. */
    boolean deleted(String word) {
        if (isMissing(word)) {
            return false;
        }
        Field field = field(word);
        if (!field.cell().hasValue() || field.cell().kind() == Cell.Kind.FLAG) {
            return reader.flag(word) == Flag.YES;
        }
        Optional<Ratio> number = reader.number(word);
        if (number.filter(it -> it.signum() < 0).isPresent()) {
            add(finding(field, Finding.of(RowCode.BAD_BOOLEAN)));
        }
        return number.filter(it -> it.signum() > 0).isPresent();
    }

    /** A time on the tenant's clock; none for a date of zeros. */
    Optional<LocalDateTime> time(String word) {
        if (isMissing(word)) {
            return Optional.empty();
        }
        Field field = field(word);
        Cell cell = field.cell();
        if (!cell.hasValue() || TimeText.isNone(cell.text())) {
            return Optional.empty();
        }
        boolean isPlain = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        Optional<LocalDateTime> time = isPlain ? TimeText.read(cell.text(), forms.zone()) : Optional.empty();
        if (time.isEmpty()) {
            add(finding(field, Finding.of(WireCode.BAD_TIME)));
        }
        return time;
    }

    private Finding finding(Field field, Finding finding) {
        Cell cell = field.cell();
        boolean isNested = cell.kind() == Cell.Kind.RECORD || cell.kind() == Cell.Kind.LIST;
        return finding.about(subject)
                .at(field.place())
                .with("field", field.name())
                .with("value", isNested ? cell.toJson() : cell.text());
    }
}
