package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.StockLevels;
import io.skuwright.bom.StockShares;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How many kits are available from the stock of their components.
 *
 * <p>It is a view over {@link Buildable} and {@link StockShares}, which do all the arithmetic; so availability, what
 * may be promised, and what can be built never disagree. Example: KIT-9 needs 1 BODY and 2/3 PACK of 4 SCREW, in stock
 * are 5 BODY and 9 SCREW:
 *
 * <pre>
 * KitAvailability kits = KitAvailability.of(catalog, stock, BomPolicy.defaults(), BuildMode.SHALLOW);
 * kits.available("KIT-9").orThrow();    // 3; of SCREW lack 5/3 for a fourth
 * kits.promise(List.of(
 *         KitWish.of("10", "KIT-9", Ratio.of(2)),      // 2
 *         KitWish.of("20", "SCREW", Ratio.of(10)),     // 3: the kits have taken 16/3
 *         KitWish.of("30", "KIT-9", Ratio.of(3))));    // 0
 * </pre>
 *
 * <p>{@link #available} judges each kit alone and may be negative if stock is: -384 of a component that each kit needs
 * once are -384 kits. {@link #promise} shares stock out, never gives the same piece twice, and is never negative.
 * This class is immutable and thread-safe.
 */
public final class KitAvailability {

    private final StockLevels stock;
    private final BomPolicy policy;
    private final BuildMode mode;

    private KitAvailability(StockLevels stock, BomPolicy policy, BuildMode mode) {
        this.stock = stock;
        this.policy = policy;
        this.mode = mode;
    }

    /**
     * Returns the availability of kits from stock; the time grows with the stock, whose components are looked up once.
     *
     * @param stock what there is of each component, by its code; a component that is not in it has no stock
     * @param policy how BOMs are read: date, default BOM, losses, optional lines
     * @param mode whether components that have BOMs themselves may be made
     */
    public static KitAvailability of(
            BomCatalog catalog, Map<String, OnHand> stock, BomPolicy policy, BuildMode mode) {
        return of(StockLevels.of(catalog, stock), policy, mode);
    }

    /** Returns the availability of kits from stock that was looked up before, such as what a promise has left. */
    public static KitAvailability of(StockLevels stock, BomPolicy policy, BuildMode mode) {
        return new KitAvailability(
                requireNonNull(stock, "stock"), requireNonNull(policy, "policy"), requireNonNull(mode, "mode"));
    }

    /** Returns what {@link #available(String, Ratio)} returns for whole kits. */
    public Outcome<Buildable> available(String kit) {
        return available(kit, Ratio.ONE);
    }

    /**
     * Returns how many of one kit are available.
     *
     * @param multiple what the quantity must be a multiple of, in the unit of the kit's BOM
     * @return the answer and findings of {@link Buildable#of(String, StockLevels, BomPolicy, BuildMode, Ratio)}
     * @throws IllegalArgumentException if the multiple is not above 0
     */
    public Outcome<Buildable> available(String kit, Ratio multiple) {
        return Buildable.of(kit, stock, policy, mode, multiple);
    }

    /**
     * Returns how many of each kit are available, each judged alone.
     *
     * <p>Two kits that need the same component are both told what all of it makes: a web shop shows that, an order
     * needs {@link #promise}. The time grows with the lines of the kits, not with the stock.
     *
     * @param kits codes of kits; one that is named twice is answered once
     * @return the answers in the order of the kits, without those that have none: the findings say why
     */
    public Outcome<Map<String, Buildable>> available(Collection<String> kits) {
        return Buildable.allOf(kits, stock, policy, mode);
    }

    /**
     * Shares stock out among wishes, from the first to the last.
     *
     * <p>The order of the list carries meaning: each wish gets what the ones before it have left, rounded down to its
     * multiple, so the caller decides who comes first. One that gets nothing takes nothing. The time grows with the
     * lines of the kits that are wanted.
     *
     * @return the promise, always, with {@code WISH_BLANK}, {@code WISH_QUANTITY_NEGATIVE}, {@code
     *     WISH_MULTIPLE_NOT_POSITIVE} or {@code WISH_NOT_ANSWERED} for each wish that is refused, for the last the
     *     findings of {@link StockShares} beside it; {@code WISH_LINE_REPEATED} and {@code WISH_PART_OF_MULTIPLE} are
     *     warnings
     */
    public Outcome<KitPromise> promise(List<KitWish> wishes) {
        return new Promising().promise(wishes, stock, policy, mode);
    }

    /** Returns the mode and the size of the stock, for people. */
    @Override
    public String toString() {
        return (mode == BuildMode.DEEP ? "deep" : "shallow") + " availability from " + stock;
    }
}
