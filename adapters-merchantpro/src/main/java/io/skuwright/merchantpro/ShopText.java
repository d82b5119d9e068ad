package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import java.math.BigDecimal;

/** Numbers as text. */
final class ShopText {

    private ShopText() {}

    /** The shortest decimal; a number that is none stays the fraction that it is. */
    static String of(Ratio number) {
        return number.toDecimal().map(ShopText::plain).orElse(number.toString());
    }

    static String plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.toPlainString();
    }
}
