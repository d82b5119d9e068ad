package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;

/** What stock covers of what is wanted; lists may be made when they are asked for. */
interface Share {

    /** Returns the part that is covered. */
    Ratio quantity();

    /** Returns true if every multiple that is wanted is covered. */
    boolean isAll();

    /** Returns what lacks for one more multiple; nothing if all is covered. */
    List<Shortage> limiting();

    /** Returns what the part takes. */
    List<StockUse> used();

    /** Returns what lacks for all. */
    List<Shortage> missing();

    /** Takes the part from stock. */
    void take(StockLedger ledger);

    /** Takes all, once what is missing has come in. */
    void takeAll(StockLedger ledger);

    /**
     * A share whose lists are there.
     *
     * @param usedByAll what all takes, from stock and from what is missing
     */
    record Known(
            Ratio quantity,
            boolean isAll,
            List<Shortage> limiting,
            List<StockUse> used,
            List<Shortage> missing,
            List<StockUse> usedByAll)
            implements Share {

        /** Returns a share of all that is wanted. */
        static Known all(Ratio quantity, List<StockUse> used) {
            return new Known(quantity, true, List.of(), used, List.of(), used);
        }

        @Override
        public void take(StockLedger ledger) {
            ledger.take(used, List.of());
        }

        @Override
        public void takeAll(StockLedger ledger) {
            ledger.take(usedByAll, missing);
        }
    }

    /** A share of what is needed in proportion; it does not change with the stock. */
    record Plain(PlainBuild build, Ratio quantity, Ratio multiple, Ratio wanted) implements Share {

        @Override
        public boolean isAll() {
            return quantity.equals(wanted);
        }

        @Override
        public List<Shortage> limiting() {
            return isAll() ? List.of() : build.missing(quantity.plus(multiple));
        }

        @Override
        public List<StockUse> used() {
            return build.uses(quantity);
        }

        @Override
        public List<Shortage> missing() {
            return isAll() ? List.of() : build.missing(wanted);
        }

        @Override
        public void take(StockLedger ledger) {
            build.take(ledger, quantity);
        }

        @Override
        public void takeAll(StockLedger ledger) {
            build.take(ledger, wanted);
        }
    }
}
