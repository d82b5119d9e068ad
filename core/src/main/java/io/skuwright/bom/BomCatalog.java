package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All BOMs of a company, checked and indexed once.
 *
 * <p>Making a catalogue checks every line and looks for cycles through every door: pinned versions, default
 * versions and versions that are not the default. What is wrong stands in the findings; the rest works.
 * Example: KIT-9 needs 2 SUB-2 for every 3, and SUB-2 needs 1 KIT-9:
 *
 * <pre>
 * Outcome&lt;BomCatalog&gt; outcome = BomCatalog.of(boms);
 * outcome.findings();    // BOM_CYCLE ... KIT-9 -&gt; SUB-2 -&gt; KIT-9
 * outcome.value().explode("OTHER", Ratio.of(3), ExplosionView.LEAF, BomPolicy.defaults());   // still works
 * </pre>
 *
 * <p>Look-ups take constant time. This class is immutable and thread-safe.
 */
public final class BomCatalog {

    private final BomIndex index;
    private final Limits limits;
    private final LineLookup lineLookup;

    private BomCatalog(BomIndex index, Limits limits) {
        this.index = index;
        this.limits = limits;
        this.lineLookup = new LineLookup(index.boms.length);
    }

    /** Returns what {@link #of(List, Limits)} returns with the default limits. */
    public static Outcome<BomCatalog> of(List<Bom> boms) {
        return of(boms, Limits.defaults());
    }

    /**
     * Makes a catalogue; the time grows with the number of lines.
     *
     * @param boms the BOMs in any order; order carries no meaning
     * @param limits how large the catalogue and its explosions may be
     * @return the catalogue with what was found out: {@code BOM_DUPLICATE}, {@code BOM_REPEATED}, {@code
     *     BOM_LINE_ID_DUPLICATE}, {@code BOM_DENOMINATOR_NOT_POSITIVE}, {@code BOM_NUMERATOR_NEGATIVE}, {@code
     *     BOM_YIELD_NOT_POSITIVE}, {@code BOM_REF_MISSING}, {@code BOM_REF_MISMATCH}, {@code BOM_CYCLE}; or no
     *     value with {@code LIMIT_BOM_LINES} or {@code LIMIT_BOM_NODES}
     */
    public static Outcome<BomCatalog> of(List<Bom> boms, Limits limits) {
        requireNonNull(limits, "limits");
        boms.forEach(bom -> requireNonNull(bom, "bom"));
        long lineCount = boms.stream().mapToLong(bom -> bom.lines().size()).sum();
        if (limits.exceeds(Limit.BOM_LINES, lineCount)) {
            return tooLarge(BomCode.LIMIT_BOM_LINES, limits, Limit.BOM_LINES, lineCount);
        }
        List<Finding> findings = new ArrayList<>();
        List<Bom> distinct = DistinctBoms.of(boms, findings);
        BomIndex index = BomIndexer.index(
                distinct, distinct.stream().mapToInt(bom -> bom.lines().size()).sum());
        if (limits.exceeds(Limit.BOM_NODES, index.products.length)) {
            return tooLarge(BomCode.LIMIT_BOM_NODES, limits, Limit.BOM_NODES, index.products.length);
        }
        index.defects.values().forEach(findings::addAll);
        findings.addAll(CyclePath.findings(new Doors(index)));
        return Outcome.of(new BomCatalog(index, limits), findings);
    }

    private static Outcome<BomCatalog> tooLarge(BomCode code, Limits limits, Limit limit, long actual) {
        return Outcome.failed(BomFindings.limit(code, "", limits, limit, actual));
    }

    /** Returns this catalogue with other limits for its explosions; nothing is indexed again. */
    public BomCatalog withLimits(Limits newLimits) {
        return new BomCatalog(index, requireNonNull(newLimits, "limits"));
    }

    /** Returns all BOMs, in the order they were given. */
    public Stream<Bom> boms() {
        return Arrays.stream(index.boms);
    }

    /** Returns the number of BOMs. */
    public int size() {
        return index.boms.length;
    }

    /** Returns the number of lines of all BOMs. */
    public int lineCount() {
        return index.lines.length;
    }

    /** Returns the code of every product that has a BOM or is a component, in the order they were met. */
    public Stream<String> products() {
        return Arrays.stream(index.products);
    }

