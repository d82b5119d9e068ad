package io.skuwright.wdt;

import io.skuwright.result.Limits;
import io.skuwright.wire.NumberMemo;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How the values of one reading are understood.
 *
 * @param dialect whose answers are read
 * @param zone where the clock of the tenant stands, for times that come as milliseconds since 1970
 * @param limits bounds of numbers, codes and names
 * @param memo the numbers that were read lately; it serves one reading
 */
record ValueForms(Dialect dialect, ZoneId zone, Limits limits, NumberMemo memo) {

    /** Beijing time, by which the vendor counts the seconds of a signature; that stores keep it too is not confirmed. */
    static final ZoneId BEIJING = ZoneOffset.ofHours(8);

    static ValueForms of(Dialect dialect) {
        return of(dialect, BEIJING, Limits.defaults());
    }

    static ValueForms of(Dialect dialect, ZoneId zone, Limits limits) {
        return new ValueForms(dialect, zone, limits, new NumberMemo());
    }
}
