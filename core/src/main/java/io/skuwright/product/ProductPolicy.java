package io.skuwright.product;

import io.skuwright.result.Limits;
import io.skuwright.row.CleanUp;
import io.skuwright.row.NearKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How changes of products are planned.
 *
 * <p>It holds what the host knows and decides: how codes are made, what uses a SKU, which codes are taken, who owns a
 * field, which attributes a category has, and how much is too much. Example:
 *
 * <pre>
 * ProductPolicy policy = ProductPolicy.builder()
 *         .template(SkuCodeTemplate.of("{code}-{color}-{size}").cleaned())
 *         .uses(codes -&gt; stock.usesOf(codes))
 *         .build();
 * </pre>
 *
 * <p>What is asked of the host is asked once for all codes of a plan. Values are immutable, and thread-safe if the
 * functions of the host are.
 */
@Value.Immutable
public interface ProductPolicy {

    /** Tells which codes are taken anywhere in the host's system; it is asked once for many codes. */
    @FunctionalInterface
    interface TakenCodes {
        /** Returns those of the codes that are taken. */
        Set<String> of(Collection<String> codes);
    }

    /** Returns how codes of new SKUs are made; without it the host names them. */
    Optional<SkuCodeTemplate> template();

    /** Returns who tells what uses a SKU; by default nothing is known to be used. */
    @Value.Default
    default SkuUses uses() {
        return SkuUses.none();
    }

    /** Returns who tells which codes are taken outside the product; by default none is. */
    @Value.Default
    default TakenCodes takenCodes() {
        return codes -> Set.of();
    }

    /** Returns which fields belong to the SPU and which to its SKUs. */
    @Value.Default
    default FieldOwnership ownership() {
        return FieldOwnership.standard();
    }

    /** Returns the attributes of each category; one of a category that is not listed is not checked. */
    Map<String, Set<String>> categoryAttributes();

    /** Returns whether a SKU that nothing is known to use may be deleted; by default not, it is retired. */
    @Value.Default
    default boolean allowsDeletion() {
        return false;
    }

    /** Returns the clean-up of new values before they are compared; by default none. */
    @Value.Default
    default CleanUp cleanUp() {
        return CleanUp.none();
    }

    /** Returns which values look alike. */
    @Value.Default
    default NearKey nearKey() {
        return NearKey.standard();
    }

    /** Returns how much is too much. */
    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    /** Returns the policy of the defaults: codes are named by the host, and nothing is known to be used. */
    static ProductPolicy defaults() {
        return builder().build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProductPolicy}; not thread-safe. */
    final class Builder extends ImmutableProductPolicy.Builder {
        Builder() {}
    }
}
