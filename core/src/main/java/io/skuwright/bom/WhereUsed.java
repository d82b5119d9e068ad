package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Which products use a component, on all levels, and how much.
 *
 * <p>It is the explosion read upwards, under the same {@link BomPolicy}: the rows with a BOM are those that the
 * engineering explosion of one unit by that BOM has for the component, with the same quantities and paths. Every
 * BOM of the catalogue counts as one to start from, be it the default of its product or not. Example: A needs 2 B
 * and 1 C, B needs 3 D and C needs 2 D. Where D is used:
 *
 * <pre>
 * rows     B 3 [D], A 6 [B, D], C 2 [D], A 2 [C, D]
 * totals   A 8 (2 paths), B 3, C 2
 * roots    A
 * </pre>
 *
 * <p>Quantities are exact and for one unit of the product, fixed quantities and losses counted once. Where products
 * go into themselves ({@code BOM_CYCLE}), one line of the loop is left out for all starting BOMs alike; an explosion
 * that starts elsewhere on the loop may leave out another one. What has no loop on its way is not touched by that.
 *
 * <p>Opening takes time in proportion to the lines of the catalogue. This class is immutable and thread-safe if the
 * policy's own choice of default BOMs is.
 */
public final class WhereUsed {

    private final UseQuestion question;
    private final BigInteger rowCount;

    private WhereUsed(UseQuestion question) {
        this.question = question;
        this.rowCount = question.graph().rows();
    }

    /**
     * Finds out where a component is used.
     *
     * @return the users with what was found out on the ways to the component: what {@link BomCatalog#explode} tells,
     *     without what concerns other components only; or no value with {@code BOM_PRODUCT_UNKNOWN}, {@code
     *     LIMIT_BOM_NODES} or {@code LIMIT_DEPTH}
     */
    public static Outcome<WhereUsed> of(BomCatalog catalog, String component, BomPolicy policy) {
        BomIndex index = catalog.index();
        Limits limits = catalog.limits();
        requireNonNull(policy, "policy");
        if (!index.knows(requireNonNull(component, "component"))) {
            return Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(component));
        }
        int product = index.store.products.find(component);
        UsingBoms using = new UsingBoms(index, product);
        List<Finding> findings = new ArrayList<>();
        OpenedUses uses = OpenedUses.of(catalog, using.boms(), policy, findings);
        if (limits.exceeds(Limit.BOM_NODES, uses.opened.nodes)) {
            return Outcome.failed(BomFindings.limit(
                    BomCode.LIMIT_BOM_NODES, component, limits, Limit.BOM_NODES, uses.opened.nodes));
        }
        UseGraph graph = new UseGraph(uses.opened, uses.order, uses.starts, product);
        if (limits.exceeds(Limit.BOM_DEPTH, graph.levels)) {
            return Outcome.failed(
                    BomFindings.limit(BomCode.LIMIT_DEPTH, component, limits, Limit.BOM_DEPTH, graph.levels));
        }
        WhereUsed answer = new WhereUsed(new UseQuestion(component, graph, using, policy, limits));
        List<Finding> concerning = new LinkedHashSet<>(findings).stream().filter(using::concerns).toList();
        return Outcome.of(answer, concerning);
    }

    /** Returns the code of the component that was asked for. */
    public String component() {
        return question.component();
    }

    /** Returns the policy under which it was asked. */
    public BomPolicy policy() {
        return question.policy();
    }

    /** Returns the exact number of rows, which is counted and not walked. */
    public BigInteger rowCount() {
        return rowCount;
    }

    /**
     * Returns the ways up from the component.
     *
     * <p>Each user is followed by its own users; the users of one place come in text order of product and BOM number.
     * Rows are made one by one while they are iterated; each iterator starts afresh and is not thread-safe. A row
     * takes constant time, with a stepped line on its way time by its level.
     *
     * @return the rows; none with {@code LIMIT_EXPANSION} if there are more than {@link Limit#EXPLOSION_ROWS};
     *     without those whose quantity is too large and what is above them, with {@code LIMIT_QUANTITY_BITS}, and
     *     without those that are in none of the steps of a line, with {@code BOM_STEP_NONE}
     */
    public Outcome<Iterable<UseRow>> rows() {
        long limit = question.limits().get(Limit.EXPLOSION_ROWS);
        if (rowCount.compareTo(BigInteger.valueOf(limit)) > 0) {
            Finding refused = Finding.of(BomCode.LIMIT_EXPANSION)
                    .about(component())
                    .with("paths", rowCount.toString())
                    .with("limit", limit);
            return Outcome.of(List.of(), List.of(refused));
        }
        List<Finding> findings = new ArrayList<>();
        UseGraph graph = question.graph();
        if (!graph.stepped.isEmpty() || graph.mostBits > question.limits().get(Limit.RATIO_BITS)) {
            // Only then is it worth a walk ahead: an iterator has no way to tell.
            new UseWalk(question, findings::add).forEachRemaining(row -> {});
        }
        return Outcome.of(() -> new UseWalk(question, finding -> {}), findings);
    }

    /**
     * Returns one sum for each using BOM and unit of the component, in text order of product, BOM number and unit.
     *
     * <p>Each line is looked at once, whatever the number of paths. Only BOMs with a stepped line on a way to the
     * component are each added up by themselves, so that the time grows with their number.
     *
     * @return the sums; without those that are not known because a number grew too large, with {@code
     *     LIMIT_QUANTITY_BITS}, or because a stepped line could not be judged, with {@code BOM_STEPPED_AMBIGUOUS} or
     *     {@code BOM_STEP_NONE}
     */
    public Outcome<List<UseTotal>> totals() {
        return UseTotals.of(question);
    }

    /**
     * Returns the products that use the component, directly or not, and are used by nothing themselves.
     *
     * <p>A product is used if any BOM of the catalogue has a line for it that counts under the policy.
     *
     * @return their codes in text order; not modifiable
     */
    public List<String> roots() {
        OpenedBoms opened = question.graph().opened;
        BitSet used = new BitSet();
        for (int edge = 0; edge < opened.edges; edge++) {
            if (opened.isRow(edge)) {
                used.set(opened.index.component(opened.edgeLine[edge]));
            }
            int child = opened.edgeChild[edge];
            if (child != BomIndex.NONE) {
                used.set(opened.index.store.bomProduct[opened.nodeBom[child]]);
            }
        }
        TreeSet<String> roots = new TreeSet<>();
        for (int node : question.graph().order) {
            if (node < question.graph().starts && !used.get(opened.index.store.bomProduct[opened.nodeBom[node]])) {
                roots.add(opened.product(node));
            }
        }
        roots.remove(component());
        return List.copyOf(roots);
    }

    /** Returns the component and the number of ways, for people. */
    @Override
    public String toString() {
        return component() + " is used on " + rowCount + " ways";
    }
}
