package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All BOMs of a company, checked and indexed once.
 *
 * <p>Making a catalogue checks every line and looks for cycles through every door: pinned versions, default
 * versions, versions that are not the default, and variants. What is wrong stands in the findings; the rest works.
 * Example: KIT-9 needs 2 SUB-2 for every 3, and SUB-2 needs 1 KIT-9:
 *
 * <pre>
 * Outcome&lt;BomCatalog&gt; outcome = BomCatalog.of(boms);
 * outcome.findings();    // BOM_CYCLE ... KIT-9 -&gt; SUB-2 -&gt; KIT-9
 * outcome.value().explode("OTHER", Ratio.of(3), ExplosionView.LEAF, BomPolicy.defaults());   // still works
 * </pre>
 *
 * <p>{@link #replace} makes a catalogue in which one BOM is another, without indexing the rest again. Look-ups
 * take constant time; a BOM that is asked for is put together from the index. This class is immutable and
 * thread-safe.
 */
public final class BomCatalog {

    private final BomIndex index;
    private final UnitConversions conversions;
    private final Limits limits;
    private final LineLookup lineLookup;

    BomCatalog(BomIndex index, UnitConversions conversions, Limits limits) {
        this.index = index;
        this.conversions = conversions;
        this.limits = limits;
        this.lineLookup = new LineLookup(index.boms());
    }

    /** Returns what {@link #of(Iterable, Limits)} returns with the default limits. */
    public static Outcome<BomCatalog> of(Iterable<Bom> boms) {
        return of(boms, Limits.defaults());
    }

    /**
     * Makes a catalogue; the time grows with the number of lines.
     *
     * @param boms the BOMs in any order, iterated once; order carries no meaning
     * @param limits how large the catalogue and its explosions may be
     * @return the catalogue with what was found out, as {@link BomCatalogBuilder#build} does
     */
    public static Outcome<BomCatalog> of(Iterable<Bom> boms, Limits limits) {
        BomCatalogBuilder builder = builder().limits(limits);
        boms.forEach(builder::add);
        return builder.build();
    }

    /** Returns a builder that takes BOMs one by one, and units and variants besides. */
    public static BomCatalogBuilder builder() {
        return new BomCatalogBuilder();
    }

    /**
     * Returns this catalogue with one BOM put in the place of the one of its number, or added.
     *
     * <p>The rest is not indexed again: the time grows with the lines of this BOM, with what it reaches (for the
     * search for loops), and with the number of BOMs by a copy of a few numbers each. This catalogue stays as it
     * is.
     *
     * @return the other catalogue, with what is wrong with the BOM and the shortest loop through it, as {@link
     *     BomCatalogBuilder#build} tells it; or no value with {@code LIMIT_BOM_LINES} or {@code LIMIT_BOM_NODES}
     */
    public Outcome<BomCatalog> replace(Bom bom) {
        int number = index.store.numbers.find(bom.number());
        boolean inPlace = number != BomIndex.NONE && index.productOf(number).equals(bom.product());
        BomIndex changed = inPlace ? BomIndexer.replaced(index, number, bom) : indexedAgain(bom);
        if (limits.exceeds(Limit.BOM_LINES, changed.lines())) {
            return Outcome.failed(
                    BomFindings.limit(BomCode.LIMIT_BOM_LINES, "", limits, Limit.BOM_LINES, changed.lines()));
        }
        if (limits.exceeds(Limit.BOM_NODES, changed.products())) {
            return Outcome.failed(
                    BomFindings.limit(BomCode.LIMIT_BOM_NODES, "", limits, Limit.BOM_NODES, changed.products()));
        }
        int at = changed.store.numbers.find(bom.number());
        Doors doors = new Doors(changed);
        List<Finding> findings = new ArrayList<>(changed.defects(at));
        CyclePath.through(doors, doors.nodeOf(at)).ifPresent(findings::add);
        return Outcome.of(new BomCatalog(changed, conversions, limits), findings);
    }

    /** A BOM that is new, or makes something else, changes what other lines lead to. */
    private BomIndex indexedAgain(Bom bom) {
        BomIndexer indexer = new BomIndexer();
        boms().filter(other -> !other.number().equals(bom.number())).forEach(indexer::add);
        indexer.add(bom);
        return indexer.finish(index.variants);
    }

    /** Returns this catalogue with other limits for its explosions; nothing is indexed again. */
    public BomCatalog withLimits(Limits newLimits) {
        return new BomCatalog(index, conversions, requireNonNull(newLimits, "limits"));
    }

    /** Returns this catalogue with other conversions of units; nothing is indexed again. */
    public BomCatalog withConversions(UnitConversions newConversions) {
        return new BomCatalog(index, requireNonNull(newConversions, "conversions"), limits);
    }

    /** Returns all BOMs, in the order they were given. */
    public Stream<Bom> boms() {
        return IntStream.range(0, index.boms()).mapToObj(index::bom);
    }

    /** Returns the number of BOMs. */
    public int size() {
        return index.boms();
    }

    /** Returns the number of lines of all BOMs. */
    public int lineCount() {
        return index.lines();
    }

    /** Returns the code of every product that has a BOM or is a component, in the order they were met. */
    public Stream<String> products() {
        return IntStream.range(0, index.products()).mapToObj(index::product);
    }

    /** Returns the conversions between units that explosions use. */
    public UnitConversions conversions() {
        return conversions;
    }

    /** Returns the BOM of a number. */
    public Optional<Bom> bom(String number) {
        int bom = index.store.numbers.find(requireNonNull(number, "number"));
        return bom == BomIndex.NONE ? Optional.empty() : Optional.of(index.bom(bom));
    }

    /** Returns the BOMs of a product, in the order they were given; empty if it has none. */
    public List<Bom> bomsOf(String product) {
        int number = index.store.products.find(requireNonNull(product, "product"));
        return number == BomIndex.NONE ? List.of() : index.bomsOfProduct(number);
    }

    /** Returns the line of an id in the BOM of a number; of several with one id the first. */
    public Optional<BomLine> line(String bomNumber, String lineId) {
        requireNonNull(lineId, "lineId");
        int bom = index.store.numbers.find(requireNonNull(bomNumber, "bomNumber"));
        return bom == BomIndex.NONE ? Optional.empty() : lineLookup.find(index, bom, lineId);
    }

    /**
     * Returns the BOM that a line opens if it pins none.
     *
     * @return the default BOM by the policy's rule, for a variant without BOMs that of what it is a variant of;
     *     empty if there is no BOM, and empty with {@code BOM_DEFAULT_AMBIGUOUS} if the rule takes none of several
     */
    public Outcome<Optional<Bom>> defaultBom(String product, BomPolicy policy) {
        return defaultOf(requireNonNull(product, "product"), policy)
                .map(bom -> bom == BomIndex.NONE ? Optional.empty() : Optional.of(index.bom(bom)));
    }

    private Outcome<Integer> defaultOf(String product, BomPolicy policy) {
        int number = index.withBoms(product);
        if (number == BomIndex.NONE) {
            return Outcome.of(BomIndex.NONE);
        }
        int bom = index.defaultBom(number, policy.defaultBom());
        return bom == BomIndex.NONE
                ? Outcome.of(bom, List.of(index.ambiguous(number, policy.defaultBom())))
                : Outcome.of(bom);
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
     *     {@code BOM_CONDITION_IGNORED}, {@code BOM_STEPPED_AMBIGUOUS}, {@code BOM_STEP_NONE}, {@code
     *     BOM_TOTAL_UNKNOWN}, {@code LIMIT_QUANTITY_BITS}; without rows and with {@code BOM_NONE} if the product has no BOM; or no value with
     *     {@code BOM_PRODUCT_UNKNOWN}, {@code EXPLOSION_QUANTITY_NEGATIVE}, {@code LIMIT_BOM_NODES} or {@code
     *     LIMIT_DEPTH}
     */
    public Outcome<Explosion> explode(String product, Ratio quantity, ExplosionView view, BomPolicy policy) {
        if (!index.knows(requireNonNull(product, "product"))) {
            return Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(product));
        }
        Exploder exploder = new Exploder(index, conversions, limits, view, policy);
        if (index.withBoms(product) == BomIndex.NONE) {
            return exploder.explode(product, BomIndex.NONE, quantity)
                    .with(List.of(Finding.of(BomCode.BOM_NONE).about(product)));
        }
        Outcome<Integer> root = defaultOf(product, policy);
        return exploder.explode(product, root.value(), quantity).with(root.findings());
    }

    /**
     * Explodes the BOM of a number, be it the default or not.
     *
     * @param quantity how much of the BOM's product, in the unit of the BOM
     * @return as {@link #explode} does; or no value with {@code BOM_NUMBER_UNKNOWN}
     */
    public Outcome<Explosion> explodeBom(String bomNumber, Ratio quantity, ExplosionView view, BomPolicy policy) {
        int bom = index.store.numbers.find(requireNonNull(bomNumber, "bomNumber"));
        return bom == BomIndex.NONE
                ? Outcome.failed(Finding.of(BomCode.BOM_NUMBER_UNKNOWN).about(bomNumber))
                : new Exploder(index, conversions, limits, view, policy)
                        .explode(index.productOf(bom), bom, quantity);
    }

    BomIndex index() {
        return index;
    }

    Limits limits() {
        return limits;
    }

    /** Returns the number of BOMs and lines, for people. */
    @Override
    public String toString() {
        return size() + " BOMs, " + lineCount() + " lines";
    }
}
