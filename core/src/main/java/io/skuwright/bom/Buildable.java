package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many of a product can be built from stock.
 *
 * <p>What is needed is added up by component first, so that a component on several lines is counted once, and the
 * answer is never more than stock covers. Example: 4 kits need 2 P2 and 2 P3; in stock are 4 P2 and 8 P3:
 *
 * <pre>
 * Map&lt;String, OnHand&gt; stock = Map.of("P2", OnHand.of(Ratio.of(4)), "P3", OnHand.of(Ratio.of(8)));
 * Buildable kits = Buildable.of(catalog, "KIT", stock, BomPolicy.defaults(), BuildMode.SHALLOW).orThrow();
 * kits.quantity();    // 8
 * kits.limiting();    // P2: 1/2 lacks for one more
 * </pre>
 *
 * <p>Rules: stock of the product itself does not count, nor do by-products. A component that is not in the map has
 * no stock. If stock is negative the answer may be too: -384 of a part that each kit needs once are -384 kits. What
 * a place needs once (a fixed line, a fixed loss) is needed in each place unless stock covers all of it. A component
 * that several BOMs make takes its stock where it is met first, and for making before for buying. With steps a larger
 * build may need less; the largest that stock covers is found all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Buildable {

    private final String product;
    private final BuildMode mode;
    private final Ratio quantity;
    private final @Nullable Ratio exact;
    private final List<Shortage> limiting;
    private final List<StockUse> used;
    private final boolean partial;

    private Buildable(
            String product,
            BuildMode mode,
            Ratio quantity,
            @Nullable Ratio exact,
            List<Shortage> limiting,
            List<StockUse> used,
            boolean partial) {
        this.product = product;
        this.mode = mode;
        this.quantity = quantity;
        this.exact = exact;
        this.limiting = limiting;
        this.used = used;
        this.partial = partial;
    }

    /** Returns what {@link #of(BomCatalog, String, Map, BomPolicy, BuildMode, Ratio)} returns for whole units. */
    public static Outcome<Buildable> of(
            BomCatalog catalog, String product, Map<String, OnHand> stock, BomPolicy policy, BuildMode mode) {
        return of(catalog, product, stock, policy, mode, Ratio.ONE);
    }

    /**
     * Finds how many can be built.
     *
     * <p>The time is that of a few passes over the lines that are met, two for each bit of the answer; with steps
     * these for each step that is crossed. If all is in proportion and no stock of made components counts it is one
     * pass.
     *
     * @param stock what there is of each component, by its code
     * @param multiple what the quantity must be a multiple of, in the unit of the product's BOM
     * @return the answer with the findings of {@link BomCatalog#explode}, {@code STOCK_UNIT_MISMATCH} and {@code
     *     STOCK_UNIT_AMBIGUOUS}; no value with {@code BUILD_UNLIMITED} if nothing limits it, with {@code
     *     BOM_STEPPED_AMBIGUOUS}, with {@code LIMIT_QUANTITY_BITS}, or where there is no explosion
     * @throws IllegalArgumentException if the multiple is not above 0
     */
    public static Outcome<Buildable> of(
            BomCatalog catalog,
            String product,
            Map<String, OnHand> stock,
            BomPolicy policy,
            BuildMode mode,
            Ratio multiple) {
        if (multiple.signum() <= 0) {
            throw new IllegalArgumentException("The multiple '" + multiple + "' must be above 0.");
        }
        ExplosionView view = requireNonNull(mode, "mode") == BuildMode.DEEP ? ExplosionView.LEAF : ExplosionView.ORDER;
        Outcome<Explosion> opened = catalog.explode(product, Ratio.ZERO, view, policy);
        // Of nothing there is never a step; which steps count is for the search to say.
        List<Finding> findings = new ArrayList<>(opened.findings().stream()
                .filter(finding -> finding.code() != BomCode.BOM_STEP_NONE)
                .toList());
        boolean ambiguous = findings.stream().anyMatch(finding -> finding.code() == BomCode.BOM_STEPPED_AMBIGUOUS);
        if (!opened.hasValue() || ambiguous) {
            return Outcome.failed(findings);
        }
        return new Builder(catalog, opened.value(), mode, Map.copyOf(stock), findings).build(multiple);
    }

    /** Puts one answer together. */
    private static final class Builder {
        private final Explosion explosion;
        private final BuildMode mode;
        private final List<Finding> findings;
        private final boolean partial;
        private final OpenedBoms opened;
        private final StockPools pools;
        private final StepRanges steps;
        private final NetPass pass;

        Builder(
                BomCatalog catalog,
                Explosion explosion,
                BuildMode mode,
                Map<String, OnHand> stock,
                List<Finding> findings) {
            this.explosion = explosion;
            this.mode = mode;
            this.findings = findings;
            this.partial = findings.stream().anyMatch(Finding::isError);
            OpenedStructure structure = explosion.structure();
            this.opened = structure.opened();
            this.pools = new StockPools(opened, mode, catalog.conversions(), stock, findings);
            this.steps = new StepRanges(opened);
            this.pass = new NetPass(opened, structure.order(), pools, steps, catalog.limits());
        }

        Outcome<Buildable> build(Ratio multiple) {
            boolean limited = pass.grows() || !pass.run(StepRanges.Use.NOTE, multiple);
            if (!limited) {
                findings.add(Finding.of(StockCode.BUILD_UNLIMITED).about(explosion.product()));
                return Outcome.failed(findings);
            }
            Ratio exact = isProportional() ? BuildSearch.exact(pass, pools) : null;
            Ratio count = exact == null
                    ? Ratio.of(new BuildSearch(pass, steps, multiple).search(), BigInteger.ONE)
                    : exact.dividedBy(multiple).floor();
            Ratio quantity = count.times(multiple);
            pass.run(StepRanges.Use.NOTE, quantity.plus(multiple));
            List<Shortage> limiting = limiting();
            pass.run(StepRanges.Use.NOTE, quantity);
            List<StockUse> used = used();
            List<Finding> tooLarge = pass.tooLarge();
            if (tooLarge != null) {
                findings.addAll(tooLarge);
                return Outcome.failed(findings);
            }
            return Outcome.of(
                    new Buildable(explosion.product(), mode, quantity, exact, limiting, used, partial),
                    List.copyOf(new LinkedHashSet<>(findings)));
        }

        /** Returns true if every need is the build times a number. */
        private boolean isProportional() {
            for (int edge = 0; edge < opened.edges; edge++) {
                Usage usage = opened.usage(edge);
                if (usage != null && (usage.hasOnce() || usage.isStepped())) {
                    return false;
                }
            }
            return pools.pointPool.stream()
                    .allMatch(pool -> pool == BomIndex.NONE || pools.amounts.get(pool).isZero());
        }

        private List<Shortage> limiting() {
            List<Shortage> lacking = new ArrayList<>();
            for (int pool = 0; pool < pools.pools(); pool++) {
                if (pass.missing(pool).signum() > 0) {
                    lacking.add(new Shortage(pools.components.get(pool), unit(pool), pass.missing(pool)));
                }
            }
            return List.copyOf(lacking);
        }

        private List<StockUse> used() {
            List<StockUse> uses = new ArrayList<>();
            for (int pool = 0; pool < pools.pools(); pool++) {
                if (!pass.needed(pool).isZero() || !pass.fromStock(pool).isZero()) {
                    uses.add(new StockUse(
                            pools.components.get(pool), unit(pool), pass.needed(pool), pass.fromStock(pool)));
                }
            }
            return List.copyOf(uses);
        }

        private Optional<String> unit(int pool) {
            return Optional.of(pools.units.get(pool)).filter(unit -> !unit.isEmpty());
        }
    }

    /** Returns the code of the product. */
    public String product() {
        return product;
    }

    /** Returns whether components may be made for the build. */
    public BuildMode mode() {
        return mode;
    }

    /** Returns how much can be built: a multiple of what was asked for, never more than stock covers. */
    public Ratio quantity() {
        return quantity;
    }

    /**
     * Returns how much could be built if any fraction could.
     *
     * @return the exact quantity; empty if some need is not in proportion: fixed or stepped lines, fixed losses, stock
     *     of components that are also made
     */
    public Optional<Ratio> exact() {
        return Optional.ofNullable(exact);
    }

    /**
     * Returns what lacks for one more multiple, in the order in which it is met.
     *
     * <p>It is empty only if a stepped line has no step for one more.
     */
    public List<Shortage> limiting() {
        return limiting;
    }

    /** Returns what the quantity takes of each component, in the order in which it is met. */
    public List<StockUse> used() {
        return used;
    }

    /** Returns true if an error left a line or a BOM out, so that more may be needed than is counted. */
    public boolean isPartial() {
        return partial;
    }

    /** Returns the product and how many can be built, for people. */
    @Override
    public String toString() {
        return quantity + " " + product + " (" + (mode == BuildMode.DEEP ? "deep" : "shallow") + ")";
    }
}
