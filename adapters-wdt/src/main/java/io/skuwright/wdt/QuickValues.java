package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.DecimalBytes;
import io.skuwright.wire.Repeat;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record as {@link Values} reads them, as long as there is nothing to say about any of them.
 *
 * <p>One serves all records of a document, one after the other.
 */
final class QuickValues {

    private static final String NO_ID = "0";

    private final ValueForms forms;
    private final DecimalBytes decimals;
    private Repeat record;
    private boolean isPlain = true;
    private int lastProperty;

    QuickValues(ValueForms forms, Repeat record) {
        this.forms = forms;
        this.decimals = DecimalBytes.within(forms.limits());
        this.record = record;
    }

    QuickValues of(Repeat newRecord) {
        record = newRecord;
        isPlain = true;
        lastProperty = 0;
        return this;
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

    @Nullable String text(int slot) {
        return record.isBlank(slot) ? null : record.text(slot);
    }

    @Nullable String name(int slot) {
        String name = text(slot);
        return Values.NONE.equals(name) ? null : name;
    }

    @Nullable String code(int slot) {
        String code = text(slot);
        isPlain &= record.isText(slot) && (code == null || !CodeText.isMangled(code));
        return code;
    }

    @Nullable String requiredCode(int slot) {
        String code = code(slot);
        isPlain &= code != null;
        return code;
    }

    @Nullable String id(int slot) {
        String id = record.isText(slot) ? code(slot) : whole(slot);
        return NO_ID.equals(id) ? null : id;
    }

    private String whole(int slot) {
        String literal = record.text(slot);
        for (int at = 0; at < literal.length(); at++) {
            isPlain &= literal.charAt(at) >= '0' && literal.charAt(at) <= '9';
        }
        return literal;
    }

    @Nullable Ratio number(int slot) {
        if (record.isBlank(slot)) {
            return null;
        }
        Ratio number = record.number(slot, decimals);
        isPlain &= number != null;
        return number;
    }

    /** Properties are kept in the order of their numbers. */
    @Nullable String property(int number, int slot) {
        isPlain &= number > lastProperty;
        lastProperty = number;
        return text(slot);
    }

    boolean deleted(int slot) {
        Ratio number = number(slot);
        isPlain &= number == null || number.signum() >= 0;
        return number != null && number.signum() > 0;
    }

    boolean disabled(int slot) {
        return GoodsDecoder.DISABLED.equals(text(slot));
    }

    @Nullable LocalDateTime time(int slot) {
        String text = text(slot);
        if (text == null || TimeText.isNone(text)) {
            return null;
        }
        Optional<LocalDateTime> time = TimeText.read(text, forms.zone());
        isPlain &= time.isPresent();
        return time.orElse(null);
    }
}
