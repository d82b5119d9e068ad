package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes BOMs another way without changing what they say. */
final class Disguise {

    private Disguise() {}

    /** Lines in another order, with other ids, ratios as other fractions, and a yield as many times as large. */
    static List<Bom> of(List<Bom> boms, Random random, long yieldTimes) {
        List<Bom> disguised = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>();
            for (BomLine line : bom.lines()) {
                lines.add(of(line, random, line.kind() == BomLineKind.FIXED ? 1 : yieldTimes));
            }
            Collections.shuffle(lines, random);
            disguised.add(Bom.builder()
                    .from(bom)
                    .yieldQuantity(bom.yieldQuantity().times(yieldTimes))
                    .lines(lines)
                    .use("use " + random.nextInt(9))
                    .build());
        }
        Collections.shuffle(disguised, random);
        return disguised;
    }

    private static BomLine of(BomLine line, Random random, long yieldTimes) {
        Ratio times = Ratio.of(1 + random.nextInt(9), 1 + random.nextInt(9));
        return BomLine.builder()
                .from(line)
                .id("other " + random.nextInt())
                .numerator(line.numerator().times(times).times(yieldTimes))
                .denominator(line.denominator().times(times))
                .build();
    }
}
