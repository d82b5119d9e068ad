package io.skuwright.merchantpro;

import io.skuwright.result.Limits;
import io.skuwright.wire.NumberMemo;

/**
 * How the values of one reading are understood.
 *
 * @param limits bounds of numbers, codes and names
 * @param memo the numbers that were read lately; it serves one reading
 */
record ValueForms(Limits limits, NumberMemo memo) {

    static ValueForms of(Limits limits) {
        return new ValueForms(limits, new NumberMemo());
    }
}
