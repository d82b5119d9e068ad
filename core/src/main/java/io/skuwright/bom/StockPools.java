package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stock that each need is met from.
 *
 * <p>A <em>pool</em> is the stock of one component in one unit; lines that count it in several units share it. A
 * <em>point</em> is a component that is made by one node: its stock comes before the making.
 */
final class StockPools {

    /** A pool and what one unit of a need is in the unit of the pool. */
    private record Source(int pool, Ratio factor) {}

    private final OpenedBoms opened;
    private final UnitConversions conversions;
    private final StockSource stock;
    private final List<Finding> findings;
    private final Map<String, Integer> poolOfComponent = new HashMap<>();
    private final Map<String, String> firstUnit = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> mismatched = new HashSet<>();
    private final Set<String> unchecked = new HashSet<>();
    private final BuildMode mode;
    private final Map<ComponentUnit, Source> separate = new HashMap<>();
    final List<String> components = new ArrayList<>();
    final List<String> units = new ArrayList<>();
    final List<Ratio> amounts = new ArrayList<>();
    /** By edge that opens a node: its point; else {@link BomIndex#NONE}. */
    final int[] pointOfEdge;
    /** By edge that opens nothing and counts: its pool; else {@link BomIndex#NONE}. */
    final int[] poolOfEdge;
    final Ratio[] factorOfEdge;
    final List<Integer> pointPool = new ArrayList<>();
    final List<Ratio> pointFactor = new ArrayList<>();
    /** The points that lead to each node. */
    final List<List<Integer>> pointsOfNode = new ArrayList<>();

    StockPools(
            OpenedBoms opened,
            BuildMode mode,
            UnitConversions conversions,
            StockSource stock,
            List<Finding> findings) {
        this.opened = opened;
        this.mode = mode;
        this.conversions = conversions;
        this.stock = stock;
        this.findings = findings;
        this.pointOfEdge = new int[opened.edges];
        this.poolOfEdge = new int[opened.edges];
        this.factorOfEdge = new Ratio[opened.edges];
        Arrays.fill(pointOfEdge, BomIndex.NONE);
        Arrays.fill(poolOfEdge, BomIndex.NONE);
        Arrays.fill(factorOfEdge, Ratio.ONE);
        for (int node = 0; node < opened.nodes; node++) {
            pointsOfNode.add(new ArrayList<>(1));
        }
        boolean netted = mode == BuildMode.DEEP;
        for (int edge = 0; edge < opened.edges; edge++) {
            if (isLeaf(edge) || (netted && isMade(edge))) {
                meet(edge, opened.component(edge), unit(edge));
            }
        }
        Map<Long, Integer> points = new LinkedHashMap<>();
        for (int edge = 0; edge < opened.edges; edge++) {
            if (isMade(edge)) {
                pointOfEdge[edge] = point(edge, netted, points);
            } else if (isLeaf(edge)) {
                Source source = source(opened.component(edge), unit(edge));
                poolOfEdge[edge] = source.pool();
                factorOfEdge[edge] = source.factor();
            }
        }
    }

    private boolean isMade(int edge) {
        return opened.edgeChild[edge] != BomIndex.NONE;
    }

    /** An edge that closed a loop was cut and is neither made nor a leaf. */
    private boolean isLeaf(int edge) {
        return opened.edgeChild[edge] == BomIndex.NONE && opened.isRow(edge);
    }

    /** Returns the unit in which the need of an edge is added up; empty if none is named. */
    private String unit(int edge) {
        int child = opened.edgeChild[edge];
        String ofBom = child == BomIndex.NONE ? null : opened.index.store.unit(opened.nodeBom[child]);
        String unit = ofBom == null ? opened.index.unit(opened.edgeLine[edge]) : ofBom;
        return unit == null ? "" : unit;
    }

    private void meet(int edge, String component, String unit) {
        String first = firstUnit.putIfAbsent(component, unit);
        OnHand onHand = stock.of(component);
        if (onHand == null || onHand.unit().isPresent() || ambiguous.contains(component)) {
            return;
        }
        if (first == null) {
            int product = opened.index.component(opened.edgeLine[edge]);
            compare(component, unit, opened.index.countedUnits.of(product, mode));
        } else if (!first.equals(unit)) {
            addAmbiguous(component, first, unit);
        }
    }

    /** Others take from the same stock: that this build counts in one unit is not enough. */
    private void compare(String component, String unit, List<String> counted) {
        if (counted.size() > 1) {
            addAmbiguous(component, counted.get(0), counted.get(1));
        } else if (!counted.contains(unit)) {
            addAmbiguous(component, unit, counted.get(0));
        }
    }

    private void addAmbiguous(String component, String unit, String other) {
        ambiguous.add(component);
        findings.add(Finding.of(StockCode.STOCK_UNIT_AMBIGUOUS)
                .about(component)
                .with("unit", unit)
                .with("other", other));
    }

    private int point(int edge, boolean netted, Map<Long, Integer> points) {
        int child = opened.edgeChild[edge];
        long key = ((long) opened.index.component(opened.edgeLine[edge]) << Integer.SIZE) | child;
        return points.computeIfAbsent(key, made -> {
            Source source = netted
                    ? source(opened.component(edge), unit(edge))
                    : new Source(BomIndex.NONE, Ratio.ONE);
            pointPool.add(source.pool());
            pointFactor.add(source.factor());
            pointsOfNode.get(child).add(pointPool.size() - 1);
            return pointPool.size() - 1;
        });
    }

    private Source source(String component, String unit) {
        int pool = poolOfComponent.computeIfAbsent(component, this::newPool);
        String counted = units.get(pool);
        checkNamed(component, unit);
        if (unit.isEmpty() || counted.isEmpty() || unit.equals(counted)) {
            return new Source(pool, Ratio.ONE);
        }
        @Nullable Ratio factor = conversions.find(component, unit, counted).orElse(null);
        if (factor != null) {
            return new Source(pool, factor);
        }
        if (stock.of(component) != null && !ambiguous.contains(component) && mismatched.add(component)) {
            findings.add(Finding.of(StockCode.STOCK_UNIT_MISMATCH)
                    .about(component)
                    .with("unit", counted)
                    .with("expected", unit));
        }
        return separate.computeIfAbsent(
                new ComponentUnit(component, Optional.of(unit)), key -> new Source(add(component, unit, Ratio.ZERO), Ratio.ONE));
    }

    /** A need without a unit is taken as if it had that of the stock, which somebody should look at. */
    private void checkNamed(String component, String unit) {
        OnHand onHand = unit.isEmpty() ? stock.of(component) : null;
        if (onHand != null && onHand.unit().isPresent() && unchecked.add(component)) {
            findings.add(Finding.of(StockCode.STOCK_UNIT_UNCHECKED)
                    .about(component)
                    .with("unit", onHand.unit().get()));
        }
    }

    private int newPool(String component) {
        String first = firstUnit.getOrDefault(component, "");
        OnHand onHand = stock.of(component);
        return onHand == null || ambiguous.contains(component)
                ? add(component, first, Ratio.ZERO)
                : add(component, onHand.unit().orElse(first), onHand.amount());
    }

    private int add(String component, String unit, Ratio amount) {
        components.add(component);
        units.add(unit);
        amounts.add(amount);
        return components.size() - 1;
    }

    int pools() {
        return components.size();
    }
}
