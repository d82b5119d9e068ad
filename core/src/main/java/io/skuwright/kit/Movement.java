package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Goods that went out for an order line, or came back.
 *
 * <p>A shipment is above zero, a return below, the return of a return above again; movements are added up, in whatever
 * order they come. A movement belongs to a part of an order line, never to a product alone: the same screw may be in
 * two places of a kit. Example: 5 screws shipped for the part at 20/10 of line 1, 2 of them returned:
 *
 * <pre>
 * Movement.of("1", KitPath.of("20", "10"), Ratio.of(5));
 * Movement.of("1", KitPath.of("20", "10"), Ratio.of(-2));
 * </pre>
 *
 * <p>Where the part is an order line of its own, or the product is no kit, its line id alone is enough. The {@linkplain
 * #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface Movement {

    /** Returns what the source calls the movement, null if it has no id; the same id twice counts once. */
    @Nullable String id();

    /** Returns the id of the order line: of the kit, or of the line that stands for the part. */
    String line();

    /** Returns where the part stands in the kit; {@link KitPath#SELF} if the line or the component says it. */
    @Value.Default
    default KitPath path() {
        return KitPath.SELF;
    }

    /** Returns the code of what was moved; null if it was not said. */
    @Nullable String component();

    /** Returns how much went out, below zero if it came back. */
    Ratio quantity();

    /** Returns the code of the unit of the quantity; null if it is that of the part. */
    @Nullable String unit();

    /** Returns where the movement stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns a movement of an order line's part, in the part's unit. */
    static Movement of(String line, KitPath path, Ratio quantity) {
        return builder().line(line).path(path).quantity(quantity).build();
    }

    /** Returns a movement of the component that an order line has in one place only, in the part's unit. */
    static Movement ofComponent(String line, String component, Ratio quantity) {
        return builder().line(line).component(component).quantity(quantity).build();
    }

    /** Returns a builder; line and quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Movement}; not thread-safe. */
    final class Builder extends ImmutableMovement.Builder {
        Builder() {}
    }
}
