package io.skuwright.order;

import io.skuwright.row.Flag;
import org.jspecify.annotations.Nullable;

/** Which standard BOM a line carries, where the CRM generates one from each selection. */
final class StandardBoms {

    private StandardBoms() {}

    /** Returns the standard BOM of a kit or of a product with a BOM, null if there is none. */
    static @Nullable String ofRoot(OrderLine line) {
        if (Texts.has(line.standardBom())) {
            return line.standardBom();
        }
        return line.linkedBomIsStandard() == Flag.YES ? Texts.orNull(line.linkedBom()) : null;
    }

    /** Adds the findings of lines that lack what they should carry. */
    static void check(Forest forest, Judge judge, Notes notes) {
        for (int line = 0; line < forest.size(); line++) {
            OrderLine it = forest.lines[line];
            switch (judge.reasonOf(line)) {
                case KIT_ROOT, NON_KIT_ROOT -> {
                    if (ofRoot(it) == null) {
                        notes.add(line, notes.about(line, OrderCode.STANDARD_BOM_MISSING));
                    }
                }
                case OPEN_SON, CLOSED_SON -> {
                    if (!Texts.has(it.standardBomLine())) {
                        notes.add(line, notes.about(line, OrderCode.STANDARD_BOM_LINE_MISSING));
                    }
                }
                default -> {}
            }
        }
    }
}
