package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;

/** The findings about single numbers, each with its facts under the names that the codes promise. */
final class NumberFindings {

    private NumberFindings() {}

    static Finding value(QuantityCode code, String value) {
        return Finding.of(code).with("value", value);
    }

    static Outcome<Ratio> whole(Ratio number, CharSequence text) {
        return number.isWhole()
                ? Outcome.of(number)
                : Outcome.failed(value(QuantityCode.NOT_AN_INTEGER, text.toString()));
    }

    static Finding length(int actual, Limits limits) {
        return over(QuantityCode.LIMIT_NUMBER_LENGTH, Limit.NUMBER_LENGTH, limits, Integer.toString(actual));
    }

    static Finding scale(String value, String actual, Limits limits) {
        return over(QuantityCode.LIMIT_NUMBER_SCALE, Limit.NUMBER_SCALE, limits, actual)
                .with("value", value);
    }

    static Finding digits(int actual, Limits limits) {
        return over(QuantityCode.LIMIT_NUMBER_DIGITS, Limit.NUMBER_DIGITS, limits, Integer.toString(actual));
    }

    static Finding bits(int actual, Limits limits) {
        return over(QuantityCode.LIMIT_QUANTITY_BITS, Limit.RATIO_BITS, limits, Integer.toString(actual));
    }

    private static Finding over(QuantityCode code, Limit limit, Limits limits, String actual) {
        return Finding.of(code).with("limit", limits.get(limit)).with("actual", actual);
    }
}
