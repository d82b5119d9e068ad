package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.Repeat;
import java.time.LocalDateTime;
import java.util.Optional;

/** The values of a record as {@link Values} reads them, as long as there is nothing to say about any of them. */
final class QuickValues {

    private static final String NO_ID = "0";
    private static final char FIRST_WIDE_BLANK = '\u1680';
    private static final char LAST_WIDE_BLANK = '\u3000';

    private final Repeat record;
    private final ValueForms forms;
    private boolean isPlain = true;
    private int lastProperty;

    QuickValues(Repeat record, ValueForms forms) {
        this.record = record;
        this.forms = forms;
    }

    Repeat record() {
        return record;
    }

    /** Returns false if the careful way must read the record. */
    boolean isPlain() {
        return isPlain;
    }

    void doubt() {
        isPlain = false;
    }

    boolean hasValue(int slot) {
        return !record.isEmpty(slot) && !isBlank(record.text(slot));
    }

    /** Most texts begin with a character that is none of the blanks. */
    private static boolean isBlank(String text) {
        char first = text.charAt(0);
        return (first <= ' ' || (first >= FIRST_WIDE_BLANK && first <= LAST_WIDE_BLANK)) && text.isBlank();
    }

    Optional<String> text(int slot) {
        String text = record.text(slot);
        return isBlank(text) ? Optional.empty() : Optional.of(text);
    }

    Optional<String> name(int slot) {
        return text(slot).filter(text -> !text.equals(Values.NONE));
    }

    Optional<String> code(int slot) {
        Optional<String> code = text(slot);
        isPlain &= record.isText(slot) && code.filter(CodeText::isMangled).isEmpty();
        return code;
    }

    String requiredCode(int slot) {
        Optional<String> code = code(slot);
        isPlain &= code.isPresent();
        return code.orElse("");
    }

    Optional<String> id(int slot) {
        Optional<String> id = record.isText(slot) ? code(slot) : whole(slot);
        return id.filter(text -> !text.equals(NO_ID));
    }

    private Optional<String> whole(int slot) {
        String literal = record.text(slot);
        for (int at = 0; at < literal.length(); at++) {
            isPlain &= literal.charAt(at) >= '0' && literal.charAt(at) <= '9';
        }
        return Optional.of(literal);
    }

    Optional<Ratio> number(int slot) {
        if (!hasValue(slot)) {
            return Optional.empty();
        }
        Optional<Ratio> number = Optional.ofNullable(record.number(slot, forms.limits()));
        isPlain &= number.isPresent();
        return number;
    }

    /** Properties are kept in the order of their numbers. */
    Optional<String> property(int number, int slot) {
        isPlain &= number > lastProperty;
        lastProperty = number;
        return text(slot);
    }

    boolean deleted(int slot) {
        Optional<Ratio> number = number(slot);
        isPlain &= number.filter(it -> it.signum() < 0).isEmpty();
        return number.filter(it -> it.signum() > 0).isPresent();
    }

    Optional<LocalDateTime> time(int slot) {
        String text = record.text(slot);
        if (isBlank(text) || TimeText.isNone(text)) {
            return Optional.empty();
        }
        Optional<LocalDateTime> time = TimeText.read(text, forms.zone());
        isPlain &= time.isPresent();
        return time;
    }
}
