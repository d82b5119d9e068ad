package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How much of a component one unit of a product needs on all ways together.
 *
 * <p>Example: if A needs 2 B and 1 C, B needs 3 D and C needs 2 D, then of D the total of A is 8 on 2 paths, that
 * of B is 3 and that of C is 2, each on 1 path.
 *
 * @param product the code of the product
 * @param bom the number of its BOM
 * @param quantity the exact sum
 * @param unit the code of the unit, empty if the lines name none
 * @param paths how many ways there are; it may be beyond any {@code long}
 */
public record UseTotal(String product, String bom, Ratio quantity, Optional<String> unit, BigInteger paths) {

    /** Checks that nothing is null. */
    public UseTotal {
        requireNonNull(product, "product");
        requireNonNull(bom, "bom");
        requireNonNull(quantity, "quantity");
        requireNonNull(unit, "unit");
        requireNonNull(paths, "paths");
    }
}
