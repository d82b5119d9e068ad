package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomLine;
import java.util.Comparator;

/** Lines by their ids, those of digits by their size: the same for one BOM in whatever order its lines come. */
final class LineOrder {

    static final Comparator<BomLine> BY_ID = Comparator.comparing((BomLine line) -> !isNumber(line.id()))
            .thenComparing(line -> isNumber(line.id()) ? line.id().length() : 0)
            .thenComparing(BomLine::id);

    private LineOrder() {}

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
