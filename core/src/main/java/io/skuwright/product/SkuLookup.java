package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the SKU of a combination of spec values.
 *
 * <p>A combination finds a SKU only if it names one value of every spec, exactly; too few or too many find nothing,
 * and the answer says what is missing, what is too much, and what comes closest. Example: of a T-shirt, {@code
 * color=red, size=M} finds {@code TEE-RED-M}; {@code color=red} finds nothing, the spec size is missing, closest are
 * {@code TEE-RED-S, TEE-RED-M}.
 *
 * <p>The SKUs are indexed once; a hit takes constant time, a miss looks at all SKUs. Retired SKUs are found too. This
 * class is immutable and thread-safe.
 */
public final class SkuLookup {

    private final Spu spu;
    private final Map<SpecCombination, Sku> skus = new HashMap<>();

    private SkuLookup(Spu spu) {
        this.spu = spu;
        spu.skus().forEach(sku -> skus.put(sku.combination(), sku));
    }

    /** Returns the index of the SKUs of an SPU. */
    public static SkuLookup of(Spu spu) {
        return new SkuLookup(requireNonNull(spu, "spu"));
    }

    /** Returns the SKU of a combination, or no value with {@code COMBINATION_NOT_FOUND}. */
    public Outcome<Sku> find(SpecCombination combination) {
        Sku sku = skus.get(combination);
        return sku == null ? Outcome.failed(ProductFindings.notFound(spu.label(), spu.specs(), spu.skus(), combination)) : Outcome.of(sku);
    }

    /**
     * Returns the SKU that a row of values names, or no value with {@code COMBINATION_NOT_FOUND}, or {@code
     * SKU_SPEC_REPEATED} if it names a spec twice.
     */
    public Outcome<Sku> find(List<SpecValue> row) {
        return SpecCombination.read(row).flatMap(this::find);
    }
}
