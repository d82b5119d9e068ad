package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.List;

/**
 * How much of what is wanted stock covers.
 *
 * <p>It is a {@link Buildable} with an end: never more than is wanted, and never below zero. What is left of the stock
 * is the stock of the next question, so that products that need the same component share it out. Example: a kit needs
 * 1 BODY and 2 SCREW; 5 are wanted, in stock are 9 BODY and 6 SCREW:
 *
 * <pre>
 * BuildShare share = BuildShare.of("KIT", stock, BomPolicy.defaults(), BuildMode.SHALLOW, Ratio.ONE, Ratio.of(5))
 *         .orThrow();
 * share.quantity();               // 3
 * share.limiting();               // SCREW: 2 lack for one more
 * share.missing();                // SCREW: 4 lack for all 5
 * share.left().onHand("BODY");    // 6
 * </pre>
 *
 * <p>A product without a BOM is taken from its own stock, in the unit of that; of a product with a BOM its own stock
 * does not count. Where a {@link Buildable} is partial there is no share: with a line left out nothing is known to be
 * covered. This class is immutable and thread-safe.
 */
public final class BuildShare {

    private final String product;
    private final Share share;
    private final StockLevels stock;

    private BuildShare(String product, Share share, StockLevels stock) {
        this.product = product;
        this.share = share;
        this.stock = stock;
    }

    /**
     * Finds how much of a quantity can be built.
     *
     * @param multiple what the share must be a multiple of, in the unit of the product's BOM
     * @param wanted the quantity; the part of it that is no whole multiple is left out of everything
     * @return the share with the findings of {@link Buildable}; no value where there is no explosion or where an error
     *     left something out, and with {@code BOM_PRODUCT_UNKNOWN} if neither the catalogue nor the stock knows it
     * @throws IllegalArgumentException if the multiple is not above 0, or the quantity is below 0
     */
    public static Outcome<BuildShare> of(
            String product, StockLevels stock, BomPolicy policy, BuildMode mode, Ratio multiple, Ratio wanted) {
        if (wanted.signum() < 0) {
            throw new IllegalArgumentException("The quantity '" + wanted + "' must not be below 0.");
        }
        BuildQuestions.check(multiple);
        BomIndex index = stock.catalog().index();
        OnHand own = stock.source().of(requireNonNull(product, "product"));
        boolean made = index.withBoms(product) != BomIndex.NONE;
        if (!made && own == null && !index.knows(product)) {
            return Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(product));
        }
        BuildQuestions questions = new BuildQuestions(stock.catalog(), stock.source(), policy, mode);
        Outcome<Share> share = made
                ? questions.upTo(product, multiple, wanted)
                : Outcome.of(ofItself(product, own == null ? OnHand.of(Ratio.ZERO) : own, multiple, wanted));
        return share.map(found -> new BuildShare(product, found, stock));
    }

    private static Share ofItself(String product, OnHand own, Ratio multiple, Ratio wanted) {
        BigInteger most = wanted.dividedBy(multiple).floor().numerator();
        BigInteger covered = own.amount().dividedBy(multiple).floor().numerator();
        BigInteger count = covered.min(most).max(BigInteger.ZERO);
        Ratio quantity = multiple.times(Ratio.of(count, BigInteger.ONE));
        List<StockUse> used = uses(product, own, quantity);
        if (count.equals(most)) {
            return new Share(quantity, List.of(), used, List.of(), used);
        }
        Ratio all = multiple.times(Ratio.of(most, BigInteger.ONE));
        return new Share(
                quantity,
                lacks(product, own, quantity.plus(multiple)),
                used,
                lacks(product, own, all),
                uses(product, own, all));
    }

    private static List<StockUse> uses(String product, OnHand own, Ratio quantity) {
        return quantity.isZero() ? List.of() : List.of(new StockUse(product, own.unit(), quantity, quantity));
    }

    private static List<Shortage> lacks(String product, OnHand own, Ratio quantity) {
        return List.of(new Shortage(product, own.unit(), quantity.minus(own.amount())));
    }

    /** Returns the code of the product. */
    public String product() {
        return product;
    }

    /** Returns how much stock covers: a multiple of what was asked for, from 0 to what is wanted. */
    public Ratio quantity() {
        return share.quantity();
    }

    /** Returns what lacks for one more multiple; nothing if all that is wanted is covered. */
    public List<Shortage> limiting() {
        return share.limiting();
    }

    /** Returns what the share takes of each component, in the order in which it is met. */
    public List<StockUse> used() {
        return share.used();
    }

    /** Returns what lacks for all that is wanted; nothing if it is covered. */
    public List<Shortage> missing() {
        return share.missing();
    }

    /** Returns the stock without what the share takes. */
    public StockLevels left() {
        return stock.less(share.used(), List.of());
    }

    /** Returns the stock without what all that is wanted takes, once what is missing has come in. */
    public StockLevels leftWithAll() {
        return stock.less(share.usedByAll(), share.missing());
    }

    /** Returns the product and how much of it is covered, for people. */
    @Override
    public String toString() {
        return share.quantity() + " " + product;
    }
}
