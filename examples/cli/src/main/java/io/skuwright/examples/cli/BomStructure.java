package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.bom.QuantityStep;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The structure below one product with each component and each BOM once, however many paths lead there.
 *
 * <p>Each BOM is exploded by itself, one level deep, so that the policy decides what counts just as it does
 * for the whole.
 */
final class BomStructure {

    /** A structure of nothing. */
    static final BomStructure NOTHING = new BomStructure(List.of(), List.of());

    /**
     * A component, with the BOM it is opened by if it is.
     *
     * @param product the code of the component
     * @param bom the number of its BOM, empty if it is not opened
     */
    record Node(String product, Optional<String> bom) {}

    /**
     * A line.
     *
     * @param from the number of the node whose BOM it stands in
     * @param to the number of the node of its component
     * @param need what one of the parent needs, for people: an exact ratio and a unit
     * @param skip whether the component is a skip layer
     */
    record Edge(int from, int to, String need, boolean skip) {}

    private final List<Node> nodes;
    private final List<Edge> edges;

    private BomStructure(List<Node> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    /** Takes the structure of what was exploded; one that is too large is a finding and drawn in part. */
    static BomStructure of(BomCatalog catalog, Explosion explosion, Limits limits, List<Finding> findings) {
        Walk walk = new Walk(catalog, explosion);
        long limit = limits.get(Limit.EXPLOSION_ROWS);
        if (!walk.toTheEnd(limit)) {
            findings.add(Finding.of(CliCode.DRAWING_TOO_LARGE)
                    .about(explosion.product())
                    .with("limit", limit));
        }
        return new BomStructure(List.copyOf(walk.nodes.keySet()), walk.edges);
    }

    /** Returns the nodes in the order they are met, level by level; the first is the product. */
    List<Node> nodes() {
        return nodes;
    }

    List<Edge> edges() {
        return edges;
    }

    /** Opens one BOM after the other. */
    private static final class Walk {

        private final BomCatalog catalog;
        private final BomPolicy policy;
        private final ExplosionView view;
        private final Map<Node, Integer> nodes = new LinkedHashMap<>();
        private final List<Node> open = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();

        Walk(BomCatalog catalog, Explosion explosion) {
            this.catalog = catalog;
            this.policy = explosion.policy();
            this.view = explosion.view();
            number(new Node(explosion.product(), explosion.bom().map(Bom::number)));
        }

        boolean toTheEnd(long mostEdges) {
            for (int at = 0; at < open.size(); at++) {
                Optional<Bom> bom = open.get(at).bom().flatMap(catalog::bom);
                if (bom.isPresent() && !lines(at, bom.get(), mostEdges)) {
                    return false;
                }
            }
            return true;
        }

        private boolean lines(int from, Bom bom, long mostEdges) {
            for (ExplosionRow row : rows(bom, Ratio.ONE)) {
                if (edges.size() >= mostEdges) {
                    return false;
                }
                boolean skip = row.linked() && isSkip(row.line());
                int to = number(new Node(row.component(), opened(row, skip)));
                edges.add(new Edge(from, to, need(bom, row), skip));
            }
            return true;
        }

        private int number(Node node) {
            Integer known = nodes.putIfAbsent(node, nodes.size());
            if (known == null) {
                open.add(node);
                return nodes.size() - 1;
            }
            return known;
        }

        /** The order view opens nothing but skip layers; without any it is the one level of this BOM. */
        private Iterable<ExplosionRow> rows(Bom bom, Ratio quantity) {
            BomPolicy oneLevel = policy;
            for (BomLine line : bom.lines()) {
                if (isSkip(line)) {
                    oneLevel = oneLevel.withSkip(line.component(), false);
                }
            }
            return catalog.explodeBom(bom.number(), quantity, ExplosionView.ORDER, oneLevel)
                    .optional()
                    .flatMap(explosion -> explosion.rows().optional())
                    .orElseGet(List::of);
        }

        private boolean isSkip(BomLine line) {
            return policy.skips().getOrDefault(line.component(), line.skipLayer());
        }

        /** Returns the BOM that a row opens, if the view opens it and its unit is that of the line or joined to it. */
        private Optional<String> opened(ExplosionRow row, boolean skip) {
            if (!row.linked() || (view == ExplosionView.ORDER && !skip)) {
                return Optional.empty();
            }
            Optional<Bom> bom = row.line().componentBom().isPresent()
                    ? row.line().componentBom().flatMap(catalog::bom)
                    : catalog.defaultBom(row.component(), policy).value();
            return bom.filter(found -> isJoined(row, found)).map(Bom::number);
        }

        private boolean isJoined(ExplosionRow row, Bom bom) {
            return row.unit().isEmpty()
                    || bom.unit().isEmpty()
                    || catalog.conversions()
                            .find(row.component(), row.unit().get(), bom.unit().get())
                            .isPresent();
        }

        private String need(Bom bom, ExplosionRow row) {
            String unit = row.unit().map(code -> " " + code).orElse("");
            if (row.line().kind() == BomLineKind.STEPPED) {
                return steps(bom, row.line(), unit);
            }
            Ratio rate = row.factor();
            Ratio once = row.quantity().minus(rate);
            if (once.isZero()) {
                return rate + unit;
            }
            return (rate.isZero() ? "" : rate + unit + " + ") + once + unit + " once";
        }

        /** Names the ratio of each step by asking for a quantity that is in it. */
        private String steps(Bom bom, BomLine line, String unit) {
            List<String> steps = new ArrayList<>();
            for (QuantityStep step : line.steps()) {
                String range = step.from() + step.to().map(to -> " to " + to).orElse(" on");
                rows(bom, inside(step)).forEach(row -> {
                    if (row.line().equals(line)) {
                        steps.add(row.factor() + unit + " from " + range);
                    }
                });
            }
            return String.join(", ", steps);
        }

        private static Ratio inside(QuantityStep step) {
            return step.from().isZero()
                    ? step.to().map(to -> to.dividedBy(Ratio.of(2))).orElse(Ratio.ONE)
                    : step.from();
        }
    }
}
