package io.skuwright.bom;

import java.time.LocalDate;

/** From which day on a line counts, and the first day on which it counts no more. */
record LineDates(LocalDate from, LocalDate to) {

    /** The days that ERP systems write for "always was" and "no end". */
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    static LineDates of(BomLine line) {
        return new LineDates(line.effectiveFrom().orElse(BEGINNING), line.effectiveTo().orElse(BomIndexer.OPEN_END));
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean isAlways() {
        return from.equals(BEGINNING) && to.equals(BomIndexer.OPEN_END);
    }
}
