package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.skuwright.quantity.Allocation;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.Share;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a product costs, from the costs of what goes in.
 *
 * <p>A lot of the product is exploded on every level; bought components count with their price, made ones with
 * their own cost, and by-products carry their shares of what their batch costs. Example: 11 kg of crumble take 5
 * kg of butter at 7.01 and 6 kg of biscuit at 1.50:
 *
 * <pre>
 * CostRollUp cost = CostRollUp.of(catalog, "CRUMBLE", costs, BomPolicy.defaults()).orThrow();
 * cost.total();      // 881/20, which is 44.05 for the batch of 11 kg
 * cost.perUnit();    // 881/220 a kg
 * </pre>
 *
 * <p>The rule: the cost of a lot is the cost of what exactly this quantity needs, all counted once, and the cost
 * of one unit is that divided by the quantity. So fixed lines, fixed losses and steps make a large lot cheaper by
 * the unit; without them the size of the lot does not matter. All costs must be in one currency.
 *
 * <p>What has no cost, or one that cannot be used, is left out of everything and {@link #isPartial()} says so.
 * Numbers are exact; only {@link #rounded} rounds. This class is immutable and thread-safe.
 */
public final class CostRollUp {

    private final Explosion explosion;
    private final CostPass pass;
    private final Limits limits;
    /** The row of the product itself. */
    private final CostRow first;
    private final boolean partial;

    private CostRollUp(Explosion explosion, CostPass pass, Limits limits, CostRow first, boolean partial) {
        this.explosion = explosion;
        this.pass = pass;
        this.limits = limits;
        this.first = first;
        this.partial = partial;
    }

    /** Returns what {@link #of(BomCatalog, String, Ratio, Map, BomPolicy)} returns for the yield of the BOM. */
    public static Outcome<CostRollUp> of(
            BomCatalog catalog, String product, Map<String, UnitCost> costs, BomPolicy policy) {
        Ratio lot = catalog.defaultBom(product, policy)
                .value()
                .map(Bom::yieldQuantity)
                .filter(yield -> yield.signum() > 0)
                .orElse(Ratio.ONE);
        return of(catalog, product, lot, costs, policy);
    }

    /**
     * Rolls up the cost of a lot; the time grows with the number of lines that are met, not of paths.
     *
     * @param lot how much of the product is made, in the unit of its BOM
     * @param costs what one unit of a product costs by itself, by its code; what is not met is not looked at
     * @return the roll-up with the findings of {@link BomCatalog#explode}, {@code COST_MISSING}, {@code
     *     COST_NEGATIVE}, {@code COST_UNIT_MISMATCH} and {@code COST_UNIT_AMBIGUOUS}, each once for a component; a
     *     product that is not made costs its price. No value with {@code COST_LOT_NOT_POSITIVE}, {@code
     *     LIMIT_QUANTITY_BITS} or where there is no explosion
     */
    public static Outcome<CostRollUp> of(
            BomCatalog catalog, String product, Ratio lot, Map<String, UnitCost> costs, BomPolicy policy) {
        if (requireNonNull(lot, "lot").signum() <= 0) {
            return Outcome.failed(Finding.of(CostCode.COST_LOT_NOT_POSITIVE)
                    .about(product)
                    .with("value", lot.toString()));
        }
        Outcome<Explosion> explosion = catalog.explode(product, lot, ExplosionView.ENGINEERING, policy);
        boolean tooLarge =
                explosion.findings().stream().anyMatch(found -> found.code() == QuantityCode.LIMIT_QUANTITY_BITS);
        return tooLarge
                ? Outcome.failed(explosion.findings())
                : explosion.flatMap(made -> rolledUp(catalog, made, ImmutableMap.copyOf(costs)));
    }

    private static Outcome<CostRollUp> rolledUp(
            BomCatalog catalog, Explosion explosion, Map<String, UnitCost> costs) {
        List<Finding> findings = new ArrayList<>();
        OpenedStructure structure = explosion.structure();
        CostTable table =
                new CostTable(structure.opened(), explosion.product(), catalog.conversions(), costs, findings);
        CostPass pass = new CostPass(explosion, structure, table, catalog.limits());
        List<Finding> tooLarge = pass.tooLarge();
        if (tooLarge != null) {
            return Outcome.failed(tooLarge);
        }
        boolean made = isMade(pass);
        Optional<Ratio> price = made ? Optional.empty() : Optional.ofNullable(table.price(explosion.product(), null));
        CostRow first = made ? ofProduct(explosion, pass) : bought(explosion, price.orElse(Ratio.ZERO));
        boolean partial = made ? !pass.isComplete(0) : price.isEmpty();
        return Outcome.of(
                new CostRollUp(explosion, pass, catalog.limits(), first, partial),
                List.copyOf(new LinkedHashSet<>(findings)));
    }

    private static boolean isMade(CostPass pass) {
        return pass.opened().nodes > 0 && pass.opened().edgeStart[1] > 0;
    }

    private static CostRow bought(Explosion explosion, Ratio price) {
        Ratio cost = explosion.quantity().times(price);
        return new CostRow(explosion.product(), null, explosion.quantity(), Optional.empty(), price, cost, cost);
    }

    private static CostRow ofProduct(Explosion explosion, CostPass pass) {
        Ratio lot = explosion.quantity();
        return new CostRow(
                explosion.product(),
                null,
                lot,
                Optional.ofNullable(pass.table.unit(0)),
                pass.table.own[0],
                pass.table.own[0].times(lot).times(pass.kept(0)),
                pass.perUnit[0].times(lot).plus(pass.perPlace[0]));
    }

    /** Returns the code of the product. */
    public String product() {
        return explosion.product();
    }

    /** Returns how much of the product is made, in the unit of its BOM. */
    public Ratio lot() {
        return explosion.quantity();
    }

    /** Returns the cost of the lot, less what its by-products carry. */
    public Ratio total() {
        return first.rolledUp();
    }

    /** Returns the cost of one unit: the total divided by the lot. */
    public Ratio perUnit() {
        return total().dividedBy(lot());
    }

    /** Returns true if something is left out of the total; an error among the findings says what. */
    public boolean isPartial() {
        return partial;
    }

    /** Returns the made products with what one of them costs, each after all that use it. */
    public List<ProductCost> products() {
        return isMade(pass) ? CostLists.products(pass) : List.of();
    }

    /**
     * Returns what each component adds: own costs of made products, then prices of bought ones.
     *
     * <p>Each stands once for each unit in which it is counted. The costs sum up to the total; what has no cost
     * of its own is not listed.
     */
    public List<ComponentCost> components() {
        if (isMade(pass)) {
            return CostLists.components(pass);
        }
        return partial
                ? List.of()
                : List.of(new ComponentCost(product(), first.unit(), lot(), first.unitCost(), first.cost()));
    }

    /**
     * Returns the product itself and every place in its structure with its cost, parents before children.
     *
     * <p>Rows are made one by one while they are iterated; their costs sum up to the total.
     *
     * @return the rows but those whose cost is not known; none with {@code LIMIT_EXPANSION} if there are too many
     */
    public Outcome<Iterable<CostRow>> rows() {
        Outcome<Iterable<ExplosionRow>> rows = explosion.rows();
        return rows.map(all -> rows.findings().stream().anyMatch(found -> found.code() == BomCode.LIMIT_EXPANSION)
                ? List.<CostRow>of()
                : () -> new CostRows(pass, first, all.iterator()));
    }

    /**
     * Returns the total rounded, with the part of each of the {@link #components()}.
     *
     * <p>Parts are split by the largest remainder, so they sum up to the rounded total: see {@link Allocation}.
     *
     * @param scale the number of decimal places of the parts
     * @return the rounded cost; or no value with {@code RATIO_NOT_REPRESENTABLE} if the rounded total has more
     *     places, or {@code LIMIT_QUANTITY_BITS}
     * @throws IllegalArgumentException if the scale is not between 0 and 100
     */
    public Outcome<RoundedCost> rounded(Rounding rounding, int scale) {
        return split(rounding, scale, components().stream().map(ComponentCost::cost).toList());
    }

    /**
     * Returns the total rounded, with the part of each of the {@link #rows()}, as {@link #rounded} does.
     *
     * @return the rounded cost; without parts and with {@code LIMIT_EXPANSION} if there are too many rows
     */
    public Outcome<RoundedCost> roundedRows(Rounding rounding, int scale) {
        return rows().flatMap(rows -> {
            List<Ratio> exact = StreamSupport.stream(rows.spliterator(), false)
                    .map(CostRow::cost)
                    .toList();
            // The product itself is always a row, so only rows that were refused are none.
            return exact.isEmpty()
                    ? Outcome.of(new RoundedCost(rounding.apply(total()), List.of()))
                    : split(rounding, scale, exact);
        });
    }

    private Outcome<RoundedCost> split(Rounding rounding, int scale, List<Ratio> exact) {
        Rounded<Ratio> rounded = rounding.apply(total());
        return Allocation.toScale(scale)
                .within(limits)
                .split(rounded.value(), exact.stream().map(Share::byWeight).toList())
                .map(parts -> new RoundedCost(rounded, CostLists.against(exact, parts)));
    }

    /**
     * Compares stored costs with those of the made products of this roll-up.
     *
     * @param stored the stored cost of one unit by the code of the product, materials included
     * @param rounding how stored costs were rounded
     * @return the differences in the order of {@link #products()}, each with {@code COST_DRIFT}; products that are
     *     not complete are not compared. With {@code COST_NEGATIVE} and {@code COST_UNIT_MISMATCH} for stored costs
     *     that cannot be used
     */
    public Outcome<List<CostDrift>> drift(Map<String, UnitCost> stored, Rounding rounding) {
        return CostLists.drift(products(), ImmutableMap.copyOf(stored), rounding, explosion.conversions());
    }

    /** Returns product, lot and total, for people. */
    @Override
    public String toString() {
        return lot() + " " + product() + ": " + total() + (partial ? " (partial)" : "");
    }
}
