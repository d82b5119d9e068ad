package io.skuwright.kingdee;

import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the exact numbers of a BOM into the decimals that Kingdee takes, a ratio into two of them. */
final class EngBomFigures {

    /** Kingdee keeps quantities as decimal(23,10). */
    private static final DecimalField FIELD = DecimalField.of(23, 10);

    /** More bits than any two fields have. */
    private static final int SMALL = 1_024;

    /** The keys of the two sides of a ratio. */
    record Fields(String upper, String lower) {}

    private final Rounding rounding;
    private final Limits limits;
    private final EngBomNotes notes;

    EngBomFigures(Rounding rounding, Limits limits, EngBomNotes notes) {
        this.rounding = rounding;
        this.limits = limits;
        this.notes = notes;
    }

    /** Writes a number. */
    void number(Map<String, Cell> row, String field, Ratio value, Place place) {
        BigDecimal decimal = isSmall(field, place, value) ? fit(field, value, place) : null;
        if (decimal != null) {
            row.put(field, Cell.number(decimal.toPlainString()));
        }
    }

    private @Nullable BigDecimal fit(String field, Ratio value, Place place) {
        BigDecimal decimal = notes.take(FIELD.fit(value, rounding), field, place);
        Rounded<Ratio> rounded = rounding.apply(value);
        if (decimal != null && !rounded.isExact()) {
            notes.add(notes.about(EngBomCode.ENG_BOM_NUMBER_ROUNDED)
                    .at(place)
                    .with("field", field)
                    .with("exact", value.toString())
                    .with("rounded", decimal.toPlainString())
                    .with("residue", rounded.residue().toString()));
        }
        return decimal;
    }

    /**
     * Writes a ratio: as it is if both sides are decimals, else as the same ratio of whole numbers.
     *
     * @param lower the lower side, above 0
     */
    void ratio(Map<String, Cell> row, Fields fields, Ratio upper, Ratio lower, Place place) {
        if (!isSmall(fields.upper(), place, upper) || !isSmall(fields.lower(), place, lower)) {
            return;
        }
        Ratio quotient = upper.dividedBy(lower);
        boolean isWritten = write(row, fields, upper, lower)
                || write(row, fields, whole(quotient.numerator()), whole(quotient.denominator()));
        if (!isWritten && rounding.equals(Rounding.none())) {
            notes.take(tooLong(quotient), fields.upper(), place);
        } else if (!isWritten) {
            number(row, fields.upper(), quotient, place);
            row.put(fields.lower(), Cell.number("1"));
        }
    }

    /** Writes a ratio that nobody reckons with, as it is if it fits, else as nothing of one. */
    void unused(Map<String, Cell> row, Fields fields, Ratio upper, Ratio lower) {
        boolean isSmall = upper.bitLength() + lower.bitLength() < SMALL;
        if (!isSmall || lower.signum() <= 0 || !write(row, fields, upper, lower)) {
            write(row, fields, Ratio.ZERO, Ratio.ONE);
        }
    }

    private static Outcome<BigDecimal> tooLong(Ratio quotient) {
        Outcome<BigDecimal> upper = FIELD.fit(whole(quotient.numerator()), Rounding.none());
        return upper.hasValue() ? FIELD.fit(whole(quotient.denominator()), Rounding.none()) : upper;
    }

    private static Ratio whole(BigInteger number) {
        return Ratio.of(number, BigInteger.ONE);
    }

    private static boolean write(Map<String, Cell> row, Fields fields, Ratio upper, Ratio lower) {
        Outcome<BigDecimal> one = FIELD.fit(upper, Rounding.none());
        Outcome<BigDecimal> other = FIELD.fit(lower, Rounding.none());
        if (!one.hasValue() || !other.hasValue()) {
            return false;
        }
        row.put(fields.upper(), Cell.number(one.value().toPlainString()));
        row.put(fields.lower(), Cell.number(other.value().toPlainString()));
        return true;
    }

    /** A number of a million digits is refused before anything is reckoned with it. */
    private boolean isSmall(String field, Place place, Ratio value) {
        return notes.take(value.within(limits), field, place) != null;
    }
}
