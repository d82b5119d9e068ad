package io.skuwright.bench.gen;

import org.jspecify.annotations.Nullable;

/**
 * A line of a generated order, before it gets a form.
 *
 * @param index the position in the order
 * @param parent the node above, null for a root
 * @param root the root of the tree, null for a root
 * @param role what the line is
 * @param product number of the product
 * @param quantity what was ordered, or the child's part of the ratio
 * @param denominator the parent's part of the ratio
 */
record OrderNode(
        int index,
        @Nullable OrderNode parent,
        @Nullable OrderNode root,
        Role role,
        int product,
        int quantity,
        int denominator) {

    /** What a line is in its tree. */
    enum Role {
        PLAIN,
        KIT,
        NOT_A_KIT,
        SKIP_LAYER,
        ASSEMBLY,
        PART;

        boolean isRoot() {
            return this == PLAIN || this == KIT || this == NOT_A_KIT;
        }

        boolean hasBom() {
            return this != PLAIN && this != PART;
        }
    }
}
