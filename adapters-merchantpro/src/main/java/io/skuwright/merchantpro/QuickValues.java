package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.DecimalBytes;
import io.skuwright.wire.Repeat;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The values of a record as {@link Values} reads them, as long as there is nothing to say about any of them.
 *
 * <p>One serves all records of a document, one after the other. A slot below 0 is never filled.
 */
final class QuickValues {

    private final DecimalBytes decimals;
    private final QuickTimes times = new QuickTimes();
    private Repeat record;
    private boolean isPlain = true;

    QuickValues(ValueForms forms, Repeat record) {
        this.decimals = DecimalBytes.within(forms.limits());
        this.record = record;
    }

    QuickValues of(Repeat newRecord) {
        record = newRecord;
        return this;
    }

    /** Begins anew with nothing in doubt. */
    void begin() {
        isPlain = true;
    }

    /** Returns false if the careful way must read the record. */
    boolean isPlain() {
        return isPlain;
    }

    void doubt() {
        isPlain = false;
    }

    boolean has(int slot) {
        return slot >= 0 && !record.isBlank(slot);
    }

    Optional<String> text(int slot) {
        return has(slot) ? Optional.of(record.text(slot)) : Optional.empty();
    }

    Optional<String> code(int slot) {
        if (!has(slot)) {
            return Optional.empty();
        }
        String code = record.text(slot);
        isPlain &= record.isText(slot) && !CodeText.isMangled(code);
        return Optional.of(code);
    }

    Optional<String> id(int slot) {
        return has(slot) && !record.isText(slot) ? whole(slot) : code(slot);
    }

    private Optional<String> whole(int slot) {
        String literal = record.text(slot);
        for (int at = 0; at < literal.length(); at++) {
            isPlain &= literal.charAt(at) >= '0' && literal.charAt(at) <= '9';
        }
        return Optional.of(literal);
    }

    Optional<Ratio> number(int slot) {
        if (!has(slot)) {
            return Optional.empty();
        }
        Ratio number = record.number(slot, decimals);
        isPlain &= number != null;
        return Optional.ofNullable(number);
    }

    Optional<OffsetDateTime> time(int slot) {
        if (!has(slot)) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> time = record.isText(slot) ? times.read(record.text(slot)) : Optional.empty();
        isPlain &= time.isPresent();
        return time;
    }

    /** A text or number, anything else is none. */
    Optional<String> member(int slot) {
        Optional<String> text = text(slot);
        return text.isPresent() && (record.isText(slot) || isDigit(text.get())) ? text : Optional.empty();
    }

    private static boolean isDigit(String literal) {
        char first = literal.charAt(0);
        return first == '-' || (first >= '0' && first <= '9');
    }
}
