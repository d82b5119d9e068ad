package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement of what a unit is worth.
 *
 * <p>Always read as 1 {@code from} = {@code factor} {@code to}. Example: {@code UnitConversion.of("box",
 * "pcs", Ratio.of(12))} says that a box holds 12 pieces, of whatever it is; {@code
 * UnitConversion.of("TEA", "box", "pcs", Ratio.of(20))} says it of the product TEA only.
 *
 * <p>Any values may stand here, as data may be wrong; {@link UnitConversions#of(Iterable)} judges them. Two
 * conversions are equal if all but the place is. This class is immutable and thread-safe.
 *
 * @param product the code of the product that it holds for; empty if it holds for all
 * @param from the code of the unit that is explained, such as {@code box}
 * @param to the code of the unit that explains it, such as {@code pcs}
 * @param factor how many {@code to} are one {@code from}; above 0 in good data
 * @param place where it was read
 */
public record UnitConversion(Optional<String> product, String from, String to, Ratio factor, Place place) {
    /** Checks that nothing is null. */
    public UnitConversion {
        requireNonNull(product, "product");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(factor, "factor");
        requireNonNull(place, "place");
    }

    /** Returns a conversion for every product: 1 {@code from} = {@code factor} {@code to}. */
    public static UnitConversion of(String from, String to, Ratio factor) {
        return new UnitConversion(Optional.empty(), from, to, factor, Place.NONE);
    }

    /** Returns a conversion for one product: 1 {@code from} of it = {@code factor} {@code to}. */
    public static UnitConversion of(String product, String from, String to, Ratio factor) {
        return new UnitConversion(Optional.of(product), from, to, factor, Place.NONE);
    }

    /** Returns the same conversion, read at a place. */
    public UnitConversion withPlace(Place newPlace) {
        return new UnitConversion(product, from, to, factor, newPlace);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitConversion that
                && product.equals(that.product)
                && from.equals(that.from)
                && to.equals(that.to)
                && factor.equals(that.factor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(product, from, to, factor);
    }

    /** Returns the statement, for people: {@code 1 box = 12 pcs} or {@code TEA: 1 box = 20 pcs}. */
    @Override
    public String toString() {
        return product.map(code -> code + ": ").orElse("") + "1 " + from + " = " + factor + " " + to;
    }
}
