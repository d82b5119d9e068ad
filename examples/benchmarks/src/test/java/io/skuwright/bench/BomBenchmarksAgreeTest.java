package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.baseline.FractionArrays;
import io.skuwright.bench.baseline.HashMapIndex;
import io.skuwright.bench.baseline.JgraphtPass;
import io.skuwright.bench.baseline.NaiveDecimal;
import io.skuwright.bench.baseline.NaiveFraction;
import io.skuwright.bench.baseline.NaiveUses;
import io.skuwright.bench.floor.LongCsr;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomForest;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Competitors about BOMs are compared only because they give the same answers; and no benchmark rots. */
class BomBenchmarksAgreeTest {

    /** What decimals of 34 digits may be off after a few levels, for each unit of the answer. */
    private static final Ratio TINY = Ratio.of(BigDecimal.ONE.scaleByPowerOfTen(-30));

    private static List<BomEdges> structures(BomQuantities quantities) {
        return List.of(
                BomShape.tree(1, quantities, 0),
                BomShape.tree(40, quantities, 20),
                BomShape.TREE6X4.grow(quantities, 20),
                BomShape.diamond(1, 50, quantities, 0),
                BomShape.diamond(4, 50, quantities, 20));
    }

    @ParameterizedTest
    @EnumSource(BomQuantities.class)
    void competitors_smallStructures_giveTheEnginesTotals(BomQuantities quantities) {
        for (BomEdges edges : structures(quantities)) {
            String root = edges.code(0);
            BomCatalog catalog = BomEngine.catalog(edges.bomList());
            Map<String, Ratio> totals = BomEngine.map(catalog, root);
            assertThat(totals).hasSize(edges.nodes() - 1);
            assertThat(ratios(NaiveFraction.of(edges).explode(root))).isEqualTo(totals);
            assertThat(ratios(JgraphtPass.of(edges).explode(root))).isEqualTo(totals);
            assertThat(floor(edges)).isEqualTo(totals);
            assertNear(NaiveDecimal.of(edges).explode(root), totals);
            assertNear(NaiveDecimal.of(edges).explodeByFactor(root), totals);
            assertThat(sumsOfRows(catalog, root)).isEqualTo(totals);
        }
    }

    private static Map<String, Ratio> ratios(Map<String, BigFraction> totals) {
        Map<String, Ratio> ratios = new HashMap<>();
        totals.forEach((code, total) -> ratios.put(code, Ratio.of(total.getNumerator(), total.getDenominator())));
        return ratios;
    }

    private static Map<String, Ratio> arrays(BomEdges edges) {
        BigFraction[] totals = FractionArrays.of(edges).explode();
        Map<String, BigFraction> keyed = new HashMap<>();
        for (int node = 1; node < totals.length; node++) {
            keyed.put(edges.code(node), totals[node]);
        }
        return ratios(keyed);
    }

    private static Map<String, Ratio> floor(BomEdges edges) {
        LongCsr floor = LongCsr.explode(edges);
        Map<String, Ratio> ratios = new HashMap<>();
        for (int node = 1; node < edges.nodes(); node++) {
            ratios.put(edges.code(node), Ratio.of(floor.numerators[node], floor.denominators[node]));
        }
        return ratios;
    }

    private static Map<String, Ratio> sumsOfRows(BomCatalog catalog, String root) {
        Map<String, Ratio> sums = new HashMap<>();
        for (ExplosionRow row : BomEngine.explode(catalog, root).rows().value()) {
            sums.merge(row.component(), row.quantity(), Ratio::plus);
        }
        return sums;
    }

    private static void assertNear(Map<String, BigDecimal> decimals, Map<String, Ratio> totals) {
        assertThat(decimals).hasSameSizeAs(totals);
        totals.forEach((code, total) -> assertThat(error(decimals.get(code), total))
                .as(code)
                .isLessThanOrEqualTo(total.times(TINY)));
    }

    /** The scale of a quotient may be beyond what the library reads from data. */
    private static Ratio error(BigDecimal decimal, Ratio total) {
        Ratio read = Ratio.of(decimal.unscaledValue(), BigInteger.ONE)
                .dividedBy(Ratio.of(BigInteger.TEN.pow(Math.max(0, decimal.scale())), BigInteger.ONE));
        return read.minus(total).abs();
    }

    @Test
    void naiveDecimal_wholeNumbers_isExact() {
        BomEdges edges = BomShape.TREE6X4.grow(BomQuantities.INTEGER, 0);
        Map<String, Ratio> totals = BomEngine.map(BomEngine.catalog(edges.bomList()), edges.code(0));
        Map<String, BigDecimal> decimals = NaiveDecimal.of(edges).explode(edges.code(0));
        totals.forEach((code, total) -> assertThat(decimals.get(code)).isEqualByComparingTo(new BigDecimal(total.numerator())));
    }

