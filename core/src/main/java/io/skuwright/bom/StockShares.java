package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shares stock out among wishes, from the first to the last.
 *
 * <p>Products that need the same component share it: each wish gets what those before it have left. Example: K1 needs 1
 * A, K2 needs 2 A, in stock are 7 A; 3 K1 and 3 K2 are wanted:
 *
 * <pre>
 * StockShares shares = StockShares.of(stock, List.of(
 *         new BuildWish("K1", Ratio.of(3), Ratio.ONE), new BuildWish("K2", Ratio.of(3), Ratio.ONE)),
 *         BomPolicy.defaults(), BuildMode.SHALLOW);
 * shares.each().get(1).orThrow().quantity();    // 2
 * shares.left().onHand("A");                    // 0
 * shares.lacking();                             // A: 2
 * </pre>
 *
 * <p>A product without a BOM is taken from its own stock; of a product with a BOM its own stock does not count. Where a
 * {@link Buildable} is partial there is no share: with a line left out nothing is known to be covered. This class is
 * immutable and thread-safe.
 */
public final class StockShares {

    private final List<Outcome<BuildShare>> each;
    private final List<Shortage> lacking;
    private final StockLevels left;

    private StockShares(List<Outcome<BuildShare>> each, List<Shortage> lacking, StockLevels left) {
        this.each = List.copyOf(each);
        this.lacking = List.copyOf(lacking);
        this.left = left;
    }

    /**
     * Shares stock out; the order of the wishes carries meaning. The time grows with the lines that are met.
     *
     * @param wishes what is wanted, in the order in which it is served; one that gets nothing takes nothing
     */
    public static StockShares of(StockLevels stock, List<BuildWish> wishes, BomPolicy policy, BuildMode mode) {
        return new Sharing(stock, policy, mode).of(wishes);
    }

    /**
     * Returns the share of each wish, in their order.
     *
     * <p>A share has the findings of {@link Buildable}. There is no value where there is no explosion, where an error
     * left something out, with {@code BUILD_UNLIMITED} where nothing is needed, and with {@code BOM_PRODUCT_UNKNOWN} if
     * neither the catalogue nor the stock knows the product.
     */
    public List<Outcome<BuildShare>> each() {
        return each;
    }

    /**
     * Returns what must come in to serve all wishes that have a share in full, in the order in which it is met.
     *
     * @return one shortage for each component and unit, what is owed already included
     */
    public List<Shortage> lacking() {
        return lacking;
    }

    /** Returns the stock without what the shares take. */
    public StockLevels left() {
        return left;
    }

    /** Returns the number of wishes, for people. */
    @Override
    public String toString() {
        return each.size() + " shares, " + lacking.size() + " components lacking";
    }

    /** Serves one wish after the other. */
    private static final class Sharing {

        private final StockLevels stock;
        private final BomPolicy policy;
        private final BuildMode mode;
        private final StockLedger left;
        private final BuildQuestions questions;
        private final Map<ComponentUnit, Ratio> lacking = new LinkedHashMap<>();
        /** All so far are served in full, so that there is one ledger only. */
        private boolean inFull = true;
        /** What would be left had all been served in full, and had come in what lacks for that. */
        private StockLedger leftOfAll;
        private BuildQuestions questionsOfAll;

        Sharing(StockLevels stock, BomPolicy policy, BuildMode mode) {
            this.stock = stock;
            this.policy = policy;
            this.mode = mode;
            this.left = StockLedger.of(stock.pages());
            this.questions = new BuildQuestions(stock.catalog(), left.levels(), policy, mode);
            this.leftOfAll = left;
            this.questionsOfAll = questions;
        }

        StockShares of(List<BuildWish> wishes) {
            List<Outcome<BuildShare>> each = new ArrayList<>();
            for (BuildWish wish : wishes) {
                Outcome<Share> share = share(wish, questions, left);
                each.add(share.map(BuildShare::new));
                share.optional().ifPresent(made -> take(wish, made));
            }
            return new StockShares(each, shortages(), stock.withPages(left.levels()));
        }

        /** What lacks without a unit is added to what lacks in the one unit in which the component is counted. */
        private List<Shortage> shortages() {
            Map<ComponentUnit, Ratio> sums = new LinkedHashMap<>();
            lacking.forEach((lack, amount) -> sums.merge(named(lack), amount, Ratio::plus));
            List<Shortage> shortages = new ArrayList<>();
            sums.forEach((lack, amount) -> shortages.add(new Shortage(lack.component(), lack.unit(), amount)));
            return shortages;
        }

        private ComponentUnit named(ComponentUnit lack) {
            BomIndex index = stock.catalog().index();
            int product = lack.unit().isPresent() ? BomIndex.NONE : index.store.products.find(lack.component());
            List<String> units = product == BomIndex.NONE ? List.of() : index.countedUnits.of(product, mode);
            ComponentUnit same = units.size() == 1 ? new ComponentUnit(lack.component(), Optional.of(units.get(0))) : lack;
            return lacking.containsKey(same) ? same : lack;
        }

        private Outcome<Share> share(BuildWish wish, BuildQuestions asked, StockLedger ledger) {
            BomIndex index = stock.catalog().index();
            if (index.withBoms(wish.product()) != BomIndex.NONE) {
                return asked.upTo(wish.product(), wish.multiple(), wish.quantity());
            }
            OnHand own = ledger.levels().of(wish.product());
            return own == null && !index.knows(wish.product())
                    ? Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(wish.product()))
                    : Outcome.of(OwnStock.share(wish, own == null ? OnHand.of(Ratio.ZERO) : own));
        }

        private void take(BuildWish wish, Share share) {
            if (inFull && !share.isAll()) {
                leftOfAll = left.split();
                questionsOfAll = new BuildQuestions(stock.catalog(), leftOfAll.levels(), policy, mode);
                inFull = false;
            }
            share.take(left);
            if (!inFull) {
                Share all = share(wish, questionsOfAll, leftOfAll).optional().orElse(share);
                all.takeAll(leftOfAll);
                for (Shortage shortage : all.missing()) {
                    lacking.merge(new ComponentUnit(shortage.component(), shortage.unit()), shortage.missing(), Ratio::plus);
                }
            }
        }
    }
}
