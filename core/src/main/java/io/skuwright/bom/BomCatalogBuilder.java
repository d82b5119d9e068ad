package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the BOMs of a catalogue one by one.
 *
 * <p>BOMs are indexed while they are added and need not exist all at once. Example: a red sofa that is a
 * variant of SOFA and has no BOM of its own is made by the BOM of SOFA, where lines with a condition on the
 * colour count if they name red:
 *
 * <pre>
 * BomCatalog catalog = BomCatalog.builder()
 *         .conversions(boxesAndPieces)
 *         .variant("SOFA-RED", "SOFA", Map.of("color", "red"))
 *         .add(sofa).add(frame)
 *         .build().orThrow();
 * </pre>
 *
 * <p>This class is not thread-safe, and is done with after {@link #build}.
 */
public final class BomCatalogBuilder {

    private final BomIndexer indexer = new BomIndexer();
    private final Map<String, Variants.Variant> variants = new LinkedHashMap<>();
    private final RepeatedBoms repeated = new RepeatedBoms();
    private UnitConversions conversions = UnitConversions.none();
    private Limits limits = Limits.defaults();
    private long mostLines = limits.get(Limit.BOM_LINES);
    private long lines;

    BomCatalogBuilder() {}

    /** Sets how large the catalogue and its explosions may be; to be said before BOMs are added. */
    @CanIgnoreReturnValue
    public BomCatalogBuilder limits(Limits newLimits) {
        limits = requireNonNull(newLimits, "limits");
        mostLines = limits.get(Limit.BOM_LINES);
        return this;
    }

    /** Sets the conversions between units that explosions use. */
    @CanIgnoreReturnValue
    public BomCatalogBuilder conversions(UnitConversions newConversions) {
        conversions = requireNonNull(newConversions, "conversions");
        return this;
    }

    /**
     * Says that a product is a variant of another one.
     *
     * @param product the code of the variant, for example of a SKU
     * @param parent the code of what it is a variant of, for example of its SPU; its BOMs are used if the variant
     *     has none
     * @param values the value of each spec, which win over the policy's selection in all that is below the variant
     */
    @CanIgnoreReturnValue
    public BomCatalogBuilder variant(String product, String parent, Map<String, String> values) {
        variants.put(requireNonNull(product, "product"), new Variants.Variant(parent, Map.copyOf(values)));
        return this;
    }

    /** Adds a BOM; order carries no meaning. */
    @CanIgnoreReturnValue
    public BomCatalogBuilder add(Bom bom) {
        lines += bom.lines().size();
        // Beyond the limit only the count goes on, for the finding.
        if (lines <= mostLines) {
            int known = indexer.store.numbers.find(bom.number());
            if (known == BomIndex.NONE) {
                indexer.add(bom);
            } else {
                repeated.add(known, indexer.store, bom);
            }
        }
        return this;
    }

    /**
     * Checks what was added and makes the catalogue; the time grows with the number of lines.
     *
     * @return the catalogue with what was found out: {@code BOM_DUPLICATE}, {@code BOM_REPEATED}, {@code
     *     BOM_LINE_ID_DUPLICATE}, {@code BOM_DENOMINATOR_NOT_POSITIVE}, {@code BOM_NUMERATOR_NEGATIVE}, {@code
     *     BOM_YIELD_NOT_POSITIVE}, {@code BOM_LOSS_OUT_OF_RANGE}, {@code BOM_STEPS_MISSING}, {@code
     *     BOM_STEP_INVALID}, {@code BOM_CONDITION_EMPTY}, {@code BOM_BY_PRODUCT_NEGATIVE}, {@code
     *     BOM_COST_SHARE_OUT_OF_RANGE}, {@code BOM_REF_MISSING}, {@code BOM_REF_MISMATCH}, {@code BOM_CYCLE}; or no
     *     value with {@code LIMIT_BOM_LINES} or {@code LIMIT_BOM_NODES}
     */
    public Outcome<BomCatalog> build() {
        if (limits.exceeds(Limit.BOM_LINES, lines)) {
            return tooLarge(BomCode.LIMIT_BOM_LINES, Limit.BOM_LINES, lines);
        }
        List<Finding> findings = new ArrayList<>(repeated.findings());
        BomIndex index = repeated.without(indexer).finish(Variants.of(variants));
        if (limits.exceeds(Limit.BOM_NODES, index.products())) {
            return tooLarge(BomCode.LIMIT_BOM_NODES, Limit.BOM_NODES, index.products());
        }
        index.defects.values().forEach(findings::addAll);
        findings.addAll(CyclePath.findings(new Doors(index)));
        return Outcome.of(new BomCatalog(index, conversions, limits), findings);
    }

    private Outcome<BomCatalog> tooLarge(BomCode code, Limit limit, long actual) {
        return Outcome.failed(BomFindings.limit(code, "", limits, limit, actual));
    }
}
