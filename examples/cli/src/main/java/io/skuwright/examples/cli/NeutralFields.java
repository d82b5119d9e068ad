package io.skuwright.examples.cli;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the members of one object of the neutral form.
 *
 * <p>An absent member has its default, and so has one that is null, unless it is a number; one that is blank
 * or unreadable is a finding.
 */
final class NeutralFields {

    private final Row row;
    private final FieldReader fields;
    private String subject = "";
    private boolean spoiled;

    NeutralFields(Row row, Limits limits) {
        this.row = row;
        this.fields = FieldReader.of(name -> new Field(name, row.cell(name), place(row, name)), limits);
    }

    private static Place place(Row row, String name) {
        return row.names().contains(name) ? row.place().child(name) : row.place();
    }

    /** Says what the next findings are about. */
    void about(String newSubject) {
        subject = newSubject;
        fields.about(newSubject);
    }

    boolean hasErrors() {
        return spoiled || fields.hasErrors();
    }

    List<Finding> findings() {
        return fields.findings();
    }

    Optional<String> requiredCode(String member) {
        return fields.requiredCode(member);
    }

    Optional<String> requiredText(String member) {
        return fields.requiredText(member);
    }

    Optional<String> text(String member) {
        return isBlank(member) ? Optional.empty() : fields.text(member);
    }

    Optional<String> code(String member) {
        return isBlank(member) ? Optional.empty() : fields.code(member);
    }

    Optional<String> id(String member) {
        return isBlank(member) ? Optional.empty() : fields.id(member);
    }

    Optional<Ratio> requiredNumber(String member) {
        return fields.requiredNumber(member);
    }

    /** Returns a number; the declared one if the member is absent, none if it cannot be used. */
    Optional<Ratio> number(String member, Ratio declared) {
        return fields.numberOr(member, declared);
    }

    /** Returns a number, if the member is there and can be used. */
    Optional<Ratio> number(String member) {
        return fields.number(member);
    }

    Optional<Integer> whole(String member) {
        return fields.whole(member);
    }

    boolean isNull(String member) {
        return row.cell(member).kind() == Cell.Kind.NULL;
    }

    Optional<LocalDate> date(String member) {
        return isBlank(member) ? Optional.empty() : fields.date(member);
    }

    Flag flag(String member) {
        return isBlank(member) ? Flag.UNKNOWN : fields.flag(member);
    }

    /**
     * Returns the objects of a list, none in the place of an item that is no object, which is noted and does
     * not spoil its siblings; a member that is there and no list is a finding of this object.
     */
    List<Optional<Row>> records(String member, NeutralNotes notes) {
        List<Cell> items = row.cell(member).items();
        if (items.isEmpty() && !isBlank(member)) {
            fields.records(member);
        }
        List<Optional<Row>> records = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).row().isEmpty()) {
                notes.noRecord(items.get(at), subject, member, place(row, member).child(at));
            }
            records.add(items.get(at).row());
        }
        return records;
    }

    /** Says that a member is null, where taking it as left out might hide a mistake. */
    void noBlank(String member) {
        if (isNull(member)) {
            add(Finding.of(RowCode.FIELD_BLANK).with("field", member), member);
        }
    }

    /** Says that a list is null, where no list would leave a structure without its content. */
    void noNull(String member) {
        if (isNull(member)) {
            add(Finding.of(WireCode.WRONG_TYPE)
                    .with("field", member)
                    .with("expected", "list")
                    .with("found", "null"), member);
        }
    }

    /** Returns the place of an item of a list. */
    Place place(String member, int index) {
        return place(row, member).child(index);
    }

    /** Refuses this object for a fault that was told elsewhere. */
    void spoil() {
        spoiled = true;
    }

    /** Returns the object of a member, if it is there. */
    Optional<Row> record(String member) {
        Cell cell = row.cell(member);
        if (!isBlank(member) && cell.hasValue() && cell.kind() != Cell.Kind.RECORD) {
            add(Finding.of(WireCode.WRONG_TYPE)
                    .with("field", member)
                    .with("expected", "record")
                    .with("found", cell.kind().name().toLowerCase(Locale.ROOT)), member);
        }
        return cell.row();
    }

    /** Returns the value of an enum that a word spells in lower case, parts joined by a hyphen. */
    <E extends Enum<E>> Optional<E> word(String member, E usual) {
        Optional<String> word = isBlank(member) ? Optional.empty() : fields.text(member);
        if (word.isEmpty()) {
            return Optional.of(usual);
        }
        List<String> words = new ArrayList<>();
        for (E value : usual.getDeclaringClass().getEnumConstants()) {
            String spelled = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (spelled.equals(word.get())) {
                return Optional.of(value);
            }
            words.add(spelled);
        }
        add(Finding.of(CliCode.WORD_UNKNOWN)
                .with("value", word.get())
                .with("expected", String.join(", ", words)), member);
        return Optional.empty();
    }

    /** Says that a member is there and means nothing where it stands. */
    void unused(String member) {
        add(Finding.of(CliCode.MEMBER_UNUSED).with("member", member), member);
    }

    /** Adds findings of an object inside this one. */
    void addAll(List<Finding> inner) {
        inner.forEach(fields::add);
    }

    private void add(Finding finding, String member) {
        fields.add(finding.about(subject).at(place(row, member)));
    }

    /** A blank text is neither absent nor a value. */
    private boolean isBlank(String member) {
        boolean blank = row.cell(member).kind() == Cell.Kind.BLANK;
        if (blank) {
            add(Finding.of(RowCode.FIELD_BLANK).with("field", member), member);
        }
        return blank;
    }
}
