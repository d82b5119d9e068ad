package io.skuwright.bom;

import io.skuwright.quantity.Ratio;

/**
 * What some quantity of a parent needs, if no stepped line is on the way: {@code rate x parent + once}.
 *
 * <p>Ways are put together from the component upwards, so the part below two users is worked out once.
 */
record Need(Ratio rate, Ratio once) {

    /** Returns the need of one line, in its unit. */
    static Need of(OpenedBoms opened, int edge) {
        Usage usage = opened.usage(edge);
        return usage == null ? new Need(opened.factor(edge), Ratio.ZERO) : new Need(usage.rate(), usage.once());
    }

    /** Returns this need of what an edge opens as a need of the edge's parent. */
    Need through(OpenedBoms opened, int edge) {
        Usage usage = opened.usage(edge);
        if (usage == null) {
            return new Need(rate.times(opened.factor(edge)), once);
        }
        Ratio converted = rate.times(usage.conversion());
        return new Need(
                converted.times(usage.rate()),
                usage.hasOnce() ? once.plus(converted.times(usage.once())) : once);
    }

    Need plus(Need other) {
        return new Need(rate.plus(other.rate), once.plus(other.once));
    }

    /** Returns what one of the parent needs. */
    Ratio ofOne() {
        return once.isZero() ? rate : rate.plus(once);
    }

    /** Returns the largest of the numbers that stand for the need. */
    Ratio largest() {
        Ratio one = ofOne();
        Ratio larger = one.bitLength() >= rate.bitLength() ? one : rate;
        return larger.bitLength() >= once.bitLength() ? larger : once;
    }
}
