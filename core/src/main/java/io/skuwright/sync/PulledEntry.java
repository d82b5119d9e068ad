package io.skuwright.sync;

/**
 * A row that was pulled and not acknowledged yet.
 *
 * @param row the row as it was read
 * @param fate what became of it in the shop, and whether its acknowledgement is under way
 */
record PulledEntry(PulledRow row, Fate fate) {

    enum Fate {
        PENDING("pending"),
        TAKEN("taken"),
        FAILED("failed"),
        ACKNOWLEDGING("acknowledging");

        private final String code;

        Fate(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    PulledEntry as(Fate newFate) {
        return new PulledEntry(row, newFate);
    }

    boolean is(Fate other) {
        return fate == other;
    }
}
