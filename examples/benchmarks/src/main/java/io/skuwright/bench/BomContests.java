package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import io.skuwright.bench.Goal.Word;
import io.skuwright.bench.baseline.FractionArrays;
import io.skuwright.bench.baseline.HashMapIndex;
import io.skuwright.bench.baseline.JgraphtPass;
import io.skuwright.bench.baseline.NaiveDecimal;
import io.skuwright.bench.baseline.NaiveFraction;
import io.skuwright.bench.baseline.NaiveUses;
import io.skuwright.bench.floor.LongCsr;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomEdges.PlainBom;
import io.skuwright.bench.gen.BomForest;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Contests about BOMs; times are per edge unless said otherwise. */
final class BomContests {

    private static final String BY_POSITION = "engine by position";
    private static final String MAP = "engine map";
    private static final String COPY = "engine map copied";
    private static final String USES = "engine where-used";
    private static final String DECIMAL = "naive BigDecimal";
    private static final String FRACTION = "naive BigFraction";
    private static final String JGRAPHT = "JGraphT BigFraction";
    private static final String ARRAYS = "BigFraction arrays";
    private static final String REPLACE = "engine, one BOM replaced";
    private static final String FLOOR = "long arrays";
    private static final int LARGE = 1_000_000;
    /** What twice the edges may take. */
    private static final double TWICE = 2.6;

    private BomContests() {}

    /** One product; paths are walked only where there are few, and longs are used only where they are right. */
    static Contest explode(BomShape shape, BomQuantities quantities, int skipPercent) {
        BomEdges edges = shape.grow(quantities, skipPercent);
        String root = edges.code(0);
        int units = edges.edges();
        BomCatalog catalog = BomEngine.catalog(edges.bomList());
        JgraphtPass jgrapht = JgraphtPass.of(edges);
        FractionArrays arrays = FractionArrays.of(edges);
        boolean walked = shape != BomShape.DIAMOND20;
        List<Competitor> all = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        all.add(competitor(BY_POSITION, units, () -> BomEngine.readTotals(catalog, root)));
        all.add(competitor(MAP, units, () -> BomEngine.readMap(catalog, root)));
        all.add(competitor(COPY, units, () -> BomEngine.readCopy(catalog, root)));
        all.add(competitor(JGRAPHT, units, () -> BomEngine.read(jgrapht.explode(root))));
        all.add(competitor(ARRAYS, units, () -> BomEngine.read(Arrays.asList(arrays.explode()))));
        if (fits(shape, quantities)) {
            all.add(competitor(FLOOR, units, () -> LongCsr.explode(edges).read()));
            pairs.add(new Pair(MAP, FLOOR));
            pairs.add(new Pair(COPY, FLOOR));
            pairs.add(new Pair(BY_POSITION, FLOOR));
        }
        if (walked) {
            NaiveDecimal decimal = NaiveDecimal.of(edges);
            NaiveFraction fraction = NaiveFraction.of(edges);
            all.add(competitor("engine rows", units, () -> BomEngine.readRows(catalog, root)));
            all.add(competitor(DECIMAL, units, () -> BomEngine.read(decimal.explode(root))));
            all.add(competitor(DECIMAL + " by factor", units, () -> BomEngine.read(decimal.explodeByFactor(root))));
            all.add(competitor(FRACTION, units, () -> BomEngine.read(fraction.explode(root))));
            pairs.add(new Pair(FRACTION, MAP));
            pairs.add(new Pair(FRACTION, COPY));
            pairs.add(new Pair(DECIMAL, MAP));
            pairs.add(new Pair(DECIMAL + " by factor", MAP));
            pairs.add(new Pair(FRACTION, "engine rows"));
        }
        pairs.add(new Pair(JGRAPHT, MAP));
        pairs.add(new Pair(ARRAYS, BY_POSITION));
        return new Contest(all, pairs, goals(shape, quantities));
    }

    private static List<Goal> goals(BomShape shape, BomQuantities quantities) {
        String byPosition = BY_POSITION + " / " + FLOOR;
        if (shape == BomShape.TREE6X5) {
            return List.of(
                    Goal.atMost(MAP, FLOOR, 8),
                    Goal.atLeast(FRACTION, MAP, 10),
                    Goal.aim(Word.AT_MOST, byPosition, 3),
                    Goal.aim(Word.AT_LEAST, DECIMAL + " / " + MAP, 80));
        }
        if (shape != BomShape.DIAMOND20) {
            return List.of();
        }
        return quantities == BomQuantities.INTEGER
                ? List.of(Goal.aim(Word.AT_MOST, byPosition, 3), Goal.aim(Word.AT_MOST, BY_POSITION, 50))
                : List.of(Goal.aim(Word.AT_LEAST, ARRAYS + " / " + BY_POSITION, 5));
    }

    /** Returns true if the floor is right; known by comparison, not by a rule. */
    static boolean fits(BomShape shape, BomQuantities quantities) {
        return switch (shape) {
            case TREE6X4, TREE6X5 -> true;
            case DIAMOND8 -> quantities != BomQuantities.OVERFLOW;
            case DIAMOND20 -> quantities == BomQuantities.INTEGER;
        };
    }

