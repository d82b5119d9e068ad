package io.skuwright.wdt;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.row.Flag;

/** Makes a BOM of a suite. */
final class SuiteBom {

    private SuiteBom() {}

    static Bom of(WdtSuite suite) {
        Bom.Builder bom = Bom.builder().number(suite.suiteNo()).product(suite.suiteNo()).place(suite.place());
        bom.defaultFlag(Flag.YES).unit(suite.unit());
        boolean hasIds = suite.lines().stream().allMatch(line -> line.id().isPresent());
        for (int at = 0; at < suite.lines().size(); at++) {
            SuiteLine line = suite.lines().get(at);
            bom.addLines(BomLine.builder()
                    .id(hasIds ? line.id().orElse("") : Integer.toString(at + 1))
                    .component(line.specNo())
                    .numerator(line.quantity())
                    .place(line.place())
                    .build());
        }
        return bom.build();
    }
}