    @ParameterizedTest
    @CsvSource({"INTEGER", "FRACTION10PCT", "OVERFLOW"})
    void topologicalCompetitors_measuredSizes_giveTheEnginesTotals(BomQuantities quantities) {
        for (BomShape shape : BomShape.values()) {
            BomEdges edges = shape.grow(quantities, 0);
            Map<String, Ratio> totals = BomEngine.map(BomEngine.catalog(edges.bomList()), edges.code(0));
            assertThat(ratios(JgraphtPass.of(edges).explode(edges.code(0)))).as(shape.name()).isEqualTo(totals);
            assertThat(arrays(edges)).as(shape.name()).isEqualTo(totals);
            if (BomContests.fits(shape, quantities)) {
                assertThat(floor(edges)).as(shape.name()).isEqualTo(totals);
            }
        }
    }

    /** In the overflow case half of the nodes or more do not fit 64 bits: the floor would be wrong there. */
    @Test
    void overflow_twentyLayers_leaves64Bits() {
        BomEdges edges = BomShape.DIAMOND20.grow(BomQuantities.OVERFLOW, 0);
        Map<String, Ratio> totals = BomEngine.map(BomEngine.catalog(edges.bomList()), edges.code(0));
        assertThat(totals.values()).filteredOn(total -> total.bitLength() > 63).hasSizeGreaterThan(edges.nodes() / 2);
    }

    @Test
    void lineVisits_areTheEdges_whateverThePaths() {
        for (BomShape shape : BomShape.values()) {
            BomEdges edges = shape.grow(BomQuantities.INTEGER, 20);
            BomCatalog catalog = BomEngine.catalog(edges.bomList());
            assertThat(BomEngine.explode(catalog, edges.code(0)).lineVisits()).isEqualTo(edges.edges());
        }
    }

    @Test
    void shapes_haveTheirSizes() {
        assertThat(BomShape.TREE6X4.grow(BomQuantities.INTEGER, 0).nodes()).isEqualTo(1_555);
        assertThat(BomShape.TREE6X5.grow(BomQuantities.INTEGER, 0).nodes()).isEqualTo(9_331);
        assertThat(BomForest.grow(50, BomQuantities.INTEGER, 0).edges()).isEqualTo(5_000);
        assertThat(BomShape.TREE6X5.grow(BomQuantities.INTEGER, 20).bomList().stream()
                        .flatMap(bom -> bom.lines().stream())
                        .filter(line -> line.skipLayer()))
                .hasSizeBetween(220, 400);
    }

    @Test
    void forest_allProducts_giveTheEnginesTotals() {
        BomEdges forest = BomForest.grow(20, BomQuantities.FRACTION10PCT, 0);
        BomCatalog catalog = BomEngine.catalog(forest.bomList());
        NaiveFraction fraction = NaiveFraction.of(forest);
        NaiveDecimal decimal = NaiveDecimal.of(forest);
        long digest = 0;
        for (String root : forest.rootCodes()) {
            Map<String, Ratio> totals = BomEngine.map(catalog, root);
            assertThat(ratios(fraction.explode(root))).isEqualTo(totals);
            assertNear(decimal.explode(root), totals);
            for (ComponentTotal total : BomEngine.explode(catalog, root).totals()) {
                digest += total.quantity().numerator().longValueExact()
                        + total.quantity().denominator().longValueExact();
            }
        }
        assertThat(new LongCsr(forest).explodeAll()).isEqualTo(digest);
    }

    @Test
    void usesOfEachComponent_areTheEngines() {
        BomEdges forest = BomForest.grow(20, BomQuantities.FRACTION10PCT, 0);
        BomCatalog catalog = BomEngine.catalog(forest.bomList());
        NaiveUses naive = NaiveUses.of(forest.plainBoms());
        Set<String> roots = Set.copyOf(forest.rootCodes());
        Map<String, Map<String, Ratio>> totals = new HashMap<>();
        roots.forEach(root -> totals.put(root, BomEngine.map(catalog, root)));
        for (int node : forest.child()) {
            Map<String, Ratio> uses = BomEngine.uses(catalog, forest.code(node));
            assertThat(ratios(naive.usersOf(forest.code(node)))).isEqualTo(uses);
            // Every component is in some product that is sold, and needed there as the explosion says.
            assertThat(uses.keySet()).containsAnyElementsOf(roots);
            uses.keySet().stream().filter(roots::contains).forEach(root -> assertThat(uses.get(root))
                    .isEqualTo(totals.get(root).get(forest.code(node))));
        }
    }

