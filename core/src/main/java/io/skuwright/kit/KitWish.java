package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;

/**
 * What one line of an order wants of a kit or product.
 *
 * <p>Example: line 10 wants 5 of KIT-9, and none but whole ones can be promised: {@code KitWish.of("10", "KIT-9",
 * Ratio.of(5))}. Meters of cable that are sold by the half: {@code new KitWish("20", "CABLE", Ratio.parse("7.5"),
 * Ratio.of(1, 2), Place.NONE)}.
 *
 * <p>It holds what somebody wrote, even if it is wrong; {@link KitAvailability#promise} reports that. Values are
 * immutable and thread-safe.
 *
 * @param line the id of the line
 * @param kit the code of the kit, or of a product that is no kit
 * @param quantity how much is wanted, in the unit of the kit's BOM; of a product without a BOM in that of its stock
 * @param multiple what a promise must be a multiple of
 * @param place where the line was read
 */
public record KitWish(String line, String kit, Ratio quantity, Ratio multiple, Place place) {

    /** Checks that nothing is null. */
    public KitWish {
        requireNonNull(line, "line");
        requireNonNull(kit, "kit");
        requireNonNull(quantity, "quantity");
        requireNonNull(multiple, "multiple");
        requireNonNull(place, "place");
    }

    /** Returns a wish for whole ones. */
    public static KitWish of(String line, String kit, Ratio quantity) {
        return new KitWish(line, kit, quantity, Ratio.ONE, Place.NONE);
    }
}
