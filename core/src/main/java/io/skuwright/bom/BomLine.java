package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One component of a BOM with its quantity.
 *
 * <p>The line says: the BOM's yield needs numerator/denominator of the component. Example: 2 of SUB-2 for
 * 3 of KIT-9, sent as two separate parts of the kit:
 *
 * <pre>
 * BomLine line = BomLine.builder()
 *         .id("10").component("SUB-2").numerator(Ratio.of(2)).denominator(Ratio.of(3)).build();
 * </pre>
 *
 * <p>A line is data as it was written. A denominator that is not positive or a negative numerator is held
 * and becomes a finding when the catalogue is made; such a line and a line whose numerator is 0 take no part
 * in any calculation. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable
 * and thread-safe.
 */
@Value.Immutable
public interface BomLine {

    /** Returns the id of the line, unique within its BOM; row ids and line numbers are both text. */
    String id();

    /** Returns the code of the product that goes in. */
    String component();

    /** Returns the upper side of the ratio, in the line's {@link #unit()}. */
    Ratio numerator();

    /** Returns the lower side of the ratio, in the unit of the BOM; 1 if nothing was said. */
    @Value.Default
    default Ratio denominator() {
        return Ratio.ONE;
    }

    /** Returns the code of the unit that the numerator counts, if it was said. */
    Optional<String> unit();

    /** Returns how the quantity depends on that of the parent; variable if nothing was said. */
    @Value.Default
    default BomLineKind kind() {
        return BomLineKind.VARIABLE;
    }

    /** Returns the ratios by quantity of the parent; of a stepped line only, which ignores its own ratio. */
    List<QuantityStep> steps();

    /** Returns the part that is lost on the way, in per cent; 0 if nothing was said. */
    @Value.Default
    default Ratio lossRate() {
        return Ratio.ZERO;
    }

    /** Returns the quantity that is lost once, whatever is made; 0 if nothing was said. */
    @Value.Default
    default Ratio fixedLoss() {
        return Ratio.ZERO;
    }

    /** Returns true if the component is a skip layer: its children stand in its place on an order. */
    @Value.Default
    default boolean skipLayer() {
        return false;
    }

    /** Returns the number of the component's BOM if the line names one; else the default BOM is used. */
    Optional<String> componentBom();

    /** Returns the first day on which the line counts, if there is one. */
    Optional<LocalDate> effectiveFrom();

    /** Returns the first day on which the line counts no more; 9999-12-31 and nothing mean: no end. */
    Optional<LocalDate> effectiveTo();

    /** Returns the substitute group: of the lines of one group in a BOM only one counts. */
    OptionalInt group();

    /** Returns the rank within the substitute group, the lowest counts; 0 if nothing was said. */
    @Value.Default
    default int priority() {
        return 0;
    }

    /** Returns true if the line counts only on request. */
    @Value.Default
    default boolean optional() {
        return false;
    }

    /** Returns the conditions on spec values that must all hold for the line to count; none if it always does. */
    List<SpecCondition> conditions();

    /** Returns where the line stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns a builder; id, component and numerator must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BomLine}; not thread-safe. */
    final class Builder extends ImmutableBomLine.Builder {
        Builder() {}
    }
}