    @Test
    void hashMapIndex_hasTheCataloguesLines() {
        BomEdges forest = BomForest.grow(20, BomQuantities.FRACTION10PCT, 0);
        BomCatalog catalog = BomEngine.catalog(forest.bomList());
        HashMapIndex index = new HashMapIndex(forest.plainBoms());
        assertThat(index.products()).isEqualTo((int) catalog.products().count());
        assertThat(index.lines()).isEqualTo(catalog.lineCount());
        for (Bom bom : forest.boms()) {
            Map<Integer, String> lines = new HashMap<>();
            bom.lines().forEach(line ->
                    lines.put(index.find(line.component()), line.numerator() + "/" + line.denominator()));
            assertThat(index.lines(bom.product())).isEqualTo(lines);
        }
    }

    @Test
    void explodeBenchmarks_runOnce() {
        ExplodeBenchmark.AllShapes all = new ExplodeBenchmark.AllShapes();
        all.generate();
        ExplodeBenchmark.WalkedShapes walked = new ExplodeBenchmark.WalkedShapes();
        walked.generate();
        ExplodeBenchmark.FittingShapes fitting = new ExplodeBenchmark.FittingShapes();
        fitting.generate();
        ExplodeBenchmark benchmark = new ExplodeBenchmark();
        long answer = benchmark.engineIndexAccess(all);
        assertThat(benchmark.engineIndexAccess(all)).isEqualTo(answer).isNotZero();
        assertThat(benchmark.engineMap(all)).isEqualTo(benchmark.engineMapCopied(all)).isNotZero();
        assertThat(benchmark.enginePaths(walked)).isNotZero();
        assertThat(benchmark.naiveDecimal(walked)).isNotZero();
        assertThat(benchmark.naiveDecimalByFactor(walked)).isNotZero();
        assertThat(benchmark.naiveBigFraction(walked)).isEqualTo(benchmark.jgraphtTopological(all));
        assertThat(benchmark.bigFractionArrays(all)).isNotZero();
        assertThat(benchmark.floorCsrLong(fitting)).isPositive();
    }

    @Test
    void forestBenchmarks_runOnce() {
        ExplodeForestBenchmark benchmark = new ExplodeForestBenchmark();
        benchmark.edges = 1_000;
        benchmark.generate();
        assertThat(benchmark.engineAllProducts()).isNotZero();
        assertThat(benchmark.engineOneProduct()).isNotZero();
        assertThat(benchmark.whereUsed()).isNotZero();
        assertThat(benchmark.naiveWhereUsed()).isNotZero();
        assertThat(benchmark.naiveDecimal()).isNotZero();
        assertThat(benchmark.naiveBigFraction()).isNotZero();
        assertThat(benchmark.floorCsrLong()).isPositive();
    }

    @Test
    void indexBenchmarks_runOnce() {
        BomIndexBenchmark.Boms boms = new BomIndexBenchmark.Boms();
        boms.edges = 1_000;
        boms.generate();
        BomIndexBenchmark.PlainBoms plain = new BomIndexBenchmark.PlainBoms();
        plain.edges = 1_000;
        plain.generate();
        BomIndexBenchmark.OneChanged one = new BomIndexBenchmark.OneChanged();
        one.edges = 1_000;
        one.generate();
        BomIndexBenchmark benchmark = new BomIndexBenchmark();
        Bom changed = one.changed.get(0);
        assertThat(benchmark.engineUpdateOneBom(one).bom(changed.number())).contains(changed);
        assertThat(benchmark.engineBuildIndex(boms).lineCount()).isEqualTo(1_000);
        assertThat(benchmark.hashMapIndex(plain).lines()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "explode tree6x4 integer", "explode tree6x4 overflow 20", "explode diamond20 integer", "explode diamond20 overflow",
        "explode tree6x5 fraction10pct", "forest 1000", "uses 1000", "index 1000"
    })
    void contests_runByTheirWords(String words) {
        Contest contest = Paired.contest(List.of(words.split(" ")));
        assertThat(contest.ratios()).isNotEmpty().allSatisfy(pair -> {
            assertThat(contest.competitor(pair.over()).units()).isPositive();
            assertThat(contest.competitor(pair.under()).units()).isPositive();
        });
        for (Competitor competitor : contest.competitors()) {
            if (competitor.before() != null) {
                competitor.before().run();
            }
            assertThat(competitor.run().getAsLong()).as(competitor.name()).isNotZero();
        }
        assertThat(contest.goals()).allMatch(goal -> contest.find(goal.row()).isPresent()
                || contest.ratios().stream().anyMatch(pair -> pair.toString().equals(goal.row())));
    }
}
