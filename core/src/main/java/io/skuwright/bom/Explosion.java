package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity of one product is made of.
 *
 * <p>{@link BomCatalog#explode} makes it. It answers in two ways from one walk: {@link #totals()} is one sum
 * for each component, however many paths lead to it, and {@link #rows()} lists every place in the structure
 * with its path. Example: A needs 2 B and 1 C, B needs 3 D and C needs 2 D. For 1 A:
 *
 * <pre>
 * rows     B 2, B/D 6, C 1, C/D 2
 * totals   B 2, C 1, D 8 (2 paths)
 * </pre>
 *
 * <p>The product itself is no row. Quantities are exact; only {@link #rounded()} rounds, by the policy's rules. A
 * line that would lead back into a BOM that is being opened is left out together with what is below it; the
 * finding {@code BOM_CYCLE} says so.
 * This class is immutable and thread-safe.
 */
public final class Explosion {

    private final BomIndex index;
    private final Question question;
    /** The sums, if the structure is plain; the rest of it is then opened when it is asked for. */
    private final @Nullable PlainPass plain;
    private final Supplier<OpenedStructure> structure;

    Explosion(BomIndex index, Question question, OpenedStructure structure) {
        this.index = index;
        this.question = question;
        this.plain = null;
        this.structure = () -> structure;
    }

    Explosion(BomIndex index, Question question, PlainPass plain, Exploder exploder) {
        this.index = index;
        this.question = question;
        this.plain = plain;
        this.structure = () -> exploder.structure(question).value();
    }

    /** Returns all that was opened; of a plain structure it is opened each time it is asked for. */
    OpenedStructure structure() {
        return structure.get();
    }

    UnitConversions conversions() {
        return question.conversions();
    }

    /** Returns the code of the product that was exploded. */
    public String product() {
        return question.product();
    }

    /** Returns the BOM that was exploded; empty if the product has none or none is the default. */
    public Optional<Bom> bom() {
        return question.bom() == BomIndex.NONE ? Optional.empty() : Optional.of(index.bom(question.bom()));
    }

    /** Returns how much of the product was asked for. */
    public Ratio quantity() {
        return question.quantity();
    }

    /** Returns the view that was asked for. */
    public ExplosionView view() {
        return question.view();
    }

    /** Returns the policy under which it was asked. */
    public BomPolicy policy() {
        return question.policy();
    }

    /**
     * Returns the sum for each component and unit, in the order they are first met, level by level.
     *
     * <p>A component whose sum is not known is not listed: a quantity grew too large ({@code
     * LIMIT_QUANTITY_BITS}), or a stepped line could not be judged ({@code BOM_STEPPED_AMBIGUOUS}, {@code
     * BOM_STEP_NONE}). The list is not modifiable; its elements are made when asked for.
     */
    public List<ComponentTotal> totals() {
        return totalsView();
    }

    private TotalsView totalsView() {
        return plain == null
                ? passTotals()
                : new PlainTotals(index.store, plain, PlainPass.paths(index, view(), question.bom()));
    }

    private TotalsView passTotals() {
        OpenedStructure whole = structure.get();
        return new PassTotals(whole.opened(), whole.sums());
    }

    /** Returns the sums of one component, one for each unit; empty if it is not met. */
    public List<ComponentTotal> totalsOf(String component) {
        return totalsView().of(requireNonNull(component, "component"));
    }

    /**
     * Returns one quantity for each component, by its code, in the order of the totals.
     *
     * <p>A component that lines count in several units is the sum in the unit in which it is first met. The map is
     * not modifiable; its values are made when asked for.
     *
     * @return the quantities; without a component whose units are not joined by a conversion, with {@code
     *     BOM_UNITS_MIXED}, or whose sum over units grew too large, with {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<Map<String, Ratio>> quantities() {
        TotalsView totals = plain == null ? passTotals() : new PlainTotals(index.store, plain, plain);
        return totals.quantities(question.conversions(), question.limits());
    }

    /**
     * Returns the sums rounded by the policy's rules, each place or each sum.
     *
     * @return one for each of the {@link #totals()} if sums are rounded; if places are rounded, the sums of the
     *     rounded rows, or none with {@code LIMIT_EXPANSION} if there are too many rows, without a sum that grows
     *     too large ({@code LIMIT_QUANTITY_BITS}); with {@code INEXACT_QUANTITY} where a unit must be whole
     */
    public Outcome<List<RoundedTotal>> rounded() {
        return question.policy().roundingTime() == RoundingTime.AFTER_MERGING
                ? RoundedTotals.ofSums(totalsView(), question.policy().rounding())
                : rows().flatMap(rows -> RoundedTotals.ofRows(rows, question.policy().rounding(), question.limits()));
    }

    /**
     * Returns what comes out beside the products, of all BOMs that were opened.
     *
     * <p>In the order of the structure, one sum for each by-product and unit; its paths are those to the BOMs that
     * give it. What is not known because a quantity grew too large is left out.
     */
    public List<ComponentTotal> byProducts() {
        return ByProductSums.of(structure.get(), question.limits());
    }

    /** Returns the exact number of rows, which is counted and not walked. */
    public BigInteger rowCount() {
        return structure.get().paths();
    }

    /** Returns how many lines were looked at for the totals: each line once, whatever the number of paths. */
    public long lineVisits() {
        return plain == null ? structure.get().sums().visits() : plain.visits();
    }

    /**
     * Returns the rows, parents before children, lines in the order of their BOM.
     *
     * <p>Rows are made one by one while they are iterated; each iterator starts afresh and is not thread-safe.
     *
     * @return the rows; none with {@code LIMIT_EXPANSION} if there are more than {@link Limit#EXPLOSION_ROWS};
     *     without those whose quantity is too large, with {@code LIMIT_QUANTITY_BITS}, and without those that are in
     *     none of the steps of their line, with {@code BOM_STEP_NONE}
     */
    public Outcome<Iterable<ExplosionRow>> rows() {
        OpenedStructure whole = structure.get();
        return rows(whole, whole.paths(), product(), edge -> true);
    }

    /**
     * Returns the places where a component is needed: why its total is what it is.
     *
     * <p>Example: for D in the explosion above, B/D with factor 6 and C/D with factor 2. Branches that do not lead
     * to the component are not walked.
     *
     * @return the rows of the component, as {@link #rows()} gives them; none if it is not met
     */
    public Outcome<Iterable<ExplosionRow>> why(String component) {
        int number = index.store.products.find(requireNonNull(component, "component"));
        if (number == BomIndex.NONE) {
            return Outcome.of(List.of());
        }
        OpenedStructure whole = structure.get();
        OpenedBoms opened = whole.opened();
        return rows(whole, whole.paths(number), component, edge -> index.component(opened.edgeLine[edge]) == number);
    }

    private Outcome<Iterable<ExplosionRow>> rows(
            OpenedStructure whole, BigInteger count, String subject, IntPredicate wanted) {
        long limit = question.limits().get(Limit.EXPLOSION_ROWS);
        if (count.compareTo(BigInteger.valueOf(limit)) > 0) {
            Finding refused = Finding.of(BomCode.LIMIT_EXPANSION)
                    .about(subject)
                    .with("paths", count.toString())
                    .with("limit", limit);
            return Outcome.of(List.of(), List.of(refused));
        }
        RowPlan plan = RowPlan.of(whole, question, wanted);
        List<Finding> findings = new ArrayList<>();
        if (plan.mayLoseRows()) {
            // Only then is it worth a walk ahead: an iterator has no way to tell.
            new RowWalk(plan, findings::add).forEachRemaining(row -> {});
        }
        return Outcome.of(() -> new RowWalk(plan, finding -> {}), findings.stream().distinct().toList());
    }

    /** Returns the question and the number of rows, for people. */
    @Override
    public String toString() {
        return view() + " of " + quantity() + " " + product() + ": " + totalsView().size() + " totals, " + rowCount()
                + " rows";
    }
}
