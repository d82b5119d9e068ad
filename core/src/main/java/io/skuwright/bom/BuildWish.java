package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * How much of a product is wanted.
 *
 * <p>Example: 7 KIT that are sold by the pair are {@code new BuildWish("KIT", Ratio.of(7), Ratio.of(2))}; 6 of them can
 * be covered.
 *
 * @param product the code of the product
 * @param quantity how much, in the unit of the product's BOM; of a product without a BOM in that of its stock
 * @param multiple what a share must be a multiple of
 */
public record BuildWish(String product, Ratio quantity, Ratio multiple) {

    /**
     * Checks that there is an answer.
     *
     * @throws IllegalArgumentException if the quantity is below 0 or the multiple is not above 0
     */
    public BuildWish {
        requireNonNull(product, "product");
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("The quantity '" + quantity + "' must not be below 0.");
        }
        BuildQuestions.check(multiple);
    }
}
