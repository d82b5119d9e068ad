package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

/**
 * A SKU that a customer already works with.
 *
 * <p>Orders, stock and documents point to its id, and people know its code; an {@link Upgrade} leaves both alone.
 * Example: {@code ExistingSku.of("0001", "5f3a9c", "on sale")}. Code, id and state are texts, spelled as the
 * system spells them.
 *
 * @param code the code
 * @param id what the system itself knows the SKU by
 * @param state its state, in the words of the system
 * @param spu the key of the SPU it is under, as {@link Upgrade} calls it; empty if it has none
 */
public record ExistingSku(String code, String id, String state, String spu) {

    /** Checks that nothing is null. */
    public ExistingSku {
        requireNonNull(code, "code");
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(spu, "spu");
    }

    /** Returns a SKU that has no SPU. */
    public static ExistingSku of(String code, String id, String state) {
        return new ExistingSku(code, id, state, "");
    }

    /** Returns this SKU under an SPU. */
    public ExistingSku under(String newSpu) {
        return new ExistingSku(code, id, state, newSpu);
    }

    /** Returns true if the SKU is under an SPU. */
    public boolean hasSpu() {
        return !spu.isEmpty();
    }
}
