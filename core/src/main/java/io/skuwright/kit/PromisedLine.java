package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Shortage;
import io.skuwright.bom.StockUse;
import io.skuwright.quantity.Ratio;
import java.util.List;

/**
 * What one line of an order is promised.
 *
 * <p>Example: 5 of KIT-9 are wanted and 3 promised; 2 are {@link #missing()}, and SCREW is what lacks for a fourth.
 *
 * @param wish what the line wants
 * @param promised how much stock covers after the lines before: a multiple of the wish's, from 0 to its quantity
 * @param limiting what lacks for one more multiple; nothing if all that can be promised is
 * @param used what the promise takes of each component
 */
public record PromisedLine(KitWish wish, Ratio promised, List<Shortage> limiting, List<StockUse> used) {

    /** Keeps the lists as they are now. */
    public PromisedLine {
        requireNonNull(wish, "wish");
        requireNonNull(promised, "promised");
        limiting = List.copyOf(limiting);
        used = List.copyOf(used);
    }

    /** Returns how much of the wish is not promised, a part of a multiple included. */
    public Ratio missing() {
        return wish.quantity().minus(promised);
    }
}
