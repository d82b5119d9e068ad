package io.skuwright.product;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what in the host's system refers to SKUs.
 *
 * <p>It is asked once for many codes, so that the host can answer with one query. Example: {@code codes ->
 * stockAndOrders.findUses(codes)} might answer {@code {"TEE-BLUE-S": ["5 pcs in stock", "order SO-7"]}}.
 */
@FunctionalInterface
public interface SkuUses {

    /**
     * Returns what uses each SKU, for people; a code that is left out, or has an empty list, is not used.
     *
     * @param codes the codes that are asked for, each once
     */
    Map<String, List<String>> of(Collection<String> codes);

    /** Returns the answer that nothing is used, for systems that cannot tell. */
    static SkuUses none() {
        return codes -> Map.of();
    }

    /** Returns the answers of a table. */
    static SkuUses of(Map<String, List<String>> table) {
        Map<String, List<String>> copy = new HashMap<>();
        table.forEach((code, uses) -> copy.put(code, List.copyOf(uses)));
        return codes -> Collections.unmodifiableMap(copy);
    }
}
