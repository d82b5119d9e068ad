package io.skuwright.kingdee;

import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import io.skuwright.row.WireLimits;
import java.util.List;

/**
 * How documents of ENG_BOM are read.
 *
 * @param names our words and the names Kingdee uses for them
 * @param codes what the codes in fields mean
 * @param limits the limits on numbers
 * @param wireLimits the limits on JSON that stands as text inside a document
 * @param keys the field keys of a query, none if there is none
 * @param filter which documents are taken
 * @param aux which spec each flex field of auxiliary properties is, such as {@code FF100001 = colour}
 */
record EngBomReading(
        FieldNames names,
        BomCodes codes,
        Limits limits,
        WireLimits wireLimits,
        List<String> keys,
        EngBomFilter filter,
        AuxTable aux) {

    static final EngBomReading DEFAULTS = new EngBomReading(
            EngBomNames.defaults(),
            BomCodes.defaults(),
            Limits.defaults(),
            WireLimits.defaults(),
            List.of(),
            EngBomFilter.IN_FORCE,
            AuxTable.none());

    EngBomReading with(FieldNames other) {
        return new EngBomReading(other, codes, limits, wireLimits, keys, filter, aux);
    }

    EngBomReading with(BomCodes other) {
        return new EngBomReading(names, other, limits, wireLimits, keys, filter, aux);
    }

    EngBomReading with(Limits other) {
        return new EngBomReading(names, codes, other, wireLimits, keys, filter, aux);
    }

    EngBomReading with(WireLimits other) {
        return new EngBomReading(names, codes, limits, other, keys, filter, aux);
    }

    EngBomReading with(List<String> other) {
        return new EngBomReading(names, codes, limits, wireLimits, other, filter, aux);
    }

    EngBomReading with(EngBomFilter other) {
        return new EngBomReading(names, codes, limits, wireLimits, keys, other, aux);
    }

    EngBomReading with(AuxTable other) {
        return new EngBomReading(names, codes, limits, wireLimits, keys, filter, other);
    }
}