    /** All products of a company one after the other, and one of them; per edge of all. */
    static Contest forest(int edges) {
        BomEdges forest = forestOf(edges);
        List<String> roots = forest.rootCodes();
        String one = roots.get(roots.size() / 2);
        BomCatalog catalog = BomEngine.catalog(forest.bomList());
        NaiveDecimal decimal = NaiveDecimal.of(forest);
        NaiveFraction fraction = NaiveFraction.of(forest);
        LongCsr floor = new LongCsr(forest);
        return new Contest(
                List.of(
                        competitor(BY_POSITION, edges, () -> BomEngine.readAll(catalog, roots)),
                        competitor("engine, one product", BomForest.EDGES_OF_PRODUCT, () -> BomEngine.readTotals(catalog, one)),
                        competitor(DECIMAL, edges, () -> roots.stream()
                                .mapToLong(root -> BomEngine.read(decimal.explode(root)))
                                .sum()),
                        competitor(FRACTION, edges, () -> roots.stream()
                                .mapToLong(root -> BomEngine.read(fraction.explode(root)))
                                .sum()),
                        competitor(FLOOR, edges, floor::explodeAll)),
                List.of(
                        new Pair(BY_POSITION, FLOOR),
                        new Pair(FRACTION, BY_POSITION),
                        new Pair(DECIMAL, BY_POSITION),
                        new Pair("engine, one product", BY_POSITION)),
                edges == LARGE
                        ? List.of(
                                Goal.aim(Word.AT_MOST, BY_POSITION + " / " + FLOOR, 3),
                                Goal.aim(Word.AT_MOST, BY_POSITION, 60_000))
                        : List.of());
    }

    /** Who uses one material, asked of all products; the hash map is ready, or is made for the question. */
    static Contest uses(int edges) {
        BomEdges forest = forestOf(edges);
        String material = forest.code(forest.child()[forest.edges() - 1]);
        BomCatalog catalog = BomEngine.catalog(forest.bomList());
        List<PlainBom> boms = forest.plainBoms();
        NaiveUses ready = NaiveUses.of(boms);
        String made = "reverse hash map, made";
        String asked = "reverse hash map, ready";
        return new Contest(
                List.of(
                        competitor(USES, 1, () -> BomEngine.readUses(catalog, material)),
                        competitor(made, 1, () -> BomEngine.read(NaiveUses.of(boms).usersOf(material))),
                        competitor(asked, 1, () -> BomEngine.read(ready.usersOf(material)))),
                List.of(new Pair(made, USES), new Pair(USES, asked)));
    }

    /** Making the catalogue from BOMs whose texts are new, and replacing one BOM in it; per edge of all. */
    static Contest index(int edges) {
        BomEdges forest = forestOf(edges);
        List<Bom> boms = forest.bomList();
        BomCatalog catalog = BomEngine.catalog(boms);
        Bom changed = BomEngine.withOtherYield(boms.get(boms.size() / 2));
        LongCsr floor = new LongCsr(forest);
        return new Contest(
                List.of(
                        build("engine index", edges, forest),
                        prepared("hash map index", edges, forest::plainBoms, plain -> new HashMapIndex(plain).products()),
                        competitor(REPLACE, edges, () -> BomEngine.replace(catalog, changed).size()),
                        competitor(FLOOR, edges, floor::explodeAll)),
                List.of(
                        new Pair("engine index", "hash map index"),
                        new Pair("engine index", FLOOR),
                        new Pair("engine index", REPLACE)),
                edges == LARGE ? List.of(Goal.aim(Word.AT_MOST, "engine index", 150_000)) : List.of());
    }

    /** The engine on twice and four times the edges; times are of the whole, not per edge. */
    static Contest doubling(String kind) {
        List<Competitor> sizes = new ArrayList<>();
        for (int size = 1; size <= 8; size *= 2) {
            sizes.add(switch (kind) {
                case "TREE" -> whole(size, BomShape.tree(10_000 * size, BomQuantities.FRACTION10PCT, 0));
                case "DIAMOND" -> whole(size, BomShape.diamond(20, 50 * size, BomQuantities.INTEGER, 0));
                case "INDEX" -> build("x" + size, 1, forestOf(50_000 * size));
                default -> throw new IllegalArgumentException("Not tree, diamond or index: " + kind);
            });
        }
        return new Contest(
                sizes,
                List.of(new Pair("x2", "x1"), new Pair("x4", "x2"), new Pair("x8", "x4")),
                List.of(
                        Goal.atMost("x2", "x1", TWICE),
                        Goal.atMost("x4", "x2", TWICE),
                        Goal.atMost("x8", "x4", TWICE)));
    }

    private static Competitor whole(int size, BomEdges edges) {
        BomCatalog catalog = BomEngine.catalog(edges.bomList());
        String root = edges.code(0);
        return competitor("x" + size, 1, () -> BomEngine.readTotals(catalog, root));
    }

    private static Competitor build(String name, int units, BomEdges forest) {
        return prepared(name, units, forest::bomList, boms -> BomEngine.catalog(boms).size());
    }

    private static BomEdges forestOf(int edges) {
        return BomForest.grow(edges / BomForest.EDGES_OF_PRODUCT, BomQuantities.FRACTION10PCT, 0);
    }

    private static Competitor competitor(String name, int units, LongSupplier run) {
        return new Competitor(name, units, Contest.WARM_UP, run);
    }

    /** A competitor whose input is made anew before each run. */
    private static <T> Competitor prepared(String name, int units, Supplier<T> make, ToLongFunction<T> run) {
        List<T> made = new ArrayList<>();
        Runnable before = () -> {
            made.clear();
            made.add(make.get());
        };
        return new Competitor(name, units, Contest.WARM_UP, before, () -> run.applyAsLong(made.get(0)));
    }
}