    /** Returns the BOM of a number. */
    public Optional<Bom> bom(String number) {
        return Optional.ofNullable(index.bomNumbers.get(requireNonNull(number, "number")))
                .map(bom -> index.boms[bom]);
    }

    /** Returns the BOMs of a product, in the order they were given; empty if it has none. */
    public List<Bom> bomsOf(String product) {
        Integer number = index.productNumbers.get(requireNonNull(product, "product"));
        return number == null ? List.of() : index.bomsOfProduct(number);
    }

    /** Returns the line of an id in the BOM of a number; of several with one id the first. */
    public Optional<BomLine> line(String bomNumber, String lineId) {
        requireNonNull(lineId, "lineId");
        Integer bom = index.bomNumbers.get(requireNonNull(bomNumber, "bomNumber"));
        return bom == null ? Optional.empty() : lineLookup.find(bom, index.boms[bom], lineId);
    }

    /**
     * Returns the BOM that a line opens if it pins none.
     *
     * @return the default BOM by the policy's rule; empty if the product has no BOM, and empty with {@code
     *     BOM_DEFAULT_AMBIGUOUS} if the rule takes none of several
     */
    public Outcome<Optional<Bom>> defaultBom(String product, BomPolicy policy) {
        Integer number = index.productNumbers.get(requireNonNull(product, "product"));
        if (number == null || !index.hasBom(number)) {
            return Outcome.of(Optional.empty());
        }
        int bom = index.defaultBom(number, policy.defaultBom());
        return bom == BomIndex.NONE
                ? Outcome.of(
                        Optional.empty(),
                        List.of(BomFindings.ambiguous(product, index.bomsOfProduct(number), policy.defaultBom())))
                : Outcome.of(Optional.of(index.boms[bom]));
    }

    /**
     * Explodes the default BOM of a product.
     *
     * <p>The time grows with the number of lines that are met, not with the number of paths.
     *
     * @param quantity how much of the product, in the unit of its BOM
     * @return the explosion with what was found out on the way: the catalogue's findings about the BOMs that
     *     were opened, and {@code BOM_CYCLE}, {@code BOM_DEFAULT_AMBIGUOUS}, {@code BOM_SKIP_WITHOUT_BOM}, {@code
     *     BOM_EMPTY}, {@code BOM_UNIT_MISMATCH}, {@code BOM_SUBSTITUTE_TIE}, {@code BOM_EFFECTIVITY_IGNORED},
     *     {@code LIMIT_QUANTITY_BITS}; without rows and with {@code BOM_NONE} if the product has no BOM; or no
     *     value with {@code BOM_PRODUCT_UNKNOWN}, {@code EXPLOSION_QUANTITY_NEGATIVE} or {@code LIMIT_DEPTH}
     */
    public Outcome<Explosion> explode(String product, Ratio quantity, ExplosionView view, BomPolicy policy) {
        Integer number = index.productNumbers.get(requireNonNull(product, "product"));
        if (number == null) {
            return Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(product));
        }
        Exploder exploder = new Exploder(index, limits, view, policy);
        if (!index.hasBom(number)) {
            return exploder.explode(number, BomIndex.NONE, quantity)
                    .with(List.of(Finding.of(BomCode.BOM_NONE).about(product)));
        }
        Outcome<Optional<Bom>> root = defaultBom(product, policy);
        int bom = root.value().map(chosen -> index.bomNumbers.get(chosen.number())).orElse(BomIndex.NONE);
        return exploder.explode(number, bom, quantity).with(root.findings());
    }

    /**
     * Explodes the BOM of a number, be it the default or not.
     *
     * @param quantity how much of the BOM's product, in the unit of the BOM
     * @return as {@link #explode} does; or no value with {@code BOM_NUMBER_UNKNOWN}
     */
    public Outcome<Explosion> explodeBom(String bomNumber, Ratio quantity, ExplosionView view, BomPolicy policy) {
        Integer bom = index.bomNumbers.get(requireNonNull(bomNumber, "bomNumber"));
        return bom == null
                ? Outcome.failed(Finding.of(BomCode.BOM_NUMBER_UNKNOWN).about(bomNumber))
                : new Exploder(index, limits, view, policy).explode(index.bomProduct[bom], bom, quantity);
    }

    /** Returns the number of BOMs and lines, for people. */
    @Override
    public String toString() {
        return size() + " BOMs, " + lineCount() + " lines";
    }
}
