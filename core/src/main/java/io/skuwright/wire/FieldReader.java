package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one record as what they mean, and collects what it finds out.
 *
 * <p>A field that is absent, null or blank has no value; whether that is a fault depends on the method.
 * Every finding carries the subject given to {@link #about}, the place of the field and its name.
 * Example: with the row {@code {"qty":"2/3","product":12}} the call {@code number("qty")} gives 2/3, and
 * {@code code("product")} gives {@code 12} with the warning {@code CODE_WAS_NUMBER}.
 *
 * <p>One instance reads one record; it is not thread-safe.
 */
public final class FieldReader {

    private final Function<String, Field> fields;
    private final Limits limits;
    private final NumberMemo memo;
    /** Most records have none, so the list is made with the first. */
    private @Nullable List<Finding> findings;

    private String subject = "";
    private boolean failed;

    private FieldReader(Function<String, Field> fields, Limits limits, NumberMemo memo) {
        this.fields = requireNonNull(fields, "fields");
        this.limits = requireNonNull(limits, "limits");
        this.memo = requireNonNull(memo, "memo");
    }

    /** Returns a reader of a row whose fields go by our words. */
    public static FieldReader of(Row row, FieldNames names, Limits limits) {
        return of(word -> new Field(word, row.cell(names, word), row.place(names, word)), limits);
    }

    /** Returns a reader of a record whose fields an adapter finds in its own way. */
    public static FieldReader of(Function<String, Field> fields, Limits limits) {
        return new FieldReader(fields, limits, NumberMemo.NONE);
    }

    /** Returns a reader of one of many records, which remembers the numbers that stand in them often. */
    public static FieldReader of(Function<String, Field> fields, Limits limits, NumberMemo memo) {
        return new FieldReader(fields, limits, memo);
    }

    /** Says what the next findings are about, for example the id of the line. */
    public FieldReader about(String newSubject) {
        subject = requireNonNull(newSubject, "subject");
        return this;
    }

    /** Returns the findings so far, in the order of the calls. */
    public List<Finding> findings() {
        return findings == null ? List.of() : List.copyOf(findings);
    }

    /** Returns true if one of the findings so far is an error. */
    public boolean hasErrors() {
        return failed;
    }

    /** Returns the field as it was found. */
    public Field field(String word) {
        return fields.apply(word);
    }

    /** Returns a text; numbers and flags count by what they were written as. */
    public Optional<String> text(String word) {
        Field field = field(word);
        return switch (field.cell().kind()) {
            case TEXT, NUMBER, FLAG -> checked(field, true);
            case RECORD, LIST -> wrongType(field, "text");
            default -> Optional.empty();
        };
    }

    /** Returns a text; without a value there is {@code FIELD_MISSING} or {@code FIELD_BLANK}. */
    public Optional<String> requiredText(String word) {
        return isThere(word) ? text(word) : Optional.empty();
    }

    /**
     * Returns a code, which is text. A whole number of at most 15 digits is taken as that text with {@code
     * CODE_WAS_NUMBER}; a longer one or one with a point is an error, and one with an exponent is {@code
     * PRECISION_LOST}.
     */
    public Optional<String> code(String word) {
        return code(field(word));
    }

    /** Returns the code in a field that was found before, as {@link #code(String)} does. */
    public Optional<String> code(Field field) {
        return switch (field.cell().kind()) {
            case TEXT -> CodeText.isMangled(field.cell().text())
                    ? precisionLost(field)
                    : checked(field, false);
            case NUMBER -> codeOfNumber(field);
            case FLAG, RECORD, LIST -> wrongType(field, "code");
            default -> Optional.empty();
        };
    }

    /** Returns a code; without a value there is {@code FIELD_MISSING} or {@code FIELD_BLANK}. */
    public Optional<String> requiredCode(String word) {
        return isThere(word) ? code(word) : Optional.empty();
    }

    /** Returns an id: a text, or a whole number of any length by what it was written as. */
    public Optional<String> id(String word) {
        Field field = field(word);
        return field.cell().kind() == Cell.Kind.NUMBER && CodeText.isWhole(field.cell().text())
                ? Optional.of(field.cell().text())
                : code(word);
    }

    /** Returns an id; without a value there is {@code FIELD_MISSING} or {@code FIELD_BLANK}. */
    public Optional<String> requiredId(String word) {
        return isThere(word) ? id(word) : Optional.empty();
    }

    /** Returns an exact number from a number or a text; one that is there and null or blank is an error. */
    public Optional<Ratio> number(String word) {
        Field field = field(word);
        return number(field);
    }

    private Optional<Ratio> number(Field field) {
        return isNumeric(field) ? take(field, memo.read(field.cell().text(), limits)) : Optional.empty();
    }

    /** Returns an exact number, or the one declared for a field that is not there at all. */
    public Optional<Ratio> numberOr(String word, Ratio declared) {
        Field field = field(word);
        return field.cell().kind() == Cell.Kind.ABSENT ? Optional.of(declared) : number(field);
    }

    /** Returns an exact number; without a value there is {@code FIELD_MISSING} or {@code FIELD_BLANK}. */
    public Optional<Ratio> requiredNumber(String word) {
        return isThere(word) ? number(word) : Optional.empty();
    }

    /** Returns a whole number of up to nine digits; it is never made whole by cutting. */
    public Optional<Integer> whole(String word) {
        Field field = field(word);
        return isNumeric(field)
                ? take(field, memo.readWhole(field.cell().text(), limits)).flatMap(number -> small(field, number))
                : Optional.empty();
    }

    /** Returns the date of a text such as {@code 2026-01-31} or {@code 2026-01-31T08:00:00}. */
    public Optional<LocalDate> date(String word) {
        Field field = field(word);
        if (!field.cell().hasValue()) {
            return Optional.empty();
        }
        Optional<LocalDate> date =
                field.cell().kind() == Cell.Kind.TEXT ? DateText.date(field.cell().text()) : Optional.empty();
        if (date.isEmpty()) {
            add(finding(WireCode.BAD_TIME, field).with("value", shown(field)));
        }
        return date;
    }

    /** Returns a flag: unknown without a value, and with {@code BAD_BOOLEAN} if it is neither yes nor no. */
    public Flag flag(String word) {
        Field field = field(word);
        Flag plain = field.cell().hasValue() ? Flag.of(field.cell().text()) : Flag.UNKNOWN;
        if (plain != Flag.UNKNOWN || !field.cell().hasValue()) {
            return plain;
        }
        Outcome<Flag> flag = Flag.read(field.cell(), field.place());
        flag.findings().forEach(finding -> add(finding.about(subject).with("field", word)));
        return flag.value();
    }

    /** Returns the records of a list; anything in the list that is no record is {@code NOT_A_RECORD}. */
    public List<Row> records(String word) {
        Field field = field(word);
        List<Row> rows = new ArrayList<>();
        if (field.cell().kind() != Cell.Kind.LIST) {
            if (field.cell().hasValue()) {
                wrongType(field, "list");
            }
            return rows;
        }
        List<Cell> items = field.cell().items();
        for (int at = 0; at < items.size(); at++) {
            Cell item = items.get(at);
            if (item.row().isPresent()) {
                rows.add(item.row().get());
            } else {
                add(Finding.of(WireCode.NOT_A_RECORD)
                        .about(subject)
                        .at(field.place().child(at))
                        .with("found", kind(item))
                        .with("field", word));
            }
        }
        return rows;
    }

    /** Adds a finding of the adapter's own to those of this record. */
    public void add(Finding finding) {
        if (findings == null) {
            findings = new ArrayList<>();
        }
        findings.add(finding);
        failed |= finding.isError();
    }

    private boolean isThere(String word) {
        Field field = field(word);
        if (field.cell().hasValue()) {
            return true;
        }
        boolean isAbsent = field.cell().kind() == Cell.Kind.ABSENT;
        add(finding(isAbsent ? RowCode.FIELD_MISSING : RowCode.FIELD_BLANK, field));
        return false;
    }

    private boolean isNumeric(Field field) {
        return switch (field.cell().kind()) {
            case NUMBER, TEXT -> true;
            case ABSENT -> false;
            case NULL, BLANK -> {
                add(finding(RowCode.FIELD_BLANK, field));
                yield false;
            }
            default -> {
                wrongType(field, "number");
                yield false;
            }
        };
    }

    private Optional<Ratio> take(Field field, Outcome<Ratio> number) {
        if (number.findings().isEmpty()) {
            return number.optional();
        }
        number.findings().forEach(finding ->
                add(finding.about(subject).at(field.place()).with("field", field.name())));
        return number.optional();
    }

    private Optional<Integer> small(Field field, Ratio number) {
        if (number.bitLength() < Integer.SIZE - 1) {
            return Optional.of(number.numerator().intValue());
        }
        add(finding(QuantityCode.LIMIT_NUMBER_DIGITS, field)
                .with("limit", 9)
                .with("actual", number.numerator().abs().toString().length()));
        return Optional.empty();
    }

    private Optional<String> codeOfNumber(Field field) {
        String literal = field.cell().text();
        if (CodeText.hasExponent(literal)) {
            return precisionLost(field);
        }
        boolean isExact = CodeText.isWhole(literal) && literal.length() <= CodeText.EXACT_DIGITS;
        add(finding(WireCode.CODE_WAS_NUMBER, field)
                .with("value", literal)
                .as(isExact ? Severity.WARNING : Severity.ERROR));
        return isExact ? Optional.of(literal) : Optional.empty();
    }

    private Optional<String> precisionLost(Field field) {
        String value = field.cell().text();
        add(finding(WireCode.PRECISION_LOST, field).with("value", value).with("digits", CodeText.digitsLeft(value)));
        return Optional.empty();
    }

    /** Most texts need no place, because nothing is wrong with them. */
    private Optional<String> checked(Field field, boolean lines) {
        String text = field.cell().text();
        if (CodeText.isPlain(text)) {
            return Optional.of(text);
        }
        return clean(field, lines ? TextCheck.anyText(text, field.place()) : TextCheck.nameOrCode(text, field.place()));
    }

    private Optional<String> clean(Field field, Optional<Finding> fault) {
        fault.ifPresent(finding -> add(finding.about(subject).with("field", field.name())));
        return fault.isPresent() ? Optional.empty() : Optional.of(field.cell().text());
    }

    private <T> Optional<T> wrongType(Field field, String expected) {
        add(finding(WireCode.WRONG_TYPE, field).with("expected", expected).with("found", kind(field.cell())));
        return Optional.empty();
    }

    private Finding finding(FindingCode code, Field field) {
        return Finding.of(code).about(subject).at(field.place()).with("field", field.name());
    }

    private static String shown(Field field) {
        Cell cell = field.cell();
        return cell.kind() == Cell.Kind.RECORD || cell.kind() == Cell.Kind.LIST ? kind(cell) : cell.text();
    }

    private static String kind(Cell cell) {
        return cell.kind().name().toLowerCase(Locale.ROOT);
    }
}
