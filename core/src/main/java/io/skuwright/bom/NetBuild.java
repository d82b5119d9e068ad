package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what any structure needs with stock: opens it, nets it, and searches where it must. */
final class NetBuild {

    private final String product;
    private final BuildMode mode;
    private final List<Finding> findings;
    private final boolean partial;
    private final OpenedBoms opened;
    private final StockPools pools;
    private final StepRanges steps;
    private final NetPass pass;

    private NetBuild(
            BomCatalog catalog, Explosion explosion, BuildMode mode, StockSource stock, List<Finding> findings) {
        this.product = explosion.product();
        this.mode = mode;
        this.findings = findings;
        this.partial = findings.stream().anyMatch(Finding::isError);
        OpenedStructure structure = explosion.structure();
        this.opened = structure.opened();
        this.pools = new StockPools(opened, mode, catalog.conversions(), stock, findings);
        this.steps = new StepRanges(opened);
        this.pass = new NetPass(opened, structure.order(), pools, steps, catalog.limits());
    }

    /** Opens a product; there is nothing to net without an explosion or if steps are ambiguous. */
    static Outcome<NetBuild> of(
            BomCatalog catalog, String product, StockSource stock, BomPolicy policy, BuildMode mode) {
        ExplosionView view = mode == BuildMode.DEEP ? ExplosionView.LEAF : ExplosionView.ORDER;
        Outcome<Explosion> opened = catalog.explode(product, Ratio.ZERO, view, policy);
        // Of nothing there is never a step; which steps count is for the search to say.
        List<Finding> findings = new ArrayList<>(opened.findings().stream()
                .filter(finding -> finding.code() != BomCode.BOM_STEP_NONE)
                .toList());
        boolean ambiguous = findings.stream().anyMatch(finding -> finding.code() == BomCode.BOM_STEPPED_AMBIGUOUS);
        return !opened.hasValue() || ambiguous
                ? Outcome.failed(findings)
                : Outcome.of(new NetBuild(catalog, opened.value(), mode, stock, findings));
    }

    /** Returns the largest multiple that stock covers. */
    Outcome<Buildable> largest(Ratio multiple) {
        if (isUnlimited(multiple)) {
            return unlimited();
        }
        Ratio exact = isProportional() ? BuildSearch.exact(pass, pools) : null;
        Ratio count = exact == null
                ? Ratio.of(new BuildSearch(pass, steps, multiple).search(), BigInteger.ONE)
                : exact.dividedBy(multiple).floor();
        Ratio quantity = count.times(multiple);
        List<Shortage> limiting = missing(quantity.plus(multiple));
        List<StockUse> used = used(quantity);
        return found(new Buildable(product, mode, quantity, new Lists(exact, limiting, used), partial));
    }

    /**
     * Returns the largest count of multiples up to one that stock covers, and what all of them would take; with an
     * error nothing is known to be covered.
     */
    Outcome<Share> upTo(Ratio multiple, BigInteger most) {
        if (partial) {
            return Outcome.failed(findings);
        }
        if (pools.pools() == 0) {
            return unlimited();
        }
        BigInteger count = new BuildSearch(pass, steps, multiple).searchUpTo(most);
        Ratio quantity = multiple.times(Ratio.of(count, BigInteger.ONE));
        List<StockUse> used = count.signum() == 0 ? List.of() : used(quantity);
        if (count.equals(most)) {
            return found(Share.Known.all(quantity, used));
        }
        List<Shortage> limiting = missing(quantity.plus(multiple));
        Ratio all = multiple.times(Ratio.of(most, BigInteger.ONE));
        return found(new Share.Known(quantity, false, limiting, used, missing(all), used(all)));
    }

    private boolean isUnlimited(Ratio multiple) {
        return !pass.grows() && pass.run(StepRanges.Use.NOTE, multiple);
    }

    private <T> Outcome<T> unlimited() {
        findings.add(Finding.of(StockCode.BUILD_UNLIMITED).about(product));
        return Outcome.failed(findings);
    }

    private <T> Outcome<T> found(T answer) {
        List<Finding> tooLarge = pass.tooLarge();
        if (tooLarge != null) {
            findings.addAll(tooLarge);
            return Outcome.failed(findings);
        }
        return Outcome.of(answer, List.copyOf(new LinkedHashSet<>(findings)));
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

    private List<Shortage> missing(Ratio quantity) {
        pass.run(StepRanges.Use.NOTE, quantity);
        List<Shortage> lacking = new ArrayList<>();
        for (int pool = 0; pool < pools.pools(); pool++) {
            if (pass.missing(pool).signum() > 0) {
                lacking.add(new Shortage(pools.components.get(pool), unit(pool), pass.missing(pool)));
            }
        }
        return List.copyOf(lacking);
    }

    private List<StockUse> used(Ratio quantity) {
        pass.run(StepRanges.Use.NOTE, quantity);
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

    private record Lists(@Nullable Ratio exact, List<Shortage> limiting, List<StockUse> used) implements BuildParts {}
}
