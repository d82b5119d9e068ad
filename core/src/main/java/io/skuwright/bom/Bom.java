package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What goes into a quantity of one product.
 *
 * <p>A product may have several BOMs; each has its own number, which is free text such as {@code
 * KIT-9_V1.0}. Example: a BOM of KIT-9 whose lines make 10 pieces at a time:
 *
 * <pre>
 * Bom bom = Bom.builder()
 *         .number("KIT-9_V1.0").product("KIT-9").yieldQuantity(Ratio.of(10)).addLines(line).build();
 * </pre>
 *
 * <p>A BOM is data as it was written: a yield that is not positive is held and becomes a finding when the
 * catalogue is made. Components are named by code, never nested, so that nothing here can be deep. The
 * {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface Bom {

    /** Returns the number of the BOM, unique in a catalogue. */
    String number();

    /** Returns the code of the product that is made. */
    String product();

    /** Returns whether the BOM is ready to build from; standard if nothing was said. */
    @Value.Default
    default BomCategory category() {
        return BomCategory.STANDARD;
    }

    /** Returns what the BOM is used for, in the words of its source, if it was said. */
    Optional<String> use();

    /** Returns the code of the unit that the yield counts, if it was said. */
    Optional<String> unit();

    /** Returns how much of the product the lines make; 1 if nothing was said. */
    @Value.Default
    default Ratio yieldQuantity() {
        return Ratio.ONE;
    }

    /** Returns whether this is the default BOM of its product; unknown if it is not flagged either way. */
    @Value.Default
    default Flag defaultFlag() {
        return Flag.UNKNOWN;
    }

    /** Returns the lines in the order they were written. */
    List<BomLine> lines();

    /** Returns what else comes out when the yield is made; never needs, never part of a loop. */
    List<ByProduct> byProducts();

    /** Returns where the BOM stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns a builder; number and product must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bom}; not thread-safe. */
    final class Builder extends ImmutableBom.Builder {
        Builder() {}
    }
}
